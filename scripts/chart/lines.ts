import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import { baseline } from './bars.ts';
import { figureRuns, type Mark, middleRise, widthOf } from './marks.ts';
import { type ChartPage, categoryLabels, label, labelHeight, pitch } from './page.ts';
import { spread } from './spread.ts';

/** Lines over one baseline, values at their points, the series' names at their ends. */
export function lineMarks(page: ChartPage): readonly Mark[] {
  const { chart, tokens, inks, em, least, width, plot } = page;
  const { ink, grey } = tokens.colours;
  const { categories, series } = chart;
  const several = series.length > 1;
  const size = several || categories.length > 6 ? em : em * 1.2;
  const widest = Math.max(
    ...series.flatMap(({ values }) => values.map(({ text }) => widthOf(figureRuns(text, size, least), 'figure'))),
  );
  const names = several ? Math.max(...series.map(({ name }) => widthOf([{ text: name, size: em }], 'text'))) : 0;
  const aside = em * 0.8;
  const left = widest / 2 + aside;
  // Of several lines the last values stand with the names, at the lines' ends.
  const right = width - (several ? names + widest + em * 1.4 : widest / 2);
  const step = (right - left) / Math.max(1, categories.length - 1);
  const labels = categoryLabels(page, em, step - em * 0.4, 2);
  const foot = em * 0.8 + Math.max(...labels.map((one) => labelHeight(one, em, page)));
  const all = series.flatMap(({ values }) => values.map(({ value }) => value));
  const y = scaleLinear([Math.min(0, ...all), Math.max(0, ...all, Number.MIN_VALUE)], [plot - foot, size * 1.5]);
  const x = scalePoint(
    categories.map((_, index) => index),
    [left, right],
  );
  const greys = [inks.greys[0], inks.greys[1]];
  let others = 0;
  const styles = series.map(({ values }) => {
    if (values.every(({ emphasised }) => emphasised)) return { colour: inks.accent, width: em / 5, dashes: null };
    others += 1;
    // Greys alone don't tell two thin lines apart in print.
    return {
      colour: greys[(others - 1) % 2] ?? inks.greys[0],
      width: em / 7,
      dashes: others === 1 ? null : `${em / 2} ${em / 4}`,
    };
  });
  const path = line<readonly [number, number]>();
  const points = series.map(({ values }) => values.map(({ value }, index) => [x(index) ?? 0, y(value)] as const));
  const ends = spread(
    points.map((row) => row.at(-1)?.[1] ?? 0),
    em * pitch,
    [em * 0.6, plot - foot],
  );
  const base = plot - foot + em * 0.8;
  return [
    baseline(`M0 ${y(0)}H${right + (several ? em / 2 : widest / 2)}`, page),
    ...series.flatMap((_, key): readonly Mark[] => {
      const style = styles[key];
      return style === undefined ? [] : [{ type: 'stroke', path: path(points[key] ?? []) ?? '', ...style }];
    }),
    ...series.flatMap(({ name, values }, key): readonly Mark[] => {
      const fill = styles[key]?.colour === inks.accent ? inks.accent : ink;
      return [
        ...values.flatMap(({ text, fact, emphasised }, index): readonly Mark[] => {
          const [px, py] = points[key]?.[index] ?? [0, 0];
          const others = points.flatMap((row, other) => (other === key ? [] : [row[index]?.[1] ?? 0]));
          const under = standsBelow(py, others, plot - foot, size);
          // A line that rises steeply would run through the text above its point.
          const rises = py - (points[key]?.[index + 1]?.[1] ?? py) > size * 0.8;
          const end = several && index === values.length - 1;
          return [
            {
              type: 'dot',
              x: px,
              y: py,
              radius: em / (emphasised ? 4 : 5),
              fill: emphasised ? inks.accent : (styles[key]?.colour ?? inks.greys[0]),
              fact,
            },
            {
              type: 'lettering',
              x: end ? px + em * 0.6 : px - (rises && !under ? aside : 0),
              y: end ? (ends[key] ?? py) + size * middleRise : under ? py + size * 1.25 : py - size * 0.5,
              runs: figureRuns(text, size, least),
              anchor: end ? 'start' : 'middle',
              role: 'figure',
              fill: emphasised ? inks.accent : fill,
            },
          ];
        }),
        ...(several ? [label(name, right + widest + em * 1.2, (ends[key] ?? 0) + em * middleRise, em, fill)] : []),
      ];
    }),
    ...labels.flatMap(({ lines, date }, index): readonly Mark[] => [
      ...lines.map((text, at) => label(text, x(index) ?? 0, base + em * (pitch * at + 0.95), em, ink, 'middle')),
      ...(date === null
        ? []
        : [label(date, x(index) ?? 0, base + lines.length * em * pitch + least, least, grey, 'middle')]),
    ]),
  ];
}

/** Whether a value stands below its point: there is more white on that side, between the other lines and above the foot. */
function standsBelow(own: number, others: readonly number[], foot: number, size: number): boolean {
  const above = Math.min(...others.filter((other) => other <= own).map((other) => own - other), Number.MAX_VALUE);
  const below = Math.min(...others.filter((other) => other > own).map((other) => other - own), foot - own + size);
  return above < size * 2.2 && below > above;
}
