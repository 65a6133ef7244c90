import type { Inline } from '../content/model.ts';
import { plainText } from '../content/text.ts';
import { titleLines } from '../typography/title-lines.ts';
import { widthInEm } from '../typography/width.ts';
import { comparisonSize, figureSetting, labelColumn, pointSetting, rankSetting, rowLines, timeSetting } from './fit.ts';
import { factsIn } from './inlines.ts';
import type { FigureItem, LabelledItem, Slide, TableSlide } from './slide.ts';

/** Line of a ceremonial title at its full size, in em. */
export const widestLine = 11.4;

/**
 * What the style sheet has to know about a slide: layout, and how much stands on it.
 *
 * @param room height of a slide's body, px
 */
export function classesOf(slide: Slide, room: number): readonly string[] {
  const manner = [...(isTold(slide) ? ['told'] : []), ...(hasLongTitle(slide) ? ['long-title'] : [])];
  switch (slide.layout) {
    case 'cover':
      return ['cover', ...(isLong(slide) ? ['long'] : []), ...([...slide.ordinal].length > 2 ? ['hundreds'] : [])];
    case 'closing':
      return [slide.layout, ...(isLong(slide) ? ['long'] : [])];
    case 'section':
      return ['divider'];
    case 'agenda':
      return ['agenda', ...(slide.items.length > 6 ? ['two', `r${Math.ceil(slide.numbered / 2)}`] : [])];
    case 'points': {
      const width = labelColumn(slide.items);
      const column = width > 0 ? [`w${width}`] : [];
      const [only, ...others] = slide.items;
      if (others.length === 0 && only?.label.length === 0) return ['points', 'lone', ...manner];
      return ['points', pointSetting(slide.items, width, room), ...labelled(slide.items), ...column, ...manner];
    }
    case 'figure':
      return ['figure', figureSetting([slide.figure], lengthOf(slide.explanation), false, room).size, ...manner];
    case 'figures': {
      const dated = commonDate(slide.items) !== null;
      const { arrangement, size, column } = figureSetting(slide.items, lengthOf(slide.explanation), dated, room);
      return [
        'figures',
        arrangement,
        size,
        ...(arrangement === 'rows' ? [column] : []),
        ...(slide.items.length > 3 ? ['lean'] : []),
        ...manner,
      ];
    }
    case 'chart':
      return ['chart', ...manner];
    case 'share':
      return ['share', ...manner];
    case 'ranking':
      return ['ranking', ...rankSetting(slide.items, lengthOf(slide.explanation), room), ...manner];
    case 'compare':
      return ['compare', comparisonSize([slide.before, slide.after]), ...manner];
    case 'steps':
      return ['steps', ...arrangement(slide.items), ...labelled(slide.items), ...manner];
    case 'timeline': {
      const times = timeSetting(slide.items);
      const arranged = times === null ? ['rows'] : [...arrangement(slide.items), ...(times === 'long' ? ['long'] : [])];
      return ['timeline', ...arranged, ...labelled(slide.items), ...manner];
    }
    case 'table':
      return ['table', tableSetting(slide), ...manner];
    case 'quote':
      return ['quote', ...manner];
    case 'picture':
      return ['picture', ...(slide.picture.caption === null ? [] : ['captioned']), ...manner];
  }
}

/** Whether a title takes more than two lines at its full size, and is set in three smaller ones. */
export function hasLongTitle({ title }: Slide): boolean {
  return lengthOf(title) > 2 * 24.5;
}

/** The date that all figures hold for, which is then said once; null where they differ or there is only one. */
export function commonDate(items: readonly FigureItem[]): string | null {
  const [first] = items;
  return first !== undefined && items.length > 1 && items.every(({ asOf }) => asOf === first.asOf) ? first.asOf : null;
}

function lengthOf(inlines: readonly Inline[]): number {
  return widthInEm(plainText(inlines));
}

/** Rows of one line: four stand roomily, seven still fit. */
function tableSetting({ rows }: TableSlide): string {
  const lines = rows.reduce((sum, row) => sum + rowLines(row), 0);
  return lines <= 4 ? 'roomy' : lines <= 5 ? 'even' : 'dense';
}

/** Labels are set apart only where every item has one. */
function labelled(items: readonly LabelledItem[]): readonly string[] {
  return items.every(({ label }) => label.length > 0) ? ['labelled'] : [];
}

/** Few short items stand side by side, others below each other. */
function arrangement(items: readonly LabelledItem[]): readonly string[] {
  const longest = Math.max(...items.map(({ text }) => lengthOf(text)));
  const columns = items.length <= 4 && longest <= (items.length <= 3 ? 50 : 36);
  return [
    columns ? `c${items.length}` : 'rows',
    ...(items.length > 5 || (!columns && items.length > 4) ? ['tight'] : []),
  ];
}

/** Whether the slide's one accent falls on a figure in its title, because nothing below asks for it more. */
export function isTold({ layout, title }: Slide): boolean {
  const quiet = layout === 'points' || layout === 'steps' || layout === 'timeline' || layout === 'table';
  return quiet && factsIn(title).length > 0;
}

/** Whether a ceremonial title needs the smaller size: to stand in three lines, and to be broken where the author put a space. */
export function isLong({ title }: Slide): boolean {
  const lines = titleLines(plainText(title), widestLine, 3);
  return lines.length > 3 || lines.some((line) => /\P{ASCII} \P{ASCII}/u.test(line));
}
