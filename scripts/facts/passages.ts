import type { Block, FlowItem, Inline, Report, Section, Topic } from '../content/model.ts';

/** What a passage belongs to: `prose` is what reads on in the book, `table` a cell of a table in it. */
export type Standing = 'heading' | 'prose' | 'table' | 'side' | 'chart' | 'slide' | 'notes';

/** What a passage is to its reader; `slide` is all that a slide shows, `notes` what is spoken with it. */
export type PassageRole = 'title' | 'paragraph' | 'item' | 'quotation' | 'cell' | 'slide' | 'notes';

/** A run of text that reads on without a break: a paragraph, a heading or a table cell. */
export interface Passage {
  readonly inlines: readonly Inline[];
  readonly section: Section;
  /** Number of the topic; 0 for the foreword. */
  readonly topic: number;
  readonly standing: Standing;
  readonly role: PassageRole;
  /** What it stands in: paragraph, table, slide; null for a section's heading. */
  readonly item: FlowItem | null;
}

type Stretch = Pick<Passage, 'inlines' | 'standing' | 'role'>;

const as = (role: PassageRole, stretches: readonly Stretch[]): readonly Stretch[] =>
  stretches.map((stretch) => ({ ...stretch, role }));

/** Every passage of a report in the order of the text, slides and their notes included. */
export function* passages(report: Report): Generator<Passage> {
  if (report.foreword !== null) yield* forewordPassages(report.foreword);
  for (const topic of report.topics) yield* topicPassages(topic);
}

/** Those of a foreword alone. */
export function forewordPassages(foreword: Section): Generator<Passage> {
  return ofSection(foreword, 0);
}

/** Those of a topic alone. */
export function* topicPassages(topic: Topic): Generator<Passage> {
  for (const section of [topic.lead, ...topic.sections, ...(topic.next === null ? [] : [topic.next])]) {
    yield* ofSection(section, topic.number);
  }
}

function* ofSection(section: Section, topic: number): Generator<Passage> {
  if (section.title.length > 0) {
    yield { inlines: section.title, section, topic, standing: 'heading', role: 'title', item: null };
  }
  for (const item of section.flow) {
    for (const stretch of ofFlowItem(item)) if (stretch.inlines.length > 0) yield { ...stretch, section, topic, item };
  }
  for (const child of section.sections) {
    yield* ofSection(child, topic);
  }
}

function ofFlowItem(item: FlowItem): readonly Stretch[] {
  switch (item.type) {
    case 'slide':
      return [
        { inlines: item.title, standing: 'slide', role: 'slide' },
        ...as('slide', ofBlocks(item.blocks, 'slide')),
        ...as('notes', ofBlocks(item.notes ?? [], 'notes')),
      ];
    case 'chart':
      return [{ inlines: item.title, standing: 'chart', role: 'title' }, ...as('item', ofBlocks(item.blocks, 'chart'))];
    case 'side':
      return [{ inlines: item.title, standing: 'side', role: 'title' }, ...ofBlocks(item.blocks, 'side')];
    case 'exhibit':
      return [
        { inlines: item.title, standing: 'prose', role: 'title' },
        ...ofBlocks([item.shown], 'prose'),
        { inlines: item.note, standing: 'prose', role: 'item' },
      ];
    case 'summary':
    case 'pull':
      return [];
    default:
      return ofBlocks([item], 'prose');
  }
}

const ofBlocks = (blocks: readonly Block[], standing: Standing): readonly Stretch[] =>
  blocks.flatMap((block) => ofBlock(block, standing));

function ofBlock(block: Block, standing: Standing): readonly Stretch[] {
  switch (block.type) {
    case 'paragraph':
      return [{ inlines: block.children, standing, role: 'paragraph' }];
    case 'list':
      return as(
        'item',
        block.items.flatMap((item) => ofBlocks(item.blocks, standing)),
      );
    case 'quotation':
      return as('quotation', ofBlocks(block.blocks, standing));
    case 'table':
      return [block.head, ...block.rows].flatMap((row) =>
        row.map(
          ({ children }): Stretch => ({
            inlines: children,
            standing: standing === 'prose' ? 'table' : standing,
            role: 'cell',
          }),
        ),
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
