import type { ChartSlide, ShareSlide } from '../slide.ts';
import { chartFrame, chartParts } from './chart.ts';
import { explanationHeight, explanationShape, wholeHeight, wholeShape } from './figures.ts';
import { bodyBox } from './geometry.ts';
import { indices } from './layouts.ts';
import { textShape } from './shapes.ts';
import type { Staged, Staging } from './staging.ts';
import { say } from './text.ts';

/** White above an explanation, and height of a date, px. */
const gap = 24;
const dateHeight = 40;

/** What a slide with a chart shows: the whole whose parts it shows, the chart, the date its values hold for, and the explanation. */
export function chart(slide: ChartSlide | ShareSlide, { language, date }: Staging): Staged {
  const { chart: shown, explanation, number } = slide;
  const whole = slide.layout === 'share' ? slide.whole : null;
  // A date that stands at the whole isn't said again.
  const asOf = whole !== null && whole.asOf === shown.asOf ? null : shown.asOf;
  const above = whole === null ? 0 : wholeHeight;
  const below = explanation.length === 0 ? 0 : explanationHeight(explanation) + gap;
  const dated = asOf === null ? 0 : dateHeight;
  const box = { ...bodyBox, top: bodyBox.top + above, height: bodyBox.height - above - below - dated };
  const parts = chartParts(shown, number, language, date);
  const dateBox = { ...bodyBox, top: box.top + box.height, height: dateHeight };
  const datePlaceholder = { type: 'body', index: indices.date } as const;
  return {
    layout: 'chart',
    shapes: [
      ...(whole === null ? [] : [wholeShape(whole, language)]),
      chartFrame(shown, box),
      ...(asOf === null
        ? []
        : [
            textShape(
              { name: '日期', placeholder: datePlaceholder, box: dateBox },
              [{ runs: say(asOf, { size: 24, colour: 'grey' }), pitch: 32 }],
              language,
            ),
          ]),
      ...explanationShape(explanation, language),
    ],
    attachments: [{ type: 'chart', path: parts[0].path }],
    parts,
  };
}
