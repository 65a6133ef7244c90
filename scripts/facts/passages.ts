import type { Block, FlowItem, Inline, Report, Section } from '../content/model.ts';

/** A run of text that reads on without a break: a paragraph, a heading or a table cell. */
export interface Passage {
  readonly inlines: readonly Inline[];
  readonly section: Section;
  /** Number of the topic; 0 for the foreword. */
  readonly topic: number;
}

/** Every passage of a report in the order of the text, slides and their notes included. */
export function* passages(report: Report): Generator<Passage> {
  if (report.foreword !== null) {
    yield* ofSection(report.foreword, 0);
  }
  for (const topic of report.topics) {
    for (const section of [topic.lead, ...topic.sections, ...(topic.next === null ? [] : [topic.next])]) {
      yield* ofSection(section, topic.number);
    }
  }
}

function* ofSection(section: Section, topic: number): Generator<Passage> {
  for (const inlines of [section.title, ...section.flow.flatMap(ofFlowItem)]) {
    if (inlines.length > 0) {
      yield { inlines, section, topic };
    }
  }
  for (const child of section.sections) {
    yield* ofSection(child, topic);
  }
}

function ofFlowItem(item: FlowItem): readonly (readonly Inline[])[] {
  switch (item.type) {
    case 'slide':
      return [item.title, ...item.blocks.flatMap(ofBlock), ...(item.notes ?? []).flatMap(ofBlock)];
    case 'chart':
    case 'side':
      return [item.title, ...item.blocks.flatMap(ofBlock)];
    case 'exhibit':
      return [item.title, ...ofBlock(item.shown), item.note];
    case 'summary':
    case 'pull':
      return [];
    default:
      return ofBlock(item);
  }
}

function ofBlock(block: Block): readonly (readonly Inline[])[] {
  switch (block.type) {
    case 'paragraph':
      return [block.children];
    case 'list':
      return block.items.flatMap((item) => item.blocks.flatMap(ofBlock));
    case 'quotation':
      return block.blocks.flatMap(ofBlock);
    case 'table':
      return [block.head, ...block.rows].flatMap((row) => row.map((cell) => cell.children));
    case 'picture':
      return [];
  }
}

/** A piece of plain text and the inline it comes from. */
export interface Piece {
  readonly inline: Exclude<Inline, { readonly children: unknown }>;
  readonly text: string;
}

/** The pieces that inlines consist of, with emphasis and links opened. A line break is a piece without text. */
export function piecesOf(inlines: readonly Inline[]): readonly Piece[] {
  return inlines.flatMap(piecesOfOne);
}

function piecesOfOne(inline: Inline): readonly Piece[] {
  switch (inline.type) {
    case 'strong':
    case 'emphasis':
    case 'link':
      return piecesOf(inline.children);
    case 'text':
    case 'code':
      return [{ inline, text: inline.value }];
    case 'fact':
    case 'ref':
      return [{ inline, text: inline.text }];
    case 'break':
    case 'see':
      return [{ inline, text: '' }];
  }
}
