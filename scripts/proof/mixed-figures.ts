import { mixedFigure } from '../diagnostics/catalogue/proof-numbers.ts';
import { everyMatch, finding, type Rule } from './rule.ts';

const counted = '[多余]?(?:名|人|个|所|家|元|册|篇|次|万|亿|场|节|项|亩|台|套|份|条|件|间)';
const written = new RegExp(
  `(?<![\\d.])(\\d+(?:\\.\\d+)?)([百千])(?=${counted})|(?<![\\d.])(\\d+)([万亿])(\\d)([千百万])`,
  'gu',
);

/** Finds digits before 百 and 千: 3千名, 4万5千人 (GB/T 15835-2011, 5.3: behind digits only 万 and 亿). */
export const mixedFigures: Rule = ({ texts }) =>
  everyMatch(texts, written, ({ 0: figure, 1: digits, 2: power, 3: whole, 4: unit, 5: rest, 6: last }, found) => {
    const right =
      digits === undefined
        ? split(Number(whole), unit ?? '', Number(rest), last ?? '')
        : String(Number((Number(digits) * (power === '千' ? 1000 : 100)).toFixed(6)));
    // 3千万 is 3000万, which reads as well; 4万5万 isn't a number.
    return right === null ? null : finding(mixedFigure, { written: figure, right }, found, right);
  });

const powers: ReadonlyMap<string, number> = new Map([
  ['百', 100],
  ['千', 1000],
  ['万', 10_000],
  ['亿', 100_000_000],
]);

function split(whole: number, unit: string, rest: number, last: string): string | null {
  const share = (rest * (powers.get(last) ?? 0)) / (powers.get(unit) ?? 1);
  return share >= 1 ? null : `${Number((whole + share).toFixed(8))}${unit}`;
}
