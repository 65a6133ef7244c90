import { type PDFContext, PDFDict, PDFName, type PDFObject, PDFRef } from 'pdf-lib';
import type { DeferredPart, LaterPart } from './deferred-part.ts';
import { type Destination, namedDestinations } from './destinations.ts';
import { structureFailures } from './matterhorn/structure.ts';
import { readTags } from './matterhorn/tag-tree.ts';
import { type OpenPdf, openPdf } from './open.ts';
import { type OutlineEntry, readOutline } from './outline.ts';
import type { OpenPart } from './part.ts';
import type { PartInspection } from './preflight/inspect-book.ts';
import { openSheet, type Sheet } from './sheet.ts';
import { kidsOf, parentTree, tidyElements } from './structure.ts';

/** A printed document that can go into books. */
export interface BindablePart extends OpenPart {
  /** Makes everything on its pages either tagged or an artifact; done once, however many books the part goes into. */
  tidy(): TidyPart;
}

/** A printed document that was parsed. */
export interface ParsedPart extends BindablePart {
  readonly pdf: OpenPdf;
}

/** A page of a part. */
export interface TidySheet extends Pick<Sheet, 'ref' | 'content' | 'elements'> {
  /** Elements that hold the page's annotations, in their order. */
  readonly holders: readonly (PDFObject | null)[];
  readonly forms: readonly Pick<Sheet['forms'][number], 'ref' | 'elements'>[];
}

/** A part in its own document, of which everything is either tagged or an artifact. */
export interface TidyPart {
  readonly context: PDFContext;
  /** What a book has of its own: nodes of the page tree, and the root of the structure, if there is one. */
  readonly pageTree: readonly PDFRef[];
  readonly structure: PDFRef | null;
  readonly sheets: readonly TidySheet[];
  /** Top elements of the structure. */
  readonly documents: readonly PDFRef[];
  readonly destinations: ReadonlyMap<string, Destination>;
  readonly outline: readonly OutlineEntry[];
  /** Whether its structure meets every condition of PDF/UA on tags. */
  isSound(): boolean;
  /** What is known of a structure that is frozen; null: it isn't. */
  readonly frozen: FrozenStructure | null;
}

/** Of a structure whose elements are frozen but for its top ones. */
export interface FrozenStructure {
  /** Elements that table cells refer to, by their ids in books. */
  readonly ids: ReadonlyMap<string, PDFRef>;
  /** Types of all elements. */
  readonly types: ReadonlySet<string>;
  readonly inspection: PartInspection;
}

/** Parses a printed document. Rejects when the bytes aren't a PDF. */
export async function openPart(bytes: Uint8Array): Promise<ParsedPart> {
  return parsedPart(await openPdf(bytes));
}

/** A part as `openPart` gives it, from bytes or from a part that is open already. */
export async function opened(pdf: Uint8Array | OpenPart): Promise<ParsedPart> {
  if (pdf instanceof Uint8Array) return await openPart(pdf);
  if (isParsed(pdf)) return pdf;
  if (isDeferred(pdf)) return await pdf.parsed();
  throw new TypeError('The part was not opened by openPart.');
}

/** A part that can go into books, from bytes or from a part that is open already. */
export async function bindable(pdf: Uint8Array | OpenPart): Promise<BindablePart> {
  if (pdf instanceof Uint8Array) return await openPart(pdf);
  if (isBindable(pdf)) return pdf;
  return isLater(pdf) ? await pdf.bindable() : await opened(pdf);
}

function isBindable(part: OpenPart): part is BindablePart {
  return 'tidy' in part;
}

function isLater(part: OpenPart): part is LaterPart {
  return 'bindable' in part;
}

function isParsed(part: OpenPart): part is ParsedPart {
  return isBindable(part) && 'pdf' in part;
}

function isDeferred(part: OpenPart): part is DeferredPart {
  return 'parsed' in part;
}

/** A document as a part. It mustn't change any more, except by `tidy`. */
export function parsedPart(pdf: OpenPdf): ParsedPart {
  const destinations = namedDestinations(pdf);
  let tidied: TidyPart | null = null;
  return {
    pdf,
    layout: {
      pages: pdf.pages.length,
      destinations: new Map([...destinations].map(([name, { page }]) => [name, page])),
      tops: new Map([...destinations].flatMap(([name, { top }]) => (top === null ? [] : [[name, top]]))),
    },
    tidy() {
      tidied ??= tidyPart(pdf, destinations);
      return tidied;
    },
  };
}

function tidyPart(pdf: OpenPdf, destinations: ReadonlyMap<string, Destination>): TidyPart {
  const { context, catalog, pages, pageTree } = pdf;
  const structure = catalog.get(PDFName.of('StructTreeRoot'));
  const root = context.lookup(structure);
  const documents = root instanceof PDFDict ? kidsOf(root).filter((kid) => kid instanceof PDFRef) : [];
  const parents = parentTree(pdf);
  tidyElements(context, documents, parents.values());
  const sheets = pages.map(({ ref }) => {
    const { annotations, ...sheet } = openSheet(context, ref, parents);
    return { ...sheet, holders: annotations.map(({ element }) => element) };
  });
  return {
    context,
    pageTree,
    structure: structure instanceof PDFRef ? structure : null,
    sheets,
    documents,
    destinations,
    outline: readOutline(pdf),
    // Types that Chrome takes from PDF 2.0 get their roles in the book.
    isSound: () =>
      documents.length > 0 && structureFailures(readTags(pdf)).every(({ condition }) => condition.startsWith('02-')),
    frozen: null,
  };
}
