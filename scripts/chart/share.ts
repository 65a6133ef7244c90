import { partsAboveWhole, withoutWhole } from '../diagnostics/catalogue/chart.ts';
import { diagnose, type Place } from '../diagnostics/diagnostic.ts';
import type { FactLookup, Quantity } from '../facts/fact.ts';
import { fitsInto, makesUp, percentagesOf } from '../facts/shares.ts';
import { alternativeOf } from './alternative.ts';
import { type BuiltChart, buildChart } from './build.ts';
import { type ChartEntry, commonUnit, drawables } from './drawable.ts';

/** Parts of a whole as an author writes them. */
export interface SharePlan {
  /** Null: the parts are percentages of it. */
  readonly whole: ChartEntry | null;
  /** Names of the parts; empty: what the figure counts. */
  readonly names: readonly string[];
  readonly parts: readonly ChartEntry[];
  readonly place: Place;
}

/**
 * Makes a share of the ledger's figures. A part of a figure carries its percentage where the digits determine it (`percentagesOf`). Parts that come to more than
 * the whole beyond rounding, and parts of nothing named that aren't percentages, are diagnostics and no chart.
 */
export function buildShare({ whole, names, parts, place }: SharePlan, ledger: FactLookup): BuiltChart {
  const built = buildChart({ kind: 'share', categories: names, series: [{ name: '', entries: parts }], place }, ledger);
  if (built.chart === null) return built;
  const found = drawables(whole === null ? parts : [whole, ...parts], ledger);
  if (found.drawn === null) return { chart: null, diagnostics: found.diagnostics };
  const quantities = (whole === null ? found.drawn : found.drawn.slice(1)).map(({ quantity }) => quantity);
  const [first] = found.drawn;
  if (first === undefined) return built;
  const percent = first.quantity.unit === '%' || first.quantity.unit === '％';
  if (whole === null && !percent) {
    return { chart: null, diagnostics: [diagnose(withoutWhole, { text: first.stated.text }, first.place)] };
  }
  const total: Quantity = whole === null ? everything(first.quantity) : first.quantity;
  // A whole in another magnitude than its parts (1.2亿 of which 3000万) moves all into the plain unit.
  const { unit, divisor } = commonUnit(found.drawn);
  if (!fitsInto(quantities, total)) {
    const sum = quantities.reduce((before, { value }) => before.plus(value), total.value.times(0));
    const params = {
      parts: `${sum.div(divisor).toFixed()}${unit}`,
      whole: whole === null ? '100%' : first.stated.text,
    };
    const related = found.drawn.map(({ stated }) => stated.place);
    return { chart: null, diagnostics: [diagnose(partsAboveWhole, params, place, { related })] };
  }
  const percentages = whole === null ? null : percentagesOf(quantities, total);
  const chart = {
    ...built.chart,
    unit,
    series: built.chart.series.map(({ name, values }) => ({
      name,
      values: values.map((value, index) => ({
        ...value,
        value: (quantities[index]?.value ?? total.value).div(divisor).toNumber(),
        ...(percentages?.[index] === undefined ? {} : { percentage: percentages[index] }),
      })),
    })),
    ...(makesUp(quantities, total) ? {} : { whole: total.value.div(divisor).toNumber() }),
  };
  const said = whole === null ? '' : `${first.stated.of}${first.stated.text}`;
  return { chart: { ...chart, alternative: alternativeOf(chart, said) }, diagnostics: [] };
}

/** A hundred percent. */
function everything(percentage: Quantity): Quantity {
  const nothing = percentage.value.times(0);
  return { ...percentage, value: nothing.plus(100), rounding: nothing, qualifier: 'exact', upper: null };
}
