import { PDFArray, type PDFContext, PDFDict, PDFName, type PDFObject, PDFRawStream, type PDFRef } from 'pdf-lib';
import type { AssembledPages } from './assemble.ts';
import { contentOf, contentStream, pageContent } from './content.ts';
import { withDirectLengths } from './direct-lengths.ts';
import { isStamp } from './furniture.ts';
import { type OpenPage, type OpenPdf, openPdf } from './open.ts';
import { type Box, pageBox } from './page.ts';
import type { AssembledBook } from './part.ts';
import { transplant } from './transplant.ts';

/** A page as something that can be drawn, with its boxes in its own coordinates. */
export interface PageForm {
  readonly form: PDFRef;
  readonly trim: Box;
  readonly bleed: Box;
}

/** The pages of a finished book, from its file or from the objects it was written from. */
export async function pagesOf(finished: Uint8Array | AssembledBook): Promise<OpenPdf> {
  if (finished instanceof Uint8Array) return await openPdf(withDirectLengths(finished));
  const open = isOpen(finished) ? finished.open() : null;
  return open ?? (await pagesOf(finished.pdf));
}

function isOpen(book: AssembledBook): book is AssembledPages {
  return 'open' in book;
}

/** Brings pages into another document as forms, in order, without what isn't drawn: links, tags, outline. */
export function pageForms(source: OpenPdf, context: PDFContext): readonly PageForm[] {
  const { copy, finish } = transplant(source.context, context);
  const forms = source.pages.map((page) => ({
    form: context.register(pageForm(page, context, copy)),
    trim: pageBox(page.dict, 'TrimBox'),
    bleed: pageBox(page.dict, 'BleedBox'),
  }));
  finish();
  return forms;
}

function pageForm({ dict }: OpenPage, context: PDFContext, copy: (object: PDFObject) => PDFObject): PDFRawStream {
  const entries: Record<string, PDFObject> = {
    Type: PDFName.of('XObject'),
    Subtype: PDFName.of('Form'),
    BBox: copy(dict.lookup(PDFName.of('BleedBox')) ?? context.obj([])),
    Resources: copy(dict.lookup(PDFName.of('Resources')) ?? context.obj({})),
  };
  const group = dict.get(PDFName.of('Group'));
  if (group) entries['Group'] = copy(group);
  // Compressed content is taken as it is.
  const asItIs = (contents: PDFRawStream): PDFRawStream => {
    const stream = PDFDict.withContext(context);
    for (const key of ['Filter', 'DecodeParms']) {
      const value = contents.dict.get(PDFName.of(key));
      if (value) stream.set(PDFName.of(key), copy(value));
    }
    for (const [key, value] of Object.entries(entries)) stream.set(PDFName.of(key), value);
    return PDFRawStream.of(stream, contents.contents);
  };
  const contents = dict.lookup(PDFName.of('Contents'));
  if (contents instanceof PDFRawStream) return asItIs(contents);
  const stamped = stampedContent(contents);
  if (stamped === null) return contentStream(context, pageContent(dict), entries);
  const body = context.register(asItIs(stamped.body));
  const { Resources: resources, ...own } = entries;
  const fonts = resources instanceof PDFDict ? resources.get(PDFName.of('Font')) : undefined;
  return contentStream(context, `/Body Do\n${stamped.stamp}`, {
    ...own,
    Resources: context.obj({ XObject: { Body: body }, ...(fonts && { Font: fonts }) }),
  });
}

/** Content of a page that a book stamped: what was stamped on stands by itself. */
function stampedContent(
  contents: PDFObject | undefined,
): { readonly body: PDFRawStream; readonly stamp: string } | null {
  if (!(contents instanceof PDFArray) || contents.size() !== 2) return null;
  const [body, over] = [contents.lookup(0), contents.lookup(1)];
  if (!(body instanceof PDFRawStream)) return null;
  const stamp = contentOf(body.dict.context, over);
  return isStamp(stamp) ? { body, stamp } : null;
}
