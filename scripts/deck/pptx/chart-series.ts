import type { Chart } from '../../chart/chart.ts';
import { axes, isUpright } from './chart-axes.ts';
import { type ChartSheet, labelFormat, seriesData, seriesName } from './chart-data.ts';
import { flag, textProperties } from './chart-text.ts';
import { fill, tinted } from './colours.ts';
import { element } from './xml.ts';

/** How much of the grey is left in series beside the accent, in percent; neighbours differ. */
const greys = [60, 35, 90, 25] as const;

/** A grey that white text can be read on. */
const darkGrey = 85;

/** The bars or lines of a chart with their series (ECMA-376-1, 21.2.2.16 and 21.2.2.97). */
export function plot(chart: Chart, sheet: ChartSheet, language: string): string {
  const series = sheet.series.map((_, at) => seriesElement(chart, sheet, at, language));
  const axisIds = [axes.category, axes.value].map((val) => element('c:axId', { val }));
  if (chart.kind === 'line') {
    return element(
      'c:lineChart',
      {},
      element('c:grouping', { val: 'standard' }),
      flag('varyColors', 0),
      ...series,
      flag('marker', 1),
      ...axisIds,
    );
  }
  const stacked = isStacked(chart);
  return element(
    'c:barChart',
    {},
    element('c:barDir', { val: isUpright(chart) ? 'col' : 'bar' }),
    element('c:grouping', { val: chart.kind === 'share' ? 'percentStacked' : stacked ? 'stacked' : 'clustered' }),
    flag('varyColors', 0),
    ...series,
    element('c:gapWidth', { val: chart.kind === 'share' ? 30 : 60 }),
    ...(stacked ? [element('c:overlap', { val: 100 })] : []),
    ...axisIds,
  );
}

function isStacked({ kind }: Chart): boolean {
  return kind === 'stacked' || kind === 'share';
}

function greyOf(series: number): number {
  return greys[series % greys.length] ?? darkGrey;
}

/** `c:ser` (21.2.2.170): the accent where the chart emphasises, greys elsewhere. */
function seriesElement(chart: Chart, sheet: ChartSheet, at: number, language: string): string {
  const values = sheet.series[at]?.values ?? [];
  const line = chart.kind === 'line';
  // A line has one colour; bars of one series are told apart.
  const whole = line ? values.some(({ emphasised }) => emphasised) : values.every(({ emphasised }) => emphasised);
  const rest = sheet.rest === at;
  const paint = rest ? fill('wash') : whole ? fill('accent') : tinted('grey', greyOf(at));
  const points = whole || line ? [] : values.flatMap(({ emphasised }, idx) => (emphasised ? [idx] : []));
  return element(
    'c:ser',
    {},
    element('c:idx', { val: at }),
    element('c:order', { val: at }),
    seriesName(sheet, at),
    line
      ? element('c:spPr', {}, element('a:ln', { w: 38100, cap: 'rnd' }, paint, element('a:round')))
      : element('c:spPr', {}, paint),
    ...(line ? [markerElement(paint)] : [flag('invertIfNegative', 0)]),
    ...points.map((idx) =>
      element(
        'c:dPt',
        {},
        element('c:idx', { val: idx }),
        flag('invertIfNegative', 0),
        flag('bubble3D', 0),
        element('c:spPr', {}, fill('accent')),
      ),
    ),
    rest ? element('c:dLbls', {}, flag('delete', 1)) : dataLabels(chart, sheet, at, whole, language),
    ...seriesData(sheet, at),
    ...(line ? [flag('smooth', 0)] : []),
  );
}

function markerElement(paint: string): string {
  return element(
    'c:marker',
    {},
    element('c:symbol', { val: 'circle' }),
    element('c:size', { val: 8 }),
    element('c:spPr', {}, paint, element('a:ln', {}, element('a:noFill'))),
  );
}

/** `c:dLbls` (21.2.2.49): a value is shown as the report writes it, at its point or the end of its bar, inside where bars are stacked. */
function dataLabels(chart: Chart, sheet: ChartSheet, at: number, whole: boolean, language: string): string {
  const values = sheet.series[at]?.values ?? [];
  const share = chart.kind === 'share';
  const plain = element('c:spPr', {}, element('a:noFill'), element('a:ln', {}, element('a:noFill')));
  const form = (formatCode: string, accent: boolean, position: string): readonly string[] => [
    element('c:numFmt', { formatCode, sourceLinked: 0 }),
    plain,
    textProperties(language, isStacked(chart) && (accent || greyOf(at) >= darkGrey) ? 'paper' : 'ink'),
    element('c:dLblPos', { val: position }),
    flag('showLegendKey', 0),
    flag('showVal', 1),
    flag('showCatName', 0),
    flag('showSerName', share ? 1 : 0),
    flag('showPercent', 0),
    flag('showBubbleSize', 0),
    ...(share ? [element('c:separator', {}, '\n')] : []),
  ];
  return element(
    'c:dLbls',
    {},
    ...values.map((value, idx) =>
      element(
        'c:dLbl',
        {},
        element('c:idx', { val: idx }),
        ...form(labelFormat(value), whole || value.emphasised, labelPosition(chart, sheet, at, idx)),
      ),
    ),
    ...form(chart.unit === '' ? 'General' : `General"${chart.unit}"`, whole, labelPosition(chart, sheet, at, 0)),
  );
}

/** Lines have the label of the highest value above it and of the others below, so that labels keep apart where lines come close. */
function labelPosition(chart: Chart, { series }: ChartSheet, at: number, idx: number): string {
  if (chart.kind !== 'line') return isStacked(chart) ? 'ctr' : 'outEnd';
  const values = series.map((one) => one.values[idx]?.value ?? Number.NEGATIVE_INFINITY);
  return values.indexOf(Math.max(...values)) === at ? 't' : 'b';
}
