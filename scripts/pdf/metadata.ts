import { PDFHexString, PDFName, PDFString } from 'pdf-lib';
import type { Book } from './book.ts';
import type { DocumentInfo } from './part.ts';

const creator = 'Huikan';
const producer = 'Huikan with pdf-lib';

/**
 * Says in Info and in XMP alike what the document is: title, author, subject, language and the report's date, which has no time of day.
 *
 * @param press for a PDF/X-4 file, a digest of its pages in hexadecimal, which its identifier is made from; null for others
 */
export function writeMetadata({ context, catalog }: Book, info: DocumentInfo, press: string | null = null): void {
  const date = PDFString.of(`D:${info.date.replaceAll('-', '')}`);
  const dict = context.obj({
    CreationDate: date,
    ModDate: date,
    Creator: PDFString.of(creator),
    Producer: PDFString.of(producer),
  });
  for (const [key, text] of [
    ['Title', info.title],
    ['Author', info.author],
    ['Subject', info.subject],
  ] as const) {
    if (text !== '') dict.set(PDFName.of(key), PDFHexString.fromText(text));
  }
  if (press) dict.set(PDFName.of('Trapped'), PDFName.of('False'));
  context.trailerInfo.Info = context.register(dict);
  const stream = context.stream(Buffer.from(xmp(info, press), 'utf8'), { Type: 'Metadata', Subtype: 'XML' });
  catalog.set(PDFName.of('Metadata'), context.register(stream));
  catalog.set(PDFName.of('Lang'), PDFString.of(info.language));
  catalog.set(PDFName.of('ViewerPreferences'), context.obj({ DisplayDocTitle: true }));
}

function xmp(info: DocumentInfo, press: string | null): string {
  const alternatives = (name: string, text: string): string =>
    text === ''
      ? ''
      : `   <${name}><rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt></${name}>\n`;
  const author =
    info.author === ''
      ? ''
      : `   <dc:creator><rdf:Seq><rdf:li>${escaped(info.author)}</rdf:li></rdf:Seq></dc:creator>\n`;
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
   <dc:format>application/pdf</dc:format>
${alternatives('dc:title', info.title)}${alternatives('dc:description', info.subject)}${author}\
   <dc:language><rdf:Bag><rdf:li>${escaped(info.language)}</rdf:li></rdf:Bag></dc:language>
   <xmp:CreateDate>${escaped(info.date)}</xmp:CreateDate>
   <xmp:ModifyDate>${escaped(info.date)}</xmp:ModifyDate>
   <xmp:CreatorTool>${creator}</xmp:CreatorTool>
   <pdf:Producer>${producer}</pdf:Producer>
  </rdf:Description>${press ? pressXmp(info, press) : ''}
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
}

/** What PDF/X-4 asks for beside (ISO 15930-7:2010). */
function pressXmp({ date }: DocumentInfo, press: string): string {
  const id = [0, 8, 12, 16, 20].map((from, at, all) => press.slice(from, all[at + 1] ?? 32)).join('-');
  return `
  <rdf:Description rdf:about="" xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
   <pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>
   <xmpMM:DocumentID>uuid:${id}</xmpMM:DocumentID>
   <xmpMM:VersionID>1</xmpMM:VersionID>
   <xmpMM:RenditionClass>default</xmpMM:RenditionClass>
   <xmp:MetadataDate>${escaped(date)}</xmp:MetadataDate>
   <pdf:Trapped>False</pdf:Trapped>
  </rdf:Description>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
