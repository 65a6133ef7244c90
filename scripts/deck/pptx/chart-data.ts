import type { Chart, ChartSeries, ChartValue } from '../../chart/chart.ts';
import type { Cells } from './workbook.ts';
import { columnRange } from './workbook.ts';
import { element, textNode } from './xml.ts';

/** A chart in the way a sheet holds it. */
export interface ChartSheet {
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  /** Position of the series that stands for what the parts leave of their whole; it has no label. Null: the parts make it up. */
  readonly rest: number | null;
}

/** The parts of one whole become series of one category each, so that they stand in one bar; all other charts stay as they are. */
export function chartSheet({ kind, categories, series, whole }: Chart): ChartSheet {
  const [parts] = series;
  if (kind !== 'share' || parts === undefined) return { categories, series, rest: null };
  const sheet = parts.values.map((value, at) => ({ name: categories[at] ?? '', values: [value] }));
  if (whole === undefined) return { categories: [parts.name], series: sheet, rest: null };
  // Sums of decimals are off by a hair in binary.
  const value = Number((whole - parts.values.reduce((sum, part) => sum + part.value, 0)).toFixed(6));
  const left: ChartValue = { fact: '', value, text: '', asOf: null, emphasised: false };
  return {
    categories: [parts.name],
    series: [...sheet, { name: '其余', values: [left] }],
    rest: sheet.length,
  };
}

export function sheetCells({ categories, series }: ChartSheet): Cells {
  return [
    ['', ...series.map(({ name }) => name)],
    ...categories.map((category, at) => [category, ...series.map(({ values }) => values[at]?.value ?? '')]),
  ];
}

/** `c:tx`, the name of a series and the cell it stands in (ECMA-376-1, 21.2.2.215). */
export function seriesName({ series }: ChartSheet, at: number): string {
  return element(
    'c:tx',
    {},
    element('c:strRef', {}, formula(columnRange(at + 1, 1, 1)), cache('c:strCache', [series[at]?.name ?? ''])),
  );
}

/** `c:cat` and `c:val`: the cells of a series with what stands in them. */
export function seriesData({ categories, series }: ChartSheet, at: number): readonly string[] {
  const last = categories.length + 1;
  const values = series[at]?.values.map(({ value }) => String(value)) ?? [];
  return [
    element('c:cat', {}, element('c:strRef', {}, formula(columnRange(0, 2, last)), cache('c:strCache', categories))),
    element(
      'c:val',
      {},
      element(
        'c:numRef',
        {},
        formula(columnRange(at + 1, 2, last)),
        cache('c:numCache', values, element('c:formatCode', {}, 'General')),
      ),
    ),
  ];
}

function formula(range: string): string {
  return element('c:f', {}, range);
}

function cache(name: string, values: readonly string[], before = ''): string {
  return element(
    name,
    {},
    before,
    element('c:ptCount', { val: values.length }),
    ...values.map((value, idx) => element('c:pt', { idx }, `<c:v>${textNode(value)}</c:v>`)),
  );
}

/**
 * Format that shows a value as the report writes it: `"近"0"万人"`. The label follows the data when they are edited. Where the text writes another number than
 * the value, the text stands as it is.
 */
export function labelFormat({ value, text }: ChartValue): string {
  const [digits] = /\d[\d,]*(?:\.\d+)?/u.exec(text) ?? [];
  if (digits === undefined || Number(digits.replaceAll(',', '')) !== value) return quoted(text);
  const at = text.indexOf(digits);
  const decimals = digits.split('.')[1]?.length ?? 0;
  const whole = digits.includes(',') ? '#,##0' : '0';
  const number = decimals === 0 ? whole : `${whole}.${'0'.repeat(decimals)}`;
  return quoted(text.slice(0, at)) + number + quoted(text.slice(at + digits.length));
}

/** Text inside a number format (18.8.31). */
function quoted(text: string): string {
  return text === '' ? '' : `"${text.replaceAll('"', '”')}"`;
}
