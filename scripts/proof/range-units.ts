import { rangeUnit } from '../diagnostics/catalogue/proof-numbers.ts';
import { everyMatch, finding, type Rule } from './rule.ts';

const range = /(?<![\d.%％‰])(\d+(?:\.\d+)?)([~～—－-])(\d+(?:\.\d+)?)([%％‰])/gu;

/** Finds 3～5%, which has to be 3%～5% (GB/T 15835-2011, 5.1.3: 15%～30%, not 15～30%). */
export const rangeUnits: Rule = ({ texts }) =>
  everyMatch(texts, range, ({ 0: written, 1: from = '', 2: mark = '', 3: to = '', 4: sign = '' }, found) =>
    finding(rangeUnit, { range: written, sign }, found, `${from}${sign}${/[~-]/.test(mark) ? '～' : mark}${to}${sign}`),
  );
