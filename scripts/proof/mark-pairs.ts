const closers: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['《', '》'],
  ['〈', '〉'],
  ['（', '）'],
  ['【', '】'],
  ['〔', '〕'],
]);
const openers: ReadonlyMap<string, string> = new Map([...closers].map(([open, close]) => [close, open]));

/** The mark that closes what a mark opens, or opens what it closes. */
export const partnerOf = (mark: string): string => closers.get(mark) ?? openers.get(mark) ?? '';

export interface PlacedMark {
  readonly mark: string;
  readonly at: number;
}

/** Marks that stand in pairs, as far as they do. */
export interface Pairing {
  /** Offsets of opening and closing mark. */
  readonly pairs: readonly { readonly mark: string; readonly open: number; readonly close: number }[];
  /** Marks without a partner, in order. */
  readonly alone: readonly PlacedMark[];
  /** Opening marks of pairs that stand right inside a pair of the same kind, with no other pair between. */
  readonly nested: readonly PlacedMark[];
}

/** Pairs quotation marks, title marks and brackets of a text. What was opened inside a pair and not closed in it stays alone. */
export function pairing(text: string): Pairing {
  const open: PlacedMark[] = [];
  const alone: PlacedMark[] = [];
  const pairs: Pairing['pairs'][number][] = [];
  const nested: PlacedMark[] = [];
  const depths = new Map<string, number>();
  const deeper = (mark: string, by: number) => depths.set(mark, (depths.get(mark) ?? 0) + by);
  for (const { 0: written, index: at } of text.matchAll(/[“”‘’《》〈〉（）【】〔〕()]/gu)) {
    // A bracket of the wrong width is another rule's; it pairs as if it were right.
    const mark = written === '(' ? '（' : written === ')' ? '）' : written;
    // ’ between Latin letters is an apostrophe.
    if (mark === '’' && /[A-Za-z]/.test(text[at - 1] ?? '') && /[A-Za-z]/.test(text[at + 1] ?? '')) {
      continue;
    }
    const opener = openers.get(mark);
    if (opener === undefined) {
      open.push({ mark, at });
      deeper(mark, 1);
      continue;
    }
    if ((depths.get(opener) ?? 0) === 0) {
      alone.push({ mark, at });
      continue;
    }
    // Each mark is taken off once, so that a text of nothing but openers costs no more than another.
    for (let top = open.pop(); top !== undefined; top = open.pop()) {
      deeper(top.mark, -1);
      if (top.mark !== opener) {
        alone.push(top);
        continue;
      }
      pairs.push({ mark: opener, open: top.at, close: at });
      if (open.at(-1)?.mark === opener) nested.push(top);
      break;
    }
  }
  const full = ({ at }: PlacedMark): boolean => !/[()]/.test(text[at] ?? '');
  const order = (a: PlacedMark, b: PlacedMark): number => a.at - b.at;
  return { pairs, alone: [...alone, ...open].filter(full).sort(order), nested: nested.sort(order) };
}

/** The text with blanks for what stands inside pairs of these marks; of all marks unless told. */
export function blanked(text: string, marks?: readonly string[]): string {
  const signs = [...Array(text.length).keys()].map((at) => text[at] ?? '');
  let past = 0;
  for (const { mark, open, close } of pairing(text).pairs.toSorted((a, b) => a.open - b.open)) {
    if (marks !== undefined && !marks.includes(mark)) continue;
    for (let at = Math.max(open + 1, past); at < close; at += 1) signs[at] = '\u0000';
    past = Math.max(past, close);
  }
  return signs.join('');
}
