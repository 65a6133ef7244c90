import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);
import {
  arrayAt,
  dictAt,
  textOf,
  treeEntries
} from "./chunk-UFTNNG3S.js";
import {
  pageAreaOffset,
  pageContent
} from "./chunk-RUR2HDGO.js";
import {
  PDFArray_default,
  PDFDict_default,
  PDFHexString_default,
  PDFName_default,
  PDFNumber_default,
  PDFRef_default
} from "./chunk-YNMFHN7V.js";

// scripts/pdf/destinations.ts
function decodeName(name) {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
function namedDestinations(pdf) {
  const found = /* @__PURE__ */ new Map();
  const offsets = /* @__PURE__ */ new Map();
  const numbers = pageNumbers(pdf);
  const old = dictAt(pdf.catalog, "Dests");
  for (const [name, value] of old?.entries() ?? []) {
    const raw = destinationOf(pdf.context, numbers, value);
    if (!raw) continue;
    let offset = offsets.get(raw.page);
    if (!offset) {
      const page = pdf.pages[raw.page];
      offset = page ? pageAreaOffset(pageContent(page.dict)) : { left: 0, top: 0 };
      offsets.set(raw.page, offset);
    }
    found.set(decodeName(name.decodeText()), {
      page: raw.page,
      left: raw.left === null ? null : raw.left + offset.left,
      top: raw.top === null ? null : raw.top - offset.top
    });
  }
  const names = dictAt(pdf.catalog, "Names");
  for (const [key, value] of treeEntries(pdf.context, names && dictAt(names, "Dests"), "Names")) {
    const name = textOf(key);
    const destination = destinationOf(pdf.context, numbers, value);
    if (name !== void 0 && destination) found.set(name, destination);
  }
  return found;
}
function pageNumbers(pdf) {
  return new Map(pdf.pages.map(({ ref }, number) => [ref, number]));
}
function destinationOf(context, numbers, object) {
  const value = context.lookup(object);
  if (value instanceof PDFDict_default) return destinationOf(context, numbers, arrayAt(value, "D"));
  if (!(value instanceof PDFArray_default)) return null;
  const page = value.size() > 0 ? value.get(0) : void 0;
  const number = page instanceof PDFRef_default ? numbers.get(page) : void 0;
  if (number === void 0) return null;
  const coordinate = (at) => {
    const item = at < value.size() ? value.lookup(at) : void 0;
    return item instanceof PDFNumber_default ? item.asNumber() : null;
  };
  const exact = value.size() > 1 && value.lookup(1) === PDFName_default.of("XYZ");
  return { page: number, left: exact ? coordinate(2) : null, top: exact ? coordinate(3) : null };
}
function destinationArray(context, page, { left, top }) {
  const round = (value) => value === null ? null : Math.round(value * 100) / 100;
  return context.obj([page, "XYZ", round(left), round(top), null]);
}
function destinationTree(context, entries) {
  const sorted = [...entries].sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0);
  const leaves = [];
  for (let at = 0; at < sorted.length; at += 64) {
    const slice = sorted.slice(at, at + 64);
    const keys = slice.map(([name]) => PDFHexString_default.fromText(name));
    const limits = [keys[0], keys[keys.length - 1]].filter((key) => key !== void 0);
    leaves.push(
      context.register(
        context.obj({ Limits: limits, Names: slice.flatMap(([, value], i) => [keys[i] ?? null, value]) })
      )
    );
  }
  return context.register(context.obj({ Kids: leaves }));
}

// scripts/pdf/outline.ts
function readOutline(pdf) {
  const numbers = pageNumbers(pdf);
  const children = (parent) => {
    const entries = [];
    for (let item = dictAt(parent, "First"); item; item = dictAt(item, "Next")) {
      const action = dictAt(item, "A");
      const target = item.get(PDFName_default.of("Dest")) ?? action?.get(PDFName_default.of("D"));
      entries.push({
        title: (textOf(item.lookup(PDFName_default.of("Title"))) ?? "").trim(),
        destination: destinationOf(pdf.context, numbers, target),
        children: children(item)
      });
    }
    return entries;
  };
  const root = dictAt(pdf.catalog, "Outlines");
  return root ? children(root) : [];
}
function shiftOutline(entries, first) {
  return entries.map(({ title, destination, children }) => ({
    title,
    destination: destination && { ...destination, page: destination.page + first },
    children: shiftOutline(children, first)
  }));
}
function underTitle(title, first, entries) {
  const plain = (text) => text.replace(/\s+/gu, "");
  const [only] = entries;
  if (only && entries.length === 1 && plain(only.title).includes(plain(title))) return { ...only, title };
  return { title, destination: { page: first, left: null, top: null }, children: entries };
}
function writeOutline(context, pages, entries) {
  if (entries.length === 0) return null;
  const write = (parent, items) => {
    const refs = items.map(() => context.nextRef());
    for (const [at, { title, destination, children }] of items.entries()) {
      const ref = refs[at];
      if (!ref) continue;
      const dict2 = context.obj({ Title: PDFHexString_default.fromText(title), Parent: parent });
      const page = destination && pages[destination.page];
      if (page) dict2.set(PDFName_default.of("Dest"), destinationArray(context, page, destination));
      link(dict2, "Prev", refs[at - 1]);
      link(dict2, "Next", refs[at + 1]);
      const below = write(ref, children);
      link(dict2, "First", below[0]);
      link(dict2, "Last", below[below.length - 1]);
      if (below.length > 0) dict2.set(PDFName_default.of("Count"), context.obj(-below.length));
      context.assign(ref, dict2);
    }
    return refs;
  };
  const root = context.nextRef();
  const top = write(root, entries);
  const dict = context.obj({ Type: "Outlines", Count: top.length });
  link(dict, "First", top[0]);
  link(dict, "Last", top[top.length - 1]);
  context.assign(root, dict);
  return root;
}
function link(dict, key, ref) {
  if (ref) dict.set(PDFName_default.of(key), ref);
}

export {
  decodeName,
  namedDestinations,
  pageNumbers,
  destinationOf,
  destinationArray,
  destinationTree,
  readOutline,
  shiftOutline,
  underTitle,
  writeOutline
};
