import { shortYear } from '../diagnostics/catalogue/proof-numbers.ts';
import { everyMatch, finding, type Rule } from './rule.ts';

const written =
  /(?<![\d.～—~-])(?:[’']?\d{2})年(?=(?:1[0-2]|[1-9])月|底|初|度|上半年|下半年)|(?<=自|从)\d{2}年(?=以来|起|开始)/gu;

/** Finds years cut to two digits, where a month or part of the year shows that no duration is meant (GB/T 15835-2011, 5.1.4). */
export const shortYears: Rule = ({ texts }) =>
  everyMatch(texts, written, (match, found) => finding(shortYear, { written: match[0] }, found));
