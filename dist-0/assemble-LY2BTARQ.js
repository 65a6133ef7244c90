import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);
import {
  finding
} from "./chunk-4U766OQX.js";
import {
  pageLabels,
  writeMetadata
} from "./chunk-IHZVBQFB.js";
import {
  channelsOf,
  furnitureStamp,
  greyContent,
  greyOf,
  greyPicture,
  serialize
} from "./chunk-6COWOYS5.js";
import "./chunk-6DY44LX7.js";
import "./chunk-2V7R5NLK.js";
import {
  labelText,
  paginate
} from "./chunk-LDVM5UE6.js";
import {
  idPrefix,
  tagContents
} from "./chunk-BUIDZX2R.js";
import {
  bindPart,
  blankSheet,
  createBook,
  setBoxes,
  writePages
} from "./chunk-QYR7ALLD.js";
import "./chunk-HZVT65PG.js";
import "./chunk-MBAJ6F4W.js";
import {
  bindable
} from "./chunk-WI6M4AC7.js";
import "./chunk-QX52UN5V.js";
import {
  decodeName,
  destinationArray,
  destinationTree,
  shiftOutline,
  underTitle,
  writeOutline
} from "./chunk-C34U7Z3X.js";
import "./chunk-GJZB4ZQI.js";
import {
  kidsOf,
  roleMap,
  setKids,
  typeOf,
  writeIdTree,
  writeParentTree
} from "./chunk-S57HSMZT.js";
import {
  arrayAt,
  dictAt,
  nameAt,
  openContext,
  textOf
} from "./chunk-UFTNNG3S.js";
import {
  replaceStream
} from "./chunk-RUR2HDGO.js";
import {
  PDFArray_default,
  PDFDict_default,
  PDFHexString_default,
  PDFName_default,
  PDFNumber_default,
  PDFRawStream_default,
  PDFRef_default
} from "./chunk-YNMFHN7V.js";
import "./chunk-WYZCE5GW.js";

// scripts/pdf/grey-shadings.ts
function greyShading(shading) {
  const channels = channelsOf(shading);
  if (channels === 1) return true;
  if (channels !== 3 || !greyFunction(shading.get(PDFName_default.of("Function")), shading)) return false;
  const ground = arrayAt(shading, "Background");
  if (ground) shading.set(PDFName_default.of("Background"), shading.context.obj([greyArray(ground)]));
  shading.set(PDFName_default.of("ColorSpace"), PDFName_default.of("DeviceGray"));
  return true;
}
function greyFunction(entry, { context }) {
  const value = context.lookup(entry);
  const dict = value instanceof PDFRawStream_default ? value.dict : value;
  if (!(dict instanceof PDFDict_default)) return false;
  switch (String(dict.lookup(PDFName_default.of("FunctionType")))) {
    case "2": {
      for (const [name, otherwise] of [
        ["C0", 0],
        ["C1", 1]
      ]) {
        const colour = arrayAt(dict, name);
        dict.set(PDFName_default.of(name), context.obj([colour ? greyArray(colour) : otherwise]));
      }
      dict.delete(PDFName_default.of("Range"));
      return true;
    }
    case "3":
      dict.delete(PDFName_default.of("Range"));
      return (arrayAt(dict, "Functions")?.asArray() ?? []).every((part) => greyFunction(part, dict));
    case "4": {
      const ref = value instanceof PDFRawStream_default ? context.getObjectRef(value) : void 0;
      if (ref === void 0) return false;
      dict.set(PDFName_default.of("Range"), context.obj([0, 1]));
      const mixed = " 0.0722 mul exch 0.7152 mul add exch 0.2126 mul add }";
      replaceStream(context, ref, (code) => code.replace(/\}\s*$/u, mixed));
      return true;
    }
    default:
      return false;
  }
}
function greyArray(colour) {
  const values = colour.asArray().map((_, at) => colour.lookup(at, PDFNumber_default).asNumber());
  return values.length < 3 ? values[0] ?? 0 : greyOf(values);
}

