import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);
import {
  greyForms,
  pageForms,
  pagesOf
} from "./chunk-QDH75HAU.js";
import {
  serialize
} from "./chunk-6COWOYS5.js";
import "./chunk-6DY44LX7.js";
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

// scripts/pdf/plain-pages.ts
async function plainPages(finished, greying) {
  const source = await pagesOf(finished);
  const book = createBook();
  const { context, pageTree } = book;
  const pages = pageForms(source, context);
  greyForms(
    context,
    pages.map(({ form }) => form),
    greying
  );
  const box = ({ left, bottom, right, top }) => [left, bottom, right, top];
  const sheets = pages.map(({ form, trim, bleed }) => {
    const dict = context.obj({ Type: "Page", Parent: pageTree, Resources: { XObject: { Page: form } } });
    for (const [key, numbers] of [
      ["MediaBox", box(bleed)],
      ["CropBox", box(bleed)],
      ["BleedBox", box(bleed)],
      ["TrimBox", box(trim)]
    ]) {
      dict.set(PDFName_default.of(key), context.obj([...numbers]));
    }
    return plainSheet(book, dict, "/Page Do");
  });
  writePages(book, sheets);
  return await serialize(context);
}
export {
  plainPages
};
