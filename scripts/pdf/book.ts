import { PDFContext, PDFDict, PDFName, type PDFRef, PDFStream } from 'pdf-lib';
import { setBoxes } from './boxes.ts';
import { contentStream } from './content.ts';
import type { Destination } from './destinations.ts';
import type { TidyPart } from './open-part.ts';
import type { OutlineEntry } from './outline.ts';
import { pageBox } from './page.ts';
import { annotationsOf, type Sheet } from './sheet.ts';
import { renumberIds, typesOf } from './structure.ts';
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
  /** Types of all its elements. */
  readonly types: ReadonlySet<string>;
  readonly destinations: ReadonlyMap<string, Destination>;
  readonly outline: readonly OutlineEntry[];
  /** Whether the part's structure is sound by itself; parts that begin with a heading of the first level stay so side by side. */
  isSound(): boolean;
}

export function createBook(): Book {
  const context = PDFContext.create();
  const catalog = context.obj({ Type: 'Catalog' });
  context.trailerInfo.Root = context.register(catalog);
  return { context, catalog, pageTree: context.nextRef(), structure: context.nextRef() };
}

/** Brings all of a part into the book. `prefix` begins its structure ids. */
export function bindPart(
  book: Book,
  { context: source, pageTree, structure, sheets, documents, frozen, ...rest }: TidyPart,
  prefix: string,
): BoundPart {
  const { context } = book;
  const seeds = new Map(pageTree.map((ref) => [ref, book.pageTree]));
  if (structure !== null) seeds.set(structure, book.structure);
  const { copy, refer, finish } = transplant(source, context, seeds);
  const copied = sheets.map(({ ref, content, elements, holders, forms }) => ({
    ref: refer(ref),
    content: content && refer(content),
    elements: elements && refer(elements),
    holders: holders.map((holder) => holder && copy(holder)),
    forms: forms.map((form) => ({ ref: refer(form.ref), elements: refer(form.elements) })),
  }));
  const roots = documents.map(refer);
  const ids = frozen && new Map([...frozen.ids].map(([id, ref]) => [id, refer(ref)] as const));
  finish();
  return {
    sheets: copied.map(({ ref, content, elements, holders, forms }) => {
      const dict = context.lookup(ref, PDFDict);
      return {
        ref,
        dict,
        content,
        stamp: '',
        elements,
        annotations: annotationsOf(dict).map((annotation, at) => ({
          dict: annotation,
          element: holders[at] ?? null,
        })),
        forms: forms.map((form) => ({ ...form, dict: context.lookup(form.ref, PDFStream).dict })),
      };
    }),
    documents: roots,
    ids: ids ?? renumberIds(context, roots, prefix),
    types: frozen?.types ?? typesOf(context, roots),
    ...rest,
  };
}

/** An empty page of the same trimmed size as another. */
export function blankSheet(book: Book, like: PDFDict): Sheet {
  const { context } = book;
  const { left, bottom, right, top } = pageBox(like, 'TrimBox');
  const dict = context.obj({
    Type: 'Page',
    Parent: book.pageTree,
    MediaBox: [0, 0, right - left, top - bottom],
    Resources: {},
  });
  return plainSheet(book, dict, '');
}

/** A page without tags that is drawn by this content. */
export function plainSheet({ context }: Book, dict: PDFDict, content: string): Sheet {
  const drawn = content === '' ? null : context.register(contentStream(context, content));
  return { ref: context.register(dict), dict, content: drawn, stamp: '', elements: null, annotations: [], forms: [] };
}

/** Writes pages and page tree. Pages without boxes get them: there the trimmed page is the whole page. */
export function writePages(book: Book, sheets: readonly Sheet[]): void {
  const { context } = book;
  for (const { dict, content, stamp } of sheets) {
    if (!dict.has(PDFName.of('TrimBox'))) setBoxes(dict, null);
    const drawn = [
      ...(content === null ? [] : [content]),
      ...(stamp === '' ? [] : [context.register(contentStream(context, stamp))]),
    ];
    const [only] = drawn;
    if (only === undefined) dict.delete(PDFName.of('Contents'));
    else dict.set(PDFName.of('Contents'), drawn.length === 1 ? only : context.obj(drawn));
  }
  context.assign(
    book.pageTree,
    context.obj({ Type: 'Pages', Kids: sheets.map(({ ref }) => ref), Count: sheets.length }),
  );
  book.catalog.set(PDFName.of('Pages'), book.pageTree);
}