// scripts/pdf/grey-all.ts
function greyAll(context, pages) {
  const left = /* @__PURE__ */ new Set();
  for (const ref of contents(context, pages)) {
    replaceStream(context, ref, (content) => {
      const grey = greyContent(content, "all");
      for (const colour of grey.left) left.add(colour);
      return grey.content;
    });
  }
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    const isPicture = object instanceof PDFRawStream_default && nameAt(object.dict, "Subtype") === "Image";
    if (isPicture && !greyPicture(context, ref, object)) left.add(nameAt(object.dict, "Filter") ?? "Image");
    for (const dict of dictsIn(object)) {
      const group = dictAt(dict, "Group");
      if (group && nameAt(group, "CS") === "DeviceRGB") group.set(PDFName_default.of("CS"), PDFName_default.of("DeviceGray"));
      if (dict.has(PDFName_default.of("ShadingType")) && !greyShading(dict)) left.add("Shading");
    }
  }
  return [...left].map((detail) => finding("colour-left", null, detail));
}
function contents(context, pages) {
  const found = /* @__PURE__ */ new Set();
  for (const page of pages) {
    const own = page.get(PDFName_default.of("Contents"));
    const parts = context.lookup(own);
    for (const ref of parts instanceof PDFArray_default ? parts.asArray() : [own]) if (ref instanceof PDFRef_default) found.add(ref);
  }
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (object instanceof PDFRawStream_default && isContent(context, object.dict)) found.add(ref);
  }
  return found;
}
function isContent(context, dict) {
  return nameAt(dict, "Subtype") === "Form" || String(context.lookup(dict.get(PDFName_default.of("PatternType")))) === "1";
}
function dictsIn(object) {
  if (object instanceof PDFRawStream_default) return dictsIn(object.dict);
  if (object instanceof PDFArray_default) return object.asArray().flatMap(dictsIn);
  return object instanceof PDFDict_default ? [object, ...object.values().flatMap(dictsIn)] : [];
}

// scripts/pdf/links.ts
var scheme = "huikan:";
function rewriteLinks({ context }, sheet, targets) {
  for (const { dict } of sheet.annotations) {
    if (dict.lookup(PDFName_default.of("Subtype")) !== PDFName_default.of("Link")) continue;
    const uri = uriOf(dict);
    const wanted = wantedName(dict);
    if (wanted !== void 0) {
      const name = targets.resolve(wanted) ?? wanted;
      dict.delete(PDFName_default.of("A"));
      dict.set(PDFName_default.of("Dest"), PDFHexString_default.fromText(name));
      dict.set(PDFName_default.of("Contents"), PDFHexString_default.fromText(targets.describe(name)));
    } else if (uri !== void 0) {
      dict.set(PDFName_default.of("Contents"), PDFHexString_default.fromText(decodeName(uri)));
    }
    dict.set(PDFName_default.of("P"), sheet.ref);
    dict.set(PDFName_default.of("F"), context.obj(4));
  }
  if (sheet.annotations.length > 0) sheet.dict.set(PDFName_default.of("Tabs"), PDFName_default.of("S"));
}
function wantedName(link) {
  const own = link.lookup(PDFName_default.of("Dest"));
  const named = own instanceof PDFName_default ? own.decodeText() : textOf(own);
  if (named !== void 0) return decodeName(named);
  const uri = uriOf(link);
  return uri?.startsWith(scheme) ? decodeName(uri.slice(scheme.length)) : void 0;
}
function uriOf(link) {
  return textOf(dictAt(link, "A")?.lookup(PDFName_default.of("URI")));
}

// scripts/pdf/navigation.ts
function writeNavigation(book, sheets, parts, outline, where) {
  const places = /* @__PURE__ */ new Map();
  const namesByPart = parts.map(({ name, first, bound }, at) => {
    const names = /* @__PURE__ */ new Map();
    for (const [id, destination] of bound.destinations) {
      const unique = [id, `${name}/${id}`].find((free) => !places.has(free)) ?? `${at + 1}/${name}/${id}`;
      names.set(id, unique);
      places.set(unique, { ...destination, page: destination.page + first });
    }
    return names;
  });
  const pages = sheets.map(({ ref }) => ref);
  const entries = /* @__PURE__ */ new Map();
  for (const [name, destination] of places) {
    const page = pages[destination.page];
    if (page) entries.set(name, destinationArray(book.context, page, destination));
  }
  if (entries.size > 0) {
    book.catalog.set(PDFName_default.of("Names"), book.context.obj({ Dests: destinationTree(book.context, entries) }));
  }
  for (const [at, { bound }] of parts.entries()) {
    const resolve = (id) => namesByPart[at]?.get(id) ?? (places.has(id) ? id : null);
    const describe = (name) => {
      const place = places.get(name);
      return place ? where(place.page) : name;
    };
    for (const sheet of bound.sheets) rewriteLinks(book, sheet, { resolve, describe });
  }
  const root = writeOutline(book.context, pages, outline);
  if (root) book.catalog.set(PDFName_default.of("Outlines"), root);
}
function pageReference(language, labels) {
  const chinese = language.toLowerCase().startsWith("zh");
  return (page) => {
    const label = labels[page];
    const text = label && labelText(label) !== "" ? labelText(label) : String(page + 1);
    if (label?.style === "fixed" && label.text !== "") return chinese ? `\u8F6C\u5230${text}` : `Go to ${text}`;
    return chinese ? `\u8F6C\u5230\u7B2C${text}\u9875` : `Go to page ${text}`;
  };
}

