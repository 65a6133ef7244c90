import type { Chart } from '../../chart/chart.ts';
import { chartFrame, chartParts } from './chart.ts';
import { bodyBox } from './geometry.ts';
import { indices } from './layouts.ts';
import { textShape } from './shapes.ts';
import type { Staged, Staging } from './staging.ts';
import { say } from './text.ts';

/**
 * What a slide with a chart shows: the chart, and the date its values hold for below it.
 *
 * @param number of the slide, which names the chart's parts
 */
export function chart(shown: Chart, number: number, { language, date }: Staging): Staged {
  const dated = shown.asOf !== null;
  const box = { ...bodyBox, height: dated ? bodyBox.height - 40 : bodyBox.height };
  const parts = chartParts(shown, number, language, date);
  const placeholder = { type: 'body', index: indices.date } as const;
  return {
    layout: 'chart',
    shapes: [
      chartFrame(shown, box),
      ...(dated
        ? [textShape({ name: '日期', placeholder, box: null }, [{ runs: say(shown.asOf), pitch: 32 }], language)]
        : []),
    ],
    attachments: [{ type: 'chart', path: parts[0].path }],
    parts,
  };
}
