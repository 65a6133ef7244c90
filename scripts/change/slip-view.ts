import type { ChangeList } from './change-list.ts';
import type { Erratum, PrintedPlace } from './erratum.ts';
import type { Phrase } from './phrases.ts';

/** A place as a slip says it: which book, where several differ, its page, its line. */
interface PlaceLine {
  readonly book: string | null;
  readonly page: string;
  readonly row: string;
}

/** An entry of the slip: wrong and right, or, where a whole paragraph comes, goes or moves, what to do and its text. */
interface Entry {
  readonly places: readonly PlaceLine[];
  readonly slide: string | null;
  readonly about: string | null;
  readonly wrong: Cell | null;
  readonly right: Cell | null;
  readonly whole: { readonly note: string; readonly text: string } | null;
}

interface Cell {
  readonly phrase: Phrase;
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

function cellsOf({ kind, wrong, right }: Erratum): Pick<Entry, 'wrong' | 'right' | 'whole'> {
  const whole = (note: string, text: string) => ({ wrong: null, right: null, whole: { note, text } });
  const cell = (phrase: Phrase, note: string | null): Cell => ({ phrase, note });
  switch (kind) {
    case 'words':
      return { wrong: cell(wrong, null), right: cell(right, null), whole: null };
    case 'missing':
      return whole('此行之后漏一段，应补', right.words);
    case 'extra':
      return whole('此行起一段应删去', wrong.words);
    case 'moved':
      return whole(
        right.before === '' ? '此行起一段应移至篇首' : `此行起一段应移至“${right.before}”一段之后`,
        wrong.words,
      );
    case 'void':
      return { wrong: cell(wrong, '前次勘误表'), right: cell(right, '原文不误，前次更正作废'), whole: null };
  }
}
