import type { Part } from './part.ts';

/** What pagination has to know of a part. */
export type PartExtent = Pick<Part, 'opensOn' | 'numbering' | 'label'> & { readonly pages: number };

/** Where a part stands in the book. */
interface PartPosition {
  /** 0-based index of the part's first page in the book. */
  readonly first: number;
  readonly pages: number;
  /** True when a blank page was put before it. */
  readonly blankBefore: boolean;
}

/** A page label in the pieces that PDF page labels are made of: `style` and `number`, or a fixed text. */
export type PageLabel =
  | { readonly style: 'arabic' | 'roman'; readonly number: number }
  | { readonly style: 'fixed'; readonly text: string };

/** A page of the book. */
export interface BookPage {
  /** Index among the parts; null for a blank page. */
  readonly part: number | null;
  /** 0-based page within the part; null for a blank page. */
  readonly page: number | null;
  /** The book's first page is a recto, as a cover is. */
  readonly side: 'recto' | 'verso';
  readonly label: PageLabel;
}

export interface Pagination {
  readonly parts: readonly PartPosition[];
  readonly pages: readonly BookPage[];
}

/**
 * Works out the sequence of a book's pages. Blank versos go before parts that open on a recto; the first arabic part always does, so that
 * page 1 is a right-hand page. A blank page is counted with the pages before it. Unnumbered pages aren't counted: where an odd number of them
 * stands between arabic parts, odd numbers leave the right-hand side (a divider that should count is arabic, without a folio).
 */
export function paginate(parts: readonly PartExtent[]): Pagination {
  const positions: PartPosition[] = [];
  const pages: BookPage[] = [];
  const label = labeller();
  let numbering: Part['numbering'] = 'none';
  let bodyBegun: boolean = false;
  const add = (part: number | null, page: number | null, text: string): void => {
    pages.push({ part, page, side: pages.length % 2 === 0 ? 'recto' : 'verso', label: label(numbering, text) });
  };

  let text = '';
  for (const [index, part] of parts.entries()) {
    const opensBody = !bodyBegun && part.numbering === 'arabic';
    if (opensBody) bodyBegun = true;
    const blankBefore = (part.opensOn === 'recto' || opensBody) && pages.length % 2 === 1;
    if (blankBefore) add(null, null, text);
    numbering = part.numbering;
    text = part.label;
    positions.push({ first: pages.length, pages: part.pages, blankBefore });
    for (let page = 0; page < part.pages; page += 1) add(index, page, text);
  }
  return { parts: positions, pages };
}

/** Counts arabic and roman pages through the book, and unnumbered pages under the same name: 封面, 封面-2. */
function labeller(): (numbering: Part['numbering'], text: string) => PageLabel {
  const counts = new Map<string, number>();
  const next = (key: string): number => {
    const number = (counts.get(key) ?? 0) + 1;
    counts.set(key, number);
    return number;
  };
  return (numbering, text) => {
    if (numbering !== 'none') return { style: numbering, number: next(numbering) };
    const number = next(`none ${text}`);
    return { style: 'fixed', text: number === 1 || text === '' ? text : `${text}-${number}` };
  };
}

/** The label as a reader sees it: `12`, `iii`, `封面`. */
export function labelText(label: PageLabel): string {
  if (label.style === 'fixed') return label.text;
  return label.style === 'arabic' ? String(label.number) : romanNumeral(label.number);
}

/** Lower-case roman numeral of a positive whole number below 4000. */
export function romanNumeral(number: number): string {
  const digits: readonly (readonly [number, string])[] = [
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ];
  let rest = number;
  let numeral = '';
  for (const [value, letters] of digits) {
    while (rest >= value) {
      numeral += letters;
      rest -= value;
    }
  }
  return numeral;
}
