import type { Manuscript, ManuscriptBlock, Stretch } from '../manuscript.ts';
import { isBlank } from './draft.ts';
import { joinedLines } from './wrapped-lines.ts';

/** A line of a text without the white space around it. */
export interface TextLine extends Stretch {
  readonly text: string;
  /** As it stands, with its indent. */
  readonly whole: string;
  /** A blank line, or the beginning of the text, stands before it. */
  readonly opens: boolean;
}

/**
 * Plain text as blocks: a line is a paragraph. Text whose lines were broken for their width is joined again, so that a block goes over several lines; successive lines
 * of as many cells, parted by tabs, are a table. The text stays what it is.
 */
export function readPlainText(name: string, text: string): Manuscript {
  const blocks: ManuscriptBlock[] = [];
  const lines = linesOf(text);
  const tables = tablesIn(lines);
  let run: TextLine[] = [];
  const flush = (): void => {
    for (const { start, end } of joinedLines(run)) blocks.push(blockOf({ start, end }));
    run = [];
  };
  for (let index = 0; index < lines.length; index += 1) {
    const rows = tables.get(index);
    const line = lines[index];
    if (rows !== undefined) {
      flush();
      blocks.push(tableBlock(rows));
      index += rows.length - 1;
    } else if (line !== undefined) {
      run.push(line);
    }
  }
  flush();
  const properties = { title: null, author: null, date: null };
  return { name, format: 'text', text, blocks, pictures: new Map(), properties };
}

function linesOf(text: string): readonly TextLine[] {
  const lines: TextLine[] = [];
  let offset = 0;
  let opens = true;
  for (const whole of text.split('\n')) {
    const start = offset + whole.length - whole.trimStart().length;
    offset += whole.length + 1;
    if (isBlank(whole)) {
      opens = true;
      continue;
    }
    const line = whole.trim();
    lines.push({ start, end: start + line.length, text: line, whole, opens });
    opens = false;
  }
  return lines;
}

const look = { centred: false, bold: false, size: null } as const;

function blockOf({ start, end }: Stretch): ManuscriptBlock {
  return {
    start,
    end,
    kind: 'paragraph',
    level: null,
    numberEnd: start,
    spans: [],
    rows: [],
    picture: null,
    look,
    aside: null,
  };
}

type Row = readonly Stretch[];

/** Tables by the index of their first line. Rows stand on successive lines and have as many cells; a number and its text are no row. */
function tablesIn(lines: readonly TextLine[]): ReadonlyMap<number, readonly Row[]> {
  const tables = new Map<number, readonly Row[]>();
  let first = 0;
  let rows: Row[] = [];
  const close = (): void => {
    if (rows.length > 1) tables.set(first, rows);
    rows = [];
  };
  for (const [index, line] of lines.entries()) {
    const cells = cellsOf(line);
    if (cells.length !== rows[0]?.length || line.opens) close();
    if (cells.length < 2) continue;
    if (rows.length === 0) first = index;
    rows.push(cells);
  }
  close();
  return tables;
}

function cellsOf(line: TextLine): Row {
  if (
    /^(?:[（(]?[\d一二三四五六七八九十]{1,3}[）)、.．]|第[一二三四五六七八九十]{1,3}[，、]?|[•●■◆·-])\t/.test(line.text)
  )
    return [];
  // Tabs before the first words may be empty cells; those that indent stand on lines with one cell only.
  const indent =
    /^[^\S\t]*\t/.test(line.whole) && line.text.includes('\t') ? line.whole.length - line.whole.trimStart().length : 0;
  const from = line.start - indent;
  let offset = from;
  const text = line.whole
    .slice(line.whole.length - line.whole.trimStart().length - indent)
    .replace(/(?<![^\S\t])[^\S\t]+$/, '');
  return text.split('\t').map((cell) => {
    const start = offset + (isBlank(cell) ? 0 : cell.length - cell.trimStart().length);
    offset += cell.length + 1;
    return { start, end: start + cell.trim().length };
  });
}

function tableBlock(rows: readonly Row[]): ManuscriptBlock {
  const start = rows[0]?.[0]?.start ?? 0;
  const end = rows.at(-1)?.at(-1)?.end ?? start;
  return { ...blockOf({ start, end }), kind: 'table', rows };
}
