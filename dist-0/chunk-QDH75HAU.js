import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);
import {
  channelsOf,
  greyContent,
  greyPicture,
  isStamp
} from "./chunk-6COWOYS5.js";
import {
  transplant
} from "./chunk-HZVT65PG.js";
import {
  pageBox
} from "./chunk-GJZB4ZQI.js";
import {
  dictAt,
  nameAt,
  openPdf
} from "./chunk-UFTNNG3S.js";
import {
  contentOf,
  contentStream,
  pageContent,
  replaceStream
} from "./chunk-RUR2HDGO.js";
import {
  PDFArray_default,
  PDFDict_default,
  PDFName_default,
  PDFRawStream_default,
  PDFRef_default
} from "./chunk-YNMFHN7V.js";

// scripts/pdf/greying.ts
function greyForms(context, forms, greying) {
  const seen = /* @__PURE__ */ new Set();
  let coloured = 0;
  const visit = (ref) => {
    if (seen.has(ref)) return;
    seen.add(ref);
    const stream = context.lookup(ref);
    if (!(stream instanceof PDFRawStream_default)) return;
    if (nameAt(stream.dict, "Subtype") === "Image") {
      if (greying === "all" && !greyPicture(context, ref, stream)) coloured += 1;
      return;
    }
    replaceStream(context, ref, (content) => greyContent(content, greying).content);
    const group = dictAt(stream.dict, "Group");
    if (greying === "all" && group && nameAt(group, "CS") === "DeviceRGB") {
      group.set(PDFName_default.of("CS"), PDFName_default.of("DeviceGray"));
    }
    const resources = dictAt(stream.dict, "Resources");
    for (const key of ["XObject", "Pattern"]) {
      for (const value of (resources && dictAt(resources, key))?.values() ?? []) {
        if (value instanceof PDFRef_default && context.lookup(value) instanceof PDFRawStream_default) visit(value);
      }
    }
    if (greying === "all" && resources) coloured += colouredShadings(resources);
  };
  for (const ref of forms) visit(ref);
  return coloured;
}
function colouredShadings(resources) {
  const shadings = dictAt(resources, "Shading")?.values() ?? [];
  const patterns = (dictAt(resources, "Pattern")?.values() ?? []).flatMap((value) => {
    const pattern = resources.context.lookup(value);
    return pattern instanceof PDFDict_default ? [pattern.get(PDFName_default.of("Shading"))] : [];
  });
  return [...shadings, ...patterns].filter((value) => {
    const shading = resources.context.lookup(value);
    const dict = shading instanceof PDFRawStream_default ? shading.dict : shading;
    return dict instanceof PDFDict_default && channelsOf(dict) !== 1;
  }).length;
}

// scripts/pdf/direct-lengths.ts
function withDirectLengths(pdf) {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString("latin1");
  const numbers = new Map(
    [...text.matchAll(/(?<=[\r\n])(\d+) 0 obj\s+(\d+)\s+endobj/g)].map(([, id, value]) => [id, value])
  );
  const direct = text.replace(/\/Length (\d+) 0 R/g, (written, id) => {
    const length = numbers.get(id);
    return length === void 0 ? written : `/Length ${length}`;
  });
  return direct === text ? pdf : new Uint8Array(Buffer.from(direct, "latin1"));
}

// scripts/pdf/page-forms.ts
async function pagesOf(finished) {
  if (finished instanceof Uint8Array) return await openPdf(withDirectLengths(finished));
  const open = isOpen(finished) ? finished.open() : null;
  return open ?? await pagesOf(finished.pdf);
}
function isOpen(book) {
  return "open" in book;
}
function pageForms(source, context) {
  const { copy, finish } = transplant(source.context, context);
  const forms = source.pages.map((page) => ({
    form: context.register(pageForm(page, context, copy)),
    trim: pageBox(page.dict, "TrimBox"),
    bleed: pageBox(page.dict, "BleedBox")
  }));
  finish();
  return forms;
}
function pageForm({ dict }, context, copy) {
  const entries = {
    Type: PDFName_default.of("XObject"),
    Subtype: PDFName_default.of("Form"),
    BBox: copy(dict.lookup(PDFName_default.of("BleedBox")) ?? context.obj([])),
    Resources: copy(dict.lookup(PDFName_default.of("Resources")) ?? context.obj({}))
  };
  const group = dict.get(PDFName_default.of("Group"));
  if (group) entries["Group"] = copy(group);
  const asItIs = (contents2) => {
    const stream = PDFDict_default.withContext(context);
    for (const key of ["Filter", "DecodeParms"]) {
      const value = contents2.dict.get(PDFName_default.of(key));
      if (value) stream.set(PDFName_default.of(key), copy(value));
    }
    for (const [key, value] of Object.entries(entries)) stream.set(PDFName_default.of(key), value);
    return PDFRawStream_default.of(stream, contents2.contents);
  };
  const contents = dict.lookup(PDFName_default.of("Contents"));
  if (contents instanceof PDFRawStream_default) return asItIs(contents);
  const stamped = stampedContent(contents);
  if (stamped === null) return contentStream(context, pageContent(dict), entries);
  const body = context.register(asItIs(stamped.body));
  const { Resources: resources, ...own } = entries;
  const fonts = resources instanceof PDFDict_default ? resources.get(PDFName_default.of("Font")) : void 0;
  return contentStream(context, `/Body Do
${stamped.stamp}`, {
    ...own,
    Resources: context.obj({ XObject: { Body: body }, ...fonts && { Font: fonts } })
  });
}
function stampedContent(contents) {
  if (!(contents instanceof PDFArray_default) || contents.size() !== 2) return null;
  const [body, over] = [contents.lookup(0), contents.lookup(1)];
  if (!(body instanceof PDFRawStream_default)) return null;
  const stamp = contentOf(body.dict.context, over);
  return isStamp(stamp) ? { body, stamp } : null;
}

export {
  greyForms,
  pagesOf,
  pageForms
};
