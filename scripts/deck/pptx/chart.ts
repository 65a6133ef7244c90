import type { Chart, ChartSeries } from '../../chart/chart.ts';
import { type ChartSheet, chartSheet, labelFormat, seriesData, seriesName, sheetCells } from './chart-data.ts';
import { fill, tinted } from './colours.ts';
import { type Box, hundredths, smallestSize, transform } from './geometry.ts';
import { indices } from './layouts.ts';
import { type Part, related } from './package.ts';
import { placeholderMark, type Shape } from './shapes.ts';
import { attachmentId } from './staging.ts';
import { faceElements, languages } from './text.ts';
import { workbook } from './workbook.ts';
import { chartNamespaces, element, xmlPart } from './xml.ts';

/** Ids of the two axes a chart has. A third one that nothing stands on makes PowerPoint offer a repair. */
const axes = { category: 111111111, value: 222222222 } as const;

/** Luminances of grey for series, in percent, from the darkest. */
const greys = [100, 70, 50, 35] as const;

/**
 * A chart as a native one, with its data in a workbook that Office opens for editing: accent and greys, values at the data, no grid, baseline at zero.
 *
 * @param number of the chart in the presentation, from 1; names its parts
 * @param date `YYYY-MM-DD`
 */
export function chartParts(
  chart: Chart,
  number: number,
  language: string,
  date: string,
): readonly [chart: Part, data: Part] {
  const sheet = chartSheet(chart);
  const data: Part = {
    path: `ppt/embeddings/Microsoft_Excel_Sheet${number}.xlsx`,
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    content: workbook(sheetCells(sheet), date),
    relationships: [],
  };
  return [
    {
      path: `ppt/charts/chart${number}.xml`,
      type: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
      content: xmlPart(chartSpace(chart, sheet, language)),
      relationships: related(['package', data.path]),
    },
    data,
  ];
}

/** `c:chartSpace` (ECMA-376-1, 21.2.2.29). */
function chartSpace(chart: Chart, sheet: ChartSheet, language: string): string {
  const legend = chart.kind !== 'share' && sheet.series.length > 1;
  return element(
    'c:chartSpace',
    chartNamespaces,
    flag('date1904', 0),
    element('c:lang', { val: language }),
    flag('roundedCorners', 0),
    element(
      'c:chart',
      {},
      flag('autoTitleDeleted', 1),
      element(
        'c:plotArea',
        {},
        element('c:layout'),
        plot(chart, sheet, language),
        categoryAxis(chart, language),
        valueAxis(chart),
      ),
      ...(legend ? [legendElement(language)] : []),
      flag('plotVisOnly', 1),
      element('c:dispBlanksAs', { val: 'gap' }),
    ),
    element('c:spPr', {}, element('a:noFill'), element('a:ln', {}, element('a:noFill'))),
    textProperties(language, 'ink'),
    element('c:externalData', { 'r:id': 'rId1' }, flag('autoUpdate', 0)),
  );
}

