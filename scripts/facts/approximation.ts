import { Decimal } from 'decimal.js';
import type { Quantity } from './fact.ts';
import type { Interval } from './interval.ts';

/** How far a hedge reaches, as a share of the figure. */
const reach = { about: 0.05, over: 0.1, under: 0.1 } as const;

/**
 * The values that a figure as written can stand for: its rounding, and what its hedge leaves open. 约 reaches 5 % both ways;
 * 超, 余, 多 and 以上 reach 10 % up, or to the next value of the last digit that isn't 0 (10余 to 20); 近, 不超过 and 以下
 * reach 10 % down.
 */
export function approximately(quantity: Quantity): Interval {
  const { value, upper, rounding, qualifier } = quantity;
  const top = upper ?? value;
  switch (qualifier) {
    case 'exact':
      return { low: value.minus(rounding), high: top.plus(rounding) };
    case 'about':
      return {
        low: value.minus(Decimal.max(rounding, value.abs().times(reach.about))),
        high: top.plus(Decimal.max(rounding, top.abs().times(reach.about))),
      };
    case 'over':
    case 'atLeast':
      return { low: value, high: top.plus(Decimal.max(lastDigit(top), top.abs().times(reach.over))) };
    case 'under':
    case 'atMost':
      return { low: value.minus(Decimal.max(rounding, value.abs().times(reach.under))), high: top };
  }
}

/** One unit in the place of the last digit that isn't 0: 4200 → 100. */
function lastDigit(value: Decimal): Decimal {
  if (value.isZero()) return value;
  const places = value.decimalPlaces();
  let unit = new Decimal(10).pow(-places);
  while (value.mod(unit.times(10)).isZero()) unit = unit.times(10);
  return unit;
}
