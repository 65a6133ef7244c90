import { chartUnits, type NotDrawable, valueNotDrawable } from '../diagnostics/catalogue/chart.ts';
import { figureUnknown } from '../diagnostics/catalogue/deck.ts';
import { type Diagnostic, diagnose, type Place } from '../diagnostics/diagnostic.ts';
import type { Fact, FactLookup, Quantity } from '../facts/fact.ts';

/** A figure as an author puts it into a chart. */
export interface ChartEntry {
  /** Id of the figure. */
  readonly fact: string;
  readonly emphasised: boolean;
  /** Where the author refers to it. */
  readonly place: Place;
}

/** A figure that has a length. */
export interface Drawable extends ChartEntry {
  readonly stated: Fact;
  readonly quantity: Quantity;
}

/** The figures of a chart, or null with the reasons: unknown ones, ones that aren't one number, ones of another unit than the first. */
export function drawables(
  entries: readonly ChartEntry[],
  ledger: FactLookup,
): { readonly drawn: readonly Drawable[] | null; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const drawn = entries.flatMap((entry): readonly Drawable[] => {
    const stated = ledger.get(entry.fact);
    if (stated === undefined) {
      diagnostics.push(diagnose(figureUnknown, { id: entry.fact }, entry.place));
      return [];
    }
    const { quantity } = stated;
    const reason = obstacle(stated);
    if (reason !== null || quantity === null) {
      const params = { text: stated.text, reason: reason ?? 'text' };
      diagnostics.push(diagnose(valueNotDrawable, params, entry.place, { related: [stated.place] }));
      return [];
    }
    return [{ ...entry, stated, quantity }];
  });
  const [first] = drawn;
  for (const { stated, quantity, place } of drawn) {
    if (first === undefined || measured(quantity.unit) === measured(first.quantity.unit)) continue;
    const related = [first.stated.place, stated.place];
    diagnostics.push(diagnose(chartUnits, { one: first.stated.text, other: stated.text }, place, { related }));
  }
  return { drawn: diagnostics.length > 0 ? null : drawn, diagnostics };
}

function obstacle({ kind, quantity }: Fact): NotDrawable | null {
  if (kind !== 'quantity' && kind !== 'target') return 'kind';
  if (quantity === null) return 'text';
  return quantity.upper === null ? null : 'range';
}

const people = ['人', '名', '位'];

/** Units that mean the same. A point of percentage isn't a percent: 34个百分点 is a distance between two of them. */
function measured(unit: string): string {
  if (people.includes(unit)) return '人';
  return unit === '％' ? '%' : unit;
}

const magnitudes: ReadonlyMap<number, string> = new Map([
  [1, ''],
  [1e2, '百'],
  [1e3, '千'],
  [1e4, '万'],
  [1e5, '十万'],
  [1e6, '百万'],
  [1e7, '千万'],
  [1e8, '亿'],
  [1e9, '十亿'],
  [1e10, '百亿'],
  [1e11, '千亿'],
  [1e12, '万亿'],
]);

/** The unit that all figures share, with the magnitude where they share that too, and what their values are divided by to stand in it. */
export function commonUnit(drawn: readonly Pick<Drawable, 'quantity'>[]): {
  readonly unit: string;
  readonly divisor: number;
} {
  const [first] = drawn;
  const unit = first?.quantity.unit ?? '';
  const divisors = new Set(drawn.map(({ quantity }) => divisorOf(quantity)));
  const [divisor = 1] = divisors.size === 1 ? divisors : [];
  const magnitude = magnitudes.get(divisor);
  return magnitude === undefined ? { unit, divisor: 1 } : { unit: magnitude + unit, divisor };
}

/** What 万 and its like multiply the written digits by; 1 for figures written in Chinese numerals. */
function divisorOf({ value, digits }: Quantity): number {
  const written = digits.replaceAll(',', '');
  return /^\d+(\.\d+)?$/.test(written) && Number(written) !== 0 ? value.div(written).toNumber() : 1;
}
