import type { Books, Erratum, Side } from './erratum.ts';
import { booksOf } from './erratum.ts';
import { figureChanges } from './figure-changes.ts';
import { pairPages } from './page-changes.ts';
import type { PagePair } from './page-match.ts';
import type { PrintedRow } from './print-text.ts';

/** Where a changed figure stands in a print besides the sentences that the report writes: in strips, charts, tables and indexes. */
export function cellErrata(
  printed: Side,
  later: Side,
  books: Books,
  known: readonly Erratum[],
  slidePages: ReadonlySet<number>,
): readonly Erratum[] {
  const swaps = figureChanges(printed.snapshot.figures, later.snapshot.figures).flatMap(({ old, new: now }) =>
    old === null || now === null || old.text === now.text
      ? []
      : swapsOf(old.text, now.text).map((swap) => [...swap, now.of] as const),
  );
  if (swaps.length === 0) return [];
  const after = booksOf(later);
  const found = (['booklet', 'handout'] as const).flatMap((book): readonly Erratum[] => {
    const before = books[book];
    const now = after[book];
    if (before === null || now === null) return [];
    const left = counts(now.print.rows);
    const listing = listingPages(before.print.rows);
    const pages = pairPages(before.document, now.document, printed.album, later.album);
    const derived = derivedShares(pages, before.print.rows, now.print.rows);
    const told = new Set(known.map((one) => `${one[book]?.page}/${one[book]?.row}`));
    return before.print.rows.flatMap(({ page, row, cells }) => {
      if ((book === 'handout' && slidePages.has(page)) || told.has(`${page + 1}/${row}`)) return [];
      return cells.flatMap((cell, at): readonly Erratum[] => {
        const count = left.get(cell) ?? 0;
        if (count > 0) {
          left.set(cell, count - 1);
          return [];
        }
        const swap = swaps.find(
          ([old, now]) =>
            cell.includes(old) &&
            (left.get(cell.replace(old, now)) ?? 0) > 0 &&
            !(number.test(cell) && listing.has(page)),
        );
        const worked = derived.get(`${page}/${row}/${at}`);
        if (swap === undefined && (worked === undefined || listing.has(page))) return [];
        const [old, now, about] = swap ?? [cell, worked ?? '', null];
        const replaced = cell.replace(old, now);
        left.set(replaced, (left.get(replaced) ?? 0) - 1);
        const start = cell.indexOf(old);
        const around = { before: cell.slice(0, start), after: cell.slice(start + old.length) };
        const place = { label: before.document.pages[page]?.label ?? '', page: page + 1, row };
        return [
          {
            kind: 'words',
            booklet: book === 'booklet' ? place : null,
            handout: book === 'handout' ? place : null,
            slide: null,
            about,
            wrong: { ...around, words: old },
            right: { ...around, words: now },
          },
        ];
      });
    });
  });
  return joined(found);
}

/** A share as charts label it. Other numbers in cells may be those of pages, which change without an error. */
const share = /^\d[\d.]*[%％]$/u;

/**
 * Shares that charts work out from figures: of a page and what became of it, those that went and those that came stand in the same order, if they are as many. By page, row and cell of the old
 * print.
 */
function derivedShares(
  pages: readonly PagePair[],
  old: readonly PrintedRow[],
  now: readonly PrintedRow[],
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const pair of pages) {
    if (pair.same || pair.old === null || pair.new === null) continue;
    const [before, after] = [sharesOn(pair.old, old), sharesOn(pair.new, now)];
    const went = without(before, after);
    const came = without(after, before);
    if (went.length !== came.length) continue;
    for (const [at, { key }] of went.entries()) found.set(key, came[at]?.text ?? '');
  }
  return found;
}

/** A share in a cell. */
interface Share {
  readonly key: string;
  readonly text: string;
}

function sharesOn(page: number, rows: readonly PrintedRow[]): readonly Share[] {
  return rows.flatMap((row) =>
    row.page !== page
      ? []
      : row.cells.flatMap((text, at) => (share.test(text) ? [{ key: `${page}/${row.row}/${at}`, text }] : [])),
  );
}

function without(cells: readonly Share[], others: readonly Share[]): readonly Share[] {
  const left = new Map<string, number>();
  for (const { text } of others) left.set(text, (left.get(text) ?? 0) + 1);
  return cells.filter(({ text }) => {
    const count = left.get(text) ?? 0;
    left.set(text, count - 1);
    return count <= 0;
  });
}

const number = /^\d+$/;

/** So many lines that end with a number of their own are a list of pages. */
const entries = 5;

/** Contents and indexes, whose numbers are pages and slides and no figures. */
function listingPages(rows: readonly PrintedRow[]): ReadonlySet<number> {
  const ending = new Map<number, number>();
  for (const { page, cells } of rows) {
    if (cells.length > 1 && number.test(cells.at(-1) ?? '')) ending.set(page, (ending.get(page) ?? 0) + 1);
  }
  return new Set([...ending].flatMap(([page, count]) => (count >= entries ? [page] : [])));
}

/** A figure as it is written, and its bare number, which charts and tables set without the unit. */
function swapsOf(old: string, now: string): readonly (readonly [string, string])[] {
  const [left, right] = [old, now].map((text) => /\d[\d.,]*/.exec(text)?.[0] ?? '');
  const [whole, bare] = [
    [old.replaceAll(/\s/gu, ''), now.replaceAll(/\s/gu, '')] as const,
    [left ?? '', right ?? ''] as const,
  ];
  return bare[0] === '' || bare[1] === '' || bare[0] === bare[1] ? [whole] : [whole, bare];
}

function counts(rows: readonly PrintedRow[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const { cells } of rows) for (const cell of cells) found.set(cell, (found.get(cell) ?? 0) + 1);
  return found;
}

/** One entry for what both books say: the n-th of the same words in one is the n-th in the other. */
function joined(errata: readonly Erratum[]): readonly Erratum[] {
  const key = ({ wrong, right }: Erratum): string => JSON.stringify([wrong, right]);
  const waiting = errata.filter(({ handout }) => handout !== null);
  const paired = errata
    .filter(({ booklet }) => booklet !== null)
    .map((one) => {
      const at = waiting.findIndex((other) => key(other) === key(one));
      const [other] = at === -1 ? [] : waiting.splice(at, 1);
      return { ...one, handout: other?.handout ?? null };
    });
  return [...paired, ...waiting];
}
