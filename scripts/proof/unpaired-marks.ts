import { unpairedMark } from '../diagnostics/catalogue/proof-marks.ts';
import { pairing, partnerOf } from './mark-pairs.ts';
import { finding, type Rule } from './rule.ts';

/** Finds quotation marks, title marks and brackets without a partner in their paragraph (GB/T 15834-2011, 4.8, 4.9 and 4.15: they stand in pairs). */
export const unpairedMarks: Rule = ({ texts }) =>
  texts.flatMap((text) => {
    // A straight quotation mark may be the partner.
    const straight = text.text.includes('"');
    return pairing(text.text).alone.flatMap(({ mark, at }) => {
      if (straight && (mark === '“' || mark === '”')) return [];
      return [finding(unpairedMark, { mark, partner: partnerOf(mark) }, { text, start: at, end: at + 1 })];
    });
  });
