import { PDFArray, type PDFContext, PDFDict, PDFName, PDFNumber, type PDFObject, PDFRawStream, PDFRef } from 'pdf-lib';
import { lineKind, markedContentId, pageContent } from './content.ts';
import { destinationOf, namedDestinations, pageNumbers } from './destinations.ts';
import { fontsOf } from './fonts.ts';
import { arrayAt, dictAt, nameAt, type OpenPdf, openPdf, textOf } from './open.ts';
import { type OutlineEntry, readOutline } from './outline.ts';
import { elements, kidsOf, parentTree, typeOf } from './structure.ts';

/** Something wrong with a PDF. `page` counts from 1; null where the fault belongs to no page. */
export interface Finding {
  readonly kind:
    | 'dangling-reference'
    | 'page-tree'
    | 'structure'
    | 'untagged-content'
    | 'link-target'
    | 'outline-target'
    | 'figure-without-text'
    | 'type3-font'
    | 'font-not-embedded';
  readonly page: number | null;
  readonly detail: string;
}

/**
 * Checks what viewers forgive and print shops and readers' aids don't: that every reference leads somewhere, pages are where the page tree says, tags and content
 * agree in both directions, everything on a tagged page is tagged or an artifact, links and outline lead to pages, figures have a text, and fonts are
 * embedded and not Type 3. Empty when all is well. Rejects when the bytes aren't a PDF.
 */
export async function verify(bytes: Uint8Array): Promise<readonly Finding[]> {
  const pdf = await openPdf(bytes);
  return [...references(pdf), ...pageTree(pdf), ...tags(pdf), ...targets(pdf), ...figures(pdf), ...fonts(pdf)];
}

function references({ context }: OpenPdf): Finding[] {
  const findings: Finding[] = [];
  const visit = (owner: PDFRef, object: PDFObject): void => {
    if (object instanceof PDFRef) {
      if (!context.lookup(object)) findings.push(finding('dangling-reference', null, `${owner} refers to ${object}`));
    } else if (object instanceof PDFDict) for (const value of object.values()) visit(owner, value);
    else if (object instanceof PDFArray) for (const value of object.asArray()) visit(owner, value);
    else if (object instanceof PDFRawStream) visit(owner, object.dict);
  };
  for (const [ref, object] of context.enumerateIndirectObjects()) visit(ref, object);
  return findings;
}

function pageTree({ context, catalog, pages, pageTree: nodes }: OpenPdf): Finding[] {
  const findings: Finding[] = [];
  const count = dictAt(catalog, 'Pages')?.lookup(PDFName.of('Count'));
  if (!(count instanceof PDFNumber) || count.asNumber() !== pages.length) {
    findings.push(finding('page-tree', null, `Count is ${count}, the tree has ${pages.length} pages`));
  }
  const known = new Set(pages.map(({ ref }) => ref));
  if (known.size !== pages.length) findings.push(finding('page-tree', null, 'a page is in the tree twice'));
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    const lost = object instanceof PDFDict && nameAt(object, 'Type') === 'Page' && !known.has(ref);
    if (lost) findings.push(finding('page-tree', null, `page ${ref} is not in the tree`));
  }
  for (const [at, { dict }] of pages.entries()) {
    const parent = dict.get(PDFName.of('Parent'));
    if (!(parent instanceof PDFRef && nodes.includes(parent))) findings.push(finding('page-tree', at, 'has no parent'));
    if (!arrayAt(dict, 'MediaBox')) findings.push(finding('page-tree', at, 'has no size'));
  }
  return findings;
}

/** Compares content, parent tree and structure elements. */
function tags(pdf: OpenPdf): Finding[] {
  const { context, catalog, pages } = pdf;
  const root = dictAt(catalog, 'StructTreeRoot');
  if (!root) return [];
  const findings: Finding[] = [];
  const parents = parentTree(pdf);
  const held = contentHeld(context, kidsOf(root));
  const next = root.lookup(PDFName.of('ParentTreeNextKey'));
  if (next instanceof PDFNumber && [...parents.keys()].some((key) => key >= next.asNumber())) {
    findings.push(finding('structure', null, 'ParentTreeNextKey is not above all keys'));
  }
  const entryOf = (owner: PDFDict, key: string): PDFObject | undefined => {
    const number = owner.lookup(PDFName.of(key));
    return number instanceof PDFNumber ? parents.get(number.asNumber()) : undefined;
  };
  for (const [at, { ref, dict }] of pages.entries()) {
    const { ids, untagged } = marks(pageContent(dict));
    if (untagged > 0) findings.push(finding('untagged-content', at, `${untagged} drawing operators`));
    const owners = context.lookup(entryOf(dict, 'StructParents'));
    for (const id of ids) {
      const owner = owners instanceof PDFArray && id < owners.size() ? owners.get(id) : undefined;
      const holder = held.get(`${ref} ${id}`);
      if (!(owner instanceof PDFRef) || owner !== holder) {
        findings.push(finding('structure', at, `content ${id} belongs to ${owner}, but is held by ${holder}`));
      }
      held.delete(`${ref} ${id}`);
    }
    for (const item of arrayAt(dict, 'Annots')?.asArray() ?? []) {
      const annotation = context.lookup(item);
      if (!(annotation instanceof PDFDict)) continue;
      const owner = entryOf(annotation, 'StructParent');
      if (owner === undefined || owner !== held.get(`${item}`)) findings.push(finding('structure', at, `annotation ${item} is not tagged`));
      held.delete(`${item}`);
    }
  }
  for (const [content, element] of held) findings.push(finding('structure', null, `${element} holds ${content}, which isn't there`));
  return findings;
}

