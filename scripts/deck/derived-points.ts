import type { Block, Inline, Section } from '../content/model.ts';
import { plainText } from '../content/text.ts';
import { widthInEm } from '../typography/width.ts';
import { firstSentence, openingClauses, parts, sentences } from './clauses.ts';
import { evenly } from './evenly.ts';
import { asRepeated, sliceInlines } from './inlines.ts';
import { labelledItem } from './layouts.ts';
import type { LabelledItem } from './slide.ts';

/** Full-width characters of a point: a little under two lines. */
const pointWidth = 52;
const lineWidth = 30;
const mostPoints = 5;
const mostLines = 8;

/** A point and the block or subsection it comes from. */
export interface DerivedPoint extends LabelledItem {
  readonly source: Block | Section;
}

/**
 * The points a section makes, in its own words: its subsections; or what its paragraphs announce with a run-in heading or count off
 * (一是……；二是……), and its list items; or else the first sentence of every paragraph; of a single paragraph, every sentence.
 */
export function derivedPoints(section: Section, blocks: readonly Block[]): readonly DerivedPoint[] {
  if (section.sections.length > 0) {
    return section.sections.map((part) => ({ label: [], text: asRepeated(part.title), source: part }));
  }
  const marked = blocks.flatMap(markedPoints);
  if (marked.length > 0) return marked;
  const paragraphs = blocks.flatMap((block) => (block.type === 'paragraph' ? [block] : []));
  const [only, ...others] = paragraphs;
  if (only !== undefined && others.length === 0) {
    return sentences(only.children).map((sentence) => ({ ...pointOf(sentence), source: only }));
  }
  return paragraphs.map((source) => ({ ...pointOf(source.children), source }));
}

/** Points that an author marked as such. */
function markedPoints(block: Block): readonly DerivedPoint[] {
  switch (block.type) {
    case 'paragraph': {
      const counted = enumerated(block.children).map((line) => ({ ...pointOf(line), source: block }));
      const announced = { ...pointOf(block.children), source: block };
      return announced.label.length > 0 ? [announced] : counted;
    }
    case 'list':
      return block.items.flatMap(({ blocks: [first] }) =>
        first?.type === 'paragraph' ? [{ ...pointOf(first.children), source: block }] : [],
      );
    default:
      return [];
  }
}

/** What a paragraph counts off, without the counting. */
function enumerated(inlines: readonly Inline[]): readonly (readonly Inline[])[] {
  if (!/[一二三四五六七八九十]是/u.test(plainText(inlines))) return [];
  return parts(inlines, '。；！？').flatMap((part) => {
    const counter = /^[一二三四五六七八九十]+是/u.exec(plainText(part))?.[0];
    return counter === undefined ? [] : [sliceInlines(part, counter.length, plainText(part).length)];
  });
}

function pointOf(line: readonly Inline[]): LabelledItem {
  const { label, text } = labelledItem(line);
  const sentence = firstSentence(text);
  return { label, text: openingClauses(sentence, pointWidth) };
}

/** Spreads points over as few slides as they need, evenly where that goes: five points or eight lines stand on one. */
export function paginate(points: readonly DerivedPoint[]): readonly (readonly DerivedPoint[])[] {
  const filled = filling(points);
  const even = evenly(points, Math.ceil(points.length / Math.max(1, filled.length)));
  return even.length === filled.length && even.every((slide) => linesOf(slide) <= mostLines) ? even : filled;
}

function filling(points: readonly DerivedPoint[]): readonly (readonly DerivedPoint[])[] {
  const slides: DerivedPoint[][] = [];
  for (const point of points) {
    const current = slides.at(-1);
    const fits = current !== undefined && current.length < mostPoints && linesOf([...current, point]) <= mostLines;
    if (fits) current.push(point);
    else slides.push([point]);
  }
  return slides;
}

function linesOf(points: readonly DerivedPoint[]): number {
  return points.reduce((sum, { text }) => sum + Math.max(1, Math.ceil(widthInEm(plainText(text)) / lineWidth)), 0);
}
