import type { Inline } from '../content/model.ts';
import { plainText } from '../content/text.ts';
import { widthInEm, widthInHeavyEm } from '../typography/width.ts';
import type { FigureItem, LabelledItem, TableSlide } from './slide.ts';
import { bodyHeight } from './slide-size.ts';

/** Width between the side margins of a slide, px. */
const columnWidth = 1136;

/** Line pitch and the white and rule between points of each setting, from the roomiest, px. They stand in the theme's style sheet as well. */
const pointSettings = [
  { name: 'roomy', size: 32, pitch: 48, between: 57 },
  { name: 'even', size: 30, pitch: 44, between: 33 },
  { name: 'tight', size: 28, pitch: 40, between: 21 },
  { name: 'dense', size: 28, pitch: 36, between: 5 },
] as const;

/** The roomiest setting in which points stand on one slide. Type never goes below 28 px: what doesn't fit then is told by measuring. */
export function pointSetting(items: readonly LabelledItem[], labelWidth: number, room: number): string {
  return fittingSetting(items, labelWidth, room)?.name ?? 'dense';
}

/** Whether points stand on one slide, in the densest setting at least. */
export function pointsFit(items: readonly LabelledItem[], room: number): boolean {
  return fittingSetting(items, labelColumn(items), room) !== undefined;
}

function fittingSetting(items: readonly LabelledItem[], labelWidth: number, room: number) {
  return pointSettings.find(({ size, pitch, between }) => {
    const column = (columnWidth - (labelWidth === 0 ? 0 : (labelWidth + labelGap) * size)) / size;
    const lines = items.reduce((sum, { label, text }) => {
      const inline = labelWidth === 0 ? `${plainText(label)}　` : '';
      return sum + Math.max(1, Math.ceil(widthInEm(inline + plainText(text)) / (column - 1)));
    }, 0);
    return lines * pitch + items.length * between <= room;
  });
}

/** Whether steps or times, which stand below each other where they are long, fit on one slide. */
export function rowsFit(items: readonly LabelledItem[], room: number): boolean {
  const lines = items.map(({ label, text }) => Math.ceil(widthInEm(`${plainText(label)}　${plainText(text)}`) / 34));
  const between = items.length > 4 ? 19 : 29;
  return lines.reduce((sum, count) => sum + Math.max(1, count) * 44 + between, 0) <= room;
}

/** Entries of an agenda that stand in one column; more stand in two, a line each. */
const oneColumn = 6;

/** Whether entries fit on one agenda: lines of 43 px with 21 px between in one column, in two one line each. */
export function entriesFit(entries: readonly (readonly Inline[])[]): boolean {
  const widths = entries.map((entry) => widthInEm(plainText(entry)));
  if (entries.length > oneColumn) return widths.every((width) => width <= 16);
  return widths.reduce((sum, width) => sum + Math.max(1, Math.ceil(width / 32)) * 43 + 21, 0) <= bodyHeight('16:9');
}

/** Lines of a table's row where its columns share the width alike. */
export function rowLines(row: readonly (readonly Inline[])[]): number {
  const column = Math.floor(37 / Math.max(1, row.length));
  return Math.max(1, ...row.map((cell) => Math.ceil(widthInEm(plainText(cell)) / column)));
}

/** Whether a table fits on one slide in its densest setting: lines of 38 px, 9 px between rows, three rules. */
export function tableFits({ head, rows }: Pick<TableSlide, 'head' | 'rows'>, room: number): boolean {
  return [head, ...rows].reduce((sum, row) => sum + rowLines(row) * 38 + 9, 6) <= room;
}

/** White between label and text, in characters. */
const labelGap = 1.6;

/** Characters a column of labels needs; 0 where labels are missing or too long to stand in a column of their own. */
export function labelColumn(items: readonly LabelledItem[]): number {
  const widths = items.map(({ label }) => Math.ceil(widthInEm(plainText(label))));
  const widest = Math.max(...widths);
  return widths.some((width) => width === 0) || widest > 9 ? 0 : widest;
}

/** Sizes of figures in px, from the largest; `f1` to `f8` in the theme's style sheet. */
export const figureSizes = [176, 144, 120, 104, 88, 76, 64, 56] as const;

/** How a group of figures stands on a slide. */
export interface FigureSetting {
  /** `c2` and `c3`: columns; `rows`: below each other, what they count beside them. */
  readonly arrangement: 'c1' | 'c2' | 'c3' | 'rows';
  /** `f1` to `f8`. */
  readonly size: string;
  /** `n1` to `n3`: how wide the column of figures is where what they count stands beside them. */
  readonly column: string;
}

/** Widths of that column, px. */
export const numberColumns = [288, 392, 496] as const;

interface FigureGrid {
  readonly arrangement: FigureSetting['arrangement'];
  readonly columns: number;
  /** Width a figure may take, px. */
  readonly width: number;
  /** Characters in a line of what it counts, and that line's pitch in px. */
  readonly labelLine: number;
  readonly labelPitch: number;
}

