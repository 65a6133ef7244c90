import type { Report, Section } from '../content/model.ts';
import type { Edit, Place } from '../diagnostics/diagnostic.ts';
import { type Passage, type Piece, passages, piecesOf } from '../facts/passages.ts';
import { type Alignment, alignment, type SourceLines, sourceLines, sourceOf } from './source-map.ts';

/** A passage as the reader sees it, able to say where any stretch of it stands in the source. Offsets are UTF-16 units of `text`, ends exclusive. */
export interface RunningText extends Pick<Passage, 'role' | 'topic'> {
  /** Null for what report.yaml and front matter say. */
  readonly section: Section | null;
  /** Code stands in it as blanks of the same length: marks inside code are none of the text's. */
  readonly text: string;
  /** Source of the stretch `start`–`end`: exact where the source holds it as it reads, else the whole of the piece it begins in. */
  readonly placeOf: (start: number, end: number) => Place;
  /** The edit that puts other text into a stretch; none where the source writes it differently, over several pieces, or elsewhere (`:ref`). */
  readonly edit: (start: number, end: number, text: string) => readonly Edit[];
}

/** Every text of the report for proofreading: what covers say, titles of topics, and every passage. */
export function runningTexts(report: Report): readonly RunningText[] {
  const lines = sourceLines(report.sources);
  const { settings, topics } = report;
  const covers = (['title', 'subtitle', 'publisher', 'occasion', 'source'] as const).flatMap((key) => {
    const [value, place] = [settings[key], settings.places.get(key)];
    return value === null || place === undefined ? [] : [titleText(value, place, 0, lines)];
  });
  const titles = topics.map(({ title, titlePlace, number }) => titleText(title, titlePlace, number, lines));
  return [...covers, ...titles, ...[...passages(report)].map((passage) => runningText(passage, lines))];
}

/** A value of YAML. Its stretches are placed exactly where it stands on one line as it reads. */
function titleText(text: string, place: Place, topic: number, lines: SourceLines): RunningText {
  const { file, line, column, endColumn } = place;
  const written = lines.get(file)?.[line - 1]?.slice(column - 1, endColumn - 1);
  const exact = (start: number, end: number): Place | null =>
    written === text ? { file, line, column: column + start, endLine: line, endColumn: column + end } : null;
  return {
    text,
    role: 'title',
    section: null,
    topic,
    placeOf: (start, end) => exact(start, end) ?? place,
    edit: (start, end, replacement) => {
      const own = exact(start, end);
      return own === null ? [] : [{ place: own, text: replacement }];
    },
  };
}

/** Whether a text is read as prose, sentence by sentence: neither a title, nor a cell, nor what a slide shows. */
export const isProse = ({ role }: RunningText): boolean =>
  role === 'paragraph' || role === 'item' || role === 'quotation' || role === 'notes';

interface PlacedPiece extends Piece {
  readonly start: number;
}

/** A passage for proofreading. */
export function runningText({ inlines, role, section, topic }: Passage, lines: SourceLines): RunningText {
  const pieces: PlacedPiece[] = [];
  let text = '';
  for (const piece of piecesOf(inlines)) {
    pieces.push({ ...piece, start: text.length });
    text += piece.inline.type === 'code' ? '\u0000'.repeat(piece.text.length) : piece.text;
  }
  const alignments = new Map<PlacedPiece, Alignment>();
  const aligned = (piece: PlacedPiece): Alignment => {
    const known = alignments.get(piece) ?? alignment(piece, lines);
    alignments.set(piece, known);
    return known;
  };
  const exact = (start: number, end: number): Place | null => {
    const piece = pieceAt(pieces, start);
    if (piece === undefined || piece.inline.type === 'ref' || end > piece.start + piece.text.length) return null;
    return sourceOf(piece.inline.place.file, aligned(piece), start - piece.start, end - piece.start);
  };
  return {
    text,
    role,
    section,
    topic,
    placeOf: (start, end) => {
      const piece = pieceAt(pieces, start);
      const within = piece === undefined ? end : Math.min(end, piece.start + piece.text.length);
      return exact(start, within) ?? piece?.inline.place ?? section.place;
    },
    edit: (start, end, replacement) => {
      const place = exact(start, end);
      return place === null ? [] : [{ place, text: replacement }];
    },
  };
}

/** The piece that holds the character at an offset, found by halving; pieces without text hold none. */
function pieceAt(pieces: readonly PlacedPiece[], offset: number): PlacedPiece | undefined {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece !== undefined && piece.start + piece.text.length <= offset) low = middle + 1;
    else high = middle;
  }
  const found = pieces[low];
  return found !== undefined && offset >= found.start ? found : undefined;
}
