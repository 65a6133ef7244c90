import type { Block, Inline, Section, TableCell } from '../content/model.ts';
import type { FactLookup } from '../facts/fact.ts';
import type { Sum } from '../facts/sums.ts';
import { chineseOrdinal } from '../typography/ordinals.ts';
import { figureDrafts } from './derived-figures.ts';
import { type DerivedPoint, derivedPoints, paginate } from './derived-points.ts';
import { type Draft, kickerOf } from './draft.ts';
import { asRepeated } from './inlines.ts';
import { isSpoken } from './notes.ts';
import type { SlideContent } from './slide.ts';
import { layOutTextChart } from './text-charts.ts';

/**
 * Slides for a section whose author wrote none, in its own words: points from run-in headings, list items, subsections or
 * first sentences, then the figures it states. What doesn't fit goes on another slide. Every paragraph is spoken with exactly one of them.
 *
 * @param sums that the report declares
 * @param kicker the line above the titles; a subsection has its parent's
 */
export function deriveSlides(
  section: Section,
  ledger: FactLookup,
  sums: readonly Sum[],
  kicker: string = kickerOf(section),
): readonly Draft[] {
  const blocks = section.flow.filter(isSpoken);
  const exhibits = section.flow.filter((item) => item.type === 'chart' || item.type === 'exhibit');
  const base = { section, kicker, minutes: null, place: section.place };
  if (blocks.length === 0 && exhibits.length === 0 && section.sections.length === 0) {
    return [
      {
        ...base,
        content: { layout: 'section', ordinal: section.number === null ? '' : chineseOrdinal(section.number) },
        title: section.title,
        notes: [],
      },
    ];
  }
  const figures = figureDrafts(section, blocks, ledger, sums, kicker);
  const drawn = exhibits.flatMap((item): readonly Draft[] => {
    const contents = item.type === 'exhibit' ? shownWhole(item.shown) : [layOutTextChart(item, ledger).content];
    const title = asRepeated(item.title.length > 0 ? item.title : section.title);
    return contents.flatMap((content) => (content ? [{ ...base, content, title, notes: [], place: item.place }] : []));
  });
  const shown = blocks.flatMap((block) =>
    shownWhole(block).map(
      (content): Draft => ({ ...base, content, title: asRepeated(section.title), notes: [], place: block.place }),
    ),
  );
  const chunks = paginate(derivedPoints(section, blocks));
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
  const [opening, ...others] = [...pointSlides, ...drawn, ...shown, ...figures];
  const whole =
    opening === undefined ? [] : [pointSlides.length > 0 ? opening : { ...opening, notes: rest }, ...others];
  return [...whole, ...section.sections.flatMap((part) => deriveSlides(part, ledger, sums, kicker))];
}

/** Rows and columns of a table that can still be read on a slide. */
const tallestTable = 7;
const widestTable = 6;

/** Tables, quotations and pictures stand on a slide as they are. */
function shownWhole(block: Block): readonly SlideContent[] {
  switch (block.type) {
    case 'table': {
      // A larger table is for the paper: nobody reads it from the hall.
      if (block.rows.length > tallestTable || block.head.length > widestTable) return [];
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

/** The points slide a block is spoken with: the first that has a point from it, otherwise that of the block before it. */
function sourceIndex(chunks: readonly (readonly DerivedPoint[])[], block: Block): number {
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
