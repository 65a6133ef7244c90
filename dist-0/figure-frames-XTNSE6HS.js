import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);
import {
  opened
} from "./chunk-WI6M4AC7.js";
import "./chunk-QX52UN5V.js";
import "./chunk-C34U7Z3X.js";
import {
  figuresOn
} from "./chunk-GJZB4ZQI.js";
import {
  parentTree
} from "./chunk-S57HSMZT.js";
import {
  textOf
} from "./chunk-UFTNNG3S.js";
import {
  pageContent
} from "./chunk-RUR2HDGO.js";
import {
  PDFArray_default,
  PDFName_default
} from "./chunk-YNMFHN7V.js";
import "./chunk-WYZCE5GW.js";

// scripts/pdf/figure-frames.ts
var border = 0.375;
async function figureFrames(pdf) {
  const { pdf: document } = await opened(pdf);
  const parents = parentTree(document);
  return document.pages.flatMap(({ dict }, page) => {
    const figures = figuresOn(document.context, dict, pageContent(dict), ownersOf(document, dict, parents));
    return [...figures].flatMap(([figure, { left, bottom, right, top }]) => {
      const alternative = textOf(figure.lookup(PDFName_default.of("Alt")));
      if (alternative === void 0) return [];
      const [width, height] = [right - left - 2 * border, top - bottom - 2 * border];
      return [{ page, alternative, x: left + border, y: bottom + border, width, height }];
    });
  });
}
function ownersOf({ context }, page, parents) {
  const key = page.lookup(PDFName_default.of("StructParents"));
  const entry = key === void 0 ? void 0 : context.lookup(parents.get(Number(key.toString())));
  return entry instanceof PDFArray_default ? entry.asArray() : [];
}
export {
  figureFrames
};
