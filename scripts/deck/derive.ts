import type { Block, Inline, Paragraph, Section, TableCell } from '../content/model.ts';
import { plainText } from '../content/text.ts';
import type { Fact, Ledger } from '../facts/fact.ts';
import { chineseOrdinal } from '../typography/ordinals.ts';
import { widthInEm } from '../typography/width.ts';
import { clauseAround, openingClauses, parts, sentences } from './clauses.ts';
import { type Draft, kickerOf } from './draft.ts';
import { figureItem } from './figures.ts';
import { asRepeated, factsStatedIn, sliceInlines, trimInlines } from './inlines.ts';
import { labelledItem } from './layouts.ts';
import type { LabelledItem, SlideContent } from './slide.ts';

/** Full-width characters of a point: a little under two lines. */
const pointWidth = 52;
const lineWidth = 30;
const mostPoints = 5;
const mostLines = 8;
const mostFigures = 6;
/** Full-width characters of a title: a little under two lines. */
const titleWidth = 46;
/** A shorter clause lacks its subject more often than not. */
const leastTitle = 9;

/**
 * Slides for a section whose author wrote none, in its own words: points from run-in headings, list items, subsections or
 * first sentences, then the figures it states. What doesn't fit goes on another slide. Every paragraph is spoken with exactly one of them.
 *
 * @param kicker the line above the titles; a subsection has its parent's
 */
export function deriveSlides(section: Section, ledger: Ledger, kicker: string = kickerOf(section)): readonly Draft[] {
  const blocks = section.flow.filter((item): item is Block => item.type !== 'slide');
  const base = { section, kicker, minutes: null, place: section.place };
  if (blocks.length === 0 && section.sections.length === 0) {
    return [
      {
        ...base,
        content: { layout: 'section', ordinal: section.number === null ? '' : chineseOrdinal(section.number) },
        title: section.title,
        notes: [],
      },
    ];
  }
  const figures = figureDrafts(section, blocks, ledger, kicker);
  const shown = blocks.flatMap((block) =>
    shownWhole(block).map(
      (content): Draft => ({ ...base, content, title: asRepeated(section.title), notes: [], place: block.place }),
    ),
  );
  const chunks = paginate(points(section, blocks));
  const elsewhere = new Set<Block>([
    ...figures.flatMap((draft) => draft.notes),
    ...blocks.filter((block) => shownWhole(block).length > 0),
  ]);
  const rest = blocks.filter((block) => !elsewhere.has(block));
  const pointSlides = chunks.map((items, index): Draft => {
    const [first] = items;
    return {
      ...base,
      content: { layout: 'points', items: items.map(({ label, text }) => ({ label, text })) },
      title: index === 0 ? asRepeated(section.title) : continued(section),
      notes: rest.filter((block) => sourceIndex(chunks, block) === index),
      place: index === 0 ? section.place : (first?.source.place ?? section.place),
    };
  });
  const [opening, ...others] = [...pointSlides, ...shown, ...figures];
  const whole =
    opening === undefined ? [] : [pointSlides.length > 0 ? opening : { ...opening, notes: rest }, ...others];
  return [...whole, ...section.sections.flatMap((part) => deriveSlides(part, ledger, kicker))];
}

/** Tables, quotations and pictures stand on a slide as they are. */
function shownWhole(block: Block): readonly SlideContent[] {
  switch (block.type) {
    case 'table': {
      const row = (cells: readonly TableCell[]) => cells.map(({ children }) => asRepeated(children));
      return [{ layout: 'table', alignments: block.alignments, head: row(block.head), rows: block.rows.map(row) }];
    }
    case 'quotation': {
      const quotation = block.blocks.flatMap((part) => (part.type === 'paragraph' ? [asRepeated(part.children)] : []));
      return quotation.length === 0 ? [] : [{ layout: 'quote', quotation, attribution: [] }];
    }
    case 'picture':
      return [{ layout: 'picture', picture: block }];
    default:
      return [];
  }
}

interface Point extends LabelledItem {
  readonly source: Block | Section;
}

function points(section: Section, blocks: readonly Block[]): readonly Point[] {
  if (section.sections.length > 0) {
    return section.sections.map((part) => ({ label: [], text: asRepeated(part.title), source: part }));
  }
  const found = blocks.flatMap((block): readonly Point[] => {
    switch (block.type) {
      case 'paragraph': {
        const counted = enumerated(block.children);
        return (counted.length > 0 ? counted : [block.children]).map((line) => ({ ...pointOf(line), source: block }));
      }
      case 'list':
        return block.items.flatMap(({ blocks: [first] }) =>
          first?.type === 'paragraph' ? [{ ...pointOf(first.children), source: block }] : [],
        );
      default:
        return [];
    }
  });
  const [only] = blocks;
  if (blocks.length === 1 && only?.type === 'paragraph' && found[0]?.label.length === 0) {
    return sentences(only.children).map((sentence) => ({ ...pointOf(sentence), source: only }));
  }
  return found;
}

