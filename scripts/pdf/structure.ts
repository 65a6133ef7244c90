import { PDFArray, type PDFContext, PDFDict, PDFName, PDFNumber, type PDFObject, PDFRef, PDFString } from 'pdf-lib';
import { arrayAt, dictAt, keyNamed, nameAt, type OpenPdf, textOf, treeEntries } from './open.ts';

/** Type of a structure element, such as `H1`. */
export function typeOf(element: PDFDict): string {
  return nameAt(element, 'S') ?? '';
}

/** Kids of a structure element in order. */
export function kidsOf(element: PDFDict): PDFObject[] {
  const kids = element.get(keyNamed('K'));
  if (!kids) return [];
  const value = element.context.lookup(kids);
  return value instanceof PDFArray ? value.asArray() : [kids];
}

export function setKids(element: PDFDict, kids: readonly PDFObject[]): void {
  const key = keyNamed('K');
  const only = kids[0];
  if (!only) element.delete(key);
  else element.set(key, kids.length === 1 ? only : element.context.obj([...kids]));
}

/** The structure element that a kid is, or null for content. */
function elementOf(context: PDFContext, kid: PDFObject): PDFDict | null {
  const value = context.lookup(kid);
  return value instanceof PDFDict && !isContentReference(value) ? value : null;
}

/** Whether a kid is a reference to marked content or an annotation, and no element. */
export function isContentReference(kid: PDFDict): boolean {
  return ['MCR', 'OBJR'].includes(nameAt(kid, 'Type') ?? '');
}

/** A structure element with its reference. */
export interface Element {
  readonly ref: PDFRef;
  readonly dict: PDFDict;
}

/** Every element below (and with) the given ones, parents first, in reading order. */
export function elements(context: PDFContext, roots: readonly PDFObject[]): Element[] {
  const found: Element[] = [];
  const visit = (kid: PDFObject): void => {
    const dict = elementOf(context, kid);
    if (!dict) return;
    if (kid instanceof PDFRef) found.push({ ref: kid, dict });
    kidsOf(dict).forEach(visit);
  };
  roots.forEach(visit);
  return found;
}

/** Reads the parent tree: for each key the elements of a page by marked-content id, or the element of an annotation. */
export function parentTree(pdf: OpenPdf): ReadonlyMap<number, PDFObject> {
  const root = dictAt(pdf.catalog, 'StructTreeRoot');
  const entries = treeEntries(pdf.context, root && dictAt(root, 'ParentTree'), 'Nums');
  return new Map(entries.flatMap(([key, value]) => (key instanceof PDFNumber ? [[key.asNumber(), value]] : [])));
}

/** Whether an element is part of the row of heads that begins a table. */
export function isInTableHead(element: PDFDict): boolean {
  const above: PDFDict[] = [];
  for (let at: PDFDict | undefined = element; at !== undefined && typeOf(at) !== 'Table'; at = dictAt(at, 'P')) {
    above.push(at);
  }
  const row = above.findLast((one) => typeOf(one) === 'TR');
  if (row === undefined || !above.some((one) => typeOf(one) === 'TH')) return false;
  const holder = dictAt(row, 'P');
  if (holder === undefined || typeOf(holder) === 'THead') return holder !== undefined;
  const [first] = kidsOf(holder);
  return typeOf(holder) === 'Table' && element.context.lookup(first) === row;
}

/** Takes marked content away from its element, and the element from its parent when nothing is left of it. */
export function releaseContent(context: PDFContext, element: PDFRef, page: PDFRef, id: number): void {
  const dict = context.lookup(element, PDFDict);
  setKids(
    dict,
    kidsOf(dict).filter((kid) => !isContent(dict, kid, page, id)),
  );
  prune(context, element);
}

