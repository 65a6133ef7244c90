import type { Chart } from '../../chart/chart.ts';
import { categoryAxis, valueAxis } from './chart-axes.ts';
import { type ChartSheet, chartSheet, sheetCells } from './chart-data.ts';
import { plot } from './chart-series.ts';
import { flag, textProperties } from './chart-text.ts';
import { type Box, transform } from './geometry.ts';
import { indices } from './layouts.ts';
import { type Part, related } from './package.ts';
import { placeholderMark, type Shape } from './shapes.ts';
import { attachmentId } from './staging.ts';
import { workbook } from './workbook.ts';
import { chartNamespaces, element, xmlPart } from './xml.ts';

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

/** Series by their colours, above the plot. */
function legendElement(language: string): string {
  return element(
    'c:legend',
    {},
    element('c:legendPos', { val: 't' }),
    flag('overlay', 0),
    textProperties(language, 'grey'),
  );
}
