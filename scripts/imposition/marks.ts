import { cutShort } from '../typography/shortened.ts';
import { widthInEm } from '../typography/width.ts';
import type { ImposedSheet, Rect, Slot } from './imposition.ts';
import type { PressScheme } from './order.ts';
import { bleed, type PressSheet } from './press-sheet.ts';

/** What a print shop works by, in mm from the press sheet's lower left corner. All marks are of the registration colour and lie outside the trimmed pages. */
export type Mark =
  | {
      readonly kind: 'line';
      /** `crop`: 裁切线; `fold`: 折线, which is dashed. */
      readonly use: 'crop' | 'fold';
      readonly from: Point;
      readonly to: Point;
    }
  /** Registration mark (套准线): a cross through a circle, of this radius with the arms. */
  | { readonly kind: 'cross'; readonly at: Point; readonly radius: number }
  /** Collation mark (帖标) on the spine: those of a gathered book make a staircase. */
  | { readonly kind: 'bar'; readonly from: Point; readonly to: Point }
  /** What sheet this is, in a line from `at` on; `size` is that of the type. */
  | { readonly kind: 'slug'; readonly at: Point; readonly size: number; readonly text: string };

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Which side of which sheet. */
export interface SideIdentity {
  readonly title: string;
  readonly scheme: PressScheme;
  readonly press: PressSheet;
  readonly face: 'front' | 'back';
  /** 0-based, through the whole book. */
  readonly number: number;
  readonly signature: number;
  readonly depth: number;
  readonly signatures: number;
}

/** Marks keep this far from the bleed and from the sheet's edge. */
const gap = 0.5;

/** So marks begin this far from the trimmed page. */
const away = bleed + gap;

/** The longest crop and fold marks. */
const longest = 5;

/** Collation marks: their width and height, the place of the first below the page's head, and after how many they begin anew. */
const collation = { width: 2, height: 8, first: 20, places: 20 } as const;

/** Size of the slug's type, and its distance from crop and fold marks. */
const [type, indent] = [2.6, 6];

const schemes: Readonly<Record<PressScheme, string>> = {
  saddle: '骑马订',
  perfect: '胶装',
  'two-up': '双联',
  'cut-and-stack': '裁切叠放',
};

/** All that slugs say, for the face they are set in; empty without marks. */
export function slugsOf(sheets: readonly ImposedSheet[]): string {
  const marks = sheets.flatMap(({ front, back }) => [...front.marks, ...back.marks]);
  return marks.map((mark) => (mark.kind === 'slug' ? mark.text : '')).join('');
}

/**
 * The marks of a side whose sheet has room for them. Crop marks go with the pages, so that creep moves both; everything else stays where it is from sheet to sheet.
 *
 * @param trim around both trimmed pages without creep
 */
export function marksOf(trim: Rect, slots: readonly [left: Slot, right: Slot], about: SideIdentity): readonly Mark[] {
  const [{ trim: left }, { trim: right }] = slots;
  const { bottom, top } = trim;
  const [beside, above] = [reach(trim.left), reach(bottom)];
  const folded = about.scheme === 'saddle' || about.scheme === 'perfect';
  const vertical = (use: 'crop' | 'fold', x: number): readonly Mark[] => [
    line(use, { x, y: top + away }, { x, y: top + away + above }),
    line(use, { x, y: bottom - away }, { x, y: bottom - away - above }),
  ];
  const horizontal = (y: number): readonly Mark[] => [
    line('crop', { x: trim.left - away, y }, { x: trim.left - away - beside, y }),
    line('crop', { x: trim.right + away, y }, { x: trim.right + away + beside, y }),
  ];
  const cuts = folded ? [left.left, right.right] : [left.left, left.right, right.left, right.right];
  return [
    ...cuts.flatMap((x) => vertical('crop', x)),
    ...(folded ? vertical('fold', about.press.width / 2) : []),
    ...[bottom, top].flatMap(horizontal),
    ...crosses(trim, left.right - left.left, Math.min(beside, above) / 2),
    ...collationMark(trim, about),
    slug(trim, above, about),
  ];
}

function line(use: 'crop' | 'fold', from: Point, to: Point): Mark {
  return { kind: 'line', use, from, to };
}

/** How long marks are in a margin outside the trimmed pages. */
function reach(margin: number): number {
  return Math.min(longest, margin - bleed - 2 * gap);
}

/** Four crosses that change places when the sheet is turned, so that front and back can be laid over one another. */
function crosses({ left, bottom, right, top }: Rect, pageWidth: number, radius: number): readonly Mark[] {
  const middle = (bottom + top) / 2;
  const out = away + radius;
  return [
    { kind: 'cross', at: { x: left - out, y: middle }, radius },
    { kind: 'cross', at: { x: right + out, y: middle }, radius },
    { kind: 'cross', at: { x: left + pageWidth / 2, y: top + out }, radius },
    { kind: 'cross', at: { x: right - pageWidth / 2, y: top + out }, radius },
  ];
}

/** The outside of a signature's outermost sheet shows its place in the book on the spine, in what is milled off. */
function collationMark({ top }: Rect, { scheme, face, press, signature, depth }: SideIdentity): readonly Mark[] {
  if (scheme !== 'perfect' || face !== 'front' || depth > 0) return [];
  const { width, height, first, places } = collation;
  const y = top - first - (signature % places) * height;
  const centre = press.width / 2;
  return [{ kind: 'bar', from: { x: centre - width / 2, y: y - height }, to: { x: centre + width / 2, y } }];
}

/** Under the left page. */
function slug({ left, bottom }: Rect, room: number, about: SideIdentity): Mark {
  const { title, scheme, press, face, number, signature, depth, signatures } = about;
  const size = Math.min(type, room);
  const within = signatures > 1 ? `（第${signature + 1}帖内第${depth + 1}张）` : '';
  const place = `第${number + 1}张${within}${face === 'front' ? '正面' : '反面'}`;
  const paper = `${press.name}，${press.width} × ${press.height}毫米`;
  const rest = `　${place}　${schemes[scheme]}　${paper}`;
  const width = (press.width / 2 - left - 2 * indent) / size - widthInEm(rest);
  const text = `${cutShort(title, Math.max(1, width))}${rest}`;
  return { kind: 'slug', at: { x: left + indent, y: bottom - away - 0.9 * size }, size, text };
}
