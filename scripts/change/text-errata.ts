import type { Books, Erratum, PrintedPlace } from './erratum.ts';
import { type PassageChange, passageChanges } from './passage-changes.ts';
import { abridged, type Phrase, replacements } from './phrases.ts';
import { locate, type PrintedRow, type PrintText, unspaced } from './print-text.ts';
import type { Passage } from './snapshot.ts';

const nothing: Phrase = { before: '', words: '', after: '' };

/** Texts so short are looked for as a whole, since they may stand inside others. */
const short = 12;

/** How much of a text's beginning it is found by. */
const beginning = 24;

type Places = Pick<Erratum, 'booklet' | 'handout' | 'slide' | 'about'>;

/** What is wrong in the text of printed books by a later text. */
export function textErrata(old: readonly Passage[], now: readonly Passage[], books: Books): readonly Erratum[] {
  const changes = passageChanges(old, now);
  const places = placeFinder(books);
  const before = textBefore(old, now, changes);
  return changes.flatMap((change): readonly Erratum[] => {
    if (change.kind === 'new') {
      const follows = before(change.new);
      const at = places(follows, follows?.text.length ?? 0, '');
      return [{ kind: 'missing', ...at, wrong: nothing, right: words(now[change.new]?.text ?? '') }];
    }
    const passage = old[change.old];
    if (change.kind === 'changed') {
      return replacements(change.segments).map(({ at, wrong, right }) => ({
        kind: 'words',
        ...places(passage, at, wrong.words),
        wrong,
        right,
      }));
    }
    const text = passage?.text ?? '';
    const at = places(passage, 0, text.slice(0, beginning));
    const wrong = words(abridged(text));
    if (change.kind === 'gone') return [{ kind: 'extra', ...at, wrong, right: nothing }];
    const follows = before(change.new)?.text ?? '';
    return [{ kind: 'moved', ...at, wrong, right: { ...nothing, before: abridged(follows) } }];
  });
}

function words(text: string): Phrase {
  return { ...nothing, words: text };
}

/** Finds words of a text in the books; texts come in their order, so that of equal words those of the right text are found. */
function placeFinder(books: Books): (passage: Passage | undefined, at: number, words: string) => Places {
  const behind = { booklet: 0, handout: 0 };
  const find = (book: 'booklet' | 'handout', { text }: Passage, at: number, wanted: string): PrintedPlace | null => {
    const found = books[book];
    if (found === null) return null;
    const offset = locate(found.print, text.slice(0, at), wanted, text.slice(at + wanted.length), behind[book]);
    const whole = unspaced(text);
    const row = whole.length < short ? rowOf(found.print, whole, behind[book]) : found.print.rowAt(offset ?? -1);
    if (row === null) return null;
    if (offset !== null && whole.length >= short) behind[book] = Math.max(behind[book], offset - at);
    return { label: found.document.pages[row.page]?.label ?? '', page: row.page + 1, row: row.row };
  };
  return (passage, at, wanted) => ({
    booklet: passage === undefined ? null : find('booklet', passage, at, wanted),
    handout: passage === undefined ? null : find('handout', passage, at, wanted),
    slide: null,
    about: null,
  });
}

/** The row, from an offset on, that has a text as a cell of its own, or else anywhere in it. */
function rowOf(print: PrintText, text: string, from: number): PrintedRow | null {
  const first = print.rowAt(from);
  const start = first === null ? 0 : print.rows.indexOf(first);
  const rows = [...print.rows.slice(start), ...print.rows.slice(0, start)];
  return rows.find(({ cells }) => cells.includes(text)) ?? rows.find((row) => row.text.includes(text)) ?? null;
}

/** Says which old text a new one follows. */
function textBefore(
  old: readonly Passage[],
  now: readonly Passage[],
  changes: readonly PassageChange[],
): (place: number) => Passage | undefined {
  const went = new Set(changes.flatMap((one) => (one.kind === 'gone' || one.kind === 'moved' ? [one.old] : [])));
  const came = new Set(changes.flatMap((one) => (one.kind === 'new' || one.kind === 'moved' ? [one.new] : [])));
  const stayed = old.filter((_, at) => !went.has(at));
  const counts = new Map<number, number>();
  let count = 0;
  for (const at of now.keys()) {
    counts.set(at, count);
    if (!came.has(at)) count += 1;
  }
  return (place) => stayed[(counts.get(place) ?? 0) - 1];
}
