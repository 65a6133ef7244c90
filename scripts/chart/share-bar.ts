import { scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import { titleLines } from '../typography/title-lines.ts';
import { fillsOf } from './ink.ts';
import { figureRuns, type Mark, type Run, widthOf } from './marks.ts';
import { type ChartPage, label, pitch } from './page.ts';
import { spread } from './spread.ts';

/** Where a part of the bar begins and ends. */
interface Span {
  readonly from: number;
  readonly to: number;
}

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
  const bars = segments.map(({ from, to }) => ({ from: x(from), to: x(to) }));
  const { bar: thick, first, under, captions, places } = settingOf(page, bars);
  return [
    ...(chart.whole === undefined ? [] : [rectangle(bars.at(-1)?.to ?? 0, width, thick, inks.rest, null)]),
    ...bars.map(({ from, to }, index) =>
      rectangle(from, to, thick, fills[index] ?? inks.greys[1], values[index]?.fact ?? null),
    ),
    ...dividers(bars, thick, page),
    ...captions.flatMap(({ figure: runs, lines, date }, index): readonly Mark[] => {
      const at = places[index] ?? 0;
      const { from, to } = bars[index] ?? { from: 0, to: 0 };
      const fill = values[index]?.emphasised ? inks.accent : ink;
      const after = under + em * (0.2 + pitch * lines.length);
      return [
        ...leader(from, to, at, thick, page),
        { type: 'lettering', x: at, y: first, runs, anchor: 'start', role: 'figure', fill },
        ...lines.map((line, row) => label(line, at, under + em * (0.2 + pitch * (row + 0.8)), em, ink)),
        ...(date === null ? [] : [label(date, at, after + least, least, grey)]),
      ];
    }),
  ];
}

/** How large a share is drawn, in em: the bar's height and the figures below it. */
interface Setting {
  readonly bar: number;
  readonly figure: number;
}

/** Settings by the number of parts, from the largest. */
const settings: readonly (readonly Setting[])[] = [
  [
    { bar: 3, figure: 4 },
    { bar: 2.4, figure: 3 },
    { bar: 2, figure: 2.2 },
  ],
  [
    { bar: 2.6, figure: 2.6 },
    { bar: 2.2, figure: 2.2 },
    { bar: 2, figure: 1.7 },
    { bar: 1.6, figure: 1.3 },
  ],
  [
    { bar: 2.4, figure: 2 },
    { bar: 2, figure: 1.6 },
    { bar: 1.8, figure: 1.3 },
    { bar: 1.4, figure: 1.05 },
  ],
];

/** White between bar and figures and between figures and names, in em; figures rise less than their size. */
const gap = 0.75;
const rise = 0.78;
/** How far figures reach below their baseline, in em of theirs; and the room for leaders, where captions had to move. */
const fall = 0.12;
const leaders = 0.9;

/** A share as it is set out: heights of the bar, of the figures' baseline and of where names begin; captions and where they stand. */
interface Layout {
  readonly bar: number;
  readonly first: number;
  readonly under: number;
  readonly captions: readonly Caption[];
  readonly places: readonly number[];
}

/** The largest setting in which captions stand beside each other and above the foot. */
function settingOf(page: ChartPage, bars: readonly Span[]): Layout {
  const { em, width, plot } = page;
  const choices = settings[Math.min(bars.length, settings.length) - 1] ?? [];
  const made = choices.map(({ bar, figure }) => {
    const captions = bars.map((_, index) => captionOf(page, index, em * figure));
    const distances = captions.map((caption, index) => caption.width + (index < captions.length - 1 ? em : 0));
    const places = spread(
      bars.map(({ from }) => from),
      distances,
      [0, width],
    );
    const moved = bars.some(({ from, to }, index) => hasMoved(from, to, places[index] ?? 0, em));
    const first = em * (bar + gap + (moved ? leaders : 0) + figure * rise);
    const under = first + em * figure * fall;
    const wide = distances.reduce((sum, distance) => sum + distance, 0);
    const foot = under + Math.max(...captions.map((caption) => captionHeight(page, caption)));
    return { bar: em * bar, first, under, captions, places, fits: wide <= width && foot <= plot };
  });
  const found = made.find(({ fits }) => fits) ?? made.at(-1);
  return found ?? { bar: em, first: em, under: em, captions: [], places: [] };
}

/** Height of what stands below a caption's figure. */
function captionHeight({ em, least }: ChartPage, { lines, date }: Caption): number {
  return em * (0.2 + pitch * lines.length) + (date === null ? 0 : least * pitch);
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

/** Whether a caption stands no longer below its part. */
function hasMoved(from: number, to: number, at: number, em: number): boolean {
  return at < from - 1 || at > Math.max(to - em, from + 1);
}

/** Paper between parts keeps them apart where their greys are alike. The wider of two gives it, so that a small one stays to be seen. */
function dividers(bars: readonly Span[], thick: number, { em, tokens }: ChartPage): readonly Mark[] {
  return bars.slice(1).map((next, index) => {
    const before = bars[index] ?? next;
    const start = before.to - before.from > next.to - next.from ? next.from - em / 10 : next.from;
    return rectangle(start, start + em / 10, thick, tokens.colours.paper, null);
  });
}

/** From a part to its caption, where that had to move away from under it. */
function leader(from: number, to: number, at: number, thick: number, { em, tokens }: ChartPage): readonly Mark[] {
  if (!hasMoved(from, to, at, em)) return [];
  const path = `M${(from + to) / 2} ${thick}V${thick + em * 0.3}L${at + em / 2} ${thick + em * (gap + leaders) * 0.85}`;
  return [{ type: 'stroke', path, colour: tokens.colours.grey, width: em / 20, dashes: null }];
}

function rectangle(from: number, to: number, height: number, fill: string, fact: string | null): Mark {
  return { type: 'rectangle', x: from, y: 0, width: Math.max(0, to - from), height, fill, fact };
}
