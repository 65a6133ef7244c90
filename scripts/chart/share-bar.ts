import { scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import { titleLines } from '../typography/title-lines.ts';
import { fillsOf } from './ink.ts';
import { figureRuns, type Mark, type Run, widthOf } from './marks.ts';
import { type ChartPage, label, pitch } from './page.ts';
import { spread } from './spread.ts';

/** What stands below a part of the bar. */
interface Caption {
  readonly figure: readonly Run[];
  readonly lines: readonly string[];
  readonly date: string | null;
  readonly width: number;
}

/**
 * One whole as one bar over the full width; below each part its percentage or, where that isn't certain, its value, and its name. What no part covers stays pale.
 */
export function shareMarks(page: ChartPage): readonly Mark[] {
  const { chart, tokens, inks, em, least, width } = page;
  const { ink, grey } = tokens.colours;
  const values = chart.series[0]?.values ?? [];
  const layers = stack<null, number>()
    .keys(values.map((_, index) => index))
    .value((_, key) => values[key]?.value ?? 0)([null]);
  const segments = layers.map(([segment]) => ({ from: segment?.[0] ?? 0, to: segment?.[1] ?? 0 }));
  const whole = Math.max(chart.whole ?? 0, segments.at(-1)?.to ?? 0, Number.MIN_VALUE);
  const x = scaleLinear([0, whole], [0, width]);
  const fills = fillsOf(
    values.map(({ emphasised }) => emphasised),
    inks,
  );
  const single = values.length === 1;
  const thick = em * (single ? 3 : 2.6);
  const captions = captionsOf(page);
  const distances = captions.map((caption, index) => caption.width + (index < captions.length - 1 ? em : 0));
  const places = spread(
    segments.map(({ from }) => x(from)),
    distances,
    [0, width],
  );
  const tallest = Math.max(...captions.map(({ figure }) => figure[0]?.size ?? 0), 0);
  const below = thick + em * 0.5;
  return [
    ...(chart.whole === undefined
      ? []
      : [rectangle(x(segments.at(-1)?.to ?? 0), width, thick, inks.rest, null)]),
    ...segments.map(({ from, to }, index) =>
      rectangle(x(from), x(to), thick, fills[index] ?? inks.greys[1], values[index]?.fact ?? null),
    ),
    // Paper between parts keeps them apart where their greys are alike.
    ...segments.slice(1).map(({ from }) => rectangle(x(from) - em / 15, x(from) + em / 15, thick, tokens.colours.paper, null)),
    ...captions.flatMap(({ figure, lines, date }, index): readonly Mark[] => {
      const at = places[index] ?? 0;
      const segment = segments[index] ?? { from: 0, to: 0 };
      const fill = values[index]?.emphasised ? inks.accent : ink;
      const first = below + tallest * 1.05;
      const after = first + em * (0.35 + pitch * lines.length);
      return [
        ...leader(x(segment.from), x(segment.to), at, thick, page),
        { type: 'lettering', x: at, y: first, runs: figure, anchor: 'start', role: 'figure', fill },
        ...lines.map((line, row) => label(line, at, first + em * (0.35 + pitch * (row + 0.8)), em, ink)),
        ...(date === null ? [] : [label(date, at, after + least, least, grey)]),
      ];
    }),
  ];
}

/** Sizes that the figures below the bar may have, in em, by the number of parts. */
const sizes = [[4], [2.6, 2.2, 1.8], [2.2, 1.8, 1.4], [1.8, 1.4, 1.1]] as const;

/** Captions at the largest size at which they stand beside each other. */
function captionsOf(page: ChartPage): readonly Caption[] {
  const values = page.chart.series[0]?.values ?? [];
  const choices = sizes[Math.min(values.length, sizes.length) - 1] ?? [1.1];
  const made = choices.map((share) => values.map((_, index) => captionOf(page, index, page.em * share)));
  const fits = (captions: readonly Caption[]): boolean =>
    captions.reduce((sum, { width }) => sum + width + page.em, -page.em) <= page.width;
  return made.find(fits) ?? made.at(-1) ?? [];
}

function captionOf({ chart, em, least, width }: ChartPage, index: number, size: number): Caption {
  const values = chart.series[0]?.values ?? [];
  const value = values[index];
  const name = chart.categories[index] ?? '';
  const percentage = value?.percentage;
  const figure = figureRuns(percentage ?? value?.text ?? '', size, least);
  const asOf = chart.asOf === null ? (value?.asOf ?? null) : null;
  const measure = width / values.length / em - 1;
  const said = percentage === undefined ? name : `${name} ${value?.text ?? ''}`;
  const lines = titleLines(said, Math.max(4, Math.min(measure, 16)), 1);
  const widths = [
    widthOf(figure, 'figure'),
    ...lines.map((text) => widthOf([{ text, size: em }], 'text')),
    ...(asOf === null ? [] : [widthOf([{ text: asOf, size: least }], 'text')]),
  ];
  return { figure, lines, date: asOf, width: Math.max(...widths) };
}

/** From a part to its caption, where that had to move away from under it. */
function leader(from: number, to: number, at: number, thick: number, { em, tokens }: ChartPage): readonly Mark[] {
  if (at >= from - 1 && at < Math.max(to - em / 4, from + 1)) return [];
  const middle = (from + to) / 2;
  const path = `M${middle} ${thick}V${thick + em * 0.3}H${at + em / 4}V${thick + em * 0.6}`;
  return [{ type: 'stroke', path, colour: tokens.colours.grey, width: em / 20, dashes: null }];
}

function rectangle(from: number, to: number, height: number, fill: string, fact: string | null): Mark {
  return { type: 'rectangle', x: from, y: 0, width: Math.max(0, to - from), height, fill, fact };
}
