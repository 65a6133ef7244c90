import type { ImposedSheet, Imposition, PressSide, Slot } from '../../scripts/imposition/imposition.ts';

/** One side of a leaf of paper: what is printed on it, and where its outer edge was to be cut, measured from the fold or from the cut in the middle. */
export interface PrintedPage {
  readonly page: number | null;
  /** Distance of the trimmed page's outer edge from the middle of the sheet, in mm. */
  readonly outer: number;
}

/** A piece of paper between two folds or cuts. */
interface Leaf {
  readonly recto: PrintedPage;
  readonly verso: PrintedPage;
}

/** A printed sheet lying front up: paper on the left and on the right of its middle, each with what is on it and what is on the back of it. */
interface Paper {
  readonly left: { readonly up: PrintedPage; readonly down: PrintedPage };
  readonly right: { readonly up: PrintedPage; readonly down: PrintedPage };
}

/** What a printer makes of a sheet: the back is printed after turning it over its short edge, so that what comes left there lies under the front's right half. */
function printed({ front, back }: ImposedSheet, width: number): Paper {
  const on = (side: PressSide, half: 'left' | 'right'): PrintedPage => {
    const slot = side.slots.find((one: Slot) => {
      const middle = (one.trim.left + one.trim.right) / 2;
      return half === 'left' ? middle < width / 2 : middle > width / 2;
    });
    if (slot === undefined) throw new Error('Half of a side is bare.');
    const outer = half === 'left' ? width / 2 - slot.trim.left : slot.trim.right - width / 2;
    return { page: slot.page, outer };
  };
  return {
    left: { up: on(front, 'left'), down: on(back, 'right') },
    right: { up: on(front, 'right'), down: on(back, 'left') },
  };
}

/** Folds a pile of sheets backwards, fronts outside, with the first sheet outermost; gives the leaves as they are turned. */
function folded(pile: readonly Paper[]): readonly Leaf[] {
  const leaves: Leaf[] = [];
  for (const { right } of pile) leaves.push({ recto: right.up, verso: right.down });
  for (const { left } of pile.toReversed()) leaves.push({ recto: left.down, verso: left.up });
  return leaves;
}

/** The book that comes of a scheme's sheets in the bindery: its pages in reading order. */
export function bound({ scheme, sheets, press }: Imposition): readonly PrintedPage[] {
  const paper = sheets.map((sheet) => printed(sheet, press.width));
  const flat = ({ up, down }: Paper['left']): Leaf => ({ recto: up, verso: down });
  const leaves = (): readonly Leaf[] => {
    switch (scheme) {
      case 'two-up':
        return paper.flatMap(({ left, right }) => [flat(left), flat(right)]);
      case 'cut-and-stack':
        return [...paper.map(({ left }) => flat(left)), ...paper.map(({ right }) => flat(right))];
      default: {
        const signatures = [...new Set(sheets.map(({ signature }) => signature))];
        return signatures.flatMap((signature) => folded(paper.filter((_, at) => sheets[at]?.signature === signature)));
      }
    }
  };
  return leaves().flatMap(({ recto, verso }) => [recto, verso]);
}
