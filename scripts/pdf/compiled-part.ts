import { createHash } from 'node:crypto';
import { PDFRef } from 'pdf-lib';
import { type Book, type BoundPart, bindPart, createBook, writePages } from './book.ts';
import { tagContents } from './contents-tags.ts';
import type { Destination } from './destinations.ts';
import { FrozenObject } from './frozen-object.ts';
import { latelyUsed } from './lately-used.ts';
import { headingFailures } from './matterhorn/structure.ts';
import { openContext } from './open.ts';
import { type BindablePart, bindable, type TidyPart } from './open-part.ts';
import type { OutlineEntry } from './outline.ts';
import { type PackedObjects, packObjects, unpackObjects } from './packed-objects.ts';
import type { OpenPart, PartLayout } from './part.ts';
import { inspectPart, type PartInspection } from './preflight/inspect-book.ts';
import type { Sheet } from './sheet.ts';
import { elements } from './structure.ts';
import { writeStructure } from './structure-root.ts';

/** Numbers of objects. */
type Place = number;

/** A part that was made ready for books, as data. */
export interface CompiledPart {
  readonly objects: PackedObjects;
  /** All else, which is JSON. */
  readonly plan: CompiledPlan;
}

interface CompiledPlan {
  readonly pageTree: Place;
  readonly structure: Place;
  readonly sheets: readonly {
    readonly page: Place;
    readonly content: Place | null;
    readonly elements: Place | null;
    /** Elements that hold the page's annotations, in their order. */
    readonly holders: readonly (Place | null)[];
    readonly forms: readonly { readonly form: Place; readonly elements: Place }[];
  }[];
  readonly documents: readonly Place[];
  readonly ids: readonly (readonly [string, Place])[];
  readonly types: readonly string[];
  readonly destinations: readonly (readonly [string, Destination])[];
  readonly outline: readonly OutlineEntry[];
  readonly sound: boolean;
  readonly tops: readonly (readonly [string, number])[];
  readonly inspection: PartInspection;
}

/**
 * Does all that can be done to a part before it is known where in which book it goes: its content is tidied and packed, its structure frozen. A book that is made of compiled
 * parts has the same bytes as one that is made of the parts themselves.
 *
 * @param name of the part in books
 * @param contents see `Part`
 */
export async function compilePart(part: Uint8Array | OpenPart, name: string, contents: boolean): Promise<CompiledPart> {
  const source = await bindable(part);
  const book = createBook();
  const { context } = book;
  const bound = bindPart(book, source.tidy(), idPrefix(name));
  const { sheets, documents, ids, types, destinations, outline } = bound;
  if (contents) tagContents(context, documents);
  const inspection = inspected(book, bound);
  const roots = new Set(documents);
  for (const { ref, dict } of elements(context, documents)) {
    if (!roots.has(ref)) context.assign(ref, FrozenObject.of(dict));
  }
  const plan = {
    pageTree: book.pageTree.objectNumber,
    structure: book.structure.objectNumber,
    sheets: sheets.map(packedSheet),
    documents: documents.map(({ objectNumber }) => objectNumber),
    ids: [...ids].map(([id, ref]) => [id, ref.objectNumber] as const),
    types: [...types],
    destinations: [...destinations],
    outline,
    sound: documents.length > 0 && isSound(inspection),
    tops: [...source.layout.tops],
    inspection,
  };
  return { objects: packObjects(context), plan };
}

/** Reads a part through, for which it is a whole document for a moment. */
function inspected(book: Book, bound: BoundPart): PartInspection {
  const { context, pageTree, structure } = book;
  const last = context.largestObjectNumber;
  writePages(book, bound.sheets);
  writeStructure(book, bound.sheets, bound.documents, [bound]);
  const inspection = inspectPart(openContext(context));
  for (const [ref] of context.enumerateIndirectObjects()) if (ref.objectNumber > last) context.delete(ref);
  for (const ref of [pageTree, structure, context.trailerInfo.Root as PDFRef]) context.delete(ref);
  return inspection;
}

/** Checkpoints of the Matterhorn Protocol on tags. */
const onTags = /^(?:09|13|14|15|17|19)-/;

function isSound({ failures, headings }: PartInspection): boolean {
  return ![...failures, ...headingFailures(headings)].some(({ condition }) => onTags.test(condition));
}

function packedSheet({ ref, content, elements: own, annotations, forms }: Sheet): CompiledPlan['sheets'][number] {
  return {
    page: ref.objectNumber,
    content: content?.objectNumber ?? null,
    elements: own?.objectNumber ?? null,
    holders: annotations.map(({ element }) => (element instanceof PDFRef ? element.objectNumber : null)),
    forms: forms.map((form) => ({ form: form.ref.objectNumber, elements: form.elements.objectNumber })),
  };
}

/** What the ids of a part's elements begin with in a book, whatever stands before it there. */
export function idPrefix(name: string): string {
  return `${createHash('sha256').update(name).digest('hex').slice(0, 8)}-`;
}

/** Bytes of compiled parts that stay unpacked: several books are made of the same. */
const mostUnpacked = 6_000_000;

const unpackedParts = latelyUsed<CompiledPart, TidyPart>(mostUnpacked);

/** Opens a compiled part. Books copy from it and leave it as it is. */
export function openCompiled(compiled: CompiledPart): BindablePart {
  const { plan } = compiled;
  const layout: PartLayout = {
    pages: plan.sheets.length,
    destinations: new Map(plan.destinations.map(([id, { page }]) => [id, page])),
    tops: new Map(plan.tops),
  };
  return {
    layout,
    tidy() {
      const known = unpackedParts.get(compiled);
      if (known !== undefined) return known;
      const { index, code, streams, programs } = compiled.objects;
      const tidied = tidyPart({ index, code, streams, programs }, plan);
      unpackedParts.put(compiled, code.length + streams.length + programs.length, tidied);
      return tidied;
    },
  };
}

function tidyPart(objects: PackedObjects, plan: CompiledPlan): TidyPart {
  const context = unpackObjects(objects);
  const at = (place: Place): PDFRef => PDFRef.of(place);
  return {
    context,
    pageTree: [at(plan.pageTree)],
    structure: at(plan.structure),
    sheets: plan.sheets.map(({ page, content, elements: own, holders, forms }) => ({
      ref: at(page),
      content: content === null ? null : at(content),
      elements: own === null ? null : at(own),
      holders: holders.map((place) => (place === null ? null : at(place))),
      forms: forms.map((form) => ({ ref: at(form.form), elements: at(form.elements) })),
    })),
    documents: plan.documents.map(at),
    destinations: new Map(plan.destinations),
    outline: plan.outline,
    isSound: () => plan.sound,
    frozen: {
      ids: new Map(plan.ids.map(([id, place]) => [id, at(place)])),
      types: new Set(plan.types),
      inspection: plan.inspection,
    },
  };
}