/** Puts another reference in place of an element's marked content. */
export function replaceContent(
  context: PDFContext,
  element: PDFRef,
  page: PDFRef,
  id: number,
  reference: PDFDict,
): void {
  const dict = context.lookup(element, PDFDict);
  setKids(
    dict,
    kidsOf(dict).map((kid) => (isContent(dict, kid, page, id) ? reference : kid)),
  );
}

function isContent(element: PDFDict, kid: PDFObject, page: PDFRef, id: number): boolean {
  const own = element.get(keyNamed('Pg'));
  if (kid instanceof PDFNumber) return own === page && kid.asNumber() === id;
  const value = element.context.lookup(kid);
  if (!(value instanceof PDFDict) || nameAt(value, 'Type') !== 'MCR' || value.has(keyNamed('Stm'))) return false;
  const number = value.lookup(keyNamed('MCID'));
  return (value.get(keyNamed('Pg')) ?? own) === page && number instanceof PDFNumber && number.asNumber() === id;
}

/** Removes an empty element that means nothing without content, and its parents if that empties them. Table cells stay, empty or not. */
function prune(context: PDFContext, ref: PDFRef): void {
  const dict = context.lookup(ref, PDFDict);
  const parent = dict.get(keyNamed('P'));
  if (
    kidsOf(dict).length > 0 ||
    !['NonStruct', 'Span', 'Div', 'LBody'].includes(typeOf(dict)) ||
    !(parent instanceof PDFRef)
  )
    return;
  const above = context.lookup(parent, PDFDict);
  if (nameAt(above, 'Type') === 'StructTreeRoot') return;
  setKids(
    above,
    kidsOf(above).filter((kid) => kid !== ref),
  );
  prune(context, parent);
}

/**
 * Puts right what Chrome writes: the outer Figure of a `<figure>` (its drawing inside has the alternative text) becomes a Div, list items get a
 * body (`parents`, the entries of the parent tree, follow).
 */
export function tidyElements(context: PDFContext, roots: readonly PDFObject[], parents: Iterable<PDFObject>): void {
  const bodies = new Map<PDFObject, PDFRef>();
  for (const { ref, dict } of elements(context, roots)) {
    const type = typeOf(dict);
    if (type === 'LI') {
      const body = addBody(context, ref, dict);
      if (body !== null) bodies.set(ref, body);
    }
    if (type !== 'Figure' || dict.has(keyNamed('Alt'))) continue;
    if (kidsOf(dict).some((kid) => elementOf(context, kid))) dict.set(keyNamed('S'), PDFName.of('Div'));
  }
  for (const entry of parents) {
    const owners = context.lookup(entry);
    if (!(owners instanceof PDFArray)) continue;
    for (const [at, owner] of owners.asArray().entries()) owners.set(at, bodies.get(owner) ?? owner);
  }
}

/** Puts what stands behind the label of a list item into a body (ISO 32000-1, table 336), which then owns the item's marked content. */
function addBody(context: PDFContext, item: PDFRef, dict: PDFDict): PDFRef | null {
  const kindOf = (kid: PDFObject): string => typeOf(elementOf(context, kid) ?? dict);
  const labels = kidsOf(dict).filter((kid) => kindOf(kid) === 'Lbl');
  const rest = kidsOf(dict).filter((kid) => kindOf(kid) !== 'Lbl');
  if (rest.length === 0 || rest.some((kid) => kindOf(kid) === 'LBody')) return null;
  const body = context.obj({ Type: 'StructElem', S: 'LBody', P: item });
  const page = dict.get(keyNamed('Pg'));
  if (page) body.set(keyNamed('Pg'), page);
  setKids(body, rest);
  const ref = context.register(body);
  for (const kid of rest) elementOf(context, kid)?.set(keyNamed('P'), ref);
  setKids(dict, [...labels, ref]);
  return ref;
}

/**
 * Renumbers the ids of elements, which change from print to print, and keeps them only where a table cell names its heads. Gives the elements with
 * an id, which begins with `prefix`.
 */