// scripts/pdf/strays.ts
function withoutStrays(context, sheet, known) {
  const strays = sheet.annotations.filter(({ dict }) => {
    const wanted = nameAt(dict, "Subtype") === "Link" ? wantedName(dict) : void 0;
    return wanted !== void 0 && !known.has(wanted);
  });
  if (strays.length === 0) return sheet;
  const gone = new Set(strays.map(({ dict }) => dict));
  const refs = /* @__PURE__ */ new Set();
  const annotations = sheet.dict.lookup(PDFName_default.of("Annots"), PDFArray_default);
  for (let at = annotations.size() - 1; at >= 0; at -= 1) {
    const item = annotations.get(at);
    if (!gone.has(annotations.lookup(at, PDFDict_default))) continue;
    if (item instanceof PDFRef_default) refs.add(item);
    annotations.remove(at);
  }
  if (annotations.size() === 0) sheet.dict.delete(PDFName_default.of("Annots"));
  for (const { element } of strays) {
    const link = context.lookup(element ?? void 0);
    if (link instanceof PDFDict_default) becomeText(context, link, refs);
  }
  return { ...sheet, annotations: sheet.annotations.filter(({ dict }) => !gone.has(dict)) };
}
function becomeText(context, link, gone) {
  const annotationOf = (kid) => {
    const value = context.lookup(kid);
    return value instanceof PDFDict_default && nameAt(value, "Type") === "OBJR" ? value.get(PDFName_default.of("Obj")) : void 0;
  };
  const kids = kidsOf(link).filter((kid) => !gone.has(annotationOf(kid)));
  setKids(link, kids);
  if (typeOf(link) === "Link" && !kids.some((kid) => annotationOf(kid) !== void 0)) {
    link.set(PDFName_default.of("S"), PDFName_default.of("Span"));
  }
}

