import { encodeBmp } from '../raster/bmp.ts';
import { encodePng } from '../raster/png.ts';
import type { Raster, RasterDocument } from '../raster/raster.ts';
import type { BlockText } from './block-texts.ts';
import { placeLines } from './place-lines.ts';
import type { PlacedRegion } from './views.ts';

/** Pictures kept, counted in bytes: some eighty pages. */
const mostBytes = 60_000_000;

/** Prints kept besides those on show: a page may still be asking for one. */
const mostPrints = 12;

/** A picture as the page gets it. */
export interface SentPicture {
  readonly type: 'image/png' | 'image/bmp';
  readonly bytes: Uint8Array;
}

/** Prints by digest, with pictures of their pages and the places of what stands on them, made when asked for. */
export interface Sheets {
  /** Takes a print in, unless it is there; `passing`: another one will soon stand in its place, so that its pictures are better quick than small. */
  add(
    digest: string,
    pdf: Uint8Array,
    passing?: 'passing',
  ): { readonly pages: number; readonly width: number; readonly height: number };
  /** A page; null when there is no such print or page. */
  picture(digest: string, page: number, dpi: number): SentPicture | null;
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

interface Print {
  readonly document: RasterDocument;
  readonly passing: boolean;
}

export function openSheets(raster: Raster): Sheets {
  const prints = new Map<string, Print>();
  const pictures = new Map<string, SentPicture>();
  const placed = new Map<string, readonly (readonly PlacedRegion[])[]>();
  let bytes = 0;
  const letGo = (key: string, picture: SentPicture): void => {
    pictures.delete(key);
    bytes -= picture.bytes.length;
  };
  const store = (key: string, picture: SentPicture): void => {
    pictures.set(key, picture);
    bytes += picture.bytes.length;
    for (const [oldest, one] of pictures) {
      if (bytes <= mostBytes) break;
      letGo(oldest, one);
    }
  };
  /** Pictures of a print that is gone are never asked for again. */
  const forgetPictures = (digest: string): void => {
    for (const [key, picture] of pictures) if (key.startsWith(`${digest}/`)) letGo(key, picture);
  };
  return {
    add(digest, pdf, passing) {
      const print = prints.get(digest) ?? { document: raster.open(pdf), passing: passing === 'passing' };
      // Behind the others: used last.
      prints.delete(digest);
      prints.set(digest, print);
      return { pages: print.document.pages, ...print.document.size(0) };
    },
    picture(digest, page, dpi) {
      const print = prints.get(digest);
      if (print === undefined || page >= print.document.pages) return null;
      const key = `${digest}/${page}@${dpi}`;
      const known = pictures.get(key);
      const picture = known ?? pictureOf(print, page, dpi);
      if (known === undefined) store(key, picture);
      return picture;
    },
    places(digest, page, { key, blocks, from, pages }) {
      const print = prints.get(digest)?.document;
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
        prints.get(digest)?.document.close();
        prints.delete(digest);
        forgetPictures(digest);
      }
    },
    close() {
      for (const { document } of prints.values()) document.close();
      prints.clear();
    },
  };
}

function pictureOf({ document, passing }: Print, page: number, dpi: number): SentPicture {
  const drawn = document.picture(page, dpi);
  return passing ? { type: 'image/bmp', bytes: encodeBmp(drawn) } : { type: 'image/png', bytes: encodePng(drawn) };
}
