import type { Place } from '../diagnostics/diagnostic.ts';
import { derived } from '../graph/derived.ts';
import type { Block, FlowItem, Inline, Report, Section } from './model.ts';

/** A string of the report and where it stands. */
export interface PlacedText {
  readonly value: string;
  readonly place: Place;
}

/** What inlines say, without any marking. A line break counts as a space. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map(textOf).join('');
}

function textOf(inline: Inline): string {
  switch (inline.type) {
    case 'text':
    case 'code':
      return inline.value;
    case 'fact':
    case 'ref':
      return inline.text;
    case 'break':
      return ' ';
    case 'see':
      return '';
    default:
      return plainText(inline.children);
  }
}

/** Every inline in reading order, those inside strong, emphasis and links included. */
function* walkInlines(inlines: readonly Inline[]): Generator<Inline> {
  for (const inline of inlines) {
    yield inline;
    if ('children' in inline) yield* walkInlines(inline.children);
  }
}

/** Every section of a report in reading order: foreword, then each topic's lead, sections and next steps, parents first. */
export function* allSections(report: Pick<Report, 'foreword' | 'topics'>): Generator<Section> {
  if (report.foreword !== null) yield* withSubsections(report.foreword);
  for (const topic of report.topics) {
    for (const section of [topic.lead, ...topic.sections, ...(topic.next === null ? [] : [topic.next])]) {
      yield* withSubsections(section);
    }
  }
}

function* withSubsections(section: Section): Generator<Section> {
  yield section;
  for (const inner of section.sections) yield* withSubsections(inner);
}

/** Every block of a flow in reading order, those in lists, quotations and slides (with their notes) included. */
export function* allBlocks(flow: readonly FlowItem[]): Generator<Block> {
  for (const item of flow) {
    if (item.type === 'slide') {
      yield* allBlocks(item.blocks);
      yield* allBlocks(item.notes ?? []);
      continue;
    }
    if (item.type === 'pull') continue;
    if (item.type === 'chart' || item.type === 'side') {
      yield* allBlocks(item.blocks);
      continue;
    }
    if (item.type === 'summary') continue;
    if (item.type === 'exhibit') {
      yield item.shown;
      continue;
    }
    yield item;
    if (item.type === 'list') for (const { blocks } of item.items) yield* allBlocks(blocks);
    if (item.type === 'quotation') yield* allBlocks(item.blocks);
  }
}

/** Inlines a block holds itself, not those of blocks inside it. */
function inlinesOf(block: Block): readonly Inline[] {
  if (block.type === 'paragraph') return block.children;
  if (block.type === 'table') return [block.head, ...block.rows].flat().flatMap((cell) => cell.children);
  return [];
}

/** Every inline of a section's own title and flow, not of its subsections. */
export function* inlinesOfSection(section: Section): Generator<Inline> {
  yield* walkInlines(section.title);
  for (const item of section.flow) {
    if (item.type === 'slide' || item.type === 'chart' || item.type === 'exhibit' || item.type === 'side') {
      yield* walkInlines(item.title);
    }
    if (item.type === 'exhibit') yield* walkInlines(item.note);
  }
  for (const block of allBlocks(section.flow)) yield* walkInlines(inlinesOf(block));
}

/** Links and cross-references of a section's own title and flow. */
export const pointersOf = derived((section: Section) =>
  [...inlinesOfSection(section)].filter((inline) => inline.type === 'link' || inline.type === 'see'),
);

/** Every string that outputs may print, with its place, for checking that the fonts have its characters. */
export function placedTexts(report: Report): PlacedText[] {
  const { settings, topics } = report;
  const texts: PlacedText[] = [];
  const add = (value: string | null, place: Place): void => {
    if (value !== null && value !== '') texts.push({ value, place });
  };
  const { title, subtitle, publisher, occasion, source, imprint, cover } = settings;
  const placeOf = (key: string): Place => settings.places.get(key) ?? settings.place;
  for (const [key, value] of Object.entries({ title, subtitle, publisher, occasion, source })) add(value, placeOf(key));
  for (const [key, value] of Object.entries(cover)) add(value, placeOf(`cover.${key}`));
  for (const [index, { label, value }] of imprint.entries()) add(`${label}${value}`, placeOf(`imprint.${index}`));
  for (const topic of topics) {
    add(topic.title, topic.place);
    if (topic.shortTitle !== topic.title) add(topic.shortTitle, topic.place);
  }
  for (const section of allSections(report)) {
    for (const inline of inlinesOfSection(section)) {
      if (inline.type === 'text' || inline.type === 'code') add(inline.value, inline.place);
      if (inline.type === 'fact') {
        const { of, asOf, source: origin } = inline.attributes;
        for (const value of [inline.text, of, asOf, origin]) add(value, inline.place);
      }
    }
    for (const item of section.flow) if (item.type === 'pull') add(item.label, item.place);
    for (const block of allBlocks(section.flow)) if (block.type === 'picture') add(block.caption, block.place);
  }
  return texts;
}
