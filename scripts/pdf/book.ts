import { PDFArray, PDFContext, PDFDict, PDFName, PDFNull, type PDFObject, PDFRef, PDFString } from 'pdf-lib';
import { markArtifacts } from './artifacts.ts';
import { contentStream, pageContent } from './content.ts';
import { type Destination, namedDestinations } from './destinations.ts';
import { nameAt, type OpenPdf } from './open.ts';
import { type OutlineEntry, readOutline } from './outline.ts';
import { kidsOf, pageEntry, parentTree, releaseContent, tidyElements } from './structure.ts';
import { transplant } from './transplant.ts';

/** A document being put together. Its catalog, page tree and structure root exist from the start, so that parts can refer to them. */
export interface Book {
  readonly context: PDFContext;
  readonly catalog: PDFDict;
  readonly pageTree: PDFRef;
  readonly structure: PDFRef;
}

/** A page in the book with its content open for stamping. */
export interface Sheet {
  readonly ref: PDFRef;
  readonly dict: PDFDict;
  content: string;
  /** Elements by marked-content id; null for a page without tags. */
  readonly elements: PDFArray | null;
  readonly annotations: readonly Annotation[];
}

export interface Annotation {
  readonly dict: PDFDict;
  /** The structure element that holds it. */
  readonly element: PDFObject | null;
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

  const sheets = pages.map((ref) => openSheet(context, ref, parents));
  return {
    sheets,
    documents,
    ids: tidyElements(context, documents, prefix),
    destinations: namedDestinations(pdf),
    outline: readOutline(pdf),
  };
}

/** Structure types whose drawn paths are content. */
const drawings = new Set(['Figure', 'Formula', 'Form', 'Lbl']);

function openSheet(context: PDFContext, ref: PDFRef, parents: ReadonlyMap<number, PDFObject>): Sheet {
  const dict = context.lookup(ref, PDFDict);
  const at = (owner: PDFDict, key: string): PDFObject | undefined => {
    const number = owner.lookup(PDFName.of(key));
    return number === undefined ? undefined : parents.get(Number(number.toString()));
  };
  const owners = context.lookup(at(dict, 'StructParents'));
  const ownerOf = (id: number): PDFRef | null => {
    const owner = owners instanceof PDFArray && id < owners.size() ? owners.get(id) : null;
    return owner instanceof PDFRef ? owner : null;
  };
  const typeOf = (id: number): string | undefined => {
    const owner = ownerOf(id);
    return owner ? nameAt(context.lookup(owner, PDFDict), 'S') : undefined;
  };
  const { content, released, drawn } = markArtifacts(pageContent(dict), (id) => drawings.has(typeOf(id) ?? ''));
  for (const id of released) {
    const owner = ownerOf(id);
    if (owner) releaseContent(context, owner, ref, id);
  }
  for (const id of drawn) {
    const owner = ownerOf(id);
    // A list mark that is drawn and not written says nothing to a reader's ear.
    if (owner && typeOf(id) === 'Lbl') context.lookup(owner, PDFDict).set(PDFName.of('ActualText'), PDFString.of('•'));
  }
  return {
    ref,
    dict,
    content,
    elements: owners instanceof PDFArray ? pageEntry(context, owners, released) : null,
    annotations: annotationsOf(dict).map((annotation) => ({
      dict: annotation,
      element: at(annotation, 'StructParent') ?? null,
    })),
  };
}

function annotationsOf(page: PDFDict): PDFDict[] {
  const annotations = page.lookup(PDFName.of('Annots'));
  return annotations instanceof PDFArray
    ? annotations.asArray().flatMap((item) => {
        const dict = page.context.lookup(item);
        return dict instanceof PDFDict ? [dict] : [];
      })
    : [];
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
  return { ref: context.register(dict), dict, content: '', elements: null, annotations: [] };
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
