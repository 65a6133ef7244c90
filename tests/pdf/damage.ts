import { PDFDict, PDFName, PDFWriter } from 'pdf-lib';
import { contentStream, pageContent } from '../../scripts/pdf/content.ts';
import { nameAt, type OpenPdf, openPdf } from '../../scripts/pdf/open.ts';

/** Opens a document, damages it, and writes it anew. */
export async function damaged(bytes: Uint8Array, damage: (pdf: OpenPdf) => void): Promise<Uint8Array> {
  const pdf = await openPdf(bytes);
  damage(pdf);
  return await PDFWriter.forContext(pdf.context, Number.POSITIVE_INFINITY).serializeToBuffer();
}

/** The first indirect dictionary that fits. */
export function find({ context }: OpenPdf, fits: (dict: PDFDict) => boolean): PDFDict {
  for (const [, object] of context.enumerateIndirectObjects())
    if (object instanceof PDFDict && fits(object)) return object;
  throw new Error('There is none.');
}

/** The first structure element of a type. */
export function element(pdf: OpenPdf, type: string): PDFDict {
  return find(pdf, (dict) => nameAt(dict, 'S') === type && dict.has(PDFName.of('P')));
}

/** The first dictionary of a type, such as `Annot` or `FontDescriptor`. */
export function ofType(pdf: OpenPdf, type: string): PDFDict {
  return find(pdf, (dict) => nameAt(dict, 'Type') === type);
}

export function page(pdf: OpenPdf, number: number): PDFDict {
  const found = pdf.pages[number]?.dict;
  if (!found) throw new Error('There is no such page.');
  return found;
}

/** Writes a page's content anew. */
export function rewrite(pdf: OpenPdf, number: number, change: (content: string) => string): void {
  const dict = page(pdf, number);
  dict.set(PDFName.of('Contents'), pdf.context.register(contentStream(pdf.context, change(pageContent(dict)))));
}