function plot(chart: Chart, sheet: ChartSheet, language: string): string {
  const series = sheet.series.map((one, at) => seriesElement(chart, sheet, one, at, language));
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

function isUpright({ kind }: Chart): boolean {
  return kind === 'column' || kind === 'stacked' || kind === 'line';
}

function seriesElement(chart: Chart, sheet: ChartSheet, series: ChartSeries, at: number, language: string): string {
  const emphasised = series.values.some((value) => value.emphasised);
  const paint = (accent: boolean): string =>
    accent ? fill('accent') : tinted('grey', greys[at % greys.length] ?? 100);
  const line = chart.kind === 'line';
  // A line has one colour; bars of one series are told apart.
  const whole = isStacked(chart) || line ? emphasised : false;
  const points = whole || line ? [] : series.values.flatMap(({ emphasised: accent }, idx) => (accent ? [idx] : []));
  return element(
    'c:ser',
    {},
    element('c:idx', { val: at }),
    element('c:order', { val: at }),
    seriesName(sheet, at),
    line
      ? element('c:spPr', {}, element('a:ln', { w: 38100, cap: 'rnd' }, paint(whole), element('a:round')))
      : element('c:spPr', {}, paint(whole)),
    ...(line
      ? [
          element(
            'c:marker',
            {},
            element('c:symbol', { val: 'circle' }),
            element('c:size', { val: 8 }),
            element('c:spPr', {}, paint(whole), element('a:ln', {}, element('a:noFill'))),
          ),
        ]
      : [flag('invertIfNegative', 0)]),
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
    dataLabels(chart, series, whole, at, language),
    ...seriesData(sheet, at),
    ...(line ? [flag('smooth', 0)] : []),
  );
}

/** `c:dLbls` (21.2.2.49): a value is shown as the report writes it, above or at the end of its bar, inside where bars are stacked. */
function dataLabels(chart: Chart, { values }: ChartSeries, accent: boolean, at: number, language: string): string {
  const inside = isStacked(chart);
  const dark = accent || (greys[at % greys.length] ?? 100) >= 70;
  const shown = [
    textProperties(language, inside && dark ? 'paper' : 'ink'),
    element('c:dLblPos', { val: chart.kind === 'line' ? 't' : inside ? 'ctr' : 'outEnd' }),
    flag('showLegendKey', 0),
    flag('showVal', 1),
    flag('showCatName', 0),
    flag('showSerName', chart.kind === 'share' ? 1 : 0),
    flag('showPercent', 0),
    flag('showBubbleSize', 0),
    ...(chart.kind === 'share' ? [element('c:separator', {}, '\n')] : []),
  ];
  const plain = element('c:spPr', {}, element('a:noFill'), element('a:ln', {}, element('a:noFill')));
  const format = (formatCode: string): string => element('c:numFmt', { formatCode, sourceLinked: 0 });
  return element(
    'c:dLbls',
    {},
    ...values.map((value, idx) =>
      element('c:dLbl', {}, element('c:idx', { val: idx }), format(labelFormat(value)), plain, ...shown),
    ),
    format(chart.unit === '' ? 'General' : `General"${chart.unit}"`),
    plain,
    ...shown,
  );
}

function categoryAxis(chart: Chart, language: string): string {
  const upright = isUpright(chart);
  return element(
    'c:catAx',
    {},
    element('c:axId', { val: axes.category }),
    // From the top down, in the author's order.
    element('c:scaling', {}, element('c:orientation', { val: upright ? 'minMax' : 'maxMin' })),
    flag('delete', chart.kind === 'share' ? 1 : 0),
    element('c:axPos', { val: upright ? 'b' : 'l' }),
    element('c:numFmt', { formatCode: 'General', sourceLinked: 1 }),
    element('c:majorTickMark', { val: 'none' }),
    element('c:minorTickMark', { val: 'none' }),
    element('c:tickLblPos', { val: 'nextTo' }),
    element('c:spPr', {}, element('a:ln', { w: 9525 }, fill('grey'))),
    textProperties(language, 'ink'),
    element('c:crossAx', { val: axes.value }),
    element('c:crosses', { val: 'autoZero' }),
    flag('auto', 1),
    element('c:lblAlgn', { val: 'ctr' }),
    element('c:lblOffset', { val: 100 }),
    flag('noMultiLvlLbl', 0),
  );
}

/** Not shown: the values stand at the data. Bars begin at zero. */
function valueAxis(chart: Chart): string {
  return element(
    'c:valAx',
    {},
    element('c:axId', { val: axes.value }),
    element(
      'c:scaling',
      {},
      element('c:orientation', { val: 'minMax' }),
      ...(chart.kind === 'share' ? [] : [element('c:min', { val: 0 })]),
    ),
    flag('delete', 1),
    element('c:axPos', { val: isUpright(chart) ? 'l' : 'b' }),
    element('c:numFmt', { formatCode: 'General', sourceLinked: 1 }),
    element('c:majorTickMark', { val: 'none' }),
    element('c:minorTickMark', { val: 'none' }),
    element('c:tickLblPos', { val: 'nextTo' }),
    element('c:crossAx', { val: axes.category }),
    element('c:crosses', { val: 'autoZero' }),
    element('c:crossBetween', { val: 'between' }),
  );
}

function legendElement(language: string): string {
  return element(
    'c:legend',
    {},
    element('c:legendPos', { val: 't' }),
    flag('overlay', 0),
    textProperties(language, 'grey'),
  );
}

/** `c:txPr`: size, face and language of texts, an East Asian face among them. */
function textProperties(language: string, colour: 'ink' | 'grey' | 'paper'): string {
  return element(
    'c:txPr',
    {},
    element('a:bodyPr'),
    element('a:lstStyle'),
    element(
      'a:p',
      {},
      element(
        'a:pPr',
        {},
        element(
          'a:defRPr',
          { ...languages(language), sz: hundredths(smallestSize), b: 0 },
          fill(colour),
          ...faceElements('text'),
        ),
      ),
      element('a:endParaRPr', languages(language)),
    ),
  );
}

function flag(name: string, val: 0 | 1): string {
  return element(`c:${name}`, { val });
}

/** The frame a chart stands in on its slide, in the chart placeholder, with its alternative text. */
export function chartFrame({ alternative }: Chart, box: Box, attachment = 0): Shape {
  return (id) =>
    element(
      'p:graphicFrame',
      {},
      element(
        'p:nvGraphicFramePr',
        {},
        element('p:cNvPr', { id, name: `图表 ${id}`, descr: alternative }),
        element('p:cNvGraphicFramePr', {}, element('a:graphicFrameLocks', { noGrp: 1 })),
        placeholderMark({ type: 'chart', index: indices.body }),
      ),
      transform('p:xfrm', box),
      element(
        'a:graphic',
        {},
        element(
          'a:graphicData',
          { uri: chartNamespaces['xmlns:c'] },
          element('c:chart', { 'xmlns:c': chartNamespaces['xmlns:c'], 'r:id': attachmentId(attachment) }),
        ),
      ),
    );
}
