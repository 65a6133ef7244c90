import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { type PDFContext, PDFHeader, PDFHexString, PDFName, type PDFRef, PDFString } from 'pdf-lib';
import type { Book } from './book.ts';
import { contentOf } from './content.ts';
import type { OutputCondition } from './part.ts';

/**
 * Says what press a file was separated for, as PDF/X-4 asks (ISO 15930-7:2010): an output intent with the profile embedded, PDF 1.6, and that nothing is
 * trapped. What else it asks of XMP is in `metadata.ts`.
 */
export function writeOutputIntent({ context, catalog }: Book, { profile, name }: OutputCondition): void {
  context.header = PDFHeader.forVersion(1, 6);
  const stream = context.stream(deflateSync(profile), { N: 4, Filter: 'FlateDecode' });
  const intent = context.obj({
    Type: 'OutputIntent',
    S: 'GTS_PDFX',
    // The condition isn't one of ICC's registry: the profile alone says what it is.
    OutputConditionIdentifier: PDFString.of('Custom'),
    OutputCondition: PDFHexString.fromText(name),
    Info: PDFHexString.fromText(name),
    DestOutputProfile: context.register(stream),
  });
  catalog.set(PDFName.of('OutputIntents'), context.obj([context.register(intent)]));
}

/** SHA-256 in hexadecimal of what pages draw. */
export function contentDigest(context: PDFContext, forms: readonly PDFRef[]): string {
  const hash = createHash('sha256');
  for (const form of forms) hash.update(contentOf(context, form));
  return hash.digest('hex');
}

/** The name that an ICC profile gives itself (`profileDescriptionTag` of ICC.1), or an empty text. */
export function profileName(profile: Uint8Array): string {
  const view = new DataView(profile.buffer, profile.byteOffset, profile.byteLength);
  const tags = profile.length > 132 ? view.getUint32(128) : 0;
  for (let at = 0; at < tags && 144 + 12 * at <= profile.length; at += 1) {
    const entry = 132 + 12 * at;
    if (view.getUint32(entry) !== 0x64657363) continue;
    const [from, length] = [view.getUint32(entry + 4), view.getUint32(entry + 8)];
    return described(profile.subarray(from, from + length));
  }
  return '';
}

/** The text of a `desc` (version 2) or `mluc` (version 4) element: of the latter the first language. */
function described(element: Uint8Array): string {
  const view = new DataView(element.buffer, element.byteOffset, element.byteLength);
  const text = Buffer.from(element);
  if (text.toString('latin1', 0, 4) === 'desc') {
    return text.toString('latin1', 12, 12 + view.getUint32(8)).replaceAll('\0', '');
  }
  if (text.toString('latin1', 0, 4) !== 'mluc' || element.length < 28) return '';
  const [length, from] = [view.getUint32(20), view.getUint32(24)];
  return Buffer.from(element.subarray(from, from + length))
    .swap16()
    .toString('utf16le');
}
