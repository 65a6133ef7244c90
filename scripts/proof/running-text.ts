import type { Report } from '../content/model.ts';
import type { Edit, Place } from '../diagnostics/diagnostic.ts';
import { type Passage, type Piece, passages, piecesOf } from '../facts/passages.ts';
import { type SourceLines, sourceLines, sourceOf } from './source-map.ts';

/** A passage as the reader sees it, able to say where any stretch of it stands in the source. Offsets are UTF-16 units of `text`, ends exclusive. */
export interface RunningText {
  /** Code stands in it as blanks of the same length: marks inside code are none of the text's. */
  readonly text: string;
  /** Source of the stretch `start`–`end`: exact where the source holds it as it reads, else the whole of the piece it begins in. */
  readonly placeOf: (start: number, end: number) => Place;
  /** The edit that puts other text into a stretch; none where the source writes it differently, over several pieces, or elsewhere (`:ref`). */
  readonly edit: (start: number, end: number, text: string) => readonly Edit[];
}

/** Every passage of the report for proofreading. */
export function runningTexts(report: Report): readonly RunningText[] {
  const lines = sourceLines(report.sources);
  return [...passages(report)].map((passage) => runningText(passage, lines));
}

interface PlacedPiece extends Piece {
  readonly start: number;
}

function runningText({ inlines, section }: Passage, lines: SourceLines): RunningText {
  const pieces: PlacedPiece[] = [];
  let text = '';
  for (const piece of piecesOf(inlines)) {
    pieces.push({ ...piece, start: text.length });
    text += piece.inline.type === 'code' ? '\u0000'.repeat(piece.text.length) : piece.text;
  }
  const pieceAt = (offset: number): PlacedPiece | undefined =>
    pieces.find(({ start, text: own }) => offset >= start && offset < start + own.length);
  const exact = (start: number, end: number): Place | null => {
    const piece = pieceAt(start);
    if (piece === undefined || piece.inline.type === 'ref' || end > piece.start + piece.text.length) return null;
    return sourceOf(piece, start - piece.start, end - piece.start, lines);
  };
  return {
    text,
    placeOf: (start, end) => {
      const piece = pieceAt(start);
      const within = piece === undefined ? end : Math.min(end, piece.start + piece.text.length);
      return exact(start, within) ?? piece?.inline.place ?? section.place;
    },
    edit: (start, end, replacement) => {
      const place = exact(start, end);
      return place === null ? [] : [{ place, text: replacement }];
    },
  };
}
