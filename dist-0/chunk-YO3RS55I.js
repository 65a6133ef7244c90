import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);
import {
  contentOf
} from "./chunk-RUR2HDGO.js";
import {
  PDFDict_default,
  PDFHeader_default,
  PDFHexString_default,
  PDFName_default,
  PDFStream_default,
  PDFString_default
} from "./chunk-YNMFHN7V.js";

// scripts/pdf/output-intent.ts
import { createHash } from "node:crypto";
import { deflateSync } from "node:zlib";
function writeOutputIntent({ context, catalog }, { profile, name }, { date }, digest) {
  context.header = PDFHeader_default.forVersion(1, 6);
  const stream = context.stream(deflateSync(profile), { N: 4, Filter: "FlateDecode" });
  const intent = context.obj({
    Type: "OutputIntent",
    S: "GTS_PDFX",
    // The condition isn't one of ICC's registry: the profile alone says what it is.
    OutputConditionIdentifier: PDFString_default.of("Custom"),
    OutputCondition: PDFHexString_default.fromText(name),
    Info: PDFHexString_default.fromText(name),
    DestOutputProfile: context.register(stream)
  });
  catalog.set(PDFName_default.of("OutputIntents"), context.obj([context.register(intent)]));
  context.lookup(context.trailerInfo.Info, PDFDict_default).set(PDFName_default.of("Trapped"), PDFName_default.of("False"));
  const metadata = context.lookup(catalog.get(PDFName_default.of("Metadata")), PDFStream_default);
  const end = " </rdf:RDF>";
  const xmp = Buffer.from(metadata.getContents()).toString("utf8").replace(end, `${versionXmp(date, digest)}${end}`);
  const written = context.stream(Buffer.from(xmp, "utf8"), { Type: "Metadata", Subtype: "XML" });
  catalog.set(PDFName_default.of("Metadata"), context.register(written));
}
function versionXmp(date, digest) {
  const id = [0, 8, 12, 16, 20].map((from, at, all) => digest.slice(from, all[at + 1] ?? 32)).join("-");
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
function contentDigest(context, forms) {
  const hash = createHash("sha256");
  for (const form of forms) hash.update(contentOf(context, form));
  return hash.digest("hex");
}
function profileName(profile) {
  const view = new DataView(profile.buffer, profile.byteOffset, profile.byteLength);
  const tags = profile.length > 132 ? view.getUint32(128) : 0;
  for (let at = 0; at < tags && 144 + 12 * at <= profile.length; at += 1) {
    const entry = 132 + 12 * at;
    if (view.getUint32(entry) !== 1684370275) continue;
    const [from, length] = [view.getUint32(entry + 4), view.getUint32(entry + 8)];
    return described(profile.subarray(from, from + length));
  }
  return "";
}
function described(element) {
  const view = new DataView(element.buffer, element.byteOffset, element.byteLength);
  const text = Buffer.from(element);
  if (text.toString("latin1", 0, 4) === "desc") {
    return text.toString("latin1", 12, 12 + view.getUint32(8)).replaceAll("\0", "");
  }
  if (text.toString("latin1", 0, 4) !== "mluc" || element.length < 28) return "";
  const [length, from] = [view.getUint32(20), view.getUint32(24)];
  return Buffer.from(element.subarray(from, from + length)).swap16().toString("utf16le");
}

export {
  writeOutputIntent,
  contentDigest,
  profileName
};
