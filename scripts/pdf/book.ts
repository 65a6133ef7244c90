import { PDFContext, PDFDict, PDFName, PDFNull, PDFRef } from 'pdf-lib';
import { contentStream } from './content.ts';
import { type Destination, namedDestinations } from './destinations.ts';
import type { OpenPdf } from './open.ts';
import { type OutlineEntry, readOutline } from './outline.ts';
import { openSheet, type Sheet } from './sheet.ts';
import { kidsOf, parentTree, tidyElements } from './structure.ts';
import { transplant } from './transplant.ts';

/** A document being put together. Its catalog, page tree and structure root exist from the start, so that parts can refer to them. */
export interface Book {
  readonly context: PDFContext;
  readonly catalog: PDFDict;
  readonly pageTree: PDFRef;
  readonly structure: PDFRef;
}

/** A part whose objects have arrived in the book. Page numbers in destinations and outline are still the part's own. */
export interface BoundPart {
  readonly sheets: readonly Sheet[];
  /** Top elements of the part's structure. */
  readonly documents: readonly PDFRef[];
  /** Elements that table cells refer to. */
  readonly ids: ReadonlyMap<string, PDFRef>;
  readonly destinations: ReadonlyMap<string, Destination>;
  readonly outline: readonly OutlineEntry[];
}

export function createBook(): Book {
  const context = PDFContext.create();
  const catalog = context.obj({ Type: 'Catalog' });
  context.trailerInfo.Root = context.register(catalog);
  return { context, catalog, pageTree: context.nextRef(), structure: context.nextRef() };
}

/** Brings all of a part into the book and makes everything on its pages either tagged or an artifact. `prefix` begins its structure ids. */
export function bindPart(book: Book, pdf: OpenPdf, prefix: string): BoundPart {
  const { context } = book;
  const oldStructure = pdf.catalog.get(PDFName.of('StructTreeRoot'));
  const seeds = new Map(pdf.pageTree.map((ref) => [ref, book.pageTree]));
  if (oldStructure instanceof PDFRef) seeds.set(oldStructure, book.structure);
  const { copy, refer, finish } = transplant(pdf.context, context, seeds);
  const pages = pdf.pages.map(({ ref }) => refer(ref));
  const root = pdf.context.lookup(oldStructure);
  const documents =
    root instanceof PDFDict
      ? kidsOf(root)
          .filter((kid) => kid instanceof PDFRef)
          .map(refer)
      : [];
  const parents = new Map([...parentTree(pdf)].map(([key, value]) => [key, copy(value)]));
  finish();
  const ids = tidyElements(context, documents, prefix, parents.values());
  const sheets = pages.map((ref) => openSheet(context, ref, parents));
  return {
    sheets,
    documents,
    ids,
    destinations: namedDestinations(pdf),
    outline: readOutline(pdf),
  };
}

/** An empty page of the same size as another. */
export function blankSheet(book: Book, like: PDFDict): Sheet {
  const { context } = book;
  const dict = context.obj({
    Type: 'Page',
    Parent: book.pageTree,
    MediaBox: like.lookup(PDFName.of('MediaBox')) ?? PDFNull,
    Resources: {},
  });
  return { ref: context.register(dict), dict, content: '', elements: null, annotations: [], forms: [] };
}

/** Writes pages, page tree and the boxes: the trimmed page is the whole page. */
export function writePages(book: Book, sheets: readonly Sheet[]): void {
  const { context } = book;
  for (const { dict, content } of sheets) {
    const box = dict.lookup(PDFName.of('MediaBox'));
    if (box) for (const key of ['CropBox', 'TrimBox']) dict.set(PDFName.of(key), box);
    if (content === '') dict.delete(PDFName.of('Contents'));
    else dict.set(PDFName.of('Contents'), context.register(contentStream(context, content)));
  }
  context.assign(
    book.pageTree,
    context.obj({ Type: 'Pages', Kids: sheets.map(({ ref }) => ref), Count: sheets.length }),
  );
  book.catalog.set(PDFName.of('Pages'), book.pageTree);
}
