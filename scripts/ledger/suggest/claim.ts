import { Decimal } from 'decimal.js';
import { approximately } from '../../facts/approximation.ts';
import type { Quantity } from '../../facts/fact.ts';
import { exactly, type Interval, overlap } from '../../facts/interval.ts';
import { unitOf } from '../../facts/units.ts';
import type { ReadFigure } from '../reading.ts';

/** A figure that is one number. */
export type Counted = ReadFigure & { readonly quantity: Quantity };

/** What the words of the text say of figures together. */
export interface Claim {
  /** The figure that the others give. */
  readonly given: Counted;
  readonly from: readonly Counted[];
  /** What they give, in the unit of `given`. */
  readonly calculated: Interval;
  readonly holds: boolean;
  /** Whether the words leave no doubt, so that a claim that doesn't hold is a mistake; otherwise it only counts where it holds. */
  readonly certain: boolean;
  /** How `given` is worked out of `from`: takes a name for each, and gives the right side of a relation. */
  readonly formula: (names: readonly string[]) => string;
}

/** Whether a figure is one number that can be calculated with. */
export function isCounted(figure: ReadFigure): figure is Counted {
  return (
    figure.quantity !== null && figure.quantity.upper === null && figure.kind !== 'rank' && figure.kind !== 'label'
  );
}

export const unit = ({ quantity }: Counted): string | null => unitOf(quantity.unit);

/** What a figure can stand for; percentages, multiples and 成 without decimals are rounded to whole numbers. */
export function measure({ quantity }: Counted): Interval {
  const rounded = quantity.rounding.isZero() && /^(?:[%％]|倍|个百分点|成)$/u.test(quantity.unit);
  return approximately(rounded ? { ...quantity, rounding: new Decimal(0.5) } : quantity);
}

/** That parts come to a whole; `open`: that they aren't more than it. Null where units or dates keep them apart. */
export function sumClaim(whole: Counted, parts: readonly Counted[], certain: boolean, open: boolean): Claim | null {
  if (parts.length === 0 || parts.some((part) => unit(part) !== unit(whole)) || !sameTime([whole, ...parts]))
    return null;
  const calculated = parts
    .map(measure)
    .reduce((sum, { low, high }) => ({ low: sum.low.plus(low), high: sum.high.plus(high) }), exactly(new Decimal(0)));
  const less = open && calculated.high.lt(measure(whole).low);
  // Fewer than the whole says nothing of an open list.
  if (less || (parts.length < 2 && calculated.low.lte(measure(whole).high))) return null;
  const holds = overlap(calculated, measure(whole));
  return { given: whole, from: parts, calculated, holds, certain, formula: (names) => names.join(' + ') };
}

function sameTime(figures: readonly ReadFigure[]): boolean {
  return new Set(figures.flatMap(({ asOf }) => (asOf === null ? [] : [asOf]))).size <= 1;
}

/** The same claim by the figures it names, whatever the order. */
export function keyOf({ given, from }: Claim): string {
  const name = ({ fact, text, place }: Counted): string =>
    fact?.id ?? `${text}@${place.file}:${place.line}:${place.column}`;
  return [given, ...from].map(name).sort().join(' ');
}
