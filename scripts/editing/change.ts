import { placeBetween } from '../content/places.ts';
import type { Edit } from '../diagnostics/diagnostic.ts';

/** A stretch of a content file and what takes its place. Offsets are UTF-16 units of the text as the content room reads it: no BOM, lines ended by `\n`. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A change without what stays at its ends; null when nothing is left of it. */
export function trimmed({ start, end, text }: Change, source: string): Change | null {
  let [from, to, first, last] = [start, end, 0, text.length];
  while (from < to && first < last && source[from] === text[first]) {
    from += 1;
    first += 1;
  }
  while (to > from && last > first && source[to - 1] === text[last - 1]) {
    to -= 1;
    last -= 1;
  }
  return from === to && first === last ? null : { start: from, end: to, text: text.slice(first, last) };
}

/** The text with its changes, which don't overlap, made. */
export function changed(source: string, changes: readonly Change[]): string {
  let out = source;
  // Where one begins that another only inserts at, what goes is taken out before what comes is put in.
  for (const { start, end, text } of changes.toSorted((a, b) => b.start - a.start || b.end - a.end)) {
    out = out.slice(0, start) + text + out.slice(end);
  }
  return out;
}

/** The same changes made in the file as it lies on disk: its byte order mark and line ends stay, and new lines end as its first line does. */
export function changedOnDisk(raw: string, changes: readonly Change[]): string {
  const offsets: number[] = [];
  for (let at = raw.startsWith('\ufeff') ? 1 : 0; at <= raw.length; at += 1) {
    offsets.push(at);
    if (raw[at] === '\r' && raw[at + 1] === '\n') at += 1;
  }
  const lineEnd = /\r\n?|\n/.exec(raw)?.[0] ?? '\n';
  const own = changes.map(({ start, end, text }) => ({
    start: offsets[start] ?? raw.length,
    end: offsets[end] ?? raw.length,
    text: text.replaceAll('\n', lineEnd),
  }));
  return changed(raw, own);
}

/** Changes with places, for people and editors. */
export function asEdits(file: string, source: string, changes: readonly Change[]): readonly Edit[] {
  return changes
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .map(({ start, end, text }) => ({ place: placeBetween(file, source, start, end), text }));
}
