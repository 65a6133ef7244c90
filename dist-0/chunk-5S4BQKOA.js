import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);

// scripts/pdf/deferred-part.ts
var mostParsed = 8e6;
var parsedParts = /* @__PURE__ */ new Map();
var parsedBytes = 0;
function forget(part) {
  parsedBytes -= parsedParts.get(part)?.size ?? 0;
  parsedParts.delete(part);
}
function remember(part, size, parsing) {
  forget(part);
  parsedParts.set(part, { size, parsing });
  parsedBytes += size;
  for (const [oldest] of parsedParts) {
    if (parsedBytes <= mostParsed || oldest === part) return;
    forget(oldest);
  }
}
function deferPart(source, layout, already = null) {
  const part = {
    layout,
    parsed() {
      const parsing = parsedParts.get(part)?.parsing ?? import("./open-part-ZBSMAO4J.js").then(({ openPart: openPart2 }) => openPart2(source.bytes()));
      remember(part, source.size, parsing);
      return parsing;
    }
  };
  if (already !== null) remember(part, source.size, Promise.resolve(already));
  return part;
}
function laterPart(layout, make) {
  const part = { layout, bindable: make };
  return part;
}
async function takePart(part, parsed) {
  const own = await parsed;
  forget(part);
  return own;
}

// scripts/pdf/pdf.ts
async function openPart(pdf) {
  return (await import("./open-part-ZBSMAO4J.js")).openPart(pdf);
}
async function openShelved(source) {
  const part = await (await import("./open-part-ZBSMAO4J.js")).openPart(source.bytes());
  return deferPart(source, part.layout, part);
}
async function freshPart(part) {
  return await takePart(part, (await import("./open-part-ZBSMAO4J.js")).opened(part));
}
function openLater(layout, open) {
  return laterPart(layout, async () => await (await import("./open-part-ZBSMAO4J.js")).bindable(await open()));
}
async function compilePart(part, name, contents) {
  return (await import("./compiled-part-SVCNNY6L.js")).compilePart(part, name, contents);
}
async function openCompiled(part) {
  return (await import("./compiled-part-SVCNNY6L.js")).openCompiled(part);
}
async function assemble(parts, info, furniture) {
  return (await import("./assemble-LY2BTARQ.js")).assemble(parts, info, furniture);
}
async function assembleBook(parts, info, furniture, trim, options = {}) {
  return (await import("./assemble-LY2BTARQ.js")).assembleBook(parts, info, furniture, trim, options);
}
async function finish(pdf, info) {
  return (await import("./assemble-LY2BTARQ.js")).finish(pdf, info);
}
async function figureFrames(pdf) {
  return (await import("./figure-frames-XTNSE6HS.js")).figureFrames(pdf);
}
async function placeSlides(sheets, deck, placements) {
  return (await import("./slides-ZVSP2QL5.js")).placeSlides(sheets, deck, placements);
}
async function preflight(pdf, expected) {
  return (await import("./preflight-JCCJTV67.js")).preflight(pdf, expected);
}
async function imposePages(book, imposition, info, face, ink) {
  return (await import("./impose-R7QBU4VB.js")).imposePages(book, imposition, info, face, ink);
}
async function plainPages(book, greying) {
  return (await import("./plain-pages-4BZZAHZG.js")).plainPages(book, greying);
}
async function profileName(profile) {
  return (await import("./output-intent-PYCAPQHN.js")).profileName(profile);
}

export {
  deferPart,
  openPart,
  openShelved,
  freshPart,
  openLater,
  compilePart,
  openCompiled,
  assemble,
  assembleBook,
  finish,
  figureFrames,
  placeSlides,
  preflight,
  imposePages,
  plainPages,
  profileName
};
