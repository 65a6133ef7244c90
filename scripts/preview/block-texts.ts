import type { Block, FlowItem, Inline, Section, Topic } from '../content/model.ts';
import { allSections, plainText } from '../content/text.ts';
import type { Place } from '../diagnostics/diagnostic.ts';
import { derived } from '../graph/derived.ts';
import { normalText } from './normal-text.ts';

/** A block of the text as a page sets it, without white space. */
export interface BlockText {
  readonly text: string;
  readonly place: Place;
  /** Figures in it: where their texts begin and end. */
  readonly facts: readonly { readonly id: string; readonly start: number; readonly end: number }[];
}

/** What a chapter sets, in order. */
export const topicTexts = derived((topic: Topic): readonly BlockText[] => {
  const sections = [...allSections({ foreword: null, topics: [topic] })];
  return [...plain(topic.title, topic.titlePlace), ...sections.flatMap(sectionTexts)];
});

/** What the foreword sets, in order. */
export function forewordTexts(foreword: Section): readonly BlockText[] {
  return [...allSections({ foreword, topics: [] })].flatMap(sectionTexts);
}

function sectionTexts({ title, flow, place }: Section): readonly BlockText[] {
  return [...set(title, place), ...flow.flatMap(itemTexts)];
}

function itemTexts(item: FlowItem): readonly BlockText[] {
  switch (item.type) {
    case 'slide':
    case 'summary':
      return [];
    case 'chart':
      return [...item.blocks.flatMap(blockTexts), ...set(item.title, item.place)];
    case 'side':
      return [...set(item.title, item.place), ...item.blocks.flatMap(blockTexts)];
    case 'exhibit':
      return [...set(item.title, item.place), ...blockTexts(item.shown), ...set(item.note, item.place)];
    case 'pull':
      return plain(item.label ?? '', item.place);
    default:
      return blockTexts(item);
  }
}

function blockTexts(block: Block): readonly BlockText[] {
  switch (block.type) {
    case 'paragraph':
      return set(block.children, block.place);
    case 'list':
      return block.items.flatMap(({ blocks }) => blocks.flatMap(blockTexts));
    case 'quotation':
      return block.blocks.flatMap(blockTexts);
    case 'table':
      return [block.head, ...block.rows].flat().flatMap((cell) => set(cell.children, cell.place));
    case 'picture':
      return plain(block.caption ?? '', block.place);
  }
}

function plain(text: string, place: Place): readonly BlockText[] {
  return text === '' ? [] : [{ text: normalText(text), place, facts: [] }];
}

function set(inlines: readonly Inline[], place: Place): readonly BlockText[] {
  const facts: { id: string; start: number; end: number }[] = [];
  let text = '';
  const walk = (all: readonly Inline[]): void => {
    for (const inline of all) {
      if ('children' in inline) {
        walk(inline.children);
        continue;
      }
      const start = text.length;
      text += normalText(plainText([inline]));
      if (inline.type === 'fact' || inline.type === 'ref') facts.push({ id: inline.id, start, end: text.length });
    }
  };
  walk(inlines);
  return text === '' ? [] : [{ text, place, facts }];
}