/** Element by what it holds: `PAGE ID` for marked content, the reference for an annotation. */
function contentHeld(context: PDFContext, roots: readonly PDFObject[]): Map<string, PDFRef> {
  const held = new Map<string, PDFRef>();
  for (const { ref, dict } of elements(context, roots)) {
    const own = dict.get(PDFName.of('Pg'));
    for (const kid of kidsOf(dict)) {
      const value = context.lookup(kid);
      if (value instanceof PDFNumber) held.set(`${own} ${value}`, ref);
      if (!(value instanceof PDFDict)) continue;
      if (nameAt(value, 'Type') === 'MCR') held.set(`${value.get(PDFName.of('Pg')) ?? own} ${value.get(PDFName.of('MCID'))}`, ref);
      if (nameAt(value, 'Type') === 'OBJR') held.set(`${value.get(PDFName.of('Obj'))}`, ref);
    }
  }
  return held;
}

/** Ids of marked content on a page, and how many operators paint outside of any mark. */
function marks(content: string): { readonly ids: ReadonlySet<number>; readonly untagged: number } {
  const ids = new Set<number>();
  let depth = 0;
  let untagged = 0;
  for (const line of content.split('\n')) {
    const kind = lineKind(line);
    if (kind === 'begin') {
      depth += 1;
      const id = markedContentId(line);
      if (id !== null) ids.add(id);
    } else if (kind === 'end') depth -= 1;
    else if (depth === 0 && (kind === 'paint' || kind === 'show' || kind === 'draw')) untagged += 1;
  }
  return { ids, untagged };
}

function targets(pdf: OpenPdf): Finding[] {
  const findings: Finding[] = [];
  const names = namedDestinations(pdf);
  const numbers = pageNumbers(pdf);
  for (const [at, { dict }] of pdf.pages.entries()) {
    for (const item of arrayAt(dict, 'Annots')?.asArray() ?? []) {
      const annotation = pdf.context.lookup(item);
      const target = annotation instanceof PDFDict ? annotation.lookup(PDFName.of('Dest')) : undefined;
      if (!target) continue;
      const name = target instanceof PDFName ? target.decodeText() : textOf(target);
      const found = name === undefined ? destinationOf(pdf.context, numbers, target) !== null : names.has(name);
      if (!found) findings.push(finding('link-target', at, name ?? `${target}`));
    }
  }
  const visit = (entry: OutlineEntry): void => {
    if (!entry.destination) findings.push(finding('outline-target', null, entry.title));
    entry.children.forEach(visit);
  };
  readOutline(pdf).forEach(visit);
  return findings;
}

function figures({ context, catalog, pages }: OpenPdf): Finding[] {
  const root = dictAt(catalog, 'StructTreeRoot');
  const silent = elements(context, root ? kidsOf(root) : []).filter(({ dict }) => {
    const text = ['Alt', 'ActualText'].some((key) => (textOf(dict.lookup(PDFName.of(key))) ?? '') !== '');
    return typeOf(dict) === 'Figure' && !text;
  });
  return silent.map(({ ref, dict }) => {
    const at = pages.findIndex((page) => page.ref === dict.get(PDFName.of('Pg')));
    return finding('figure-without-text', at < 0 ? null : at, `${ref}`);
  });
}

function fonts({ context }: OpenPdf): Finding[] {
  return fontsOf(context).flatMap(({ name, type, embedded }) => {
    if (type === 'Type3') return [finding('type3-font', null, name)];
    return embedded ? [] : [finding('font-not-embedded', null, name)];
  });
}

/** `page` counts from 0 here, as in the page tree. */
function finding(kind: Finding['kind'], page: number | null, detail: string): Finding {
  return { kind, page: page === null ? null : page + 1, detail };
}
