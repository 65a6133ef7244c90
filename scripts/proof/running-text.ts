import type { Report } from '../content/model.ts';
import type { Place } from '../diagnostics/diagnostic.ts';
import { type Passage, type Piece, passages, piecesOf } from '../facts/passages.ts';

/** A passage as the reader sees it, able to say where any stretch of it stands in the source. */
export interface RunningText {
  /** Code stands in it as blanks of the same length: marks inside code are none of the text's. */
  readonly text: string;
  /** Source of the stretch `start`–`end`, in UTF-16 units of `text`. */
  readonly placeOf: (start: number, end: number) => Place;
}

/** Every passage of the report for proofreading. */
export function runningTexts(report: Report): readonly RunningText[] {
  return [...passages(report)].map((passage) => runningText(passage, report.sources));
}

function runningText({ inlines, section }: Passage, sources: Report['sources']): RunningText {
  const pieces = piecesOf(inlines).map((piece) => {
    return piece.inline.type === 'code' ? { ...piece, text: '\u0000'.repeat(piece.text.length) } : piece;
  });
  const text = pieces.map((piece) => piece.text).join('');
  const placeOf = (start: number, end: number): Place => {
    let offset = 0;
    for (const piece of pieces) {
      if (start < offset + piece.text.length) {
        return placeInside(piece, start - offset, end - offset, sources);
      }
      offset += piece.text.length;
    }
    return section.place;
  };
  return { text, placeOf };
}

/** Exact where the source holds the piece as it reads; the whole piece where escapes or references stand for characters. */
function placeInside({ inline, text }: Piece, start: number, end: number, sources: Report['sources']): Place {
  const { place } = inline;
  const lines = sources.get(place.file)?.split(/\r\n|\r|\n/) ?? [];
  const before = text.slice(0, start).split('\n');
  const line = place.line + before.length - 1;
  const pieceLine = text.split('\n')[before.length - 1] ?? '';
  const source = lines[line - 1] ?? '';
  const from = before.length === 1 ? place.column - 1 : source.length - source.trimStart().length;
  const at = source.indexOf(pieceLine, from);
  if (inline.type === 'ref' || at < 0) {
    return place;
  }
  const column = at + (before.at(-1) ?? '').length + 1;
  return { file: place.file, line, column, endLine: line, endColumn: column + Math.min(end, text.length) - start };
}
