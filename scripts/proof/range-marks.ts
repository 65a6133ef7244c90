import { rangeMark } from '../diagnostics/catalogue/proof-numbers.ts';
import { everyMatch, finding, type Rule } from './rule.ts';

/** A half-width tilde between two numbers, the first perhaps with its unit. */
const tilde = /(?<=[\d%％‰\p{Script=Han}]\s?)~(?=\s?\d)/gu;

/** A hyphen or minus between two numbers that count something; neither a telephone number, nor a date, nor a code. */
const hyphen =
  /(?<=(?<![\dA-Za-z./〔-])(?:[1-9]\d{0,5}|0)(?:\.\d+)?[%％]?)[-－–](?=(?:[1-9]\d{0,5}|0)(?:\.\d+)?(?:[%％]|[万亿]?(?:名|人|个|所|家|项|门|次|场|期|批|元|节|亩|台|套|篇|份|条|支|本|位|天|周|月|年|日|号|岁|小时|分钟|学时|课时|倍|米|公里)))/gu;

/** Finds ranges written with ~ or a hyphen (GB/T 15835-2011, 5.1.3: ranges take ～ or —). A year's range takes the dash. */
export const rangeMarks: Rule = ({ texts }) => [
  ...everyMatch(texts, tilde, ({ 0: mark }, found) => finding(rangeMark, { mark }, found, '～')),
  ...everyMatch(texts, hyphen, ({ 0: mark }, found) => finding(rangeMark, { mark }, found, '—')),
];
