import type { List, Nodes, Root, RootContent, Table } from 'mdast';
import { markdownParser } from '../../content/markdown.ts';
import { unsafeFile } from '../../diagnostics/catalogue/import-read.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { AsideReason, Manuscript } from '../manuscript.ts';
import { readWebBlocks } from '../web/blocks.ts';
import { parsePage } from '../web/element.ts';
import { plainLook } from '../web/web.ts';
import { AddressedPictures } from './addressed-pictures.ts';
import { type Draft, type DraftParagraph, paragraphOf, pieceOf } from './draft.ts';
import { markdownInlines } from './markdown-inlines.ts';
import { unreadable } from './unreadable.ts';
import { writeDrafts } from './write-draft.ts';

/** What reading a Markdown file needs to know of the whole. */
export interface MarkdownContext {
  readonly source: string;
  readonly pictures: AddressedPictures;
  /** Addresses of links and pictures by the label that refers to them. */
  readonly definitions: ReadonlyMap<string, string>;
  /** Text of the figures that `:ref[id]` shows, by id. */
  readonly facts: ReadonlyMap<string, string>;
  /** Notes that nothing has called yet, by label. */
  readonly notes: Map<string, readonly RootContent[]>;
}

interface Around {
  readonly kind: 'paragraph' | 'quotation' | 'note';
  readonly level: number;
  readonly aside: AsideReason | null;
}

/** Reads Markdown as it is shown. Front matter and comments are set aside; directives give the text of their label. Throws `Unreadable`. */
export function readMarkdown(
  name: string,
  source: string,
  siblings: ReadonlyMap<string, Uint8Array>,
  problems: Diagnostic[],
): Manuscript {
  if (/^[ \t]*(?:(?:>|[-*+]|\d+[.)])[ \t]*){100}/m.test(source))
    throw unreadable(unsafeFile, { part: '', danger: 'depth' });
  const root = markdownParser()(source);
  const definitions = new Map<string, string>();
  const notes = new Map<string, readonly RootContent[]>();
  const facts = new Map<string, string>();
  for (const node of nodesIn(root)) {
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node.url);
    if (node.type === 'footnoteDefinition' && !notes.has(node.identifier)) notes.set(node.identifier, node.children);
    if (node.type === 'textDirective' && node.name === 'fact') facts.set(node.attributes?.['id'] ?? '', labelOf(node));
  }
  const pictures = new AddressedPictures(siblings);
  const context: MarkdownContext = { source, pictures, definitions, facts, notes };
  const drafts = blocks(context, root.children, { kind: 'paragraph', level: 0, aside: null });
  for (const children of [...notes.values()])
    drafts.push(...blocks(context, children, { kind: 'note', level: 0, aside: null }));
  const written = writeDrafts(drafts);
  pictures.report(name, written, problems);
  const { text, blocks: found } = written;
  return { name, format: 'markdown', text, blocks: found, pictures: pictures.found, properties: propertiesOf(root) };
}

function labelOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(labelOf).join('') : '';
}

function* nodesIn(node: Nodes): Generator<Nodes> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* nodesIn(child);
}

function blocks(context: MarkdownContext, nodes: readonly RootContent[], around: Around): Draft[] {
  return nodes.flatMap((node) => block(context, node, around));
}

function block(context: MarkdownContext, node: RootContent, around: Around): readonly Draft[] {
  const { kind, aside } = around;
  switch (node.type) {
    case 'paragraph':
      return paragraph(context, node.children, { kind, aside }, around);
    case 'heading':
      return paragraph(context, node.children, { kind: 'heading', level: node.depth, aside }, around);
    case 'leafDirective':
      return paragraph(context, node.children, { kind, aside }, around);
    case 'blockquote':
      return blocks(context, node.children, { ...around, kind: kind === 'note' ? kind : 'quotation' });
    case 'containerDirective':
      return blocks(context, node.children, around);
    case 'list':
      return list(context, node, around);
    case 'table':
      return table(context, node, around);
    case 'code':
      return [paragraphOf([pieceOf(node.value)], { aside })];
    case 'yaml':
      return [paragraphOf([pieceOf(node.value)], { aside: 'front-matter' })];
    case 'html':
      return html(context, node.value, aside);
    default:
      return [];
  }
}

/** A paragraph, and after it the pictures it shows and the notes it calls. */
function paragraph(
  context: MarkdownContext,
  children: Parameters<typeof markdownInlines>[1],
  more: Partial<DraftParagraph>,
  around: Around,
): Draft[] {
  const { pieces, before, after, called } = markdownInlines(context, children, around.aside);
  const notes = called.flatMap((label) => {
    const note = context.notes.get(label) ?? [];
    context.notes.delete(label);
    return blocks(context, note, { kind: 'note', level: 0, aside: around.aside });
  });
  return [...before, paragraphOf(pieces, { ...more, aside: null }), ...after, ...notes];
}

function list(context: MarkdownContext, node: List, around: Around): readonly Draft[] {
  const level = around.level + 1;
  return node.children.flatMap((item, index) => {
    const at = item.position?.start.offset ?? 0;
    const end = /^\d+([.)])/.exec(context.source.slice(at, at + 12))?.[1] ?? '.';
    const box = item.checked == null ? '' : item.checked ? '[x] ' : '[ ] ';
    const number = `${node.ordered === true ? `${(node.start ?? 1) + index}${end}` : '•'} `;
    const drafts = blocks(context, item.children, { ...around, level });
    const [first, ...others] = drafts;
    if (first?.type !== 'paragraph' || first.kind === 'item' || first.number !== '') return drafts;
    const kind = first.kind === 'heading' ? first.kind : 'item';
    const pieces = box === '' ? first.pieces : [pieceOf(box, { aside: around.aside }), ...first.pieces];
    return [{ ...first, kind, level: first.kind === 'heading' ? first.level : level, number, pieces }, ...others];
  });
}

function table(context: MarkdownContext, node: Table, { aside }: Around): readonly Draft[] {
  const after: Draft[] = [];
  const rows = node.children.map((row) =>
    row.children.map((cell) => {
      const [draft, ...others] = paragraph(context, cell.children, {}, { kind: 'paragraph', level: 0, aside: null });
      after.push(...others);
      return draft?.type === 'paragraph' ? draft.pieces : [];
    }),
  );
  return [{ type: 'table', rows, aside }, ...after];
}

/** HTML between the paragraphs: its text is shown, its comments are set aside. */
function html(context: MarkdownContext, value: string, aside: AsideReason | null): readonly Draft[] {
  const comments = [...value.matchAll(/<!--([\s\S]*?)-->/g)].map(([, text = '']) =>
    paragraphOf([pieceOf(text)], { aside: 'comment' }),
  );
  const page = parsePage(value.replace(/<!--[\s\S]*?-->/g, ''));
  const whole = { root: page, title: null, around: new Set<never>(), pictures: context.pictures };
  return [...comments, ...readWebBlocks(whole, page, { ...plainLook, aside })];
}

/** Title, author and date of the front matter. */
function propertiesOf(root: Root): Manuscript['properties'] {
  const [first] = root.children;
  const matter = first?.type === 'yaml' ? first.value : '';
  const said = (key: string): string | null => {
    const value = new RegExp(`^${key}:[ \\t]*(.+)$`, 'm').exec(matter)?.[1]?.trim();
    return value?.replace(/^(["'])(.*)\1$/, '$2') || null;
  };
  return {
    title: said('title'),
    author: said('author'),
    date: /^\d{4}-\d\d-\d\d/.exec(said('date') ?? '')?.[0] ?? null,
  };
}
