import { columns } from './characters.ts';
import type { Line } from './line.ts';
import { ordinalOf } from './ordinals.ts';

/** Columns by which lines of one width differ: a mark that may not begin a line, a word, an indent. */
const slack = 8;

/**
 * The lines that go on from the one before, which was broken for its width and not for its meaning. Text is held to be broken by width where at least half of the
 * lines that are followed by another are as wide as the widest, and none is wider than a page of type.
 */
export function joinsWrapped(lines: readonly Line[]): ReadonlySet<Line> {
  const joins = new Set<Line>();
  const pairs = lines.slice(1).flatMap((line, index) => {
    const before = lines[index];
    return before !== undefined && isText(before) && isText(line) && areNeighbours(before, line) ? [{ before, line }] : [];
  });
  if (pairs.length < 4) return joins;
  const widths = pairs.map(({ before }) => columns(before.text)).sort((a, b) => a - b);
  const widest = widths[Math.floor(widths.length * 0.9)] ?? 0;
  const full = widths.filter((width) => width >= widest - slack).length;
  if (widest < 30 || widest > 130 || (widths.at(-1) ?? 0) > widest + slack || full * 2 < widths.length) return joins;
  const indents = lines.filter((line) => isText(line) && isIndented(line)).length >= 2;
  for (const { before, line } of pairs) {
    if (columns(before.text) < widest - slack || isIndented(line) || ordinalOf(line) !== null) continue;
    const ends = /[。！？][”’）》]*$/u.test(before.text);
    if (ends && !indents && columns(before.text) < widest - 2) continue;
    if (ends && !indents && widths.every((width) => width > widest - slack)) continue;
    joins.add(line);
  }
  return joins;
}

function isText({ block, aside }: Line): boolean {
  return aside === null && block.kind === 'paragraph' && block.rows.length === 0;
}

/** Whether one line feed and nothing else but indentation stands between them. */
function areNeighbours(before: Line, line: Line): boolean {
  const gap = before.manuscript.text.slice(before.end, line.start);
  return gap.split('\n').length === 2 && (before.manuscript.format === 'text' || before.block.start === line.block.start || sameBlock(before, line));
}

function sameBlock(before: Line, line: Line): boolean {
  return before.manuscript.blocks.some((block) => block.start <= before.start && block.end >= line.end);
}

function isIndented({ manuscript, start }: Line): boolean {
  const lineStart = manuscript.text.lastIndexOf('\n', start - 1) + 1;
  return columns(manuscript.text.slice(lineStart, start)) >= 2;
}
