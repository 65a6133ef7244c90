import { Decimal } from 'decimal.js';
import type { Expression, Operator } from './expression.ts';
import { combine, comparable, type Unit } from './units.ts';

/** All values between two bounds, both included; a number as written is an interval without width. */
export interface Interval {
  readonly low: Decimal;
  readonly high: Decimal;
}

/** An interval and what it counts. */
export interface Measure extends Interval {
  readonly unit: Unit;
}

/** Two operands that are added or subtracted though they count different things. */
export type Mismatch = readonly [Unit, Unit];

export const exactly = (value: Decimal): Interval => ({ low: value, high: value });

/**
 * Works an expression out with the values of its figures; null when it divides by something that can be zero. A percentage
 * of something counts as its hundredth part: 200人 × 50% is 100人. Sums of different units are added to `mismatches`.
 */
export function evaluate(
  expression: Expression,
  measureOf: (id: string) => Measure,
  mismatches: Mismatch[],
): Measure | null {
  switch (expression.type) {
    case 'id':
      return measureOf(expression.id);
    case 'number':
      return { ...exactly(new Decimal(expression.text)), unit: null };
    case 'operation': {
      const left = evaluate(expression.left, measureOf, mismatches);
      const right = evaluate(expression.right, measureOf, mismatches);
      return left === null || right === null ? null : operate(expression.operator, left, right, mismatches);
    }
  }
}

function operate(operator: Operator, a: Measure, b: Measure, mismatches: Mismatch[]): Measure | null {
  const { unit, scale } = combine(operator, a.unit, b.unit);
  if ((operator === '+' || operator === '-') && !comparable(a.unit, b.unit)) mismatches.push([a.unit, b.unit]);
  const interval = calculate(operator, a, b);
  return interval === null ? null : { ...scaled(interval, scale), unit };
}

function calculate(operator: Operator, a: Interval, b: Interval): Interval | null {
  switch (operator) {
    case '+':
      return { low: a.low.plus(b.low), high: a.high.plus(b.high) };
    case '-':
      return { low: a.low.minus(b.high), high: a.high.minus(b.low) };
    case '*':
      return hull(a, b, (x, y) => x.times(y));
    case '/':
      return b.low.lte(0) && b.high.gte(0) ? null : hull(a, b, (x, y) => x.div(y));
  }
}

/** Products and quotients take their extremes at the bounds. */
function hull(a: Interval, b: Interval, apply: (x: Decimal, y: Decimal) => Decimal): Interval {
  const corners = [apply(a.low, b.low), apply(a.low, b.high), apply(a.high, b.low), apply(a.high, b.high)];
  return { low: Decimal.min(...corners), high: Decimal.max(...corners) };
}

export const scaled = ({ low, high }: Interval, by: number): Interval => ({ low: low.times(by), high: high.times(by) });

export const overlap = (a: Interval, b: Interval): boolean => a.low.lte(b.high) && b.low.lte(a.high);
