import { titleStop } from '../diagnostics/catalogue/proof-marks.ts';
import { everyMatch, finding, type Rule } from './rule.ts';

/** Finds stops at the end of titles (GB/T 15834-2011, annex A.1; GB/T 9704-2012, 7.3.1 shows them without). ？ and ！ belong to what they say. */
export const titleStops: Rule = ({ texts }) =>
  everyMatch(
    texts.filter(({ role }) => role === 'title'),
    /[。；，、：](?=\s*$)/gu,
    ({ 0: mark }, found) => finding(titleStop, { mark }, found, ''),
  );
