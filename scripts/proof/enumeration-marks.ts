import { enumerationMark } from '../diagnostics/catalogue/proof-marks.ts';
import { everyMatch, finding, type Rule } from './rule.ts';
import { beginsLongerWord } from './words.ts';

/** Words that the dictionary of the machine may cut. */
const otherWord = /^(?:等[级待候于号高效]|和[平谐睦美解气风蔼煦县田]|与[会时日众生]|及[时格早第]|或许)/u;

/** Finds 、 before 等, 和, 与, 及, 或 and 以及, which already join what they stand between (GB/T 15834-2011, 4.5.1: the mark stands for a pause in their stead). */
export const enumerationMarks: Rule = ({ texts }) =>
  everyMatch(texts, /、(等|和|与|及|或者?|以及|及其)/gu, ({ 1: word = '' }, { text, start, end }) => {
    // 、和谐 and 、与会 begin other words.
    if (beginsLongerWord(text.text, start + 1, end)) return null;
    if (otherWord.test(text.text.slice(start + 1, end + 1))) return null;
    return finding(enumerationMark, { word }, { text, start, end: start + 1 }, word === '以及' ? undefined : '');
  });
