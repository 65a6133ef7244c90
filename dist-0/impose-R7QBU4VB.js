import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);
import {
  greyForms,
  pageForms,
  pagesOf
} from "./chunk-QDH75HAU.js";
import {
  pageLabels,
  writeMetadata
} from "./chunk-IHZVBQFB.js";
import {
  blendIn,
  lineFace,
  serialize
} from "./chunk-6COWOYS5.js";
import "./chunk-6DY44LX7.js";
import {
  contentDigest,
  writeOutputIntent
} from "./chunk-YO3RS55I.js";
import "./chunk-2V7R5NLK.js";
import "./chunk-LDVM5UE6.js";
import {
  createBook,
  plainSheet,
  writePages
} from "./chunk-QYR7ALLD.js";
import "./chunk-HZVT65PG.js";
import "./chunk-MBAJ6F4W.js";
import "./chunk-GJZB4ZQI.js";
import "./chunk-S57HSMZT.js";
import "./chunk-UFTNNG3S.js";
import "./chunk-RUR2HDGO.js";
import {
  PDFName_default
} from "./chunk-YNMFHN7V.js";
import "./chunk-WYZCE5GW.js";

// scripts/pdf/press-marks.ts
var markResources = { colour: "Registration", font: "Slug" };
var hairline = 0.25;
var dash = 2;
var handle = 0.5523;
function drawMarks(marks, face) {
  const { colour } = markResources;
  const drawn = marks.flatMap((mark) => draw(mark, face));
  return ["q", `/${colour} CS`, "1 SCN", `/${colour} cs`, "1 scn", `${hairline} w`, ...drawn, "Q"].join("\n");
}
function draw(mark, face) {
  switch (mark.kind) {
    case "line": {
      const stroke = [`${at(mark.from)} m`, `${at(mark.to)} l`, "S"];
      return mark.use === "fold" ? [`[${dash}] 0 d`, ...stroke, "[] 0 d"] : stroke;
    }
    case "cross":
      return cross(mark.at, mark.radius);
    case "bar": {
      const { from, to } = mark;
      return [`${at(from)} ${pt(to.x - from.x)} ${pt(to.y - from.y)} re`, "f"];
    }
    case "slug": {
      const { shown } = face.set(mark.text);
      const type = `/${markResources.font} ${pt(mark.size)} Tf`;
      return ["BT", type, `1 0 0 1 ${at(mark.at)} Tm`, `${shown} TJ`, "ET"];
    }
  }
}
function cross({ x, y }, radius) {
  const ring = radius / 2;
  const on = (dx, dy) => at({ x: x + dx * ring, y: y + dy * ring });
  return [
    `${at({ x: x - radius, y })} m`,
    `${at({ x: x + radius, y })} l`,
    `${at({ x, y: y - radius })} m`,
    `${at({ x, y: y + radius })} l`,
    `${on(1, 0)} m`,
    `${on(1, handle)} ${on(handle, 1)} ${on(0, 1)} c`,
    `${on(-handle, 1)} ${on(-1, handle)} ${on(-1, 0)} c`,
    `${on(-1, -handle)} ${on(-handle, -1)} ${on(0, -1)} c`,
    `${on(handle, -1)} ${on(1, -handle)} ${on(1, 0)} c`,
    "s"
  ];
}
function at({ x, y }) {
  return `${pt(x)} ${pt(y)}`;
}
function pt(mm) {
  return String(Math.round(mm * 72 / 25.4 * 1e3) / 1e3);
}

// scripts/pdf/impose.ts
async function imposePages(finished, imposition, info, face, ink = "as-is") {
  const source = await pagesOf(finished);
  const book = createBook();
  const { context } = book;
  const pages = pageForms(source, context);
  const forms = pages.map(({ form }) => form);
  const coloured = ink === "grey" ? greyForms(context, forms, "all") : 0;
  const plates = typeof ink === "string" ? "DeviceGray" : "DeviceCMYK";
  if (ink !== "as-is") blendIn(context, plates);
  const marks = face && { face: lineFace(context, face), colour: registration(context, plates) };
  const sides = imposition.sheets.flatMap(({ front, back }) => [front, back]);
  const sheets = sides.map((side) => pressSide(book, imposition, side, pages, marks));
  writePages(book, sheets);
  book.catalog.set(PDFName_default.of("PageLabels"), pageLabels(context, sides.map(sideLabel)));
  writeMetadata(book, info, false);
  if (typeof ink !== "string") writeOutputIntent(book, ink, info, contentDigest(context, forms));
  return { pdf: await serialize(context), coloured };
}
function pressSide(book, { press, trim, bleed }, { slots, marks }, pages, means) {
  const { context, pageTree } = book;
  const drawn = slots.flatMap((slot) => slot.page === null ? [] : [{ slot, page: pageAt(pages, slot.page) }]);
  const dict = context.obj({
    Type: "Page",
    Parent: pageTree,
    Resources: {
      XObject: Object.fromEntries(drawn.map(({ slot, page }) => [`P${(slot.page ?? 0) + 1}`, page.form])),
      ...means && {
        ColorSpace: { [markResources.colour]: means.colour },
        Font: { [markResources.font]: means.face.font }
      }
    }
  });
  const whole = { left: 0, bottom: 0, right: press.width, top: press.height };
  for (const [key, rect] of [
    ["MediaBox", whole],
    ["CropBox", whole],
    ["BleedBox", bleed],
    ["TrimBox", trim]
  ]) {
    dict.set(PDFName_default.of(key), context.obj([rect.left, rect.bottom, rect.right, rect.top].map((mm) => Number(pt(mm)))));
  }
  const content = drawn.map(({ slot, page }) => drawPage(slot, page));
  if (means) content.push(drawMarks(marks, means.face));
  return plainSheet(book, dict, content.join("\n"));
}
function pageAt(pages, number) {
  const page = pages[number];
  if (!page) throw new RangeError(`There is no page ${number + 1}: the document has ${pages.length}.`);
  return page;
}
function drawPage({ page, trim, clip }, { trim: own }) {
  const shift = (low, high, ownLow, ownHigh) => {
    const middle = (low + high) / 2 * 72 / 25.4 - (ownLow + ownHigh) / 2;
    return String(Math.round(middle * 1e3) / 1e3);
  };
  const x = shift(trim.left, trim.right, own.left, own.right);
  const y = shift(trim.bottom, trim.top, own.bottom, own.top);
  return `q
${rectangle(clip)} re
W n
1 0 0 1 ${x} ${y} cm
/P${(page ?? 0) + 1} Do
Q`;
}
function rectangle({ left, bottom, right, top }) {
  return [left, bottom, right - left, top - bottom].map(pt).join(" ");
}
function sideLabel({ face }, at2) {
  return { style: "fixed", text: `${Math.floor(at2 / 2) + 1} ${face === "front" ? "\u6B63\u9762" : "\u53CD\u9762"}` };
}
function registration(context, plates) {
  const [none, full] = plates === "DeviceGray" ? [[1], [0]] : [new Array(4).fill(0), new Array(4).fill(1)];
  const tint = context.obj({ FunctionType: 2, Domain: [0, 1], C0: none, C1: full, N: 1 });
  return context.obj([PDFName_default.of("Separation"), PDFName_default.of("All"), PDFName_default.of(plates), tint]);
}
export {
  imposePages
};
