import { PDFDict, PDFName, PDFRef } from 'pdf-lib';
import type { DeferredPart } from './deferred-part.ts';
import { type Destination, namedDestinations } from './destinations.ts';
import { structureFailures } from './matterhorn/structure.ts';
import { readTags } from './matterhorn/tag-tree.ts';
import { type OpenPdf, openPdf } from './open.ts';
import { type OutlineEntry, readOutline } from './outline.ts';
import type { OpenPart } from './part.ts';
import { openSheet, type Sheet } from './sheet.ts';
import { kidsOf, parentTree, tidyElements } from './structure.ts';

/** A printed document that was parsed. */
export interface ParsedPart extends OpenPart {
  readonly pdf: OpenPdf;
  /** Makes everything on its pages either tagged or an artifact; done once, however many books the part goes into. */
  tidy(): TidyPart;
}

/** A part in its own document, of which everything is either tagged or an artifact. */
export interface TidyPart {
  readonly pdf: OpenPdf;
  readonly sheets: readonly Sheet[];
  /** Top elements of the structure. */
  readonly documents: readonly PDFRef[];
  readonly destinations: ReadonlyMap<string, Destination>;
  readonly outline: readonly OutlineEntry[];
  /** Its structure meets every condition of PDF/UA on tags. */
  readonly sound: boolean;
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

function isParsed(part: OpenPart): part is ParsedPart {
  return 'tidy' in part;
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
  const { context, catalog, pages } = pdf;
  const root = catalog.lookup(PDFName.of('StructTreeRoot'));
  const documents = root instanceof PDFDict ? kidsOf(root).filter((kid) => kid instanceof PDFRef) : [];
  const parents = parentTree(pdf);
  tidyElements(context, documents, parents.values());
  const sheets = pages.map(({ ref }) => openSheet(context, ref, parents));
  // Types that Chrome takes from PDF 2.0 get their roles in the book.
  const failures = structureFailures(readTags(pdf)).filter(({ condition }) => !condition.startsWith('02-'));
  const sound = documents.length > 0 && failures.length === 0;
  return { pdf, sheets, documents, destinations, outline: readOutline(pdf), sound };
}
