import { scaleBand, scaleLinear } from 'd3-scale';
import { figureRuns, type Mark, middleRise, widthOf } from './marks.ts';
import { type ChartPage, categoryLabels, label, labelHeight, pitch } from './page.ts';

/** Bars below each other from one baseline, names before them, values at their ends. */
export function barMarks(page: ChartPage): readonly Mark[] {
  const { chart, tokens, inks, em, least, width, plot } = page;
  const { ink, grey } = tokens.colours;
  const values = chart.series[0]?.values ?? [];
  const step = Math.min(plot / values.length, em * 4.8);
  const thick = step * 0.5;
  const size = Math.max(least, Math.min(em * 2.4, step * 0.52));
  const name = step < em * 2.4 ? Math.max(least, em * 0.9) : em;
  const choices = [9, 12, 15, 18, 23].map((measure) => categoryLabels(page, name, em * measure, step < em * 2 ? 1 : 2));
  const fits = choices.find((row) => row.every((one) => labelHeight(one, name, page) <= step - em * 0.3));
  const labels = fits ?? choices.at(-1) ?? [];
  const start = Math.max(...labels.map((one) => one.width)) + em;
  const figures = values.map(({ text }) => figureRuns(text, size, least));
  const figureWidth = Math.max(...figures.map((runs) => widthOf(runs, 'figure'))) + em * 0.5;
  const lengths = values.map(({ value }) => value);
  const below = Math.min(...lengths) < 0;
  const x = scaleLinear(
    [Math.min(0, ...lengths), Math.max(0, ...lengths, Number.MIN_VALUE)],
    [start + (below ? figureWidth : 0), width - figureWidth],
  );
  const rows = scaleBand(
    values.map((_, index) => index),
    [0, step * values.length],
  );
  const zero = x(0);
  const marks = values.flatMap(({ value, fact, emphasised }, index): readonly Mark[] => {
    const middle = (rows(index) ?? 0) + step / 2;
    const end = x(value);
    const own = labels[index] ?? { lines: [], date: null, width: 0 };
    const { lines, date } = own;
    const height = labelHeight(own, name, page);
    const top = middle - height / 2;
    return [
      ...lines.map((line, at) => label(line, 0, top + name * pitch * (at + 0.5) + name * middleRise, name, ink)),
      ...(date === null ? [] : [label(date, 0, top + height - least * 0.4, least, grey)]),
      {
        type: 'rectangle',
        x: Math.min(zero, end),
        y: middle - thick / 2,
        width: Math.abs(end - zero),
        height: thick,
        fill: emphasised ? inks.accent : inks.greys[1],
        fact,
      },
      {
        type: 'lettering',
        x: value < 0 ? end - em * 0.5 : end + em * 0.5,
        y: middle + size * middleRise,
        runs: figures[index] ?? [],
        anchor: value < 0 ? 'end' : 'start',
        role: 'figure',
        fill: emphasised ? inks.accent : ink,
      },
    ];
  });
  return [...marks, baseline(`M${zero} 0V${step * values.length}`, page)];
}

/** Columns beside each other on one baseline, values above them, names below. */
export function columnMarks(page: ChartPage): readonly Mark[] {
  const { chart, tokens, inks, em, least, width, plot } = page;
  const { ink, grey } = tokens.colours;
  const values = chart.series[0]?.values ?? [];
  const step = Math.min(width / values.length, em * 9.4);
  const name = values.length > 5 ? Math.max(least, em * 0.86) : em;
  const labels = categoryLabels(page, name, step - em * 0.6, 2);
  const foot = em * 0.6 + Math.max(...labels.map((one) => labelHeight(one, name, page)));
  const widest = (size: number): number =>
    Math.max(...values.map(({ text }) => widthOf(figureRuns(text, size, least), 'figure')));
  const size = [2, 1.6, 1.3, 1].map((share) => em * share).find((one) => widest(one) <= step - em * 0.4) ?? least;
  const lengths = values.map(({ value }) => value);
  const lowest = Math.min(0, ...lengths);
  const y = scaleLinear(
    [lowest, Math.max(0, ...lengths, Number.MIN_VALUE)],
    [plot - foot - (lowest < 0 ? size * 1.4 : 0), size * 1.3],
  );
  const columns = scaleBand(
    values.map((_, index) => index),
    [0, step * values.length],
  ).padding(0.42);
  const zero = y(0);
  const marks = values.flatMap(({ value, text, fact, emphasised }, index): readonly Mark[] => {
    const left = columns(index) ?? 0;
    const middle = left + columns.bandwidth() / 2;
    const end = y(value);
    const { lines: own, date } = labels[index] ?? { lines: [], date: null };
    const top = plot - foot + em * 0.6;
    return [
      {
        type: 'rectangle',
        x: left,
        y: Math.min(zero, end),
        width: columns.bandwidth(),
        height: Math.abs(end - zero),
        fill: emphasised ? inks.accent : inks.greys[1],
        fact,
      },
      {
        type: 'lettering',
        x: middle,
        y: value < 0 ? end + size * 1.1 : end - size * 0.3,
        runs: figureRuns(text, size, least),
        anchor: 'middle',
        role: 'figure',
        fill: emphasised ? inks.accent : ink,
      },
      ...own.map((line, at) => label(line, middle, top + name * (pitch * at + 0.95), name, ink, 'middle')),
      ...(date === null ? [] : [label(date, middle, top + own.length * name * pitch + least, least, grey, 'middle')]),
    ];
  });
  return [...marks, baseline(`M0 ${zero}H${step * values.length}`, page)];
}

/** The line that lengths are measured from. */
export function baseline(path: string, { tokens, em }: ChartPage): Mark {
  return { type: 'stroke', path, colour: tokens.colours.ink, width: em / 15, dashes: null };
}
