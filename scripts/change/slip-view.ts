import type { ChangeList } from './change-list.ts';
import type { Erratum, PrintedPlace } from './erratum.ts';
import type { Phrase } from './phrases.ts';

/** A place as a slip says it: which book, where several differ, its page, its line. */
interface PlaceLine {
  readonly book: string | null;
  readonly page: string;
  readonly row: string;
}

/** An entry of the slip. Of `note` and words one is null: a note stands where words are to go in or out. */
interface Entry {
  readonly places: readonly PlaceLine[];
  readonly slide: string | null;
  readonly about: string | null;
  readonly wrong: Cell;
  readonly right: Cell;
}

interface Cell {
  readonly phrase: Phrase | null;
  readonly note: string | null;
}

/** The errata slip (勘误表) as its template takes it. */
export interface SlipView {
  readonly title: string;
  readonly publications: string;
  readonly publisher: string;
  readonly text: readonly Entry[];
  readonly slides: readonly Entry[];
  readonly void: boolean;
}

/** Titles of what a slip goes into, where more than one is meant. */
const names = { booklet: '小册子', handout: '讲义' } as const;

/** What a slip says: corrections of the text with page and line, then those of slides with the handout's page and the slide's number. */
export function slipView({ title, errata }: ChangeList, publisher: string): SlipView {
  const books = (['booklet', 'handout'] as const).filter((book) =>
    errata.some((one) => one.slide === null && one[book] !== null),
  );
  return {
    title,
    publications: books.map((book) => names[book]).join('、'),
    publisher,
    text: errata.filter(({ slide }) => slide === null).map((one) => entryOf(one, books.length > 1)),
    slides: errata.filter(({ slide }) => slide !== null).map((one) => entryOf(one, false)),
    void: errata.some(({ kind }) => kind === 'void'),
  };
}

function entryOf(erratum: Erratum, several: boolean): Entry {
  const { slide, about } = erratum;
  const name = slide === null ? null : `${slide.name.replace(/^[^　]*　/u, '')}　第${slide.slide}张`;
  return {
    places: slide === null ? placesOf(erratum, several) : [placeLine(null, erratum.handout)],
    slide: name,
    about,
    ...cellsOf(erratum),
  };
}

function placesOf({ booklet, handout }: Erratum, several: boolean): readonly PlaceLine[] {
  const same = booklet?.label === handout?.label && booklet?.row === handout?.row;
  if (!several || (same && booklet !== null)) return [placeLine(null, booklet ?? handout)];
  return [
    ...(booklet === null ? [] : [placeLine(names.booklet, booklet)]),
    ...(handout === null ? [] : [placeLine(names.handout, handout)]),
    ...(booklet === null && handout === null ? [placeLine(null, null)] : []),
  ];
}

function placeLine(book: string | null, place: PrintedPlace | null): PlaceLine {
  return { book, page: place?.label ?? '—', row: place === null || place.row === 0 ? '—' : String(place.row) };
}

function cellsOf({ kind, wrong, right }: Erratum): { readonly wrong: Cell; readonly right: Cell } {
  const phrase = (words: Phrase): Cell => ({ phrase: words, note: null });
  const note = (text: string): Cell => ({ phrase: null, note: text });
  switch (kind) {
    case 'words':
      return { wrong: phrase(wrong), right: phrase(right) };
    case 'missing':
      return { wrong: note('此行之后漏一段'), right: phrase(right) };
    case 'extra':
      return { wrong: phrase(wrong), right: note('整段删去') };
    case 'moved':
      return {
        wrong: phrase(wrong),
        right: note(right.before === '' ? '整段移至篇首' : `整段移至“${right.before}”一段之后`),
      };
    case 'void':
      return { wrong: { phrase: wrong, note: '前次勘误表' }, right: { phrase: right, note: '更正作废，原文不误' } };
  }
}
