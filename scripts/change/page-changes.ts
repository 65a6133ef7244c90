import type { TextLine } from '../raster/raster.ts';
import { folioLines } from './folio.ts';
import { matchPages } from './page-match.ts';
import { type Album, type OpenDocument, pictureDpi } from './photograph.ts';
import { differences, type Region } from './picture-difference.ts';
import { printText } from './print-text.ts';
import { similarity } from './similarity.ts';
import type { SeenDocument, Snapshot } from './snapshot.ts';

/** A page of a document: the number printed on it and its place in the file, counted from 1. */
export interface PageName {
  readonly label: string;
  readonly page: number;
}

/**
 * How a page looks different: `words`: its words changed; `reflow`: words of the document came to stand here or elsewhere, none changed; `layout`: the same words look different; `folio`: nothing but
 * the page's number (仅页码变化); `new`, `gone`: it was put in, or isn't there any more.
 */
export interface PageChange {
  readonly kind: 'words' | 'reflow' | 'layout' | 'folio' | 'new' | 'gone';
  readonly old: PageName | null;
  readonly new: PageName | null;
  /** Where the two pictures differ; empty for pages that came or went. */
  readonly regions: readonly Region[];
}

/** A document and its pages that look different, in the order of the new one. */
export interface DocumentChanges {
  readonly path: string;
  readonly kind: SeenDocument['kind'];
  readonly name: string;
  /** Pages before and now; null: there was or is no such document. */
  readonly pages: { readonly old: number | null; readonly new: number | null };
  readonly changes: readonly PageChange[];
}

/** Pages that share less than this of their words are different pages. */
const alike = 0.25;

/** Compares the looks of all documents of two snapshots that were drawn by the same rasterizer. Documents without a difference are left out. */
export function pageChanges(
  old: Snapshot,
  now: Snapshot,
  oldAlbum: Album,
  newAlbum: Album,
): readonly DocumentChanges[] {
  const paths = new Set([...now.documents, ...old.documents].map(({ path }) => path));
  return [...paths].flatMap((path): readonly DocumentChanges[] => {
    const [before, after] = [old, now].map(({ documents }) => documents.find((one) => one.path === path));
    const about = after ?? before;
    if (about === undefined || before?.sha256 === after?.sha256) return [];
    const changes = changesOf(before ?? null, after ?? null, oldAlbum, newAlbum);
    if (changes.length === 0) return [];
    const pages = { old: before?.pages.length ?? null, new: after?.pages.length ?? null };
    return [{ path, kind: about.kind, name: about.name, pages, changes }];
  });
}

function changesOf(
  before: SeenDocument | null,
  after: SeenDocument | null,
  oldAlbum: Album,
  newAlbum: Album,
): readonly PageChange[] {
  const nameOf = (document: SeenDocument | null, page: number | null): PageName | null =>
    page === null ? null : { label: document?.pages[page]?.label ?? '', page: page + 1 };
  const pairs = pairPages(before, after, oldAlbum, newAlbum);
  return pairs.flatMap((pair): readonly PageChange[] => {
    if (pair.same) return [];
    const names = { old: nameOf(before, pair.old), new: nameOf(after, pair.new) };
    if (before === null || pair.old === null) return [{ kind: 'new', ...names, regions: [] }];
    if (after === null || pair.new === null) return [{ kind: 'gone', ...names, regions: [] }];
    const [left, right] = [oldAlbum.open(before), newAlbum.open(after)];
    const regions = differences(left.raster.picture(pair.old, pictureDpi), right.raster.picture(pair.new, pictureDpi));
    const sameWords = before.pages[pair.old]?.words === after.pages[pair.new]?.words;
    const onFolios = [...folioRegions(left, pair.old), ...folioRegions(right, pair.new)];
    const folioOnly = sameWords && regions.every((region) => onFolios.some((folio) => contains(folio, region)));
    const flowed = !sameWords && isReflow(left, pair.old, right, pair.new);
    return [{ kind: folioOnly ? 'folio' : sameWords ? 'layout' : flowed ? 'reflow' : 'words', ...names, regions }];
  });
}

/** What became of each page of a document. */
export function pairPages(before: SeenDocument | null, after: SeenDocument | null, oldAlbum: Album, newAlbum: Album) {
  const words = (album: Album, document: SeenDocument | null, page: number): string =>
    document === null
      ? ''
      : album
          .open(document)
          .lines(page)
          .map(({ text }) => text)
          .join('');
  return matchPages(before?.pages ?? [], after?.pages ?? [], (left, right) => {
    const value = similarity(words(oldAlbum, before, left), words(newAlbum, after, right));
    return value < alike ? 0 : value;
  });
}

/** Whether all that stands on either page stands in the other's document, too, but for the number. */
function isReflow(before: OpenDocument, old: number, after: OpenDocument, now: number): boolean {
  const [left, right] = [documentWords(before), documentWords(after)];
  const stands = (rows: readonly string[] | undefined, other: DocumentWords): boolean =>
    rows?.every((row) => standsIn(row, other)) ?? false;
  return stands(left.pages[old], right) && stands(right.pages[now], left);
}

/** Runs of so many characters are looked for. */
const run = 6;

interface DocumentWords {
  /** Rows of each page. */
  readonly pages: readonly (readonly string[])[];
  readonly text: string;
  readonly runs: ReadonlySet<string>;
}

const wordsOf = new WeakMap<OpenDocument, DocumentWords>();

function documentWords(document: OpenDocument): DocumentWords {
  const known = wordsOf.get(document);
  if (known !== undefined) return known;
  const print = printText(document);
  const pages = document.pages.map((): string[] => []);
  for (const { page, text } of print.rows) pages[page]?.push(text);
  const runs = new Set<string>();
  for (let at = 0; at + run <= print.text.length; at += 1) runs.add(print.text.slice(at, at + run));
  const made = { pages, text: print.text, runs };
  wordsOf.set(document, made);
  return made;
}

function standsIn(row: string, { text, runs }: DocumentWords): boolean {
  if (row.length < run) return text.includes(row);
  for (let at = 0; at + run <= row.length; at += 1) if (!runs.has(row.slice(at, at + run))) return false;
  return true;
}

/** How far the drawn number reaches beyond its type, in pt. */
const reach = 4;

function folioRegions(document: OpenDocument, page: number): readonly Region[] {
  const { width, height } = document.raster.size(page);
  const label = document.pages[page]?.label ?? '';
  const region = (line: TextLine): Region => ({
    left: (line.x - 3 * reach) / width,
    top: (line.y - reach) / height,
    right: (line.x + line.width + 3 * reach) / width,
    bottom: (line.y + line.height + reach) / height,
  });
  return folioLines(document.lines(page), label, height).map(region);
}

function contains(outer: Region, inner: Region): boolean {
  return (
    outer.left <= inner.left && outer.top <= inner.top && outer.right >= inner.right && outer.bottom >= inner.bottom
  );
}
