import { labelText, type Pagination } from '../pdf/pagination.ts';
import type { SheetView } from './views.ts';

/** A booklet that was put together. */
export interface BoundBook {
  readonly digest: string;
  readonly pagination: Pagination;
  /** Documents of its parts, in order. */
  readonly documents: readonly string[];
}

/** A document printed from the present content. */
export interface FreshPrint {
  readonly digest: string;
  readonly pages: number;
}

/** Pages of a document that were printed by themselves, ahead of it. */
export interface Glimpse {
  readonly document: string;
  readonly digest: string;
  /** The first of them, counted from 0 in the document. */
  readonly from: number;
  readonly pages: number;
}

/**
 * The pages to show: those of the bound booklet, in which the pages of documents that were printed anew stand in until it is bound again. Without a booklet, what has been printed.
 *
 * @param behind documents of which the content has changed and that aren't printed yet
 * @param glimpse pages of one of those that are there already
 */
export function sheetList(
  bound: BoundBook | null,
  fresh: ReadonlyMap<string, FreshPrint>,
  behind: ReadonlySet<string>,
  glimpse: Glimpse | null = null,
): readonly SheetView[] {
  const sheets: Sheet[] = [];
  const standIn = (document: string, { digest, pages }: FreshPrint, labels: readonly string[]): void => {
    for (let page = 0; page < pages; page += 1) {
      const label = labels[page] ?? '';
      sheets.push({ digest, page, label, document, fresh: true, behind: behind.has(document), passing: false });
    }
  };
  if (bound === null) for (const [document, print] of fresh) standIn(document, print, []);
  else {
    const { digest, pagination, documents } = bound;
    for (const [number, { part, page, label }] of pagination.pages.entries()) {
      const document = part === null ? null : (documents[part] ?? null);
      const print = document === null ? undefined : fresh.get(document);
      if (document === null || print === undefined) {
        const isBehind = document !== null && behind.has(document);
        const own = { digest, page: number, label: labelText(label), document };
        sheets.push({ ...own, fresh: false, behind: isBehind, passing: false });
      } else if (page === 0) {
        const own = pagination.pages.filter((one) => one.part === part).map((one) => labelText(one.label));
        standIn(document, print, own);
      }
    }
  }
  const seen = glimpse === null ? sheets : withGlimpse(sheets, glimpse);
  return seen.map((sheet, at) => ({ ...sheet, side: at % 2 === 0 ? 'recto' : 'verso' }));
}

type Sheet = Omit<SheetView, 'side'>;

function withGlimpse(sheets: readonly Sheet[], { document, digest, from, pages }: Glimpse): readonly Sheet[] {
  const first = sheets.findIndex((sheet) => sheet.document === document);
  return sheets.map((sheet, at) => {
    const page = at - first - from;
    if (sheet.document !== document || page < 0 || page >= pages) return sheet;
    return { ...sheet, digest, page, fresh: true, behind: false, passing: true };
  });
}
