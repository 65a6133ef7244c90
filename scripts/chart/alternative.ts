import type { Chart, ChartKind, ChartSeries, ChartValue } from './chart.ts';

/** Kinds of chart as people call them. */
export const kindNames: Readonly<Record<ChartKind, string>> = {
  bar: '条形图',
  column: '柱形图',
  stacked: '堆叠柱形图',
  line: '折线图',
  share: '构成图',
};

/**
 * Says a chart in words, every value with what it is of: what a listener hears in its place.
 *
 * @param whole what the values are parts of, in words; empty: nothing that is named
 */
export function alternativeOf(chart: Omit<Chart, 'alternative'>, whole = ''): string {
  const { kind, categories, series, asOf } = chart;
  const date = asOf === null ? '' : `（${asOf}）`;
  const opening = whole === '' ? '' : `${whole}，其中`;
  const said = categories.map((_, index) => categoryText(chart, series, index)).join(whole === '' ? '；' : '、');
  return `${kindNames[kind]}${date}：${opening}${said}。`;
}

function categoryText(
  { categories, asOf }: Pick<Chart, 'categories' | 'asOf'>,
  series: readonly ChartSeries[],
  index: number,
): string {
  const category = categories[index] ?? '';
  const said = ({ text, percentage, asOf: own }: ChartValue): string =>
    `${text}${percentage === undefined ? '' : `（占${percentage}）`}${asOf === null && own !== null ? `（${own}）` : ''}`;
  const values = series.map(({ name, values: all }) => {
    const value = all[index];
    return value === undefined ? '' : series.length > 1 ? `${name}${said(value)}` : said(value);
  });
  return series.length > 1 ? `${category}，${values.join('、')}` : `${category}${values.join('')}`;
}
