import { mixedNumerals } from '../diagnostics/catalogue/proof-numbers.ts';
import { chineseNumber } from '../facts/chinese-number.ts';
import { finding, type Rule } from './rule.ts';
import { isProse } from './running-text.ts';
import { sentences } from './sentences.ts';

const measures = '名|人次|人|个|所|家|项|门|次|场|期|批|万元|亿元|节|亩|台|套|篇|份|条|支|本|间';
const inChinese = new RegExp(
  `(?<![第几数上]|[一二三四五六七八九十百千万亿])[一二三四五六七八九][十百千][一二三四五六七八九十百千〇零]*(${measures})|(?<![第几数上]|[一二三四五六七八九十百千万亿])十[一二三四五六七八九](${measures})`,
  'gu',
);
const inDigits = new RegExp(`(\\d+(?:\\.\\d+)?)(?:余|多)?(${measures})`, 'gu');

/**
 * Finds sentences that write numbers of one measure both ways: 三百二十名 and 450名 (GB/T 15835-2011, 4.3: numbers of one kind in one form). Numbers below eleven
 * are words as much as figures, and three decades (三十年来) aren't counted.
 */
export const numeralStyles: Rule = ({ texts }) =>
  texts.filter(isProse).flatMap((text) => {
    if (text.text.search(inChinese) < 0) return [];
    return sentences(text.text).flatMap(({ start, end }) => {
      const sentence = text.text.slice(start, end);
      const digits = new Map([...sentence.matchAll(inDigits)].map((match) => [match[2] ?? '', match[0]]));
      return [...sentence.matchAll(inChinese)].flatMap((match) => {
        const [written] = match;
        const measure = match[1] ?? match[2] ?? '';
        const other = digits.get(measure);
        if (other === undefined || chineseNumber(written.slice(0, -measure.length)) === null) return [];
        const at = start + match.index;
        return [finding(mixedNumerals, { written, other }, { text, start: at, end: at + written.length })];
      });
    });
  });
