import { Decimal } from 'decimal.js';
import type { Operator } from './expression.ts';
import type { Quantity } from './fact.ts';

/** What a value counts: a unit as written, `ratio` for a quotient of equal units, null for anything (plain numbers). */
export type Unit = string | null;

/** Words that count the same: people are 人, 名 or 位; 百分点 is what percentages differ by; 倍 counts how many times. */
const same: ReadonlyMap<string, Unit> = new Map([
  ['名', '人'],
  ['位', '人'],
  ['个百分点', '%'],
  ['百分点', '%'],
  ['％', '%'],
  ['倍', 'ratio'],
  // 个 counts whatever has no classifier of its own.
  ['个', null],
  ['', null],
]);

/** The unit of a figure as relations compare it. */
export function unitOf(written: string): Unit {
  const known = same.get(written);
  return known === undefined ? written : known;
}

/** What one of a unit of share is in percent. */
const shares: ReadonlyMap<string, Decimal> = new Map([
  ['成', new Decimal(10)],
  ['‰', new Decimal('0.1')],
  ['‱', new Decimal('0.01')],
]);

/** A figure in 成, ‰ or ‱ in percent, so that it can be compared with others; any other as it is. 七成 stands for 65 % to 75 %. */
export function inPercent(quantity: Quantity): Quantity {
  const share = shares.get(quantity.unit);
  if (share === undefined) return quantity;
  const { value, upper, rounding } = quantity;
  return {
    ...quantity,
    value: value.mul(share),
    upper: upper?.mul(share) ?? null,
    rounding: (rounding.isZero() ? new Decimal('0.5') : rounding).mul(share),
    unit: '%',
    after: '%',
  };
}

/** Whether two values can be added or compared. */
export const comparable = (a: Unit, b: Unit): boolean =>
  a === null || b === null || a === b || (a === 'ratio' && b === '%') || (a === '%' && b === 'ratio');

/** The unit that an operation gives, and the factor that percentages bring in. */
export function combine(operator: Operator, a: Unit, b: Unit): { readonly unit: Unit; readonly scale: number } {
  const measured = (unit: Unit): boolean => unit !== null && unit !== '%' && unit !== 'ratio';
  switch (operator) {
    case '+':
    case '-':
      return { unit: a ?? b, scale: 1 };
    case '*':
      if (measured(a) && b === '%') return { unit: a, scale: 0.01 };
      if (a === '%' && measured(b)) return { unit: b, scale: 0.01 };
      if (a === null || b === null) return { unit: a ?? b, scale: 1 };
      return { unit: a === 'ratio' ? b : b === 'ratio' ? a : null, scale: 1 };
    case '/':
      if (measured(a) && b === '%') return { unit: a, scale: 100 };
      if (a !== null && a === b) return { unit: 'ratio', scale: 1 };
      return { unit: b === null || b === 'ratio' ? a : null, scale: 1 };
  }
}
