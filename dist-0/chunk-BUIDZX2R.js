import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);
import {
  bindPart,
  createBook
} from "./chunk-QYR7ALLD.js";
import {
  FrozenObject
} from "./chunk-HZVT65PG.js";
import {
  bindable
} from "./chunk-WI6M4AC7.js";
import {
  elements,
  kidsOf,
  setKids,
  typeOf
} from "./chunk-S57HSMZT.js";
import {
  PDFContext_default,
  PDFDict_default,
  PDFName_default,
  PDFObjectParser_default,
  PDFRawStream_default,
  PDFRef_default
} from "./chunk-YNMFHN7V.js";

// scripts/pdf/compiled-part.ts
import { createHash } from "node:crypto";

// scripts/pdf/contents-tags.ts
function tagContents(context, roots) {
  for (const { ref, dict } of elements(context, roots)) {
    const kids = kidsOf(dict);
    if (kids.filter((kid) => isLink(context, kid)).length > 1) setKids(dict, listed(context, ref, kids));
  }
}
function isLink(context, kid) {
  const value = kid instanceof PDFRef_default ? context.lookup(kid) : null;
  return value instanceof PDFDict_default && typeOf(value) === "Link";
}
function listed(context, parent, kids) {
  const result = [];
  let run = [];
  const close = () => {
    if (run.length > 0) result.push(contentsOf(context, parent, run));
    run = [];
  };
  for (const kid of kids) {
    if (isLink(context, kid)) run.push(kid);
    else {
      close();
      result.push(kid);
    }
  }
  close();
  return result;
}
function contentsOf(context, parent, links) {
  const toc = context.nextRef();
  const entries = links.map((link) => {
    const [entry, reference] = [context.nextRef(), context.nextRef()];
    context.lookup(link, PDFDict_default).set(PDFName_default.of("P"), reference);
    context.assign(reference, context.obj({ Type: "StructElem", S: "Reference", P: entry, K: link }));
    context.assign(entry, context.obj({ Type: "StructElem", S: "TOCI", P: toc, K: reference }));
    return entry;
  });
  context.assign(toc, context.obj({ Type: "StructElem", S: "TOC", P: parent, K: entries }));
  return toc;
}

// scripts/pdf/packed-objects.ts
var kinds = { plain: 0, stream: 1, frozen: 2 };
var gone = 0;
function packObjects(context) {
  const index = [];
  const pieces = [];
  const put = (number, kind, text) => {
    index.push(number, kind, text.length);
    pieces.push(text);
  };
  for (const [{ objectNumber }, object] of context.enumerateIndirectObjects()) {
    if (object instanceof FrozenObject) {
      put(objectNumber, kinds.frozen, object.text);
      index.push(object.places.length);
      for (const [at, target] of object.references.entries()) {
        index.push(object.places[at] ?? 0, target?.objectNumber ?? gone);
      }
    } else if (object instanceof PDFRawStream_default) {
      put(objectNumber, kinds.stream, bytesOf(object.dict));
      index.push(object.contents.length);
      pieces.push(object.contents);
    } else {
      put(objectNumber, kinds.plain, bytesOf(object));
    }
  }
  const words = Uint32Array.from(index);
  return { index: new Uint8Array(words.buffer), code: Buffer.concat(pieces) };
}
function unpackObjects({ index, code }) {
  const context = PDFContext_default.create();
  const words = new Uint32Array(index.slice().buffer);
  let [at, from, most] = [0, 0, 0];
  const word = () => {
    const value = words[at];
    if (value === void 0) throw new RangeError("The packed objects end too soon.");
    at += 1;
    return value;
  };
  const take = (length) => {
    from += length;
    if (from > code.length) throw new RangeError("The packed objects end too soon.");
    return code.subarray(from - length, from);
  };
  const parse = (text) => PDFObjectParser_default.forBytes(text, context).parseObject();
  while (at < words.length) {
    const [number, kind, length] = [word(), word(), word()];
    let object;
    if (kind === kinds.frozen) {
      const count = word();
      const places = [];
      const targets = [];
      for (let reference = 0; reference < count; reference += 1) {
        places.push(word());
        const target = word();
        targets.push(target === gone ? null : PDFRef_default.of(target));
      }
      take(length);
      object = new FrozenObject({ code, from: from - length, to: from }, places, targets);
    } else {
      object = parse(take(length));
      if (kind === kinds.stream) {
        if (!(object instanceof PDFDict_default)) throw new TypeError("A packed stream has no dictionary.");
        object = PDFRawStream_default.of(object, take(word()));
      }
    }
    context.assign(PDFRef_default.of(number), object);
    most = Math.max(most, number);
  }
  context.largestObjectNumber = most;
  return context;
}
function bytesOf(object) {
  const bytes = new Uint8Array(object.sizeInBytes());
  object.copyBytesInto(bytes, 0);
  return bytes;
}

