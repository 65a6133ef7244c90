import type { Root } from 'mdast';
import type { Place } from '../diagnostics/diagnostic.ts';

/** Place of a Markdown node. Nodes the parser makes without a position stand at the file's start. */
export function placeOf(file: string, position: Root['position']): Place {
  if (position === undefined) return startOf(file);
  return {
    file,
    line: position.start.line,
    column: position.start.column,
    endLine: position.end.line,
    endColumn: position.end.column,
  };
}

/** Place between two offsets of a text whose line ends are `\n`. */
export function placeBetween(file: string, text: string, start: number, end: number): Place {
  const from = pointAt(text, start);
  const to = pointAt(text, end);
  return { file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}

/** The first character of a file: where a problem of the file as a whole is shown. */
export function startOf(file: string): Place {
  return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}

function pointAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1 };
}
