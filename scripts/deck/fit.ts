import type { Inline } from '../content/model.ts';
import { textWidth } from './clauses.ts';
import { plainText } from './inlines.ts';
import type { FigureItem, LabelledItem } from './slide.ts';

/** Width between the side margins of a slide, px. */
const columnWidth = 1136;
/** Height between title and foot, px. */
const bodyHeight = 392;
/** Distance between columns, px. */
const gap = 48;

/** Line pitch and the white and rule between points of each setting, from the roomiest, px. They stand in the theme's style sheet as well. */
const pointSettings = [
  { name: 'roomy', size: 32, pitch: 48, between: 49 },
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
      return sum + Math.max(1, Math.ceil(textWidth(inline + plainText(text)) / (column - 1)));
    }, 0);
    return lines * pitch + items.length * between <= bodyHeight;
  });
  return fitting?.name ?? 'dense';
}

/** White between label and text, in characters. */
const labelGap = 1.6;

/** Characters a column of labels needs; 0 where labels are missing or too long to stand in a column of their own. */
export function labelColumn(items: readonly LabelledItem[]): number {
  const widths = items.map(({ label }) => Math.ceil(textWidth(plainText(label))));
  const widest = Math.max(...widths);
  return widths.some((width) => width === 0) || widest > 9 ? 0 : widest;
}

/** Sizes of figures in px, from the largest; `f1` to `f6` in the theme's style sheet. */
const figureSizes = [176, 144, 120, 96, 76, 60] as const;

/**
 * The largest size in which every figure of a row fits its column: `f1` to `f6`.
 *
 * @param most the largest size wanted, counted from 1
 */
export function figureSize(items: readonly FigureItem[], columns: number, most: number): string {
  const column = (columnWidth - (columns - 1) * gap) / columns;
  const at = figureSizes.findIndex(
    (size, index) => index + 1 >= most && items.every((item) => figureWidth(item) * size <= column),
  );
  return `f${at === -1 ? figureSizes.length : at + 1}`;
}

/** Width in units of the digits' size: qualifier and unit stand at two fifths of it. */
function figureWidth({ before, digits, after }: FigureItem): number {
  return textWidth(digits) * 1.06 + (textWidth(before) + textWidth(after)) * 0.4 + 0.2;
}

/**
 * Whether a title that is broken only behind marks and spaces still stands in two lines; then it should be, because a line
 * that ends where the phrase does reads at a glance.
 *
 * @param line characters a line holds
 */
export function breaksByPhrase(title: readonly Inline[], line: number): boolean {
  const phrases = plainText(title).split(/(?<=[，；：、。！？）”》])(?![，；：、。！？）”》])| /u);
  let lines = 1;
  let at = 0;
  for (const width of phrases.map(textWidth)) {
    if (width > line) return false;
    if (at + width > line) {
      lines += 1;
      at = 0;
    }
    at += width;
  }
  return lines <= 2;
}
