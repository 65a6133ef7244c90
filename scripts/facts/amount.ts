import type { Decimal } from 'decimal.js';
import type { Quantity } from './fact.ts';
import type { Interval } from './interval.ts';

/** Scales that reports write, largest first. */
const scales: readonly (readonly [string, number])[] = [
  ['亿', 100_000_000],
  ['万', 10_000],
];

/** How a figure is written around its digits. */
export type Written = Pick<Quantity, 'after' | 'unit'>;

/** A value in the scale and unit that a figure is written in: 1412000 beside 142.2万人 is 141.2万人. At most four decimals. */
export function amountLike(value: Decimal, like: Written): string {
  return amountsLike({ low: value, high: value }, like);
}

/** An interval as `amountLike` writes it: 3100—3104所; one number where its ends are the same. */
export function amountsLike({ low, high }: Interval, { after, unit }: Written): string {
  const [word = '', scale = 1] = scales.find(([name]) => after.includes(name)) ?? [];
  const [from, to] = [low, high].map((value) => value.div(scale).toDecimalPlaces(4).toFixed());
  return `${from === to ? from : `${from}—${to}`}${word}${unit}`;
}
