import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);
import {
  arrayAt,
  dictAt,
  keyNamed,
  nameAt,
  textOf,
  treeEntries
} from "./chunk-UFTNNG3S.js";
import {
  PDFArray_default,
  PDFDict_default,
  PDFName_default,
  PDFNumber_default,
  PDFRef_default,
  PDFString_default
} from "./chunk-YNMFHN7V.js";

// scripts/pdf/structure.ts
function typeOf(element) {
  return nameAt(element, "S") ?? "";
}
function kidsOf(element) {
  const kids = element.get(keyNamed("K"));
  if (!kids) return [];
  const value = element.context.lookup(kids);
  return value instanceof PDFArray_default ? value.asArray() : [kids];
}
function setKids(element, kids) {
  const key = keyNamed("K");
  const only = kids[0];
  if (!only) element.delete(key);
  else element.set(key, kids.length === 1 ? only : element.context.obj([...kids]));
}
function elementOf(context, kid) {
  const value = context.lookup(kid);
  return value instanceof PDFDict_default && !isContentReference(value) ? value : null;
}
function isContentReference(kid) {
  return ["MCR", "OBJR"].includes(nameAt(kid, "Type") ?? "");
}
function elements(context, roots) {
  const found = [];
  const visit = (kid) => {
    const dict = elementOf(context, kid);
    if (!dict) return;
    if (kid instanceof PDFRef_default) found.push({ ref: kid, dict });
    kidsOf(dict).forEach(visit);
  };
  roots.forEach(visit);
  return found;
}
function parentTree(pdf) {
  const root = dictAt(pdf.catalog, "StructTreeRoot");
  const entries = treeEntries(pdf.context, root && dictAt(root, "ParentTree"), "Nums");
  return new Map(entries.flatMap(([key, value]) => key instanceof PDFNumber_default ? [[key.asNumber(), value]] : []));
}
function isInTableHead(element) {
  const above = [];
  for (let at = element; at !== void 0 && typeOf(at) !== "Table"; at = dictAt(at, "P")) {
    above.push(at);
  }
  const row = above.findLast((one) => typeOf(one) === "TR");
  if (row === void 0 || !above.some((one) => typeOf(one) === "TH")) return false;
  const holder = dictAt(row, "P");
  if (holder === void 0 || typeOf(holder) === "THead") return holder !== void 0;
  const [first] = kidsOf(holder);
  return typeOf(holder) === "Table" && element.context.lookup(first) === row;
}
function releaseContent(context, element, page, id) {
  const dict = context.lookup(element, PDFDict_default);
  setKids(
    dict,
    kidsOf(dict).filter((kid) => !isContent(dict, kid, page, id))
  );
  prune(context, element);
}
function replaceContent(context, element, page, id, reference) {
  const dict = context.lookup(element, PDFDict_default);
  setKids(
    dict,
    kidsOf(dict).map((kid) => isContent(dict, kid, page, id) ? reference : kid)
  );
}
function isContent(element, kid, page, id) {
  const own = element.get(keyNamed("Pg"));
  if (kid instanceof PDFNumber_default) return own === page && kid.asNumber() === id;
  const value = element.context.lookup(kid);
  if (!(value instanceof PDFDict_default) || nameAt(value, "Type") !== "MCR" || value.has(keyNamed("Stm"))) return false;
  const number = value.lookup(keyNamed("MCID"));
  return (value.get(keyNamed("Pg")) ?? own) === page && number instanceof PDFNumber_default && number.asNumber() === id;
}
function prune(context, ref) {
  const dict = context.lookup(ref, PDFDict_default);
  const parent = dict.get(keyNamed("P"));
  if (kidsOf(dict).length > 0 || !["NonStruct", "Span", "Div", "LBody"].includes(typeOf(dict)) || !(parent instanceof PDFRef_default))
    return;
  const above = context.lookup(parent, PDFDict_default);
  if (nameAt(above, "Type") === "StructTreeRoot") return;
  setKids(
    above,
    kidsOf(above).filter((kid) => kid !== ref)
  );
  prune(context, parent);
}
function tidyElements(context, roots, parents) {
  const bodies = /* @__PURE__ */ new Map();
  for (const { ref, dict } of elements(context, roots)) {
    const type = typeOf(dict);
    if (type === "LI") {
      const body = addBody(context, ref, dict);
      if (body !== null) bodies.set(ref, body);
    }
    if (type !== "Figure" || dict.has(keyNamed("Alt"))) continue;
    if (kidsOf(dict).some((kid) => elementOf(context, kid))) dict.set(keyNamed("S"), PDFName_default.of("Div"));
  }
  for (const entry of parents) {
    const owners = context.lookup(entry);
    if (!(owners instanceof PDFArray_default)) continue;
    for (const [at, owner] of owners.asArray().entries()) owners.set(at, bodies.get(owner) ?? owner);
  }
}
function addBody(context, item, dict) {
  const kindOf = (kid) => typeOf(elementOf(context, kid) ?? dict);
  const labels = kidsOf(dict).filter((kid) => kindOf(kid) === "Lbl");
  const rest = kidsOf(dict).filter((kid) => kindOf(kid) !== "Lbl");
  if (rest.length === 0 || rest.some((kid) => kindOf(kid) === "LBody")) return null;
  const body = context.obj({ Type: "StructElem", S: "LBody", P: item });
  const page = dict.get(keyNamed("Pg"));
  if (page) body.set(keyNamed("Pg"), page);
  setKids(body, rest);
  const ref = context.register(body);
  for (const kid of rest) elementOf(context, kid)?.set(keyNamed("P"), ref);
  setKids(dict, [...labels, ref]);
  return ref;
}
function renumberIds(context, roots, prefix) {
  const all = elements(context, roots);
  const headers = all.flatMap(({ dict }) => headersOf(context, dict));
  const named = new Set(headers.flatMap((array) => array.asArray().map((id) => textOf(id) ?? "")));
  const renamed = /* @__PURE__ */ new Map();
  const ids = /* @__PURE__ */ new Map();
  const key = keyNamed("ID");
  for (const { ref, dict } of all) {
    const id = textOf(dict.lookup(key));
    dict.delete(key);
    if (id === void 0 || !named.has(id)) continue;
    const fresh = `${prefix}${String(renamed.size + 1).padStart(4, "0")}`;
    renamed.set(id, fresh);
    ids.set(fresh, ref);
    dict.set(key, PDFString_default.of(fresh));
  }
  for (const array of headers) {
    const kept = array.asArray().flatMap((id) => renamed.get(textOf(id) ?? "") ?? []);
    while (array.size() > 0) array.remove(0);
    for (const id of kept) array.push(PDFString_default.of(id));
  }
  return ids;
}
function headersOf(context, element) {
  const attributes = context.lookup(element.get(keyNamed("A")));
  const items = attributes instanceof PDFArray_default ? attributes.asArray() : attributes ? [attributes] : [];
  return items.flatMap((item) => {
    const dict = context.lookup(item);
    const headers = dict instanceof PDFDict_default ? arrayAt(dict, "Headers") : void 0;
    return headers ? [headers] : [];
  });
}
var standardTypes = new Set(
  "Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form".split(" ")
);
var blockTypes = /* @__PURE__ */ new Set(["Aside", "Title", "DocumentFragment", "FENote"]);
function typesOf(context, roots) {
  return new Set(elements(context, roots).map(({ dict }) => typeOf(dict)));
}
function roleMap(context, used) {
  const foreign = [...used].filter((type) => type !== "" && !standardTypes.has(type)).sort();
  if (foreign.length === 0) return null;
  return context.obj(Object.fromEntries(foreign.map((type) => [type, blockTypes.has(type) ? "Div" : "Span"])));
}
function writeParentTree(context, entries) {
  const leaves = [];
  for (let at = 0; at < entries.length; at += 64) {
    const slice = entries.slice(at, at + 64);
    const numbers = slice.flatMap((value, i) => [PDFNumber_default.of(at + i), value]);
    leaves.push(context.register(context.obj({ Limits: [at, at + slice.length - 1], Nums: numbers })));
  }
  return context.register(context.obj({ Kids: leaves }));
}
function writeIdTree(context, ids) {
  const sorted = [...ids].sort(([a], [b]) => a < b ? -1 : 1);
  const [first, last] = [sorted[0], sorted[sorted.length - 1]];
  if (!first || !last) return null;
  const limits = [PDFString_default.of(first[0]), PDFString_default.of(last[0])];
  const leaf = context.obj({ Limits: limits, Names: sorted.flatMap(([id, ref]) => [PDFString_default.of(id), ref]) });
  return context.register(context.obj({ Kids: [context.register(leaf)] }));
}

// scripts/pdf/matrix.ts
var identity = [1, 0, 0, 1, 0, 0];
function matrixFrom(numbers) {
  const at = (index) => {
    const value = numbers[index];
    return typeof value === "number" ? value : identity[index] ?? 0;
  };
  return [at(0), at(1), at(2), at(3), at(4), at(5)];
}
function apply([a, b, c, d, e, f], [x, y]) {
  return [a * x + c * y + e, b * x + d * y + f];
}
function multiply(m, n) {
  const [a, b] = [m[0] * n[0] + m[1] * n[2], m[0] * n[1] + m[1] * n[3]];
  const [c, d] = [m[2] * n[0] + m[3] * n[2], m[2] * n[1] + m[3] * n[3]];
  const [e, f] = apply(n, [m[4], m[5]]);
  return [a, b, c, d, e, f];
}

export {
  typeOf,
  kidsOf,
  setKids,
  isContentReference,
  elements,
  parentTree,
  isInTableHead,
  releaseContent,
  replaceContent,
  tidyElements,
  renumberIds,
  standardTypes,
  typesOf,
  roleMap,
  writeParentTree,
  writeIdTree,
  identity,
  matrixFrom,
  apply,
  multiply
};
