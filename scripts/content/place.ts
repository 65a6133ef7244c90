import type { Position } from 'unist';
import type { Place } from '../diagnostics/diagnostic.ts';

/** A text file of the report: path relative to its folder, and its text with LF line ends and without a byte order mark. */
export interface SourceFile {
  readonly file: string;
  readonly text: string;
}

/** The very beginning of a file: where something is said about the whole of it. */
export function startOf(file: string): Place {
  return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}

/** Place of a node of a Markdown tree. Nodes that plugins made have no position: theirs is that of `around`. */
export function placeOf(file: string, node: { readonly position?: Position | undefined }, around?: Place): Place {
  const { position } = node;
  if (position === undefined) return around ?? startOf(file);
  return {
    file,
    line: position.start.line,
    column: position.start.column,
    endLine: position.end.line,
    endColumn: position.end.column,
  };
}

/** From the start of one place to the end of another. */
export function spanning(first: Place, last: Place): Place {
  return { ...first, endLine: last.endLine, endColumn: last.endColumn };
}

/** Orders places as a person reads: by file, line, column. */
export function comparePlaces(a: Place | null, b: Place | null): number {
  if (a === null || b === null) return (a === null ? 0 : 1) - (b === null ? 0 : 1);
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || a.endLine - b.endLine || a.endColumn - b.endColumn;
}
