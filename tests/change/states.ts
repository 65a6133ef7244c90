import type { Side } from '../../scripts/change/erratum.ts';
import type { Album, OpenDocument } from '../../scripts/change/photograph.ts';
import type { Passage, SeenFigure, Snapshot } from '../../scripts/change/snapshot.ts';
import type { PagePicture, TextLine } from '../../scripts/raster/raster.ts';

/** A snapshot of nothing. */
export const emptySnapshot: Snapshot = {
  report: { name: 'small', title: '专栏', date: '2022-01-17' },
  content: '',
  rasterizer: 'by hand',
  dpi: 72,
  body: { top: 50, bottom: 750 },
  documents: [],
  sheets: null,
  figures: [],
  passages: [],
};

/** A booklet by hand: pages of lines of text; a `|` parts cells. Heads and folios are set on every page, and looks follow the words. */
export interface HandPage {
  readonly label: string;
  readonly lines: readonly string[];
}

const [width, height] = [600, 800];

/** A state of a report that has a booklet of these pages. */
export function stateOf(
  pages: readonly HandPage[],
  passages: readonly (string | Passage)[],
  figures: readonly SeenFigure[] = [],
): Side {
  const lines = pages.map(linesOf);
  const seen = pages.map(({ label, lines: own }, at) => ({
    label,
    pixels: JSON.stringify(lines[at]?.map(({ text, x, y }) => [text, x, y])),
    words: own.join('\n'),
  }));
  const document = {
    path: 'booklet.pdf',
    kind: 'booklet' as const,
    name: '小册子',
    sha256: JSON.stringify(seen),
    pages: seen,
  };
  const opened: OpenDocument = {
    pages: seen,
    body: emptySnapshot.body,
    lines: (page) => lines[page] ?? [],
    raster: {
      pages: pages.length,
      size: () => ({ width, height }),
      label: (page) => pages[page]?.label ?? '',
      picture: (page) => draw(lines[page] ?? []),
      lines: (page) => lines[page] ?? [],
      close: () => {},
    },
  };
  const album: Album = { open: () => opened, close: () => {} };
  const own = passages.map((one) => (typeof one === 'string' ? passageOf(one) : one));
  return { snapshot: { ...emptySnapshot, documents: [document], passages: own, figures: [...figures] }, album };
}

export function passageOf(text: string): Passage {
  return { topic: 1, section: '一、统筹', kind: 'paragraph', text, file: '01-a.md', line: 1 };
}

function linesOf({ label, lines }: HandPage): readonly TextLine[] {
  const head: TextLine = { text: '书眉', x: 50, y: 20, width: 40, height: 8 };
  const folio: TextLine = { text: label, x: 540, y: 770, width: 10, height: 9 };
  const body = lines.flatMap((text, row) =>
    text.split('|').map(
      (cell, at): TextLine => ({
        text: cell,
        x: 50 + at * 200,
        y: 60 + row * 20,
        width: cell.length * 12,
        height: 12,
      }),
    ),
  );
  return [head, ...body, folio];
}

/** Draws each line as a bar of as many colours as it has characters. */
function draw(lines: readonly TextLine[]): PagePicture {
  const pixels = new Uint8Array(width * height * 4).fill(255);
  for (const { text, x, y, height: size } of lines) {
    for (const [at, character] of [...text].entries()) {
      const code = character.codePointAt(0) ?? 0;
      for (let row = 0; row < size; row += 1) {
        for (let column = 0; column < 10; column += 1) {
          const pixel = ((Math.floor(y) + row) * width + Math.floor(x) + at * 12 + column) * 4;
          pixels.set([code & 255, (code >> 8) & 255, 0], pixel);
        }
      }
    }
  }
  return { width, height, pixels };
}
