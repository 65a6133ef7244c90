import type { chartKinds } from '../content/model.ts';

export type ChartKind = (typeof chartKinds)[number];

/** One value of a chart. */
export interface ChartValue {
  /** Id of the figure in the ledger. */
  readonly fact: string;
  /** In the chart's unit: 142.2 for 142.2万人. Exact as written, so it may be shown as it is. */
  readonly value: number;
  /** As the report writes it: `142.2万人`, `近50万人`. Stands at the value. */
  readonly text: string;
  /** Date it holds for, as written; null where the report gives none. */
  readonly asOf: string | null;
  /** Drawn in the accent colour; the others in greys. */
  readonly emphasised: boolean;
  /** Its share of the whole, `44%`, where the digits written determine it; only in a `share`. */
  readonly percentage?: string;
}

/** Values that belong together, one for each category and in the categories' order. */
export interface ChartSeries {
  readonly name: string;
  readonly values: readonly ChartValue[];
}

/** A chart as data: drawn as SVG on slides and paper, and native in presentations. */
export interface Chart {
  readonly kind: ChartKind;
  /** What stands along the axis, in the author's order. */
  readonly categories: readonly string[];
  /** One, or several of the same unit for `stacked` and `line`. */
  readonly series: readonly ChartSeries[];
  /** Unit of all values, `万人`; empty for bare numbers. */
  readonly unit: string;
  /** One date for all values, as written; null where they differ or have none. */
  readonly asOf: string | null;
  /** What a `share` is of, in the chart's unit, where that is more than its values together: the rest is drawn without a name. */
  readonly whole?: number;
  /** Says in words what the chart shows, with all values, for readers who listen. */
  readonly alternative: string;
}
