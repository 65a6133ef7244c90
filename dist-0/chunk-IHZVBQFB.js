import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);
import {
  PDFHexString_default,
  PDFName_default,
  PDFString_default
} from "./chunk-YNMFHN7V.js";

// scripts/pdf/labels.ts
function pageLabels(context, labels) {
  const numbers = labels.flatMap((label, page) => {
    const before = labels[page - 1];
    const continues = label.style !== "fixed" && before?.style === label.style && before.number + 1 === label.number;
    return continues ? [] : [context.obj(page), sequence(context, label)];
  });
  return context.obj({ Nums: numbers });
}
function sequence(context, label) {
  const dict = context.obj({});
  if (label.style === "fixed") {
    dict.set(PDFName_default.of("P"), PDFHexString_default.fromText(label.text));
    return dict;
  }
  dict.set(PDFName_default.of("S"), PDFName_default.of(label.style === "arabic" ? "D" : "r"));
  if (label.number !== 1) dict.set(PDFName_default.of("St"), context.obj(label.number));
  return dict;
}

// scripts/pdf/metadata.ts
var creator = "Huikan";
var producer = "Huikan with pdf-lib";
function writeMetadata({ context, catalog }, info, accessible) {
  const date = PDFString_default.of(`D:${info.date.replaceAll("-", "")}`);
  const dict = context.obj({
    CreationDate: date,
    ModDate: date,
    Creator: PDFString_default.of(creator),
    Producer: PDFString_default.of(producer)
  });
  for (const [key, text] of [
    ["Title", info.title],
    ["Author", info.author],
    ["Subject", info.subject]
  ]) {
    if (text !== "") dict.set(PDFName_default.of(key), PDFHexString_default.fromText(text));
  }
  context.trailerInfo.Info = context.register(dict);
  const stream = context.stream(Buffer.from(xmp(info, accessible), "utf8"), { Type: "Metadata", Subtype: "XML" });
  catalog.set(PDFName_default.of("Metadata"), context.register(stream));
  catalog.set(PDFName_default.of("Lang"), PDFString_default.of(info.language));
  catalog.set(PDFName_default.of("ViewerPreferences"), context.obj({ DisplayDocTitle: true }));
}
var identifier = `  <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
   <pdfuaid:part>1</pdfuaid:part>
  </rdf:Description>
`;
function xmp(info, accessible) {
  const alternatives = (name, text) => text === "" ? "" : `   <${name}><rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt></${name}>
`;
  const author = info.author === "" ? "" : `   <dc:creator><rdf:Seq><rdf:li>${escaped(info.author)}</rdf:li></rdf:Seq></dc:creator>
`;
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
   <dc:format>application/pdf</dc:format>
${alternatives("dc:title", info.title)}${alternatives("dc:description", info.subject)}${author}   <dc:language><rdf:Bag><rdf:li>${escaped(info.language)}</rdf:li></rdf:Bag></dc:language>
   <xmp:CreateDate>${escaped(info.date)}</xmp:CreateDate>
   <xmp:ModifyDate>${escaped(info.date)}</xmp:ModifyDate>
   <xmp:CreatorTool>${creator}</xmp:CreatorTool>
   <pdf:Producer>${producer}</pdf:Producer>
  </rdf:Description>
${accessible ? identifier : ""} </rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
}
function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

export {
  pageLabels,
  writeMetadata
};
