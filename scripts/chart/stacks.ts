import { scaleBand, scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import { baseline } from './bars.ts';
import { fillsOf, inkOn } from './ink.ts';
import { figureRuns, type Mark, middleRise, widthOf } from './marks.ts';
import { type ChartPage, categoryLabels, label, labelHeight, pitch } from './page.ts';
import { spread } from './spread.ts';

/**
 * Columns of segments on one baseline; values in the segments or, where those are too low, beside them, that of the uppermost above it; the series' names
 * beside the last column.
 */
export function stackedMarks(page: ChartPage): readonly Mark[] {
  const { chart, tokens, inks, em, least, width, plot } = page;
  const { ink, grey } = tokens.colours;
  const { categories, series } = chart;
  const fills = fillsOf(
    series.map(({ values }) => values.every(({ emphasised }) => emphasised)),
    inks,
  );
  const size = em;
  const names = Math.max(...series.map(({ name }) => widthOf([{ text: name, size: em }], 'text'))) + em;
  const full = Math.min((width - names) / categories.length, em * 9);
  const labels = categoryLabels(page, em, full - em * 0.6, 2);
  const foot = em * 0.6 + Math.max(...labels.map((one) => labelHeight(one, em, page)));
  const keys = series.map((_, index) => index);
  const layers = stack<number, number>()
    .keys(keys)
    .value((category, key) => series[key]?.values[category]?.value ?? 0)(categories.map((_, index) => index));
  const top = Math.max(Number.MIN_VALUE, ...(layers.at(-1)?.map(([, end]) => end) ?? []));
  const y = scaleLinear([0, top], [plot - foot, size * 1.3]);
  const figures = series.map(({ values }) => values.map(({ text }) => figureRuns(text, size, least)));
  const widths = figures.map((row) => row.map((runs) => widthOf(runs, 'figure')));
  const fitting = layers.map((layer, key) =>
    layer.map(
      ([from, to], category) => y(from) - y(to) >= size * 1.25 && (widths[key]?.[category] ?? 0) <= full * 0.66,
    ),
  );
  // Values that find no room in their columns stand between these, and the last ones before the series' names.
  const uppermost = series.length - 1;
  const outside = Math.max(
    0,
    ...widths.slice(0, uppermost).flatMap((row, key) => row.filter((_, at) => fitting[key]?.[at] === false)),
  );
  const between = outside === 0 ? 0 : outside + em * 0.8;
  const step = Math.min((width - names - between) / categories.length, em * 9 + between);
  const wide = between === 0 ? step * 0.72 : Math.min(step - between, em * 6.4);
  const columns = scaleBand(
    categories.map((_, index) => index),
    [0, step * categories.length],
  );
  const marks = categories.flatMap((_, category): readonly Mark[] => {
    const left = (columns(category) ?? 0) + (between === 0 ? (step - wide) / 2 : 0);
    const segments = layers.map((layer, key) => {
      const [from = 0, to = 0] = layer[category] ?? [];
      const value = series[key]?.values[category];
      const runs = figures[key]?.[category] ?? [];
      const inside = fitting[key]?.[category] ?? false;
      return { key, value, runs, inside, top: y(to), height: y(from) - y(to), middle: (y(from) + y(to)) / 2 };
    });
    const last = category === categories.length - 1;
    // What stands beside the column: values that find no room in it, and the names of the series.
    const beside = segments.filter(({ key, inside }) => (!inside && key !== uppermost) || last);
    const heights = spread(
      beside.map(({ middle }) => middle),
      em * pitch,
      [em * 0.6, plot - foot - em * 0.4],
    );
    const { lines: own, date } = labels[category] ?? { lines: [], date: null };
    const centre = left + wide / 2;
    const base = plot - foot + em * 0.6;
    return [
      ...segments.flatMap(({ key, value, runs, inside, top: at, height, middle }): readonly Mark[] => {
        const fill = value?.emphasised ? inks.accent : (fills[key] ?? inks.greys[1]);
        return [
          { type: 'rectangle', x: left, y: at, width: wide, height, fill, fact: value?.fact ?? null },
          ...(inside || key === uppermost
            ? [
                {
                  type: 'lettering' as const,
                  x: centre,
                  y: inside ? middle + size * middleRise : at - size * 0.35,
                  runs,
                  anchor: 'middle' as const,
                  role: 'figure' as const,
                  fill: inside ? inkOn(fill, tokens) : fill === inks.accent ? fill : ink,
                },
              ]
            : []),
        ];
      }),
      // Paper between segments keeps them apart where their greys are alike.
      ...segments.slice(0, -1).map(
        ({ top: at }): Mark => ({
          type: 'rectangle',
          x: left,
          y: at - em / 20,
          width: wide,
          height: em / 10,
          fill: tokens.colours.paper,
          fact: null,
        }),
      ),
      ...beside.flatMap(({ key, runs, inside }, index): readonly Mark[] => {
        const at = (heights[index] ?? 0) + em * middleRise;
        const x = left + wide + em * 0.4;
        const fill = fills[key] === inks.accent ? inks.accent : ink;
        const told = inside || key === uppermost;
        const shift = told ? 0 : widthOf(runs, 'figure') + em * 0.4;
        return [
          ...(told
            ? []
            : [
                { type: 'lettering' as const, x, y: at, runs, anchor: 'start' as const, role: 'figure' as const, fill },
              ]),
          ...(last ? [label(series[key]?.name ?? '', x + shift, at, em, fill)] : []),
        ];
      }),
      ...own.map((line, at) => label(line, centre, base + em * (pitch * at + 0.95), em, ink, 'middle')),
      ...(date === null ? [] : [label(date, centre, base + own.length * em * pitch + least, least, grey, 'middle')]),
    ];
  });
  return [...marks, baseline(`M0 ${plot - foot}H${step * categories.length}`, page)];
}
