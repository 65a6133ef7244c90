import { align, gapsOf } from './align.ts';
import type { Books, Erratum, PrintedPlace, Side } from './erratum.ts';
import { pairPages } from './page-changes.ts';
import type { OpenDocument } from './photograph.ts';
import { replacements } from './phrases.ts';
import { printText, sameShape } from './print-text.ts';
import type { SeenDocument } from './snapshot.ts';
import { markWords } from './word-marks.ts';

/** Corrections of slides, and the 0-based pages of the handout that show slides. */
export interface SlideErrata {
  readonly errata: readonly Erratum[];
  readonly pages: ReadonlySet<number>;
}

/** What is wrong on the slides of a printed edition, deck by deck. Slides that came or went are told with the pages, not here. */
export function slideErrata(printed: Side, later: Side, books: Books): SlideErrata {
  const shown = slidesInHandout(printed, books);
  const errata = printed.snapshot.documents.flatMap((deck): readonly Erratum[] => {
    const now = later.snapshot.documents.find(({ path }) => path === deck.path);
    if (deck.kind !== 'deck-pdf' || now === undefined || now.sha256 === deck.sha256) return [];
    const [left, right] = [printed.album.open(deck), later.album.open(now)];
    return pairPages(deck, now, printed.album, later.album).flatMap((pair): readonly Erratum[] => {
      if (pair.same || pair.old === null || pair.new === null) return [];
      const page = shown.get(`${deck.path}/${pair.old}`) ?? null;
      const handout = page === null ? null : placeOf(books, page);
      const slide = { deck: deck.path, name: deck.name, slide: pair.old + 1 };
      return lineErrata(slideLines(left, pair.old), slideLines(right, pair.new)).map((one) => ({
        ...one,
        booklet: null,
        handout,
        slide,
        about: null,
      }));
    });
  });
  return { errata, pages: new Set(shown.values()) };
}

function placeOf({ handout }: Books, page: number): PrintedPlace {
  return { label: handout?.document.pages[page]?.label ?? '', page: page + 1, row: 0 };
}

/** Lines that differ in their numbers only are compared one by one; else their words as one text, so that other line ends are no change. */
function lineErrata(
  old: readonly string[],
  now: readonly string[],
): readonly Pick<Erratum, 'kind' | 'wrong' | 'right'>[] {
  return gapsOf(align(old, now)).flatMap((gap) => {
    const [before, after] = [old.slice(...gap.old), now.slice(...gap.new)];
    const oneByOne = before.length === after.length && before.every((line, at) => sameShape(line, after[at] ?? ''));
    const pairs = oneByOne
      ? before.map((line, at) => [line, after[at] ?? ''] as const)
      : [[before.join(''), after.join('')] as const];
    return pairs.flatMap(([was, is]) =>
      replacements(markWords(was, is)).map(({ wrong, right }) => ({ kind: 'words' as const, wrong, right })),
    );
  });
}

function slideLines(deck: OpenDocument, page: number): readonly string[] {
  const one = { ...deck, pages: deck.pages.slice(page, page + 1), lines: () => deck.lines(page) };
  return printText(one).rows.flatMap(({ cells }) => cells);
}

/** The handout's page that shows each slide, by `deck/slide`: the one that has most of its lines. */
function slidesInHandout({ snapshot, album }: Side, { handout }: Books): ReadonlyMap<string, number> {
  const shown = new Map<string, number>();
  if (handout === null) return shown;
  const pagesOf = new Map<string, Set<number>>();
  for (const { page, cells } of handout.print.rows) {
    for (const cell of cells) pagesOf.set(cell, (pagesOf.get(cell) ?? new Set()).add(page));
  }
  const decks = snapshot.documents.filter(({ kind }) => kind === 'deck-pdf');
  for (const deck of decks)
    for (const [slide, page] of slidePages(deck, album.open(deck), pagesOf)) shown.set(slide, page);
  return shown;
}

/** So much of a slide's text must stand on a page for it to be there. */
const most = 0.8;

function slidePages(
  deck: SeenDocument,
  opened: OpenDocument,
  pagesOf: ReadonlyMap<string, ReadonlySet<number>>,
): readonly (readonly [string, number])[] {
  return deck.pages.flatMap((_, slide) => {
    const lines = slideLines(opened, slide);
    const counts = new Map<number, number>();
    for (const line of lines) for (const page of pagesOf.get(line) ?? []) counts.set(page, (counts.get(page) ?? 0) + 1);
    const [best] = [...counts].sort(([onePage, one], [otherPage, other]) => other - one || onePage - otherPage);
    return best !== undefined && best[1] >= most * lines.length ? [[`${deck.path}/${slide}`, best[0]] as const] : [];
  });
}