const single: FigureGrid = { arrangement: 'c1', columns: 1, width: columnWidth, labelLine: 37, labelPitch: 40 };
const pair: FigureGrid = { arrangement: 'c2', columns: 2, width: 544, labelLine: 18, labelPitch: 40 };
const square: FigureGrid = { arrangement: 'c2', columns: 2, width: 544, labelLine: 19, labelPitch: 36 };
const threes: FigureGrid = { arrangement: 'c3', columns: 3, width: 346, labelLine: 12, labelPitch: 36 };
const rows: FigureGrid = { arrangement: 'rows', columns: 1, width: 496, labelLine: 19, labelPitch: 40 };

/**
 * Arranges one to six figures, as large as they go with what stands below them.
 *
 * @param explanation width of the explanation in characters
 * @param dated whether one date stands for all, below, instead of one for each
 * @param room height of the slide's body, px
 */
export function figureSetting(
  items: readonly FigureItem[],
  explanation: number,
  dated: boolean,
  room: number,
): FigureSetting {
  const grid = [single, pair, rows, square, threes, threes][items.length - 1] ?? threes;
  const below = (explanation > 0 ? Math.ceil(explanation / 40) * 40 + 24 : 0) + (dated ? 44 : 0);
  const at = figureSizes.findIndex((size, index) => {
    const fits = items.every((item) => figureWidth(item) * size <= grid.width);
    return fits && index >= largest(items.length) && groupHeight(items, grid, size, dated) + below <= room;
  });
  const size = figureSizes[at] ?? figureSizes[figureSizes.length - 1] ?? 0;
  const widest = Math.max(...items.map((item) => figureWidth(item) * size));
  const column = numberColumns.findIndex((width) => widest <= width);
  return {
    arrangement: grid.arrangement,
    size: `f${at === -1 ? figureSizes.length : at + 1}`,
    column: `n${column === -1 ? numberColumns.length : column + 1}`,
  };
}

/** The largest size in which both figures of a comparison fit their columns. */
export function comparisonSize(items: readonly FigureItem[]): string {
  const at = figureSizes.findIndex(
    (size, index) => index >= 2 && items.every((item) => figureWidth(item) * size <= 480),
  );
  return `f${at === -1 ? figureSizes.length : at + 1}`;
}

/** Width that one of several ranks may take, px; a single one has the whole slide. */
const rankWidths = [columnWidth, 544, 346, 260] as const;

/** How ranks stand: the number of columns, and the largest size at which each fits its own. `room` is the height of the slide's body, px. */
export function rankSetting(items: readonly FigureItem[], explanation: number, room: number): readonly string[] {
  const width = rankWidths[items.length - 1] ?? rankWidths[3];
  const line = Math.max(1, Math.floor(width / 30) - 1);
  const told = Math.max(...items.map(({ label }) => Math.ceil(widthInEm(plainText(label)) / line))) * 40 + 48;
  const below = explanation > 0 ? Math.ceil(explanation / 40) * 40 + 24 : 0;
  const at = figureSizes.findIndex(
    (size, index) =>
      index >= items.length - 1 &&
      items.every((item) => figureWidth(item) * size <= width) &&
      size * 1.2 + told + below <= room,
  );
  return [`c${items.length}`, `f${at === -1 ? figureSizes.length : at + 1}`];
}

/** Index of the largest size for a number of figures: one figure is huge, six are not. */
function largest(count: number): number {
  return count === 1 ? 0 : count === 2 ? 2 : 3;
}

function groupHeight(items: readonly FigureItem[], grid: FigureGrid, size: number, dated: boolean): number {
  const heights = items.map(({ label, asOf }) => {
    const lines = Math.max(1, Math.ceil(widthInEm(plainText(label)) / grid.labelLine));
    const told = lines * grid.labelPitch + (asOf === null || dated ? 0 : 32);
    return grid.arrangement === 'rows'
      ? Math.max(size * 1.1, told) + 25
      : (items.length > 3 ? 21 : 29) + size * 1.1 + told;
  });
  let height = 0;
  for (let at = 0; at < heights.length; at += grid.columns) height += Math.max(...heights.slice(at, at + grid.columns));
  return height + (grid.arrangement === 'rows' ? 0 : (Math.ceil(heights.length / grid.columns) - 1) * 20);
}

/** Width in units of the digits' size: qualifier and unit stand at two fifths of it. */
function figureWidth({ before, digits, after }: FigureItem): number {
  return widthInHeavyEm(digits) + (widthInHeavyEm(before) + widthInHeavyEm(after)) * 0.42 + 0.15;
}

/** Setting of a row of times above a line: `long` when they need a smaller size, null when even that is too wide. */
export function timeSetting(items: readonly LabelledItem[]): 'short' | 'long' | null {
  const column = columnWidth / items.length - 24;
  const widest = Math.max(...items.map(({ label }) => widthInHeavyEm(plainText(label)) + 0.5));
  if (widest * 40 <= column) return 'short';
  return widest * 32 <= column ? 'long' : null;
}
