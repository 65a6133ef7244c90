import { doubledApproximation } from '../diagnostics/catalogue/proof-numbers.ts';
import { everyMatch, finding, type Rule } from './rule.ts';

const number = '(?:\\d[\\d,.]*|[一二三四五六七八九十百千两几]+)';
const scale = '[万亿%％]*';
const noun = '[\\p{Script=Han}]{0,5}?';

/** What repeats or contradicts each other around a number, before and behind it. */
const doubled: readonly (readonly [before: string, behind: string])[] = [
  ['大约|约', '左右|上下|以上|以下'],
  ['大约|约', '余|多'],
  ['将近|接近|近', '左右|上下|以上|余|多'],
  ['超过|超|逾|不少于|不低于|至少|多于|高于', '以上|左右|上下|余|多'],
  ['不超过|不足|不到|至多|最多|少于|低于', '以下|以内|左右|上下|余|多|以上'],
];

const patterns = doubled.map(([before, behind]) => {
  const words = behind.split('|');
  const close = words.filter((word) => word === '余' || word === '多').join('|');
  const apart = words.filter((word) => word !== '余' && word !== '多').join('|');
  // 附近 and 节约 are none of 近 and 约; of 不少于 and 少于 the longer is meant.
  const start = `(?<![不附最靠邻临亲远条节公签预制合契])(${before})${number}${scale}`;
  const end = `(?:${noun}(${apart === '' ? '(?!)' : apart})|(${close === '' ? '(?!)' : close}))(?!样|种|数|元|媒|次|边|功能|维|年)`;
  return new RegExp(start + end, 'gu');
});

/**
 * Finds estimates made twice: 约300所左右, 超过2000人以上 (GB/T 15835-2011, 5.2.1; 《国务院公报》 usage). 近20多年 counts years that are near, and isn't one.
 */
export const doubledApproximations: Rule = ({ texts }) =>
  patterns.flatMap((pattern) =>
    everyMatch(texts, pattern, ({ 0: written, 1: first = '', 2: apart, 3: close }, found) =>
      finding(doubledApproximation, { written, first, second: apart ?? close ?? '' }, found),
    ),
  );
