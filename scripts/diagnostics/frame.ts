import { columnsOf, shown } from './columns.ts';
import type { Place } from './diagnostic.ts';

/** The two lines of a code frame: the source line and the marks under what is wrong in it. */
export interface Frame {
  readonly line: string;
  readonly marks: string;
}

/** Cuts the frame of a place out of its file, or null when the file has no such line. A place of several lines is marked to the end of its first. */
export function frameOf(source: string, place: Place): Frame | null {
  const line = source.split(/\r\n|\r|\n/)[place.line - 1];
  if (line === undefined) {
    return null;
  }
  const start = Math.min(Math.max(place.column - 1, 0), line.length);
  const end = place.endLine > place.line ? line.length : Math.min(place.endColumn - 1, line.length);
  const before = columnsOf(shown(line.slice(0, start)));
  const through = columnsOf(shown(line.slice(0, Math.max(end, start))));
  return {
    line: shown(line),
    marks: ' '.repeat(before) + '^'.repeat(Math.max(through - before, 1)),
  };
}
