import type { Operator } from './expression.ts';

/** What a value counts: a unit as written, `ratio` for a quotient of equal units, null for anything (plain numbers). */
export type Unit = string | null;

/** Words that count the same: people are 人, 名 or 位; 百分点 is what percentages differ by; 倍 counts how many times. */
const same: ReadonlyMap<string, Unit> = new Map([
  ['名', '人'],
  ['位', '人'],
  ['个百分点', '%'],
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
      return { unit: b === null ? a : null, scale: 1 };
  }
}
