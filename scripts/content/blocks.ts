import type { Heading, Image, List as MdList, Table as MdTable, RootContent } from 'mdast';
import { manualIndent, raggedTable } from '../diagnostics/catalogue/content-blocks.ts';
import {
  notesOutsideSlide,
  type Unsupported,
  unknownDirective,
  unsupportedMarkdown,
} from '../diagnostics/catalogue/content-text.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { firstLine } from './fact-statement.ts';
import { readInlines } from './inlines.ts';
import type { Block, Inline, List, Picture, Table, TableCell } from './model.ts';
import { pictureProblem } from './pictures.ts';
import { placeOf } from './places.ts';
import type { Reading } from './source.ts';
import { suggest } from './suggest.ts';

/** Turns Markdown blocks into blocks of the report. What can't be used becomes a problem and is left out. */
export function readBlocks(nodes: readonly RootContent[], reading: Reading): Block[] {
  return nodes.flatMap((node) => readBlock(node, reading));
}

function readBlock(node: RootContent, reading: Reading): Block[] {
  const place = placeOf(reading.file, node.position);
  switch (node.type) {
    case 'paragraph': {
      const only = node.children[0];
      if (node.children.length === 1 && only?.type === 'image') return readPicture(only, reading);
      const children = withoutIndent(readInlines(node.children, reading), reading);
      return children.length === 0 ? [] : [{ type: 'paragraph', children, place }];
    }
    case 'list':
      return [readList(node, reading)];
    case 'table':
      return [readTable(node, reading)];
    case 'blockquote':
      return [{ type: 'quotation', blocks: readBlocks(node.children, reading), place }];
    default:
      reading.problems.push(blockProblem(node, reading));
      return [];
  }
}

const unsupportedBlocks: Readonly<Record<string, Unsupported>> = {
  html: 'html',
  code: 'code',
  footnoteDefinition: 'footnote',
  thematicBreak: 'rule',
  heading: 'nestedHeading',
  definition: 'reference',
  yaml: 'frontMatter',
};

/** Why a node can't stand where it stands. */
function blockProblem(node: RootContent, reading: Reading): Diagnostic {
  const place = 'children' in node ? firstLine(node, reading.file, reading.text) : placeOf(reading.file, node.position);
  if (node.type === 'leafDirective' || node.type === 'containerDirective') {
    if (node.name === 'slide' && node.type === 'containerDirective') {
      return diagnose(unsupportedMarkdown, { what: 'nestedSlide' }, place);
    }
    if (node.name === 'notes' && node.type === 'leafDirective') return diagnose(notesOutsideSlide, {}, place);
    if (node.name === 'chart' && node.type === 'containerDirective') {
      return diagnose(unsupportedMarkdown, { what: 'nestedChart' }, place);
    }
    if ((node.name === 'table' || node.name === 'picture') && node.type === 'containerDirective') {
      return diagnose(unsupportedMarkdown, { what: 'nestedExhibit' }, place);
    }
    if (node.name === 'summary' && node.type === 'leafDirective') {
      return diagnose(unsupportedMarkdown, { what: 'nestedSummary' }, place);
    }
    if (node.name === (node.type === 'containerDirective' ? 'side' : 'pull')) {
      return diagnose(unsupportedMarkdown, { what: 'nestedAside' }, place);
    }
    const leaves = ['notes', 'pull', 'summary'];
    const suggestion = suggest(node.name, ['slide', 'chart', 'table', 'picture', 'side', ...leaves]);
    return diagnose(
      unknownDirective,
      {
        name: `${node.type === 'leafDirective' ? '::' : ':::'}${node.name}`,
        suggestion: suggestion && `${leaves.includes(suggestion) ? '::' : ':::'}${suggestion}`,
      },
      place,
    );
  }
  if (node.type === 'heading' && isUnderlined(node))
    return diagnose(unsupportedMarkdown, { what: 'underlined' }, place);
  return diagnose(unsupportedMarkdown, { what: unsupportedBlocks[node.type] ?? 'other' }, place);
}

/** Whether a heading is text with a line of `---` or `===` under it: nearly always a rule or front matter that went wrong. */
export function isUnderlined({ position }: Heading): boolean {
  return position !== undefined && position.end.line > position.start.line;
}

/** Takes off full-width spaces at a paragraph's start; Markdown takes off the others. */
function withoutIndent(children: readonly Inline[], reading: Reading): readonly Inline[] {
  const [first, ...rest] = children;
  const indent = first?.type === 'text' ? (/^[\u3000\u00a0\s]+/.exec(first.value)?.[0].length ?? 0) : 0;
  if (first?.type !== 'text' || indent === 0) return children;
  const { line, column } = first.place;
  const place = { ...first.place, endLine: line, endColumn: column + indent };
  reading.problems.push(diagnose(manualIndent, {}, place));
  const value = first.value.slice(indent);
  return value === '' ? rest : [{ ...first, value, place: { ...first.place, column: column + indent } }, ...rest];
}

function readList(node: MdList, reading: Reading): List {
  if (node.ordered === true && typeof node.start === 'number' && node.start !== 1) {
    reading.problems.push(
      diagnose(unsupportedMarkdown, { what: 'listStart' }, firstLine(node, reading.file, reading.text)),
    );
  }
  return {
    type: 'list',
    ordered: node.ordered === true,
    items: node.children.map((item) => {
      const place = placeOf(reading.file, item.position);
      if (typeof item.checked === 'boolean') {
        reading.problems.push(diagnose(unsupportedMarkdown, { what: 'task' }, place));
      }
      return { blocks: readBlocks(item.children, reading), place };
    }),
    place: placeOf(reading.file, node.position),
  };
}

function readTable(node: MdTable, reading: Reading): Table {
  const rows = node.children.map((row) =>
    row.children.map(
      (cell): TableCell => ({
        children: readInlines(cell.children, reading),
        place: placeOf(reading.file, cell.position),
      }),
    ),
  );
  const [head = [], ...rest] = rows;
  for (const row of node.children.slice(1)) {
    if (row.children.length === head.length) continue;
    const params = { cells: row.children.length, columns: head.length };
    reading.problems.push(diagnose(raggedTable, params, placeOf(reading.file, row.position)));
  }
  return {
    type: 'table',
    alignments: head.map((_cell, column) => node.align?.[column] ?? null),
    head,
    rows: rest,
    place: placeOf(reading.file, node.position),
  };
}

function readPicture(node: Image, reading: Reading): Picture[] {
  const place = placeOf(reading.file, node.position);
  const picture = reading.pictures.get(node.url);
  if (picture === undefined || !picture.found) {
    reading.problems.push(pictureProblem(node.url, picture ?? { found: false, reason: 'missing' }, place));
    return [];
  }
  return [
    {
      type: 'picture',
      file: picture.file,
      mediaType: picture.mediaType,
      alternative: node.alt ?? '',
      caption: node.title || null,
      place,
    },
  ];
}
