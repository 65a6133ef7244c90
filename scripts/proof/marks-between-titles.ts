import { markBetweenTitles } from '../diagnostics/catalogue/proof-marks.ts';
import { everyMatch, finding, type Rule } from './rule.ts';

/**
 * Finds 、 between titles or quotations that follow each other at once: 《甲》、《乙》 (GB/T 15834-2011, 4.5.3.5: usually none). Where something stands between them,
 * such as 《甲》（试行）、《乙》, the mark is right.
 */
export const marksBetweenTitles: Rule = ({ texts }) =>
  everyMatch(texts, /(?<=》)、(?=《)|(?<=”)、(?=“)/gu, (_match, found) => {
    const { text, start, end } = found;
    return finding(markBetweenTitles, { marks: text.text.slice(start - 1, end + 1) }, found, '');
  });
