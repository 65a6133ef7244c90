import { createHash } from 'node:crypto';
import { type PDFContext, PDFDict, PDFHeader, PDFName, type PDFRef, PDFStream, PDFString } from 'pdf-lib';
import type { Book } from './book.ts';
import { contentOf } from './content.ts';
import { deflated } from './flate.ts';
import type { DocumentInfo, OutputCondition } from './part.ts';
import { textString } from './text-string.ts';

/**
 * Says what press a file was separated for, as PDF/X-4 asks (ISO 15930-7:2010): an output intent with the profile embedded, PDF 1.6, that nothing is trapped, and in
 * XMP which version of which document it is. Info and XMP must have been written.
 *
 * @param digest of what the pages draw, in hexadecimal, which the document's identifier is made from
 */
export function writeOutputIntent(
  { context, catalog }: Book,
  { profile, name }: OutputCondition,
  { date }: DocumentInfo,
  digest: string,
): void {
  context.header = PDFHeader.forVersion(1, 6);
  const stream = context.stream(deflated(profile), { N: 4, Filter: 'FlateDecode' });
  const intent = context.obj({
    Type: 'OutputIntent',
    S: 'GTS_PDFX',
    // The condition isn't one of ICC's registry: the profile alone says what it is.
    OutputConditionIdentifier: PDFString.of('Custom'),
    OutputCondition: textString(name),
    Info: textString(name),
    DestOutputProfile: context.register(stream),
  });
  catalog.set(PDFName.of('OutputIntents'), context.obj([context.register(intent)]));
  context.lookup(context.trailerInfo.Info, PDFDict).set(PDFName.of('Trapped'), PDFName.of('False'));

  const metadata = context.lookup(catalog.get(PDFName.of('Metadata')), PDFStream);
  const end = ' </rdf:RDF>';
  const xmp = Buffer.from(metadata.getContents())
    .toString('utf8')
    .replace(end, `${versionXmp(date, digest)}${end}`);
  const written = context.stream(Buffer.from(xmp, 'utf8'), { Type: 'Metadata', Subtype: 'XML' });
  catalog.set(PDFName.of('Metadata'), context.register(written));
}

function versionXmp(date: string, digest: string): string {
  const id = [0, 8, 12, 16, 20].map((from, at, all) => digest.slice(from, all[at + 1] ?? 32)).join('-');
  return `  <rdf:Description rdf:about="" xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
   <pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>
   <xmpMM:DocumentID>uuid:${id}</xmpMM:DocumentID>
   <xmpMM:VersionID>1</xmpMM:VersionID>
   <xmpMM:RenditionClass>default</xmpMM:RenditionClass>
   <xmp:MetadataDate>${date}</xmp:MetadataDate>
   <pdf:Trapped>False</pdf:Trapped>
  </rdf:Description>
`;
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
