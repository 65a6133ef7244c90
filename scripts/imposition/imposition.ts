import type { ImpositionSettings } from '../content/print-settings.ts';
import { type Mark, marksOf } from './marks.ts';
import { type PressScheme, type SheetOrder, sheetOrders } from './order.ts';
import { bleed, type PressSheet, pressSheetFor, type Size } from './press-sheet.ts';

/** A rectangle in mm, from the press sheet's lower left corner. */
export interface Rect {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/** A page's place on a side. Pages stand upright, heads to the sheet's upper long edge. */
export interface Slot {
  /** 0-based page of the book; null: blank. */
  readonly page: number | null;
  readonly side: 'left' | 'right';
  /** The trimmed page. Creep may bring its inner edge past the fold. */
  readonly trim: Rect;
  /** What of the page is printed: the trimmed page and its bleed, up to the fold or the cut between the pages and to the sheet's edge. */
  readonly clip: Rect;
}

export interface PressSide {
  /** 正面 or 反面. */
  readonly face: 'front' | 'back';
  readonly slots: readonly [left: Slot, right: Slot];
  readonly marks: readonly Mark[];
}

export interface ImposedSheet extends Omit<SheetOrder, 'front' | 'back'> {
  /** How far its pages are moved towards the spine, in mm. */
  readonly creep: number;
  readonly front: PressSide;
  readonly back: PressSide;
}

/** A book on press sheets. */
export interface Imposition {
  readonly scheme: PressScheme;
  readonly press: PressSheet;
  /** Around both trimmed pages without creep; then with their bleed, as far as the sheet reaches. */
  readonly trim: Rect;
  readonly bleed: Rect;
  readonly sheets: readonly ImposedSheet[];
  /** Blank pages at the end of the book. */
  readonly blanks: number;
}

/** The thickest signature that is stitched through the fold in one go, in mm when folded: about 100 pages of 0.1 mm. */
const stitched = 5;

/** The largest signature, where it is too thick to be folded and stitched; null where all is well. */
export function thickSignature(
  { sheets }: Imposition,
  thickness: number,
): { readonly sheets: number; readonly millimetres: number } | null {
  const most = Math.max(0, ...sheets.map(({ depth }) => depth + 1));
  const millimetres = Math.round(20 * most * thickness) / 10;
  return millimetres > stitched ? { sheets: most, millimetres } : null;
}

/** What is to be imposed. */
export interface BookExtent {
  readonly title: string;
  readonly pages: number;
  /** The trimmed page. */
  readonly page: Size;
}

/**
 * Works out the press sheets of a book: two pages a side, printed on both sides and turned about the short edge. Lengths in mm.
 *
 * **Creep** (爬移): folded sheets that lie inside others stand out at the fore edge by the thickness of those around them, and lose that much when the book is trimmed.
 * So a sheet's pages are moved towards the spine by thickness times the number of sheets around it: the outermost sheet's stay, and after trimming all outer margins are
 * equal. That is geometry, and the total is what Kodak Preps gives for shingling (pages / 4 x stock thickness) but for the outermost sheet, which has none around it.
 *
 * **Between the pages** of a side: nothing where they meet in the fold of a saddle-stitched book. Elsewhere, where the sheet has room for marks, twice the bleed: a
 * perfect-bound spine is milled off (铣背), and pages that are cut apart keep their bleed.
 */
export function impose(
  { title, pages, page }: BookExtent,
  settings: Pick<ImpositionSettings, 'sheets' | 'thickness' | 'marks'> & { readonly scheme: PressScheme },
): Imposition {
  const { scheme, marks } = settings;
  const gap = scheme === 'saddle' || !marks ? 0 : 2 * bleed;
  const press = pressSheetFor({ width: 2 * page.width + gap, height: page.height }, marks);
  const centre = press.width / 2;
  const bottom = (press.height - page.height) / 2;
  const trim: Rect = {
    left: centre - gap / 2 - page.width,
    bottom,
    right: centre + gap / 2 + page.width,
    top: bottom + page.height,
  };
  const orders = sheetOrders(pages, scheme, settings.sheets);
  const signatures = (orders.at(-1)?.signature ?? 0) + 1;
  const nested = scheme === 'saddle' || scheme === 'perfect';

  const slot = (at: 'left' | 'right', number: number | null, creep: number): Slot => {
    const left = at === 'left' ? trim.left + creep : trim.right - page.width - creep;
    const own = { left, bottom, right: left + page.width, top: trim.top };
    const printed = onSheet(grown(own), press);
    const clip =
      at === 'left'
        ? { ...printed, right: Math.min(printed.right, centre) }
        : { ...printed, left: Math.max(printed.left, centre) };
    return { page: number, side: at, trim: own, clip };
  };
  const sheets = orders.map(({ signature, depth, front, back }, number): ImposedSheet => {
    const creep = nested ? depth * settings.thickness : 0;
    const side = (face: PressSide['face'], [left, right]: SheetOrder['front']): PressSide => {
      const slots = [slot('left', left, creep), slot('right', right, creep)] as const;
      const about = { title, scheme, press, face, number, signature, depth, signatures };
      return { face, slots, marks: marks ? marksOf(trim, slots, about) : [] };
    };
    return { signature, depth, creep, front: side('front', front), back: side('back', back) };
  });
  return { scheme, press, trim, bleed: onSheet(grown(trim), press), sheets, blanks: 4 * sheets.length - pages };
}

function grown({ left, bottom, right, top }: Rect): Rect {
  return { left: left - bleed, bottom: bottom - bleed, right: right + bleed, top: top + bleed };
}

function onSheet({ left, bottom, right, top }: Rect, { width, height }: Size): Rect {
  return {
    left: Math.max(0, left),
    bottom: Math.max(0, bottom),
    right: Math.min(width, right),
    top: Math.min(height, top),
  };
}
