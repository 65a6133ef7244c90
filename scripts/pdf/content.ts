import {
  decodePDFRawStream,
  PDFArray,
  type PDFContext,
  type PDFDict,
  PDFName,
  type PDFObject,
  PDFRawStream,
  type PDFRef,
  PDFStream,
} from 'pdf-lib';
import { deflated, inflated } from './flate.ts';

/** Decoded bytes of a stream. */
export function streamBytes(stream: PDFRawStream): Uint8Array {
  const filter = stream.dict.lookup(PDFName.of('Filter'));
  if (!filter) return stream.contents;
  if (filter === PDFName.of('FlateDecode') && !stream.dict.has(PDFName.of('DecodeParms')))
    return inflated(stream.contents);
  return decodePDFRawStream(stream).decode();
}

/** Content of a page or form as text in which every character is a byte. */
export function contentOf(context: PDFContext, contents: PDFObject | undefined): string {
  const value = context.lookup(contents);
  if (value instanceof PDFArray) {
    return value
      .asArray()
      .map((item) => contentOf(context, item))
      .join('\n');
  }
  return value instanceof PDFRawStream ? Buffer.from(streamBytes(value)).toString('latin1') : '';
}

/** A compressed stream of content that is given as bytes in characters. */
export function contentStream(
  context: PDFContext,
  content: string,
  dict: Readonly<Record<string, PDFObject>> = {},
): PDFRawStream {
  return byteStream(context, Buffer.from(content, 'latin1'), dict);
}

/** A compressed stream of bytes. */
export function byteStream(
  context: PDFContext,
  bytes: Uint8Array,
  dict: Readonly<Record<string, PDFObject | number>> = {},
): PDFRawStream {
  return context.stream(deflated(bytes), { ...dict, Filter: 'FlateDecode' });
}

/** Writes a stream's content anew and keeps the rest of it. */
export function replaceStream(context: PDFContext, ref: PDFRef, change: (content: string) => string): PDFRawStream {
  const { dict } = context.lookup(ref, PDFStream);
  const coding = new Set(['Length', 'Filter', 'DecodeParms']);
  const kept = dict
    .entries()
    .flatMap(([key, value]) => (coding.has(key.decodeText()) ? [] : [[key.decodeText(), value]]));
  const stream = contentStream(context, change(contentOf(context, ref)), Object.fromEntries(kept));
  context.assign(ref, stream);
  return stream;
}

/** What a line of Chrome's content does. Chrome writes one operator a line, except that a clip shares its line with the `n` that ends the path. */
export type LineKind =
  | 'begin'
  | 'end'
  | 'path'
  | 'paint'
  | 'endPath'
  | 'beginText'
  | 'endText'
  | 'show'
  | 'draw'
  | 'state';

const kinds = new Map<string, LineKind>([
  ...words('BDC BMC', 'begin'),
  ...words('EMC', 'end'),
  ...words('m l c v y h re', 'path'),
  ...words('f F f* B B* b b* S s', 'paint'),
  ...words('n', 'endPath'),
  ...words('BT', 'beginText'),
  ...words('ET', 'endText'),
  ...words(`Tj TJ ' "`, 'show'),
  ...words('Do sh EI', 'draw'),
]);

function words(operators: string, kind: LineKind): [string, LineKind][] {
  return operators.split(' ').map((operator) => [operator, kind]);
}

export function lineKind(line: string): LineKind {
  const operator = /[A-Za-z'"*]+\d?$/.exec(line.trimEnd())?.[0] ?? '';
  return kinds.get(operator) ?? 'state';
}

/** Marked-content id of a `BDC` line, or null. */
export function markedContentId(line: string): number | null {
  const found = /\/MCID\s+(\d+)/.exec(line)?.[1];
  return found === undefined ? null : Number(found);
}

/** Every marked-content id in content. */
export function markedContentIds(content: string): ReadonlySet<number> {
  return new Set([...content.matchAll(/\/MCID\s+(\d+)[^\n]*BDC/g)].map(([, id]) => Number(id)));
}

/**
 * Offset of the page area from the page's upper left corner in pt, which is what CSS calls the margins: Chrome clips to the page area and then
 * moves the origin to its corner. Zero where the content doesn't begin so.
 */
export function pageAreaOffset(content: string): { readonly left: number; readonly top: number } {
  const number = String.raw`(-?[\d.]+)`;
  const scale = new RegExp(`^(?:q\\n)?${number} 0 0 -${number} 0 ${number} cm`).exec(content);
  const area = new RegExp(
    `\\n${number} ${number} ${number} ${number} re\\nW\\*? n\\nq\\n${number} 0 0 ${number} ${number} ${number} cm\\n`,
  ).exec(content.slice(0, 2000));
  if (!scale || !area || area[1] !== area[7]) return { left: 0, top: 0 };
  const unit = Number(scale[1]);
  return { left: Number(area[1]) * unit, top: Number(area[2]) * unit };
}

/** Content of a page's dictionary. */
export function pageContent(page: PDFDict): string {
  return contentOf(page.context, page.get(PDFName.of('Contents')));
}
