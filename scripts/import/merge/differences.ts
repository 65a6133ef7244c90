import { align } from './align.ts';
import { cutPieces, type Piece, pieceDistance, plainLine } from './pieces.ts';
import { type Files, pairTopics, titleOf, topicName } from './topic-pairs.ts';
import { toUnits, type Unit, unitDistance } from './units.ts';

/** What a newer version of a source changed, in the words of a reader: without directives. */
export interface Differences {
  readonly topicsAdded: readonly ChangedTopic[];
  readonly topicsRemoved: readonly ChangedTopic[];
  readonly topicsMoved: readonly (ChangedTopic & { readonly from: string })[];
  readonly figures: readonly ChangedFigure[];
  readonly passages: readonly ChangedPassage[];
}

export interface ChangedTopic {
  readonly file: string;
  readonly title: string;
}

export interface ChangedFigure {
  readonly file: string;
  readonly before: string;
  readonly after: string;
  /** The sentence as the new version has it. */
  readonly sentence: string;
}

/** A line that was added (no `before`), taken out (no `after`), or of which something else than a figure changed. */
export interface ChangedPassage {
  readonly file: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Compares what two imports gave, whatever editors did in between. */
export function differencesOf(base: Files, theirs: Files): Differences {
  const pairs = pairTopics(base, theirs);
  const named = (files: Files, file: string): ChangedTopic => ({ file, title: titleOf(files.get(file) ?? '') });
  const isTopic = (file: string): boolean => topicName(file) !== null;
  const met = new Set(pairs.values());
  const figures: ChangedFigure[] = [];
  const passages: ChangedPassage[] = [];
  for (const [path, text] of base) {
    const to = isTopic(path) ? pairs.get(path) : path;
    const after = to === undefined ? undefined : theirs.get(to);
    if (to !== undefined && after !== undefined && after !== text) compare(text, after, to, figures, passages);
  }
  return {
    topicsAdded: [...theirs.keys()]
      .filter((path) => isTopic(path) && !met.has(path))
      .map((path) => named(theirs, path)),
    topicsRemoved: [...base.keys()]
      .filter((path) => isTopic(path) && !pairs.has(path))
      .map((path) => named(base, path)),
    topicsMoved: [...pairs].filter(([from, to]) => from !== to).map(([from, to]) => ({ from, ...named(theirs, to) })),
    figures,
    passages,
  };
}

function compare(
  base: string,
  after: string,
  file: string,
  figures: ChangedFigure[],
  passages: ChangedPassage[],
): void {
  const [from, to] = [toUnits(base, file.endsWith('.yaml')).units, toUnits(after, file.endsWith('.yaml')).units];
  const places = align(from, to, ({ line }) => line, unitDistance);
  const met = new Set(places);
  let next = 0;
  const added = (end: number): void => {
    for (; next < end; next += 1) {
      const unit = to[next];
      if (unit !== undefined && !met.has(next)) passages.push({ file, before: null, after: plainLine(unit.line) });
    }
  };
  from.forEach((unit, index) => {
    const place = places[index] ?? null;
    if (place === null) {
      passages.push({ file, before: plainLine(unit.line), after: null });
      return;
    }
    added(place);
    compareLines(unit, to[place] ?? unit, file, figures, passages);
  });
  added(to.length);
}

function compareLines(was: Unit, is: Unit, file: string, figures: ChangedFigure[], passages: ChangedPassage[]): void {
  if (was.line === is.line) return;
  const [from, to] = [cutPieces(was.line), cutPieces(is.line)];
  const places = align(from, to, (piece: Piece) => piece.text, pieceDistance);
  let rest = was.line;
  let found = false;
  from.forEach((piece, index) => {
    const other = to[places[index] ?? -1];
    if (piece.type !== 'directive' || other?.type !== 'directive' || piece.label === other.label) return;
    found = true;
    figures.push({ file, before: piece.label ?? '', after: other.label ?? '', sentence: sentenceOf(to, other) });
    rest = rest.replace(piece.text, () => other.text);
  });
  const [before, after] = [plainLine(was.line), plainLine(is.line)];
  const isMore = found ? plainLine(rest) !== after : before !== after;
  if (isMore) passages.push({ file, before, after });
}

/** The sentence in which a piece of a line stands. */
function sentenceOf(pieces: readonly Piece[], piece: Piece): string {
  const ends = (each: Piece | undefined): boolean =>
    each?.type === 'text' && /[。！？!?]["”’」』）》*_]*$/.test(each.text);
  let start = pieces.indexOf(piece);
  let end = start;
  while (start > 0 && !ends(pieces[start - 1])) start -= 1;
  while (end < pieces.length - 1 && !ends(pieces[end])) end += 1;
  return plainLine(
    pieces
      .slice(start, end + 1)
      .map(({ text }) => text)
      .join(''),
  );
}
