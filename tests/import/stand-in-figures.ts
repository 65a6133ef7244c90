import { Decimal } from 'decimal.js';
import type { FoundFigure } from '../../scripts/facts/found-figure.ts';

/** Finds figures simply enough to be foreseen: digits and a counter, what stands before them in the clause being what they count. */
export function findSimply(text: string): readonly FoundFigure[] {
  return [
    ...text.matchAll(/(\d{4}年)|(\d\+N)|(\d{1,2}月\d{1,2}日)|([约近超]?)(?<![\d,表图])(\d+(?:\.\d+)?)([所个人节家%])/g),
  ].map((match) => {
    const [whole, year, label, day, , digits = '0', unit = ''] = match;
    const start = match.index;
    const clause =
      text
        .slice(0, start)
        .split(/[，。；：、（]/u)
        .at(-1) ?? '';
    const kind = year !== undefined || day !== undefined ? 'date' : label !== undefined ? 'label' : 'quantity';
    const value = new Decimal(digits);
    const quantity =
      kind === 'quantity'
        ? {
            value,
            upper: null,
            rounding: new Decimal(0),
            unit,
            qualifier: 'exact' as const,
            before: '',
            digits,
            after: unit,
          }
        : null;
    const of = kind === 'date' ? '' : clause.replace(/[\d%]/g, '').slice(-12);
    return {
      start,
      end: start + whole.length,
      text: whole,
      kind,
      quantity,
      of,
      asOf: null,
      missing: day !== undefined ? 'year' : null,
      source: null,
    };
  });
}
