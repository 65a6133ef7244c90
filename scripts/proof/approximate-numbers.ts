import { approximateNumber } from '../diagnostics/catalogue/proof-numbers.ts';
import { everyMatch, finding, type Rule } from './rule.ts';

const chinese = '一二三四五六七八九';

/** Measure words behind which two neighbouring digits are an estimate, and not a list of grades, prizes or months. */
const written =
  /(?<![第\d、.一二三四五六七八九十百千])([一二三四五六七八九]|\d)、([一二三四五六七八九]|\d)(?=[十百千万亿]|(?:个(?!月底)|名|人|天|年(?!级|制|度|底|初)|次|家|所|里|岁|周|倍|成|小时|分钟|公里)(?!级|等))/gu;

/** Finds estimates with a mark between their digits: 三、四百, 3、4天 (GB/T 15835-2011, 4.2.2 and 5.2.1: 三四百, 三四天). */
export const approximateNumbers: Rule = ({ texts }) =>
  everyMatch(texts, written, ({ 1: first = '', 2: second = '' }, { text, start, end }) => {
    const low = digitOf(first);
    if (low === null || digitOf(second) !== low + 1) return null;
    const tail = /^[十百千万亿]+|^./u.exec(text.text.slice(end))?.[0] ?? '';
    const pair = `${chinese[low - 1]}${chinese[low]}`;
    const stretch = { text, start, end: end + tail.length };
    const params = { written: text.text.slice(start, stretch.end), right: `${pair}${tail}` };
    return finding(approximateNumber, params, stretch, params.right);
  });

function digitOf(digit: string): number | null {
  const value = /\d/.test(digit) ? Number(digit) : chinese.indexOf(digit) + 1;
  return value === 0 ? null : value;
}
