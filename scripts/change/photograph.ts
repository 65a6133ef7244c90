import { digestOf } from '../graph/digest.ts';
import type { Raster, RasterDocument, TextLine } from '../raster/raster.ts';
import { folioLines } from './folio.ts';
import type { SeenDocument, SeenPage, Snapshot } from './snapshot.ts';

/** Fine enough that a moved comma shows, coarse enough that a page takes a hundredth of a second. */
export const pictureDpi = 100;

/** An opened document of which lines are read once. */
export interface OpenDocument {
  readonly pages: readonly SeenPage[];
  readonly raster: RasterDocument;
  /** Where the lines of a book stand, in pt from the page's upper edge; null: all over the page. */
  readonly body: { readonly top: number; readonly bottom: number } | null;
  lines(page: number): readonly TextLine[];
}

/** Looks at every page of a PDF. */
export function photograph(pdf: Uint8Array, raster: Raster): readonly SeenPage[] {
  const opened = raster.open(pdf);
  try {
    return Array.from({ length: opened.pages }, (_, page) => {
      const label = opened.label(page);
      const { width, height, pixels } = opened.picture(page, pictureDpi);
      const lines = opened.lines(page);
      const folios = new Set(folioLines(lines, label, opened.size(page).height));
      const words = lines.filter((line) => !folios.has(line)).map(({ text }) => text);
      return { label, pixels: digestOf(sized(width, height, pixels)), words: digestOf(encoded(words.join('\n'))) };
    });
  } finally {
    opened.close();
  }
}

/** Pixels together with their width and height. */
function sized(width: number, height: number, pixels: Uint8Array): Uint8Array {
  const all = new Uint8Array(pixels.byteLength + 8);
  new DataView(all.buffer).setUint32(0, width);
  new DataView(all.buffer).setUint32(4, height);
  all.set(pixels, 8);
  return all;
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Documents of a snapshot, opened when they are first looked into. */
export interface Album {
  open(document: SeenDocument): OpenDocument;
  close(): void;
}

/**
 * An album of documents whose PDFs are at hand.
 *
 * @param snapshot says where the lines of books stand
 * @param pdfOf the bytes of a document
 */
export function openAlbum(
  raster: Raster,
  { body }: Pick<Snapshot, 'body'>,
  pdfOf: (document: SeenDocument) => Uint8Array,
): Album {
  const opened = new Map<string, OpenDocument>();
  return {
    open(document) {
      const known = opened.get(document.path);
      if (known !== undefined) return known;
      const own = raster.open(pdfOf(document));
      const lines = new Map<number, readonly TextLine[]>();
      const made: OpenDocument = {
        pages: document.pages,
        raster: own,
        body: document.kind === 'deck-pdf' ? null : body,
        lines(page) {
          const read = lines.get(page) ?? own.lines(page);
          lines.set(page, read);
          return read;
        },
      };
      opened.set(document.path, made);
      return made;
    },
    close() {
      for (const { raster: own } of opened.values()) own.close();
    },
  };
}
