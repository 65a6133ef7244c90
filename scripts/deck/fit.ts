import { plainText } from '../content/text.ts';
import { widthInEm } from '../typography/width.ts';
import type { FigureItem, LabelledItem } from './slide.ts';

/** Width between the side margins of a slide, px. */
const columnWidth = 1136;
/** Height between title and foot, px. */
const bodyHeight = 392;

/** Line pitch and the white and rule between points of each setting, from the roomiest, px. They stand in the theme's style sheet as well. */
const pointSettings = [
  { name: 'roomy', size: 32, pitch: 48, between: 57 },
  { name: 'even', size: 30, pitch: 44, between: 33 },
  { name: 'tight', size: 28, pitch: 40, between: 21 },
  { name: 'dense', size: 28, pitch: 36, between: 5 },
] as const;

/** The roomiest setting in which points stand on one slide. Type never goes below 28 px: what doesn't fit then is told by measuring. */
export function pointSetting(items: readonly LabelledItem[], labelWidth: number): string {
  const fitting = pointSettings.find(({ size, pitch, between }) => {
    const column = (columnWidth - (labelWidth === 0 ? 0 : (labelWidth + labelGap) * size)) / size;
    const lines = items.reduce((sum, { label, text }) => {
      const inline = labelWidth === 0 ? `${plainText(label)}　` : '';
      return sum + Math.max(1, Math.ceil(widthInEm(inline + plainText(text)) / (column - 1)));
    }, 0);
    return lines * pitch + items.length * between <= bodyHeight;
  });
  return fitting?.name ?? 'dense';
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
 */
export function figureSetting(items: readonly FigureItem[], explanation: number, dated: boolean): FigureSetting {
  const grid = [single, pair, rows, square, threes, threes][items.length - 1] ?? threes;
  const below = (explanation > 0 ? Math.ceil(explanation / 40) * 40 + 24 : 0) + (dated ? 44 : 0);
  const at = figureSizes.findIndex((size, index) => {
    const fits = items.every((item) => figureWidth(item) * size <= grid.width);
    return fits && index >= largest(items.length) && groupHeight(items, grid, size, dated) + below <= bodyHeight;
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
  return heavyWidth(digits) + (heavyWidth(before) + heavyWidth(after)) * 0.42 + 0.15;
}

/** Width of text in a heavy 宋, in ems. */
function heavyWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    if (/[\d+]/u.test(character)) width += 0.61;
    else if (/[.,]/u.test(character)) width += 0.34;
    else width += /[a-z]/u.test(character) ? 0.62 : /[A-Z]/u.test(character) ? 0.8 : 1;
  }
  return width;
}

/** Setting of a row of times above a line: `long` when they need a smaller size, null when even that is too wide. */
export function timeSetting(items: readonly LabelledItem[]): 'short' | 'long' | null {
  const column = columnWidth / items.length - 24;
  const widest = Math.max(...items.map(({ label }) => heavyWidth(plainText(label)) + 0.5));
  if (widest * 40 <= column) return 'short';
  return widest * 32 <= column ? 'long' : null;
}
