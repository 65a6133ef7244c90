import { type PDFContext, PDFDict, PDFName, type PDFRef } from 'pdf-lib';
import { type Book, type BoundPart, bindPart, blankSheet, createBook, writePages } from './book.ts';
import { setBoxes } from './boxes.ts';
import { idPrefix } from './compiled-part.ts';
import { tagContents } from './contents-tags.ts';
import { dropFrozen } from './frozen-object.ts';
import { furnitureStamp } from './furniture.ts';
import { greyAll } from './grey-all.ts';
import { pageLabels } from './labels.ts';
import { writeMetadata } from './metadata.ts';
import { pageReference, writeNavigation } from './navigation.ts';
import { type OpenPdf, openContext } from './open.ts';
import { bindable } from './open-part.ts';
import { shiftOutline, underTitle } from './outline.ts';
import { type Pagination, paginate } from './pagination.ts';
import type { AssembledBook, BindOptions, DocumentInfo, Furniture, MadePdf, OpenPart, PageSize, Part } from './part.ts';
import { type InspectedPart, inspectBook, type PartInspection } from './preflight/inspect-book.ts';
import { type Inspection, inspectWritten } from './preflight/inspection.ts';
import { serialize } from './serialize.ts';
import type { Sheet } from './sheet.ts';
import { withoutStrays } from './strays.ts';
import { writeStructure } from './structure-root.ts';
import { textString } from './text-string.ts';

/** A book with the objects of its file, which mustn't be changed. */
export interface AssembledPages extends AssembledBook {
  /** Its pages; once it was inspected, without their structure. Null once it is closed. */
  open(): OpenPdf | null;
}

interface Placed {
  readonly part: Part;
  readonly name: string;
  readonly first: number;
  readonly bound: BoundPart;
  readonly inspection: PartInspection | null;
}

/**
 * Puts parts together into a book that keeps their tags, outlines, named destinations and links, numbers the pages, stamps heads and
 * folios (null: none), and says what the document is. A link to `huikan:ID` leads to that id in whatever part has it. The same parts give the
 * same bytes, also when they were printed again. Rejects when a part isn't a PDF or the furniture's face lacks a character.
 *
 * @param trim size of the trimmed pages; null: the size they were printed in
 */
export async function assembleBook(
  parts: readonly Part[],
  info: DocumentInfo,
  furniture: Furniture | null,
  trim: PageSize | null,
  { strays = 'keep', grey = false, united }: BindOptions = {},
): Promise<AssembledPages> {
  const own = await Promise.all(parts.map(({ pdf }) => (pdf instanceof Uint8Array ? bindable(pdf) : pdf)));
  const prefixes = idPrefixes(parts.map(({ name }) => name));
  const pagination = paginate(parts.map((part, at) => ({ ...part, pages: own[at]?.layout.pages ?? 0 })));
  const labels = pagination.pages.map(({ label }) => label);
  const book = createBook();
  const known = new Set(own.flatMap(({ layout }) => [...layout.destinations.keys()]));
  const placed: Placed[] = [];
  // One after the other, so that what was copied from can go before the next is opened.
  for (const [at, part] of parts.entries()) {
    const { name } = part;
    const tidy = (await bindable(own[at] ?? part.pdf)).tidy();
    if (strays === 'drop' && tidy.frozen)
      throw new TypeError(`Links can't be taken out of ${name}, which is compiled.`);
    const bound = bindPart(book, tidy, prefixes[at] ?? '');
    const sheets =
      strays === 'keep' ? bound.sheets : bound.sheets.map((sheet) => withoutStrays(book.context, sheet, known));
    const inspection = tidy.frozen?.inspection ?? null;
    placed.push({ part, name, first: pagination.parts[at]?.first ?? 0, bound: { ...bound, sheets }, inspection });
  }
  for (const { bound } of placed) for (const { dict } of bound.sheets) setBoxes(dict, trim);
  const sheets = layOut(
    book,
    placed.map(({ bound }) => bound),
    pagination,
  );
  const outline = placed.flatMap(({ part, first, bound }) =>
    part.outlineTitle === null ? [] : [underTitle(part.outlineTitle, first, shiftOutline(bound.outline, first))],
  );
  writeNavigation(book, sheets, placed, outline, pageReference(info.language, labels));
  if (outline.length > 0) book.catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
  book.catalog.set(PDFName.of('PageLabels'), pageLabels(book.context, labels));

  if (furniture) {
    const stamp = furnitureStamp(book.context, furniture);
    for (const [at, page] of pagination.pages.entries()) {
      const sheet = sheets[at];
      const part = page.part === null ? undefined : parts[page.part];
      if (sheet && part) stamp(sheet, page, part);
    }
  }
  writePages(book, sheets);
  const document = book.context.nextRef();
  for (const { part, bound } of placed) {
    becomeParts(book, document, bound, part.outlineTitle ?? part.label);
    // In a compiled part this is done.
    if (part.contents === true) tagContents(book.context, bound.documents);
  }
  const documents = placed.flatMap(({ bound }) => bound.documents);
  book.context.assign(
    document,
    book.context.obj({ Type: 'StructElem', S: 'Document', P: book.structure, K: documents }),
  );
  writeStructure(
    book,
    sheets,
    [document],
    placed.map(({ bound }) => bound),
  );
  // What templates can't spoil (marks, annotations, fonts) is left to the check of the finished file.
  writeMetadata(
    book,
    info,
    placed.every(({ bound }) => bound.isSound()),
  );
  const pages = sheets.map(({ dict }) => dict);
  const findings = grey ? greyAll(book.context, pages) : [];
  const pdf = await serialize(book.context, united);
  const compiled = placed.flatMap(({ first, inspection }) => (inspection ? [{ first, inspection }] : []));
  const inspected = compiled.length === placed.length ? compiled : null;
  return openedBook({ pdf, context: book.context, parts: inspected }, findings);
}

