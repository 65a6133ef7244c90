import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);
import {
  sheetOrders
} from "./chunk-WVKGWH22.js";
import {
  contentDigest
} from "./chunk-XZXFMA6J.js";
import {
  blockHeight,
  pageGeometry,
  pxToPt
} from "./chunk-74TDRX54.js";
import {
  nothingPrinted,
  staleOutput,
  unbuiltOutput
} from "./chunk-DVZS7TVG.js";
import {
  digestOf
} from "./chunk-DY6JX3BO.js";
import {
  plainText
} from "./chunk-PDSPF4WO.js";
import {
  Refusal,
  diagnose
} from "./chunk-AQ7QJ6U6.js";
import {
  external_exports
} from "./chunk-7PEJJYRC.js";

// scripts/change/folio.ts
var margin = 0.13;
function folioLines(lines, label, height) {
  return lines.filter(({ text, y, height: size }) => {
    const middle = y + size / 2;
    return (middle < margin * height || middle > (1 - margin) * height) && isFolio(text, label);
  });
}
function isFolio(text, label) {
  return text.replaceAll(/[\s—–\-·]/gu, "").replace(/[/／]\d+$/u, "") === label;
}

// scripts/change/photograph.ts
var pictureDpi = 100;
function photograph(pdf, raster) {
  const opened = raster.open(pdf);
  try {
    return Array.from({ length: opened.pages }, (_, page) => {
      const label = opened.label(page);
      const { width, height, pixels } = opened.picture(page, pictureDpi);
      const lines = opened.lines(page);
      const folios = new Set(folioLines(lines, label, opened.size(page).height));
      const words = lines.filter((line) => !folios.has(line)).map(({ text }) => text);
      return { label, pixels: digestOf(sized(width, height, pixels)), words: digestOf(encoded(words.join("\n"))) };
    });
  } finally {
    opened.close();
  }
}
function sized(width, height, pixels) {
  const all = new Uint8Array(pixels.byteLength + 8);
  new DataView(all.buffer).setUint32(0, width);
  new DataView(all.buffer).setUint32(4, height);
  all.set(pixels, 8);
  return all;
}
function encoded(text) {
  return new TextEncoder().encode(text);
}
function openAlbum(raster, { body }, pdfOf) {
  const opened = /* @__PURE__ */ new Map();
  return {
    open(document) {
      const known = opened.get(document.path);
      if (known !== void 0) return known;
      const own = raster.open(pdfOf(document));
      const lines = /* @__PURE__ */ new Map();
      const made = {
        pages: document.pages,
        raster: own,
        body: document.kind === "deck-pdf" ? null : body,
        lines(page) {
          const read = lines.get(page) ?? own.lines(page);
          lines.set(page, read);
          return read;
        }
      };
      opened.set(document.path, made);
      return made;
    },
    close() {
      for (const { raster: own } of opened.values()) own.close();
    }
  };
}

// scripts/change/passages.ts
function passagesOf(report) {
  const passages = [];
  let topic = 0;
  let section = "";
  const add = (kind, text, { file, line }) => {
    const words = text.trim();
    if (words !== "") passages.push({ topic, section, kind, text: words, file, line });
  };
  const said = (kind, inlines, place) => add(kind, plainText(inlines), place);
  const addBlock = (block, kind) => {
    switch (block.type) {
      case "paragraph":
        said(kind, block.children, block.place);
        return;
      case "list":
        for (const { blocks } of block.items) for (const inner of blocks) addBlock(inner, "item");
        return;
      case "table":
        for (const cell of [block.head, ...block.rows].flat()) said("cell", cell.children, cell.place);
        return;
      case "quotation":
        for (const inner of block.blocks) addBlock(inner, "quotation");
        return;
      case "picture":
        if (block.caption !== null) add("caption", block.caption, block.place);
    }
  };
  const addItem = (item) => {
    switch (item.type) {
      case "slide":
      case "summary":
        return;
      case "pull":
        if (item.label !== null) add("caption", item.label, item.place);
        return;
      case "chart":
        said("caption", item.title, item.place);
        for (const block of item.blocks) if (block.type === "paragraph") addBlock(block, "caption");
        return;
      case "side":
        said("caption", item.title, item.place);
        for (const block of item.blocks) addBlock(block, "paragraph");
        return;
      case "exhibit":
        said("caption", item.title, item.place);
        addBlock(item.shown, "paragraph");
        said("caption", item.note, item.place);
        return;
      default:
        addBlock(item, "paragraph");
    }
  };
  const addSection = (one) => {
    const title = plainText(one.title).trim();
    if (title !== "") section = title;
    add("heading", title, one.place);
    for (const item of one.flow) addItem(item);
    for (const inner of one.sections) addSection(inner);
  };
  add("title", report.settings.title, report.settings.place);
  if (report.foreword !== null) addSection(report.foreword);
  for (const one of report.topics) {
    topic = one.number;
    section = "";
    add("title", one.title, one.titlePlace);
    for (const part of [one.lead, ...one.sections, ...one.next === null ? [] : [one.next]]) addSection(part);
  }
  return passages;
}

