import type { ThemeTokens } from '../templates/tokens.ts';
import { titleLines } from '../typography/title-lines.ts';
import type { Chart } from './chart.ts';
import { type ChartInks, inksOf } from './ink.ts';
import { type Lettering, type Mark, widthOf } from './marks.ts';

/** Where a chart is seen, and the room it has: px on a slide, pt on paper. */
export interface ChartRoom {
  readonly width: number;
  readonly height: number;
  readonly medium: 'screen' | 'print';
}

/** What the drawing of every kind of chart needs. */
export interface ChartPage extends ChartRoom {
  readonly chart: Chart;
  readonly tokens: ThemeTokens;
  readonly inks: ChartInks;
  /** Size of labels; lengths are taken from it, so that a chart keeps its proportions on paper. */
  readonly em: number;
  /** Size that nothing goes below. */
  readonly least: number;
  /** Height left once the date has its line. */
  readonly plot: number;
}

/** Sets the room out: sizes of type, and a line for the date that all values hold for. */
export function chartPage(chart: Chart, tokens: ThemeTokens, room: ChartRoom): ChartPage {
  const { text, small, note } = tokens[room.medium];
  const em = room.medium === 'screen' ? text : small;
  const plot = room.height - (chart.asOf === null ? 0 : note * 1.75);
  return { ...room, chart, tokens, inks: inksOf(tokens), em, least: note, plot };
}

/** The date that all values hold for, at the foot of the chart, small and grey. */
export function dateLine({ chart, tokens, least, height }: ChartPage): readonly Mark[] {
  if (chart.asOf === null) return [];
  return [label(chart.asOf, 0, height - least * 0.3, least, tokens.colours.grey)];
}

/** A line of running text. */
export function label(
  text: string,
  x: number,
  y: number,
  size: number,
  fill: string,
  anchor: Lettering['anchor'] = 'start',
): Lettering {
  return { type: 'lettering', x, y, runs: [{ text, size }], anchor, role: 'text', fill };
}

/** What stands at a category: its name in lines, and its date where dates differ. */
export interface CategoryLabel {
  readonly lines: readonly string[];
  readonly date: string | null;
  /** Width of the widest line. */
  readonly width: number;
}

/**
 * Breaks the names of categories into lines by sense.
 *
 * @param measure width of a line, in the drawing's units
 * @param most lines at most; with only one, a date stands behind the name
 */
export function categoryLabels(
  { chart, least }: ChartPage,
  size: number,
  measure: number,
  most: number,
): readonly CategoryLabel[] {
  return chart.categories.map((category, index) => {
    const dates = new Set(chart.series.map(({ values }) => values[index]?.asOf ?? null));
    const [own = null] = dates.size === 1 ? dates : [];
    // A category that is a date says it already.
    const told = chart.asOf === null && own !== null && !category.includes(own) ? own : null;
    const date = most > 1 ? told : null;
    const behind = told !== null && date === null ? `（${told}）` : '';
    const lines = titleLines(`${category}${behind}`, measure / size, most);
    const width = Math.max(
      ...lines.map((text) => widthOf([{ text, size }], 'text')),
      date === null ? 0 : widthOf([{ text: date, size: least }], 'text'),
    );
    return { lines, date, width };
  });
}

/** Height of a label. */
export function labelHeight({ lines, date }: CategoryLabel, size: number, { least }: ChartPage): number {
  return lines.length * size * pitch + (date === null ? 0 : least * pitch);
}

/** Pitch of lines, in em. */
export const pitch = 1.3;
