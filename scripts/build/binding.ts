import { documentName } from './book-plan.ts';
import type { BookMaterial } from './books.ts';
import { type BookPart, type BookWork, bookPart, readyPart } from './bound-book.ts';
import type { MadeDeck } from './deck-work.ts';
import type { Edition } from './edition.ts';
import type { Press } from './press.ts';
import type { PrintedDocument } from './printing.ts';
import { together } from './turns.ts';

/** What books are put together from as it is printed. */
export interface Bindery extends BookWork {
  /** Prints of every book but its slides. */
  readonly texts: ReadonlyMap<Edition, Promise<ReadonlyMap<string, PrintedDocument>>>;
  readonly decks: readonly Promise<MadeDeck>[];
  readonly press: Press;
}

/** The parts of books as they are printed, made ready in spare moments. Whoever waits for them hears what failed. */
export function partsOfBooks(
  editions: readonly Edition[],
  bindery: Bindery,
): ReadonlyMap<Edition, Promise<ReadonlyMap<string, BookPart>>> {
  const parts = new Map(editions.map((edition) => [edition, partsOf(edition, bindery)]));
  for (const promise of parts.values()) promise.catch(() => {});
  return parts;
}

/** Makes a document ready in a spare moment as soon as it is printed, for the book that will ask for it. */
export function readyWhenPrinted(
  press: Press,
  { material, graph }: BookWork,
): (edition: Edition, name: string, print: PrintedDocument) => void {
  const sheets = sheetsIn(material);
  return (edition, name, print) => {
    if (sheets.has(name)) return;
    // Whoever asks for it hears if it fails.
    press.spare(() => readyPart(edition, name, bookPart(name, print), { graph })).catch(() => {});
  };
}

/** Documents that go into books with slides on them only. */
function sheetsIn({ decks }: BookMaterial): ReadonlySet<string> {
  return new Set(decks.map(documentName.sheets));
}

async function partsOf(edition: Edition, bindery: Bindery): Promise<ReadonlyMap<string, BookPart>> {
  const { texts, decks, press, material } = bindery;
  const withSlides = sheetsIn(material);
  const ready = async (name: string, part: BookPart): Promise<readonly [string, BookPart]> => {
    await press.spare(() => readyPart(edition, name, part, bindery));
    return [name, part];
  };
  const printed = async (): Promise<readonly (readonly [string, BookPart])[]> => {
    const prints = [...((await texts.get(edition)) ?? [])].filter(([name]) => !withSlides.has(name));
    return await together(prints, ([name, print]) => ready(name, bookPart(name, print)));
  };
  const onSheets = async (made: Promise<MadeDeck>): Promise<readonly (readonly [string, BookPart])[]> => {
    const { deck, filled } = await made;
    return filled === undefined ? [] : [await ready(documentName.sheets(deck), filled.part)];
  };
  const [own, ...sheets] = await Promise.all([printed(), ...decks.map(onSheets)]);
  return new Map([...own, ...sheets.flat()]);
}
