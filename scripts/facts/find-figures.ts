import { countedBy } from './find/counted.ts';
import { marksOf } from './find/figure-spans.ts';
import { sourcesOf } from './find/sources.ts';
import { timesOf } from './find/times.ts';
import type { FoundFigure } from './found-figure.ts';
import { halfWidth } from './half-width.ts';
import { parseQuantity } from './quantity.ts';

/** What is known about a text besides its words. */
export interface TextContext {
  /** Year of the report: dates without a year are of it, and 到……年 of a later year sets a goal. */
  readonly year?: number;
}

/**
 * Finds the figures that Chinese running text states, in order and without overlaps: quantities, ranks, dates, periods, targets
 * and labels, with what they count and when they hold. docs/figures-in-text.md tells what counts as a figure and what doesn't.
 * Takes time in proportion to the length, whatever the text.
 */
export function findFigures(text: string, context: TextContext = {}): readonly FoundFigure[] {
  const half = halfWidth(text);
  const marks = marksOf(half);
  const times = timesOf(half, marks, context.year ?? null);
  const sources = sourcesOf(half, marks);
  const counted = countedBy(half, marks);
  return marks.flatMap((mark, index) => {
    const time = times[index];
    if (!mark.figure || time === undefined) return [];
    const { start, end } = mark;
    const written = text.slice(start, end);
    const countable = mark.kind === 'quantity' || mark.kind === 'rank';
    const quantity = countable ? parseQuantity(written) : null;
    if (countable && quantity === null) return [];
    const of = counted[index] ?? '';
    return [{ start, end, text: written, quantity, of, source: sources[index] ?? null, ...time }];
  });
}
