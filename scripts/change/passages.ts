import type { Block, FlowItem, Inline, Report, Section } from '../content/model.ts';
import { plainText } from '../content/text.ts';
import type { Place } from '../diagnostics/diagnostic.ts';
import type { Passage } from './snapshot.ts';

type Kind = Passage['kind'];

/** Every text of a report that is read in its books, piece by piece in reading order: titles, headings, paragraphs, items, cells, captions. Slides have pictures of their own. */
export function passagesOf(report: Report): readonly Passage[] {
  const passages: Passage[] = [];
  let topic = 0;
  let section = '';
  const add = (kind: Kind, text: string, { file, line }: Place): void => {
    const words = text.trim();
    if (words !== '') passages.push({ topic, section, kind, text: words, file, line });
  };
  const said = (kind: Kind, inlines: readonly Inline[], place: Place): void => add(kind, plainText(inlines), place);

  const addBlock = (block: Block, kind: Kind): void => {
    switch (block.type) {
      case 'paragraph':
        said(kind, block.children, block.place);
        return;
      case 'list':
        for (const { blocks } of block.items) for (const inner of blocks) addBlock(inner, 'item');
        return;
      case 'table':
        for (const cell of [block.head, ...block.rows].flat()) said('cell', cell.children, cell.place);
        return;
      case 'quotation':
        for (const inner of block.blocks) addBlock(inner, 'quotation');
        return;
      case 'picture':
        if (block.caption !== null) add('caption', block.caption, block.place);
    }
  };
  const addItem = (item: FlowItem): void => {
    switch (item.type) {
      case 'slide':
      case 'summary':
        return;
      case 'pull':
        if (item.label !== null) add('caption', item.label, item.place);
        return;
      case 'chart':
        said('caption', item.title, item.place);
        for (const block of item.blocks) if (block.type === 'paragraph') addBlock(block, 'caption');
        return;
      case 'side':
        said('caption', item.title, item.place);
        for (const block of item.blocks) addBlock(block, 'paragraph');
        return;
      case 'exhibit':
        said('caption', item.title, item.place);
        addBlock(item.shown, 'paragraph');
        said('caption', item.note, item.place);
        return;
      default:
        addBlock(item, 'paragraph');
    }
  };
  const addSection = (one: Section): void => {
    const title = plainText(one.title).trim();
    if (title !== '') section = title;
    add('heading', title, one.place);
    for (const item of one.flow) addItem(item);
    for (const inner of one.sections) addSection(inner);
  };

  add('title', report.settings.title, report.settings.place);
  if (report.foreword !== null) addSection(report.foreword);
  for (const one of report.topics) {
    topic = one.number;
    section = '';
    add('title', one.title, one.titlePlace);
    for (const part of [one.lead, ...one.sections, ...(one.next === null ? [] : [one.next])]) addSection(part);
  }
  return passages;
}
