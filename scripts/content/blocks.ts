import type { Image, List as MdList, Table as MdTable, RootContent } from 'mdast';
import { badPicture } from '../diagnostics/catalogue/content-facts.ts';
import {
  notesOutsideSlide,
  type Unsupported,
  unknownDirective,
  unsupportedMarkdown,
} from '../diagnostics/catalogue/content-text.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { firstLine } from './fact-statement.ts';
import { readInlines } from './inlines.ts';
import type { Block, List, Picture, Table, TableCell } from './model.ts';
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
      const children = readInlines(node.children, reading);
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
    const suggestion = suggest(node.name, ['slide', 'notes']);
    return diagnose(
      unknownDirective,
      {
        name: `${node.type === 'leafDirective' ? '::' : ':::'}${node.name}`,
        suggestion: suggestion === null ? null : suggestion === 'notes' ? '::notes' : ':::slide',
      },
      place,
    );
  }
  return diagnose(unsupportedMarkdown, { what: unsupportedBlocks[node.type] ?? 'other' }, place);
}

function readList(node: MdList, reading: Reading): List {
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
    reading.problems.push(diagnose(badPicture, { path: node.url, reason: picture?.reason ?? 'missing' }, place));
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
