import type { Diagnostic, Edit, Place } from '../diagnostics/diagnostic.ts';

/** An edit that was made, with what stood there. */
export interface MadeEdit extends Edit {
  readonly code: string;
  readonly before: string;
}

export interface Fixed {
  /** New texts of the files that change. */
  readonly texts: ReadonlyMap<string, string>;
  /** In the order of the text; places are those before the edits. */
  readonly edits: readonly MadeEdit[];
}

interface Change {
  readonly code: string;
  readonly edit: Edit;
  readonly start: number;
  readonly end: number;
}

/**
 * Makes the safe edits of diagnostics in the texts of their files, by path, whatever their line ends. All edits of a diagnostic are made or none: those that meet
 * an edit already taken, or stand where the text has no such place, are left for another run.
 */
export function fixed(texts: ReadonlyMap<string, string>, diagnostics: readonly Diagnostic[]): Fixed {
  const lines = new Map([...texts].map(([file, text]) => [file, lineStarts(text)]));
  const taken = new Map<string, Change[]>();
  for (const { code, fix } of diagnostics) {
    const changes = fix.map((edit): Change | null => {
      const starts = lines.get(edit.place.file);
      const span = starts === undefined ? null : spanOf(edit.place, starts);
      return span === null ? null : { code, edit, ...span };
    });
    const free = changes.filter((change) => change !== null).filter((change) => isFree(change, taken));
    if (free.length < fix.length || new Set(free.map(({ start }) => start)).size < free.length) continue;
    for (const change of free)
      taken.set(change.edit.place.file, [...(taken.get(change.edit.place.file) ?? []), change]);
  }
  const changed = new Map<string, string>();
  const edits: MadeEdit[] = [];
  for (const [file, changes] of taken) {
    const text = texts.get(file) ?? '';
    let end = text.length;
    let tail = '';
    for (const change of changes.toSorted((a, b) => b.start - a.start)) {
      tail = `${change.edit.text}${text.slice(change.end, end)}${tail}`;
      end = change.start;
    }
    changed.set(file, text.slice(0, end) + tail);
    for (const { code, edit, start, end: to } of changes.toSorted((a, b) => a.start - b.start)) {
      edits.push({ ...edit, code, before: text.slice(start, to) });
    }
  }
  return { texts: changed, edits };
}

/** Neighbours may touch, but not where both only insert. */
function isFree({ edit, start, end }: Change, taken: ReadonlyMap<string, readonly Change[]>): boolean {
  return !(taken.get(edit.place.file) ?? []).some(
    (other) =>
      (start < other.end && other.start < end) ||
      (start === other.start && (start === end || other.start === other.end)),
  );
}

interface LineSpan {
  readonly start: number;
  /** Without its line end. */
  readonly end: number;
}

/** A byte order mark belongs to no line. */
function lineStarts(text: string): readonly LineSpan[] {
  const spans: LineSpan[] = [];
  let start = text.startsWith('\ufeff') ? 1 : 0;
  for (const { 0: lineEnd, index } of text.matchAll(/\r\n|\r|\n/g)) {
    spans.push({ start, end: index });
    start = index + lineEnd.length;
  }
  return [...spans, { start, end: text.length }];
}

function spanOf({ line, column, endLine, endColumn }: Place, lines: readonly LineSpan[]): LineSpan | null {
  const [first, last] = [lines[line - 1], lines[endLine - 1]];
  if (first === undefined || last === undefined) return null;
  const start = first.start + column - 1;
  const end = last.start + endColumn - 1;
  return start > first.end || end > last.end || end < start ? null : { start, end };
}