/** What a paragraph counts off (一是……；二是……), without the counting. */
function enumerated(inlines: readonly Inline[]): readonly (readonly Inline[])[] {
  return parts(inlines, '。；！？').flatMap((part) => {
    const counter = /^[一二三四五六七八九十]+是/u.exec(plainText(part))?.[0];
    return counter === undefined ? [] : [sliceInlines(part, counter.length, plainText(part).length)];
  });
}

function pointOf(line: readonly Inline[]): LabelledItem {
  const { label, text } = labelledItem(line);
  const [sentence = []] = sentences(text);
  return { label, text: openingClauses(sentence, pointWidth) };
}

/** Fills slides with points until five points or eight lines stand on one. */
function paginate(all: readonly Point[]): readonly (readonly Point[])[] {
  const slides: Point[][] = [];
  let lines = Number.POSITIVE_INFINITY;
  for (const point of all) {
    const needed = Math.max(1, Math.ceil(widthInEm(plainText(point.text)) / lineWidth));
    const current = slides.at(-1);
    if (current === undefined || current.length === mostPoints || lines + needed > mostLines) {
      slides.push([point]);
      lines = needed;
    } else {
      current.push(point);
      lines += needed;
    }
  }
  return slides;
}

/** The points slide a block is spoken with: the first that has a point from it, otherwise that of the block before it. */
function sourceIndex(chunks: readonly (readonly Point[])[], block: Block): number {
  const own = chunks.findIndex((items) => items.some(({ source }) => source === block));
  if (own !== -1) return own;
  const before = chunks.findLastIndex((items) =>
    items.some(({ source }) => 'type' in source && source.place.line < block.place.line),
  );
  return Math.max(0, before);
}

function continued(section: Section): readonly Inline[] {
  return [...asRepeated(section.title), { type: 'text', value: '（续）', place: section.place }];
}

interface Shown {
  readonly fact: Fact;
  readonly block: Block;
}

/** Slides of the figures a section states, and of the paragraphs spoken with them: those that state one, except the opening paragraph. */
function figureDrafts(section: Section, blocks: readonly Block[], ledger: Ledger, kicker: string): readonly Draft[] {
  const shown = blocks.flatMap((block) =>
    factsStatedIn(block).flatMap((id): readonly Shown[] => {
      const fact = ledger.get(id);
      return fact?.quantity != null && (fact.kind === 'quantity' || fact.kind === 'rank') ? [{ fact, block }] : [];
    }),
  );
  const spoken = new Set<Block>(blocks.slice(0, 1));
  return evenly(shown, mostFigures).map((group): Draft => {
    const items = group.map(({ fact }) => figureItem(fact, []));
    const notes = [...new Set(group.map(({ block }) => block))].filter((block) => !spoken.has(block));
    for (const block of notes) spoken.add(block);
    const [first] = group;
    const [figure] = items;
    const title = statement(group);
    return {
      section,
      kicker,
      minutes: null,
      notes,
      place: first?.fact.place ?? section.place,
      title: title.length > 0 ? title : section.title.length > 0 ? asRepeated(section.title) : (figure?.label ?? []),
      content:
        items.length === 1 && figure !== undefined
          ? { layout: 'figure', figure, explanation: [] }
          : { layout: 'figures', items, explanation: [] },
    };
  });
}

/** The first clause that says enough to be the message of the slide that shows its figure; empty where none does. */
function statement(group: readonly Shown[]): readonly Inline[] {
  const clauses = group.map(clauseOf);
  return (
    clauses.find((clause) => {
      const width = widthInEm(plainText(clause));
      return width >= leastTitle && width <= titleWidth;
    }) ?? []
  );
}

function clauseOf({ fact, block }: Shown): readonly Inline[] {
  const inlines = block.type === 'paragraph' ? withoutLabel(block) : [];
  const position = positionOf(inlines, fact.id);
  if (position === -1) return [];
  return asRepeated(clauseAround(inlines, position));
}

function withoutLabel(paragraph: Paragraph): readonly Inline[] {
  const [first, ...rest] = trimInlines(paragraph.children);
  return first?.type === 'strong' && rest.length > 0 ? rest : paragraph.children;
}

function positionOf(inlines: readonly Inline[], id: string): number {
  let at = 0;
  for (const inline of inlines) {
    if (inline.type === 'fact' && inline.id === id) return at;
    if ('children' in inline) {
      const inside = positionOf(inline.children, id);
      if (inside !== -1) return at + inside;
    }
    at += plainText([inline]).length;
  }
  return -1;
}

/** Parts of about the same size, none above the most. */
function evenly<T>(all: readonly T[], most: number): readonly (readonly T[])[] {
  const groups = Math.ceil(all.length / most);
  return Array.from({ length: groups }, (_, index) =>
    all.slice(Math.floor((index * all.length) / groups), Math.floor(((index + 1) * all.length) / groups)),
  );
}
