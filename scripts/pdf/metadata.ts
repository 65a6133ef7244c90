import { PDFName, PDFString } from 'pdf-lib';
import type { Book } from './book.ts';
import type { DocumentInfo } from './part.ts';
import { textString } from './text-string.ts';

const creator = 'Huikan';
const producer = 'Huikan with pdf-lib';

/**
 * Says in Info and in XMP alike what the document is: title, author, subject, language and the report's date, which has no time of day.
 *
 * @param accessible the document calls itself PDF/UA-1 (ISO 14289-1, clause 5)
 */
export function writeMetadata({ context, catalog }: Book, info: DocumentInfo, accessible: boolean): void {
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
    if (text !== '') dict.set(PDFName.of(key), textString(text));
  }
  context.trailerInfo.Info = context.register(dict);
  const stream = context.stream(Buffer.from(xmp(info, accessible), 'utf8'), { Type: 'Metadata', Subtype: 'XML' });
  catalog.set(PDFName.of('Metadata'), context.register(stream));
  catalog.set(PDFName.of('Lang'), PDFString.of(info.language));
  catalog.set(PDFName.of('ViewerPreferences'), context.obj({ DisplayDocTitle: true }));
}

const identifier = `  <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
   <pdfuaid:part>1</pdfuaid:part>
  </rdf:Description>
`;

function xmp(info: DocumentInfo, accessible: boolean): string {
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
  </rdf:Description>
${accessible ? identifier : ''}\
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
