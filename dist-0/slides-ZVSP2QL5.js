import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);
import {
  transplant
} from "./chunk-HZVT65PG.js";
import {
  opened,
  parsedPart
} from "./chunk-WI6M4AC7.js";
import "./chunk-QX52UN5V.js";
import "./chunk-C34U7Z3X.js";
import {
  ownDict,
  pageBox,
  taggedForms
} from "./chunk-GJZB4ZQI.js";
import {
  elements,
  kidsOf,
  parentTree,
  setKids,
  typeOf
} from "./chunk-S57HSMZT.js";
import {
  textOf
} from "./chunk-UFTNNG3S.js";
import {
  contentStream,
  lineKind,
  markedContentId,
  pageContent,
  replaceStream
} from "./chunk-RUR2HDGO.js";
import {
  PDFArray_default,
  PDFDict_default,
  PDFHexString_default,
  PDFName_default,
  PDFNumber_default,
  PDFRawStream_default,
  PDFRef_default,
  PDFStream_default
} from "./chunk-YNMFHN7V.js";
import "./chunk-WYZCE5GW.js";

// scripts/pdf/slides.ts
async function placeSlides(sheets, deck, placements) {
  const [{ pdf: sheet }, { pdf: source }] = await Promise.all([opened(sheets), opened(deck)]);
  const { context } = sheet;
  const slides = /* @__PURE__ */ new Map();
  const { copy, finish } = transplant(source.context, context);
  for (const { slide } of placements) {
    if (slides.has(slide)) continue;
    slides.set(slide, context.register(slideForm(context, pageAt(source, slide), copy)));
  }
  finish();
  for (const form of slides.values()) stripForms(context, form);
  const figures = figureFinder(sheet);
  const parents = parentTree(sheet);
  for (const [number, page] of sheet.pages.entries()) {
    const here = placements.filter((placement) => placement.page === number);
    if (here.length > 0) drawSlides(sheet, page, here, slides, figures, parents);
  }
  for (const { page } of placements) pageAt(sheet, page);
  return parsedPart(sheet);
}
function pageAt(pdf, number) {
  const page = pdf.pages[number];
  if (!page) throw new RangeError(`There is no page ${number + 1}: the document has ${pdf.pages.length}.`);
  return page;
}
function slideForm(context, { dict }, copy) {
  const box = dict.lookup(PDFName_default.of("MediaBox"), PDFArray_default);
  const entries = {
    Type: PDFName_default.of("XObject"),
    Subtype: PDFName_default.of("Form"),
    BBox: copy(box),
    Resources: copy(dict.lookup(PDFName_default.of("Resources")) ?? context.obj({}))
  };
  const group = dict.get(PDFName_default.of("Group"));
  if (group) entries["Group"] = copy(group);
  return contentStream(context, withoutTags(pageContent(dict)), entries);
}
function withoutTags(content) {
  const dropped = [];
  return content.split("\n").filter((line) => {
    const kind = lineKind(line);
    if (kind === "begin") {
      dropped.push(markedContentId(line) !== null || line.startsWith("/Artifact"));
      return !dropped[dropped.length - 1];
    }
    return kind !== "end" || !dropped.pop();
  }).join("\n");
}
function stripForms(context, ref) {
  const holder = context.lookup(ref);
  if (!(holder instanceof PDFRawStream_default)) return;
  for (const nested of taggedForms(context, holder.dict).values()) {
    stripForms(context, nested);
    replaceStream(context, nested, withoutTags);
  }
}
function drawSlides(sheet, page, placements, slides, figureFor, parents) {
  const { context } = sheet;
  const forms = ownDict(ownDict(page.dict, "Resources"), "XObject");
  const tags = tagsOf(sheet, page, parents);
  let content = `q
${pageContent(page.dict)}
Q`;
  for (const placement of placements) {
    const form = slides.get(placement.slide);
    if (!form) continue;
    const key = `Slide${placement.slide + 1}`;
    forms.set(PDFName_default.of(key), form);
    const draw = `q
${fitInto(context, form, placement).map(fixed).join(" ")} cm
/${key} Do
Q`;
    const figure = tags && figureFor(page.ref, placement.alternative);
    if (!tags || !figure) {
      content += `
/Artifact BMC
${draw}
EMC`;
      continue;
    }
    const id = tags.size();
    tags.push(figure);
    const dict = context.lookup(figure, PDFDict_default);
    setKids(dict, [...kidsOf(dict), context.obj({ Type: "MCR", Pg: page.ref, MCID: id })]);
    content += `
/Figure <</MCID ${id}>> BDC
${draw}
EMC`;
  }
  page.dict.set(PDFName_default.of("Contents"), context.register(contentStream(context, content)));
}
function fitInto(context, form, { x, y, width, height }) {
  const box = pageBox(context.lookup(form, PDFStream_default).dict, "BBox");
  const [w, h] = [box.right - box.left, box.top - box.bottom];
  const scale = Math.min(width / w, height / h);
  const left = x + (width - w * scale) / 2;
  const lower = y + (height - h * scale) / 2;
  return [scale, 0, 0, scale, left - box.left * scale, lower - box.bottom * scale];
}
function tagsOf({ context }, { dict }, parents) {
  const key = dict.lookup(PDFName_default.of("StructParents"));
  const entry = key instanceof PDFNumber_default ? context.lookup(parents.get(key.asNumber())) : void 0;
  return entry instanceof PDFArray_default ? entry : null;
}
function figureFinder({ context, catalog }) {
  const root = catalog.lookup(PDFName_default.of("StructTreeRoot"));
  const top = root instanceof PDFDict_default ? kidsOf(root)[0] : void 0;
  if (!(top instanceof PDFRef_default)) return () => null;
  const free = elements(context, [top]).filter(({ dict }) => typeOf(dict) === "Figure");
  return (page, alternative) => {
    const at = free.findIndex(
      ({ dict }) => dict.get(PDFName_default.of("Pg")) === page && textOf(dict.lookup(PDFName_default.of("Alt"))) === alternative
    );
    const found = at < 0 ? void 0 : free.splice(at, 1)[0];
    if (found) return found.ref;
    const document = context.lookup(top, PDFDict_default);
    const figure = context.register(
      context.obj({ Type: "StructElem", S: "Figure", P: top, Pg: page, Alt: PDFHexString_default.fromText(alternative) })
    );
    setKids(document, [...kidsOf(document), figure]);
    return figure;
  };
}
function fixed(value) {
  return String(Math.round(value * 1e4) / 1e4);
}
export {
  placeSlides,
  withoutTags
};