// scripts/pdf/assemble.ts
async function assemble(parts, info, furniture) {
  return (await assembleBook(parts, info, furniture, null)).pdf;
}
async function assembleBook(parts, info, furniture, trim, { strays = "keep", grey = false } = {}) {
  const own = await Promise.all(parts.map(({ pdf }) => pdf instanceof Uint8Array ? bindable(pdf) : pdf));
  const prefixes = idPrefixes(parts.map(({ name }) => name));
  const pagination = paginate(parts.map((part, at) => ({ ...part, pages: own[at]?.layout.pages ?? 0 })));
  const labels = pagination.pages.map(({ label }) => label);
  const book = createBook();
  const known = new Set(own.flatMap(({ layout }) => [...layout.destinations.keys()]));
  const placed = [];
  for (const [at, part] of parts.entries()) {
    const { name } = part;
    const tidy = (await bindable(own[at] ?? part.pdf)).tidy();
    if (strays === "drop" && tidy.frozen)
      throw new TypeError(`Links can't be taken out of ${name}, which is compiled.`);
    const bound = bindPart(book, tidy, prefixes[at] ?? "");
    const sheets2 = strays === "keep" ? bound.sheets : bound.sheets.map((sheet) => withoutStrays(book.context, sheet, known));
    placed.push({ part, name, first: pagination.parts[at]?.first ?? 0, bound: { ...bound, sheets: sheets2 } });
  }
  for (const { bound } of placed) for (const { dict } of bound.sheets) setBoxes(dict, trim);
  const sheets = layOut(
    book,
    placed.map(({ bound }) => bound),
    pagination
  );
  const outline = placed.flatMap(
    ({ part, first, bound }) => part.outlineTitle === null ? [] : [underTitle(part.outlineTitle, first, shiftOutline(bound.outline, first))]
  );
  writeNavigation(book, sheets, placed, outline, pageReference(info.language, labels));
  if (outline.length > 0) book.catalog.set(PDFName_default.of("PageMode"), PDFName_default.of("UseOutlines"));
  book.catalog.set(PDFName_default.of("PageLabels"), pageLabels(book.context, labels));
  if (furniture) {
    const stamp = furnitureStamp(book.context, furniture);
    for (const [at, page] of pagination.pages.entries()) {
      const sheet = sheets[at];
      const part = page.part === null ? void 0 : parts[page.part];
      if (sheet && part) stamp(sheet, page, part);
    }
  }
  writePages(book, sheets);
  const document = book.context.nextRef();
  for (const { part, bound } of placed) {
    becomeParts(book, document, bound, part.outlineTitle ?? part.label);
    if (part.contents === true) tagContents(book.context, bound.documents);
  }
  const documents = placed.flatMap(({ bound }) => bound.documents);
  book.context.assign(
    document,
    book.context.obj({ Type: "StructElem", S: "Document", P: book.structure, K: documents })
  );
  writeStructure(
    book,
    sheets,
    [document],
    placed.map(({ bound }) => bound)
  );
  writeMetadata(
    book,
    info,
    placed.every(({ bound }) => bound.sound)
  );
  const pages = sheets.map(({ dict }) => dict);
  const findings = grey ? greyAll(book.context, pages) : [];
  return openedBook(await serialize(book.context), findings, book.context);
}
function idPrefixes(names) {
  return names.map((name, at) => idPrefix(names.indexOf(name) === at ? name : `${name} ${at + 1}`));
}
function openedBook(pdf, findings, written) {
  let context = written;
  return {
    pdf,
    findings,
    open: () => context && openContext(context),
    close() {
      context = null;
    }
  };
}
async function finish(pdf, info) {
  const book = createBook();
  const bound = bindPart(book, (await bindable(pdf)).tidy(), "e-");
  writeNavigation(book, bound.sheets, [{ name: "", first: 0, bound }], bound.outline, pageReference(info.language, []));
  writePages(book, bound.sheets);
  writeStructure(book, bound.sheets, bound.documents, [bound]);
  writeMetadata(book, info, bound.sound);
  return serialize(book.context);
}
function layOut(book, parts, pagination) {
  const own = pagination.pages.map(
    ({ part, page }) => part === null || page === null ? null : parts[part]?.sheets[page] ?? null
  );
  let like = own.find((sheet) => sheet !== null);
  return own.flatMap((sheet) => {
    like = sheet ?? like;
    if (sheet) return [sheet];
    return like ? [blankSheet(book, like.dict)] : [];
  });
}
function becomeParts({ context }, document, { documents }, title) {
  for (const ref of documents) {
    const element = context.lookup(ref, PDFDict_default);
    element.set(PDFName_default.of("S"), PDFName_default.of("Part"));
    element.set(PDFName_default.of("P"), document);
    if (title !== "") element.set(PDFName_default.of("T"), PDFHexString_default.fromText(title));
  }
}
function writeStructure({ context, catalog, structure }, sheets, roots, parts) {
  const entries = [];
  const enter = (owner, key, entry) => {
    owner.delete(PDFName_default.of(key));
    if (!entry) return;
    owner.set(PDFName_default.of(key), PDFNumber_default.of(entries.length));
    entries.push(entry);
  };
  for (const { dict, elements } of sheets) enter(dict, "StructParents", elements);
  for (const { forms } of sheets) for (const { dict, elements } of forms) enter(dict, "StructParents", elements);
  for (const { annotations } of sheets)
    for (const { dict, element } of annotations) enter(dict, "StructParent", element);
  if (roots.length === 0) return;
  const root = context.obj({
    Type: "StructTreeRoot",
    K: [...roots],
    ParentTree: writeParentTree(context, entries),
    ParentTreeNextKey: entries.length
  });
  const ids = writeIdTree(context, new Map(parts.flatMap((part) => [...part.ids])));
  if (ids) root.set(PDFName_default.of("IDTree"), ids);
  const roles = roleMap(context, new Set(parts.flatMap(({ types }) => [...types])));
  if (roles) root.set(PDFName_default.of("RoleMap"), roles);
  context.assign(structure, root);
  catalog.set(PDFName_default.of("StructTreeRoot"), structure);
  catalog.set(PDFName_default.of("MarkInfo"), context.obj({ Marked: true }));
}
export {
  assemble,
  assembleBook,
  finish
};
