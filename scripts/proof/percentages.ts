import { percentage } from '../diagnostics/catalogue/proof-numbers.ts';
import { everyMatch, finding, type Rule } from './rule.ts';

const written =
  /\d+(?:\.\d+)?[%％](?:个)?百分点|百分点[%％]|个百分比|百分之\d+(?:\.\d+)?|\d+(?:\.\d+)?[%％](?:[%％]|成)/gu;

/** Finds 3%个百分点, 百分之90 and their like (GB/T 15835-2011, 4.1.1 and 5.3; 《国务院公报》 usage of 百分点). */
export const percentages: Rule = ({ texts }) =>
  everyMatch(texts, written, (match, found) => finding(percentage, { written: match[0] }, found));
