import type { Album } from './photograph.ts';
import type { Phrase } from './phrases.ts';
import { type PrintText, printText } from './print-text.ts';
import type { SeenDocument, Snapshot } from './snapshot.ts';

/** A line of a printed book: the number on the page, its place in the file from 1, the line from 1 below the running head. */
export interface PrintedPlace {
  readonly label: string;
  readonly page: number;
  readonly row: number;
}

/** A correction of the printed edition. */
export interface Erratum {
  /** `words`: something else stands there; `missing`: words are to be put in behind the place; `extra`: they go; `moved`: they stand behind `to`; `void`: an earlier correction is withdrawn. */
  readonly kind: 'words' | 'missing' | 'extra' | 'moved' | 'void';
  readonly booklet: PrintedPlace | null;
  readonly handout: PrintedPlace | null;
  /** The slide it stands on; null in the text of books. Its place in the handout is the page that shows it, line 0. */
  readonly slide: { readonly deck: string; readonly name: string; readonly slide: number } | null;
  /** What a figure counts that stands there without a sentence; null where words tell it. */
  readonly about: string | null;
  readonly wrong: Phrase;
  readonly right: Phrase;
}

/** One side of a comparison. */
export interface Side {
  readonly snapshot: Snapshot;
  readonly album: Album;
}

export type Books = Readonly<
  Record<'booklet' | 'handout', { readonly document: SeenDocument; readonly print: PrintText } | null>
>;

/** The books of a side with their texts. */
export function booksOf({ snapshot, album }: Side): Books {
  const open = (kind: 'booklet' | 'handout') => {
    const document = snapshot.documents.find((one) => one.kind === kind);
    return document === undefined ? null : { document, print: printText(album.open(document)) };
  };
  return { booklet: open('booklet'), handout: open('handout') };
}
