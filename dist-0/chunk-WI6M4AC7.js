import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);
import {
  readTags,
  structureFailures
} from "./chunk-QX52UN5V.js";
import {
  namedDestinations,
  readOutline
} from "./chunk-C34U7Z3X.js";
import {
  openSheet
} from "./chunk-GJZB4ZQI.js";
import {
  kidsOf,
  parentTree,
  tidyElements
} from "./chunk-S57HSMZT.js";
import {
  openPdf
} from "./chunk-UFTNNG3S.js";
import {
  PDFDict_default,
  PDFName_default,
  PDFRef_default
} from "./chunk-YNMFHN7V.js";

// scripts/pdf/open-part.ts
async function openPart(bytes) {
  return parsedPart(await openPdf(bytes));
}
async function opened(pdf) {
  if (pdf instanceof Uint8Array) return await openPart(pdf);
  if (isParsed(pdf)) return pdf;
  if (isDeferred(pdf)) return await pdf.parsed();
  throw new TypeError("The part was not opened by openPart.");
}
async function bindable(pdf) {
  if (pdf instanceof Uint8Array) return await openPart(pdf);
  if (isBindable(pdf)) return pdf;
  return isLater(pdf) ? await pdf.bindable() : await opened(pdf);
}
function isBindable(part) {
  return "tidy" in part;
}
function isLater(part) {
  return "bindable" in part;
}
function isParsed(part) {
  return isBindable(part) && "pdf" in part;
}
function isDeferred(part) {
  return "parsed" in part;
}
function parsedPart(pdf) {
  const destinations = namedDestinations(pdf);
  let tidied = null;
  return {
    pdf,
    layout: {
      pages: pdf.pages.length,
      destinations: new Map([...destinations].map(([name, { page }]) => [name, page])),
      tops: new Map([...destinations].flatMap(([name, { top }]) => top === null ? [] : [[name, top]]))
    },
    tidy() {
      tidied ??= tidyPart(pdf, destinations);
      return tidied;
    }
  };
}
function tidyPart(pdf, destinations) {
  const { context, catalog, pages, pageTree } = pdf;
  const structure = catalog.get(PDFName_default.of("StructTreeRoot"));
  const root = context.lookup(structure);
  const documents = root instanceof PDFDict_default ? kidsOf(root).filter((kid) => kid instanceof PDFRef_default) : [];
  const parents = parentTree(pdf);
  tidyElements(context, documents, parents.values());
  const sheets = pages.map(({ ref }) => {
    const { annotations, ...sheet } = openSheet(context, ref, parents);
    return { ...sheet, holders: annotations.map(({ element }) => element) };
  });
  const failures = structureFailures(readTags(pdf)).filter(({ condition }) => !condition.startsWith("02-"));
  const sound = documents.length > 0 && failures.length === 0;
  return {
    context,
    pageTree,
    structure: structure instanceof PDFRef_default ? structure : null,
    sheets,
    documents,
    destinations,
    outline: readOutline(pdf),
    sound,
    frozen: null
  };
}

export {
  openPart,
  opened,
  bindable,
  parsedPart
};
