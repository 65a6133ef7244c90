import { createHash } from 'node:crypto';
import type { Inline, Report, Topic } from '../content/model.ts';
import type { Place } from '../diagnostics/diagnostic.ts';
import { type Passage, type PassageRole, passages } from '../facts/passages.ts';
import type { Position } from './intent.ts';
import { type Leaf, leavesOf } from './leaves.ts';

/** A passage, with its number among those of the report. */
export interface PassageTarget {
  readonly kind: 'passage';
  readonly file: string;
  readonly index: number;
  readonly passage: Passage;
  readonly leaves: readonly Leaf[];
}

/** A text that can be edited as a whole: a passage, or a title of the front matter. */
type Target = PassageTarget | { readonly kind: 'title'; readonly file: string; readonly topic: Topic };

/** A stretch of an editable text that is more than text. */
export interface TargetPiece {
  readonly kind: 'fact' | 'ref' | 'code' | 'break';
  /** Offsets in the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Of a figure, its id and where it is stated. */
  readonly id: string | null;
  readonly statedAt: Place | null;
}

/** What the page needs to offer a text for editing. */
export interface Editable {
  readonly role: PassageRole;
  readonly text: string;
  readonly pieces: readonly TargetPiece[];
  /** To be handed back as `at` and `seen` with the edit. */
  readonly at: Position;
  readonly digest: string;
}

/** Digest of a content file as it reads: what an edit says it has seen. Byte order mark and kind of line end don't count. */
export function digestOf(report: Report, file: string): string {
  return createHash('sha256')
    .update(report.sources.get(file) ?? '')
    .digest('hex');
}

/** The text at a position: the one around it, else the nearest in its line. Null where nothing can be edited. */
export function targetAt(report: Report, { file, line, column }: Position): Target | null {
  const topic = report.topics.find(({ titlePlace }) => titlePlace.file === file && titlePlace.line === line);
  if (topic !== undefined) return { kind: 'title', file, topic };
  let best: { readonly passage: Passage; readonly index: number; readonly far: number } | null = null;
  for (const [index, passage] of [...passages(report)].entries()) {
    const place = wholeOf(passage.inlines);
    if (place === null || place.file !== file || line < place.line || line > place.endLine) continue;
    const far =
      line === place.line && column < place.column
        ? place.column - column
        : line === place.endLine && column > place.endColumn
          ? column - place.endColumn
          : 0;
    if (best === null || far < best.far) best = { passage, index, far };
  }
  if (best === null) return null;
  const { passage, index } = best;
  return { kind: 'passage', file, index, passage, leaves: leavesOf(passage.inlines, report, file) };
}

/** Where the statement of a figure stands. */
export function statementOf(report: Report, id: string): Place | null {
  for (const { inlines } of passages(report)) {
    const found = statementIn(inlines, id);
    if (found !== null) return found;
  }
  return null;
}

/** What can be edited at a position of a file, for the page. Pure: the report as it was last read. */
export function editableAt(report: Report, at: Position): Editable | null {
  const target = targetAt(report, at);
  if (target === null) return null;
  const digest = digestOf(report, at.file);
  if (target.kind === 'title') return { role: 'title', text: target.topic.title, pieces: [], at, digest };
  const place = wholeOf(target.passage.inlines);
  return {
    role: target.passage.role,
    text: target.leaves.map(({ text }) => text).join(''),
    pieces: target.leaves.flatMap(({ inline, text, start }): readonly TargetPiece[] => {
      if (inline.type === 'text' || inline.type === 'see') return [];
      const id = inline.type === 'fact' || inline.type === 'ref' ? inline.id : null;
      const statedAt = id === null ? null : statementOf(report, id);
      return [{ kind: inline.type, start, end: start + text.length, id, statedAt }];
    }),
    at: place === null ? at : { file: at.file, line: place.line, column: place.column },
    digest,
  };
}

function wholeOf(inlines: readonly Inline[]): Place | null {
  const [first, last] = [inlines[0], inlines.at(-1)];
  if (first === undefined || last === undefined) return null;
  return { ...first.place, endLine: last.place.endLine, endColumn: last.place.endColumn };
}

function statementIn(inlines: readonly Inline[], id: string): Place | null {
  for (const inline of inlines) {
    if (inline.type === 'fact' && inline.id === id) return inline.place;
    const found = 'children' in inline ? statementIn(inline.children, id) : null;
    if (found !== null) return found;
  }
  return null;
}
