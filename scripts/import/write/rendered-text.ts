import { resolve, sep } from 'node:path';
import type { ContentFiles } from '../../content/files.ts';
import type { Block, FlowItem, Inline, Report, Section } from '../../content/model.ts';
import { type ReadReport, readReport } from '../../content/read-report.ts';
import { plainText } from '../../content/text.ts';

/** Reads content that isn't written anywhere yet, as it would be read from the disk. */
export function readImported(
  files: ReadonlyMap<string, string>,
  pictures: ReadonlyMap<string, Uint8Array>,
): Promise<ReadReport> {
  return readReport(inMemory(files, pictures), '/imported');
}

/** The text of a report: a line for each title, paragraph, item and row of a table, cells parted by tabs. */
export function renderText(report: Report): string {
  const lines: string[] = [];
  if (report.foreword !== null) renderSection(report.foreword, lines);
  for (const { title, lead, sections, next } of report.topics) {
    lines.push(title);
    for (const section of [lead, ...sections, ...(next === null ? [] : [next])]) renderSection(section, lines);
  }
  return lines.join('\n');
}

function renderSection({ title, flow, sections }: Section, lines: string[]): void {
  pushTitle(title, lines);
  for (const item of flow) renderItem(item, lines);
  for (const section of sections) renderSection(section, lines);
}

function pushTitle(title: readonly Inline[], lines: string[]): void {
  if (title.length > 0) lines.push(plainText(title));
}

function renderItem(item: FlowItem, lines: string[]): void {
  switch (item.type) {
    case 'exhibit':
      // A caption stands above a table and below a picture.
      if (item.shown.type === 'table') pushTitle(item.title, lines);
      renderItem(item.shown, lines);
      if (item.shown.type === 'picture') pushTitle(item.title, lines);
      pushTitle(item.note, lines);
      return;
    case 'side':
      pushTitle(item.title, lines);
      for (const block of item.blocks) renderBlock(block, lines);
      return;
    case 'slide':
    case 'chart':
    case 'pull':
    case 'summary':
      return;
    default:
      renderBlock(item, lines);
  }
}

function renderBlock(block: Block, lines: string[]): void {
  switch (block.type) {
    case 'paragraph':
      lines.push(plainText(block.children));
      return;
    case 'list':
      for (const { blocks } of block.items) for (const inner of blocks) renderBlock(inner, lines);
      return;
    case 'quotation':
      for (const inner of block.blocks) renderBlock(inner, lines);
      return;
    case 'table':
      for (const row of [block.head, ...block.rows])
        lines.push(row.map(({ children }) => plainText(children)).join('\t'));
      return;
    case 'picture':
      if (block.alternative !== '') lines.push(block.alternative);
      return;
  }
}

function inMemory(files: ReadonlyMap<string, string>, pictures: ReadonlyMap<string, Uint8Array>): ContentFiles {
  const root = resolve('/imported');
  const nameOf = (path: string): string =>
    resolve(path)
      .slice(root.length + 1)
      .split(sep)
      .join('/');
  const bytesOf = (path: string): Uint8Array | null => {
    const text = files.get(nameOf(path));
    return text === undefined ? (pictures.get(nameOf(path)) ?? null) : new TextEncoder().encode(text);
  };
  const read = async (path: string): Promise<Uint8Array> => {
    const bytes = bytesOf(path);
    if (bytes === null) throw new Error(`There is no ${path}.`);
    return bytes;
  };
  return {
    readText: async (path) => new TextDecoder().decode(await read(path)),
    readBytes: read,
    list: async () => [...files.keys()].filter((name) => !name.includes('/')).sort(),
    kind: async (path) => (bytesOf(path) === null ? null : 'file'),
    size: async (path) => bytesOf(path)?.length ?? null,
    realPath: async (path) => path,
  };
}
