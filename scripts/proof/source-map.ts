import type { Report } from '../content/model.ts';
import type { Place } from '../diagnostics/diagnostic.ts';
import type { Piece } from '../facts/passages.ts';

/** Lines of the report's files by path. */
export type SourceLines = ReadonlyMap<string, readonly string[]>;

export function sourceLines(sources: Report['sources']): SourceLines {
  return new Map([...sources].map(([file, text]) => [file, text.split('\n')]));
}

interface Written {
  /** `\n` between two lines of a paragraph. */
  readonly char: string;
  readonly line: number;
  readonly column: number;
}

/**
 * Where the stretch `start`–`end` of a piece stands in its file, in UTF-16 units of the piece; null where an entity stands for one of its characters, or the
 * source reads differently. Escapes are passed over, as are the line ends and indentation between the lines of a paragraph.
 */
export function sourceOf({ inline, text }: Piece, start: number, end: number, lines: SourceLines): Place | null {
  const { file } = inline.place;
  const written = writtenAs(inline, lines.get(file) ?? []);
  let next = 0;
  let from: Written | null = null;
  let to: Written | null = null;
  for (let at = 0; at < end; at += 1) {
    // Lines are joined without a sign, those of Latin text by a space.
    if (written[next]?.char === '\n') next += 1;
    if (text[at] === ' ' && written[next - 1]?.char === '\n') {
      if (at >= start) return null;
      continue;
    }
    const mark = written[next];
    if (mark?.char === '\\' && written[next + 1]?.char === text[at]) next += 1;
    const sign = written[next];
    if (sign === undefined || sign.char !== text[at]) return null;
    if (at === start) from = mark ?? sign;
    to = sign;
    next += 1;
  }
  if (from === null || to === null) return null;
  return { file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column + 1 };
}

/** The source of a piece, sign by sign. */
function writtenAs(inline: Piece['inline'], source: readonly string[]): readonly Written[] {
  const { line: first, column: firstColumn, endLine, endColumn } = inline.place;
  const signs: Written[] = [];
  for (let line = first; line <= endLine; line += 1) {
    const own = source[line - 1] ?? '';
    const begin = line === first ? firstColumn - 1 + opening(inline) : own.length - own.trimStart().length;
    const stop = line === endLine ? endColumn - 1 : own.trimEnd().length;
    if (line > first) signs.push({ char: '\n', line, column: 1 });
    for (let at = begin; at < stop; at += 1) signs.push({ char: own[at] ?? '', line, column: at + 1 });
  }
  return signs;
}

/** What a figure or code writes before its text. */
function opening(inline: Piece['inline']): number {
  if (inline.type === 'fact') return ':fact['.length;
  return inline.type === 'code' ? 1 : 0;
}
