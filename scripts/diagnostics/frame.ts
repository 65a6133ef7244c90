import { columnsOf, shown } from './columns.ts';
import type { Place } from './diagnostic.ts';

/** The two lines of a code frame: the source line and the marks under what is wrong in it. */
export interface Frame {
  readonly line: string;
  readonly marks: string;
}

/** Columns of the source line that a frame shows at most: with its margin it stays within a terminal of 100. */
const widest = 90;

/** Characters before and behind a place that are enough to fill a frame. */
const surroundings = 1000;

/** Stands where a long line is cut. */
const cut = '…';

/**
 * Cuts the frame of a place out of its file, or null when the file has no such line. A place of several lines is marked to
 * the end of its first. Of a long line only the surroundings of the place are shown.
 */
export function frameOf(source: string, place: Place): Frame | null {
  const wholeLine = source.split(/\r\n|\r|\n/)[place.line - 1];
  if (wholeLine === undefined) {
    return null;
  }
  // Of a line far longer than a frame, what is far away isn't even measured.
  const skipped = Math.max(0, Math.min(place.column - 1, wholeLine.length) - surroundings);
  const line = wholeLine.slice(skipped, place.column - 1 + surroundings);
  const at = (column: number): number => Math.min(Math.max(column - 1 - skipped, 0), line.length);
  const start = at(place.column);
  const end = place.endLine > place.line ? line.length : at(place.endColumn);
  const before = columnsOf(shown(line.slice(0, start)));
  const through = Math.max(columnsOf(shown(line.slice(0, Math.max(end, start)))), before + 1);
  const whole = shown(line);
  if (columnsOf(whole) <= widest) {
    return { line: whole, marks: ' '.repeat(before) + '^'.repeat(through - before) };
  }
  const { text, from, to } = windowOf(whole, before, through);
  const lead = from === 0 ? 0 : columnsOf(cut);
  const marked = Math.max(Math.min(through, to) - before, 1);
  return { line: text, marks: ' '.repeat(lead + before - from) + '^'.repeat(marked) };
}

/** The part of a long line around the columns `before`–`through`, and the columns `from`–`to` that it shows. */
function windowOf(line: string, before: number, through: number): { text: string; from: number; to: number } {
  const room = widest - 2 * columnsOf(cut);
  // The beginning is shown as long as the place fits in; else the place has a quarter of the room before it.
  const wanted = through <= room ? 0 : before - Math.min(Math.floor(room / 4), Math.max(room - (through - before), 0));
  let column = 0;
  let from: number | null = null;
  let to = 0;
  let text = '';
  for (const char of line) {
    const next = column + columnsOf(char);
    if (column >= wanted) {
      from ??= column;
      if (next - from > room) {
        return { text: `${from === 0 ? '' : cut}${text}${cut}`, from, to };
      }
      text += char;
      to = next;
    }
    column = next;
  }
  return { text: `${cut}${text}`, from: from ?? column, to: column };
}
