import type { Block, FlowItem, Inline, Report, Section } from '../content/model.ts';

/** What a passage is to its reader; `slide` is all that a slide shows, `notes` what is spoken with it. */
export type PassageRole = 'title' | 'paragraph' | 'item' | 'quotation' | 'cell' | 'slide' | 'notes';

/** A run of text that reads on without a break: a paragraph, a heading or a table cell. */
export interface Passage {
  readonly inlines: readonly Inline[];
  readonly role: PassageRole;
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
  for (const { inlines, role } of [title(section.title), ...section.flow.flatMap(ofFlowItem)]) {
    if (inlines.length > 0) {
      yield { inlines, role, section, topic };
    }
  }
  for (const child of section.sections) {
    yield* ofSection(child, topic);
  }
}

type Part = Pick<Passage, 'inlines' | 'role'>;

const title = (inlines: readonly Inline[]): Part => ({ inlines, role: 'title' });
const within = (role: PassageRole, parts: readonly Part[]): readonly Part[] => parts.map((part) => ({ ...part, role }));

function ofFlowItem(item: FlowItem): readonly Part[] {
  switch (item.type) {
    case 'slide':
      return [
        ...within('slide', [title(item.title), ...item.blocks.flatMap(ofBlock)]),
        ...within('notes', (item.notes ?? []).flatMap(ofBlock)),
      ];
    case 'chart':
      return [title(item.title), ...within('item', item.blocks.flatMap(ofBlock))];
    case 'side':
      return [title(item.title), ...item.blocks.flatMap(ofBlock)];
    case 'exhibit':
      return [title(item.title), ...ofBlock(item.shown), { inlines: item.note, role: 'item' }];
    case 'summary':
    case 'pull':
      return [];
    default:
      return ofBlock(item);
  }
}

function ofBlock(block: Block): readonly Part[] {
  switch (block.type) {
    case 'paragraph':
      return [{ inlines: block.children, role: 'paragraph' }];
    case 'list':
      return within(
        'item',
        block.items.flatMap((item) => item.blocks.flatMap(ofBlock)),
      );
    case 'quotation':
      return within('quotation', block.blocks.flatMap(ofBlock));
    case 'table':
      return [block.head, ...block.rows].flatMap((row) =>
        row.map(({ children }): Part => ({ inlines: children, role: 'cell' })),
      );
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
