import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);
import {
  transplant
} from "./chunk-HZVT65PG.js";
import {
  bleed
} from "./chunk-MBAJ6F4W.js";
import {
  annotationsOf,
  pageBox
} from "./chunk-GJZB4ZQI.js";
import {
  renumberIds,
  typesOf
} from "./chunk-S57HSMZT.js";
import {
  contentStream
} from "./chunk-RUR2HDGO.js";
import {
  PDFContext_default,
  PDFDict_default,
  PDFName_default,
  PDFStream_default
} from "./chunk-YNMFHN7V.js";

// scripts/pdf/boxes.ts
var bleed2 = bleed * 72 / 25.4;
var snapped = 0.75;
function setBoxes(page, trim) {
  const printed = pageBox(page, "MediaBox");
  const is = (size) => Math.abs(printed.right - printed.left - size.width) < snapped && Math.abs(printed.top - printed.bottom - size.height) < snapped;
  const box = (size, from = 0) => [from, from, from + size.width, from + size.height].map((length) => Math.round(length * 1e3) / 1e3);
  const write = (key, numbers) => page.set(PDFName_default.of(key), page.context.obj([...numbers]));
  const withBleed = trim && { width: trim.width + 2 * bleed2, height: trim.height + 2 * bleed2 };
  if (trim && withBleed && is(withBleed)) {
    for (const key of ["MediaBox", "BleedBox"]) write(key, box(withBleed));
    for (const key of ["CropBox", "TrimBox"]) write(key, box(trim, bleed2));
    return;
  }
  const whole = trim && is(trim) ? box(trim) : [printed.left, printed.bottom, printed.right, printed.top];
  for (const key of ["MediaBox", "CropBox", "BleedBox", "TrimBox"]) write(key, whole);
}

// scripts/pdf/book.ts
function createBook() {
  const context = PDFContext_default.create();
  const catalog = context.obj({ Type: "Catalog" });
  context.trailerInfo.Root = context.register(catalog);
  return { context, catalog, pageTree: context.nextRef(), structure: context.nextRef() };
}
function bindPart(book, { context: source, pageTree, structure, sheets, documents, frozen, ...rest }, prefix) {
  const { context } = book;
  const seeds = new Map(pageTree.map((ref) => [ref, book.pageTree]));
  if (structure !== null) seeds.set(structure, book.structure);
  const { copy, refer, finish } = transplant(source, context, seeds);
  const copied = sheets.map(({ ref, content, elements, holders, forms }) => ({
    ref: refer(ref),
    content: content && refer(content),
    elements: elements && refer(elements),
    holders: holders.map((holder) => holder && copy(holder)),
    forms: forms.map((form) => ({ ref: refer(form.ref), elements: refer(form.elements) }))
  }));
  const roots = documents.map(refer);
  const ids = frozen && new Map([...frozen.ids].map(([id, ref]) => [id, refer(ref)]));
  finish();
  return {
    sheets: copied.map(({ ref, content, elements, holders, forms }) => {
      const dict = context.lookup(ref, PDFDict_default);
      return {
        ref,
        dict,
        content,
        stamp: "",
        elements,
        annotations: annotationsOf(dict).map((annotation, at) => ({
          dict: annotation,
          element: holders[at] ?? null
        })),
        forms: forms.map((form) => ({ ...form, dict: context.lookup(form.ref, PDFStream_default).dict }))
      };
    }),
    documents: roots,
    ids: ids ?? renumberIds(context, roots, prefix),
    types: frozen?.types ?? typesOf(context, roots),
    ...rest
  };
}
function blankSheet(book, like) {
  const { context } = book;
  const { left, bottom, right, top } = pageBox(like, "TrimBox");
  const dict = context.obj({
    Type: "Page",
    Parent: book.pageTree,
    MediaBox: [0, 0, right - left, top - bottom],
    Resources: {}
  });
  return plainSheet(book, dict, "");
}
function plainSheet({ context }, dict, content) {
  const drawn = content === "" ? null : context.register(contentStream(context, content));
  return { ref: context.register(dict), dict, content: drawn, stamp: "", elements: null, annotations: [], forms: [] };
}
function writePages(book, sheets) {
  const { context } = book;
  for (const { dict, content, stamp } of sheets) {
    if (!dict.has(PDFName_default.of("TrimBox"))) setBoxes(dict, null);
    const drawn = [
      ...content === null ? [] : [content],
      ...stamp === "" ? [] : [context.register(contentStream(context, stamp))]
    ];
    const [only] = drawn;
    if (only === void 0) dict.delete(PDFName_default.of("Contents"));
    else dict.set(PDFName_default.of("Contents"), drawn.length === 1 ? only : context.obj(drawn));
  }
  context.assign(
    book.pageTree,
    context.obj({ Type: "Pages", Kids: sheets.map(({ ref }) => ref), Count: sheets.length })
  );
  book.catalog.set(PDFName_default.of("Pages"), book.pageTree);
}

export {
  setBoxes,
  createBook,
  bindPart,
  blankSheet,
  plainSheet,
  writePages
};
