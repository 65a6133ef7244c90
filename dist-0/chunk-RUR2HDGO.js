import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);
import {
  PDFArray_default,
  PDFName_default,
  PDFRawStream_default,
  PDFStream_default,
  decodePDFRawStream
} from "./chunk-YNMFHN7V.js";

// scripts/pdf/content.ts
import { deflateSync, inflateSync } from "node:zlib";
function streamBytes(stream) {
  const filter = stream.dict.lookup(PDFName_default.of("Filter"));
  if (!filter) return stream.contents;
  if (filter === PDFName_default.of("FlateDecode") && !stream.dict.has(PDFName_default.of("DecodeParms")))
    return inflateSync(stream.contents);
  return decodePDFRawStream(stream).decode();
}
function contentOf(context, contents) {
  const value = context.lookup(contents);
  if (value instanceof PDFArray_default) {
    return value.asArray().map((item) => contentOf(context, item)).join("\n");
  }
  return value instanceof PDFRawStream_default ? Buffer.from(streamBytes(value)).toString("latin1") : "";
}
function contentStream(context, content, dict = {}) {
  return byteStream(context, Buffer.from(content, "latin1"), dict);
}
function byteStream(context, bytes, dict = {}) {
  return context.stream(deflateSync(bytes), { ...dict, Filter: "FlateDecode" });
}
function replaceStream(context, ref, change) {
  const { dict } = context.lookup(ref, PDFStream_default);
  const coding = /* @__PURE__ */ new Set(["Length", "Filter", "DecodeParms"]);
  const kept = dict.entries().flatMap(([key, value]) => coding.has(key.decodeText()) ? [] : [[key.decodeText(), value]]);
  const stream = contentStream(context, change(contentOf(context, ref)), Object.fromEntries(kept));
  context.assign(ref, stream);
  return stream;
}
var kinds = new Map([
  ...words("BDC BMC", "begin"),
  ...words("EMC", "end"),
  ...words("m l c v y h re", "path"),
  ...words("f F f* B B* b b* S s", "paint"),
  ...words("n", "endPath"),
  ...words("BT", "beginText"),
  ...words("ET", "endText"),
  ...words(`Tj TJ ' "`, "show"),
  ...words("Do sh EI", "draw")
]);
function words(operators, kind) {
  return operators.split(" ").map((operator) => [operator, kind]);
}
function lineKind(line) {
  const operator = /[A-Za-z'"*]+\d?$/.exec(line.trimEnd())?.[0] ?? "";
  return kinds.get(operator) ?? "state";
}
function markedContentId(line) {
  const found = /\/MCID\s+(\d+)/.exec(line)?.[1];
  return found === void 0 ? null : Number(found);
}
function markedContentIds(content) {
  return new Set([...content.matchAll(/\/MCID\s+(\d+)[^\n]*BDC/g)].map(([, id]) => Number(id)));
}
function pageAreaOffset(content) {
  const number = String.raw`(-?[\d.]+)`;
  const scale = new RegExp(`^(?:q\\n)?${number} 0 0 -${number} 0 ${number} cm`).exec(content);
  const area = new RegExp(
    `\\n${number} ${number} ${number} ${number} re\\nW\\*? n\\nq\\n${number} 0 0 ${number} ${number} ${number} cm\\n`
  ).exec(content.slice(0, 2e3));
  if (!scale || !area || area[1] !== area[7]) return { left: 0, top: 0 };
  const unit = Number(scale[1]);
  return { left: Number(area[1]) * unit, top: Number(area[2]) * unit };
}
function pageContent(page) {
  return contentOf(page.context, page.get(PDFName_default.of("Contents")));
}

export {
  streamBytes,
  contentOf,
  contentStream,
  byteStream,
  replaceStream,
  lineKind,
  markedContentId,
  markedContentIds,
  pageAreaOffset,
  pageContent
};
