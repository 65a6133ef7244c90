import { Decimal } from 'decimal.js';
import { approximately } from './approximation.ts';
import type { Quantity } from './fact.ts';
import { exactly, type Interval, overlap } from './interval.ts';

/**
 * What parts are of a whole in percent, as people write it, wherever every value that the written digits can stand for rounds to the same number: 63.1万人 of
 * 142.2万人 lies between 44.3 and 44.5 and is `44%`. All have one decimal or none. Null where a figure is hedged or a range, and where not even whole
 * percents are certain for every part: nothing is said then that the report doesn't say.
 */
export function percentagesOf(parts: readonly Quantity[], whole: Quantity): readonly string[] | null {
  if (![...parts, whole].every(isPlain) || whole.value.lte(whole.rounding)) return null;
  const shares = parts.map((part) => shareOf(part, whole));
  for (const places of [1, 0]) {
    const rounded = shares.map(({ low, high }) => [low, high].map((end) => end.toDecimalPlaces(places)));
    // A part is neither nothing nor everything, whatever it rounds to.
    const certain = rounded.every(([low, high]) => low && high && low.eq(high) && low.gt(0) && low.lt(100));
    if (certain) return rounded.map(([low]) => `${low?.toFixed() ?? ''}%`);
  }
  return null;
}

/** Whether parts can be what a whole is made of, with their rounding and hedges: less or the same, not more. */
export function fitsInto(parts: readonly Quantity[], whole: Quantity): boolean {
  return sumOf(parts).low.lte(approximately(whole).high);
}

/** Whether parts can come to the whole, with the rounding and hedges of all. */
export function makesUp(parts: readonly Quantity[], whole: Quantity): boolean {
  return overlap(sumOf(parts), approximately(whole));
}

function sumOf(parts: readonly Quantity[]): Interval {
  return parts
    .map(approximately)
    .reduce((sum, { low, high }) => ({ low: sum.low.plus(low), high: sum.high.plus(high) }), exactly(new Decimal(0)));
}

function isPlain({ qualifier, upper }: Quantity): boolean {
  return qualifier === 'exact' && upper === null;
}

function shareOf(part: Quantity, whole: Quantity): Interval {
  return {
    low: part.value.minus(part.rounding).div(whole.value.plus(whole.rounding)).times(100),
    high: part.value.plus(part.rounding).div(whole.value.minus(whole.rounding)).times(100),
  };
}
