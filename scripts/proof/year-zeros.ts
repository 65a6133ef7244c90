import { yearZero } from '../diagnostics/catalogue/proof-numbers.ts';
import { everyMatch, finding, type Rule } from './rule.ts';

/** Finds years in Chinese numerals with 零, ○, O or 0 for 〇 (GB/T 15835-2011, 5.2.2 and 5.2.5: 二〇一二年). */
export const yearZeros: Rule = ({ texts }) =>
  everyMatch(texts, /[一二三四五六七八九〇零○OoＯ0]{4}(?=年)/gu, ({ 0: written }, found) => {
    const right = written.replaceAll(/[零○OoＯ0]/gu, '〇');
    if (right === written || !/^[一二][一二三四五六七八九〇]{3}$/u.test(right)) return null;
    return finding(yearZero, { written, right }, found, right);
  });
