import type { Topic } from '../content/model.ts';
import { titleLines } from '../typography/title-lines.ts';
import type { BookContext } from './document.ts';
import { type KeyFigure, keyFigures } from './key-figures.ts';
import { measureOf, pxToPt } from './page-geometry.ts';
import { paperTokens } from './paper-tokens.ts';
import { type FigureStrip, figureStrip } from './strip.ts';
import { topicOrdinal } from './topic-ordinal.ts';

/** How the head of a chapter is set. Sizes in pt. */
export interface Opener {
  readonly numeral: string;
  readonly title: readonly string[];
  readonly titleSize: number;
  /** Null: fewer than two figures stand for the topic, or the style has no strip. */
  readonly strip: FigureStrip | null;
}

/** Number, title over at most two lines where its length allows it, and the strip of key figures. */
export function opener(topic: Topic, context: BookContext): Opener {
  const { report, ledger, geometry } = context;
  const measure = pxToPt(measureOf(geometry));
  const { title: largest } = paperTokens(context.tokens, geometry).print;
  const numeral = topicOrdinal(context, topic.number);
  if (geometry.style === 'official') {
    // GB/T 9704-2012, 7.3.1: all titles of one size, over as many lines as they need.
    return { numeral, title: titleLines(topic.title, measure / largest, 2), titleSize: largest, strip: null };
  }
  const size = titleSize(topic.title, report.topics, largest, measure);
  const figures: readonly KeyFigure[] = keyFigures(topic, ledger);
  return {
    numeral,
    title: titleLines(topic.title, measure / size, 2),
    titleSize: size,
    strip: figures.length === 0 ? null : figureStrip(figures, context),
  };
}

/** Smallest size that still looks like a title of the same family as the others, and the sizes below it, as shares of the largest. */
const smallest = 0.96;
const smaller = [0.88, 0.8] as const;

/**
 * All titles that can be set in two lines share one size, the largest that does for all of them. A title too long for that is set smaller on its own.
 */
function titleSize(title: string, topics: readonly Topic[], largest: number, measure: number): number {
  const fits = (text: string, size: number): boolean => fitsInTwo(text, measure / size);
  const share = (part: number): number => Math.floor(largest * part * 2) / 2;
  const least = share(smallest);
  const common = topics.map((topic) => topic.title).filter((text) => fits(text, least));
  for (let size = largest; size > least; size -= 0.5) {
    if (fits(title, size) && common.every((text) => fits(text, size))) return size;
  }
  if (fits(title, least)) return least;
  return smaller.map(share).find((size) => fits(title, size)) ?? share(0.8);
}

/** Whether a title takes at most two lines of so many em, and breaks at its author's space when it has only one. */
function fitsInTwo(title: string, measure: number): boolean {
  const lines = titleLines(title, measure, 2);
  const clauses = title.trim().split(/\s+/u);
  return lines.length <= 2 && (clauses.length !== 2 || lines.length !== 2 || lines[0] === clauses[0]);
}
