import { errataOf } from './errata.ts';
import { booksOf, type Erratum, type PrintedPlace, type Side } from './erratum.ts';
import { type FigureChange, figureChanges } from './figure-changes.ts';
import { type DocumentChanges, pageChanges } from './page-changes.ts';
import { passageChanges } from './passage-changes.ts';
import { locate } from './print-text.ts';
import { type SheetChanges, sheetChanges } from './sheet-changes.ts';
import type { Passage, SeenFigure } from './snapshot.ts';
import type { Segment } from './word-marks.ts';

/** Where a figure stands in the books of one side: page and line. */
export interface FigurePlaces {
  readonly booklet: PrintedPlace | null;
  readonly handout: PrintedPlace | null;
}

export interface ListedFigure extends FigureChange {
  readonly oldPlaces: FigurePlaces;
  readonly newPlaces: FigurePlaces;
}

/** A text that changed, with its words marked. */
export interface ListedPassage {
  readonly kind: 'changed' | 'moved' | 'gone' | 'new';
  /** As it is now; as it was where it is gone. */
  readonly passage: Passage;
  /** Heading that it stood under before, where it was moved. */
  readonly from: string | null;
  readonly segments: readonly Segment[];
}

/** All that differs between a release, or what of it was dealt with, and the present output. */
export interface ChangeList {
  readonly report: string;
  readonly title: string;
  readonly date: string;
  readonly since: string;
  /** Whether earlier changes were dealt with, which aren't listed any more. */
  readonly accepted: boolean;
  readonly figures: readonly ListedFigure[];
  readonly passages: readonly ListedPassage[];
  readonly documents: readonly DocumentChanges[];
  readonly sheets: SheetChanges | null;
  /** Corrections of the printed edition that no earlier slip gave. */
  readonly errata: readonly Erratum[];
}

/** The states to compare: as it was printed, as it was when changes were last dealt with, as it is. */
export interface States {
  readonly printed: Side;
  readonly accepted: Side | null;
  readonly present: Side;
}

/** Compares the states of a report. */
export function compareStates(since: string, { printed, accepted, present }: States): ChangeList {
  const base = accepted ?? printed;
  const [old, now] = [base.snapshot, present.snapshot];
  const { name, title, date } = now.report;
  return {
    report: name,
    title,
    date,
    since,
    accepted: accepted !== null,
    figures: listedFigures(base, present),
    passages: listedPassages(old.passages, now.passages),
    documents: pageChanges(old, now, base.album, present.album),
    sheets: sheetChanges(old, now),
    errata: accepted === null ? errataOf(printed, present) : furtherErrata(printed, accepted, present),
  };
}

/** Whether nothing is different. */
export function isEmpty({ figures, passages, documents, sheets }: ChangeList): boolean {
  return figures.length + passages.length + documents.length + (sheets?.again.length ?? 0) === 0;
}

function listedFigures(base: Side, present: Side): readonly ListedFigure[] {
  const changes = figureChanges(base.snapshot.figures, present.snapshot.figures);
  if (changes.length === 0) return [];
  const [old, now] = [booksOf(base), booksOf(present)];
  const places = (books: ReturnType<typeof booksOf>, figure: SeenFigure | null): FigurePlaces => {
    const find = (book: 'booklet' | 'handout'): PrintedPlace | null => {
      const found = books[book];
      const page = figure?.[book] ?? null;
      if (found === null || figure === null || page === null) return null;
      const at = figure.sentence.indexOf(figure.text);
      const rest = figure.sentence.slice(at + figure.text.length);
      const offset = at === -1 ? null : locate(found.print, figure.sentence.slice(0, at), figure.text, rest);
      const row = offset === null ? null : found.print.rowAt(offset);
      return row === null
        ? { ...page, row: 0 }
        : { label: found.document.pages[row.page]?.label ?? '', page: row.page + 1, row: row.row };
    };
    return { booklet: find('booklet'), handout: find('handout') };
  };
  return changes.map((change) => ({
    ...change,
    oldPlaces: places(old, change.old),
    newPlaces: places(now, change.new),
  }));
}

function listedPassages(old: readonly Passage[], now: readonly Passage[]): readonly ListedPassage[] {
  return passageChanges(old, now).flatMap((change): readonly ListedPassage[] => {
    const was = change.kind === 'new' ? undefined : old[change.old];
    const passage = change.kind === 'gone' ? was : now[change.new];
    if (passage === undefined) return [];
    const from = change.kind === 'moved' ? (was?.section ?? null) : null;
    return [{ kind: change.kind, passage, from, segments: change.kind === 'changed' ? change.segments : [] }];
  });
}

/**
 * What a further slip says. What an earlier one said and still holds isn't said again; what it said and doesn't hold any more is withdrawn, unless the same words are
 * corrected anew.
 */
function furtherErrata(printed: Side, accepted: Side, present: Side): readonly Erratum[] {
  const [before, now] = [errataOf(printed, accepted), errataOf(printed, present)];
  const [said, holds] = [countsOf(before), countsOf(now)];
  const fresh = now.filter((one) => !take(said, keyOf(one)));
  const corrected = new Set(now.map(wrongOf));
  const withdrawn = before.filter((one) => !take(holds, keyOf(one)) && !corrected.has(wrongOf(one)));
  return [...fresh, ...withdrawn.map((one): Erratum => ({ ...one, kind: 'void', wrong: one.right, right: one.wrong }))];
}

function keyOf({ kind, booklet, handout, slide, wrong, right }: Erratum): string {
  return JSON.stringify([kind, booklet, handout, slide, wrong, right]);
}

/** The printed words that a correction is of. */
function wrongOf({ booklet, handout, slide, wrong }: Erratum): string {
  return JSON.stringify([booklet, handout, slide, wrong.words]);
}

function countsOf(errata: readonly Erratum[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of errata) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  return counts;
}

function take(counts: Map<string, number>, key: string): boolean {
  const count = counts.get(key) ?? 0;
  counts.set(key, count - 1);
  return count > 0;
}
