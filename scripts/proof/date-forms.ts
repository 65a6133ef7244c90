import { dateForm } from '../diagnostics/catalogue/proof-numbers.ts';
import { everyMatch, finding, type Rule } from './rule.ts';
import { isProse } from './running-text.ts';

const written = /(?<![\d./A-Za-z])((?:19|20)\d{2})([./])(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])(?![\d./])/gu;

/** Finds dates with dots or strokes in prose (GB/T 15835-2011, 5.1.4: 年月日 or hyphens). Tables and slides may be short. */
export const dateForms: Rule = ({ texts }) =>
  everyMatch(texts.filter(isProse), written, ({ 0: date, 1: year, 3: month, 4: day }, found) => {
    const right = `${year}年${Number(month)}月${Number(day)}日`;
    return finding(dateForm, { written: date, right }, found, right);
  });