// scripts/change/printed-output.ts
var pageRef = external_exports.object({ label: external_exports.string(), page: external_exports.number() }).nullish().transform((page) => page ?? null);
var manifestSchema = external_exports.object({
  artefacts: external_exports.array(
    external_exports.object({ path: external_exports.string(), kind: external_exports.string(), sha256: external_exports.string(), content: external_exports.string().optional() })
  ),
  facts: external_exports.array(
    external_exports.object({
      id: external_exports.string(),
      text: external_exports.string(),
      of: external_exports.string(),
      asOf: external_exports.string().nullable(),
      topic: external_exports.number(),
      sentence: external_exports.string(),
      booklet: pageRef,
      handout: pageRef,
      slides: external_exports.array(external_exports.object({ deck: external_exports.string(), slide: external_exports.number() }))
    })
  )
});
var printedKinds = ["booklet", "handout", "topic-handout", "deck-pdf", "handout-imposed"];
async function readPrintedOutput(report, folder) {
  const refuse = (...diagnostics) => new Refusal(diagnostics, 2);
  const text = await folder.read("manifest.json");
  const manifest = text === null ? void 0 : manifestSchema.safeParse(parsed(text)).data;
  const found = manifest?.artefacts.filter(({ kind }) => printedKinds.some((printed) => printed === kind)) ?? [];
  if (text === null || manifest === void 0 || found.every(({ kind }) => kind === "handout-imposed")) {
    throw refuse(diagnose(nothingPrinted, { report: report.name, folder: folder.path }, null));
  }
  const content = contentDigest(report.sources);
  const stale = found.filter((one) => one.content !== content).map(({ path }) => path);
  if (stale.length > 0) throw refuse(diagnose(staleOutput, { report: report.name, paths: stale }, null));
  const read = await Promise.all(found.map(async (one) => ({ ...one, bytes: await folder.read(one.path) })));
  const strange = read.filter(({ bytes, sha256 }) => bytes === null || digestOf(bytes) !== sha256);
  if (strange.length > 0) {
    throw refuse(diagnose(unbuiltOutput, { report: report.name, paths: strange.map(({ path }) => path) }, null));
  }
  const documents = read.flatMap(
    ({ path, kind, sha256, bytes }) => bytes === null || kind === "handout-imposed" ? [] : [{ path, kind, sha256, bytes }]
  );
  return { manifest: text, facts: manifest.facts, documents, imposed: documents.length < read.length };
}
function takeSnapshot(report, output, raster, known) {
  const { settings } = report;
  const geometry = pageGeometry(settings.sheet);
  const top = pxToPt(geometry.top);
  const documents = output.documents.map(({ path, kind, sha256, bytes }) => {
    const pages = known.get(sha256) ?? photograph(bytes, raster);
    return { path, kind, name: nameOf(path, kind, report), sha256, pages: [...pages] };
  });
  const handout = documents.find(({ kind }) => kind === "handout");
  return {
    report: { name: report.name, title: settings.title, date: settings.date },
    content: contentDigest(report.sources),
    rasterizer: raster.version,
    dpi: pictureDpi,
    // The lines of the first and the last row reach a little beyond the block.
    body: { top: top - 2, bottom: top + pxToPt(blockHeight(geometry)) + 2 },
    documents,
    sheets: handout !== void 0 && output.imposed ? sheetsOf(report, handout.pages.length) : null,
    figures: output.facts.map((fact) => ({ ...fact })),
    passages: [...passagesOf(report)]
  };
}
function sheetsOf({ settings }, pages) {
  const { scheme, sheets, colour, marks, thickness } = settings.imposition;
  if (scheme === "none") return null;
  const orders = sheetOrders(pages, scheme, sheets);
  return {
    how: [scheme, colour, marks ? "marks" : "bare", thickness].join(" "),
    sheets: orders.map(({ signature, depth, front, back }) => ({
      signature,
      depth,
      front: [...front],
      back: [...back]
    }))
  };
}
function nameOf(path, kind, report) {
  if (kind === "booklet") return "\u5C0F\u518C\u5B50";
  if (kind === "handout") return "\u8BB2\u4E49";
  const number = Number(/(\d{2})-[^/]+\.pdf$/u.exec(path)?.[1] ?? 0);
  const title = report.topics.find((topic) => topic.number === number)?.shortTitle ?? path;
  return kind === "deck-pdf" ? `\u5E7B\u706F\u7247\u3000${title}` : `\u4E13\u9898\u8BB2\u4E49\u3000${title}`;
}
function parsed(text) {
  try {
    return JSON.parse(new TextDecoder().decode(text));
  } catch {
    return null;
  }
}

// scripts/commands/output-folder.ts
import { readFile } from "node:fs/promises";
import { join } from "node:path";
function outputFolder(path) {
  return {
    path,
    read: (file) => readFile(join(path, file)).catch((error) => {
      if (error.code === "ENOENT") return null;
      throw error;
    })
  };
}

export {
  folioLines,
  pictureDpi,
  photograph,
  openAlbum,
  readPrintedOutput,
  takeSnapshot,
  outputFolder
};
