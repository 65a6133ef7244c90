import { nestedMark } from '../diagnostics/catalogue/proof-marks.ts';
import { pairing, partnerOf } from './mark-pairs.ts';
import { finding, type Rule } from './rule.ts';

/** What stands inside a pair of its own kind. */
const inside: ReadonlyMap<string, string> = new Map([
  ['“', '‘’'],
  ['《', '〈〉'],
  ['（', '〔〕'],
]);

/**
 * Finds marks right within their own kind: “ inside “ ”, 《 inside 《 》, （ inside （ ） (GB/T 15834-2011, 4.8.3, 4.9.3 and 4.15.3). A third level has the marks of the
 * first again, and a title in brackets keeps its own: （《意见（试行）》）.
 */
export const nestedMarks: Rule = ({ texts }) =>
  texts.flatMap((text) => {
    const { nested, alone } = pairing(text.text);
    // Where a mark has no partner, what is nested in what can't be told.
    const unsure = new Set(alone.flatMap(({ mark }) => [mark, partnerOf(mark)]));
    return nested.flatMap(({ mark, at }) => {
      const inner = inside.get(mark);
      if (inner === undefined || unsure.has(mark)) return [];
      return [finding(nestedMark, { mark, inner }, { text, start: at, end: at + 1 })];
    });
  });
