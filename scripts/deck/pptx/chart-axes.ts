import type { Chart } from '../../chart/chart.ts';
import { flag, textProperties } from './chart-text.ts';
import { fill } from './colours.ts';
import { element } from './xml.ts';

/** Ids of the two axes a chart has. A third one that nothing stands on makes PowerPoint offer a repair. */
export const axes = { category: 111111111, value: 222222222 } as const;

/** Whether values rise from a baseline below, rather than run from the left. */
export function isUpright({ kind }: Chart): boolean {
  return kind === 'column' || kind === 'stacked' || kind === 'line';
}

/** The axis the categories stand along (ECMA-376-1, 21.2.2.25); none is seen beside a single bar. */
export function categoryAxis(chart: Chart, language: string): string {
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
export function valueAxis(chart: Chart): string {
  const values = chart.series.flatMap((one) => one.values);
  const atZero = chart.kind !== 'share' && values.every(({ value }) => value >= 0);
  return element(
    'c:valAx',
    {},
    element('c:axId', { val: axes.value }),
    element(
      'c:scaling',
      {},
      element('c:orientation', { val: 'minMax' }),
      ...(atZero ? [element('c:min', { val: 0 })] : []),
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
