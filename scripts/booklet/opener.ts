import type { Topic } from '../content/model.ts';
import { ceremonialOrdinal } from '../typography/ordinals.ts';
import { titleLines } from '../typography/title-lines.ts';
import { widthInEm } from '../typography/width.ts';
import type { BookContext } from './document.ts';
import { figureWidth, type KeyFigure, keyFigures } from './key-figures.ts';
import { measureOf, pxToPt } from './page-geometry.ts';

/** How the head of a chapter is set. Sizes in pt. */
export interface Opener {
  readonly numeral: string;
  readonly title: readonly string[];
  readonly titleSize: number;
  readonly figures: readonly FigureView[];
  readonly figureSize: number;
  /** Height of the strip in lines of the grid. */
  readonly stripLines: number;
}

interface FigureView {
  readonly before: string;
  readonly digits: string;
  readonly after: string;
  readonly label: string;
  readonly asOf: string | null;
}

/** Number, title over at most two lines where its length allows it, and the strip of key figures. */
export function opener(topic: Topic, { report, ledger, tokens, geometry }: BookContext): Opener {
  const measure = pxToPt(measureOf(geometry));
  const size = titleSize(topic.title, report.topics, tokens.print.title, measure);
  const figures = keyFigures(topic, ledger);
  return {
    numeral: ceremonialOrdinal(topic.number, report.topics.length),
    title: titleLines(topic.title, measure / size, 2),
    titleSize: size,
    figures: figures.map(({ before, digits, after, label, asOf }) => ({
      before,
      digits,
      after,
      label,
      // A date that the label gives already isn't said twice.
      asOf: asOf !== null && label.includes(asOf) ? null : asOf,
    })),
    figureSize: figureSize(figures, tokens.print.figure, measure),
    stripLines:
      Math.max(...figures.map((figure) => labelLines(figure, columnWidth(figures.length, measure))), 1) > 1 ? 5 : 4,
  };
}

/** Smallest size that still looks like a title of the same family as the others. */
const smallest = 24;

/**
 * All titles that can be set in two lines share one size, the largest that does for all of them. A title too long for that is set smaller on its own.
 */
function titleSize(title: string, topics: readonly Topic[], largest: number, measure: number): number {
  const fits = (text: string, size: number): boolean => fitsInTwo(text, measure / size);
  const least = Math.min(smallest, largest);
  const common = topics.map((topic) => topic.title).filter((text) => fits(text, least));
  for (let size = largest; size > least; size -= 0.5) {
    if (fits(title, size) && common.every((text) => fits(text, size))) return size;
  }
  if (fits(title, least)) return least;
  return [22, 20].find((size) => size < least && fits(title, size)) ?? Math.min(20, least);
}

/** Whether a title takes at most two lines of so many em, and breaks at its author's space when it has only one. */
function fitsInTwo(title: string, measure: number): boolean {
  const lines = titleLines(title, measure, 2);
  const clauses = title.trim().split(/\s+/u);
  return lines.length <= 2 && (clauses.length !== 2 || lines.length !== 2 || lines[0] === clauses[0]);
}

/** Width of a figure's column without its padding, in pt. */
function columnWidth(count: number, measure: number): number {
  return measure / Math.max(1, count) - 15;
}

/** Lines that a figure's label and date take below it at 8.5 pt. */
function labelLines({ label, asOf }: KeyFigure, width: number): number {
  return Math.ceil((widthInEm(label) * 8.5) / width) + (asOf === null ? 0 : 1);
}

function figureSize(figures: readonly KeyFigure[], largest: number, measure: number): number {
  const room = columnWidth(figures.length, measure);
  const size = Math.min(largest, ...figures.map((figure) => room / figureWidth(figure)));
  return Math.floor(size * 2) / 2;
}
