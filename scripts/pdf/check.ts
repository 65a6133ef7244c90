import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFObject, PDFRawStream, PDFRef } from 'pdf-lib';
import { checkTags } from './check-tags.ts';
import { destinationOf, namedDestinations, pageNumbers } from './destinations.ts';
import { type Finding, finding } from './finding.ts';
import { fontsOf } from './fonts.ts';
import { FrozenObject } from './frozen-object.ts';
import { arrayAt, dictAt, nameAt, type OpenPdf, openPdf, textOf } from './open.ts';
import { type OutlineEntry, readOutline } from './outline.ts';
import { type PageReading, pageReader } from './page-reader.ts';

/**
 * Checks what viewers forgive and print shops and readers' aids don't: that every reference leads somewhere, pages are where the page tree says, tags and content
 * agree in both directions, everything on a tagged page is tagged or an artifact, links and outline lead to pages, figures have a text, and fonts are
 * embedded and not Type 3. Empty when all is well. Rejects when the bytes aren't a PDF.
 */
export async function verify(bytes: Uint8Array): Promise<readonly Finding[]> {
  const pdf = await openPdf(bytes);
  const read = pageReader(pdf);
  return checkDocument(
    pdf,
    pdf.pages.map(({ dict }) => read(dict)),
  );
}

/** As `verify`, for a document that is open already, with what was read from its pages. */
export function checkDocument(pdf: OpenPdf, readings: readonly PageReading[]): readonly Finding[] {
  return [...checkWhole(pdf), ...checkTags(pdf, readings), ...checkFonts(pdf, readings)];
}

/** As `verify`, of what shows without reading the pages. */
export function checkWhole(pdf: OpenPdf): readonly Finding[] {
  return [...references(pdf), ...pageTree(pdf), ...targets(pdf)];
}

function references({ context }: OpenPdf): Finding[] {
  const findings: Finding[] = [];
  const visit = (owner: PDFRef, object: PDFObject): void => {
    if (object instanceof FrozenObject) {
      for (const ref of object.references) if (ref) visit(owner, ref);
    } else if (object instanceof PDFRef) {
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

/** As `verify`, of fonts. */
export function checkFonts({ context }: OpenPdf, readings: readonly Pick<PageReading, 'fonts'>[]): readonly Finding[] {
  return fontsOf(context).flatMap(({ name, type, embedded }) => {
    const at = readings.findIndex((page) => page.fonts.includes(name));
    const page = at < 0 ? null : at;
    if (type === 'Type3') return [finding('type3-font', page, name)];
    return embedded ? [] : [finding('font-not-embedded', page, name)];
  });
}