/** What ids begin with in each of the parts. */
function idPrefixes(names: readonly string[]): readonly string[] {
  return names.map((name, at) => idPrefix(names.indexOf(name) === at ? name : `${name} ${at + 1}`));
}

/** What is left of putting a book together, until it is closed. */
interface Remains {
  readonly pdf: Uint8Array;
  readonly context: PDFContext;
  /** Of a book that is made of compiled parts; null: it has others, too. */
  readonly parts: readonly InspectedPart[] | null;
}

function openedBook(remains: Remains, findings: AssembledBook['findings']): AssembledPages {
  // Who holds one of these functions holds no more than this.
  let left: Remains | null = remains;
  let found: Inspection | null = null;
  return {
    pdf: remains.pdf,
    findings,
    inspect() {
      if (found !== null) return found;
      if (left === null) throw new Error('The book is closed.');
      const { pdf, context, parts } = left;
      const open = openContext(context);
      found = parts === null ? inspectWritten(pdf, open) : inspectBook(pdf, open, parts);
      // Nobody asks for them any more, and they are most of the objects of a long book.
      dropFrozen(context);
      return found;
    },
    open: () => left && openContext(left.context),
    close() {
      left = null;
    },
  };
}

/**
 * Makes a printed document ready to be given away on its own, such as a deck: keeps its tags, outline and links, marks artifacts, and says what the
 * document is. Two prints of the same page give the same bytes. Rejects when the bytes aren't a PDF.
 */
export async function finish(pdf: Uint8Array | OpenPart, info: DocumentInfo): Promise<MadePdf> {
  const book = createBook();
  const bound = bindPart(book, (await bindable(pdf)).tidy(), 'e-');
  writeNavigation(book, bound.sheets, [{ name: '', first: 0, bound }], bound.outline, pageReference(info.language, []));
  writePages(book, bound.sheets);
  writeStructure(book, bound.sheets, bound.documents, [bound]);
  writeMetadata(book, info, bound.isSound());
  const written = await serialize(book.context);
  return { pdf: written, inspect: () => inspectWritten(written, openContext(book.context)) };
}

/** The book's pages in order, with blank ones of the size of the page before. */
function layOut(book: Book, parts: readonly BoundPart[], pagination: Pagination): Sheet[] {
  const own = pagination.pages.map(({ part, page }) =>
    part === null || page === null ? null : (parts[part]?.sheets[page] ?? null),
  );
  let like = own.find((sheet) => sheet !== null);
  return own.flatMap((sheet) => {
    like = sheet ?? like;
    if (sheet) return [sheet];
    return like ? [blankSheet(book, like.dict)] : [];
  });
}

/** A part's document element becomes a Part of the book's one document. */
function becomeParts({ context }: Book, document: PDFRef, { documents }: BoundPart, title: string): void {
  for (const ref of documents) {
    const element = context.lookup(ref, PDFDict);
    element.set(PDFName.of('S'), PDFName.of('Part'));
    element.set(PDFName.of('P'), document);
    if (title !== '') element.set(PDFName.of('T'), textString(title));
  }
}