export function renumberIds(
  context: PDFContext,
  roots: readonly PDFObject[],
  prefix: string,
): ReadonlyMap<string, PDFRef> {
  const all = elements(context, roots);
  const headers = all.flatMap(({ dict }) => headersOf(context, dict));
  const named = new Set(headers.flatMap((array) => array.asArray().map((id) => textOf(id) ?? '')));
  const renamed = new Map<string, string>();
  const ids = new Map<string, PDFRef>();
  const key = keyNamed('ID');
  for (const { ref, dict } of all) {
    const id = textOf(dict.lookup(key));
    dict.delete(key);
    if (id === undefined || !named.has(id)) continue;
    const fresh = `${prefix}${String(renamed.size + 1).padStart(4, '0')}`;
    renamed.set(id, fresh);
    ids.set(fresh, ref);
    dict.set(key, PDFString.of(fresh));
  }
  for (const array of headers) {
    const kept = array.asArray().flatMap((id) => renamed.get(textOf(id) ?? '') ?? []);
    while (array.size() > 0) array.remove(0);
    for (const id of kept) array.push(PDFString.of(id));
  }
  return ids;
}

/** Lists of head cells among an element's attributes. */
function headersOf(context: PDFContext, element: PDFDict): PDFArray[] {
  const attributes = context.lookup(element.get(keyNamed('A')));
  const items = attributes instanceof PDFArray ? attributes.asArray() : attributes ? [attributes] : [];
  return items.flatMap((item) => {
    const dict = context.lookup(item);
    const headers = dict instanceof PDFDict ? arrayAt(dict, 'Headers') : undefined;
    return headers ? [headers] : [];
  });
}

/** Structure types of PDF 1.7 (ISO 32000-1, 14.8.4). */
export const standardTypes: ReadonlySet<string> = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD ' +
    'THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form'
  ).split(' '),
);

const blockTypes = new Set(['Aside', 'Title', 'DocumentFragment', 'FENote']);

/** Types of elements and of all below them. */
export function typesOf(context: PDFContext, roots: readonly PDFObject[]): ReadonlySet<string> {
  return new Set(elements(context, roots).map(({ dict }) => typeOf(dict)));
}

/** Role map for the types that Chrome takes from PDF 2.0; null when there are none. */
export function roleMap(context: PDFContext, used: ReadonlySet<string>): PDFDict | null {
  const foreign = [...used].filter((type) => type !== '' && !standardTypes.has(type)).sort();
  if (foreign.length === 0) return null;
  return context.obj(Object.fromEntries(foreign.map((type) => [type, blockTypes.has(type) ? 'Div' : 'Span'])));
}

/** Writes the parent tree of a book: `entries` by key, which counts from 0 without gaps. */
export function writeParentTree(context: PDFContext, entries: readonly PDFObject[]): PDFRef {
  const leaves: PDFRef[] = [];
  for (let at = 0; at < entries.length; at += 64) {
    const slice = entries.slice(at, at + 64);
    const numbers = slice.flatMap((value, i) => [PDFNumber.of(at + i), value]);
    leaves.push(context.register(context.obj({ Limits: [at, at + slice.length - 1], Nums: numbers })));
  }
  return context.register(context.obj({ Kids: leaves }));
}

/** Name tree of structure ids, or null without any. */
export function writeIdTree(context: PDFContext, ids: ReadonlyMap<string, PDFRef>): PDFRef | null {
  const sorted = [...ids].sort(([a], [b]) => (a < b ? -1 : 1));
  const [first, last] = [sorted[0], sorted[sorted.length - 1]];
  if (!first || !last) return null;
  const limits = [PDFString.of(first[0]), PDFString.of(last[0])];
  const leaf = context.obj({ Limits: limits, Names: sorted.flatMap(([id, ref]) => [PDFString.of(id), ref]) });
  return context.register(context.obj({ Kids: [context.register(leaf)] }));
}
