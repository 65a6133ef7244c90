import { halfWidthMark } from '../diagnostics/catalogue/proof-marks.ts';
import { everyMatch, finding, type Rule } from './rule.ts';

const fullWidth: ReadonlyMap<string, string> = new Map([
  [',', '，'],
  [';', '；'],
  [':', '：'],
  ['!', '！'],
  ['?', '？'],
  ['(', '（'],
  [')', '）'],
  ['.', '。'],
]);

/**
 * Right after a Chinese character, a closing mark or a digit, and before a Chinese character or the end; brackets that touch a Chinese character on either side;
 * a full stop only between Chinese characters, or at the end.
 */
const misplaced =
  /(?<=[\p{Script=Han}”’》）%]\s?)[,;:!?](?=\s?(?:[\p{Script=Han}“‘《（]|$))|(?<=\p{Script=Han})[()]|[()](?=\p{Script=Han})|(?<=\p{Script=Han})\.(?=\p{Script=Han}|$)/gu;

/** Finds Western punctuation in Chinese text (GB/T 15834-2011, 5.1: Chinese marks take the width of a character). */
export const halfWidthMarks: Rule = ({ texts }) =>
  everyMatch(texts, misplaced, ({ 0: mark }, found) => {
    const full = fullWidth.get(mark) ?? mark;
    return finding(halfWidthMark, { mark, full }, found, full);
  });
