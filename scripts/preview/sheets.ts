import { encodePng } from '../raster/png.ts';
import type { Raster, RasterDocument } from '../raster/raster.ts';
import type { BlockText } from './block-texts.ts';
import { placeLines } from './place-lines.ts';
import type { PlacedRegion } from './views.ts';

/** Pictures kept, counted in bytes: some eighty pages. */
const mostBytes = 60_000_000;

/** Prints kept besides those on show: a page may still be asking for one. */
const mostPrints = 12;

/** Prints by digest, with pictures of their pages and the places of what stands on them, made when asked for. */
export interface Sheets {
  /** Takes a print in, unless it is there. */
  add(digest: string, pdf: Uint8Array): { readonly pages: number; readonly width: number; readonly height: number };
  /** A page as PNG; null when there is no such print or page. */
  picture(digest: string, page: number, dpi: number): Uint8Array | null;
  /** Where the text of a page comes from, if it is known what the document says: `blocks` of the whole document, `from` its first page in the print, `pages` how many it has. */
  places(digest: string, page: number, document: DocumentTexts): readonly PlacedRegion[] | null;
  /** Lets go of prints that weren't used lately, and of the places of all documents but those with these keys. */
  keep(digests: readonly string[], documents: ReadonlySet<string>): void;
  close(): void;
}

/** A document inside a print. */
export interface DocumentTexts {
  /** Tells it from what it was before: whoever binds it, its paragraphs stand where they stood in its print. */
  readonly key: string;
  readonly blocks: readonly BlockText[];
  readonly from: number;
  readonly pages: number;
}

export function openSheets(raster: Raster): Sheets {
  const prints = new Map<string, RasterDocument>();
  const pictures = new Map<string, Uint8Array>();
  const placed = new Map<string, readonly (readonly PlacedRegion[])[]>();
  let bytes = 0;
  const store = (key: string, png: Uint8Array): void => {
    pictures.set(key, png);
    bytes += png.length;
    for (const [oldest, { length }] of pictures) {
      if (bytes <= mostBytes) break;
      pictures.delete(oldest);
      bytes -= length;
    }
  };
  /** Pictures of a print that is gone are never asked for again. */
  const forgetPictures = (digest: string): void => {
    for (const [key, { length }] of pictures) {
      if (!key.startsWith(`${digest}/`)) continue;
      pictures.delete(key);
      bytes -= length;
    }
  };
  return {
    add(digest, pdf) {
      const print = prints.get(digest) ?? raster.open(pdf);
      // Behind the others: used last.
      prints.delete(digest);
      prints.set(digest, print);
      return { pages: print.pages, ...print.size(0) };
    },
    picture(digest, page, dpi) {
      const print = prints.get(digest);
      if (print === undefined || page >= print.pages) return null;
      const key = `${digest}/${page}@${dpi}`;
      const known = pictures.get(key);
      const png = known ?? encodePng(print.picture(page, dpi));
      if (known === undefined) store(key, png);
      return png;
    },
    places(digest, page, { key, blocks, from, pages }) {
      const print = prints.get(digest);
      if (print === undefined || page < from || page >= from + pages || from + pages > print.pages) return null;
      const known = placed.get(key);
      const all =
        known ??
        placeLines(
          Array.from({ length: pages }, (_, at) => print.lines(from + at)),
          blocks,
        );
      if (known === undefined) placed.set(key, all);
      return all[page - from] ?? null;
    },
    keep(digests, documents) {
      for (const key of placed.keys()) if (!documents.has(key)) placed.delete(key);
      const old = [...prints.keys()].filter((digest) => !digests.includes(digest));
      for (const digest of old.slice(0, Math.max(0, old.length - mostPrints))) {
        prints.get(digest)?.close();
        prints.delete(digest);
        forgetPictures(digest);
      }
    },
    close() {
      for (const print of prints.values()) print.close();
      prints.clear();
    },
  };
}
