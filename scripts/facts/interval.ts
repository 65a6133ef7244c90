import { Decimal } from 'decimal.js';
import type { Expression, Operator } from './expression.ts';

/** All values between two bounds, both included; a number as written is an interval without width. */
export interface Interval {
  readonly low: Decimal;
  readonly high: Decimal;
}

export const exactly = (value: Decimal): Interval => ({ low: value, high: value });

/** Works an expression out with the values of its figures; null when it divides by something that can be zero. */
export function evaluate(expression: Expression, intervalOf: (id: string) => Interval): Interval | null {
  switch (expression.type) {
    case 'id':
      return intervalOf(expression.id);
    case 'number':
      return exactly(new Decimal(expression.text));
    case 'operation': {
      const left = evaluate(expression.left, intervalOf);
      const right = evaluate(expression.right, intervalOf);
      return left === null || right === null ? null : operate(expression.operator, left, right);
    }
  }
}

function operate(operator: Operator, a: Interval, b: Interval): Interval | null {
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

export const overlap = (a: Interval, b: Interval): boolean => a.low.lte(b.high) && b.low.lte(a.high);
