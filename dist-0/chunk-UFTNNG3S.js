import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);
import {
  PDFArray_default,
  PDFDict_default,
  PDFHexString_default,
  PDFName_default,
  PDFParser_default,
  PDFRef_default,
  PDFString_default
} from "./chunk-YNMFHN7V.js";

// scripts/pdf/open.ts
var inheritable = ["Resources", "MediaBox", "CropBox", "Rotate"].map((key) => PDFName_default.of(key));
async function openPdf(bytes) {
  return openContext(await PDFParser_default.forBytesWithOptions(bytes, Number.POSITIVE_INFINITY, true).parseDocument());
}
function openContext(context) {
  const catalog = context.lookup(context.trailerInfo.Root, PDFDict_default);
  const pages = [];
  const pageTree = [];
  const visit = (ref, inherited) => {
    const dict = context.lookup(ref, PDFDict_default);
    const kids = context.lookupMaybe(dict.get(PDFName_default.of("Kids")), PDFArray_default);
    const own = new Map(inherited);
    for (const key of inheritable) {
      const value = dict.get(key);
      if (value) own.set(key, value);
      else if (!kids && inherited.has(key)) dict.set(key, inherited.get(key));
    }
    if (!kids) {
      pages.push({ ref, dict });
      return;
    }
    pageTree.push(ref);
    for (const kid of kids.asArray()) if (kid instanceof PDFRef_default) visit(kid, own);
  };
  const root = catalog.get(PDFName_default.of("Pages"));
  if (!(root instanceof PDFRef_default)) throw new Error("The PDF has no page tree.");
  visit(root, /* @__PURE__ */ new Map());
  return { context, catalog, pages, pageTree };
}
var names = /* @__PURE__ */ new Map();
function keyNamed(key) {
  let name = names.get(key);
  if (!name) {
    name = PDFName_default.of(key);
    names.set(key, name);
  }
  return name;
}
function dictAt(dict, key) {
  const value = dict.lookup(keyNamed(key));
  return value instanceof PDFDict_default ? value : void 0;
}
function arrayAt(dict, key) {
  const value = dict.lookup(keyNamed(key));
  return value instanceof PDFArray_default ? value : void 0;
}
function nameAt(dict, key) {
  const value = dict.lookup(keyNamed(key));
  if (!(value instanceof PDFName_default)) return void 0;
  const written = value.asString();
  return written.includes("#") ? value.decodeText() : written.slice(1);
}
function textOf(object) {
  return object instanceof PDFString_default || object instanceof PDFHexString_default ? object.decodeText() : void 0;
}
function treeEntries(context, root, leaf) {
  if (!root) return [];
  const entries = [];
  const items = arrayAt(root, leaf)?.asArray() ?? [];
  for (let at = 0; at + 1 < items.length; at += 2) entries.push([items[at], items[at + 1]]);
  for (const kid of arrayAt(root, "Kids")?.asArray() ?? []) {
    entries.push(...treeEntries(context, context.lookup(kid, PDFDict_default), leaf));
  }
  return entries;
}

export {
  openPdf,
  openContext,
  keyNamed,
  dictAt,
  arrayAt,
  nameAt,
  textOf,
  treeEntries
};
