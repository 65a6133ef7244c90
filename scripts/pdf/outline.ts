import { type PDFContext, type PDFDict, PDFName, type PDFRef } from 'pdf-lib';
import { type Destination, destinationArray, destinationOf, pageNumbers } from './destinations.ts';
import { dictAt, type OpenPdf, textOf } from './open.ts';
import { textString } from './text-string.ts';

/** A heading in the outline. */
export interface OutlineEntry {
  readonly title: string;
  readonly destination: Destination | null;
  readonly children: readonly OutlineEntry[];
}

/** Outline of a document; empty without one. */
export function readOutline(pdf: OpenPdf): readonly OutlineEntry[] {
  const numbers = pageNumbers(pdf);
  const children = (parent: PDFDict): OutlineEntry[] => {
    const entries: OutlineEntry[] = [];
    for (let item = dictAt(parent, 'First'); item; item = dictAt(item, 'Next')) {
      const action = dictAt(item, 'A');
      const target = item.get(PDFName.of('Dest')) ?? action?.get(PDFName.of('D'));
      entries.push({
        title: (textOf(item.lookup(PDFName.of('Title'))) ?? '').trim(),
        destination: destinationOf(pdf.context, numbers, target),
        children: children(item),
      });
    }
    return entries;
  };
  const root = dictAt(pdf.catalog, 'Outlines');
  return root ? children(root) : [];
}

/** Moves an outline to where its pages stand in the book. */
export function shiftOutline(entries: readonly OutlineEntry[], first: number): readonly OutlineEntry[] {
  return entries.map(({ title, destination, children }) => ({
    title,
    destination: destination && { ...destination, page: destination.page + first },
    children: shiftOutline(children, first),
  }));
}

/**
 * Puts a part's outline under an entry of its own. A single heading on top that says the same (or the same with a number before it) isn't repeated:
 * the entry leads to it.
 */
export function underTitle(title: string, first: number, entries: readonly OutlineEntry[]): OutlineEntry {
  const plain = (text: string): string => text.replace(/\s+/gu, '');
  const [only] = entries;
  if (only && entries.length === 1 && plain(only.title).includes(plain(title))) return { ...only, title };
  return { title, destination: { page: first, left: null, top: null }, children: entries };
}

/** Writes an outline of which the top entries show and the others are folded. Null when there is none. */
export function writeOutline(
  context: PDFContext,
  pages: readonly PDFRef[],
  entries: readonly OutlineEntry[],
): PDFRef | null {
  if (entries.length === 0) return null;
  const write = (parent: PDFRef, items: readonly OutlineEntry[]): PDFRef[] => {
    const refs = items.map(() => context.nextRef());
    for (const [at, { title, destination, children }] of items.entries()) {
      const ref = refs[at];
      if (!ref) continue;
      const dict = context.obj({ Title: textString(title), Parent: parent });
      const page = destination && pages[destination.page];
      if (page) dict.set(PDFName.of('Dest'), destinationArray(context, page, destination));
      link(dict, 'Prev', refs[at - 1]);
      link(dict, 'Next', refs[at + 1]);
      const below = write(ref, children);
      link(dict, 'First', below[0]);
      link(dict, 'Last', below[below.length - 1]);
      if (below.length > 0) dict.set(PDFName.of('Count'), context.obj(-below.length));
      context.assign(ref, dict);
    }
    return refs;
  };
  const root = context.nextRef();
  const top = write(root, entries);
  const dict = context.obj({ Type: 'Outlines', Count: top.length });
  link(dict, 'First', top[0]);
  link(dict, 'Last', top[top.length - 1]);
  context.assign(root, dict);
  return root;
}

function link(dict: PDFDict, key: string, ref: PDFRef | undefined): void {
  if (ref) dict.set(PDFName.of(key), ref);
}
