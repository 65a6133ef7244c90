import { importNumberedReference } from '../../diagnostics/catalogue/import.ts';
import { trimmed } from './characters.ts';
import type { DraftBlock, DraftTable, Prose } from './draft.ts';
import type { Finding, Passage } from './finding.ts';
import type { Line } from './line.ts';

const number = '\\s*\\d{1,2}(?:\\s*[-－—–.．]\\s*\\d{1,2})?|[一二三四五六七八九十]{1,3}';
const tableTitle = new RegExp(`^(?:附)?表(?:${number})\\s*[：:、.．]?\\s*(?=[^\\s，。；])`, 'u');
const pictureTitle = new RegExp(`^(?:附)?图(?:${number})\\s*[：:、.．]?\\s*(?=[^\\s，。；])`, 'u');
const mention =
  /(?:见|如|参见|详见)?(?:附)?[表图]\s*\d{1,2}(?:[-－—]\d{1,2})?(?!\d)(?=所示|中|可|显示|所列|[）)，。])|(?:见|参见|详见)(?:下|上)?[表图]\s*\d{1,2}/gu;

/** The table or picture that begins at a line, with its title above or below and a note. */
export function exhibitAt(
  lines: readonly Line[],
  index: number,
  finding: Finding,
): { readonly blocks: readonly DraftBlock[]; readonly count: number } | null {
  const line = lines[index];
  const next = lines[index + 1];
  if (line === undefined) return null;
  if (line.block.kind === 'picture') return pictureAt(line, next, finding);
  const titled = line.block.kind !== 'table' && next?.block.kind === 'table' && isCaption(line, tableTitle);
  const table = titled ? next : line;
  if (table?.block.kind !== 'table') return null;
  const after = lines[index + (titled ? 2 : 1)];
  const note = after !== undefined && isNote(after) ? after : null;
  const title = titled ? captionOf(line, tableTitle, finding) : null;
  return {
    blocks: [{ type: 'table', title, rows: rowsOf(table), note: note === null ? null : proseOf(note) }],
    count: (titled ? 2 : 1) + (note === null ? 0 : 1),
  };
}

/** Tells of words in the text that speak of a table or picture by its number. */
export function tellMentions(lines: readonly Line[], finding: Finding): void {
  for (const line of lines) {
    if (line.block.kind === 'table' || line.block.kind === 'picture') continue;
    for (const match of line.text.matchAll(mention)) {
      const start = line.start + match.index;
      finding.warn(
        importNumberedReference,
        { text: match[0] },
        { source: line.source, start, end: start + match[0].length },
      );
    }
  }
}

function pictureAt(
  line: Line,
  next: Line | undefined,
  finding: Finding,
): { blocks: readonly DraftBlock[]; count: number } {
  const { source, start, end, block, manuscript } = line;
  const alternative: Passage | null = start < end ? { source, start, end } : null;
  if (block.picture === null || !manuscript.pictures.has(block.picture)) {
    // Whoever read the manuscript has told that the picture isn't at hand.
    const prose = alternative === null ? null : { ...alternative, spans: [] };
    return { blocks: prose === null ? [] : [{ type: 'paragraph', prose, label: null }], count: 1 };
  }
  const titled = next !== undefined && isCaption(next, pictureTitle);
  const title = titled ? captionOf(next, pictureTitle, finding) : null;
  return { blocks: [{ type: 'picture', key: block.picture, alternative, title, source }], count: titled ? 2 : 1 };
}

function isCaption({ text, block, aside }: Line, pattern: RegExp): boolean {
  return (
    aside === null &&
    (block.kind === 'paragraph' || block.kind === 'heading') &&
    text.length <= 60 &&
    !/[。；]/u.test(text) &&
    pattern.test(text)
  );
}

function captionOf({ text, source, start, end }: Line, pattern: RegExp, finding: Finding): Passage {
  const length = pattern.exec(text)?.[0].length ?? 0;
  finding.cut({ source, start, end: start + length }, 'ordinal');
  return { source, start: start + length, end };
}

function isNote({ text, block, aside }: Line): boolean {
  return aside === null && block.kind === 'paragraph' && /^(?:注|备注|说明|资料来源|数据来源)\s*[：:]/u.test(text);
}

/** Rows made equally long; a cell that is missing is an empty stretch at the end of its row. */
function rowsOf({ block, source, manuscript }: Line): DraftTable['rows'] {
  const width = Math.max(...block.rows.map((row) => row.length));
  return block.rows.map((row) => {
    const cells: Prose[] = row.map((cell) => ({
      source,
      ...trimmed(manuscript.text, cell.start, cell.end),
      spans: block.spans,
    }));
    const end = cells.at(-1)?.end ?? block.end;
    while (cells.length < width) cells.push({ source, start: end, end, spans: [] });
    return cells;
  });
}

function proseOf({ source, start, end, block }: Line): Prose {
  return { source, start, end, spans: block.spans };
}