// scripts/pdf/compiled-part.ts
async function compilePart(part, name, contents) {
  const source = await bindable(part);
  const book = createBook();
  const { context } = book;
  const { sheets, documents, ids, types, destinations, outline, sound } = bindPart(book, source.tidy(), idPrefix(name));
  if (contents) tagContents(context, documents);
  const roots = new Set(documents);
  for (const { ref, dict } of elements(context, documents)) {
    if (!roots.has(ref)) context.assign(ref, FrozenObject.of(dict));
  }
  context.delete(context.trailerInfo.Root);
  const plan = {
    pageTree: book.pageTree.objectNumber,
    structure: book.structure.objectNumber,
    sheets: sheets.map(packedSheet),
    documents: documents.map(({ objectNumber }) => objectNumber),
    ids: [...ids].map(([id, ref]) => [id, ref.objectNumber]),
    types: [...types],
    destinations: [...destinations],
    outline,
    sound,
    tops: [...source.layout.tops]
  };
  return { objects: packObjects(context), plan };
}
function packedSheet({ ref, content, elements: own, annotations, forms }) {
  return {
    page: ref.objectNumber,
    content: content?.objectNumber ?? null,
    elements: own?.objectNumber ?? null,
    holders: annotations.map(({ element }) => element instanceof PDFRef_default ? element.objectNumber : null),
    forms: forms.map((form) => ({ form: form.ref.objectNumber, elements: form.elements.objectNumber }))
  };
}
function idPrefix(name) {
  return `${createHash("sha256").update(name).digest("hex").slice(0, 8)}-`;
}
function openCompiled({ objects, plan }) {
  const layout = {
    pages: plan.sheets.length,
    destinations: new Map(plan.destinations.map(([id, { page }]) => [id, page])),
    tops: new Map(plan.tops)
  };
  let tidied = null;
  return {
    layout,
    tidy() {
      tidied ??= tidyPart(objects, plan);
      return tidied;
    }
  };
}
function tidyPart(objects, plan) {
  const context = unpackObjects(objects);
  const at = (place) => PDFRef_default.of(place);
  return {
    context,
    pageTree: [at(plan.pageTree)],
    structure: at(plan.structure),
    sheets: plan.sheets.map(({ page, content, elements: own, holders, forms }) => ({
      ref: at(page),
      content: content === null ? null : at(content),
      elements: own === null ? null : at(own),
      holders: holders.map((place) => place === null ? null : at(place)),
      forms: forms.map((form) => ({ ref: at(form.form), elements: at(form.elements) }))
    })),
    documents: plan.documents.map(at),
    destinations: new Map(plan.destinations),
    outline: plan.outline,
    sound: plan.sound,
    frozen: { ids: new Map(plan.ids.map(([id, place]) => [id, at(place)])), types: new Set(plan.types) }
  };
}

export {
  tagContents,
  compilePart,
  idPrefix,
  openCompiled
};
