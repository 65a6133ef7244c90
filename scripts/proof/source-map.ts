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

/** Where each UTF-16 unit of a piece stands in its file: from an escape's backslash, if there is one, to the sign itself. Null for spaces that joined lines. */
export type Alignment = readonly (readonly [from: Written, sign: Written] | null)[];

/**
 * Aligns a piece with its source, up to the first character that an entity stands for or the source writes differently. Escapes are passed over, as are the line
 * ends and indentation between the lines of a paragraph.
 */
export function alignment({ inline, text }: Piece, lines: SourceLines): Alignment {
  const written = writtenAs(inline, lines.get(inline.place.file) ?? []);
  const aligned: (readonly [Written, Written] | null)[] = [];
  let next = 0;
  for (let at = 0; at < text.length; at += 1) {
    // Lines are joined without a sign, those of Latin text by a space.
    if (written[next]?.char === '\n') next += 1;
    if (text[at] === ' ' && written[next - 1]?.char === '\n') {
      aligned.push(null);
      continue;
    }
    const mark = written[next];
    if (mark?.char === '\\' && written[next + 1]?.char === text[at]) next += 1;
    const sign = written[next];
    if (mark === undefined || sign === undefined || sign.char !== text[at]) break;
    aligned.push([mark, sign]);
    next += 1;
  }
  return aligned;
}

/** Where the stretch `start`–`end` of an aligned piece stands in its file; null where that isn't known exactly. */
export function sourceOf(file: string, aligned: Alignment, start: number, end: number): Place | null {
  const from = aligned[start]?.[0];
  const to = aligned[end - 1]?.[1];
  if (from === undefined || to === undefined) return null;
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
