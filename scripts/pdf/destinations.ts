import { PDFArray, type PDFContext, PDFDict, PDFName, PDFNumber, type PDFObject, PDFRef } from 'pdf-lib';
import { pageAreaOffset, pageContent } from './content.ts';
import { arrayAt, dictAt, type OpenPdf, textOf, treeEntries } from './open.ts';
import { textString } from './text-string.ts';

/** A place that links lead to. */
export interface Destination {
  /** 0-based. */
  readonly page: number;
  /** In pt from the page's left and lower edge; null: the page as it stands. */
  readonly left: number | null;
  readonly top: number | null;
}

/** Names in PDFs from Chrome are percent-encoded ids. */
export function decodeName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Named destinations of a printed document by id. Chrome leaves the page margins out of their position: they are added here. */
export function namedDestinations(pdf: OpenPdf): Map<string, Destination> {
  const found = new Map<string, Destination>();
  const offsets = new Map<number, { readonly left: number; readonly top: number }>();
  const numbers = pageNumbers(pdf);
  const old = dictAt(pdf.catalog, 'Dests');
  for (const [name, value] of old?.entries() ?? []) {
    const raw = destinationOf(pdf.context, numbers, value);
    if (!raw) continue;
    let offset = offsets.get(raw.page);
    if (!offset) {
      const page = pdf.pages[raw.page];
      offset = page ? pageAreaOffset(pageContent(page.dict)) : { left: 0, top: 0 };
      offsets.set(raw.page, offset);
    }
    found.set(decodeName(name.decodeText()), {
      page: raw.page,
      left: raw.left === null ? null : raw.left + offset.left,
      top: raw.top === null ? null : raw.top - offset.top,
    });
  }
  const names = dictAt(pdf.catalog, 'Names');
  for (const [key, value] of treeEntries(pdf.context, names && dictAt(names, 'Dests'), 'Names')) {
    const name = textOf(key);
    const destination = destinationOf(pdf.context, numbers, value);
    if (name !== undefined && destination) found.set(name, destination);
  }
  return found;
}

/** 0-based page numbers by reference. */
export function pageNumbers(pdf: OpenPdf): ReadonlyMap<PDFRef, number> {
  return new Map(pdf.pages.map(({ ref }, number) => [ref, number]));
}

/** Reads an explicit destination: `[page /XYZ left top zoom]` or a dictionary that holds one. */
export function destinationOf(
  context: PDFContext,
  numbers: ReadonlyMap<PDFRef, number>,
  object: PDFObject | undefined,
): Destination | null {
  const value = context.lookup(object);
  if (value instanceof PDFDict) return destinationOf(context, numbers, arrayAt(value, 'D'));
  if (!(value instanceof PDFArray)) return null;
  const page = value.size() > 0 ? value.get(0) : undefined;
  const number = page instanceof PDFRef ? numbers.get(page) : undefined;
  if (number === undefined) return null;
  const coordinate = (at: number): number | null => {
    const item = at < value.size() ? value.lookup(at) : undefined;
    return item instanceof PDFNumber ? item.asNumber() : null;
  };
  const exact = value.size() > 1 && value.lookup(1) === PDFName.of('XYZ');
  return { page: number, left: exact ? coordinate(2) : null, top: exact ? coordinate(3) : null };
}

/** Writes an explicit destination that keeps the reader's zoom. */
export function destinationArray(context: PDFContext, page: PDFRef, { left, top }: Destination): PDFArray {
  const round = (value: number | null): number | null => (value === null ? null : Math.round(value * 100) / 100);
  return context.obj([page, 'XYZ', round(left), round(top), null]);
}

/** Name tree of destinations: keys in UTF-16BE, sorted by their bytes, up to 64 on a leaf. */
export function destinationTree(context: PDFContext, entries: ReadonlyMap<string, PDFObject>): PDFRef {
  // UTF-16 order is the order of JavaScript's own comparison.
  const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const leaves: PDFRef[] = [];
  for (let at = 0; at < sorted.length; at += 64) {
    const slice = sorted.slice(at, at + 64);
    const keys = slice.map(([name]) => textString(name));
    const limits = [keys[0], keys[keys.length - 1]].filter((key) => key !== undefined);
    leaves.push(
      context.register(
        context.obj({ Limits: limits, Names: slice.flatMap(([, value], i) => [keys[i] ?? null, value]) }),
      ),
    );
  }
  return context.register(context.obj({ Kids: leaves }));
}
