import { createHash } from 'node:crypto';
import { PDFRef } from 'pdf-lib';
import { bindPart, createBook } from './book.ts';
import { tagContents } from './contents-tags.ts';
import type { Destination } from './destinations.ts';
import { FrozenObject } from './frozen-object.ts';
import { type BindablePart, bindable, type TidyPart } from './open-part.ts';
import type { OutlineEntry } from './outline.ts';
import { type PackedObjects, packObjects, unpackObjects } from './packed-objects.ts';
import type { OpenPart, PartLayout } from './part.ts';
import type { Sheet } from './sheet.ts';
import { elements } from './structure.ts';

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
  const { sheets, documents, ids, types, destinations, outline, sound } = bindPart(book, source.tidy(), idPrefix(name));
  if (contents) tagContents(context, documents);
  const roots = new Set(documents);
  for (const { ref, dict } of elements(context, documents)) {
    if (!roots.has(ref)) context.assign(ref, FrozenObject.of(dict));
  }
  context.delete(context.trailerInfo.Root as PDFRef);
  const plan = {
    pageTree: book.pageTree.objectNumber,
    structure: book.structure.objectNumber,
    sheets: sheets.map(packedSheet),
    documents: documents.map(({ objectNumber }) => objectNumber),
    ids: [...ids].map(([id, ref]) => [id, ref.objectNumber] as const),
    types: [...types],
    destinations: [...destinations],
    outline,
    sound,
    tops: [...source.layout.tops],
  };
  return { objects: packObjects(context), plan };
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

/** Opens a compiled part. Books copy from it and leave it as it is. */
export function openCompiled({ objects, plan }: CompiledPart): BindablePart {
  const layout: PartLayout = {
    pages: plan.sheets.length,
    destinations: new Map(plan.destinations.map(([id, { page }]) => [id, page])),
    tops: new Map(plan.tops),
  };
  let tidied: TidyPart | null = null;
  return {
    layout,
    tidy() {
      tidied ??= tidyPart(objects, plan);
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
    sound: plan.sound,
    frozen: { ids: new Map(plan.ids.map(([id, place]) => [id, at(place)])), types: new Set(plan.types) },
  };
}
