import type { PDFObject } from 'pdf-lib';
import { PDFName } from 'pdf-lib';
import type { Book, BoundPart } from './book.ts';
import { type Destination, destinationArray, destinationTree } from './destinations.ts';
import { rewriteLinks } from './links.ts';
import { type OutlineEntry, writeOutline } from './outline.ts';
import { labelText, type PageLabel } from './pagination.ts';
import type { Sheet } from './sheet.ts';

/** A part as navigation sees it: what has arrived in the book, its name, and where its pages begin. */
export interface PlacedPart {
  readonly name: string;
  readonly first: number;
  readonly bound: BoundPart;
}

/**
 * Writes named destinations, links and outline. An id that two parts have keeps its plain name in the first of them and is called `PART/ID` in the
 * others; links find the one of their own part first.
 */
export function writeNavigation(
  book: Book,
  sheets: readonly Sheet[],
  parts: readonly PlacedPart[],
  outline: readonly OutlineEntry[],
  where: (page: number) => string,
): void {
  const places = new Map<string, Destination>();
  const namesByPart = parts.map(({ name, first, bound }, at) => {
    const names = new Map<string, string>();
    for (const [id, destination] of bound.destinations) {
      const unique = [id, `${name}/${id}`].find((free) => !places.has(free)) ?? `${at + 1}/${name}/${id}`;
      names.set(id, unique);
      places.set(unique, { ...destination, page: destination.page + first });
    }
    return names;
  });

  const pages = sheets.map(({ ref }) => ref);
  const entries = new Map<string, PDFObject>();
  for (const [name, destination] of places) {
    const page = pages[destination.page];
    if (page) entries.set(name, destinationArray(book.context, page, destination));
  }
  if (entries.size > 0) {
    book.catalog.set(PDFName.of('Names'), book.context.obj({ Dests: destinationTree(book.context, entries) }));
  }
  for (const [at, { bound }] of parts.entries()) {
    const resolve = (id: string): string | null => namesByPart[at]?.get(id) ?? (places.has(id) ? id : null);
    const describe = (name: string): string => {
      const place = places.get(name);
      return place ? where(place.page) : name;
    };
    for (const sheet of bound.sheets) rewriteLinks(book, sheet, { resolve, describe });
  }
  const root = writeOutline(book.context, pages, outline);
  if (root) book.catalog.set(PDFName.of('Outlines'), root);
}

/** Says in the document's language where a link leads, by the page's label: 转到第12页. */
export function pageReference(language: string, labels: readonly PageLabel[]): (page: number) => string {
  const chinese = language.toLowerCase().startsWith('zh');
  return (page) => {
    const label = labels[page];
    const text = label && labelText(label) !== '' ? labelText(label) : String(page + 1);
    if (label?.style === 'fixed' && label.text !== '') return chinese ? `转到${text}` : `Go to ${text}`;
    return chinese ? `转到第${text}页` : `Go to page ${text}`;
  };
}
