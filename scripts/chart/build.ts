import { type ChartPart, chartCount, negativePart } from '../diagnostics/catalogue/chart.ts';
import { type Diagnostic, diagnose, type Place } from '../diagnostics/diagnostic.ts';
import type { FactLookup } from '../facts/fact.ts';
import { alternativeOf } from './alternative.ts';
import type { Chart, ChartKind, ChartValue } from './chart.ts';
import { type ChartEntry, commonUnit, type Drawable, drawables } from './drawable.ts';

/** A chart as an author writes it: figures by their ids, in order. */
export interface ChartPlan {
  readonly kind: ChartKind;
  /** What stands along the axis; empty: what the first series' figure counts. */
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly entries: readonly ChartEntry[] }[];
  /** For what concerns the whole chart. */
  readonly place: Place;
}

export interface BuiltChart {
  /** Null where it can't be drawn, with the reasons. */
  readonly chart: Chart | null;
  readonly diagnostics: readonly Diagnostic[];
}

interface Limits {
  readonly categories: readonly [least: number, most: number];
  readonly series: readonly [least: number, most: number];
}

/** What can be read from the last row of a hall. */
const limits: Readonly<Record<ChartKind, Limits>> = {
  bar: { categories: [2, 8], series: [1, 1] },
  column: { categories: [2, 8], series: [1, 1] },
  stacked: { categories: [1, 6], series: [2, 4] },
  line: { categories: [3, 10], series: [1, 3] },
  share: { categories: [1, 6], series: [1, 1] },
};

/**
 * Makes a chart of the ledger's figures: values exactly as written, in the author's order. What can't be drawn truly is a diagnostic at its reference and no
 * chart: unknown figures, labels, ranks, dates and ranges, different units, parts below zero, more than can be read. Where the author stresses
 * nothing, the first value is stressed, and of several series the first.
 */
export function buildChart({ kind, categories, series, place }: ChartPlan, ledger: FactLookup): BuiltChart {
  const diagnostics: Diagnostic[] = [];
  const check = (what: ChartPart, count: number): void => {
    const [least, most] = limits[kind][what];
    if (count < least || count > most) diagnostics.push(diagnose(chartCount, { what, count, least, most }, place));
  };
  check('categories', categories.length);
  check('series', series.length);
  const found = drawables(
    series.flatMap(({ entries }) => entries),
    ledger,
  );
  diagnostics.push(...found.diagnostics);
  for (const { quantity, stated, place: at } of found.drawn ?? []) {
    if ((kind === 'stacked' || kind === 'share') && quantity.value.isNegative() && !quantity.value.isZero()) {
      diagnostics.push(diagnose(negativePart, { text: stated.text }, at, { related: [stated.place] }));
    }
  }
  if (found.drawn === null || diagnostics.length > 0) return { chart: null, diagnostics };
  const { unit, divisor } = commonUnit(found.drawn);
  const rest = [...found.drawn];
  const rows = series.map(({ name, entries }) => ({ name, drawn: rest.splice(0, entries.length) }));
  const told = rows.flatMap(({ drawn }) => drawn).some(({ emphasised }) => emphasised);
  const values = rows.map(({ name, drawn }, at) => ({
    name,
    values: drawn.map((one, index) => drawnValue(one, divisor, told ? one.emphasised : stressed(kind, at, index))),
  }));
  const [first] = rows;
  const named = categories.map((category, index) =>
    category === '' ? (first?.drawn[index]?.stated.of ?? '') : category,
  );
  const chart = { kind, categories: named, series: values, unit, asOf: commonDate(found.drawn) };
  return { chart: { ...chart, alternative: alternativeOf(chart) }, diagnostics: [] };
}

/** What carries the accent where the author stresses nothing. */
function stressed(kind: ChartKind, series: number, index: number): boolean {
  return kind === 'stacked' || kind === 'line' ? series === 0 : index === 0;
}

function drawnValue({ fact, stated, quantity }: Drawable, divisor: number, emphasised: boolean): ChartValue {
  return {
    fact,
    value: quantity.value.div(divisor).toNumber(),
    text: stated.text,
    asOf: stated.asOf,
    emphasised,
  };
}

/** The date that all figures hold for; null where they differ or have none. */
function commonDate(drawn: readonly Drawable[]): string | null {
  const [first] = drawn;
  return first !== undefined && drawn.every(({ stated }) => stated.asOf === first.stated.asOf)
    ? first.stated.asOf
    : null;
}
