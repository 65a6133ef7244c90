import type { ImpositionScheme } from '../content/print-settings.ts';

/** Schemes that put pages onto press sheets. */
export type PressScheme = Exclude<ImpositionScheme, 'none'>;

/** 0-based page of the book, or null for a blank one at its end. */
export type PlacedPage = number | null;

/** Left and right page of a side, as someone sees it who looks at that side. */
export type Pair = readonly [left: PlacedPage, right: PlacedPage];

/** The pages of one press sheet. It is turned about its short edge, so that the back's right page lies behind the front's left one. */
export interface SheetOrder {
  /** 0-based signature (帖) that the sheet belongs to; 0 for schemes without. */
  readonly signature: number;
  /** Sheets of its signature that lie around it: 0 for the outermost. */
  readonly depth: number;
  readonly front: Pair;
  readonly back: Pair;
}

/** Sheets of a signature of a perfect-bound book where nothing else is said: 16 pages. */
const perfectSignature = 4;

/**
 * The order of pages on sheets with two pages a side. Blank pages are put at the end of the book, as many as make its count a multiple of four, so that no page
 * changes between recto and verso.
 *
 * - `saddle`: sheets are nested and folded, outermost first; all in one signature unless `perSignature` says how many.
 * - `perfect`: signatures of folded, nested sheets lie one on another; none has more sheets than `perSignature` (4), and their counts differ by one at most, so
 *   that no thin signature is left for the end.
 * - `two-up`: a sheet carries four pages that follow one another; it is cut in two, and the right half goes below the left one.
 * - `cut-and-stack`: the pile is cut in two, and the right pile goes below the left one.
 *
 * @param perSignature sheets of a signature; null: as the scheme is usually done
 */
export function sheetOrders(pages: number, scheme: PressScheme, perSignature: number | null): readonly SheetOrder[] {
  const sheets = Math.ceil(pages / 4);
  const at = (page: number): PlacedPage => (page < pages ? page : null);
  const leaf = (number: number): readonly [recto: PlacedPage, verso: PlacedPage] => [
    at(2 * number),
    at(2 * number + 1),
  ];
  if (scheme === 'two-up' || scheme === 'cut-and-stack') {
    return Array.from({ length: sheets }, (_, sheet) => {
      const [left, right] = scheme === 'two-up' ? [2 * sheet, 2 * sheet + 1] : [sheet, sheets + sheet];
      return cutSheet(leaf(left), leaf(right));
    });
  }
  const each = perSignature ?? (scheme === 'perfect' ? perfectSignature : sheets);
  let first = 0;
  return signatureSizes(sheets, each).flatMap((size, signature) => {
    const last = first + 4 * size - 1;
    const nested = Array.from({ length: size }, (_, depth): SheetOrder => {
      const [outer, inner] = [first + 2 * depth, last - 2 * depth];
      return {
        signature,
        depth,
        front: [at(inner), at(outer)],
        back: [at(outer + 1), at(inner - 1)],
      };
    });
    first = last + 1;
    return nested;
  });
}

function cutSheet(
  [left, behindLeft]: readonly [PlacedPage, PlacedPage],
  [right, behindRight]: readonly [PlacedPage, PlacedPage],
): SheetOrder {
  return { signature: 0, depth: 0, front: [left, right], back: [behindRight, behindLeft] };
}

/** Sheets of each signature, the larger ones first. */
function signatureSizes(sheets: number, most: number): readonly number[] {
  const count = Math.ceil(sheets / Math.max(1, most));
  return Array.from({ length: count }, (_, at) => Math.ceil((sheets - at) / count));
}
