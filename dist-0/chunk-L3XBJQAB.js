import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);
import {
  pixelSizes,
  readPictures,
  sheetOrders
} from "./chunk-WVKGWH22.js";
import {
  expectationsOf,
  familiesOf,
  figuresByDeck,
  findingDiagnostics,
  standingFigures
} from "./chunk-BE2WAHO4.js";
import {
  amountLike,
  amountsLike,
  approximately,
  bindBook,
  chaptersOf,
  checkRelations,
  claimsOf,
  contentsDocuments,
  contextOf,
  cutShort,
  dateOf,
  deckLines,
  documentHtml,
  documentName,
  editionsOf,
  emptySummaries,
  firstDocuments,
  furniture,
  furnitureDigest,
  gather,
  indexDocuments,
  infoOf,
  isProse,
  layoutOf,
  linedSlides,
  loadTemplates,
  makeDeck,
  makeLedger,
  measure,
  mentionsOf,
  nameOf,
  overlap,
  pageLabels,
  paperTokens,
  planOf,
  printJob,
  printedCharts,
  readFigures,
  referringDocuments,
  runningTexts,
  sameDate,
  shortened,
  slideAlternative,
  slideAnchor,
  standings,
  textChartDiagnostics,
  topicAnchor,
  unitOf,
  withReferences,
  wordsOf
} from "./chunk-2RZS2DJW.js";
import {
  Decimal,
  chineseNumber
} from "./chunk-DOWL7OAE.js";
import {
  faceCss,
  headRoom,
  measureOf,
  mmToPt,
  pageGeometry,
  pxToPt
} from "./chunk-74TDRX54.js";
import {
  assemble,
  compilePart,
  deferPart,
  figureFrames,
  finish,
  freshPart,
  imposePages,
  openCompiled,
  openLater,
  openShelved,
  placeSlides,
  plainPages,
  preflight,
  profileName
} from "./chunk-5S4BQKOA.js";
import {
  markdownParser,
  readReport,
  require_dist
} from "./chunk-P3XHIVLU.js";
import {
  approximateNumber,
  brokenTheme,
  coarsePicture,
  colonTwice,
  colouredPictures,
  conversionFailed,
  dash,
  dateForm,
  decreaseByMultiple,
  digitGrouping,
  doubledApproximation,
  doubledWord,
  ellipsis,
  enumerationMark,
  figuresDisagree,
  frameMissing,
  fullWidthCharacter,
  futureEvent,
  halfWidthMark,
  impossibleDate,
  listCount,
  longSentence,
  markBetweenTitles,
  middleDot,
  missingGlyph,
  missingSubject,
  mixedFigure,
  mixedNumerals,
  needlessStet,
  nestedMark,
  notInText,
  office,
  ordinalMark,
  ordinalSequence,
  overflow,
  paleTheme,
  paragraphEnd,
  particle,
  percentage,
  personDates,
  personName,
  rangeMark,
  rangeUnit,
  repeatedMark,
  setPhrase,
  shortName,
  shortYear,
  slideOverflows,
  space,
  stopByBracket,
  straightQuote,
  strayCharacter,
  suspectedRelation,
  term,
  termDates,
  titleStop,
  tooThick,
  traditionalCharacter,
  two,
  typedTwice,
  undatedFigures,
  unknownTheme,
  unpairedMark,
  weekday,
  withoutGhostscript,
  wrongWord,
  yearMissing,
  yearZero
} from "./chunk-DVZS7TVG.js";
import {
  builtInTemplates
} from "./chunk-E2MS7ZWP.js";
import {
  digestData,
  digestOf,
  faces
} from "./chunk-DY6JX3BO.js";
import {
  refusedAddress
} from "./chunk-2ELD5L67.js";
import {
  chartAddress,
  deckCharts,
  deckMarkdown,
  deckPictures,
  isDrawn,
  pictureAddress,
  picturesOn
} from "./chunk-AB6BCEB3.js";
import {
  noteLines
} from "./chunk-XGG7VFZN.js";
import {
  allBlocks,
  allSections,
  placedTexts,
  plainText
} from "./chunk-PDSPF4WO.js";
import {
  contrast,
  themeSchema,
  widthInEm
} from "./chunk-XIX3QUZU.js";
import {
  pictureSize
} from "./chunk-JMZLML6I.js";
import {
  footHeight,
  slideHeight,
  slideWidth
} from "./chunk-RVUIY2GX.js";
import {
  messages
} from "./chunk-AUVZYRCI.js";
import {
  diagnose
} from "./chunk-AQ7QJ6U6.js";
import {
  external_exports
} from "./chunk-7PEJJYRC.js";
import {
  bleed,
  pressSheetFor
} from "./chunk-MBAJ6F4W.js";
import {
  __toESM
} from "./chunk-WYZCE5GW.js";

// scripts/pipeline.ts
import { join as join3 } from "node:path";

// scripts/booklet/overflow.ts
var tallestPicture = 20;
var fixed = ".strip > li, .pulls > li, .caption, .front, .imprint, .sheet";
var closing = "\uFF0C\u3002\u3001\uFF1B\uFF1A\uFF01\uFF1F\uFF09\u3009\u300B\u300D\u300F\u3011\u3015\u3017\uFF3D\uFF5D\u201D\u2019";
var settleAndMeasure = `(async () => {
  const pitch = Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--pitch'));
  // The space between Han and digits may hang over where a line begins or ends with it.
  const hair = pitch / 8;
  for (const image of document.querySelectorAll('img[data-fit]')) {
    await image.decode().catch(() => {});
    const width = Math.min(image.parentElement.clientWidth, image.naturalWidth || Infinity);
    const height = (width * (image.naturalHeight || 9)) / (image.naturalWidth || 16);
    image.style.height = Math.min(${tallestPicture}, Math.max(2, Math.ceil(height / pitch))) * pitch + 'px';
  }
  for (const note of document.querySelectorAll('[data-settle]')) {
    note.style.height = Math.ceil((note.getBoundingClientRect().height - 1) / pitch) * pitch + 'px';
  }
  const anchored = [...document.querySelectorAll('body [id]')];
  const anchorOf = (element) =>
    anchored.filter((other) => other.contains(element) || other.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING).at(-1)?.id ?? null;
  const finding = (what, element, by) => ({
    what,
    anchor: anchorOf(element),
    text: element.textContent.trim().replace(/\\s+/g, ' ').slice(0, 40),
    by: Math.ceil(by),
  });
  // At the end of a line only the ink of a closing mark has to fit; its blank half counts as scrolled away.
  const onlyBlank = (element) => {
    const edge = element.getBoundingClientRect().left + element.clientLeft + element.clientWidth + hair;
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    let blanks = 0;
    while (texts.nextNode()) {
      const text = texts.currentNode;
      const half = Number.parseFloat(getComputedStyle(text.parentElement).fontSize) / 2;
      for (let at = 0; at < text.length; at += 1) {
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        const { right } = range.getBoundingClientRect();
        if (right <= edge) continue;
        if (right > edge + half || !/[${closing}]/u.test(text.data[at])) return false;
        blanks += 1;
      }
    }
    return blanks > 0;
  };
  const wide = [...document.querySelectorAll('body :not(nav, nav *, svg, svg *, .ink, .ink *)')].filter(
    (element) => element.clientWidth > 0 && element.scrollWidth > element.clientWidth + hair && !onlyBlank(element),
  );
  const excess = (element) => element.scrollWidth - element.clientWidth;
  // A table that is too wide is so in each of its cells.
  const tables = new Set(wide.map((element) => element.closest('table')).filter((table) => table !== null));
  const tall = [...document.querySelectorAll('${fixed}')].map((element) => {
    const box = element.getBoundingClientRect();
    const inner = [...element.children].map((child) => child.getBoundingClientRect());
    return { element, by: Math.max(0, ...inner.map(({ top, bottom }) => Math.max(box.top - top, bottom - box.bottom))) };
  });
  return [
    ...[...tables].map((table) => finding('wide', table, Math.max(...wide.filter((cell) => table.contains(cell)).map(excess)))),
    ...wide
      .filter((element) => element.closest('table') === null)
      .filter((element) => !wide.some((other) => other !== element && element.contains(other)))
      .map((element) => finding('wide', element, excess(element))),
    ...tall.filter(({ by }) => by > 2).map(({ element, by }) => finding('tall', element, by)),
  ];
})()`;
var measured = external_exports.array(
  external_exports.object({
    what: external_exports.enum(["wide", "tall"]),
    /** Id of the place it stands at. */
    anchor: external_exports.string().nullable(),
    /** Beginning of its text. */
    text: external_exports.string(),
    /** By how much it is too large, in CSS px. */
    by: external_exports.number()
  })
);
function overflowDiagnostics(report, document, value) {
  const places = placesOf(report);
  return measured.parse(value).map(({ what, anchor, text, by }) => {
    const millimetres = Math.max(1, Math.round(by * 25.4 / 96));
    return diagnose(overflow, { what, document, text, millimetres }, places.get(anchor ?? "") ?? report.settings.place);
  });
}
function placesOf(report) {
  return new Map([
    ...[...allSections(report)].map(({ id, place }) => [id, place]),
    ...report.topics.map(({ number: number3, place }) => [topicAnchor(number3), place])
  ]);
}

// scripts/booklet/picture-resolution.ts
var least = 300;
var emblemBox = { width: 40, height: 16 };
var fieldHeight = 0.6734;
var insets = { list: 3.5, quotation: 4 };
function coarsePictures(report, sizes, geometry) {
  const { emblem, background } = report.settings;
  const judged = (picture, width) => {
    const size = picture === null ? void 0 : sizes.get(picture.file);
    if (picture === null || size === void 0) return [];
    const millimetres = width(size);
    const dpi = size.width * 25.4 / millimetres;
    if (dpi >= least) return [];
    const params = {
      file: picture.file,
      ...size,
      millimetres: Math.round(millimetres),
      dpi: Math.floor(dpi),
      least,
      needed: Math.ceil(millimetres / 25.4 * least)
    };
    return [{ size, diagnostic: diagnose(coarsePicture, params, picture.place) }];
  };
  const inside2 = ({ width, height }) => (size) => size.width * Math.min(width / size.width, height / size.height);
  const over = ({ width, height }) => (size) => size.width * Math.max(width / size.width, height / size.height);
  const scale2 = geometry.widthMm / 210;
  const official = geometry.style === "official";
  const placed = [...allSections(report)].flatMap(({ flow }) => flow.flatMap((item) => picturesIn(item, 0)));
  return [
    ...judged(emblem, inside2({ width: emblemBox.width * scale2, height: emblemBox.height * scale2 })),
    ...judged(official ? null : background, over({ width: geometry.widthMm, height: geometry.heightMm * fieldHeight })),
    ...placed.flatMap(({ picture, inset }) => judged(picture, (size) => printedWidth(size, inset, geometry)))
  ];
}
function picturesIn(item, inset) {
  const within = (blocks, more) => blocks.flatMap((block) => picturesIn(block, inset + more));
  switch (item.type) {
    case "picture":
      return [{ picture: item, inset }];
    case "exhibit":
      return picturesIn(item.shown, inset);
    case "list":
      return item.items.flatMap(({ blocks }) => within(blocks, insets.list));
    case "quotation":
      return within(item.blocks, insets.quotation);
    default:
      return [];
  }
}
function printedWidth({ width, height }, inset, geometry) {
  const place = measureOf(geometry) - inset * geometry.size;
  const lines = Math.ceil(Math.min(place, width) * height / width / geometry.pitch);
  const box = Math.min(tallestPicture, Math.max(2, lines)) * geometry.pitch;
  return width * Math.min(place / width, box / height) * 25.4 / 96;
}

// scripts/graph/shelf.ts
import { closeSync, ftruncateSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
function openShelf(room) {
  let memory = 0;
  let file = null;
  let end = 0;
  let inFile = 0;
  const gone = new FinalizationRegistry(({ size, filed }) => {
    if (!filed) memory -= size;
    else {
      inFile -= size;
      if (inFile > 0 || file === null) return;
      ftruncateSync(file, 0);
      end = 0;
    }
  });
  const inMemory = (bytes) => {
    memory += bytes.byteLength;
    const shelved2 = { size: bytes.byteLength, bytes: () => bytes };
    gone.register(shelved2, { size: bytes.byteLength, filed: false });
    return shelved2;
  };
  return {
    put(bytes) {
      const size = bytes.byteLength;
      if (memory + size <= room) return inMemory(bytes);
      const at = end;
      try {
        file ??= openFile();
        for (let done2 = 0; done2 < size; ) done2 += writeSync(file, bytes, done2, size - done2, at + done2);
      } catch {
        return inMemory(bytes);
      }
      end = at + size;
      inFile += size;
      const from = file;
      const shelved2 = {
        size,
        bytes: () => {
          const read = new Uint8Array(size);
          for (let done2 = 0; done2 < size; ) done2 += readSome(from, read, done2, at);
          return read;
        }
      };
      gone.register(shelved2, { size, filed: true });
      return shelved2;
    },
    standing: () => ({ memory, file: inFile })
  };
}
function readSome(file, into, done2, at) {
  const count = readSync(file, into, done2, into.byteLength - done2, at + done2);
  if (count === 0) throw new Error("What was put away is gone.");
  return count;
}
function openFile() {
  const folder = mkdtempSync(join(tmpdir(), "huikan-shelf-"));
  const file = openSync(join(folder, "shelf"), "wx+", 384);
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    process.once("exit", () => {
      closeSync(file);
      rmSync(folder, { recursive: true, force: true });
    });
  }
  return file;
}
var usualRoom = 48e6;
var shelf = openShelf(usualRoom);
function putAway(bytes) {
  return shelf.put(bytes);
}

// scripts/build/compiled-parts.ts
async function compiledPart(name, { keys, open }, contents, graph) {
  const { value } = await graph.node({
    kind: "part",
    name,
    inputs: { ...keys, name: digestOf(name), contents: digestOf(String(contents)) },
    form: compiledForm,
    make: async () => shelvedPart(await compilePart(await open(), name, contents))
  });
  return await openCompiled(value);
}
var compiledForm = {
  pack: ({ plan, objects: { index, code } }) => ({ data: plan, bytes: [index, code] }),
  unpack({ data, bytes: [index, code] }) {
    if (index === void 0 || code === void 0) throw new Error("A part of it is missing.");
    return shelvedPart({ plan: data, objects: { index, code } });
  }
};
function shelvedPart({ plan, objects }) {
  const index = putAway(objects.index);
  const code = putAway(objects.code);
  return {
    plan,
    objects: {
      get index() {
        return index.bytes();
      },
      get code() {
        return code.bytes();
      }
    }
  };
}

// scripts/build/artefact.ts
function shelved({ bytes, ...rest }) {
  return fromShelf(rest, putAway(bytes));
}
function fromShelf(rest, away2) {
  return {
    ...rest,
    get bytes() {
      return away2.bytes();
    }
  };
}
function groupOf(path) {
  if (path === "booklet.pdf") return "booklet";
  if (/^handout-\d{2,3}-[^/]+\.pdf$/u.test(path)) return null;
  if (path.endsWith(".pptx")) return "pptx";
  if (path.endsWith("-notes.pdf")) return "notes";
  return path.startsWith("handout") ? "handout" : "decks";
}

// scripts/build/forms.ts
function dataForm() {
  return { pack: (data) => ({ data, bytes: [] }), unpack: ({ data }) => data };
}
function bytesForm(apart, together3) {
  return {
    pack: (value) => {
      const { data, bytes } = apart(value);
      return { data, bytes: [bytes] };
    },
    unpack: ({ data, bytes }) => together3(data, only(bytes))
  };
}
var plainBytes = bytesForm(
  (bytes) => ({ data: null, bytes }),
  (_, bytes) => bytes
);
var artefactsForm = {
  pack: (artefacts) => ({
    data: artefacts.map(({ bytes, ...rest }) => rest),
    bytes: artefacts.map(({ bytes }) => bytes)
  }),
  unpack({ data, bytes }) {
    const names2 = data;
    return names2.map(
      (rest, at) => shelved({ ...rest, bytes: at < bytes.length ? bytes[at] : only([]) })
    );
  }
};
var artefactForm = bytesForm(
  ({ bytes, ...data }) => ({ data, bytes }),
  (data, bytes) => shelved({ ...data, bytes })
);
function only(bytes) {
  const [first] = bytes;
  if (first === void 0) throw new Error("There are no bytes.");
  return first;
}

// scripts/build/bound-book.ts
async function boundBook(edition, material, parts, graph) {
  const plan = planOf(edition, material);
  const context = contextOf(edition, material);
  const keys = plan.map(({ document }) => parts.get(document)?.keys ?? {});
  const { value: book } = await graph.node({
    kind: "book",
    name: edition.name,
    inputs: {
      ...Object.assign({}, ...keys),
      plan: digestData([plan, edition.topic === null, edition.grey]),
      info: digestData(infoOf(edition, material.info)),
      heads: furnitureDigest(context, material.fonts)
    },
    form: bookForm,
    make: async () => {
      const opening = (name, part, contents) => edition.topic === null ? () => compiledPart(name, part, contents, graph) : part.open;
      const later = plan.flatMap(({ document, contents = false }) => {
        const part = parts.get(document);
        return part ? [[document, openLater(part.layout, opening(document, part, contents))]] : [];
      });
      return shelvedBook((await bindBook(edition, material, new Map(later))).book);
    }
  });
  return { edition, book, layout: layoutOf(edition, material, parts) };
}
var bookForm = bytesForm(
  ({ pdf, findings }) => ({ data: findings, bytes: pdf }),
  (findings, pdf) => shelvedBook({ pdf, findings })
);
function shelvedBook({ pdf, ...rest }) {
  const away2 = putAway(pdf);
  return {
    ...rest,
    get pdf() {
      return away2.bytes();
    }
  };
}
function bookPart(name, { key, layout, part }) {
  return { keys: { [name]: key }, layout, open: async () => part };
}
function bookArtefact({ edition, book, layout }) {
  return {
    path: `${edition.name}.pdf`,
    kind: edition.topic === null ? edition.kind : "topic-handout",
    get bytes() {
      return book.pdf;
    },
    pages: layout.pagination.pages.length,
    slides: null
  };
}

// scripts/deck/faces.ts
var generated = "0123456789/ \u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341\u3001.";
function deckCharacters(deck, tokens) {
  const found = /* @__PURE__ */ new Map();
  const add = (roles, text) => {
    for (const role of roles) {
      const { face } = tokens.faces[role];
      found.set(face, (found.get(face) ?? generated) + text);
    }
  };
  const running = ["text", "strong", "label"];
  add(running, deck.shortTitle);
  for (const slide of deck.slides) {
    add(["title"], plainText(slide.title));
    add(running, slide.kicker);
    for (const { role, text } of textsOf(slide)) add(role === "running" ? running : [role], text);
  }
  return found;
}
async function deckFaces(fonts, deck, tokens, format) {
  const wanted = [...deckCharacters(deck, tokens)].sort(([one], [other]) => one < other ? -1 : 1);
  const subsets = wanted.map(
    async ([face, characters]) => ({
      face,
      format,
      bytes: await fonts.subset(face, characters, format)
    })
  );
  return faceCss(await Promise.all(subsets));
}
function drawn({ categories, series, asOf }) {
  const values = series.flatMap((one) => one.values);
  const dates = [asOf, ...values.map((value) => value.asOf)].map((date3) => date3 ?? "");
  return [
    { role: "figure", text: values.map(({ text, percentage: percentage2 }) => text + (percentage2 ?? "")).join("") },
    {
      role: "running",
      text: [...categories, ...series.map(({ name }) => name), ...values.map(({ text }) => text), ...dates].join("")
    }
  ];
}
function textsOf(slide) {
  const running = (...inlines) => inlines.map((children) => ({ role: "running", text: plainText(children) }));
  const figure = ({ before: before2, digits, after, label, asOf }) => [
    { role: "figure", text: before2 + digits + after },
    ...running(label),
    { role: "running", text: asOf ?? "" }
  ];
  switch (slide.layout) {
    case "cover":
      return [
        { role: "title", text: slide.ordinal },
        { role: "running", text: slide.occasion + slide.publisher + slide.date }
      ];
    case "agenda":
      return running(...slide.items);
    case "section":
      return [{ role: "title", text: slide.ordinal }];
    case "points":
    case "steps":
      return slide.items.flatMap(({ label, text }) => running(label, text));
    case "timeline":
      return slide.items.flatMap(({ label, text }) => [
        { role: "figure", text: plainText(label) },
        ...running(label, text)
      ]);
    case "figure":
      return [...figure(slide.figure), ...running(slide.explanation)];
    case "figures":
      return [...slide.items.flatMap(figure), ...running(slide.explanation)];
    case "ranking":
      return [...slide.items.flatMap(figure), ...running(slide.explanation)];
    case "chart":
      return [...drawn(slide.chart), ...running(slide.explanation)];
    case "share":
      return [
        ...slide.whole === null ? [] : figure(slide.whole),
        ...drawn(slide.chart),
        ...running(slide.explanation)
      ];
    case "compare":
      return [...figure(slide.before), ...figure(slide.after), ...running(slide.explanation)];
    case "table":
      return running(...slide.head, ...slide.rows.flat());
    case "quote":
      return [
        ...slide.quotation.map((text) => ({ role: "quote", text: plainText(text) })),
        ...running(slide.attribution)
      ];
    case "picture":
      return [{ role: "running", text: slide.picture.caption ?? "" }];
    case "closing":
      return [{ role: "running", text: slide.publisher }];
  }
}

// scripts/deck/html.ts
import { createHash } from "node:crypto";

// scripts/deck/marp.ts
var theme = `/*
@theme huikan
@size 16:9 1280px 720px
@size 4:3 1280px 960px
*/
section { width: 1280px; height: 720px; }
`;
async function renderMarp(markdown, ids, packed = /* @__PURE__ */ new Map()) {
  const { Marp } = await import("./lib-DQIXCPAM.js");
  const marp = new Marp({
    anchor: (index) => ids[index] ?? `slide-${index + 1}`,
    inlineSVG: false,
    cssContainerQuery: false,
    printable: false,
    script: false,
    math: false,
    slug: false,
    minifyCSS: false,
    emoji: { shortcode: false, unicode: false },
    container: { tag: "div", class: "deck" }
  });
  marp.themeSet.add(theme);
  const pack = marp.themeSet.pack.bind(marp.themeSet);
  marp.themeSet.pack = (name, options) => {
    const key = JSON.stringify([name, options]);
    const css2 = packed.get(key) ?? pack(name, options);
    packed.set(key, css2);
    return css2;
  };
  const { html, css } = marp.render(markdown, { htmlAsArray: true });
  return { sections: html, css };
}

// scripts/deck/player-script.ts
import { posix } from "node:path";
function playerScript(templates, entry) {
  const placed = [];
  const parts = [];
  const place = (path, above) => {
    if (above.includes(path)) throw new Error(`${[...above, path].join(" \u2192 ")} import each other.`);
    if (placed.includes(path)) return;
    const module = templates.text(path);
    for (const [, from = ""] of module.matchAll(imports)) place(beside(path, from), [...above, path]);
    placed.push(path);
    parts.push(scoped(path, module));
  };
  place(entry, []);
  return `'use strict';
(() => {
const modules = {};
${parts.join("\n")}
})();`;
}
var imports = /^import \{[^}]*\} from '([^']+)';$/gmu;
var exports = /^export (?=(?:const|function) (\w+))/gmu;
function beside(path, from) {
  return posix.join(posix.dirname(path), from);
}
function scoped(path, module) {
  const names2 = [...module.matchAll(exports)].map(([, name]) => name);
  const body = module.replace(
    imports,
    (line2, from) => `${line2.slice(0, line2.indexOf("}") + 1).replace("import", "const")} = modules[${JSON.stringify(beside(path, from))}];`
  ).replace(exports, "");
  const left = /^(?:import|export)\b.*/mu.exec(body);
  if (left !== null) throw new Error(`${path}: ${left[0]} can\u2019t be joined.`);
  return `modules[${JSON.stringify(path)}] = (() => {
${body}return { ${names2.join(", ")} };
})();`;
}

// scripts/deck/html.ts
var playerStyles = ["stage", "controls", "help", "presenter", "print"].map((name) => `player/${name}.css`);
function deckHtml(page) {
  const { deck, templates, rendered } = page;
  const script = playerScript(templates, "player/player.js");
  return templates.html("player/player", {
    ...shared(page),
    height: slideHeight(deck.ratio),
    ratio: slideHeight(deck.ratio) / slideWidth,
    playerCss: playerStyles.map((path) => templates.text(path)).join("\n"),
    script,
    scriptHash: createHash("sha256").update(script).digest("base64"),
    total: deck.slides.length,
    slides: deck.slides.map((slide, index) => ({
      id: slide.id,
      title: plainText(slide.title),
      label: `\u7B2C${slide.number}\u5F20\uFF0C\u5171${deck.slides.length}\u5F20\uFF1A${plainText(slide.title)}`,
      // On a podium a click moves on and never leads out: links are for the PDF.
      section: (rendered.sections[index] ?? "").replace(/<a\b[^>]*>|<\/a>/gu, ""),
      minutes: slide.minutes,
      notes: slide.notes.flatMap(noteLines)
    }))
  });
}
function deckPrintHtml(page) {
  return page.templates.html("deck/print", {
    ...shared(page),
    height: slideHeight(page.deck.ratio),
    sections: page.rendered.sections
  });
}
function shared({ deck, faceCss: faceCss2, rendered }) {
  return { language: deck.language, title: deck.title, faceCss: faceCss2, css: rendered.css };
}
async function renderSlides(deck, markdown, pictures, charts, packed) {
  const ids = deck.slides.map(({ id }) => id);
  const { sections, css } = await renderMarp(markdown, ids, packed);
  return {
    css,
    sections: sections.map((section, index) => {
      const slide = deck.slides[index];
      if (slide === void 0) return section;
      const headed = withHeadings(section, slide, deck.slides[index - 1]);
      return isDrawn(slide) ? withChart(headed, chartAddress(deck, slide), charts) : withPictures(headed, picturesOn(deck, slide), pictures);
    })
  };
}
function withHeadings(section, slide, before2) {
  if (slide.layout === "cover") return section;
  const opens = slide.kicker !== "" && slide.kicker !== before2?.kicker;
  const level = slide.kicker === "" ? 2 : 3;
  const titled = section.replace(/<h1\b([^>]*)>([\s\S]*?)<\/h1>/u, `<h${level}$1>$2</h${level}>`);
  return opens ? titled.replace(/<header>([\s\S]*?)<\/header>/u, "<header><h2>$1</h2></header>") : titled;
}
function withChart(section, address, charts) {
  const svg = charts.get(address);
  if (svg === void 0) throw new Error(`The chart ${address} was not given.`);
  return section.replace(/<img\b[^>]*>/u, () => svg.trimEnd());
}
function withPictures(section, shown, pictures) {
  return shown.reduce((html, picture) => {
    const data = pictures.get(picture.file);
    if (data === void 0) throw new Error(`The picture ${pictureAddress(picture)} was not given.`);
    const put = (_, before2, after) => before2 + data + after;
    if (!html.includes(backgroundStyle)) return html.replace(/(<img\b[^>]*\bsrc=")[^"]*(")/u, put);
    const once2 = html.replace(/ data-background-image="[^"]*"/u, "").replace(/--background-image:url\([^)]*\);?/u, "");
    return once2.replace(/(;background-image:url\()[^)]*(\))/u, put);
  }, section);
}
var backgroundStyle = " data-background-image=";

// scripts/build/deck-files.ts
function deckDocument(deck) {
  return `deck/${deck.name}`;
}
async function renderDeck(deck, material) {
  const { templates, tokens, pictures } = material;
  const markdown = deckMarkdown(deck, templates, tokens);
  const addresses = new Map([...pictures].map(([file, { address }]) => [file, address]));
  const charts = await deckCharts(deck, tokens);
  const rendered = await renderSlides(deck, markdown, addresses, charts, material.packed);
  const print = deckPrintHtml({ deck, templates, rendered, faceCss: "" });
  return { markdown, charts: [...charts], slides: rendered, print };
}
function deckJob(deck, { print }, fonts, measure2) {
  return {
    name: deckDocument(deck),
    html: print,
    faces: fonts.forPage(print),
    typeset: deckLines,
    measure: measure2
  };
}
async function deckFiles(deck, { markdown, charts, slides }, written13, material) {
  const { templates, tokens, fonts } = material;
  const lined = written13 === null ? /* @__PURE__ */ new Map() : linedSlides(written13);
  const sections = slides.sections.map((section, at) => lined.get(deck.slides[at]?.id ?? "") ?? section);
  const faceCss2 = await deckFaces(fonts, deck, tokens, "woff");
  const html = deckHtml({ deck, templates, rendered: { ...slides, sections }, faceCss: faceCss2 });
  const count = deck.slides.length;
  return [
    shelved({
      path: `decks/${deck.name}.md`,
      kind: "deck-markdown",
      bytes: encode(markdown),
      pages: null,
      slides: count
    }),
    shelved({ path: `decks/${deck.name}.html`, kind: "deck-html", bytes: encode(html), pages: null, slides: count }),
    ...picturesBeside(deck, material),
    ...charts.map(
      ([address, svg]) => ({
        path: `decks/${address}`,
        kind: "deck-picture",
        bytes: encode(svg),
        pages: null,
        slides: null
      })
    )
  ];
}
async function deckPresentation(deck, { tokens, pictures }, copies, { pptx }, info) {
  const { makePresentation } = await import("./presentation-GZPZIINR.js");
  const bytes = makePresentation(deck, { tokens, pictures, copies, fonts: pptx.fonts, info });
  const slides = deck.slides.length;
  return shelved({ path: `decks/${deck.name}.pptx`, kind: "deck-pptx", bytes, pages: null, slides });
}
function encode(text) {
  return new TextEncoder().encode(text);
}
function picturesBeside(deck, { pictures }) {
  return deckPictures(deck).flatMap((picture) => {
    const found = pictures.get(picture.file);
    if (found === void 0) return [];
    const path = `decks/${pictureAddress(picture)}`;
    return [{ path, kind: "deck-picture", bytes: found.bytes, pages: null, slides: null }];
  });
}

// scripts/deck/measure.ts
var smallest = 24;
var measureDeck = `(() => {
  const faults = [];
  // Characters of the last line; none of a title of one line.
  const lastLine = (title) => {
    const lines = new Map();
    const walker = document.createTreeWalker(title, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      let at = 0;
      for (const character of node.data) {
        range.setStart(node, at);
        at += character.length;
        range.setEnd(node, at);
        if (character.trim() === '') continue;
        const line = Math.round(range.getBoundingClientRect().bottom / 8);
        lines.set(line, [...(lines.get(line) ?? []), character]);
      }
    }
    return lines.size > 1 ? lines.get(Math.max(...lines.keys())) : [];
  };
  for (const section of document.querySelectorAll('div.deck > section')) {
    const frame = section.getBoundingClientRect();
    const scale = frame.width / 1280 || 1;
    const height = frame.height / scale;
    const told = new Set();
    const tell = (fault, text) => {
      if (told.has(fault)) return;
      told.add(fault);
      faults.push({ slide: section.id, fault, text: text.trim().slice(0, 16) });
    };
    const foot = section.querySelector('footer');
    const lines = [];
    const walker = document.createTreeWalker(section, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.data.trim() === '') continue;
      const parent = node.parentElement;
      const style = getComputedStyle(parent);
      const size = parseFloat(style.fontSize);
      if (size < ${smallest}) tell('small', node.data);
      const furniture = parent.closest('header, footer') !== null;
      const drawing = parent.closest('svg')?.getBoundingClientRect();
      let block = parent;
      while (block !== section && getComputedStyle(block).display.startsWith('inline')) block = block.parentElement;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const rect of range.getClientRects()) {
        if (rect.width < 1) continue;
        const excess = Math.max(0, rect.height / scale - size);
        const line = {
          left: (rect.left - frame.left) / scale,
          right: (rect.right - frame.left) / scale,
          top: (rect.top - frame.top) / scale + excess * 0.6,
          bottom: (rect.bottom - frame.top) / scale - excess * 0.4,
          text: node.data,
          block,
        };
        if (drawing && (rect.right > drawing.right + scale || line.bottom > (drawing.bottom - frame.top) / scale + 1 || rect.left < drawing.left - scale)) tell('clipped', node.data);
        const floor = foot !== null && !furniture ? height - ${footHeight} : height;
        if (line.left < -1 || line.right > 1281 || line.top < -1 || line.bottom > floor + 1) tell('outside', node.data);
        lines.push(line);
      }
    }
    for (const title of section.querySelectorAll(':scope > :is(h1, h2, h3)')) {
      if (lastLine(title).length === 1) tell('widow', title.textContent);
    }
    for (const element of [section, ...section.querySelectorAll('*')]) {
      const style = getComputedStyle(element);
      if (foot !== null && element.matches('img, svg, table')) {
        const box = element.getBoundingClientRect();
        const below = (box.bottom - frame.top) / scale > height - ${footHeight} + 1;
        if (below || (box.right - frame.left) / scale > 1281) tell('outside', element.alt || element.textContent);
      }
      const hides = element !== section && (style.overflowX !== 'visible' || style.overflowY !== 'visible');
      if (hides && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)) {
        tell('clipped', element.textContent);
      }
      for (const pseudo of ['::before', '::after']) {
        const made = getComputedStyle(element, pseudo);
        if (/^(none|normal|"")$/.test(made.content) || made.display === 'none') continue;
        if (parseFloat(made.fontSize) < ${smallest}) tell('small', made.content);
      }
    }
    for (let one = 0; one < lines.length; one += 1) {
      for (let other = one + 1; other < lines.length; other += 1) {
        const a = lines[one];
        const b = lines[other];
        if (a.block === b.block) continue;
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        if (across > 2 && down > 2) tell('overlap', b.text);
      }
    }
  }
  return faults;
})()`;
function deckFitDiagnostics(deck, measured3) {
  const faults = Array.isArray(measured3) ? measured3 : [];
  return faults.filter(isSlideFault).flatMap(({ slide, fault, text }) => {
    const found = deck.slides.find(({ id }) => id === slide);
    return found === void 0 ? [] : [diagnose(slideOverflows, { number: found.number, fault, text }, found.place)];
  });
}
function isSlideFault(value) {
  return typeof value === "object" && value !== null && "slide" in value && "fault" in value && "text" in value;
}

// scripts/build/document-info.ts
function documentInfo(report, title) {
  const { publisher, occasion, language, date: date3 } = report.settings;
  return { title, author: publisher, subject: occasion ?? "", language, date: date3 };
}
function deckInfo(deck, report) {
  return { ...documentInfo(report, deck.title), subject: report.settings.title };
}

// scripts/handout/notes-pages.ts
var scriptPage = pageGeometry({ style: "book", size: "A4" });
var slideWidth2 = measureOf(scriptPage);
function notesHtml(context, deck) {
  let spent = 0;
  const slides = deck.slides.map((slide) => {
    spent += slide.minutes;
    return {
      id: slideAnchor(deck.topic, slide.number),
      number: slide.number,
      title: plainText(slide.title),
      alternative: slideAlternative(slide),
      minutes: minutesText(slide.minutes),
      spent: minutesText(spent),
      notes: slide.notes.flatMap(noteLines)
    };
  });
  const body = context.templates.html("handout/notes", { title: deck.title, total: deck.slides.length, slides });
  return documentHtml(
    { ...context, geometry: scriptPage },
    {
      title: `${deck.title}\uFF08\u8BB2\u7A3F\uFF09`,
      kind: "script",
      body,
      page: { css: notesCss(deck) },
      styles: ["handout/notes.css"]
    }
  );
}
function notesPlacements(frames) {
  return frames.map((frame, slide) => ({ ...frame, slide }));
}
var side = (scriptPage.widthMm - slideWidth2 * 25.4 / 96) / 2;
var notesMargin = mmToPt(side);
function notesCss({ ratio }) {
  const inside2 = slideWidth2 - 2;
  return [
    `@page { size: ${scriptPage.widthMm}mm ${scriptPage.heightMm}mm; margin: 26mm ${side}mm 24mm }`,
    // A hairline of a px lies around the slide.
    `:root { --slide-width: ${slideWidth2}px; --slide-height: ${Math.round(inside2 * slideHeight(ratio) / 1280) + 2}px }`
  ].join("\n");
}
function minutesText(minutes) {
  return String(Math.round(minutes * 10) / 10);
}

// scripts/build/notes.ts
function notesDocument(deck, { context }) {
  return { name: `notes/${deck.name}`, html: () => notesHtml(context, deck) };
}
async function notesPdf(deck, print, slides, { context, fonts, info }, graph) {
  const { title } = context.report.settings;
  const headWidth = headRoom(scriptPage);
  const part = {
    name: `notes/${deck.name}`,
    opensOn: "next",
    numbering: "arabic",
    label: "",
    runningHead: { verso: shortened(title, headWidth), recto: `${shortened(deck.shortTitle, headWidth - 4)}\uFF08\u8BB2\u7A3F\uFF09` },
    opener: true,
    folio: true,
    outlineTitle: `${deck.title}\uFF08\u8BB2\u7A3F\uFF09`
  };
  const own = { ...info, title: `${deck.title}\uFF08\u8BB2\u7A3F\uFF09`, subject: title };
  const place = { ...context, geometry: scriptPage };
  const made = await graph.node({
    kind: "notes",
    name: deck.name,
    inputs: {
      [part.name]: print.key,
      [deckDocument(deck)]: slides.key,
      part: digestData([part, own]),
      heads: furnitureDigest(place, fonts)
    },
    form: artefactForm,
    make: async () => {
      const frames = await figureFrames(print.part);
      const pdf = await placeSlides(await print.fresh(), slides.part, notesPlacements(frames));
      const heads = { ...await furniture([part], place, fonts), outerMargin: notesMargin };
      const bytes = await assemble([{ ...part, pdf }], own, heads);
      const { pages } = pdf.layout;
      return shelved({ path: `decks/${deck.name}-notes.pdf`, kind: "deck-notes", bytes, pages, slides: null });
    }
  });
  return made.value;
}

// scripts/build/printing.ts
function printing(press, graph, fonts, judge) {
  const found = [];
  const lastOf = /* @__PURE__ */ new Map();
  const times = /* @__PURE__ */ new Map();
  let handedIn = 0;
  const printOf = async (name, time, job) => {
    const inputs = {
      html: digestOf(job.html),
      measures: digestData([job.typeset?.read, job.measure]),
      faces: digestOf(fonts.version),
      engine: digestOf(press.engine)
    };
    const make = async () => await printed(press, job);
    const own = time === 1 ? name : `${name} (${time})`;
    return await graph.node({ kind: "print", name: own, inputs, form: printForm, make });
  };
  const bookJob = async (document) => printJob(document, fonts, settleAndMeasure);
  const print = async (name, turn, prepare) => {
    const number3 = handedIn;
    handedIn += 1;
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return await press.inTurn(name, turn, async () => {
      const { value, key } = await printOf(name, time, await prepare());
      const diagnostics = [...refusedDiagnostics(name, value.refused), ...judge(name, value.measured)];
      found[number3] = { name, diagnostics };
      lastOf.set(name, Math.max(number3, lastOf.get(name) ?? 0));
      const { pdf, part, written: written13 } = value;
      return {
        key,
        get pdf() {
          return pdf.bytes();
        },
        layout: part.layout,
        part,
        fresh: () => freshPart(part),
        written: written13
      };
    });
  };
  return {
    document: (document, turn = "last") => print(document.name, turn, () => bookJob(document)),
    async ahead(document) {
      const time = (times.get(document.name) ?? 0) + 1;
      await press.inTurn(
        document.name,
        "next",
        async () => await printOf(document.name, time, await bookJob(document))
      );
    },
    job: (name, prepare) => print(name, "last", prepare),
    diagnostics: () => found.flatMap(({ name, diagnostics }, number3) => number3 < (lastOf.get(name) ?? 0) ? [] : diagnostics)
  };
}
async function printed(press, job) {
  let lines = null;
  const typeset = job.typeset && {
    ...job.typeset,
    written: (value) => {
      lines = value;
    }
  };
  const done2 = await press.print(typeset === void 0 ? job : { ...job, typeset });
  const { measured: measured3 = null, refused } = done2;
  const pdf = putAway(done2.pdf);
  return { pdf, part: await openShelved(pdf), measured: measured3, refused, written: lines };
}
var printForm = bytesForm(
  ({ pdf, part: { layout }, measured: measured3, refused, written: written13 }) => ({
    data: {
      measured: measured3,
      refused,
      written: written13,
      pages: layout.pages,
      destinations: [...layout.destinations],
      tops: [...layout.tops]
    },
    bytes: pdf.bytes()
  }),
  ({ pages, destinations, tops, ...learnt }, bytes) => {
    const pdf = putAway(bytes);
    const part = deferPart(pdf, { pages, destinations: new Map(destinations), tops: new Map(tops) });
    return { ...learnt, pdf, part };
  }
);
function refusedDiagnostics(name, addresses) {
  return addresses.map((address) => diagnose(refusedAddress, { name, address }, null));
}
async function settled(promises) {
  return new Map(await Promise.all([...promises].map(async ([key, promise]) => [key, await promise])));
}
function once(make) {
  let made = null;
  return () => {
    made ??= make();
    return made;
  };
}

// scripts/build/sheets.ts
async function filledSheets(deck, sheets, slides, graph) {
  const { value: frames } = await graph.node({
    kind: "frames",
    name: deck.name,
    inputs: { [`sheets/${deck.name}`]: sheets.key },
    form: dataForm(),
    make: () => figureFrames(sheets.part)
  });
  const places = placements(deck, frames);
  return {
    part: {
      keys: { [`sheets/${deck.name}`]: sheets.key, [`deck/${deck.name}`]: slides.key },
      layout: sheets.layout,
      open: async () => await placeSlides(await sheets.fresh(), slides.part, places)
    },
    diagnostics: withoutFrame(deck, frames).map(({ number: number3, place }) => diagnose(frameMissing, { number: number3 }, place))
  };
}
function placements(deck, frames) {
  const known = new Map(frames.map((frame) => [frame.alternative, frame]));
  return deck.slides.flatMap((slide, at) => {
    const frame = known.get(slideAlternative(slide));
    return frame === void 0 ? [] : [{ ...frame, slide: at }];
  });
}
function withoutFrame(deck, frames) {
  const known = new Set(frames.map(({ alternative }) => alternative));
  return deck.slides.filter((slide) => !known.has(slideAlternative(slide)));
}

// scripts/build/deck-work.ts
async function workOnDeck(deck, work) {
  const { report, material, asked, first, printing: printing2, graph } = work;
  const rendered = once(() => renderedDeck(deck, material.deck, graph));
  const slides = once(
    () => printing2.job(
      deckDocument(deck),
      async () => deckJob(deck, (await rendered()).value, material.deck.fonts, measureDeck)
    )
  );
  const { greyDeck } = material;
  const forSheets = greyDeck === null ? slides : once(() => greySlides(deck, greyDeck, printing2, graph));
  if (asked("decks") || asked("notes")) await slides();
  const script = asked("notes") ? printing2.document(notesDocument(deck, material.script)) : null;
  script?.catch(() => {
  });
  const sheets = await first.get(documentName.sheets(deck));
  const filled = sheets && await filledSheets(deck, sheets, await forSheets(), graph);
  const files = [];
  if (asked("decks")) files.push(...await filesOf(deck, await rendered(), await slides(), material.deck, graph));
  if (script !== null) files.push(await notesPdf(deck, await script, await slides(), material.script, graph));
  if (asked("decks")) files.push(await deckPdf(deck, await slides(), report, graph));
  const faults = work.judge(deck, files);
  faults.catch(() => {
  });
  return { deck, filled, files, faults };
}
function inputsOf(deck, { tokens, pictures }) {
  const shown = deckPictures(deck).map(({ file }) => [file, pictures.get(file)?.digest]);
  return { deck: digestData(deck), theme: digestData(tokens), pictures: digestData(shown) };
}
async function renderedDeck(deck, material, graph, name = deck.name) {
  return await graph.node({
    kind: "slides",
    name,
    inputs: { ...inputsOf(deck, material), templates: material.templates.digest("deck") },
    form: dataForm(),
    passing: true,
    make: () => renderDeck(deck, material)
  });
}
async function greySlides(deck, material, printing2, graph) {
  const name = `grey/${deckDocument(deck)}`;
  return await printing2.job(name, async () => {
    const { value } = await renderedDeck(deck, material, graph, `grey/${deck.name}`);
    return { ...deckJob(deck, value, material.fonts, "[]"), name };
  });
}
async function filesOf(deck, { value, key }, { written: written13 }, material, graph) {
  const made = await graph.node({
    kind: "deck",
    name: deck.name,
    inputs: {
      slides: key,
      lines: digestData(written13),
      player: material.templates.digest("player"),
      faces: digestOf(material.fonts.version)
    },
    form: artefactsForm,
    make: () => deckFiles(deck, value, written13, material)
  });
  return made.value;
}
async function deckPdf(deck, { key, part }, report, graph) {
  const info = deckInfo(deck, report);
  const slides = deck.slides.length;
  const made = await graph.node({
    kind: "deck-pdf",
    name: deck.name,
    inputs: { [deckDocument(deck)]: key, info: digestData(info) },
    form: artefactForm,
    make: async () => {
      const bytes = await finish(part, info);
      return shelved({ path: `decks/${deck.name}.pdf`, kind: "deck-pdf", bytes, pages: slides, slides });
    }
  });
  return made.value;
}
async function presentationOf(deck, { deck: material }, copies, report, graph) {
  const info = deckInfo(deck, report);
  const own = deckPictures(deck).map(({ file }) => [file, copies.get(file)]);
  const made = await graph.node({
    kind: "presentation",
    name: deck.name,
    inputs: {
      ...inputsOf(deck, material),
      copies: digestData(own),
      fonts: digestData(report.settings.pptx.fonts),
      info: digestData(info)
    },
    form: artefactForm,
    make: () => deckPresentation(deck, material, copies, report.settings, info)
  });
  return made.value;
}

// scripts/build/faults.ts
async function faultsOf(artefacts, figures, families, told2, graph) {
  const found = [];
  for (const artefact2 of artefacts) {
    const { path, kind } = artefact2;
    if (!path.endsWith(".pdf")) continue;
    const expected = expectationsOf(path, kind, figures, families);
    const resolution = expected.resolution && { ...expected.resolution, told: told2 };
    const whole = { ...expected, resolution };
    const { value: findings } = await graph.node({
      kind: "preflight",
      name: path,
      inputs: { file: digestOf(artefact2.bytes), expected: digestData(whole) },
      form: dataForm(),
      make: async () => (await preflight(artefact2.bytes, whole)).findings
    });
    found.push(...findingDiagnostics(path, findings));
  }
  return found;
}

// scripts/imposition/marks.ts
var gap = 0.5;
var away = bleed + gap;
var longest = 5;
var collation = { width: 2, height: 8, first: 20, places: 20 };
var [type, indent] = [2.6, 6];
var schemes = {
  saddle: "\u9A91\u9A6C\u8BA2",
  perfect: "\u80F6\u88C5",
  "two-up": "\u53CC\u8054",
  "cut-and-stack": "\u88C1\u5207\u53E0\u653E"
};
function slugsOf(sheets) {
  const marks = sheets.flatMap(({ front, back }) => [...front.marks, ...back.marks]);
  return marks.map((mark) => mark.kind === "slug" ? mark.text : "").join("");
}
function marksOf(trim, slots, about) {
  const [{ trim: left }, { trim: right }] = slots;
  const { bottom, top } = trim;
  const [beside2, above] = [reach(trim.left), reach(bottom)];
  const folded = about.scheme === "saddle" || about.scheme === "perfect";
  const vertical = (use, x) => [
    line(use, { x, y: top + away }, { x, y: top + away + above }),
    line(use, { x, y: bottom - away }, { x, y: bottom - away - above })
  ];
  const horizontal = (y) => [
    line("crop", { x: trim.left - away, y }, { x: trim.left - away - beside2, y }),
    line("crop", { x: trim.right + away, y }, { x: trim.right + away + beside2, y })
  ];
  const cuts = folded ? [left.left, right.right] : [left.left, left.right, right.left, right.right];
  return [
    ...cuts.flatMap((x) => vertical("crop", x)),
    ...folded ? vertical("fold", about.press.width / 2) : [],
    ...[bottom, top].flatMap(horizontal),
    ...crosses(trim, left.right - left.left, Math.min(beside2, above) / 2),
    ...collationMark(trim, about),
    slug(trim, above, about)
  ];
}
function line(use, from, to) {
  return { kind: "line", use, from, to };
}
function reach(margin) {
  return Math.min(longest, margin - bleed - 2 * gap);
}
function crosses({ left, bottom, right, top }, pageWidth, radius) {
  const middle = (bottom + top) / 2;
  const out = away + radius;
  return [
    { kind: "cross", at: { x: left - out, y: middle }, radius },
    { kind: "cross", at: { x: right + out, y: middle }, radius },
    { kind: "cross", at: { x: left + pageWidth / 2, y: top + out }, radius },
    { kind: "cross", at: { x: right - pageWidth / 2, y: top + out }, radius }
  ];
}
function collationMark({ top }, { scheme, face, press, signature, depth }) {
  if (scheme !== "perfect" || face !== "front" || depth > 0) return [];
  const { width, height, first, places } = collation;
  const y = top - first - signature % places * height;
  const centre = press.width / 2;
  return [{ kind: "bar", from: { x: centre - width / 2, y: y - height }, to: { x: centre + width / 2, y } }];
}
function slug({ left, bottom }, room, about) {
  const { title, scheme, press, face, number: number3, signature, depth, signatures } = about;
  const size = Math.min(type, room);
  const within = signatures > 1 ? `\uFF08\u7B2C${signature + 1}\u5E16\u5185\u7B2C${depth + 1}\u5F20\uFF09` : "";
  const place = `\u7B2C${number3 + 1}\u5F20${within}${face === "front" ? "\u6B63\u9762" : "\u53CD\u9762"}`;
  const paper = `${press.name}\uFF0C${press.width} \xD7 ${press.height}\u6BEB\u7C73`;
  const rest = `\u3000${place}\u3000${schemes[scheme]}\u3000${paper}`;
  const width = (press.width / 2 - left - 2 * indent) / size - widthInEm(rest);
  const text = `${cutShort(title, Math.max(1, width))}${rest}`;
  return { kind: "slug", at: { x: left + indent, y: bottom - away - 0.9 * size }, size, text };
}

// scripts/imposition/imposition.ts
var stitched = 5;
function thickSignature({ sheets }, thickness) {
  const most3 = Math.max(0, ...sheets.map(({ depth }) => depth + 1));
  const millimetres = Math.round(20 * most3 * thickness) / 10;
  return millimetres > stitched ? { sheets: most3, millimetres } : null;
}
function impose({ title, pages, page }, settings) {
  const { scheme, marks } = settings;
  const gap2 = scheme === "saddle" || !marks ? 0 : 2 * bleed;
  const press = pressSheetFor({ width: 2 * page.width + gap2, height: page.height }, marks);
  const centre = press.width / 2;
  const bottom = (press.height - page.height) / 2;
  const trim = {
    left: centre - gap2 / 2 - page.width,
    bottom,
    right: centre + gap2 / 2 + page.width,
    top: bottom + page.height
  };
  const orders = sheetOrders(pages, scheme, settings.sheets);
  const signatures = (orders.at(-1)?.signature ?? 0) + 1;
  const nested = scheme === "saddle" || scheme === "perfect";
  const slot = (at, number3, creep) => {
    const left = at === "left" ? trim.left + creep : trim.right - page.width - creep;
    const own = { left, bottom, right: left + page.width, top: trim.top };
    const printed2 = onSheet(grown(own), press);
    const clip = at === "left" ? { ...printed2, right: Math.min(printed2.right, centre) } : { ...printed2, left: Math.max(printed2.left, centre) };
    return { page: number3, side: at, trim: own, clip };
  };
  const sheets = orders.map(({ signature, depth, front, back }, number3) => {
    const creep = nested ? depth * settings.thickness : 0;
    const side2 = (face, [left, right]) => {
      const slots = [slot("left", left, creep), slot("right", right, creep)];
      const about = { title, scheme, press, face, number: number3, signature, depth, signatures };
      return { face, slots, marks: marks ? marksOf(trim, slots, about) : [] };
    };
    return { signature, depth, creep, front: side2("front", front), back: side2("back", back) };
  });
  return { scheme, press, trim, bleed: onSheet(grown(trim), press), sheets, blanks: 4 * sheets.length - pages };
}
function grown({ left, bottom, right, top }) {
  return { left: left - bleed, bottom: bottom - bleed, right: right + bleed, top: top + bleed };
}
function onSheet({ left, bottom, right, top }, { width, height }) {
  return {
    left: Math.max(0, left),
    bottom: Math.max(0, bottom),
    right: Math.min(width, right),
    top: Math.min(height, top)
  };
}

// scripts/build/imposed.ts
var artefact = "handout-imposed.pdf";
async function imposedHandout({ book, layout }, { context, fonts, info }, means, graph) {
  const { imposition: settings, title, place } = context.report.settings;
  const { scheme } = settings;
  if (scheme === "none") return null;
  const { widthMm: width, heightMm: height } = context.geometry;
  const extent = { title, pages: layout.pagination.pages.length, page: { width, height } };
  const imposition = impose(extent, { ...settings, scheme });
  const thick = thickSignature(imposition, settings.thickness);
  const slugs = slugsOf(imposition.sheets);
  const face = slugs === "" ? null : await fonts.subset(context.tokens.faces.text.face, slugs, "truetype");
  const own = { ...info, title: `${info.title}\uFF08\u62FC\u7248\uFF09` };
  const draw = (pages2, ink) => imposePages(pages2, imposition, own, face, ink);
  const ghostscript = once(means.ghostscript);
  const { value } = await graph.node({
    kind: "imposed",
    name: artefact,
    inputs: {
      book: digestOf(book.pdf),
      imposition: digestData([imposition, own, settings.colour]),
      face: digestData([slugs, context.tokens.faces.text.face, fonts.version]),
      // Greys are our own, and what Ghostscript makes of pictures isn't kept.
      ...settings.colour === "cmyk" ? { ghostscript: digestOf((await ghostscript())?.version ?? "") } : {}
    },
    form: colouredForm,
    make: () => inColour(settings.colour, book, draw, { ...means, ghostscript }, place),
    keeps: ({ problem: problem2, foreign }) => problem2 === null && (settings.colour === "cmyk" || !foreign)
  });
  const { pdf, problem } = value;
  const pages = 2 * imposition.sheets.length;
  return {
    artefact: fromShelf({ path: artefact, kind: "handout-imposed", pages, slides: null }, pdf),
    diagnostics: [
      ...thick === null ? [] : [diagnose(tooThick, { artefact, ...thick }, place)],
      ...problem === null ? [] : [problem]
    ]
  };
}
var colouredForm = bytesForm(
  ({ pdf, foreign }) => ({ data: foreign, bytes: pdf.bytes() }),
  (foreign, pdf) => ({ pdf: putAway(pdf), problem: null, foreign })
);
async function inColour(colour, book, draw, { ghostscript, signal }, place) {
  const own = colour === "grey" ? await draw(book, "grey") : null;
  if (own?.coloured === 0) return { pdf: putAway(own.pdf), problem: null, foreign: false };
  const unconverted = async (problem) => ({
    pdf: putAway((own ?? await draw(book, "as-is")).pdf),
    problem,
    foreign: false
  });
  if (colour === "rgb") return await unconverted(null);
  const program = await ghostscript();
  if (program === null) {
    const problem = own ? diagnose(colouredPictures, { artefact, count: own.coloured }, place) : diagnose(withoutGhostscript, { artefact }, place);
    return await unconverted(problem);
  }
  try {
    const pages = await plainPages(book, colour === "grey" ? "all" : "neutral");
    const [converted, profile] = await Promise.all([
      program.convert(pages, colour, signal),
      colour === "grey" ? null : program.cmykProfile(signal)
    ]);
    const ink = profile === null ? "grey" : { profile, name: await profileName(profile) };
    return { pdf: putAway((await draw(converted, ink)).pdf), problem: null, foreign: true };
  } catch (error) {
    signal.throwIfAborted();
    const reason = error instanceof Error ? error.message : String(error);
    return await unconverted(diagnose(conversionFailed, { artefact, reason }, place, { cause: error }));
  }
}

// scripts/build/kept-faces.ts
function keptFaces(graph, version) {
  return async ({ face, characters, format }, cut) => {
    const inputs = { characters: digestOf(characters), faces: digestOf(version), face: digestOf(`${face} ${format}`) };
    const name = `${face} ${format} ${inputs.characters.slice(0, 8)}`;
    const { value } = await graph.node({ kind: "face", name, inputs, form: plainBytes, make: cut });
    return value;
  };
}
function cutAhead(fonts, themes) {
  const usual = fonts.forPage("");
  const named3 = themes.flatMap((tokens) => Object.values(tokens.faces).map(({ face }) => face));
  for (const id of new Set(named3)) {
    const { family, weight } = faces[id];
    usual.face(family, weight)?.program().catch(() => {
    });
  }
}

// scripts/booklet/exhibit-numbers.ts
function exhibitNumbers({ foreword, topics }) {
  const numbers = /* @__PURE__ */ new Map();
  const counts = /* @__PURE__ */ new Map();
  const give = (row, chapter, owner) => {
    const stem = topics.length > 1 ? `${row}${chapter}-` : row;
    const count = (counts.get(stem) ?? 0) + 1;
    counts.set(stem, count);
    numbers.set(owner, `${stem}${count}`);
  };
  const visit = (item, chapter) => {
    if (item.type === "slide" || item.type === "summary") return;
    if (item.type === "chart" || item.type === "exhibit") {
      const table = item.type === "exhibit" && item.shown.type === "table";
      if (item.title.length > 0) give(table ? "\u8868" : "\u56FE", chapter, item);
      return;
    }
    for (const block of allBlocks([item])) {
      if (block.type === "picture" && block.caption !== null) give("\u56FE", chapter, block);
    }
  };
  const walk = ({ flow, sections }, chapter) => {
    for (const item of flow) visit(item, chapter);
    for (const section of sections) walk(section, chapter);
  };
  if (foreword !== null) walk(foreword, 0);
  for (const { number: number3, lead, sections, next } of topics) {
    for (const section of [lead, ...sections, ...next === null ? [] : [next]]) walk(section, number3);
  }
  return numbers;
}

// scripts/build/grey-pictures.ts
var most = { width: 2480, height: 3508 };
var unknownSize = { width: 1240, height: 930 };
async function greyPictures(pictures, browser, graph, signal) {
  const copies = [...pictures].map(async ([file, picture]) => {
    if (!picture.address.startsWith("data:image/jpeg")) return [file, picture];
    const size = pictureSize(picture.bytes, "image/jpeg") ?? unknownSize;
    const scale2 = Math.min(1, most.width / size.width, most.height / size.height);
    const [width, height] = [Math.ceil(size.width * scale2), Math.ceil(size.height * scale2)];
    const html = `<!doctype html><style>body{margin:0}img{display:block;width:100vw;height:100vh;filter:grayscale(1)}</style><img alt="" src="${picture.address}">`;
    const job = { name: `grey/${file}`, html, width, height, scale: 1 };
    const { value: bytes } = await graph.node({
      kind: "grey-picture",
      name: file,
      inputs: { picture: picture.digest, engine: digestOf(browser.engine) },
      form: plainBytes,
      make: () => browser.screenshot(job, signal)
    });
    const address = `data:image/png;base64,${Buffer.from(bytes).toString("base64")}`;
    return [file, { bytes, address, digest: digestOf(bytes) }];
  });
  return new Map(await Promise.all(copies));
}

// scripts/build/materials.ts
async function materialsOf({ report, ledger, decks, templates, tokens, paper, grey }, pictures, info, inGrey, fonts, browser, graph, signal) {
  const geometry = pageGeometry(report.settings.sheet);
  const [measure2, pitch] = [pxToPt(measureOf(geometry)), pxToPt(geometry.pitch)];
  const numbers = exhibitNumbers(report);
  const contextIn = async (own, shown) => {
    const addresses = new Map([...shown].map(([file, { address }]) => [file, address]));
    const charts = await printedCharts(report, ledger, paperTokens(own, geometry), measure2, pitch);
    return { report, ledger, templates, tokens: own, geometry, pictures: addresses, charts, numbers };
  };
  const deck = { templates, tokens, fonts, packed: /* @__PURE__ */ new Map(), pictures };
  const greyDeck = grey !== null && inGrey ? { ...deck, tokens: grey.tokens, pictures: await greyPictures(pictures, browser, graph, signal) } : null;
  const context = await contextIn(paper, pictures);
  const book = {
    context,
    grey: grey !== null && greyDeck !== null ? await contextIn(grey.paper, greyDeck.pictures) : null,
    decks,
    fonts,
    info,
    mentions: mentionsOf(context)
  };
  return { deck, greyDeck, book, script: { ...book, context: { ...context, tokens } } };
}

// scripts/build/memory.ts
import { setFlagsFromString } from "node:v8";
var growth = 40;
function collectOften() {
  setFlagsFromString(`--heap-growing-percent=${growth}`);
}

// scripts/build/picture-copies.ts
var density = 2;
async function pictureCopies(decks, pictures, { colours }, browser, graph, signal) {
  const all = new Map(decks.flatMap(deckPictures).map((picture) => [picture.file, picture]));
  const emblems = new Set(decks.map(({ emblem }) => emblem?.file));
  const unsafe = [...all.values()].filter(
    ({ mediaType }) => mediaType === "image/svg+xml" || mediaType === "image/webp"
  );
  if (unsafe.length === 0) return /* @__PURE__ */ new Map();
  const { shownSize } = await import("./picture-size-MVSWYDBU.js");
  const copy = async ({ file, mediaType }) => {
    const picture = pictures.get(file);
    if (picture === void 0) return [];
    const { width, height } = shownSize(picture.bytes, mediaType);
    const ground = emblems.has(file) ? colours.field : colours.paper;
    const html = `<!doctype html><style>body{margin:0;background:${ground}}img{display:block;width:100vw;height:100vh}</style><img alt="" src="${picture.address}">`;
    const job = { name: `pptx/${file}`, html, width: Math.ceil(width), height: Math.ceil(height), scale: density };
    const { value } = await graph.node({
      kind: "picture-copy",
      name: file,
      inputs: { picture: picture.digest, ground: digestOf(ground), engine: digestOf(browser.engine) },
      form: plainBytes,
      make: () => browser.screenshot(job, signal)
    });
    return [[file, value]];
  };
  return new Map((await Promise.all(unsafe.map(copy))).flat());
}

// scripts/build/press.ts
function openPress(browser, talk, signal) {
  const failure = new AbortController();
  const either = AbortSignal.any([signal, failure.signal]);
  const waiting = [];
  let free = browser.jobs + 1;
  let begun = 0;
  let done2 = 0;
  let ended = 0;
  const sparing = [];
  let early = 2 * browser.jobs;
  const handedOver = () => {
    if (early > 0) early -= 1;
    else sparing.shift()?.();
  };
  const pass = () => {
    const next = waiting.shift();
    if (next === void 0) free += 1;
    else next();
  };
  return {
    engine: browser.engine,
    async inTurn(name, turn, task) {
      begun += 1;
      if (free > 0) free -= 1;
      else await new Promise((enter) => turn === "next" ? waiting.unshift(enter) : waiting.push(enter));
      try {
        either.throwIfAborted();
        const result = await task();
        done2 += 1;
        talk.progress(messages.printing(done2, begun, name));
        return result;
      } catch (error) {
        failure.abort(error);
        throw error;
      } finally {
        ended += 1;
        if (ended === begun) for (const go of sparing.splice(0)) go();
        pass();
      }
    },
    print: (job) => browser.print({ ...job, handedOver }, either),
    async spare() {
      if (ended < begun) await new Promise((go) => sparing.push(go));
    }
  };
}

// scripts/build/text-prints.ts
import { isDeepStrictEqual } from "node:util";
function textPrints(editions, material, first, printing2, graph) {
  const next = (document) => printing2.document(document, "next");
  const again = /* @__PURE__ */ new Map();
  const printAgain = (document) => {
    const html = document.html();
    const print = again.get(html) ?? next(document);
    again.set(html, print);
    return print;
  };
  const printsOf = async (edition) => {
    const memory = `pages of ${edition.name} in ${material.context.report.root}`;
    const guessed = labelsIn(await graph.recall(memory));
    if (guessed !== null) {
      const documents = [
        ...referringDocuments(edition, material, guessed),
        ...indexDocuments(edition, material, guessed)
      ];
      for (const document of documents.reverse()) printing2.ahead(document).catch(() => {
      });
    }
    const known = await withReferences(edition, material, await firstOf(edition, material, first), printAgain);
    const labels = pageLabels(edition, material, known);
    const indexes = indexDocuments(edition, material, labels).map((one) => [one.name, next(one)]);
    const indexed = new Map([...known, ...await settled(new Map(indexes))]);
    const final = pageLabels(edition, material, indexed);
    const contents = contentsDocuments(edition, material, final).map((one) => [one.name, next(one)]);
    if (guessed === null || !isDeepStrictEqual(guessed, final)) graph.remember(memory, [...final]);
    return new Map([...indexed, ...await settled(new Map(contents))]);
  };
  return new Map(editions.map((edition) => [edition, printsOf(edition)]));
}
var rememberedLabels = external_exports.array(external_exports.tuple([external_exports.string(), external_exports.string()]));
function labelsIn(data) {
  const labels = rememberedLabels.safeParse(data).data;
  return labels === void 0 ? null : new Map(labels);
}
async function firstOf(edition, material, first) {
  const own = new Set(firstDocuments([edition], material).map(({ name }) => name));
  return await settled(new Map([...first].filter(([name]) => own.has(name))));
}

// scripts/build/turns.ts
import { setImmediate as afterOthers } from "node:timers/promises";
async function together(all, act) {
  return await Promise.all(all.map(act));
}
async function oneByOne(all, act) {
  const done2 = [];
  for (const one of all) {
    done2.push(await act(one));
    await afterOthers();
  }
  return done2;
}

// scripts/fonts/coverage.ts
async function checkCoverage(fonts, chain, texts) {
  let lacking = texts.map((text) => text.value).join("");
  for (const face of chain) lacking = (await fonts.missing(face, lacking)).join("");
  const families = [...new Set(chain.map((face) => faces[face].family))].join(", ");
  return [...lacking].flatMap((character) => {
    const [first, ...related] = texts.flatMap((text) => occurrences(text, character));
    return first === void 0 ? [] : [diagnose(missingGlyph, { character, families }, first, { related })];
  });
}
function occurrences({ value, place }, character) {
  const places = [];
  for (let at = value.indexOf(character); at !== -1; at = value.indexOf(character, at + character.length)) {
    if (!isVerbatim(value, place)) return [place];
    const lines = value.slice(0, at).split("\n");
    const line2 = place.line + lines.length - 1;
    const column = (lines.length === 1 ? place.column : 1) + (lines.at(-1)?.length ?? 0);
    places.push({ file: place.file, line: line2, column, endLine: line2, endColumn: column + character.length });
  }
  return places;
}
function isVerbatim(value, { line: line2, column, endLine, endColumn }) {
  const lines = value.split("\n");
  const last = lines.at(-1)?.length ?? 0;
  return endLine - line2 === lines.length - 1 && endColumn === (lines.length === 1 ? column : 1) + last;
}

// scripts/ledger/doubts/disagrees.ts
var changing = /(?:由|从|比[^，。；]{0,12}|较[^，。；]{0,12}|增加|减少|提高|下降|增长|新增|净增)了?$/u;
var changed = /^[^，。；]{0,4}(?:提高|增加|扩大|上升|下降|减少|降|增)[到至为]/u;
var became = /^[^。；！？]*(?:提高|增加|扩大|上升|下降|降低|减少|缩小|缩减|压减|增长|发展|调整|升|降|增|减)[了]?(?:到|至|为)[^。；！？]*$|^[^。；！？，]*(?:到|至)$/u;
function disagreements(_report, { passages }) {
  const stated = /* @__PURE__ */ new Map();
  const written13 = [];
  for (const passage of passages) {
    for (const figure of passage.figures) {
      const candidate = candidateOf(figure, passage);
      if (candidate === null) continue;
      if (figure.how === "written") written13.push(candidate);
      else gather(stated, candidate.name, candidate);
    }
  }
  const among = [...stated.values()].flatMap((same2) => {
    const distinct = [];
    return same2.flatMap((one) => {
      const first = distinct.find((other) => isOther(one.figure, other.figure, dateSaid) && !isBefore(other, one));
      if (!distinct.some(({ figure }) => isAlike(one.figure, figure))) distinct.push(one);
      return first === void 0 ? [] : [disagree(one, first)];
    });
  });
  const besides = written13.flatMap((one) => {
    const known = (stated.get(one.name) ?? []).filter(
      (other2) => one.figure.asOf !== null || other2.passage.topic === one.passage.topic || other2.figure.asOf === null
    );
    const agrees = known.some(({ figure }) => isSameUnit(one.figure, figure) && !isOther(one.figure, figure, () => ""));
    const other = known.find(
      ({ figure }) => isOther(one.figure, figure, one.figure.asOf === null ? () => "" : dateSaid)
    );
    return other === void 0 || agrees ? [] : [disagree(one, other)];
  });
  return [...among, ...besides];
}
function candidateOf(figure, passage) {
  const { text } = passage;
  const { kind, quantity, how, start, end } = figure;
  if (how === "repeated" || quantity === null || kind !== "quantity" && kind !== "rank") return null;
  const name = nameOf(figure.of);
  if (name === null) return null;
  const changes = changing.test(text.slice(Math.max(0, start - 20), start)) || changed.test(text.slice(end, end + 12));
  return how === "written" && changes ? null : { figure, passage, name };
}
function isBefore({ figure: then, passage }, { figure: now, passage: later }) {
  if (passage !== later || then.end > now.start) return false;
  const { text } = passage;
  const from = /(?:由|从)[^，。；由从]{0,12}$/u.test(text.slice(Math.max(0, then.start - 16), then.start));
  return from && became.test(text.slice(then.end, now.start));
}
var isAlike = (one, other) => one.text === other.text && dateSaid(one) === dateSaid(other);
var dateSaid = ({ asOf }) => sameDate(asOf);
function isSameUnit(one, other) {
  return one.kind === other.kind && unitOf(one.quantity?.unit ?? "") === unitOf(other.quantity?.unit ?? "");
}
function isOther(one, other, date3) {
  if (one.quantity === null || other.quantity === null || !isSameUnit(one, other) || date3(one) !== date3(other))
    return false;
  return !overlap(approximately(one.quantity), approximately(other.quantity));
}
function disagree({ figure }, { figure: other }) {
  const params = { of: other.of, one: figure.text, other: other.text };
  return diagnose(figuresDisagree, params, figure.place, { related: [other.place] });
}

// scripts/ledger/doubts/not-in-text.ts
var structural = /^[项个条件类方面大步种点层环重道批轮件线次]+$/u;
var ordinals = /[一二三四五六七八九十]+(?=是|要)/gu;
function notInTexts(_report, { passages }) {
  const everywhere = new Set(
    passages.flatMap(({ figures }) => figures.filter(({ fact }) => fact !== null).flatMap(keyOf))
  );
  const topics = /* @__PURE__ */ new Map();
  for (const passage of passages) gather(topics, passage.topic, passage);
  return [...topics.values()].flatMap((own) => {
    const text = own.filter(({ standing }) => isText(standing));
    const said = new Set(text.flatMap(({ figures }) => figures.flatMap(keyOf)));
    const counts = countsIn(text);
    return own.filter(({ standing }) => !isText(standing)).flatMap(
      ({ figures, item }) => figures.filter((figure) => figure.how === "written" && (figure.kind === "quantity" || figure.kind === "rank")).filter((figure) => !keyOf(figure).some((key) => said.has(key) || everywhere.has(key))).filter((figure) => !isStructure(figure, counts, item?.type === "slide" ? item : null)).map((figure) => diagnose(notInText, { text: figure.text }, figure.place))
    );
  });
}
var isText = (standing) => standing === "prose" || standing === "table" || standing === "side" || standing === "heading";
function keyOf({ quantity }) {
  if (quantity === null) return [];
  return [`${quantity.value.toFixed()}\u2014${quantity.upper?.toFixed() ?? ""} ${unitOf(quantity.unit) ?? ""}`];
}
function countsIn(text) {
  const numbers = text.flatMap((passage) => [
    ...[...passage.text.matchAll(ordinals)].map(([word]) => chineseNumber(word) ?? 0),
    ...passage.figures.map(({ quantity }) => quantity?.value.toNumber() ?? 0)
  ]);
  return new Set(numbers);
}
function isStructure({ quantity, text }, counts, slide) {
  if (quantity === null || /\d/u.test(text) || !structural.test(quantity.unit)) return false;
  const count = quantity.value.toNumber();
  if (count > 10) return false;
  const listed2 = slide?.blocks.some(
    (block) => block.type === "list" && block.items.length === count || block.type === "table" && block.rows.length === count
  );
  return count <= 3 || counts.has(count) || listed2 === true;
}

// scripts/ledger/doubts/suspected-relation.ts
function suspectedRelations(report, reading) {
  return claimsOf(report, reading).flatMap((claim2) => {
    const { given, from, calculated, holds: holds3, certain } = claim2;
    if (holds3 || !certain) return [];
    const { low, high } = measure(given);
    const difference = Decimal.max(low.minus(calculated.high), calculated.low.minus(high));
    const params = {
      claim: wordsOf(claim2),
      calculated: amountsLike(calculated, given.quantity),
      written: given.text,
      difference: amountLike(difference, given.quantity)
    };
    const related = [...from, given].flatMap(placesOf2).filter((place) => place !== given.place);
    return [diagnose(suspectedRelation, params, given.place, { related: [...new Set(related)] })];
  });
}
var placesOf2 = ({ place, fact }) => fact === null ? [place] : [place, fact.place];

// scripts/ledger/doubts/typed-twice.ts
function typedTwiceFigures(_report, { passages }) {
  const stated = /* @__PURE__ */ new Map();
  for (const { figures } of passages) {
    for (const { how, fact, text, kind } of figures) {
      if (how !== "stated" || fact === null || kind !== "quantity" && kind !== "rank") continue;
      gather(stated, text, fact);
    }
  }
  return passages.flatMap(
    ({ figures, topic, running, text }) => figures.flatMap((figure) => {
      const [fact, ...more] = stated.get(figure.text) ?? [];
      if (figure.how !== "written" || fact === void 0 || more.length > 0) return [];
      if (figure.kind !== fact.kind || !isParticular(figure, fact.topic === topic)) return [];
      const { start, end, place } = figure;
      const fix = text[start - 1] === ":" || text[end] === "{" ? [] : running.edit(start, end, `:ref[${fact.id}]`);
      return [diagnose(typedTwice, { text: figure.text, id: fact.id }, place, { related: [fact.place], fix })];
    })
  );
}
function isParticular({ quantity }, sameTopic) {
  if (quantity === null || quantity.unit === "" && quantity.rounding.isZero()) return false;
  const digits = quantity.digits.replaceAll(/[^\d]/gu, "").replace(/^0+|0+$/gu, "").length;
  return digits >= 3 || sameTopic && (digits >= 2 || digits >= 1 && quantity.qualifier !== "exact");
}

// scripts/ledger/doubts/undated.ts
var named = 3;
function undated(_report, reading) {
  const byTopic = /* @__PURE__ */ new Map();
  for (const passage of reading.passages) {
    for (const figure of passage.figures) {
      if (figure.how !== "stated" || figure.kind !== "quantity" && figure.kind !== "rank") continue;
      if (dateOf(figure, passage, reading) !== null) continue;
      gather(byTopic, passage.topic, figure);
    }
  }
  return [...byTopic.values()].map((figures) => {
    const [place = null, ...related] = figures.map((figure) => figure.place);
    const first = figures.slice(0, named).map(({ of, text }) => `${of}${text}`);
    return diagnose(undatedFigures, { count: figures.length, first }, place, { related });
  });
}

// scripts/ledger/doubts/year-missing.ts
var told = /(?:每年|每逢|年年|历年|当年|同年|次年|翌年|今年|去年|明年|本年度?)[的以至到于从，、]?$/u;
function yearsMissing(_report, { passages }) {
  return passages.flatMap(({ figures, text }) => {
    const years = figures.filter(({ text: written13 }) => /\d{4}年|[〇零一二三四五六七八九]{4}年/u.test(written13));
    return figures.filter((figure) => figure.missing === "year" && (figure.kind === "date" || figure.kind === "period")).filter((figure) => figure.how !== "repeated" && !told.test(text.slice(0, figure.start))).filter((figure) => !years.some(({ start }) => start < figure.start)).map(({ text: written13, place }) => diagnose(yearMissing, { text: written13 }, place));
  });
}

// scripts/ledger/doubts.ts
var doubts = [
  undated,
  disagreements,
  notInTexts,
  typedTwiceFigures,
  yearsMissing,
  suspectedRelations
];
function doubtful(report, reading) {
  return doubts.flatMap((doubt) => doubt(report, reading));
}

// scripts/proof/proofread.ts
import { setImmediate as afterOthers2 } from "node:timers/promises";

// scripts/proof/rule.ts
function finding(kind, params, { text, start, end }, replacement) {
  const fix = replacement === void 0 ? [] : text.edit(start, end, replacement);
  return diagnose(kind, params, text.placeOf(start, end), { fix });
}
function everyMatch(texts, pattern, judge) {
  return texts.flatMap(
    (text) => [...text.text.matchAll(pattern)].flatMap((match) => {
      const diagnostic = judge(match, { text, start: match.index, end: match.index + match[0].length });
      return diagnostic === null ? [] : [diagnostic];
    })
  );
}

// scripts/proof/approximate-numbers.ts
var chinese = "\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D";
var written = /(?<![第\d、.一二三四五六七八九十百千])([一二三四五六七八九]|\d)、([一二三四五六七八九]|\d)(?=[十百千万亿]|(?:个(?!月底)|名|人|天|年(?!级|制|度|底|初)|次|家|所|里|岁|周|倍|成|小时|分钟|公里)(?!级|等))/gu;
var approximateNumbers = ({ texts }) => everyMatch(texts, written, ({ 1: first = "", 2: second = "" }, { text, start, end }) => {
  const low = digitOf(first);
  if (low === null || digitOf(second) !== low + 1) return null;
  const tail = /^[十百千万亿]+|^./u.exec(text.text.slice(end))?.[0] ?? "";
  const pair = `${chinese[low - 1]}${chinese[low]}`;
  const stretch = { text, start, end: end + tail.length };
  const params = { written: text.text.slice(start, stretch.end), right: `${pair}${tail}` };
  return finding(approximateNumber, params, stretch, params.right);
});
function digitOf(digit) {
  const value = /\d/.test(digit) ? Number(digit) : chinese.indexOf(digit) + 1;
  return value === 0 ? null : value;
}

// scripts/proof/calendar.ts
var date = /(?<![\d.])(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})日)?(?!份?至|间|内|龄|大)/gu;
var impossibleDates = ({ texts }) => everyMatch(texts, date, ({ 0: written13, 1: year, 2: month = "", 3: day }, { text, start }) => {
  const stretch = { text, start, end: start + written13.length };
  const [m, d] = [Number(month), day === void 0 ? 1 : Number(day)];
  if (day === void 0 && year === void 0 && m > 13) return null;
  const days = daysIn(year === void 0 ? 2e3 : Number(year), m);
  return m >= 1 && m <= 12 && d >= 1 && d <= days ? null : finding(impossibleDate, { written: written13 }, stretch);
});
var daysIn = (year, month) => new Date(Date.UTC(year, month, 0)).getUTCDate();
var names = "\u65E5\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D";
var withWeekday = /(\d{4})年(\d{1,2})月(\d{1,2})日(?:，|\s)?[（(]?(?:星期|周|礼拜)([一二三四五六日天])[）)]?/gu;
var weekdays = ({ texts }) => everyMatch(texts, withWeekday, ({ 0: written13, 1: year, 2: month, 3: day, 4: name = "" }, found) => {
  const time = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (time.getUTCDate() !== Number(day)) return null;
  const right = names[time.getUTCDay()] ?? "";
  return (name === "\u5929" ? "\u65E5" : name) === right ? null : finding(weekday, { written: written13, right: `\u661F\u671F${right}` }, found);
});

// scripts/proof/mark-pairs.ts
var closers = /* @__PURE__ */ new Map([
  ["\u201C", "\u201D"],
  ["\u2018", "\u2019"],
  ["\u300A", "\u300B"],
  ["\u3008", "\u3009"],
  ["\uFF08", "\uFF09"],
  ["\u3010", "\u3011"],
  ["\u3014", "\u3015"]
]);
var openers = new Map([...closers].map(([open, close]) => [close, open]));
var partnerOf = (mark) => closers.get(mark) ?? openers.get(mark) ?? "";
function pairing(text) {
  const open = [];
  const alone2 = [];
  const pairs2 = [];
  const nested = [];
  const depths = /* @__PURE__ */ new Map();
  const deeper = (mark, by) => depths.set(mark, (depths.get(mark) ?? 0) + by);
  for (const { 0: written13, index: at } of text.matchAll(/[“”‘’《》〈〉（）【】〔〕()]/gu)) {
    const mark = written13 === "(" ? "\uFF08" : written13 === ")" ? "\uFF09" : written13;
    if (mark === "\u2019" && /[A-Za-z]/.test(text[at - 1] ?? "") && /[A-Za-z]/.test(text[at + 1] ?? "")) {
      continue;
    }
    const opener = openers.get(mark);
    if (opener === void 0) {
      open.push({ mark, at });
      deeper(mark, 1);
      continue;
    }
    if ((depths.get(opener) ?? 0) === 0) {
      alone2.push({ mark, at });
      continue;
    }
    for (let top = open.pop(); top !== void 0; top = open.pop()) {
      deeper(top.mark, -1);
      if (top.mark !== opener) {
        alone2.push(top);
        continue;
      }
      pairs2.push({ mark: opener, open: top.at, close: at });
      if (open.at(-1)?.mark === opener) nested.push(top);
      break;
    }
  }
  const full = ({ at }) => !/[()]/.test(text[at] ?? "");
  const order = (a, b) => a.at - b.at;
  return { pairs: pairs2, alone: [...alone2, ...open].filter(full).sort(order), nested: nested.sort(order) };
}
function blanked(text, marks) {
  const signs = [...Array(text.length).keys()].map((at) => text[at] ?? "");
  let past = 0;
  for (const { mark, open, close } of pairing(text).pairs.toSorted((a, b) => a.open - b.open)) {
    if (marks !== void 0 && !marks.includes(mark)) continue;
    for (let at = Math.max(open + 1, past); at < close; at += 1) signs[at] = "\0";
    past = Math.max(past, close);
  }
  return signs.join("");
}

// scripts/proof/colons.ts
var colons = ({ texts }) => texts.filter(isProse).flatMap((text) => {
  if (!/：[^。；！？]*：/u.test(text.text)) return [];
  const written13 = blanked(text.text);
  return [...written13.matchAll(/：[^。；！？：]*：/gu)].flatMap(({ 0: stretch, index }) => {
    const at = index + stretch.length - 1;
    const clock = /\d/.test(written13[at - 1] ?? "") && /\d/.test(written13[at + 1] ?? "");
    const label = /(?:电话|联系人|邮箱|地址|传真|时间|地点|邮编|网址|手机|微信|单位|编号)$/u.test(
      written13.slice(Math.max(0, at - 4), at)
    );
    return clock || label ? [] : [finding(colonTwice, {}, { text, start: at, end: at + 1 })];
  });
});

// scripts/proof/dashes.ts
var written2 = new RegExp("(?<=[\\p{Script=Han}\uFF0C\u3002\uFF1B\uFF1A\u3001\u201D\u300B\uFF09])(?:-{2,}|\uFF0D{2,}|\u2500+|\u2015+|\u2013{2,}|\u2014{3,})(?=[\\p{Script=Han}\u201C\u300A\uFF08])|(?<=[\uFF0C\u3002\uFF1B\uFF1A\u201D\u300B])\u2014(?=\\p{Script=Han})", "gu");
var dashes = ({ texts }) => everyMatch(texts, written2, ({ 0: marks }, found) => finding(dash, { marks }, found, "\u2014\u2014"));

// scripts/proof/date-forms.ts
var written3 = /(?<![\d./A-Za-z])((?:19|20)\d{2})([./])(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])(?![\d./])/gu;
var dateForms = ({ texts }) => everyMatch(texts.filter(isProse), written3, ({ 0: date3, 1: year, 3: month, 4: day }, found) => {
  const right = `${year}\u5E74${Number(month)}\u6708${Number(day)}\u65E5`;
  return finding(dateForm, { written: date3, right }, found, right);
});

// scripts/proof/decreases-by-multiple.ts
var written4 = /(?:减少|降低|下降|缩小|缩短|减轻|压缩|减小)(?:了|近|约|到)?(?:\d+(?:\.\d+)?|[一二三四五六七八九十两几数]+)多?倍/gu;
var decreasesByMultiple = ({ texts }) => everyMatch(texts, written4, (match, found) => finding(decreaseByMultiple, { written: match[0] }, found));

// scripts/proof/digit-groups.ts
var long = /(?<![\dA-Za-z.,/〔:：_-])(?:\d{1,3}(?:,\d{3})+|\d{5,8})(?:\.\d+)?(?=[多余]?(?:名|人|个|所|家|项|门|次|场|元|节|亩|台|套|篇|份|条|支|本|位|册|件|平方米|万|亿))/gu;
var digitGroups = ({ texts }) => {
  const found = texts.flatMap(
    (text) => [...text.text.matchAll(long)].map(({ 0: written13, index: start }) => ({
      text,
      start,
      end: start + written13.length,
      written: written13
    }))
  );
  const grouped = found.filter(({ written: written13 }) => written13.includes(","));
  const plain = found.filter(({ written: written13 }) => !written13.includes(","));
  const fewer = grouped.length <= plain.length ? grouped : plain;
  if (grouped.length === 0 || plain.length === 0) return [];
  return fewer.map(
    (stretch) => finding(digitGrouping, { written: stretch.written, form: fewer === grouped ? "grouped" : "plain" }, stretch)
  );
};

// scripts/proof/doubled-approximations.ts
var number = "(?:\\d[\\d,.]*|[\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341\u767E\u5343\u4E24\u51E0]+)";
var scale = "[\u4E07\u4EBF%\uFF05]*";
var noun = "[\\p{Script=Han}]{0,5}?";
var doubled = [
  ["\u5927\u7EA6|\u7EA6", "\u5DE6\u53F3|\u4E0A\u4E0B|\u4EE5\u4E0A|\u4EE5\u4E0B"],
  ["\u5927\u7EA6|\u7EA6", "\u4F59|\u591A"],
  ["\u5C06\u8FD1|\u63A5\u8FD1|\u8FD1", "\u5DE6\u53F3|\u4E0A\u4E0B|\u4EE5\u4E0A|\u4F59|\u591A"],
  ["\u8D85\u8FC7|\u8D85|\u903E|\u4E0D\u5C11\u4E8E|\u4E0D\u4F4E\u4E8E|\u81F3\u5C11|\u591A\u4E8E|\u9AD8\u4E8E", "\u4EE5\u4E0A|\u5DE6\u53F3|\u4E0A\u4E0B|\u4F59|\u591A"],
  ["\u4E0D\u8D85\u8FC7|\u4E0D\u8DB3|\u4E0D\u5230|\u81F3\u591A|\u6700\u591A|\u5C11\u4E8E|\u4F4E\u4E8E", "\u4EE5\u4E0B|\u4EE5\u5185|\u5DE6\u53F3|\u4E0A\u4E0B|\u4F59|\u591A|\u4EE5\u4E0A"]
];
var patterns = doubled.map(([before2, behind]) => {
  const words2 = behind.split("|");
  const close = words2.filter((word) => word === "\u4F59" || word === "\u591A").join("|");
  const apart = words2.filter((word) => word !== "\u4F59" && word !== "\u591A").join("|");
  const start = `(?<![\u4E0D\u9644\u6700\u9760\u90BB\u4E34\u4EB2\u8FDC\u6761\u8282\u516C\u7B7E\u9884\u5236\u5408\u5951])(${before2})${number}${scale}`;
  const end = `(?:${noun}(${apart === "" ? "(?!)" : apart})|(${close === "" ? "(?!)" : close}))(?!\u6837|\u79CD|\u6570|\u5143|\u5A92|\u6B21|\u8FB9|\u529F\u80FD|\u7EF4|\u5E74)`;
  return new RegExp(start + end, "gu");
});
var doubledApproximations = ({ texts }) => patterns.flatMap(
  (pattern) => everyMatch(
    texts,
    pattern,
    ({ 0: written13, 1: first = "", 2: apart, 3: close }, found) => finding(doubledApproximation, { written: written13, first, second: apart ?? close ?? "" }, found)
  )
);

// scripts/proof/words.ts
var segmenter = new Intl.Segmenter("zh", { granularity: "word" });
var reach2 = 8;
function wordsAround(text, start, end) {
  const from = Math.max(0, start - reach2);
  return [...segmenter.segment(text.slice(from, end + reach2))].map(({ segment, index }) => [
    from + index,
    from + index + segment.length
  ]);
}
function beginsLongerWord(text, start, end) {
  return wordsAround(text, start, end).some(([from, to]) => from === start && to > end);
}
function cutsWord(text, start, end) {
  return wordsAround(text, start, end).some(
    ([from, to]) => from > start && from < end && to > end || from < start && to > start && to < end
  );
}
function areWords(text, bounds) {
  const [first = 0] = bounds;
  const words2 = wordsAround(text, first, bounds.at(-1) ?? first);
  return bounds.slice(1).every((to, index) => words2.some(([from, end]) => from === bounds[index] && end === to));
}

// scripts/proof/doubled-words.ts
var single = /(?<![实目])([的了在是和与及将把被对为着就也都而或从向于])\1(?!\1)/gu;
var words = /(我们|他们|你们|她们|组织|进行|开展|通过|以及|并且|但是|因此|根据|按照|为了|必须|应当|已经|可以|推进|推动|加强|提高|完善|实施|落实|坚持|进一步|积极|全面|深入|不断|持续|有效|切实|建立|健全|目前|今年|去年|其中|对于|关于|由于|所有|如果|同时|这个|这些|一些|主要|能够|需要|促进|强化|加快|形成|取得|实现)\1/gu;
var thrice = new RegExp("(?!([\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u3007\u54C8\u5475\u563F\u554A\u54E6\u55EF\u884C\u5929\u5E74\u6708\u5904\u6B65\u4E2A\u5BB6\u4EBA\u5C42\u8282])\\1\\1)(\\p{Script=Han})\\2\\2", "gu");
var bound = new RegExp("(\\p{Script=Han}(?:\u5728|\u5230|\u4E8E|\u4E3A|\u6210|\u5411|\u5165))\\1", "gu");
var long2 = new RegExp("(\\p{Script=Han}{3,12})\\1", "gu");
var doubledWords = ({ texts }) => [
  ...everyMatch(texts, single, ({ 1: word = "" }, found) => {
    const { text, start, end } = found;
    if (!areWords(text.text, [start, start + 1, end]) && !areWords(text.text, [start, end])) return null;
    if (/^(?:在在[校职线编岗册读场建籍外]|与与会|对对[口方]|为为[民了]|和和[平谐美]|将将[够好及能才]|的的确|是是非|从从严|向向)/u.test(
      text.text.slice(start, end + 1)
    ))
      return null;
    return finding(doubledWord, { word }, found, word);
  }),
  ...everyMatch(texts, thrice, ({ 2: word = "" }, found) => finding(doubledWord, { word }, found)),
  ...everyMatch(texts, words, ({ 1: word = "" }, found) => finding(doubledWord, { word }, found, word)),
  ...everyMatch(texts, bound, ({ 1: word = "" }, found) => finding(doubledWord, { word }, found)),
  ...everyMatch(
    texts,
    long2,
    ({ 1: word = "" }, found) => (
      // 二〇二〇, 哈哈哈哈 and 一天一天一天 aren't slips.
      /^(.)\1*$|[〇一二三四五六七八九十]/u.test(word) ? null : finding(doubledWord, { word }, found, word)
    )
  )
];

// scripts/proof/ellipses.ts
var written5 = /\.{3,}|。{3,}|…{3,}|(?<!…)…(?!…)|……等(?!等|级|候|待)|等……/gu;
var ellipses = ({ texts }) => everyMatch(texts, written5, ({ 0: marks }, found) => {
  const { text, start, end } = found;
  const around2 = (text.text[start - 1] ?? "") + (text.text[end] ?? "");
  if (!/[\p{Script=Han}，。；：、“”》《（）]/u.test(around2) && !marks.includes("\u7B49")) return null;
  if (marks === "\u2026" && /^[“（]$/u.test(text.text[start - 1] ?? "") && /^[”）]$/u.test(text.text[end] ?? ""))
    return null;
  if (marks === "\u7B49\u2026\u2026" && text.text[start - 1] === "\u7B49") return null;
  if (marks === "\u2026\u2026\u2026\u2026") return null;
  const right = marks.includes("\u7B49") ? "\u7B49" : "\u2026\u2026";
  return finding(ellipsis, { marks, right }, found, marks.includes("\u7B49") ? void 0 : right);
});

// scripts/proof/enumeration-marks.ts
var otherWord = /^(?:等[级待候于号高效]|和[平谐睦美解气风蔼煦县田]|与[会时日众生]|及[时格早第]|或许)/u;
var enumerationMarks = ({ texts }) => everyMatch(texts, /、(等|和|与|及|或者?|以及|及其)/gu, ({ 1: word = "" }, { text, start, end }) => {
  if (beginsLongerWord(text.text, start + 1, end)) return null;
  if (otherWord.test(text.text.slice(start + 1, end + 1))) return null;
  return finding(enumerationMark, { word }, { text, start, end: start + 1 }, word === "\u4EE5\u53CA" ? void 0 : "");
});

// scripts/proof/full-width-characters.ts
var fullWidthCharacters = ({ texts }) => everyMatch(
  texts,
  new RegExp("[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]+(?:\uFF0E[\uFF10-\uFF19]+)*|(?<=\\d)[\uFF0E\u3002](?=\\d+(?:[%\uFF05]|\\p{Script=Han}))", "gu"),
  ({ 0: written13 }, found) => {
    const right = written13 === "\u3002" ? "." : written13.normalize("NFKC");
    return finding(fullWidthCharacter, { written: written13, right }, found, right);
  }
);

// scripts/proof/sentences.ts
function sentences(text, by = "sentence") {
  const ends = by === "sentence" ? /[。！？]+[”’）》]*/gu : /[。！？；]+[”’）》]*/gu;
  const found = [];
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(ends)) {
    found.push({ start, end: index + mark.length });
    start = index + mark.length;
  }
  if (start < text.length) found.push({ start, end: text.length });
  return found;
}

// scripts/proof/future-events.ts
var date2 = /(?<!到|至|截至|截止到|在|从|自|于)(?<!\d)(20\d{2})年(?:(\d{1,2})月(?:(\d{1,2})日)?)?/gu;
var done = /已(?!有)(?:经|于|全部|基本|全面)?[\p{Script=Han}]|(?:召开|举办|举行|印发|出台|完成|建成|实现|启动|开展|成立|获得|荣获|通过|发布|颁布|签订|签署|揭牌|落成|竣工|上线|开工|当选|授予)了|(?:获评|荣获|入选)/u;
var planned = /将|拟|计划|预计|力争|确保|争取|目标|规划|要|前|底前|为止|有望|届时|准备|安排在|如|若|方案|以前/u;
var futureEvents = ({ report, texts }) => texts.filter(isProse).flatMap(
  (text) => sentences(text.text, "clause").flatMap(({ start, end }) => {
    const sentence = text.text.slice(start, end);
    if (!done.test(sentence) || planned.test(sentence)) return [];
    return [...sentence.matchAll(date2)].flatMap(({ 0: written13, 1: year = "", 2: month, 3: day, index }) => {
      const first = `${year}-${(month ?? "01").padStart(2, "0")}-${(day ?? "01").padStart(2, "0")}`;
      if (first <= report.settings.date) return [];
      const stretch = { text, start: start + index, end: start + index + written13.length };
      return [finding(futureEvent, { written: written13, date: report.settings.date }, stretch)];
    });
  })
);

// scripts/proof/half-width-marks.ts
var fullWidth = /* @__PURE__ */ new Map([
  [",", "\uFF0C"],
  [";", "\uFF1B"],
  [":", "\uFF1A"],
  ["!", "\uFF01"],
  ["?", "\uFF1F"],
  ["(", "\uFF08"],
  [")", "\uFF09"],
  [".", "\u3002"]
]);
var misplaced = new RegExp("(?<=[\\p{Script=Han}\u201D\u2019\u300B\uFF09%]\\s?)[,;:!?](?=\\s?(?:[\\p{Script=Han}\u201C\u2018\u300A\uFF08]|$))|(?<=\\p{Script=Han})[()]|[()](?=\\p{Script=Han})|(?<=\\p{Script=Han})\\.(?=\\p{Script=Han}|$)", "gu");
var halfWidthMarks = ({ texts }) => everyMatch(texts, misplaced, ({ 0: mark }, found) => {
  const full = fullWidth.get(mark) ?? mark;
  return finding(halfWidthMark, { mark, full }, found, full);
});

// scripts/proof/list-items.ts
function readings(list) {
  if (/等(?:$|[^级候待]{0,8}$)|……/u.test(list)) return /* @__PURE__ */ new Set();
  const plain = list.replace(/（[^（）]*）/gu, "");
  const quotes = pairing(plain).pairs.filter(({ mark }) => mark === "\u201C" || mark === "\u300A");
  const counts = /* @__PURE__ */ new Set();
  const signs = [...Array(plain.length).keys()].map((at) => plain[at] ?? "");
  for (const { open, close } of quotes) for (let at = open; at <= close; at += 1) signs[at] = at === close ? "\u201D" : "\u7532";
  const bare = signs.join("").replace(/”(?=甲)/gu, "\u201D\u3001");
  const add = (text) => {
    const by = (mark) => text.split(mark).filter((part) => part.trim() !== "").length;
    counts.add(by(/、/u)).add(by(/；/u)).add(by(/，/u)).add(by(/[、，]/u)).add(by(/[、；]/u)).add(by(/[，；]/u));
    const joined = text.match(/和|与|及|以及|暨|并/gu)?.length ?? 0;
    for (let some = 1; some <= Math.min(joined, 3); some += 1) {
      counts.add(by(/、/u) + some).add(by(/，/u) + some).add(by(/[、，]/u) + some).add(by(/；/u) + some);
    }
  };
  add(bare);
  const [first = ""] = bare.split("\uFF0C");
  if (first !== bare) add(first);
  const [upTo = ""] = bare.split("\uFF1B");
  if (upTo !== bare) add(upTo);
  counts.delete(0);
  counts.delete(1);
  return counts;
}

// scripts/proof/list-counts.ts
var number2 = "([\u4E8C\u4E24\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341]|\u5341[\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D]|[2-9]|1\\d)";
var things = "\u5DE5\u7A0B|\u884C\u52A8|\u4EFB\u52A1|\u5DE5\u4F5C|\u65B9\u9762|\u4E3E\u63AA|\u63AA\u65BD|\u4F53\u7CFB|\u673A\u5236|\u8BA1\u5212|\u5E73\u53F0|\u91CD\u70B9|\u539F\u5219|\u76EE\u6807|\u5236\u5EA6|\u80FD\u529B|\u677F\u5757|\u9886\u57DF|\u73AF\u8282|\u5173\u7CFB|\u8BFE\u7A0B|\u6D3B\u52A8|\u9879\u76EE|\u8981\u6C42|\u95EE\u9898|\u652F\u6491|\u5E94\u7528";
var measured2 = "(?:\u5927|\u4E2A|\u9879|\u7C7B|\u6761|\u79CD)(?!\u6708|\u5E74|\u5DE5\u4F5C\u65E5|\u5C0F\u65F6|\u767E\u5206\u70B9|\u4EE5\u4E0A)\\p{Script=Han}{1,4}";
var named2 = `(?:\u65B9\u9762\u7684?|\u5927|\u4E2A|\u9879|\u7C7B|\u6761|\u79CD)?(?:\u91CD\u70B9|\u4E3B\u8981|\u4E13\u9879|\u5177\u4F53|\u5173\u952E)?(?:${things})`;
var claim = `(?<![\u7B2C\\d.\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341\u767E\u5343\u6570\u51E0])${number2}(${named2}|${measured2})`;
var listed = new RegExp(
  `${claim}[^\uFF0C\u3002\uFF1B\uFF1A\u3001]{0,6}(?:\uFF1A|\uFF0C?(?:\u5305\u62EC|\u5373|\u5206\u522B\u662F|\u5206\u522B\u4E3A|\u5177\u4F53\u662F|\u5B83\u4EEC\u662F|\u4E5F\u5C31\u662F))(?![^\u3002]{0,400}(?:\u4E00\u662F|\u7B2C\u4E00))([^\u3002\uFF1A\uFF01\uFF1F]+)`,
  "gu"
);
var counted = new RegExp(`${claim}[^\u3002\uFF1A]{0,12}[\uFF1A\uFF0C\u3002]?(?=\u4E00\u662F)`, "gu");
var before = new RegExp(
  `(?<=^|[\u3002\uFF1B\uFF0C\uFF1A\uFF01\uFF1F])([^\u3002\uFF1B\uFF0C\uFF1A\uFF01\uFF1F]*?)(?<![\u7B2C\\d.\u767E\u5343\u6570\u51E0])${number2}\u5927(?:${things})?`,
  "gu"
);
var listCounts = ({ texts }) => texts.filter(isProse).flatMap((text) => [...afterClaims(text), ...ordinalsAfterClaims(text), ...beforeClaims(text)]);
function afterClaims(text) {
  return [...text.text.matchAll(listed)].flatMap((match) => {
    const [, written13 = "", , list = ""] = match;
    const claimed = numberOf(written13);
    const counts = readings(list);
    if (claimed === null || counts.size === 0 || counts.has(claimed)) return [];
    return [claimFinding(text, match, written13, claimed, nearest(counts, claimed))];
  });
}
function ordinalsAfterClaims(text) {
  return [...text.text.matchAll(counted)].flatMap((match) => {
    const [, written13 = ""] = match;
    const claimed = numberOf(written13);
    const rest = text.text.slice(match.index + match[0].length);
    let highest = 0;
    for (const [, ordinal = ""] of rest.matchAll(/(?<=^|[，。；：、])(十?[一二三四五六七八九]|十)是/gu)) {
      const value = chineseNumber(ordinal) ?? 0;
      if (value !== highest + 1) break;
      highest = value;
    }
    if (claimed === null || highest < 2 || highest === claimed) return [];
    if (highest < claimed && !/。$/u.test(text.text.trimEnd())) return [];
    return highest > claimed ? [claimFinding(text, match, written13, claimed, highest)] : [];
  });
}
function beforeClaims(text) {
  return [...text.text.matchAll(before)].flatMap((match) => {
    const [whole, list = "", written13 = ""] = match;
    const claimed = numberOf(written13);
    if (claimed === null || !list.includes("\u3001") || /等$/u.test(list)) return [];
    const most3 = Math.max(...readings(`${list}`), 0);
    const start = match.index + list.length;
    if (most3 === 0 || claimed <= most3) return [];
    const end = match.index + whole.length;
    return [finding(listCount, { claim: text.text.slice(start, end), claimed, listed: most3 }, { text, start, end })];
  });
}
function claimFinding(text, match, written13, claimed, found) {
  const start = match.index;
  const noun2 = /[^，。：；、]*/u.exec(text.text.slice(start + written13.length))?.[0] ?? "";
  const end = start + written13.length + Math.min(noun2.length, 6);
  const params = { claim: text.text.slice(start, end), claimed, listed: found };
  return finding(listCount, params, { text, start, end });
}
var numberOf = (written13) => /\d/.test(written13) ? Number(written13) : chineseNumber(written13);
var nearest = (counts, claimed) => [...counts].reduce((best, count) => Math.abs(count - claimed) < Math.abs(best - claimed) ? count : best);

// scripts/proof/long-sentences.ts
var limit = 200;
var longSentences = ({ texts }) => texts.flatMap((text) => {
  if (text.role !== "paragraph" && text.role !== "notes" || text.text.length <= limit) return [];
  return [...text.text.matchAll(/[^。；！？：]+/gu)].flatMap(({ 0: sentence, index: start }) => {
    const { length } = sentence;
    return length <= limit ? [] : [finding(longSentence, { length, limit }, { text, start, end: start + length })];
  });
});

// scripts/proof/marks-between-titles.ts
var marksBetweenTitles = ({ texts }) => everyMatch(texts, /(?<=》)、(?=《)|(?<=”)、(?=“)/gu, (_match, found) => {
  const { text, start, end } = found;
  return finding(markBetweenTitles, { marks: text.text.slice(start - 1, end + 1) }, found, "");
});

// scripts/proof/middle-dots.ts
var written6 = /(?<=[\p{Script=Han}\d])[•∙⋅・･‧●](?=[\p{Script=Han}\d])|(?<=“(?:1[0-2]|[1-9]))\.(?=(?:3[01]|[12]\d|[1-9])”[^\d，。、；]{0,4}(?:事件|运动|座谈会|讲话|惨案|起义|精神|批示|消费者|地震|指示|活动日|宣传日|专案))/gu;
var middleDots = ({ texts }) => everyMatch(texts, written6, ({ 0: mark }, found) => finding(middleDot, { mark }, found, "\xB7"));

// scripts/proof/missing-subjects.ts
var written7 = /(?<=^|[。！？；])(通过|经过)[^，。；：！？“”]{2,40}，(使得|使|让|令)(?!用|得|馆|命|者|出)/gu;
var missingSubjects = ({ texts }) => everyMatch(
  texts.filter(isProse),
  written7,
  ({ 1: first = "", 2: second = "" }, { text, start }) => finding(missingSubject, { first, second }, { text, start, end: start + first.length })
);

// scripts/proof/mixed-figures.ts
var counted2 = "[\u591A\u4F59]?(?:\u540D|\u4EBA|\u4E2A|\u6240|\u5BB6|\u5143|\u518C|\u7BC7|\u6B21|\u4E07|\u4EBF|\u573A|\u8282|\u9879|\u4EA9|\u53F0|\u5957|\u4EFD|\u6761|\u4EF6|\u95F4)";
var written8 = new RegExp(
  `(?<![\\d.])(\\d+(?:\\.\\d+)?)([\u767E\u5343])(?=${counted2})|(?<![\\d.])(\\d+)([\u4E07\u4EBF])(\\d)([\u5343\u767E\u4E07])`,
  "gu"
);
var mixedFigures = ({ texts }) => everyMatch(texts, written8, ({ 0: figure, 1: digits, 2: power, 3: whole, 4: unit, 5: rest, 6: last }, found) => {
  const right = digits === void 0 ? split(Number(whole), unit ?? "", Number(rest), last ?? "") : String(Number((Number(digits) * (power === "\u5343" ? 1e3 : 100)).toFixed(6)));
  return right === null ? null : finding(mixedFigure, { written: figure, right }, found, right);
});
var powers = /* @__PURE__ */ new Map([
  ["\u767E", 100],
  ["\u5343", 1e3],
  ["\u4E07", 1e4],
  ["\u4EBF", 1e8]
]);
function split(whole, unit, rest, last) {
  const share = rest * (powers.get(last) ?? 0) / (powers.get(unit) ?? 1);
  return share >= 1 ? null : `${Number((whole + share).toFixed(8))}${unit}`;
}

// scripts/proof/nested-marks.ts
var inside = /* @__PURE__ */ new Map([
  ["\u201C", "\u2018\u2019"],
  ["\u300A", "\u3008\u3009"],
  ["\uFF08", "\u3014\u3015"]
]);
var nestedMarks = ({ texts }) => texts.flatMap((text) => {
  const { nested, alone: alone2 } = pairing(text.text);
  const unsure = new Set(alone2.flatMap(({ mark }) => [mark, partnerOf(mark)]));
  return nested.flatMap(({ mark, at }) => {
    const inner = inside.get(mark);
    if (inner === void 0 || unsure.has(mark)) return [];
    return [finding(nestedMark, { mark, inner }, { text, start: at, end: at + 1 })];
  });
});

// scripts/proof/numeral-styles.ts
var measures = "\u540D|\u4EBA\u6B21|\u4EBA|\u4E2A|\u6240|\u5BB6|\u9879|\u95E8|\u6B21|\u573A|\u671F|\u6279|\u4E07\u5143|\u4EBF\u5143|\u8282|\u4EA9|\u53F0|\u5957|\u7BC7|\u4EFD|\u6761|\u652F|\u672C|\u95F4";
var inChinese = new RegExp(
  `(?<![\u7B2C\u51E0\u6570\u4E0A]|[\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341\u767E\u5343\u4E07\u4EBF])[\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D][\u5341\u767E\u5343][\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341\u767E\u5343\u3007\u96F6]*(${measures})|(?<![\u7B2C\u51E0\u6570\u4E0A]|[\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341\u767E\u5343\u4E07\u4EBF])\u5341[\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D](${measures})`,
  "gu"
);
var inDigits = new RegExp(`(\\d+(?:\\.\\d+)?)(?:\u4F59|\u591A)?(${measures})`, "gu");
var numeralStyles = ({ texts }) => texts.filter(isProse).flatMap((text) => {
  if (text.text.search(inChinese) < 0) return [];
  return sentences(text.text).flatMap(({ start, end }) => {
    const sentence = text.text.slice(start, end);
    const digits = new Map([...sentence.matchAll(inDigits)].map((match) => [match[2] ?? "", match[0]]));
    return [...sentence.matchAll(inChinese)].flatMap((match) => {
      const [written13] = match;
      const measure2 = match[1] ?? match[2] ?? "";
      const other = digits.get(measure2);
      if (other === void 0 || chineseNumber(written13.slice(0, -measure2.length)) === null) return [];
      const at = start + match.index;
      return [finding(mixedNumerals, { written: written13, other }, { text, start: at, end: at + written13.length })];
    });
  });
});

// scripts/proof/ordinal-marks.ts
var written9 = /(?<=^|[。；：！？\n])(第[一二三四五六七八九十]+|首先|其次|再次|最后|其[一二三四五六])(、)(?!第|其)|(?<=^|[。；：])(（[一二三四五六七八九十\d]+）|[①-⑳])([、，．.])|^(\d{1,2})(、)/gu;
var ordinalMarks = ({ texts }) => everyMatch(texts.filter(isProse), written9, (match, { text, start, end }) => {
  const [, word, , bracketed, , digits] = match;
  const right = word !== void 0 ? "\uFF0C" : bracketed !== void 0 ? "" : "\uFF0E";
  const ordinal = word ?? bracketed ?? digits ?? "";
  if (digits !== void 0 && /\d/.test(text.text[end] ?? "")) return null;
  return finding(ordinalMark, { ordinal, right }, { text, start: start + ordinal.length, end }, right);
});

// scripts/proof/ordinal-sequences.ts
var numerals = "\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341";
var chinese2 = (value) => value <= 10 ? numerals[value - 1] ?? "" : `\u5341${numerals[value - 11] ?? ""}`;
var numberings = [
  // 一是一、二是二 is a saying.
  {
    pattern: /(?<=^|[，。；：、！？”）])(十?[一二三四五六七八九]|十)是(?!\1(?:[，。、；]|$))/gu,
    write: (value) => `${chinese2(value)}\u662F`
  },
  { pattern: /(?<=^|[。；：！？])第(十?[一二三四五六七八九]|十)，/gu, write: (value) => `\u7B2C${chinese2(value)}\uFF0C` },
  { pattern: /(?<=^|[。；：！？])其([一二三四五六七八九])，/gu, write: (value) => `\u5176${chinese2(value)}\uFF0C` },
  { pattern: /(?<=^|[。；：])（(十?[一二三四五六七八九]|十)）/gu, write: (value) => `\uFF08${chinese2(value)}\uFF09` },
  { pattern: /(?<=^|[。；：])（([1-9]|1\d)）/gu, write: (value) => `\uFF08${value}\uFF09` }
];
var ordinalSequences = ({ texts }) => {
  const sections = /* @__PURE__ */ new Map();
  for (const text of texts) {
    if (text.role !== "paragraph" && text.role !== "item") continue;
    sections.set(text.section, [...sections.get(text.section) ?? [], text]);
  }
  return [...sections.values()].flatMap((section) => [
    ...numberings.flatMap((numbering) => gaps(section, numbering)),
    ...wordGaps(section)
  ]);
};
function gaps(section, { pattern, write }) {
  const ordinals2 = section.flatMap(
    (text) => [...text.text.matchAll(pattern)].map(({ 0: written13, 1: number3 = "", index: start }) => {
      const value = /\d/.test(number3) ? Number(number3) : chineseNumber(number3) ?? 0;
      return { text, start, end: start + written13.length, value, written: written13 };
    })
  );
  if (ordinals2.length < 2) return [];
  let last = 0;
  return ordinals2.flatMap((ordinal) => {
    const before2 = last;
    last = ordinal.value;
    if (ordinal.value === 1 || ordinal.value === before2 + 1) return [];
    const twice = ordinal.value <= before2;
    if (twice) last = Math.max(before2, ordinal.value);
    if (twice && ordinals2.some(({ value, start }) => value === before2 + 1 && start > ordinal.start)) last = before2;
    const params = {
      written: ordinal.written.replace("\uFF0C", ""),
      expected: write(before2 + 1).replace("\uFF0C", ""),
      fault: twice ? "repeated" : "missing"
    };
    const follows = twice && ordinals2[ordinals2.indexOf(ordinal) + 1]?.value === before2 + 2;
    if (follows) last = before2 + 1;
    return [finding(ordinalSequence, params, ordinal)];
  });
}
function wordGaps(section) {
  const all = section.map(({ text }) => text).join("\n");
  if (!/首先/u.test(all)) return [];
  return section.flatMap(
    (text) => [...text.text.matchAll(/(?<=^|[。；！？])(再次|第三)，/gu)].flatMap(
      ({ 0: written13, 1: word = "", index: start }) => {
        if (/其次|第二/u.test(all)) return [];
        const params = { written: word, expected: "\u5176\u6B21", fault: "missing" };
        return [finding(ordinalSequence, params, { text, start, end: start + written13.length })];
      }
    )
  );
}

// scripts/proof/paragraph-ends.ts
var shortest = 20;
var paragraphEnds = ({ texts }) => texts.flatMap((text) => {
  const written13 = text.text.trimEnd();
  const last = written13.at(-1) ?? "";
  if (text.role !== "paragraph" && text.role !== "notes") return [];
  if (written13.length < shortest || !/[，。；！？]/u.test(written13.slice(0, -1))) return [];
  const closed = /[。！？…][”’）》]$/u.test(written13);
  const open = /[\p{Script=Han}\d%，、]$/u.test(last) || /[”’）》]$/u.test(last) && !closed;
  return open ? [finding(paragraphEnd, { last }, { text, start: written13.length - 1, end: written13.length })] : [];
});

// scripts/proof/particles.ts
var adverbs = "\u5207\u5B9E|\u5927\u529B|\u9010\u6B65|\u9010\u6E10|\u7A33\u6B65|\u52AA\u529B|\u4E25\u683C|\u6709\u6548|\u79EF\u6781|\u6DF1\u5165|\u8BA4\u771F|\u624E\u5B9E|\u987A\u5229|\u53CA\u65F6|\u4E3B\u52A8|\u81EA\u89C9|\u575A\u51B3|\u5168\u529B|\u7740\u529B|\u4E0D\u65AD|\u6301\u7EED|\u6709\u5E8F|\u5145\u5206";
var sure = [
  // An adverb before a verb that takes an object.
  [
    new RegExp(
      `(${adverbs})\u7684(\u6293\u597D|\u505A\u597D|\u641E\u597D|\u529E\u597D|\u7528\u597D|\u7BA1\u597D|\u5B8C\u6210\u4E86|\u89E3\u51B3\u4E86|\u63D0\u9AD8\u4E86|\u63D0\u5347\u4E86|\u4FC3\u8FDB\u4E86|\u589E\u5F3A\u4E86|\u6539\u5584\u4E86|\u63A8\u52A8\u4E86|\u52A0\u5F3A\u4E86|\u5B9E\u73B0\u4E86|\u6539\u53D8\u4E86|\u843D\u5B9E\u4E86|\u8D2F\u5F7B\u843D\u5B9E(?!\u60C5\u51B5|\u529B\u5EA6|\u8005|\u5DE5\u4F5C|\u673A\u5236)|\u63A8\u8FDB\u4E86|\u5F00\u5C55\u4E86)`,
      "gu"
    ),
    "\u5730"
  ],
  // What somebody does, at the end of a clause, in no noun phrase: 教师们认真的备课，……
  [
    /(?<=(?:们|教师|学生|老师|同学|大家|干部|家长))(认真|耐心|仔细|主动|刻苦|默默)的(备课|听讲|辅导|批改作业|讲解|倾听|钻研|回答|付出|坚守)(?=[，、；。！])/gu,
    "\u5730"
  ],
  // A verb before what it turned out to be.
  [
    /(做|办|搞|抓|干|管|教|走|落实|发展|完成|推进|开展|建设)的(很好|更好|很扎实|很实|很细|很紧|很快|非常好|非常扎实|不够|十分扎实|比较好|较好|越来越好)(?=[，。；！、”）]|$)/gu,
    "\u5F97"
  ],
  [/(变)的(更加|越来越|更|非常|十分)/gu, "\u5F97"],
  // An adjective before a noun.
  [
    /(重要|重大|良好|优异|显著|坚实|巨大|突出|宝贵)地(作用|意义|成绩|成效|贡献|基础|保障|支撑|影响|变化|成就|进展|环境|经验|氛围)/gu,
    "\u7684"
  ]
];
var particles = ({ texts }) => sure.flatMap(
  ([pattern, meant]) => everyMatch(texts, pattern, ({ 0: written13, 1: first = "", 2: second = "" }, { text, start, end }) => {
    const right = `${first}${meant}${second}`;
    return finding(particle, { written: written13, right }, { text, start, end }, right);
  })
);

// scripts/proof/people.ts
var officeBefore = /(?:原|前|时任)?[\p{Script=Han}]{0,10}?(副?(?:书记|省长|市长|县长|区长|主席|部长|厅长|局长|处长|科长|主任|校长|院长|园长|所长|会长|秘书长|巡视员|督学|教授|委员|组长))$/u;
function namedIn({ report, texts }) {
  const names2 = [...new Set(report.vocabulary.people.map(({ name }) => name))];
  return texts.flatMap(
    (text) => names2.flatMap((name) => {
      const found = [];
      for (let at = text.text.indexOf(name); at >= 0; at = text.text.indexOf(name, at + name.length)) {
        found.push({ text, at, name });
      }
      return found;
    })
  );
}
function officeOf({ text, at }) {
  const before2 = text.text.slice(Math.max(0, at - 16), at).split(/[，。；：、！？“”《》（）]/u).at(-1) ?? "";
  const written13 = officeBefore.exec(before2)?.[1];
  return written13 === void 0 ? null : { written: written13, past: /原|前|时任|历任|曾任/u.test(before2) };
}
var holds = (person, date3) => (person.from === null || person.from <= date3) && (person.until === null || date3 <= person.until);
var same = (written13, listed2) => listed2 === written13 || listed2.endsWith(written13) && !listed2.endsWith(`\u526F${written13}`);
var offices = (draft) => namedIn(draft).flatMap((named3) => {
  const found = officeOf(named3);
  const own = draft.report.vocabulary.people.filter(({ name }) => name === named3.name);
  if (found === null || own.some((person) => same(found.written, person.office))) return [];
  const right = own.map((person) => person.office).join("\u3001");
  return [finding(office, { name: named3.name, written: found.written, right }, stretchOf(named3, found.written))];
});
var officesOutOfDate = (draft) => namedIn(draft).flatMap((named3) => {
  const found = officeOf(named3);
  if (found === null || found.past) return [];
  const own = draft.report.vocabulary.people.filter(
    (person2) => person2.name === named3.name && same(found.written, person2.office)
  );
  const [person] = own;
  if (person === void 0 || own.some((one) => holds(one, draft.report.settings.date))) return [];
  const { name, from, until } = person;
  const params = { name, office: person.office, from: from ?? "\u2026\u2026", until: until ?? "\u2026\u2026" };
  return [finding(personDates, params, stretchOf(named3, found.written))];
});
var stretchOf = ({ text, at, name }, written13) => ({
  text,
  start: at - written13.length,
  end: at + name.length
});
var personNames = ({ report, texts }) => {
  const { people } = report.vocabulary;
  return texts.flatMap(
    (text) => people.flatMap((person) => {
      if (person.name.length < 3) return [];
      const found = [];
      const title = person.office;
      for (let at = text.text.indexOf(title); at >= 0; at = text.text.indexOf(title, at + title.length)) {
        const start = at + title.length;
        const written13 = text.text.slice(start, start + person.name.length);
        if (differ(written13, person.name) !== 1 || people.some(({ name }) => name === written13)) continue;
        found.push(
          finding(
            personName,
            { written: written13, name: person.name, office: title },
            { text, start, end: start + written13.length }
          )
        );
      }
      return found;
    })
  );
};
var differ = (a, b) => a.length === b.length ? [...b].filter((sign, index) => a[index] !== sign).length : b.length;

// scripts/proof/percentages.ts
var written10 = /\d+(?:\.\d+)?[%％](?:个)?百分点|百分点[%％]|个百分比|百分之\d+(?:\.\d+)?|\d+(?:\.\d+)?[%％](?:[%％]|成)/gu;
var percentages = ({ texts }) => everyMatch(texts, written10, (match, found) => finding(percentage, { written: match[0] }, found));

// scripts/proof/places.ts
function holds2(outer, { file, line: line2, column }) {
  const after = line2 > outer.line || line2 === outer.line && column >= outer.column;
  const before2 = line2 < outer.endLine || line2 === outer.endLine && column < outer.endColumn;
  return file === outer.file && after && before2;
}

// scripts/proof/range-marks.ts
var tilde = /(?<=[\d%％‰\p{Script=Han}]\s?)~(?=\s?\d)/gu;
var hyphen = /(?<=(?<![\dA-Za-z./〔-])(?:[1-9]\d{0,5}|0)(?:\.\d+)?[%％]?)[-－–](?=(?:[1-9]\d{0,5}|0)(?:\.\d+)?(?:[%％]|[万亿]?(?:名|人|个|所|家|项|门|次|场|期|批|元|节|亩|台|套|篇|份|条|支|本|位|天|周|月|年|日|号|岁|小时|分钟|学时|课时|倍|米|公里)))/gu;
var rangeMarks = ({ texts }) => [
  ...everyMatch(texts, tilde, ({ 0: mark }, found) => finding(rangeMark, { mark }, found, "\uFF5E")),
  ...everyMatch(texts, hyphen, ({ 0: mark }, found) => finding(rangeMark, { mark }, found, "\u2014"))
];

// scripts/proof/range-units.ts
var range = /(?<![\d.%％‰])(\d+(?:\.\d+)?)([~～—－-])(\d+(?:\.\d+)?)([%％‰])/gu;
var rangeUnits = ({ texts }) => everyMatch(
  texts,
  range,
  ({ 0: written13, 1: from = "", 2: mark = "", 3: to = "", 4: sign = "" }, found) => finding(rangeUnit, { range: written13, sign }, found, `${from}${sign}${/[~-]/.test(mark) ? "\uFF5E" : mark}${to}${sign}`)
);

// scripts/proof/repeated-marks.ts
var together2 = /(?<!。)(?!。{3,}(?![，、；：！？]))(?![！？]{2,3}(?![，、；：。！？]))[，、；：。！？]{2,}|([“”《》（）])\1+/gu;
var repeatedMarks = ({ texts }) => everyMatch(texts, together2, ({ 0: marks, 1: bracket }, found) => {
  const [first = ""] = marks;
  const same2 = bracket === void 0 && [...marks].every((mark) => mark === first);
  return finding(repeatedMark, { marks }, found, same2 ? first : void 0);
});

// scripts/proof/short-names.ts
var introduction = /（以下(?:统一?)?简?称(?:为|：)?(“[^”]{2,12}”|《[^》]{2,12}》)）/gu;
var shortNames = ({ texts }) => {
  const topics = /* @__PURE__ */ new Map();
  for (const text of texts) {
    if (isProse(text) && text.role !== "notes") topics.set(text.topic, [...topics.get(text.topic) ?? [], text]);
  }
  return [...topics.values()].flatMap(ofTopic);
};
function ofTopic(texts) {
  const introduced = /* @__PURE__ */ new Set();
  const used = /* @__PURE__ */ new Map();
  const found = [];
  const names2 = new Set(texts.flatMap(({ text }) => [...text.matchAll(introduction)].map(([, name = ""]) => name)));
  if (names2.size === 0) return [];
  for (const text of texts) {
    const introductions = new Map(
      [...text.text.matchAll(introduction)].map((one) => [one.index + one[0].length - 1 - (one[1] ?? "").length, one])
    );
    for (const { 0: written13, index } of text.text.matchAll(/“[^“”]{2,12}”|《[^《》]{2,12}》/gu)) {
      const inside2 = introductions.get(index);
      if (!names2.has(written13)) continue;
      if (inside2 === void 0) {
        if (!introduced.has(written13) && !used.has(written13))
          used.set(written13, { text, start: index, end: index + written13.length });
        continue;
      }
      const early = used.get(written13);
      const stretch = { text, start: inside2.index, end: inside2.index + inside2[0].length };
      if (introduced.has(written13)) found.push(finding(shortName, { written: written13, fault: "twice" }, stretch));
      else if (early !== void 0) found.push(finding(shortName, { written: written13, fault: "early" }, early));
      introduced.add(written13);
    }
  }
  return found;
}

// scripts/proof/short-years.ts
var written11 = /(?<![\d.～—~-])(?:[’']?\d{2})年(?=(?:1[0-2]|[1-9])月|底|初|度|上半年|下半年)|(?<=自|从)\d{2}年(?=以来|起|开始)/gu;
var shortYears = ({ texts }) => everyMatch(texts, written11, (match, found) => finding(shortYear, { written: match[0] }, found));

// scripts/proof/spaces.ts
var head = /^(?:本报讯|第[一二三四五六七八九十百〇零\d]+[条章节款]|[\p{Script=Han}]{2,6}\d*月\d+日电|附件\d*|注)[ \u3000]+/u;
var between = new RegExp("(?<=\\p{Script=Han})[ \\u3000]+(?=\\p{Script=Han})|(?<=[\uFF0C\u3002\uFF1B\uFF1A\u3001\uFF01\uFF1F])[ \\u3000]+(?=[\\p{Script=Han}\u201C\u300A])|[ \\u3000]+(?=[\uFF0C\u3002\uFF1B\uFF1A\u3001\uFF01\uFF1F])", "gu");
var spaces = ({ texts }) => texts.flatMap((text) => {
  if (!/[ \u3000]/u.test(text.text)) return [];
  if (text.role !== "paragraph" && text.role !== "notes") return [];
  const begin = head.exec(text.text)?.[0].length ?? 0;
  return [...blanked(text.text, ["\u201C", "\u300A"]).matchAll(between)].flatMap(
    ({ 0: written13, index: start }) => start < begin ? [] : [finding(space, {}, { text, start, end: start + written13.length }, "")]
  );
});

// scripts/proof/stops-by-brackets.ts
var misplaced2 = /。([”’])[。；，、]|[。；，、]([）》〉])|[、，；]([”’])|([（《〈“‘])[，。；、：！？]|^[，。；：、！？）》”]/gu;
var speaker = /^[^，。：“]{1,8}(?:说|道|问|答|表示|介绍|坦言|告诉|指出|强调|感叹|回忆|笑|讲)/u;
var stopsByBrackets = ({ texts }) => everyMatch(texts, misplaced2, (match, found) => {
  const [marks, doubled2, bracket, quote, opening] = match;
  const { text, start, end } = found;
  if (bracket === "\uFF09" && marks.startsWith("\u3002") && ownSentences(text.text, start)) return null;
  if (quote !== void 0 && marks.startsWith("\uFF0C") && speaker.test(text.text.slice(end, end + 10))) return null;
  const right = doubled2 !== void 0 ? `\u3002${doubled2}` : bracket ?? quote ?? opening ?? "";
  return finding(stopByBracket, { marks, right }, found, right === "" || doubled2 !== void 0 ? void 0 : right);
});
function ownSentences(text, stop) {
  const from = Math.max(0, stop - 300);
  const near = text.slice(from, stop);
  const open = from + near.lastIndexOf("\uFF08");
  return open < from || /^$|[。！？”]/u.test(text[open - 1] ?? "") || text.slice(open, stop).includes("\u3002");
}

// scripts/proof/straight-quotes.ts
var besideChinese = /[\p{Script=Han}，。；：、！？《》（）“”]/u;
var straightQuotes = ({ texts }) => texts.flatMap((text) => {
  const written13 = text.text;
  const marks = [...written13.matchAll(/"/gu)].map(({ index }) => index);
  const inChinese2 = (at) => besideChinese.test(written13[at - 1] ?? "") || besideChinese.test(written13[at + 1] ?? "");
  const sure2 = marks.length % 2 === 0 && !/[“”]/u.test(written13);
  return marks.flatMap((at, index) => {
    if (!inChinese2(at)) return [];
    const curved = index % 2 === 0 ? "\u201C" : "\u201D";
    return [finding(straightQuote, {}, { text, start: at, end: at + 1 }, sure2 ? curved : void 0)];
  });
});

// scripts/proof/stray-characters.ts
var invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/u;
var stray = new RegExp("[\\u00ad\\u200b\\u200c\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u2064\\ufeff\\u2e80-\\u2fdf\\uf900-\\ufaff\\ufe50-\\ufe6b\\uff61-\\uff64\\ue000-\\uf8ff\\ufffd\\p{Cc}]|(?<!\\p{Extended_Pictographic}\\ufe0f?)\\u200d|[A-Za-z][\\u0300-\\u036f]", "gu");
var allowed = /* @__PURE__ */ new Set(["\0", "	", "\n"]);
var unique = /[﨎﨏﨑﨓﨔﨟﨡﨣﨤﨧﨨﨩]/u;
var strayCharacters = ({ texts }) => everyMatch(texts, stray, ({ 0: written13 }, found) => {
  if (unique.test(written13) || allowed.has(written13)) return null;
  const code = [...written13].map(
    (sign) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`
  );
  const meant = invisible.test(written13) ? "" : radicals.get(written13) ?? written13.normalize("NFKC");
  const right = meant === written13 ? null : half.get(written13) ?? meant;
  return finding(strayCharacter, { code: code.join(" "), right }, found, right ?? void 0);
});
var half = /* @__PURE__ */ new Map([
  ["\uFE50", "\uFF0C"],
  ["\uFE51", "\u3001"],
  ["\uFE54", "\uFF1B"],
  ["\uFE55", "\uFF1A"],
  ["\uFE56", "\uFF1F"],
  ["\uFE57", "\uFF01"],
  ["\uFE59", "\uFF08"],
  ["\uFE5A", "\uFF09"]
]);
var radicals = new Map(
  [
    ..."\u2F92\u89C1\u2F99\u8D1D\u2F9E\u8F66\u2FA8\u95E8\u2ED1\u957F\u2FBA\u9A6C\u2FC2\u9C7C\u2FC3\u9E1F\u2FC6\u9EA6\u2FC8\u9EC4\u2FD1\u9F50\u2FD2\u9F7F\u2FD3\u9F99\u2FD4\u9F9F\u2FB4\u9875\u2FB5\u98CE\u2FB6\u98DE\u2FB1\u97E6\u2FC4\u5364\u2FCC\u9EFE\u2EC5\u89C1\u2EC9\u8D1D\u2ECB\u8F66\u2ED4\u95E8\u2ED3\u957F\u2EE2\u9A6C\u2EE5\u9C7C\u2EE6\u9E1F\u2EE8\u9EA6\u2EE9\u9EC4\u2EEC\u9F50\u2EEE\u9F7F\u2EF0\u9F99\u2EDA\u9875\u2EDB\u98CE\u2EDC\u98DE\u2ED9\u97E6\u2EDD\u98DF\u2EC4\u897F\u2EC6\u89D2\u2EA0\u6C11\u2E9F\u6BCD\u2ED8\u9752"
  ].flatMap((sign, at, all) => at % 2 === 0 ? [[sign, all[at + 1] ?? ""]] : [])
);

// scripts/proof/near-misses.ts
var most2 = 2;
var shortest2 = 6;
function nearMisses(text, phrase) {
  if (phrase.length < shortest2) return [];
  const half2 = Math.floor(phrase.length / 2);
  const anchors = [
    { part: phrase.slice(0, half2), before: 0 },
    { part: phrase.slice(half2), before: half2 }
  ];
  const found = [];
  for (const { part, before: before2 } of anchors) {
    for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) {
      const begin = before2 === 0 ? [at] : around(at - before2);
      const candidates = begin.filter((start) => start >= 0).flatMap((start) => around(start + phrase.length).map((end) => ({ start, end: Math.min(end, text.length) })));
      const best = candidates.map((miss) => ({ ...miss, distance: distance(text.slice(miss.start, miss.end), phrase) })).reduce((a, b) => b.distance < a.distance ? b : a);
      const overlaps = found.some(({ start, end }) => best.start < end && best.end > start);
      if (best.distance <= most2 && !overlaps) found.push(best);
    }
  }
  return found.filter(({ start, end }) => distance(text.slice(start, end), phrase) > 0);
}
var around = (at) => [at, at - 1, at + 1, at - 2, at + 2];
function distance(a, b) {
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same2 = a[i - 1] === b[j - 1];
      row.push(Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same2 ? 0 : 1)));
    }
    last = row;
  }
  return last[b.length] ?? 0;
}

// scripts/proof/phrase-index.ts
function phraseIndex(phrases) {
  const byFirst = /* @__PURE__ */ new Map();
  for (const entry of phrases) {
    const first = entry[0].charAt(0);
    byFirst.set(first, [...byFirst.get(first) ?? [], entry]);
  }
  for (const entries of byFirst.values()) entries.sort(([a], [b]) => b.length - a.length);
  return (text) => {
    const found = [];
    for (let at = 0; at < text.length; at += 1) {
      const hit = byFirst.get(text.charAt(at))?.find(([phrase]) => text.startsWith(phrase, at));
      if (hit === void 0) continue;
      found.push({ at, phrase: hit[0], value: hit[1] });
      at += hit[0].length - 1;
    }
    return found;
  };
}

// scripts/proof/terms.ts
var small = (text) => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
var terms = ({ report, texts }) => {
  const { terms: listed2 } = report.vocabulary;
  if (listed2.length === 0) return [];
  const wordings = [true, false].map((exact) => {
    const some = listed2.filter(({ caseSensitive }) => caseSensitive === exact);
    const shape = exact ? (text) => text : small;
    const find = phraseIndex([
      // The right wording comes first where both begin alike.
      ...some.filter(({ term: right, instead }) => instead.length > 0 && !instead.map(shape).includes(shape(right))).map((one) => [shape(one.term), null]),
      ...some.flatMap((one) => one.instead.map((wrong) => [shape(wrong), one]))
    ]);
    return { find, shape };
  });
  return texts.flatMap(
    (text) => wordings.flatMap(
      ({ find, shape }) => find(shape(text.text)).flatMap(({ at, phrase, value }) => {
        if (value === null || insideRight(text.text, at, value)) return [];
        const stretch = { text, start: at, end: at + phrase.length };
        const written13 = text.text.slice(at, stretch.end);
        if (written13 === value.term) return [];
        return [finding(term, { written: written13, right: value.term, note: value.note ?? "" }, stretch, value.term)];
      })
    )
  );
};
function insideRight(text, at, { term: term2, instead }) {
  return instead.some((wrong) => {
    const within = term2.indexOf(wrong);
    return within >= 0 && text.startsWith(wrong, at) && text.startsWith(term2, at - within);
  });
}
var termsOutOfDate = ({ report, texts }) => {
  const { date: date3 } = report.settings;
  const expired = report.vocabulary.terms.filter(
    ({ from, until }) => from !== null && date3 < from || until !== null && date3 > until
  );
  if (expired.length === 0) return [];
  const find = phraseIndex(expired.map((one) => [one.term, one]));
  return texts.flatMap(
    (text) => find(text.text).map(({ at, phrase, value }) => {
      const params = { written: phrase, from: value.from ?? "\u2026\u2026", until: value.until ?? "\u2026\u2026" };
      return finding(termDates, params, { text, start: at, end: at + phrase.length });
    })
  );
};
var setPhrases = ({ report, texts }) => {
  const fixed2 = report.vocabulary.terms.filter((one) => one.fixed);
  return texts.flatMap(
    (text) => fixed2.flatMap(({ term: term2 }) => {
      const known = fixed2.map((one) => one.term).filter((other) => other !== term2);
      return nearMisses(text.text, term2).filter(({ start, end }) => !known.includes(text.text.slice(start, end))).map(
        ({ start, end }) => finding(setPhrase, { written: text.text.slice(start, end), right: term2 }, { text, start, end })
      );
    })
  );
};

// scripts/proof/title-stops.ts
var titleStops = ({ texts }) => everyMatch(
  texts.filter(({ role }) => role === "title"),
  /[。；，、：](?=\s*$)/gu,
  ({ 0: mark }, found) => finding(titleStop, { mark }, found, "")
);

// scripts/proof/traditional-characters.ts
var restored = new Set("\u6673\u778B\u5658\u8E5A\u51D3\u52E0\u6EA7\u625E\u94D8\u90A8\u6607\u5586\u794E\u5803\u6DFC\u7526\u7287\u9FA2\u7699\u4E7E\u85C9\u77AD\u65BC\u96E0\u9EB9\u937E\u9555\u5826");
function commonCharacters() {
  const bytes = Array.from({ length: 72 * 94 }, (_, at) => [176 + Math.floor(at / 94), 161 + at % 94]);
  return new Set(new TextDecoder("gbk").decode(Uint8Array.from(bytes.flat())));
}
async function traditionalCharacters({ report, texts }) {
  if (/^zh-(?:Hant|TW|HK|MO)/i.test(report.settings.language)) return [];
  const common = commonCharacters();
  const rare = /* @__PURE__ */ new Set();
  for (const { text } of texts) {
    for (const sign of text) if (sign > "\u33FF" && !common.has(sign) && new RegExp("\\p{Script=Han}", "u").test(sign)) rare.add(sign);
  }
  if (rare.size === 0) return [];
  const { Converter } = await import("./t2cn-F7RHPD73.js");
  const simplify = Converter({ from: "t", to: "cn" });
  const meant = new Map([...rare].map((sign) => [sign, simplify(sign)]));
  return everyMatch(texts, new RegExp("\\p{Script=Han}", "gu"), ({ 0: written13 }, found) => {
    const right = meant.get(written13);
    if (right === void 0 || right === written13 || restored.has(written13)) return null;
    return finding(traditionalCharacter, { written: written13, right }, found);
  });
}

// scripts/proof/twos.ts
var written12 = /(?<![第十百千万亿〇零一二三四五六七八九两初高大小中老周期之其\d.、—～至或星无独不数遂])二(?:个(?![别体性人])|名(?!法|单)|所|家|项(?!式)|种|件(?!套)|张|间|辆|台|座)/gu;
var twos = ({ texts }) => everyMatch(texts, written12, ({ 0: words2 }, found) => {
  if (cutsWord(found.text.text, found.start, found.end)) return null;
  const right = `\u4E24${words2.slice(1)}`;
  return finding(two, { written: words2, right }, found, right);
});

// scripts/proof/unpaired-marks.ts
var unpairedMarks = ({ texts }) => texts.flatMap((text) => {
  const straight = text.text.includes('"');
  return pairing(text.text).alone.flatMap(({ mark, at }) => {
    if (straight && (mark === "\u201C" || mark === "\u201D")) return [];
    return [finding(unpairedMark, { mark, partner: partnerOf(mark) }, { text, start: at, end: at + 1 })];
  });
});

// scripts/proof/miswritten-idioms.ts
var miswrittenIdioms = `
\u8FEB\u4E0D\u6025\u5F85\u2192\u8FEB\u4E0D\u53CA\u5F85 \u518D\u63A5\u518D\u52B1\u2192\u518D\u63A5\u518D\u5389 \u5728\u63A5\u518D\u5389\u2192\u518D\u63A5\u518D\u5389 \u518D\u63A5\u518D\u5386\u2192\u518D\u63A5\u518D\u5389 \u8D70\u5934\u65E0\u8DEF\u2192\u8D70\u6295\u65E0\u8DEF \u4E00\u5982\u7EE7\u5F80\u2192\u4E00\u5982\u65E2\u5F80 \u540D\u7B26\u5176\u5B9E\u2192\u540D\u526F\u5176\u5B9E \u518D\u6240\u4E0D\u60DC\u2192\u5728\u6240\u4E0D\u60DC \u76F8\u5F62\u89C1\u62D9\u2192\u76F8\u5F62\u89C1\u7ECC \u91D1\u699C\u63D0\u540D\u2192\u91D1\u699C\u9898\u540D \u7A7F\u6D41\u4E0D\u606F\u2192\u5DDD\u6D41\u4E0D\u606F
\u5DDD\u6D41\u4E0D\u4E60\u2192\u5DDD\u6D41\u4E0D\u606F \u6309\u6B65\u5C31\u73ED\u2192\u6309\u90E8\u5C31\u73ED \u5B89\u6B65\u5C31\u73ED\u2192\u6309\u90E8\u5C31\u73ED \u9ED8\u5B88\u6210\u89C4\u2192\u58A8\u5B88\u6210\u89C4 \u58A8\u5B88\u9648\u89C4\u2192\u58A8\u5B88\u6210\u89C4 \u7518\u8D25\u4E0B\u98CE\u2192\u7518\u62DC\u4E0B\u98CE \u81EA\u62B1\u81EA\u5F03\u2192\u81EA\u66B4\u81EA\u5F03 \u81EA\u7206\u81EA\u5F03\u2192\u81EA\u66B4\u81EA\u5F03 \u9488\u8D2C\u65F6\u5F0A\u2192\u9488\u782D\u65F6\u5F0A \u9488\u782D\u65F6\u655D\u2192\u9488\u782D\u65F6\u5F0A \u4E00\u6101\u83AB\u5C55\u2192\u4E00\u7B79\u83AB\u5C55
\u4E00\u7B79\u83AB\u65A9\u2192\u4E00\u7B79\u83AB\u5C55 \u51FA\u5947\u4E0D\u610F\u2192\u51FA\u5176\u4E0D\u610F \u51FA\u5947\u81F4\u80DC\u2192\u51FA\u5947\u5236\u80DC \u51FA\u5176\u5236\u80DC\u2192\u51FA\u5947\u5236\u80DC \u514B\u654C\u81F4\u80DC\u2192\u514B\u654C\u5236\u80DC \u91CD\u8E48\u590D\u8F99\u2192\u91CD\u8E48\u8986\u8F99 \u60AC\u6881\u523A\u9AA8\u2192\u60AC\u6881\u523A\u80A1 \u4E00\u80A1\u4F5C\u6C14\u2192\u4E00\u9F13\u4F5C\u6C14 \u4E00\u8BFA\u5343\u65A4\u2192\u4E00\u8BFA\u5343\u91D1 \u4E0D\u5F84\u800C\u8D70\u2192\u4E0D\u80EB\u800C\u8D70 \u4E0D\u80EB\u800C\u53BB\u2192\u4E0D\u80EB\u800C\u8D70
\u4E0D\u8BB0\u5176\u6570\u2192\u4E0D\u8BA1\u5176\u6570 \u4E0D\u53EF\u601D\u5F02\u2192\u4E0D\u53EF\u601D\u8BAE \u4E0D\u52A0\u601D\u7D22\u2192\u4E0D\u5047\u601D\u7D22 \u4E0D\u6C42\u6DF1\u89E3\u2192\u4E0D\u6C42\u751A\u89E3 \u4E0D\u8A00\u800C\u8C15\u2192\u4E0D\u8A00\u800C\u55BB \u4E0D\u843D\u5DE2\u81FC\u2192\u4E0D\u843D\u7AA0\u81FC \u4E0D\u6298\u4E0D\u9976\u2192\u4E0D\u5C48\u4E0D\u6320 \u4E0D\u5C48\u4E0D\u9976\u2192\u4E0D\u5C48\u4E0D\u6320 \u767E\u6298\u4E0D\u9976\u2192\u767E\u6298\u4E0D\u6320 \u53D8\u672C\u52A0\u5229\u2192\u53D8\u672C\u52A0\u5389 \u904D\u4F53\u9E9F\u4F24\u2192\u904D\u4F53\u9CDE\u4F24
\u522B\u51FA\u65B0\u88C1\u2192\u522B\u51FA\u5FC3\u88C1 \u5175\u614C\u9A6C\u4E71\u2192\u5175\u8352\u9A6C\u4E71 \u75C5\u5165\u818F\u76F2\u2192\u75C5\u5165\u818F\u8093 \u6CE2\u5149\u78F7\u78F7\u2192\u6CE2\u5149\u7CBC\u7CBC \u60E8\u7EDD\u4EBA\u571C\u2192\u60E8\u7EDD\u4EBA\u5BF0 \u6B8B\u65E0\u4EBA\u9053\u2192\u60E8\u65E0\u4EBA\u9053 \u8349\u7BA1\u4EBA\u547D\u2192\u8349\u83C5\u4EBA\u547D \u5C42\u5CE6\u53E0\u969C\u2192\u5C42\u5CE6\u53E0\u5D82 \u9648\u8BCD\u70C2\u8C03\u2192\u9648\u8BCD\u6EE5\u8C03 \u8D81\u5FC3\u5982\u610F\u2192\u79F0\u5FC3\u5982\u610F \u6210\u7FA4\u7ED3\u5BF9\u2192\u6210\u7FA4\u7ED3\u961F
\u6301\u4E4B\u4EE5\u8861\u2192\u6301\u4E4B\u4EE5\u6052 \u51FA\u7C7B\u62D4\u7CB9\u2192\u51FA\u7C7B\u62D4\u8403 \u521D\u9732\u7AEF\u7768\u2192\u521D\u9732\u7AEF\u502A \u89E6\u7C7B\u508D\u901A\u2192\u89E6\u7C7B\u65C1\u901A \u5DDD\u6D41\u4E0D\u7184\u2192\u5DDD\u6D41\u4E0D\u606F \u5507\u67AA\u820C\u7BAD\u2192\u5507\u67AA\u820C\u5251 \u7C97\u5236\u70C2\u9020\u2192\u7C97\u5236\u6EE5\u9020 \u63AA\u624B\u4E0D\u6025\u2192\u63AA\u624B\u4E0D\u53CA \u5927\u624D\u5C0F\u7528\u2192\u5927\u6750\u5C0F\u7528 \u5927\u540D\u9876\u9876\u2192\u5927\u540D\u9F0E\u9F0E \u5927\u6709\u88E8\u610F\u2192\u5927\u6709\u88E8\u76CA
\u5F85\u4EF7\u800C\u4F30\u2192\u5F85\u4EF7\u800C\u6CBD \u6B9A\u601D\u7AED\u8651\u2192\u6B9A\u7CBE\u7AED\u8651 \u6B9A\u5FC3\u7AED\u8651\u2192\u6B9A\u7CBE\u7AED\u8651 \u6DE1\u8584\u540D\u5229\u2192\u6DE1\u6CCA\u540D\u5229 \u5F53\u4EBA\u4E0D\u8BA9\u2192\u5F53\u4EC1\u4E0D\u8BA9 \u5F53\u52A1\u4E4B\u5373\u2192\u5F53\u52A1\u4E4B\u6025 \u5200\u8015\u706B\u91CD\u2192\u5200\u8015\u706B\u79CD \u9053\u8C8C\u6697\u7136\u2192\u9053\u8C8C\u5CB8\u7136 \u5F97\u4E0D\u5C1D\u5931\u2192\u5F97\u4E0D\u507F\u5931 \u5F97\u5FC3\u5370\u624B\u2192\u5F97\u5FC3\u5E94\u624B \u5730\u5927\u7269\u640F\u2192\u5730\u5927\u7269\u535A
\u96D5\u866B\u5C0F\u8BA1\u2192\u96D5\u866B\u5C0F\u6280 \u9F0E\u7ACB\u76F8\u52A9\u2192\u9F0E\u529B\u76F8\u52A9 \u72EC\u6321\u4E00\u9762\u2192\u72EC\u5F53\u4E00\u9762 \u72EC\u5360\u71AC\u5934\u2192\u72EC\u5360\u9CCC\u5934 \u72EC\u50FB\u8E4A\u5F84\u2192\u72EC\u8F9F\u8E4A\u5F84 \u77ED\u5C0F\u7CBE\u634D\u2192\u77ED\u5C0F\u7CBE\u608D \u65AD\u7AE0\u53D6\u610F\u2192\u65AD\u7AE0\u53D6\u4E49 \u5BF9\u75C7\u4E0B\u846F\u2192\u5BF9\u75C7\u4E0B\u836F \u591A\u4E8B\u4E4B\u6C42\u2192\u591A\u4E8B\u4E4B\u79CB \u989D\u9996\u79F0\u5E86\u2192\u989D\u624B\u79F0\u5E86 \u8033\u5112\u76EE\u67D3\u2192\u8033\u6FE1\u76EE\u67D3
\u8033\u9898\u9762\u547D\u2192\u8033\u63D0\u9762\u547D \u53D1\u594B\u56FE\u5F3A\u2192\u53D1\u6124\u56FE\u5F3A \u53D1\u6768\u5149\u5927\u2192\u53D1\u626C\u5149\u5927 \u53D1\u4EBA\u6DF1\u9192\u2192\u53D1\u4EBA\u6DF1\u7701 \u7FFB\u5929\u590D\u5730\u2192\u7FFB\u5929\u8986\u5730 \u7FFB\u4E91\u590D\u96E8\u2192\u7FFB\u4E91\u8986\u96E8 \u7E41\u8363\u5021\u76DB\u2192\u7E41\u8363\u660C\u76DB \u53CD\u8986\u65E0\u5E38\u2192\u53CD\u590D\u65E0\u5E38 \u65B9\u5174\u672B\u827E\u2192\u65B9\u5174\u672A\u827E \u9632\u60A3\u672A\u71C3\u2192\u9632\u60A3\u672A\u7136 \u98DE\u626C\u62D4\u6248\u2192\u98DE\u626C\u8DCB\u6248
\u5E9F\u5BDD\u5FD8\u9910\u98DF\u2192\u5E9F\u5BDD\u5FD8\u98DF \u8D39\u5BDD\u5FD8\u98DF\u2192\u5E9F\u5BDD\u5FD8\u98DF \u5206\u9053\u626C\u9556\u2192\u5206\u9053\u626C\u9573 \u5206\u5EAD\u4EA2\u793C\u2192\u5206\u5EAD\u6297\u793C \u594B\u4E0D\u987E\u751F\u2192\u594B\u4E0D\u987E\u8EAB \u98CE\u5C18\u6251\u6251\u2192\u98CE\u5C18\u4EC6\u4EC6 \u98CE\u9A70\u7535\u64CE\u2192\u98CE\u9A70\u7535\u63A3 \u98CE\u7CDC\u4E00\u65F6\u2192\u98CE\u9761\u4E00\u65F6 \u98CE\u4E91\u9645\u6C47\u2192\u98CE\u4E91\u9645\u4F1A \u5CF0\u6D8C\u800C\u81F3\u2192\u8702\u62E5\u800C\u81F3 \u8702\u6D8C\u800C\u81F3\u2192\u8702\u62E5\u800C\u81F3
\u91DC\u5E95\u62BD\u65B0\u2192\u91DC\u5E95\u62BD\u85AA \u8D1F\u5076\u987D\u6297\u2192\u8D1F\u9685\u987D\u6297 \u4ED8\u8BF8\u5B9E\u73B0\u884C\u2192\u4ED8\u8BF8\u5B9E\u884C \u6539\u5F26\u66F4\u7AE0\u2192\u6539\u5F26\u66F4\u5F20 \u6539\u659C\u5F52\u6B63\u2192\u6539\u90AA\u5F52\u6B63 \u611F\u6069\u5E26\u5FB7\u2192\u611F\u6069\u6234\u5FB7 \u611F\u4EBA\u80BA\u4FEF\u2192\u611F\u4EBA\u80BA\u8151 \u9AD8\u5B98\u539A\u788C\u2192\u9AD8\u5B98\u539A\u7984 \u9AD8\u77BB\u8FDC\u5631\u2192\u9AD8\u77BB\u8FDC\u77A9 \u5404\u884C\u5176\u4E8B\u2192\u5404\u884C\u5176\u662F \u6839\u6DF1\u5730\u56FA\u2192\u6839\u6DF1\u8482\u56FA
\u6839\u6DF1\u7F14\u56FA\u2192\u6839\u6DF1\u8482\u56FA \u529F\u4E8F\u4E00\u6E83\u2192\u529F\u4E8F\u4E00\u7BD1 \u529F\u4E8F\u4E00\u532E\u2192\u529F\u4E8F\u4E00\u7BD1 \u9B3C\u9B3C\u5D07\u5D07\u2192\u9B3C\u9B3C\u795F\u795F \u9B3C\u65A7\u795E\u529F\u2192\u9B3C\u65A7\u795E\u5DE5 \u8FC7\u72B9\u4E0D\u6025\u2192\u8FC7\u72B9\u4E0D\u53CA \u6C57\u6D41\u5939\u80CC\u2192\u6C57\u6D41\u6D43\u80CC \u548C\u972D\u53EF\u4EB2\u2192\u548C\u853C\u53EF\u4EB2 \u548C\u8C12\u53EF\u4EB2\u2192\u548C\u853C\u53EF\u4EB2 \u548C\u76D8\u62D6\u51FA\u2192\u548C\u76D8\u6258\u51FA \u539A\u79EF\u7C3F\u53D1\u2192\u539A\u79EF\u8584\u53D1
\u547C\u4E4B\u6B32\u6765\u2192\u547C\u4E4B\u6B32\u51FA \u54D7\u4F17\u53D6\u5E9E\u2192\u54D7\u4F17\u53D6\u5BA0 \u7115\u7136\u4E00\u5FC3\u2192\u7115\u7136\u4E00\u65B0 \u6DA3\u7136\u4E00\u65B0\u2192\u7115\u7136\u4E00\u65B0 \u9EC4\u6881\u7F8E\u68A6\u2192\u9EC4\u7CB1\u7F8E\u68A6 \u7070\u5FC3\u4E27\u5FD7\u6C14\u2192\u7070\u5FC3\u4E27\u6C14 \u6325\u6C57\u5982\u571F\u2192\u6325\u6C57\u5982\u96E8 \u8BF2\u4EBA\u4E0D\u5377\u2192\u8BF2\u4EBA\u4E0D\u5026 \u6BC1\u4EBA\u4E0D\u5026\u2192\u8BF2\u4EBA\u4E0D\u5026 \u6DF7\u6C34\u6478\u9C7C\u2192\u6D51\u6C34\u6478\u9C7C \u706B\u4E2D\u53D6\u7C9F\u2192\u706B\u4E2D\u53D6\u6817
\u7978\u8D77\u8096\u5899\u2192\u7978\u8D77\u8427\u5899 \u79EF\u8D2B\u79EF\u82E5\u2192\u79EF\u8D2B\u79EF\u5F31 \u96C6\u601D\u5E7F\u8BAE\u2192\u96C6\u601D\u5E7F\u76CA \u96C6\u814B\u6210\u7403\u2192\u96C6\u814B\u6210\u88D8 \u8BA1\u65E5\u6210\u529F\u2192\u8BA1\u65E5\u7A0B\u529F \u8BB0\u5FC6\u5C24\u65B0\u2192\u8BB0\u5FC6\u72B9\u65B0 \u65E2\u5F80\u4E0D\u7A76\u2192\u65E2\u5F80\u4E0D\u548E \u7EE7\u5F80\u5F00\u83B1\u2192\u7EE7\u5F80\u5F00\u6765 \u65E2\u5F80\u5F00\u6765\u2192\u7EE7\u5F80\u5F00\u6765 \u575A\u82E6\u5353\u7EDD\u2192\u8270\u82E6\u5353\u7EDD \u575A\u5FCD\u4E0D\u62E8\u2192\u575A\u5FCD\u4E0D\u62D4
\u575A\u97E7\u4E0D\u62E8\u2192\u575A\u97E7\u4E0D\u62D4 \u575A\u5B9A\u4E0D\u7591\u2192\u575A\u5B9A\u4E0D\u79FB \u89C1\u4E49\u601D\u8FC1\u2192\u89C1\u5F02\u601D\u8FC1 \u89C1\u5FAE\u77E5\u7BB8\u2192\u89C1\u5FAE\u77E5\u8457 \u5A07\u63C9\u9020\u4F5C\u2192\u77EB\u63C9\u9020\u4F5C \u77EB\u6789\u8FC7\u653F\u2192\u77EB\u6789\u8FC7\u6B63 \u6D01\u8EAB\u81EA\u8C6A\u2192\u6D01\u8EAB\u81EA\u597D \u7AED\u6CFD\u800C\u9C7C\u2192\u7AED\u6CFD\u800C\u6E14 \u7AED\u5C3D\u6240\u529B\u2192\u7AED\u5C3D\u5168\u529B \u65A4\u65A4\u8BA1\u6559\u2192\u65A4\u65A4\u8BA1\u8F83 \u6D25\u6D25\u4E50\u5230\u2192\u6D25\u6D25\u4E50\u9053
\u7CBE\u51CF\u673A\u6784\u2192\u7CBE\u7B80\u673A\u6784 \u7CBE\u5175\u51CF\u653F\u2192\u7CBE\u5175\u7B80\u653F \u7CBE\u96D5\u7EC6\u5544\u2192\u7CBE\u96D5\u7EC6\u7422 \u7CBE\u75B2\u529B\u6B47\u2192\u7CBE\u75B2\u529B\u7AED \u6551\u6B7B\u6276\u751F\u2192\u6551\u6B7B\u6276\u4F24 \u97A0\u8EAC\u5C3D\u8403\u2192\u97A0\u8EAC\u5C3D\u7601 \u4E3E\u4E00\u8FD4\u4E09\u2192\u4E3E\u4E00\u53CD\u4E09 \u4E3E\u65D7\u4E0D\u5B9A\u2192\u4E3E\u68CB\u4E0D\u5B9A \u5377\u571F\u4ECE\u6765\u2192\u5377\u571F\u91CD\u6765 \u523B\u4E0D\u5BB9\u63F4\u2192\u523B\u4E0D\u5BB9\u7F13 \u514B\u52E4\u514B\u9669\u2192\u514B\u52E4\u514B\u4FED
\u7A7A\u524D\u51B3\u540E\u2192\u7A7A\u524D\u7EDD\u540E \u7A7A\u7A74\u6765\u51E4\u2192\u7A7A\u7A74\u6765\u98CE \u82E6\u5FC3\u5B64\u65E8\u2192\u82E6\u5FC3\u5B64\u8BE3 \u70E9\u7099\u4EBA\u53E3\u2192\u810D\u7099\u4EBA\u53E3 \u810D\u7078\u4EBA\u53E3\u2192\u810D\u7099\u4EBA\u53E3 \u6EE5\u828B\u5145\u6570\u2192\u6EE5\u7AFD\u5145\u6570 \u8001\u58F0\u5E38\u8C08\u2192\u8001\u751F\u5E38\u8C08 \u8001\u751F\u957F\u8C08\u2192\u8001\u751F\u5E38\u8C08 \u96F7\u5386\u98CE\u884C\u2192\u96F7\u5389\u98CE\u884C \u96F7\u52B1\u98CE\u884C\u2192\u96F7\u5389\u98CE\u884C \u5389\u5389\u5728\u76EE\u2192\u5386\u5386\u5728\u76EE
\u5389\u7CBE\u56FE\u6CBB\u2192\u52B1\u7CBE\u56FE\u6CBB \u52B1\u884C\u8282\u7EA6\u2192\u5389\u884C\u8282\u7EA6 \u5386\u884C\u8282\u7EA6\u2192\u5389\u884C\u8282\u7EA6 \u7ACB\u6746\u89C1\u5F71\u2192\u7ACB\u7AFF\u89C1\u5F71 \u7ACB\u6746\u73B0\u5F71\u2192\u7ACB\u7AFF\u89C1\u5F71 \u8FDE\u68C9\u4E0D\u65AD\u2192\u8FDE\u7EF5\u4E0D\u65AD \u5EC9\u6D01\u5949\u4F9B\u2192\u5EC9\u6D01\u5949\u516C \u826F\u6668\u7F8E\u666F\u2192\u826F\u8FB0\u7F8E\u666F \u4E24\u5168\u9F50\u7F8E\u2192\u4E24\u5168\u5176\u7F8E \u5BE5\u82E5\u8FB0\u661F\u2192\u5BE5\u82E5\u6668\u661F \u4E86\u5982\u6307\u6491\u2192\u4E86\u5982\u6307\u638C
\u4E86\u82E5\u6267\u638C\u2192\u4E86\u5982\u6307\u638C \u4E34\u6E34\u6398\u8FDB\u2192\u4E34\u6E34\u6398\u4E95 \u6DCB\u6F13\u5C3D\u81F3\u2192\u6DCB\u6F13\u5C3D\u81F4 \u6DCB\u6F13\u5C3D\u6CBB\u2192\u6DCB\u6F13\u5C3D\u81F4 \u6D41\u8FDE\u5FD8\u53CD\u2192\u6D41\u8FDE\u5FD8\u8FD4 \u7559\u82B3\u767E\u4E16\u2192\u6D41\u82B3\u767E\u4E16 \u7089\u706B\u7EAF\u6E05\u2192\u7089\u706B\u7EAF\u9752 \u5C61\u89C1\u4E0D\u5148\u2192\u5C61\u89C1\u4E0D\u9C9C \u5C65\u89C1\u4E0D\u9C9C\u2192\u5C61\u89C1\u4E0D\u9C9C \u7EDC\u7ECE\u4E0D\u51B3\u2192\u7EDC\u7ECE\u4E0D\u7EDD \u7F8E\u4ED1\u7F8E\u5942\u2192\u7F8E\u8F6E\u7F8E\u5942
\u7F8E\u8F6E\u7F8E\u7115\u2192\u7F8E\u8F6E\u7F8E\u5942 \u95E8\u5EF7\u82E5\u5E02\u2192\u95E8\u5EAD\u82E5\u5E02 \u5F25\u8DB3\u771F\u8D35\u2192\u5F25\u8DB3\u73CD\u8D35 \u8FF7\u5929\u5927\u8C0E\u2192\u5F25\u5929\u5927\u8C0E \u9762\u9762\u5177\u5230\u2192\u9762\u9762\u4FF1\u5230 \u9762\u9762\u805A\u5230\u2192\u9762\u9762\u4FF1\u5230 \u540D\u5217\u524D\u77DB\u2192\u540D\u5217\u524D\u8305 \u540D\u5217\u524D\u82A7\u2192\u540D\u5217\u524D\u8305 \u660E\u67E5\u79CB\u6BEB\u2192\u660E\u5BDF\u79CB\u6BEB \u660E\u5BDF\u6697\u9632\u2192\u660E\u5BDF\u6697\u8BBF \u660E\u67E5\u6697\u8BBF\u2192\u660E\u5BDF\u6697\u8BBF
\u660E\u706B\u6267\u6756\u2192\u660E\u706B\u6267\u4ED7 \u83AB\u8877\u4E00\u4E8B\u2192\u83AB\u8877\u4E00\u662F \u6F20\u4E0D\u5173\u65B0\u2192\u6F20\u4E0D\u5173\u5FC3 \u76EE\u4E0D\u6687\u53CA\u2192\u76EE\u4E0D\u6687\u63A5 \u76EE\u4E0D\u9050\u63A5\u2192\u76EE\u4E0D\u6687\u63A5 \u76EE\u65E0\u7AE0\u6CD5\u7EAA\u2192\u76EE\u65E0\u6CD5\u7EAA \u6CA4\u5FC3\u6CA5\u8840\u2192\u5455\u5FC3\u6CA5\u8840 \u5455\u5FC3\u6CE3\u8840\u2192\u5455\u5FC3\u6CA5\u8840 \u65C1\u8BC1\u535A\u5F15\u2192\u65C1\u5F81\u535A\u5F15 \u62AB\u661F\u5E26\u6708\u2192\u62AB\u661F\u6234\u6708 \u6279\u661F\u6234\u6708\u2192\u62AB\u661F\u6234\u6708
\u62AB\u8346\u65A9\u523A\u2192\u62AB\u8346\u65A9\u68D8 \u62AB\u8346\u5C55\u68D8\u2192\u62AB\u8346\u65A9\u68D8 \u62AB\u809D\u5386\u80C6\u2192\u62AB\u809D\u6CA5\u80C6 \u840D\u6C34\u76F8\u7F1D\u2192\u840D\u6C34\u76F8\u9022 \u51ED\u5FC3\u800C\u8BBA\u2192\u5E73\u5FC3\u800C\u8BBA \u8FEB\u5728\u7709\u6377\u2192\u8FEB\u5728\u7709\u776B \u8FEB\u518D\u7709\u776B\u2192\u8FEB\u5728\u7709\u776B \u7834\u65A7\u6C89\u821F\u2192\u7834\u91DC\u6C89\u821F \u6251\u6714\u8FF7\u6F13\u2192\u6251\u6714\u8FF7\u79BB \u94FA\u5929\u76D6\u7684\u2192\u94FA\u5929\u76D6\u5730 \u6F06\u800C\u4E0D\u820D\u2192\u9532\u800C\u4E0D\u820D
\u9532\u800C\u4E0D\u820E\u2192\u9532\u800C\u4E0D\u820D \u5951\u800C\u4E0D\u820D\u2192\u9532\u800C\u4E0D\u820D \u5176\u8C8C\u4E0D\u6768\u2192\u5176\u8C8C\u4E0D\u626C \u8D77\u6B7B\u56DE\u58F0\u2192\u8D77\u6B7B\u56DE\u751F \u6C14\u52BF\u6C79\u6D8C\u6F8E\u2192\u6C14\u52BF\u6C79\u6C79 \u6C14\u52BF\u78C5\u8584\u2192\u6C14\u52BF\u78C5\u7934 \u5343\u5747\u4E00\u53D1\u2192\u5343\u94A7\u4E00\u53D1 \u524D\u6251\u540E\u7EE7\u2192\u524D\u4EC6\u540E\u7EE7 \u524D\u4E8B\u4E0D\u5FD8\u540E\u4E16\u4E4B\u5E08\u2192\u524D\u4E8B\u4E0D\u5FD8\u540E\u4E8B\u4E4B\u5E08 \u6F5C\u79FB\u58A8\u5316\u2192\u6F5C\u79FB\u9ED8\u5316
\u9ED4\u9A74\u8BA1\u7A77\u2192\u9ED4\u9A74\u6280\u7A77 \u5F3A\u9A7D\u4E4B\u672B\u2192\u5F3A\u5F29\u4E4B\u672B \u8F7B\u6B4C\u6162\u821E\u2192\u8F7B\u6B4C\u66FC\u821E \u503E\u523B\u4E4B\u95F4\u2192\u9877\u523B\u4E4B\u95F4 \u60C5\u4E0D\u81EA\u5C3D\u2192\u60C5\u4E0D\u81EA\u7981 \u60C5\u6709\u72EC\u8877\u2192\u60C5\u6709\u72EC\u949F \u6C42\u5168\u8D23\u500D\u2192\u6C42\u5168\u8D23\u5907 \u8D8B\u4E4B\u82E5\u9A9B\u2192\u8D8B\u4E4B\u82E5\u9E5C \u53D6\u957F\u8865\u65AD\u2192\u53D6\u957F\u8865\u77ED \u5168\u529B\u4EE5\u4ED8\u2192\u5168\u529B\u4EE5\u8D74 \u5168\u529B\u5DF2\u8D74\u2192\u5168\u529B\u4EE5\u8D74
\u7FA4\u7B56\u7FA4\u5229\u2192\u7FA4\u7B56\u7FA4\u529B \u4EBA\u624D\u500D\u51FA\u2192\u4EBA\u624D\u8F88\u51FA \u4EBA\u60C5\u4E8B\u6545\u2192\u4EBA\u60C5\u4E16\u6545 \u4EBA\u58F0\u9876\u6CB8\u2192\u4EBA\u58F0\u9F0E\u6CB8 \u4EBA\u5FC3\u614C\u614C\u2192\u4EBA\u5FC3\u60F6\u60F6 \u4EFB\u52B3\u4EFB\u6012\u2192\u4EFB\u52B3\u4EFB\u6028 \u4EFB\u91CD\u9053\u6E90\u2192\u4EFB\u91CD\u9053\u8FDC \u4EFB\u91CD\u5230\u8FDC\u2192\u4EFB\u91CD\u9053\u8FDC \u4EC1\u81F3\u4E49\u51C0\u2192\u4EC1\u81F3\u4E49\u5C3D \u5982\u706B\u5982\u8336\u2192\u5982\u706B\u5982\u837C \u5982\u613F\u4EE5\u5C1D\u2192\u5982\u613F\u4EE5\u507F
\u5982\u6CD5\u70AE\u6CBB\u2192\u5982\u6CD5\u70AE\u5236 \u5982\u96F7\u704C\u8033\u2192\u5982\u96F7\u8D2F\u8033 \u5165\u4E0D\u4ED8\u51FA\u2192\u5165\u4E0D\u6577\u51FA \u5C71\u9752\u6C34\u79C0\u2192\u5C71\u6E05\u6C34\u79C0 \u4E09\u4EE4\u4E94\u4F38\u2192\u4E09\u4EE4\u4E94\u7533 \u5584\u59CB\u5584\u5FE0\u2192\u5584\u59CB\u5584\u7EC8 \u8D4F\u7F5A\u5206\u540D\u2192\u8D4F\u7F5A\u5206\u660E \u4F38\u5F20\u6B63\u610F\u2192\u4F38\u5F20\u6B63\u4E49 \u8EAB\u4F53\u5386\u884C\u2192\u8EAB\u4F53\u529B\u884C \u8EAB\u4F53\u529B\u5F62\u2192\u8EAB\u4F53\u529B\u884C \u6DF1\u6076\u75DB\u51B3\u2192\u6DF1\u6076\u75DB\u7EDD
\u6DF1\u5C45\u51CF\u51FA\u2192\u6DF1\u5C45\u7B80\u51FA \u6DF1\u601D\u719F\u7387\u2192\u6DF1\u601D\u719F\u8651 \u795E\u91C7\u5F08\u5F08\u2192\u795E\u91C7\u5955\u5955 \u58F0\u540D\u96C0\u8D77\u2192\u58F0\u540D\u9E4A\u8D77 \u58F0\u540D\u72FC\u7C4D\u2192\u58F0\u540D\u72FC\u85C9 \u751F\u7075\u837C\u70AD\u2192\u751F\u7075\u6D82\u70AD \u76DB\u6C14\u4E34\u4EBA\u2192\u76DB\u6C14\u51CC\u4EBA \u5B9E\u4E8B\u6C42\u4E8B\u2192\u5B9E\u4E8B\u6C42\u662F \u5B9E\u662F\u6C42\u662F\u2192\u5B9E\u4E8B\u6C42\u662F \u59CB\u7EC8\u4E0D\u6108\u2192\u59CB\u7EC8\u4E0D\u6E1D \u4E16\u5916\u6843\u56ED\u2192\u4E16\u5916\u6843\u6E90
\u4E8B\u534A\u5DE5\u500D\u2192\u4E8B\u534A\u529F\u500D \u8A93\u4E0D\u4E24\u7ACB\u8DB3\u2192\u52BF\u4E0D\u4E24\u7ACB \u624B\u5C48\u4E00\u6307\u2192\u9996\u5C48\u4E00\u6307 \u624B\u8DB3\u65E0\u9519\u2192\u624B\u8DB3\u65E0\u63AA \u5B88\u682A\u5F85\u514D\u2192\u5B88\u682A\u5F85\u5154 \u9996\u5F53\u5176\u5145\u2192\u9996\u5F53\u5176\u51B2 \u6388\u4EBA\u4EE5\u9C7C\u4E0D\u5982\u6388\u4EBA\u4E0E\u6E14\u2192\u6388\u4EBA\u4EE5\u9C7C\u4E0D\u5982\u6388\u4EBA\u4EE5\u6E14 \u6B8A\u9014\u540C\u89C4\u2192\u6B8A\u9014\u540C\u5F52 \u675F\u4E4B\u9AD8\u683C\u2192\u675F\u4E4B\u9AD8\u9601
\u6C34\u6CFB\u4E0D\u901A\u2192\u6C34\u6CC4\u4E0D\u901A \u987A\u7406\u6210\u5F20\u2192\u987A\u7406\u6210\u7AE0 \u53F8\u7A7A\u89C1\u8D2F\u2192\u53F8\u7A7A\u89C1\u60EF \u6B7B\u5FC3\u8E0F\u5730\u2192\u6B7B\u5FC3\u584C\u5730 \u7D20\u4E0D\u76F8\u89C6\u2192\u7D20\u4E0D\u76F8\u8BC6 \u968F\u58F0\u9644\u5408\u2192\u968F\u58F0\u9644\u548C \u968F\u6CE2\u9042\u6D41\u2192\u968F\u6CE2\u9010\u6D41 \u635F\u4EBA\u5229\u5DF2\u2192\u635F\u4EBA\u5229\u5DF1 \u820D\u5DF2\u4E3A\u4EBA\u2192\u820D\u5DF1\u4E3A\u4EBA \u514B\u5DF2\u5949\u516C\u2192\u514B\u5DF1\u5949\u516C \u4E25\u4E8E\u5F8B\u5DF2\u2192\u4E25\u4E8E\u5F8B\u5DF1
\u77E5\u5DF1\u77E5\u88AB\u2192\u77E5\u5DF1\u77E5\u5F7C \u8C08\u7B11\u98CE\u58F0\u2192\u8C08\u7B11\u98CE\u751F \u53F9\u4E3A\u89C2\u53EA\u2192\u53F9\u4E3A\u89C2\u6B62 \u5802\u800C\u60F6\u4E4B\u2192\u5802\u800C\u7687\u4E4B \u63D0\u7EB2\u5951\u9886\u2192\u63D0\u7EB2\u6308\u9886 \u9898\u7EB2\u6308\u9886\u2192\u63D0\u7EB2\u6308\u9886 \u5929\u7ECF\u5730\u610F\u2192\u5929\u7ECF\u5730\u4E49 \u5929\u7FFB\u5730\u590D\u2192\u5929\u7FFB\u5730\u8986 \u5929\u6DAF\u6D77\u811A\u2192\u5929\u6DAF\u6D77\u89D2 \u633A\u800C\u8D70\u9669\u2192\u94E4\u800C\u8D70\u9669 \u901A\u9704\u8FBE\u65E6\u2192\u901A\u5BB5\u8FBE\u65E6
\u540C\u4EC7\u654C\u6168\u2192\u540C\u4EC7\u654C\u5FFE \u540C\u65E5\u800C\u55BB\u2192\u540C\u65E5\u800C\u8BED \u540C\u5FC3\u540C\u5F97\u2192\u540C\u5FC3\u540C\u5FB7 \u6295\u673A\u6363\u628A\u2192\u6295\u673A\u5012\u628A \u56FE\u6587\u5E76\u8C8C\u2192\u56FE\u6587\u5E76\u8302 \u63A8\u9648\u51FA\u5148\u2192\u63A8\u9648\u51FA\u65B0 \u63A8\u5FC3\u7F6E\u590D\u2192\u63A8\u5FC3\u7F6E\u8179 \u8131\u988D\u800C\u51FA\u2192\u8131\u9896\u800C\u51FA \u8131\u5F71\u800C\u51FA\u2192\u8131\u9896\u800C\u51FA \u5B8C\u58C1\u5F52\u8D75\u2192\u5B8C\u74A7\u5F52\u8D75 \u4E07\u7C41\u5177\u5BC2\u2192\u4E07\u7C41\u4FF1\u5BC2
\u4E07\u65E0\u4E00\u77E2\u2192\u4E07\u65E0\u4E00\u5931 \u4E07\u9A6C\u5954\u75BC\u2192\u4E07\u9A6C\u5954\u817E \u4EA1\u7F8A\u8865\u52B3\u2192\u4EA1\u7F8A\u8865\u7262 \u5984\u81EA\u975E\u8584\u2192\u5984\u81EA\u83F2\u8584 \u5371\u8A00\u8038\u95FB\u2192\u5371\u8A00\u8038\u542C \u59D4\u5C48\u6C42\u5168\u2192\u59D4\u66F2\u6C42\u5168 \u4E3A\u864E\u4F5C\u6005\u2192\u4E3A\u864E\u4F5C\u4F25 \u851A\u7136\u6210\u6C14\u2192\u851A\u7136\u6210\u98CE \u672A\u96E8\u7EF8\u8C0B\u2192\u672A\u96E8\u7EF8\u7F2A \u6E29\u6545\u4E4B\u65B0\u2192\u6E29\u6545\u77E5\u65B0 \u6587\u8FC7\u662F\u975E\u2192\u6587\u8FC7\u9970\u975E
\u7A33\u64CD\u80DC\u5377\u2192\u7A33\u64CD\u80DC\u5238 \u7A33\u624E\u7A33\u8FBE\u2192\u7A33\u624E\u7A33\u6253 \u95FB\u540D\u9050\u5C14\u2192\u95FB\u540D\u9050\u8FE9 \u95EE\u5FC3\u65E0\u4E8F\u2192\u95EE\u5FC3\u65E0\u6127 \u65E0\u52A8\u4E8E\u5FE0\u2192\u65E0\u52A8\u4E8E\u8877 \u65E0\u575A\u4E0D\u50AC\u2192\u65E0\u575A\u4E0D\u6467 \u65E0\u53EF\u5948\u548C\u2192\u65E0\u53EF\u5948\u4F55 \u65E0\u53EF\u8D28\u7591\u2192\u6BCB\u5EB8\u7F6E\u7591 \u65E0\u5EB8\u8D28\u7591\u2192\u6BCB\u5EB8\u7F6E\u7591 \u52FF\u5EB8\u7F6E\u7591\u2192\u6BCB\u5EB8\u7F6E\u7591 \u6BCB\u5EB8\u8D28\u7591\u2192\u6BCB\u5EB8\u7F6E\u7591
\u65E0\u6240\u662F\u4ECE\u2192\u65E0\u6240\u9002\u4ECE \u65E0\u6240\u9002\u7EC8\u2192\u65E0\u6240\u9002\u4ECE \u65E0\u5FAE\u4E0D\u81F4\u2192\u65E0\u5FAE\u4E0D\u81F3 \u65E0\u5DF2\u4F26\u6BD4\u2192\u65E0\u4E0E\u4F26\u6BD4 \u65E0\u4EE5\u4F26\u6BD4\u2192\u65E0\u4E0E\u4F26\u6BD4 \u4E94\u5F69\u5BBE\u7EB7\u2192\u4E94\u5F69\u7F24\u7EB7 \u4E94\u91C7\u7F24\u7EB7\u2192\u4E94\u5F69\u7F24\u7EB7 \u7269\u7ADF\u5929\u62E9\u2192\u7269\u7ADE\u5929\u62E9 \u8BEF\u5165\u5C90\u9014\u2192\u8BEF\u5165\u6B67\u9014 \u606F\u606F\u76F8\u89C2\u2192\u606F\u606F\u76F8\u5173 \u60DC\u58A8\u5982\u65A4\u2192\u60DC\u58A8\u5982\u91D1
\u559C\u4E0A\u7709\u634E\u2192\u559C\u4E0A\u7709\u68A2 \u7EC6\u6C34\u5E38\u6D41\u2192\u7EC6\u6C34\u957F\u6D41 \u7455\u4E0D\u63A9\u7389\u2192\u7455\u4E0D\u63A9\u745C \u95F2\u60C5\u9038\u5FD7\u2192\u95F2\u60C5\u9038\u81F4 \u73B0\u8EAB\u8BF4\u53D1\u2192\u73B0\u8EAB\u8BF4\u6CD5 \u76F8\u5F97\u76CA\u5F20\u2192\u76F8\u5F97\u76CA\u5F70 \u76F8\u8F85\u76F8\u627F\u2192\u76F8\u8F85\u76F8\u6210 \u76F8\u6FE1\u4EE5\u6CAC\u2192\u76F8\u6FE1\u4EE5\u6CAB \u76F8\u9898\u5E76\u8BBA\u2192\u76F8\u63D0\u5E76\u8BBA \u54CD\u5207\u4E91\u9704\u2192\u54CD\u5F7B\u4E91\u9704 \u5411\u5076\u800C\u6CE3\u2192\u5411\u9685\u800C\u6CE3
\u6D88\u58F0\u533F\u8FF9\u2192\u9500\u58F0\u533F\u8FF9 \u5C0F\u9898\u5927\u4F5C\u2192\u5C0F\u9898\u5927\u505A \u5FC3\u65E0\u65C1\u9E5C\u2192\u5FC3\u65E0\u65C1\u9A9B \u5FC3\u65E0\u65C1\u52A1\u2192\u5FC3\u65E0\u65C1\u9A9B \u5FC3\u65F7\u795E\u5B9C\u2192\u5FC3\u65F7\u795E\u6021 \u5FC3\u60A6\u8BDA\u4F0F\u2192\u5FC3\u60A6\u8BDA\u670D \u5FC3\u5FC3\u76F8\u6620\u2192\u5FC3\u5FC3\u76F8\u5370 \u6B23\u6B23\u5411\u5BB9\u2192\u6B23\u6B23\u5411\u8363 \u65B0\u9648\u4EE3\u69AD\u2192\u65B0\u9648\u4EE3\u8C22 \u5174\u81F4\u52C3\u535A\u2192\u5174\u81F4\u52C3\u52C3 \u884C\u4E4B\u6709\u90CA\u2192\u884C\u4E4B\u6709\u6548
\u5F62\u5F71\u4E0D\u6F13\u2192\u5F62\u5F71\u4E0D\u79BB \u4FEE\u517B\u751F\u606F\u2192\u4F11\u517B\u751F\u606F \u4F11\u621A\u4E8E\u5171\u2192\u4F11\u621A\u4E0E\u5171 \u865A\u6000\u82E5\u9AA8\u2192\u865A\u6000\u82E5\u8C37 \u865A\u5F20\u58F0\u5F0F\u2192\u865A\u5F20\u58F0\u52BF \u6829\u6829\u5982\u58F0\u2192\u6829\u6829\u5982\u751F \u65ED\u65E5\u4E1C\u751F\u2192\u65ED\u65E5\u4E1C\u5347 \u5BA3\u5BBE\u593A\u4E3B\u2192\u55A7\u5BBE\u593A\u4E3B \u5FAA\u5E8F\u60ED\u8FDB\u2192\u5FAA\u5E8F\u6E10\u8FDB \u8BE2\u79C1\u821E\u5F0A\u2192\u5F87\u79C1\u821E\u5F0A \u5F87\u79C1\u821E\u655D\u2192\u5F87\u79C1\u821E\u5F0A
\u9E26\u9E4A\u65E0\u58F0\u2192\u9E26\u96C0\u65E0\u58F0 \u8A00\u7B80\u610F\u9A87\u2192\u8A00\u7B80\u610F\u8D45 \u8A00\u7B80\u610F\u8BE5\u2192\u8A00\u7B80\u610F\u8D45 \u8A00\u4F20\u8EAB\u53EB\u2192\u8A00\u4F20\u8EAB\u6559 \u8A00\u884C\u4E00\u81F3\u2192\u8A00\u884C\u4E00\u81F4 \u773C\u82B1\u64A9\u4E71\u2192\u773C\u82B1\u7F2D\u4E71 \u5043\u65D7\u606F\u53E4\u2192\u5043\u65D7\u606F\u9F13 \u626C\u957F\u907F\u65AD\u2192\u626C\u957F\u907F\u77ED \u626C\u5E38\u907F\u77ED\u2192\u626C\u957F\u907F\u77ED \u6D0B\u6D0B\u5F97\u4E49\u2192\u626C\u626C\u5F97\u610F \u4EF0\u4EBA\u9F3B\u5438\u2192\u4EF0\u4EBA\u9F3B\u606F
\u53F6\u516C\u597D\u7B3C\u2192\u53F6\u516C\u597D\u9F99 \u4E00\u8D25\u9014\u5730\u2192\u4E00\u8D25\u6D82\u5730 \u4E00\u5C18\u4E0D\u7136\u2192\u4E00\u5C18\u4E0D\u67D3 \u4E00\u6B21\u7C7B\u63A8\u2192\u4EE5\u6B64\u7C7B\u63A8 \u4E00\u6CFB\u5343\u7406\u2192\u4E00\u6CFB\u5343\u91CC \u4E00\u76EE\u4E86\u71C3\u2192\u4E00\u76EE\u4E86\u7136 \u4E00\u76EE\u66B8\u7136\u2192\u4E00\u76EE\u4E86\u7136 \u4E00\u89C6\u540C\u4EBA\u2192\u4E00\u89C6\u540C\u4EC1 \u4E00\u8E4B\u7CCA\u6D82\u2192\u4E00\u584C\u7CCA\u6D82 \u4E00\u671B\u65E0\u94F6\u2192\u4E00\u671B\u65E0\u57A0 \u4E00\u8109\u76F8\u6210\u2192\u4E00\u8109\u76F8\u627F
\u4E00\u8109\u76F8\u4E58\u2192\u4E00\u8109\u76F8\u627F \u4E00\u5F20\u4E00\u9A70\u2192\u4E00\u5F20\u4E00\u5F1B \u4E00\u4E1D\u4E0D\u8340\u2192\u4E00\u4E1D\u4E0D\u82DF \u4E00\u4E1D\u4E0D\u62D8\u2192\u4E00\u4E1D\u4E0D\u82DF \u8863\u886B\u84DD\u7F15\u2192\u8863\u886B\u8934\u891B \u4F9D\u4F9D\u4E0D\u6368\u2192\u4F9D\u4F9D\u4E0D\u820D \u4EE5\u5FB7\u62B1\u6028\u2192\u4EE5\u5FB7\u62A5\u6028 \u4EE5\u8EAB\u505A\u5219\u2192\u4EE5\u8EAB\u4F5C\u5219 \u4EE5\u8EAB\u8BD5\u53D1\u2192\u4EE5\u8EAB\u8BD5\u6CD5 \u4EE5\u504F\u76D6\u5168\u2192\u4EE5\u504F\u6982\u5168 \u4EE5\u9038\u4EE3\u52B3\u2192\u4EE5\u9038\u5F85\u52B3
\u5F02\u66F2\u540C\u529F\u2192\u5F02\u66F2\u540C\u5DE5 \u5F02\u53E3\u540C\u751F\u2192\u5F02\u53E3\u540C\u58F0 \u4E49\u4E0D\u5BB9\u8BCD\u2192\u4E49\u4E0D\u5BB9\u8F9E \u610F\u6C14\u5206\u53D1\u2192\u610F\u6C14\u98CE\u53D1 \u610F\u6C14\u4E30\u53D1\u2192\u610F\u6C14\u98CE\u53D1 \u56E0\u624D\u65BD\u6559\u2192\u56E0\u6750\u65BD\u6559 \u56E0\u5730\u7F6E\u5B9C\u2192\u56E0\u5730\u5236\u5B9C \u56E0\u5730\u6CBB\u5B9C\u2192\u56E0\u5730\u5236\u5B9C \u5E94\u63A5\u4E0D\u9050\u2192\u5E94\u63A5\u4E0D\u6687 \u5F15\u4EE5\u4E3A\u754C\u2192\u5F15\u4EE5\u4E3A\u6212 \u5F15\u4EBA\u5165\u5723\u2192\u5F15\u4EBA\u5165\u80DC
\u996E\u9E20\u6B62\u6E34\u2192\u996E\u9E29\u6B62\u6E34 \u82F1\u96C4\u500D\u51FA\u2192\u82F1\u96C4\u8F88\u51FA \u8FCE\u5203\u800C\u7ED3\u2192\u8FCE\u5203\u800C\u89E3 \u6C38\u5F80\u76F4\u524D\u2192\u52C7\u5F80\u76F4\u524D \u52C7\u4E8E\u62C5\u6321\u2192\u52C7\u4E8E\u62C5\u5F53 \u4F18\u67D4\u5BE1\u6BB5\u2192\u4F18\u67D4\u5BE1\u65AD \u5FE7\u5FC3\u91CD\u91CD\u2192\u5FE7\u5FC3\u5FE1\u5FE1 \u7531\u7136\u800C\u751F\u2192\u6CB9\u7136\u800C\u751F \u72B9\u7136\u800C\u751F\u2192\u6CB9\u7136\u800C\u751F \u6709\u6301\u65E0\u6050\u2192\u6709\u6043\u65E0\u6050 \u6709\u58F0\u6709\u6DA9\u2192\u6709\u58F0\u6709\u8272
\u6709\u7684\u653E\u5931\u2192\u6709\u7684\u653E\u77E2 \u6709\u6761\u4E0D\u7A33\u2192\u6709\u6761\u4E0D\u7D0A \u4E0E\u65E5\u5177\u589E\u2192\u4E0E\u65E5\u4FF1\u589E \u4E0E\u65E5\u805A\u589E\u2192\u4E0E\u65E5\u4FF1\u589E \u4E0E\u65F6\u5177\u8FDB\u2192\u4E0E\u65F6\u4FF1\u8FDB \u4E0E\u65F6\u805A\u8FDB\u2192\u4E0E\u65F6\u4FF1\u8FDB \u4E0E\u65F6\u60E7\u8FDB\u2192\u4E0E\u65F6\u4FF1\u8FDB \u90C1\u90C1\u8471\u806A\u2192\u90C1\u90C1\u8471\u8471 \u539F\u5F62\u5FC5\u9732\u2192\u539F\u5F62\u6BD5\u9732 \u7F18\u6728\u6C42\u6E14\u2192\u7F18\u6728\u6C42\u9C7C \u6E90\u8FDC\u6D41\u5E38\u2192\u6E90\u8FDC\u6D41\u957F
\u6E90\u6E90\u4E0D\u6BB5\u2192\u6E90\u6E90\u4E0D\u65AD \u8D23\u65E0\u65C1\u5F85\u2192\u8D23\u65E0\u65C1\u8D37 \u8D23\u65E0\u65C1\u4EE3\u2192\u8D23\u65E0\u65C1\u8D37 \u5F20\u51A0\u674E\u5E26\u2192\u5F20\u51A0\u674E\u6234 \u957F\u6B64\u5DF2\u5F80\u2192\u957F\u6B64\u4EE5\u5F80 \u4ED7\u4E49\u76F4\u8A00\u2192\u4ED7\u4E49\u6267\u8A00 \u86DB\u4E1D\u8682\u8FF9\u2192\u86DB\u4E1D\u9A6C\u8FF9 \u771F\u77E5\u5353\u89C1\u2192\u771F\u77E5\u707C\u89C1 \u9707\u8033\u6B32\u9686\u2192\u9707\u8033\u6B32\u804B \u632F\u8033\u6B32\u804B\u2192\u9707\u8033\u6B32\u804B \u632F\u61BE\u4EBA\u5FC3\u2192\u9707\u64BC\u4EBA\u5FC3
\u9707\u804B\u53D1\u8069\u2192\u632F\u804B\u53D1\u8069 \u84B8\u84B8\u65E5\u5C1A\u2192\u84B8\u84B8\u65E5\u4E0A \u6B63\u7ECF\u5371\u5750\u2192\u6B63\u895F\u5371\u5750 \u90D1\u91CD\u5176\u662F\u2192\u90D1\u91CD\u5176\u4E8B \u76F4\u63A5\u4E86\u5F53\u2192\u76F4\u622A\u4E86\u5F53 \u76F4\u6377\u4E86\u5F53\u2192\u76F4\u622A\u4E86\u5F53 \u7F6E\u4E4B\u4E0D\u91CC\u2192\u7F6E\u4E4B\u4E0D\u7406 \u7F6E\u82E5\u7F51\u95FB\u2192\u7F6E\u82E5\u7F54\u95FB \u4F17\u53E3\u70C1\u91D1\u2192\u4F17\u53E3\u94C4\u91D1 \u4F17\u6240\u5468\u4E4B\u2192\u4F17\u6240\u5468\u77E5 \u4F17\u5FD7\u6210\u8BDA\u2192\u4F17\u5FD7\u6210\u57CE
\u91CD\u6574\u65D7\u8C49\u2192\u91CD\u6574\u65D7\u9F13 \u5468\u800C\u590D\u4F7F\u2192\u5468\u800C\u590D\u59CB \u9010\u9E7F\u4E2D\u6E90\u2192\u9010\u9E7F\u4E2D\u539F \u4E13\u5FC3\u81F3\u5FD7\u2192\u4E13\u5FC3\u81F4\u5FD7 \u8FFD\u6839\u6714\u6E90\u2192\u8FFD\u6839\u6EAF\u6E90 \u8FFD\u672C\u6714\u6E90\u2192\u8FFD\u672C\u6EAF\u6E90 \u5353\u6709\u6210\u90CA\u2192\u5353\u6709\u6210\u6548 \u5353\u6709\u6210\u4EA4\u2192\u5353\u6709\u6210\u6548 \u5B5C\u5B5C\u4E0D\u5377\u2192\u5B5C\u5B5C\u4E0D\u5026 \u81EA\u7ACB\u66F4\u751F\u2192\u81EA\u529B\u66F4\u751F \u81EA\u529B\u66F4\u58F0\u2192\u81EA\u529B\u66F4\u751F
\u81EA\u56ED\u5176\u8BF4\u2192\u81EA\u5706\u5176\u8BF4 \u81EA\u9E23\u5F97\u4E49\u2192\u81EA\u9E23\u5F97\u610F \u81EA\u6028\u81EA\u54C0\u2192\u81EA\u6028\u81EA\u827E \u8D70\u9A6C\u89C2\u5316\u2192\u8D70\u9A6C\u89C2\u82B1 \u7F6A\u4E0D\u5BB9\u682A\u2192\u7F6A\u4E0D\u5BB9\u8BDB \u5750\u4EE5\u5F85\u5E01\u2192\u5750\u4EE5\u5F85\u6BD9 \u5750\u65E0\u865A\u5E2D\u2192\u5EA7\u65E0\u865A\u5E2D \u5EA7\u843D\u5728\u2192\u5750\u843D\u5728 \u5EA7\u843D\u4E8E\u2192\u5750\u843D\u4E8E \u5DE6\u53F3\u9022\u7F18\u2192\u5DE6\u53F3\u9022\u6E90 \u4F5C\u8327\u81EA\u640F\u2192\u4F5C\u8327\u81EA\u7F1A
\u7518\u4E4B\u5982\u8D3B\u2192\u7518\u4E4B\u5982\u9974 \u6DB8\u6CFD\u800C\u9C7C\u2192\u6DB8\u6CFD\u800C\u6E14 \u98DF\u4E0D\u88F9\u8179\u2192\u98DF\u4E0D\u679C\u8179 \u65E0\u65F6\u4E0D\u523B\u2192\u65E0\u65F6\u65E0\u523B
\u4FC3\u819D\u957F\u6DE1\u2192\u4FC3\u819D\u957F\u8C08 \u7275\u4E00\u53D1\u52A8\u5168\u8EAB\u2192\u7275\u4E00\u53D1\u800C\u52A8\u5168\u8EAB \u53EA\u4E89\u671D\u6614\u2192\u53EA\u4E89\u671D\u5915 \u7ADE\u7ADE\u4E1A\u4E1A\u2192\u5162\u5162\u4E1A\u4E1A \u8E44\u6025\u6B65\u7A33\u2192\u8E44\u75BE\u6B65\u7A33 \u8E44\u75BE\u6B65\u9690\u2192\u8E44\u75BE\u6B65\u7A33 \u5C42\u51FA\u4E0D\u7A79\u2192\u5C42\u51FA\u4E0D\u7A77 \u624B\u4E0D\u91CA\u5238\u2192\u624B\u4E0D\u91CA\u5377 \u5919\u5174\u591C\u6627\u2192\u5919\u5174\u591C\u5BD0
\u6B7B\u76AE\u765E\u8138\u2192\u6B7B\u76AE\u8D56\u8138 \u5170\u5929\u767D\u4E91\u2192\u84DD\u5929\u767D\u4E91 \u840E\u7CDC\u4E0D\u632F\u2192\u840E\u9761\u4E0D\u632F \u78EC\u7AF9\u96BE\u4E66\u2192\u7F44\u7AF9\u96BE\u4E66 \u6D01\u767D\u65E0\u6687\u2192\u6D01\u767D\u65E0\u7455 \u4E5D\u5BB5\u4E91\u5916\u2192\u4E5D\u9704\u4E91\u5916 \u7078\u624B\u53EF\u70ED\u2192\u7099\u624B\u53EF\u70ED \u59FF\u610F\u5984\u4E3A\u2192\u6063\u610F\u5984\u4E3A \u6E0A\u6E90\u6D41\u957F\u2192\u6E90\u8FDC\u6D41\u957F \u514B\u5C3D\u804C\u5B88\u2192\u606A\u5C3D\u804C\u5B88 \u683C\u5C3D\u804C\u5B88\u2192\u606A\u5C3D\u804C\u5B88
\u77BB\u524D\u6545\u540E\u2192\u77BB\u524D\u987E\u540E \u5B89\u4EFD\u5B88\u5DF1\u2192\u5B89\u5206\u5B88\u5DF1 \u4E00\u7B14\u52FE\u6D88\u2192\u4E00\u7B14\u52FE\u9500 \u63D0\u5FC3\u6389\u80C6\u2192\u63D0\u5FC3\u540A\u80C6 \u6C34\u843D\u5B9E\u51FA\u2192\u6C34\u843D\u77F3\u51FA
`;

// scripts/proof/miswritten-words.ts
var miswrittenWords = `
\u65E2\u4F7F\u2192\u5373\u4F7F(\u65E2\u4F7F\u5927,\u65E2\u4F7F\u5B66,\u65E2\u4F7F\u6559,\u65E2\u4F7F\u6211,\u65E2\u4F7F\u5B69,\u65E2\u4F7F\u5BB6,\u65E2\u4F7F\u5404,\u65E2\u4F7F\u5F97,\u65E2\u4F7F\u4EBA,\u65E2\u4F7F\u8BFE) \u5373\u7136\u2192\u65E2\u7136(\u7ACB\u5373\u7136) \u5C3D\u7BA1\u5982\u6BD4\u2192\u5C3D\u7BA1\u5982\u6B64
\u4EE5\u7ECF\u2192\u5DF2\u7ECF(\u4EE5\u7ECF\u6D4E,\u4EE5\u7ECF\u8425,\u4EE5\u7ECF\u8D39,\u4EE5\u7ECF\u9A8C,\u4EE5\u7ECF\u5178,\u4EE5\u7ECF\u5E38,\u4EE5\u7ECF\u8FC7,\u4EE5\u7ECF\u5386,\u4EE5\u7ECF\u4E66,\u4EE5\u7ECF\u7EAA,\u4EE5\u7ECF\u8D38,\u4EE5\u7ECF\u6587,\u4EE5\u7ECF\u5B66,\u4EE5\u7ECF\u653F) \u5DF1\u7ECF\u2192\u5DF2\u7ECF(\u81EA\u5DF1\u7ECF,\u77E5\u5DF1\u7ECF)
\u56E0\u8BE5\u2192\u5E94\u8BE5(\u56E0\u8BE5\u6821,\u56E0\u8BE5\u5E02,\u56E0\u8BE5\u53BF,\u56E0\u8BE5\u9879,\u56E0\u8BE5\u751F,\u56E0\u8BE5\u7701,\u56E0\u8BE5\u5730,\u56E0\u8BE5\u9547,\u56E0\u8BE5\u533A,\u56E0\u8BE5\u7C7B,\u56E0\u8BE5\u4E13,\u56E0\u8BE5\u8BFE,\u56E0\u8BE5\u73ED,\u56E0\u8BE5\u9662,\u56E0\u8BE5\u7CFB,\u56E0\u8BE5\u540C,\u56E0\u8BE5\u6559,\u56E0\u8BE5\u5DE5,\u56E0\u8BE5\u4F01,\u56E0\u8BE5\u5E73)
\u5E94\u6539\u2192\u5E94\u8BE5(\u5E94\u6539\u4E3A,\u5E94\u6539\u8FDB,\u5E94\u6539\u5584,\u5E94\u6539\u9769,\u5E94\u6539\u53D8,\u5E94\u6539\u6B63,\u5E94\u6539\u9020,\u5E94\u6539\u5EFA,\u5E94\u6539\u7528,\u5E94\u6539\u7531,\u5E94\u6539\u6210,\u5E94\u6539\u6269,\u5E94\u6539\u5236,\u5E94\u6539\u826F,\u5E94\u6539\u9009,\u5E94\u6539\u6D3E,\u5E94\u6539\u5199,\u5E94\u6539\u4F5C,\u5E94\u6539\u540D) \u5FC5\u7ADF\u2192\u6BD5\u7ADF(\u5FC5\u7ADF\u4E89) \u7A76\u7ADE\u2192\u7A76\u7ADF \u751A\u81F4\u2192\u751A\u81F3 \u4E43\u81F4\u2192\u4E43\u81F3
\u5E03\u7F72\u2192\u90E8\u7F72(\u516C\u5E03\u7F72,\u53D1\u5E03\u7F72,\u5BA3\u5E03\u7F72) \u6B65\u7F72\u2192\u90E8\u7F72(\u540C\u6B65\u7F72,\u521D\u6B65\u7F72) \u5E03\u6691\u2192\u90E8\u7F72(\u5206\u5E03\u6691,\u53D1\u5E03\u6691,\u516C\u5E03\u6691) \u90E8\u6691\u2192\u90E8\u7F72 \u5B89\u6392\u90E8\u5C5E\u2192\u5B89\u6392\u90E8\u7F72 \u5DE5\u4F5C\u90E8\u5C5E\u2192\u5DE5\u4F5C\u90E8\u7F72 \u8D2F\u5207\u2192\u8D2F\u5F7B(\u6A2A\u8D2F\u5207,\u8FDE\u8D2F\u5207,\u4E00\u8D2F\u5207) \u60EF\u5F7B\u2192\u8D2F\u5F7B \u8D2F\u64A4\u2192\u8D2F\u5F7B
\u8D2F\u5F7B\u843D\u65F6\u2192\u8D2F\u5F7B\u843D\u5B9E \u8D2F\u5F7B\u7F57\u5B9E\u2192\u8D2F\u5F7B\u843D\u5B9E \u843D\u65F6\u5230\u4F4D\u2192\u843D\u5B9E\u5230\u4F4D \u624E\u65F6\u63A8\u8FDB\u2192\u624E\u5B9E\u63A8\u8FDB \u624E\u5B9E\u63A8\u8FD1\u2192\u624E\u5B9E\u63A8\u8FDB \u63A8\u8FD1\u5DE5\u4F5C\u2192\u63A8\u8FDB\u5DE5\u4F5C \u63A8\u8FDB\u5DE5\u505A\u2192\u63A8\u8FDB\u5DE5\u4F5C
\u505A\u4E3A\u2192\u4F5C\u4E3A(\u5F53\u505A\u4E3A,\u53EB\u505A\u4E3A,\u770B\u505A\u4E3A,\u79F0\u505A\u4E3A,\u505A\u4E3A\u6C11,\u505A\u4E3A\u4E86,\u505A\u4E3A\u5B66,\u505A\u4E3A\u7FA4,\u505A\u4E3A\u5E08,\u505A\u4E3A\u6559,\u505A\u4E3A\u4EBA,\u505A\u4E3A\u515A,\u505A\u4E3A\u56FD) \u4F5C\u51FA\u8868\u5F8B\u2192\u4F5C\u51FA\u8868\u7387 \u8868\u5E05\u4F5C\u7528\u2192\u8868\u7387\u4F5C\u7528 \u8D77\u5230\u4EE3\u5934\u2192\u8D77\u5230\u5E26\u5934 \u4EE3\u5934\u4F5C\u7528\u2192\u5E26\u5934\u4F5C\u7528 \u7ADF\u8D5B\u2192\u7ADE\u8D5B(\u7A76\u7ADF\u8D5B)
\u7ADF\u4E89\u2192\u7ADE\u4E89(\u7A76\u7ADF\u4E89) \u7ADF\u76F8\u2192\u7ADE\u76F8(\u7A76\u7ADF\u76F8,\u7ADF\u76F8\u4FE1,\u7ADF\u76F8\u540C,\u7ADF\u76F8\u5F53,\u7ADF\u76F8\u5DEE,\u7ADF\u76F8\u4F3C) \u7ADF\u8058\u2192\u7ADE\u8058 \u7ADF\u9009\u2192\u7ADE\u9009 \u7ADF\u6280\u2192\u7ADE\u6280 \u7ADF\u5C97\u2192\u7ADE\u5C97 \u7ADF\u6807\u2192\u7ADE\u6807 \u7ADF\u4EF7\u2192\u7ADE\u4EF7 \u7ADF\u62CD\u2192\u7ADE\u62CD \u7ADF\u804C\u2192\u7ADE\u804C
\u6309\u88C5\u2192\u5B89\u88C5(\u6309\u88C5\u4FEE,\u6309\u88C5\u5907,\u6309\u88C5\u673A,\u6309\u88C5\u914D,\u6309\u88C5\u8BA2,\u6309\u88C5\u9970) \u5B89\u7965\u2192\u5B89\u8BE6(\u5B89\u7965\u53BF) \u6309\u6392\u2192\u5B89\u6392(\u6309\u6392\u540D,\u6309\u6392\u5E8F,\u6309\u6392\u5217,\u6309\u6392\u653E,\u6309\u6392\u6C34,\u6309\u6392\u73ED) \u91CD\u8FED\u2192\u91CD\u53E0 \u66F4\u53E0\u2192\u66F4\u8FED \u677E\u9A70\u2192\u677E\u5F1B \u5F1B\u9A8B\u2192\u9A70\u9A8B \u5F1B\u540D\u2192\u9A70\u540D \u5F1B\u63F4\u2192\u9A70\u63F4
\u5E10\u6237\u2192\u8D26\u6237 \u5E10\u53F7\u2192\u8D26\u53F7 \u5E10\u76EE\u2192\u8D26\u76EE \u5E10\u672C\u2192\u8D26\u672C \u5E10\u5355\u2192\u8D26\u5355 \u5E10\u7C3F\u2192\u8D26\u7C3F \u53F0\u5E10\u2192\u53F0\u8D26(\u4E00\u53F0\u5E10) \u8BB0\u5E10\u2192\u8BB0\u8D26 \u8F6C\u5E10\u2192\u8F6C\u8D26 \u7ED3\u5E10\u2192\u7ED3\u8D26 \u62A5\u5E10\u2192\u62A5\u8D26 \u67E5\u5E10\u2192\u67E5\u8D26 \u5BF9\u5E10\u2192\u5BF9\u8D26 \u6B20\u5E10\u2192\u6B20\u8D26 \u8FD8\u5E10\u2192\u8FD8\u8D26 \u505A\u5E10\u2192\u505A\u8D26
\u7B97\u5E10\u2192\u7B97\u8D26 \u5EFA\u5E10\u2192\u5EFA\u8D26 \u9500\u5E10\u2192\u9500\u8D26 \u6302\u5E10\u2192\u6302\u8D26 \u603B\u5E10\u2192\u603B\u8D26 \u660E\u7EC6\u5E10\u2192\u660E\u7EC6\u8D26 \u8D22\u52A1\u5E10\u2192\u8D22\u52A1\u8D26 \u6D41\u6C34\u5E10\u2192\u6D41\u6C34\u8D26 \u4F1A\u8BA1\u5E10\u2192\u4F1A\u8BA1\u8D26 \u5176\u5B83\u4EBA\u2192\u5176\u4ED6\u4EBA \u5176\u5B83\u540C\u5FD7\u2192\u5176\u4ED6\u540C\u5FD7 \u5176\u5B83\u6559\u5E08\u2192\u5176\u4ED6\u6559\u5E08 \u5176\u5B83\u5B66\u751F\u2192\u5176\u4ED6\u5B66\u751F \u5176\u5B83\u4EBA\u5458\u2192\u5176\u4ED6\u4EBA\u5458
\u5176\u5B83\u4EE3\u8868\u2192\u5176\u4ED6\u4EE3\u8868 \u5176\u5B83\u4E13\u5BB6\u2192\u5176\u4ED6\u4E13\u5BB6 \u5176\u5B83\u5BB6\u957F\u2192\u5176\u4ED6\u5BB6\u957F \u5176\u5B83\u6210\u5458\u2192\u5176\u4ED6\u6210\u5458 \u597D\u8C61\u2192\u597D\u50CF(\u826F\u597D\u8C61,\u7F8E\u597D\u8C61,\u53CB\u597D\u8C61,\u559C\u597D\u8C61,\u597D\u8C61\u5F81,\u7231\u597D\u8C61) \u5C31\u8C61\u2192\u5C31\u50CF(\u5C31\u8C61\u5F81,\u6210\u5C31\u8C61) \u4EFF\u4F5B\u8C61\u2192\u4EFF\u4F5B\u50CF \u5F55\u8C61\u2192\u5F55\u50CF \u6444\u8C61\u2192\u6444\u50CF
\u56FE\u8C61\u2192\u56FE\u50CF(\u56FE\u8C61\u5F81) \u753B\u8C61\u2192\u753B\u50CF \u5076\u8C61\u2192\u5076\u50CF \u5934\u8C61\u2192\u5934\u50CF(\u77F3\u5934\u8C61) \u96D5\u8C61\u2192\u96D5\u50CF \u5851\u8C61\u2192\u5851\u50CF \u5F71\u8C61\u2192\u5F71\u50CF \u97F3\u8C61\u2192\u97F3\u50CF \u7FA4\u8C61\u2192\u7FA4\u50CF \u8096\u8C61\u2192\u8096\u50CF
\u4EFD\u91CF\u2192\u5206\u91CF(\u6708\u4EFD\u91CF,\u5E74\u4EFD\u91CF,\u7701\u4EFD\u91CF,\u8EAB\u4EFD\u91CF,\u80A1\u4EFD\u91CF,\u90E8\u4EFD\u91CF,\u6BCF\u4EFD\u91CF,\u6210\u4EFD\u91CF,\u4E00\u4EFD\u91CF,\u4E24\u4EFD\u91CF) \u90E8\u4EFD\u2192\u90E8\u5206(\u5168\u90E8\u4EFD,\u672C\u90E8\u4EFD,\u5185\u90E8\u4EFD,\u5916\u90E8\u4EFD,\u603B\u90E8\u4EFD,\u5B66\u90E8\u4EFD) \u6210\u4EFD\u2192\u6210\u5206(\u6210\u4EFD\u989D,\u5F62\u6210\u4EFD,\u5B8C\u6210\u4EFD,\u51E0\u6210\u4EFD)
\u8FC7\u4EFD\u2192\u8FC7\u5206(\u8D85\u8FC7\u4EFD,\u901A\u8FC7\u4EFD,\u4E0D\u8FC7\u4EFD,\u7ECF\u8FC7\u4EFD,\u8FC7\u4EFD\u989D) \u5145\u4EFD\u2192\u5145\u5206 \u8EAB\u5206\u2192\u8EAB\u4EFD(\u8EAB\u5206\u522B,\u7EC8\u8EAB\u5206) \u77E5\u8BC6\u4EFD\u5B50\u2192\u77E5\u8BC6\u5206\u5B50 \u79EF\u6781\u4EFD\u5B50\u2192\u79EF\u6781\u5206\u5B50 \u9AA8\u5E72\u4EFD\u5B50\u2192\u9AA8\u5E72\u5206\u5B50 \u72AF\u7F6A\u4EFD\u5B50\u2192\u72AF\u7F6A\u5206\u5B50 \u6050\u6016\u4EFD\u5B50\u2192\u6050\u6016\u5206\u5B50
\u4EFD\u5185\u2192\u5206\u5185(\u6708\u4EFD\u5185,\u5E74\u4EFD\u5185,\u4EFD\u5185\u5BB9,\u8EAB\u4EFD\u5185,\u80A1\u4EFD\u5185,\u7701\u4EFD\u5185) \u4EFD\u5916\u2192\u5206\u5916(\u6708\u4EFD\u5916,\u5E74\u4EFD\u5916,\u7701\u4EFD\u5916,\u80A1\u4EFD\u5916) \u6C34\u4EFD\u2192\u6C34\u5206 \u517B\u4EFD\u2192\u517B\u5206 \u672C\u4EFD\u2192\u672C\u5206 \u575A\u82E6\u2192\u8270\u82E6 \u8270\u949C\u2192\u8270\u5DE8 \u575A\u5DE8\u2192\u8270\u5DE8 \u575A\u8F9B\u2192\u8270\u8F9B \u575A\u96BE\u2192\u8270\u96BE \u8270\u82E6\u594B\u534A\u2192\u8270\u82E6\u594B\u6597
\u51B3\u5BF9\u2192\u7EDD\u5BF9(\u89E3\u51B3\u5BF9,\u51B3\u5BF9\u7B56,\u8868\u51B3\u5BF9,\u5224\u51B3\u5BF9,\u88C1\u51B3\u5BF9,\u8BAE\u51B3\u5BF9,\u575A\u51B3\u5BF9,\u5426\u51B3\u5BF9,\u53D6\u51B3\u5BF9) \u7EDD\u5FC3\u2192\u51B3\u5FC3(\u675C\u7EDD\u5FC3,\u62D2\u7EDD\u5FC3) \u7EDD\u62E9\u2192\u6289\u62E9 \u51B3\u62E9\u2192\u6289\u62E9(\u575A\u51B3\u62E9) \u5373\u5F97\u5229\u76CA\u2192\u65E2\u5F97\u5229\u76CA \u5373\u5B9A\u76EE\u6807\u2192\u65E2\u5B9A\u76EE\u6807 \u5373\u5B9A\u65B9\u9488\u2192\u65E2\u5B9A\u65B9\u9488 \u65E2\u523B\u2192\u5373\u523B
\u7ACB\u65E2\u2192\u7ACB\u5373(\u786E\u7ACB\u65E2,\u6210\u7ACB\u65E2,\u5EFA\u7ACB\u65E2,\u8BBE\u7ACB\u65E2,\u72EC\u7ACB\u65E2) \u5373\u662F\u673A\u9047\u53C8\u2192\u65E2\u662F\u673A\u9047\u53C8 \u542F\u4E8B\u4F5C\u7528\u2192\u542F\u793A\u4F5C\u7528 \u62DB\u8058\u542F\u793A\u2192\u62DB\u8058\u542F\u4E8B \u62DB\u751F\u542F\u793A\u2192\u62DB\u751F\u542F\u4E8B \u5BFB\u4EBA\u542F\u793A\u2192\u5BFB\u4EBA\u542F\u4E8B
\u5F81\u6587\u542F\u793A\u2192\u5F81\u6587\u542F\u4E8B \u5F81\u7A3F\u542F\u793A\u2192\u5F81\u7A3F\u542F\u4E8B \u5EA6\u8FC7\u96BE\u5173\u2192\u6E21\u8FC7\u96BE\u5173 \u6E21\u8FC7\u5047\u671F\u2192\u5EA6\u8FC7\u5047\u671F \u6E21\u8FC7\u6691\u5047\u2192\u5EA6\u8FC7\u6691\u5047 \u6E21\u8FC7\u5BD2\u5047\u2192\u5EA6\u8FC7\u5BD2\u5047 \u6B22\u6E21\u2192\u6B22\u5EA6 \u5171\u6E21\u4F73\u8282\u2192\u5171\u5EA6\u4F73\u8282 \u6E21\u5047\u2192\u5EA6\u5047 \u865A\u6E21\u2192\u865A\u5EA6 \u8FC7\u5EA6\u65F6\u671F\u2192\u8FC7\u6E21\u65F6\u671F \u5E73\u7A33\u8FC7\u5EA6\u2192\u5E73\u7A33\u8FC7\u6E21
\u8FC7\u6E21\u5F00\u53D1\u2192\u8FC7\u5EA6\u5F00\u53D1 \u8FC7\u6E21\u4F9D\u8D56\u2192\u8FC7\u5EA6\u4F9D\u8D56 \u8FC7\u6E21\u75B2\u52B3\u2192\u8FC7\u5EA6\u75B2\u52B3 \u8FC7\u6E21\u52B3\u7D2F\u2192\u8FC7\u5EA6\u52B3\u7D2F \u8FC7\u6E21\u5BA3\u4F20\u2192\u8FC7\u5EA6\u5BA3\u4F20 \u5750\u8C08\u2192\u5EA7\u8C08 \u5750\u6B21\u2192\u5EA7\u6B21 \u5165\u5750\u2192\u5165\u5EA7 \u5C31\u5750\u2192\u5C31\u5EA7(\u5C31\u5750\u5728,\u5C31\u5750\u843D,\u6210\u5C31\u5750) \u5728\u5750\u2192\u5728\u5EA7(\u5728\u5750\u6807,\u5B9E\u5728\u5750,\u73B0\u5728\u5750,\u5728\u5750\u8BCA)
\u5750\u53F3\u94ED\u2192\u5EA7\u53F3\u94ED \u5EA7\u9547\u2192\u5750\u9547(\u4E00\u5EA7\u9547,\u6BCF\u5EA7\u9547,\u8FD9\u5EA7\u9547,\u4E24\u5EA7\u9547,\u8BE5\u5EA7\u9547) \u5EA7\u6807\u2192\u5750\u6807(\u8BB2\u5EA7\u6807,\u4E00\u5EA7\u6807,\u5EA7\u6807\u51C6,\u6BCF\u5EA7\u6807,\u5EA7\u6807\u5FD7) \u5EA7\u4EAB\u5176\u6210\u2192\u5750\u4EAB\u5176\u6210 \u53CD\u5E94\u95EE\u9898\u2192\u53CD\u6620\u95EE\u9898 \u53CD\u5E94\u610F\u89C1\u2192\u53CD\u6620\u610F\u89C1 \u53CD\u5E94\u8BC9\u6C42\u2192\u53CD\u6620\u8BC9\u6C42 \u53CD\u5E94\u547C\u58F0\u2192\u53CD\u6620\u547C\u58F0
\u53CD\u5E94\u6C11\u610F\u2192\u53CD\u6620\u6C11\u610F \u7FA4\u4F17\u53CD\u5E94\u5F3A\u70C8\u2192\u7FA4\u4F17\u53CD\u6620\u5F3A\u70C8 \u5982\u5B9E\u53CD\u5E94\u2192\u5982\u5B9E\u53CD\u6620 \u96C6\u4E2D\u53CD\u5E94\u4E86\u2192\u96C6\u4E2D\u53CD\u6620\u4E86 \u5145\u5206\u53CD\u5E94\u4E86\u2192\u5145\u5206\u53CD\u6620\u4E86 \u5316\u5B66\u53CD\u6620\u2192\u5316\u5B66\u53CD\u5E94 \u8FDE\u9501\u53CD\u6620\u2192\u8FDE\u9501\u53CD\u5E94 \u8FC7\u654F\u53CD\u6620\u2192\u8FC7\u654F\u53CD\u5E94 
\u5408\u6CD5\u6743\u529B\u2192\u5408\u6CD5\u6743\u5229 \u516C\u6C11\u6743\u529B\u2192\u516C\u6C11\u6743\u5229 \u5E73\u7B49\u6743\u529B\u2192\u5E73\u7B49\u6743\u5229 \u6C11\u4E3B\u6743\u529B\u2192\u6C11\u4E3B\u6743\u5229 \u9009\u4E3E\u6743\u529B\u2192\u9009\u4E3E\u6743\u5229 \u77E5\u60C5\u6743\u529B\u2192\u77E5\u60C5\u6743\u5229 \u6743\u529B\u548C\u4E49\u52A1\u2192\u6743\u5229\u548C\u4E49\u52A1 \u6743\u529B\u4E49\u52A1\u2192\u6743\u5229\u4E49\u52A1 \u6743\u529B\u4E0E\u4E49\u52A1\u2192\u6743\u5229\u4E0E\u4E49\u52A1
\u884C\u653F\u6743\u5229\u2192\u884C\u653F\u6743\u529B \u6743\u5229\u673A\u5173\u2192\u6743\u529B\u673A\u5173 \u6743\u5229\u8FD0\u884C\u2192\u6743\u529B\u8FD0\u884C \u6EE5\u7528\u6743\u5229\u2192\u6EE5\u7528\u6743\u529B \u5FC5\u9700\u8981\u2192\u5FC5\u987B\u8981 \u5FC5\u9700\u575A\u6301\u2192\u5FC5\u987B\u575A\u6301 \u5FC5\u9700\u52A0\u5F3A\u2192\u5FC5\u987B\u52A0\u5F3A \u5FC5\u9700\u505A\u5230\u2192\u5FC5\u987B\u505A\u5230 \u5FC5\u9700\u628A\u2192\u5FC5\u987B\u628A \u5FC5\u9700\u662F\u2192\u5FC5\u987B\u662F \u5FC5\u9700\u5728\u2192\u5FC5\u987B\u5728 \u5FC5\u9700\u6709\u2192\u5FC5\u987B\u6709
\u5FC5\u9700\u4EE5\u2192\u5FC5\u987B\u4EE5 \u5FC5\u9700\u7531\u2192\u5FC5\u987B\u7531 \u5FC5\u9700\u4E25\u683C\u2192\u5FC5\u987B\u4E25\u683C \u5FC5\u9700\u786E\u4FDD\u2192\u5FC5\u987B\u786E\u4FDD \u5FC5\u987B\u54C1\u2192\u5FC5\u9700\u54C1 \u751F\u6D3B\u5FC5\u987B\u7684\u2192\u751F\u6D3B\u5FC5\u9700\u7684 \u5FC5\u987B\u7ECF\u8D39\u2192\u5FC5\u9700\u7ECF\u8D39 \u6240\u5FC5\u987B\u7684\u2192\u6240\u5FC5\u9700\u7684 \u622A\u81F3\u65E5\u671F\u2192\u622A\u6B62\u65E5\u671F \u622A\u81F3\u65F6\u95F4\u2192\u622A\u6B62\u65F6\u95F4 \u5236\u8BA2\u5B9A\u2192\u5236\u5B9A \u7F6E\u7591\u58F0\u2192\u8D28\u7591\u58F0
\u8D28\u91CF\u7BA1\u91CC\u2192\u8D28\u91CF\u7BA1\u7406 \u7BA1\u91CC\u2192\u7BA1\u7406(\u4FDD\u7BA1\u91CC) \u7BA1\u7406\u4F53\u8D28\u2192\u7BA1\u7406\u4F53\u5236 \u4F53\u8D28\u673A\u5236\u2192\u4F53\u5236\u673A\u5236 \u673A\u8D28\u2192\u673A\u5236(\u6709\u673A\u8D28) \u4F53\u5236\u5065\u5EB7\u2192\u4F53\u8D28\u5065\u5EB7 \u70E6\u91CD\u2192\u7E41\u91CD(\u9EBB\u70E6\u91CD,\u70E6\u91CD\u590D) \u7E41\u9501\u2192\u70E6\u7410(\u9891\u7E41\u9501) \u70E6\u5FD9\u2192\u7E41\u5FD9(\u9EBB\u70E6\u5FD9) \u51E1\u5FD9\u2192\u7E41\u5FD9 \u9891\u70E6\u2192\u9891\u7E41
\u70E6\u8363\u2192\u7E41\u8363 \u7EB7\u7E41\u590D\u67E5\u2192\u7EB7\u7E41\u590D\u6742 \u9519\u7EFC\u590D\u624E\u2192\u9519\u7EFC\u590D\u6742 \u590D\u624E\u2192\u590D\u6742 \u590D\u76D6\u2192\u8986\u76D6(\u6062\u590D\u76D6,\u4FEE\u590D\u76D6,\u91CD\u590D\u76D6,\u6279\u590D\u76D6,\u56DE\u590D\u76D6,\u7B54\u590D\u76D6) \u8986\u4FE1\u2192\u590D\u4FE1 \u53CD\u8986\u2192\u53CD\u590D \u7B54\u8986\u2192\u7B54\u590D \u56DE\u8986\u2192\u56DE\u590D \u526F\u76D6\u2192\u8986\u76D6 \u8D1F\u76D6\u2192\u8986\u76D6 \u9644\u76D6\u2192\u8986\u76D6
\u53E6\u4EBA\u2192\u4EE4\u4EBA(\u53E6\u4EBA\u5458,\u53E6\u4EBA\u4E3A) \u9886\u4E00\u65B9\u9762\u2192\u53E6\u4E00\u65B9\u9762 \u4E00\u65B9\u4FBF\u662F\u2192\u4E00\u65B9\u9762\u662F \u4E00\u65B9\u4FBF\u8981\u2192\u4E00\u65B9\u9762\u8981 \u606D\u884C\u2192\u8EAC\u884C(\u8C26\u606D\u884C) \u4F9B\u732E\u2192\u8D21\u732E(\u63D0\u4F9B\u732E) \u8D21\u73B0\u2192\u8D21\u732E \u5949\u73B0\u2192\u5949\u732E(\u4F9B\u5949\u73B0) \u505A\u8D21\u73B0\u2192\u4F5C\u8D21\u732E \u5DE8\u5927\u4F9B\u732E\u2192\u5DE8\u5927\u8D21\u732E \u62FC\u535A\u2192\u62FC\u640F
\u535A\u51FB\u2192\u640F\u51FB(\u535A\u51FB\u8D25) \u640F\u5F08\u2192\u535A\u5F08 \u640F\u58EB\u2192\u535A\u58EB \u640F\u7269\u9986\u2192\u535A\u7269\u9986 \u640F\u89C8\u2192\u535A\u89C8 \u640F\u7231\u2192\u535A\u7231 \u535A\u6597\u2192\u640F\u6597 \u8109\u535A\u2192\u8109\u640F \u6E0A\u640F\u2192\u6E0A\u535A \u5E7F\u640F\u2192\u5E7F\u535A(\u63A8\u5E7F\u640F) \u8584\u5F31\u73AF\u7ED3\u2192\u8584\u5F31\u73AF\u8282 \u7C3F\u5F31\u2192\u8584\u5F31 \u535A\u5F31\u2192\u8584\u5F31 \u7C3F\u819C\u2192\u8584\u819C
\u5173\u5065\u2192\u5173\u952E(\u6709\u5173\u5065,\u76F8\u5173\u5065,\u673A\u5173\u5065,\u5F00\u5173\u5065,\u6D77\u5173\u5065,\u5173\u5065\u5EB7,\u5173\u5065\u5168,\u5173\u5065\u8EAB) \u5EFA\u8BBE\u6027\u610F\u5EFA\u2192\u5EFA\u8BBE\u6027\u610F\u89C1 \u5065\u8BAE\u2192\u5EFA\u8BAE \u952E\u5EB7\u2192\u5065\u5EB7 \u5EFA\u5EB7\u53D1\u5C55\u2192\u5065\u5EB7\u53D1\u5C55 \u8EAB\u5FC3\u5EFA\u5EB7\u2192\u8EAB\u5FC3\u5065\u5EB7 \u8EAB\u4F53\u5EFA\u5EB7\u2192\u8EAB\u4F53\u5065\u5EB7 \u952E\u5168\u2192\u5065\u5168 \u5065\u7ACB\u2192\u5EFA\u7ACB \u5065\u7B51\u2192\u5EFA\u7B51
\u5B8C\u4E8B\u5F00\u5934\u2192\u4E07\u4E8B\u5F00\u5934 \u5B8C\u81B3\u2192\u5B8C\u5584 \u5B8C\u7F2E\u2192\u5B8C\u5584 \u5B8C\u6247\u2192\u5B8C\u5584 \u4FEE\u81B3\u2192\u4FEE\u7F2E \u6539\u6247\u2192\u6539\u5584 \u5824\u9AD8\u2192\u63D0\u9AD8 \u589E\u6DA8\u2192\u589E\u957F \u5E38\u6B64\u4EE5\u5F80\u2192\u957F\u6B64\u4EE5\u5F80 \u6D41\u52A8\u4EBA\u56D7\u2192\u6D41\u52A8\u4EBA\u53E3 \u5165\u56D7\u2192\u5165\u53E3 \u7A97\u56D7\u2192\u7A97\u53E3 \u4EBA\u56D7\u2192\u4EBA\u53E3 \u51FA\u56D7\u2192\u51FA\u53E3 \u63A5\u56D7\u2192\u63A5\u53E3 \u6309\u7167\u8981\u7403\u2192\u6309\u7167\u8981\u6C42
\u8981\u7403\u2192\u8981\u6C42(\u9700\u8981\u7403,\u4E3B\u8981\u7403,\u91CD\u8981\u7403,\u8981\u7403\u961F) \u9700\u7403\u2192\u9700\u6C42(\u6240\u9700\u7403,\u6025\u9700\u7403) \u987B\u6C42\u2192\u9700\u6C42(\u5FC5\u987B\u6C42) \u9700\u987B\u2192\u5FC5\u987B \u6025\u987B\u2192\u6025\u9700(\u6025\u987B\u77E5) \u786E\u662F\u505A\u5230\u2192\u786E\u5B9E\u505A\u5230 \u786E\u5207\u5B9E\u5B9E\u2192\u5207\u5207\u5B9E\u5B9E \u8BA4\u771F\u8D1F\u5219\u2192\u8BA4\u771F\u8D1F\u8D23 \u8D1F\u5219\u2192\u8D1F\u8D23(\u6B63\u8D1F\u5219)
\u4E3B\u4F53\u5219\u4EFB\u2192\u4E3B\u4F53\u8D23\u4EFB \u65B9\u9488\u6B63\u7B56\u2192\u65B9\u9488\u653F\u7B56 \u653F\u51B6\u2192\u653F\u6CBB \u6CD5\u51B6\u2192\u6CD5\u6CBB \u51B6\u7406\u2192\u6CBB\u7406 \u81EA\u51B6\u533A\u2192\u81EA\u6CBB\u533A \u9676\u6CBB\u2192\u9676\u51B6 \u9676\u6CBB\u60C5\u64CD\u2192\u9676\u51B6\u60C5\u64CD \u9676\u6021\u2192\u9676\u51B6 \u9632\u8303\u672A\u7136\u2192\u9632\u60A3\u672A\u7136 \u9632\u72AF\u2192\u9632\u8303(\u9632\u72AF\u7F6A) \u6A21\u72AF\u2192\u6A21\u8303 \u5178\u72AF\u2192\u5178\u8303
\u8303\u7B79\u2192\u8303\u7574(\u5178\u8303\u7B79,\u793A\u8303\u7B79,\u5E08\u8303\u7B79,\u89C4\u8303\u7B79) \u72AF\u7574\u2192\u8303\u7574 \u9632\u6CDB\u2192\u9632\u8303 \u4E49\u7269\u6559\u80B2\u2192\u4E49\u52A1\u6559\u80B2 \u53EB\u80B2\u2192\u6559\u80B2 \u6559\u8093\u2192\u6559\u80B2 \u57F9\u8093\u2192\u57F9\u80B2 \u4F53\u8093\u2192\u4F53\u80B2 \u5FB7\u8093\u2192\u5FB7\u80B2 \u7F8E\u8093\u2192\u7F8E\u80B2 \u667A\u8093\u2192\u667A\u80B2 \u4FDD\u8093\u2192\u4FDD\u80B2 \u804C\u4E1A\u6559\u8093\u2192\u804C\u4E1A\u6559\u80B2 \u6387\u5B66\u2192\u8F8D\u5B66
\u7F00\u5B66\u2192\u8F8D\u5B66(\u70B9\u7F00\u5B66) \u7EF0\u5B66\u2192\u8F8D\u5B66 \u63A7\u6387\u4FDD\u5B66\u2192\u63A7\u8F8D\u4FDD\u5B66 \u63A7\u7F00\u4FDD\u5B66\u2192\u63A7\u8F8D\u4FDD\u5B66 \u5E7C\u5C14\u56ED\u2192\u5E7C\u513F\u56ED \u5E7C\u513F\u5706\u2192\u5E7C\u513F\u56ED \u5E7C\u513F\u9662\u56ED\u2192\u5E7C\u513F\u56ED \u8BD5\u5238\u2192\u8BD5\u5377 \u8003\u5238\u2192\u8003\u5377 \u7B54\u5238\u2192\u7B54\u5377 \u62DB\u8EAB\u2192\u62DB\u751F \u62DB\u58F0\u2192\u62DB\u751F \u5B66\u85C9\u2192\u5B66\u7C4D \u6237\u85C9\u2192\u6237\u7C4D \u4E66\u85C9\u2192\u4E66\u7C4D
\u56FD\u85C9\u2192\u56FD\u7C4D \u515A\u85C9\u2192\u515A\u7C4D \u7C4D\u6B64\u2192\u501F\u6B64 \u7C4D\u4EE5\u2192\u501F\u4EE5(\u5B66\u7C4D\u4EE5,\u6237\u7C4D\u4EE5,\u56FD\u7C4D\u4EE5,\u4E66\u7C4D\u4EE5,\u515A\u7C4D\u4EE5,\u7701\u7C4D\u4EE5,\u5178\u7C4D\u4EE5,\u53E4\u7C4D\u4EE5) \u72FC\u7C4D\u2192\u72FC\u85C9 \u6170\u7C4D\u2192\u6170\u85C9 \u8574\u7C4D\u2192\u8574\u85C9 \u5E08\u8D44\u7ACB\u91CF\u2192\u5E08\u8D44\u529B\u91CF \u9AA8\u5E72\u6559\u5E05\u2192\u9AA8\u5E72\u6559\u5E08 \u6559\u5E05\u2192\u6559\u5E08 \u5F8B\u5E05\u2192\u5F8B\u5E08
\u5E08\u5085\u5E26\u5F92\u7B2C\u2192\u5E08\u5085\u5E26\u5F92\u5F1F \u5F92\u7B2C\u2192\u5F92\u5F1F \u4E66\u9999\u95E8\u5F1F\u2192\u4E66\u9999\u95E8\u7B2C \u7559\u5B88\u513F\u91CD\u2192\u7559\u5B88\u513F\u7AE5 \u513F\u91CD\u2192\u513F\u7AE5 \u5173\u7231\u7559\u9996\u2192\u5173\u7231\u7559\u5B88 \u6B8B\u6025\u4EBA\u2192\u6B8B\u75BE\u4EBA \u6B8B\u6781\u2192\u6B8B\u75BE \u7279\u73E0\u2192\u7279\u6B8A \u7279\u6B8A\u6559\u8093\u2192\u7279\u6B8A\u6559\u80B2 \u73E0\u8363\u2192\u6B8A\u8363 \u7279\u59DD\u2192\u7279\u6B8A \u5706\u4E01\u2192\u56ED\u4E01 \u8D44\u91D1\u5E2E\u4ED8\u2192\u8D44\u91D1\u62E8\u4ED8
\u62D4\u4ED8\u2192\u62E8\u4ED8(\u9009\u62D4\u4ED8) \u62D4\u6B3E\u2192\u62E8\u6B3E(\u9009\u62D4\u6B3E) \u62D4\u6253\u2192\u62E8\u6253 \u62E8\u6CB3\u2192\u62D4\u6CB3 \u6D77\u62E8\u2192\u6D77\u62D4 \u62E8\u5C16\u2192\u62D4\u5C16 \u62E8\u5730\u800C\u8D77\u2192\u62D4\u5730\u800C\u8D77 \u633A\u62E8\u2192\u633A\u62D4 \u9519\u65BD\u2192\u63AA\u65BD \u66B4\u5149\u2192\u66DD\u5149(\u98CE\u66B4\u5149) \u7206\u5149\u2192\u66DD\u5149 \u66B4\u53D1\u5F0F\u589E\u957F\u2192\u7206\u53D1\u5F0F\u589E\u957F \u7206\u53D1\u6237\u2192\u66B4\u53D1\u6237
\u75AB\u60C5\u7206\u53D1\u2192\u75AB\u60C5\u66B4\u53D1 \u75AB\u60C5\u9632\u7A7A\u2192\u75AB\u60C5\u9632\u63A7 \u75AB\u60C5\u9632\u5B54\u2192\u75AB\u60C5\u9632\u63A7 \u9632\u63A7\u4F53\u7CF8\u2192\u9632\u63A7\u4F53\u7CFB \u4F53\u7CF8\u2192\u4F53\u7CFB \u7CF8\u7EDF\u2192\u7CFB\u7EDF \u5173\u7CF8\u2192\u5173\u7CFB \u8054\u7CF8\u2192\u8054\u7CFB \u8FDE\u7CFB\u7FA4\u4F17\u2192\u8054\u7CFB\u7FA4\u4F17 \u5BC6\u5207\u8FDE\u7CFB\u2192\u5BC6\u5207\u8054\u7CFB \u8054\u63A5\u2192\u8FDE\u63A5 \u8FDE\u7ED3\u2192\u8054\u7ED3 \u8054\u8D2F\u2192\u8FDE\u8D2F
\u8054\u5408\u56FD\u6559\u8BFE\u6587\u7EC4\u7EC7\u2192\u8054\u5408\u56FD\u6559\u79D1\u6587\u7EC4\u7EC7 \u4E92\u8FDE\u7F51\u2192\u4E92\u8054\u7F51 \u4E92\u8054\u7F51\u5341\u2192\u4E92\u8054\u7F51+ \u4F1A\u610F\u4E0A\u2192\u4F1A\u8BAE\u4E0A \u51B3\u610F\u901A\u8FC7\u2192\u51B3\u8BAE\u901A\u8FC7 \u4EEA\u9898\u2192\u8BAE\u9898 \u542B\u610F\u6DF1\u523B\u2192\u542B\u4E49\u6DF1\u523B \u6DB5\u4E49\u2192\u542B\u4E49 \u5FD7\u539F\u8005\u2192\u5FD7\u613F\u8005 \u68C0\u5BDF\u5DE5\u4F5C\u60C5\u51B5\u2192\u68C0\u67E5\u5DE5\u4F5C\u60C5\u51B5 \u68C0\u5BDF\u843D\u5B9E\u2192\u68C0\u67E5\u843D\u5B9E
\u76D1\u7763\u68C0\u5BDF\u2192\u76D1\u7763\u68C0\u67E5 \u7763\u4FC3\u68C0\u5BDF\u2192\u7763\u4FC3\u68C0\u67E5 \u4E13\u9879\u68C0\u5BDF\u2192\u4E13\u9879\u68C0\u67E5 \u68C0\u67E5\u9662\u2192\u68C0\u5BDF\u9662(\u68C0\u67E5\u9662\u6821,\u68C0\u67E5\u9662\u7CFB,\u68C0\u67E5\u9662\u957F,\u68C0\u67E5\u9662\u843D) \u68C0\u67E5\u5B98\u2192\u68C0\u5BDF\u5B98 \u68C0\u5BDF\u9A8C\u6536\u2192\u68C0\u67E5\u9A8C\u6536 \u52D8\u67E5\u5B9A\u2192\u52D8\u5BDF\u5B9A \u8003\u67E5\u56E2\u2192\u8003\u5BDF\u56E2 \u89C2\u67E5\u2192\u89C2\u5BDF(\u5BA2\u89C2\u67E5,\u53C2\u89C2\u67E5)
\u89C2\u6479\u2192\u89C2\u6469 \u89C2\u78E8\u2192\u89C2\u6469 \u63E3\u78E8\u2192\u63E3\u6469 \u7422\u6469\u2192\u7422\u78E8 \u52DF\u4EFF\u2192\u6A21\u4EFF \u8D44\u6E90\u5171\u4EA8\u2192\u8D44\u6E90\u5171\u4EAB \u5171\u4EA8\u2192\u5171\u4EAB \u5206\u4EA8\u2192\u5206\u4EAB \u4EA8\u53D7\u2192\u4EAB\u53D7 \u4EA8\u6709\u2192\u4EAB\u6709 \u6C14\u6168\u2192\u6C14\u6982 \u6168\u62EC\u2192\u6982\u62EC \u6168\u5FF5\u2192\u6982\u5FF5 \u5927\u6168\u2192\u5927\u6982 \u6168\u51B5\u2192\u6982\u51B5 \u6982\u53F9\u2192\u6168\u53F9 \u611F\u6982\u2192\u611F\u6168(\u7075\u611F\u6982)
\u6124\u6982\u2192\u6124\u6168 \u6177\u6982\u2192\u6177\u6168 \u704C\u6982\u2192\u704C\u6E89 \u7D20\u8D21\u2192\u7D20\u8D28 \u51DD\u95EE\u2192\u7591\u95EE \u51DD\u96BE\u2192\u7591\u96BE \u51DD\u96C6\u4EBA\u5FC3\u2192\u51DD\u805A\u4EBA\u5FC3 \u8F90\u539F\u2192\u5E45\u5458 \u5927\u526F\u63D0\u9AD8\u2192\u5927\u5E45\u63D0\u9AD8 \u5927\u526F\u5EA6\u2192\u5927\u5E45\u5EA6 \u5E45\u5C04\u2192\u8F90\u5C04 \u798F\u5C04\u2192\u8F90\u5C04 \u526F\u5C04\u2192\u8F90\u5C04 \u8F90\u5458\u2192\u5E45\u5458 \u6A2A\u526F\u2192\u6A2A\u5E45 \u4ED8\u4E66\u8BB0\u2192\u526F\u4E66\u8BB0
\u4ED8\u6821\u957F\u2192\u526F\u6821\u957F(\u4ED8\u6821\u957F\u671F,\u4ED8\u6821\u957F\u6548) \u4ED8\u5C40\u957F\u2192\u526F\u5C40\u957F \u4ED8\u5385\u957F\u2192\u526F\u5385\u957F \u4ED8\u6559\u6388\u2192\u526F\u6559\u6388 \u4ED8\u9662\u957F\u2192\u526F\u9662\u957F \u4ED8\u7701\u957F\u2192\u526F\u7701\u957F \u4ED8\u53BF\u957F\u2192\u526F\u53BF\u957F \u4ED8\u5E02\u957F\u2192\u526F\u5E02\u957F \u4ED8\u79D8\u4E66\u957F\u2192\u526F\u79D8\u4E66\u957F \u4ED8\u4E3B\u5E2D\u2192\u526F\u4E3B\u5E2D \u4ED8\u7EC4\u957F\u2192\u526F\u7EC4\u957F \u540D\u4ED8\u5176\u5B9E\u2192\u540D\u526F\u5176\u5B9E
\u6B63\u4ED8\u804C\u2192\u6B63\u526F\u804C \u7F16\u7F09\u2192\u7F16\u8F91 \u7F16\u7BE1\u2192\u7F16\u7E82 \u7BE1\u5199\u2192\u64B0\u5199 \u7A3D\u5BDF\u2192\u7A3D\u67E5 \u7A3D\u79C1\u2192\u7F09\u79C1 \u901A\u8F91\u2192\u901A\u7F09 \u903B\u7F09\u2192\u903B\u8F91 \u903B\u96C6\u2192\u903B\u8F91 \u526A\u7F09\u2192\u526A\u8F91 \u7279\u7F09\u2192\u7279\u8F91 \u8F91\u62FF\u2192\u7F09\u62FF \u4F5C\u7F09\u2192\u4F5C\u63D6 \u51D1\u548C\u2192\u51D1\u5408 \u8F9E\u6C47\u2192\u8BCD\u6C47 \u8BCD\u85FB\u2192\u8F9E\u85FB \u63A8\u59D4\u2192\u63A8\u8BFF \u63A8\u840E\u2192\u63A8\u8BFF
\u840E\u9761\u4E0D\u6B63\u2192\u840E\u9761\u4E0D\u632F \u840E\u8FF7\u2192\u840E\u9761 \u8BFF\u6D3E\u2192\u59D4\u6D3E \u6DA3\u53D1\u2192\u7115\u53D1 \u6362\u53D1\u6D3B\u529B\u2192\u7115\u53D1\u6D3B\u529B \u6362\u7136\u2192\u7115\u7136 \u5524\u6563\u2192\u6DA3\u6563 \u7115\u6563\u2192\u6DA3\u6563 \u60A3\u5F97\u6362\u5931\u2192\u60A3\u5F97\u60A3\u5931 \u6362\u5C4A\u9009\u53D6\u2192\u6362\u5C4A\u9009\u4E3E \u7115\u9192\u2192\u5524\u9192 \u6DA3\u9192\u2192\u5524\u9192
\u62A5\u8D1F\u2192\u62B1\u8D1F(\u4E0A\u62A5\u8D1F,\u586B\u62A5\u8D1F,\u6C47\u62A5\u8D1F,\u901A\u62A5\u8D1F,\u5448\u62A5\u8D1F,\u7533\u62A5\u8D1F,\u65E5\u62A5\u8D1F,\u62A5\u8D1F\u8D23) \u66B4\u8D1F\u2192\u62B1\u8D1F \u62A5\u6B49\u2192\u62B1\u6B49 \u62A5\u6028\u2192\u62B1\u6028(\u4EE5\u5FB7\u62A5\u6028,\u4EE5\u76F4\u62A5\u6028) \u62A5\u5230\u65B0\u95FB\u2192\u62A5\u9053\u65B0\u95FB \u65B0\u95FB\u62A5\u5230\u2192\u65B0\u95FB\u62A5\u9053 \u5A92\u4F53\u62A5\u5230\u2192\u5A92\u4F53\u62A5\u9053 \u5BA3\u4F20\u62A5\u5230\u2192\u5BA3\u4F20\u62A5\u9053 \u636E\u62A5\u5230\u2192\u636E\u62A5\u9053
\u65B0\u751F\u62A5\u9053\u2192\u65B0\u751F\u62A5\u5230 \u62A5\u9053\u8BC1\u2192\u62A5\u5230\u8BC1 \u62A5\u9053\u6CE8\u518C\u2192\u62A5\u5230\u6CE8\u518C \u62A5\u4EC7\u52B3\u2192\u62A5\u916C\u52B3 \u6101\u5907\u2192\u7B79\u5907 \u7EDF\u916C\u2192\u7EDF\u7B79 \u7EDF\u6101\u2192\u7EDF\u7B79 \u7EDF\u7574\u2192\u7EDF\u7B79 \u8303\u916C\u2192\u8303\u7574 \u85AA\u7B79\u2192\u85AA\u916C \u7EF8\u5907\u2192\u7B79\u5907 \u5EFA\u7ACB\u5EFA\u5168\u2192\u5EFA\u7ACB\u5065\u5168 \u5EFA\u5168\u673A\u5236\u2192\u5065\u5168\u673A\u5236 \u5EFA\u5168\u5236\u5EA6\u2192\u5065\u5168\u5236\u5EA6
\u5EFA\u5168\u5B8C\u5584\u2192\u5065\u5168\u5B8C\u5584 \u4E0D\u65AD\u5EFA\u5168\u2192\u4E0D\u65AD\u5065\u5168 \u8FDB\u4E00\u6B65\u5EFA\u5168\u2192\u8FDB\u4E00\u6B65\u5065\u5168 \u6743\u5229\u6E05\u5355\u2192\u6743\u529B\u6E05\u5355 \u9632\u7A7A\u63AA\u65BD\u2192\u9632\u63A7\u63AA\u65BD \u5E38\u9A7B\u4EBA\u53E3\u2192\u5E38\u4F4F\u4EBA\u53E3 \u81EA\u613F\u8005\u670D\u52A1\u2192\u5FD7\u613F\u8005\u670D\u52A1 \u9AD8\u6548\u6BD5\u4E1A\u751F\u2192\u9AD8\u6821\u6BD5\u4E1A\u751F \u4EE4\u4E00\u65B9\u9762\u2192\u53E6\u4E00\u65B9\u9762
\u5DE5\u4F5C\u90E8\u6691\u2192\u5DE5\u4F5C\u90E8\u7F72 \u8FC7\u5EA6\u9636\u6BB5\u2192\u8FC7\u6E21\u9636\u6BB5 \u539F\u5219\u6027\u95EE\u63D0\u2192\u539F\u5219\u6027\u95EE\u9898 \u95EE\u63D0\u2192\u95EE\u9898(\u8BF7\u95EE\u63D0,\u63D0\u95EE\u63D0,\u8BBF\u95EE\u63D0,\u6170\u95EE\u63D0,\u8BE2\u95EE\u63D0,\u987E\u95EE\u63D0,\u5B66\u95EE\u63D0,\u7591\u95EE\u63D0) \u4ED8\u4E3B\u4EFB\u2192\u526F\u4E3B\u4EFB
\u5C3D\u5219\u2192\u5C3D\u8D23(\u6C34\u5C3D\u5219,\u5C3D\u5219\u6B62) \u5B88\u571F\u6709\u5219\u2192\u5B88\u571F\u6709\u8D23 \u4EBA\u624D\u500D\u51FA\u2192\u4EBA\u624D\u8F88\u51FA \u5DE5\u4EBA\u500D\u51FA\u2192\u5DE5\u4EBA\u8F88\u51FA \u540D\u5BB6\u500D\u51FA\u2192\u540D\u5BB6\u8F88\u51FA \u65B0\u4EBA\u500D\u51FA\u2192\u65B0\u4EBA\u8F88\u51FA \u6210\u679C\u500D\u51FA\u2192\u6210\u679C\u8F88\u51FA
\u9488\u8D2C\u2192\u9488\u782D \u6CCA\u6765\u54C1\u2192\u8236\u6765\u54C1 \u7CBE\u8403\u2192\u7CBE\u7CB9 \u9632\u788D\u2192\u59A8\u788D \u7C97\u65F7\u2192\u7C97\u72B7 \u9707\u61BE\u2192\u9707\u64BC \u4FAF\u8F66\u5BA4\u2192\u5019\u8F66\u5BA4 \u6C14\u4FAF\u2192\u6C14\u5019 \u5CFB\u5DE5\u2192\u7AE3\u5DE5 \u4FCA\u5DE5\u2192\u7AE3\u5DE5 \u6253\u814A\u2192\u6253\u8721 \u4E86\u671B\u5854\u2192\u77AD\u671B\u5854 \u6C34\u7B3C\u5934\u2192\u6C34\u9F99\u5934 \u6740\u6233\u2192\u6740\u622E \u75C9\u5B6A\u2192\u75C9\u631B \u6C89\u7F05\u2192\u6C89\u6E4E \u5927\u59C6\u6307\u2192\u5927\u62C7\u6307
\u51ED\u6DFB\u2192\u5E73\u6DFB \u4FEE\u8338\u2192\u4FEE\u847A \u4EB2\u7750\u2192\u9752\u7750 \u5165\u573A\u5377\u2192\u5165\u573A\u5238 \u53D1\u97E7\u2192\u53D1\u8F6B \u6B23\u5C1D\u2192\u6B23\u8D4F \u8FFD\u6714\u2192\u8FFD\u6EAF \u8FC1\u5F92\u2192\u8FC1\u5F99 \u6E32\u6CC4\u2192\u5BA3\u6CC4 \u5BD2\u55A7\u2192\u5BD2\u6684 \u5F26\u5F8B\u2192\u65CB\u5F8B \u81BA\u54C1\u2192\u8D5D\u54C1 \u5C24\u5982\u2192\u72B9\u5982 \u810F\u6B3E\u2192\u8D43\u6B3E \u88C5\u796F\u2192\u88C5\u5E27 \u4E5D\u6D32\u5927\u5730\u2192\u4E5D\u5DDE\u5927\u5730 \u5206\u5C90\u2192\u5206\u6B67
\u6D88\u6BC1\u2192\u9500\u6BC1 \u6025\u71E5\u2192\u6025\u8E81 \u6D6E\u71E5\u2192\u6D6E\u8E81 \u67AF\u8E81\u2192\u67AF\u71E5 \u5E72\u8E81\u2192\u5E72\u71E5 \u4E25\u7AE3\u2192\u4E25\u5CFB \u7AE3\u5CED\u2192\u5CFB\u5CED \u8BFB\u804C\u2192\u6E0E\u804C \u683C\u5B88\u2192\u606A\u5B88 \u6FC0\u5389\u2192\u6FC0\u52B1 \u9F13\u5389\u2192\u9F13\u52B1 \u5956\u5389\u2192\u5956\u52B1 \u7825\u52B1\u2192\u7825\u783A \u78E8\u52B1\u2192\u78E8\u783A \u77BB\u517B\u2192\u8D61\u517B \u8D61\u4EF0\u2192\u77BB\u4EF0 \u8FA8\u8BBA\u2192\u8FA9\u8BBA \u8FA9\u522B\u2192\u8FA8\u522B
\u8FA9\u8BA4\u2192\u8FA8\u8BA4 \u8FA9\u8BC6\u2192\u8FA8\u8BC6 \u5206\u8FA9\u7387\u2192\u5206\u8FA8\u7387 \u4E89\u8FA8\u2192\u4E89\u8FA9 \u7B54\u8FA8\u2192\u7B54\u8FA9 \u8FA8\u8BC1\u552F\u7269\u2192\u8FA9\u8BC1\u552F\u7269 \u8574\u917F\u2192\u915D\u917F \u8574\u80B2\u2192\u5B55\u80B2 \u8C12\u8BDA\u2192\u7AED\u8BDA \u8109\u80F3\u2192\u8109\u7EDC \u79EF\u6548\u2192\u7EE9\u6548 \u8D8B\u4F7F\u2192\u9A71\u4F7F \u9A71\u52BF\u2192\u8D8B\u52BF \u8D8B\u52A8\u2192\u9A71\u52A8 \u5F00\u52DF\u5F0F\u2192\u5F00\u5E55\u5F0F \u5F00\u6155\u5F0F\u2192\u5F00\u5E55\u5F0F \u6155\u6350\u2192\u52DF\u6350
\u7FA1\u5E55\u2192\u7FA1\u6155 \u4EF0\u5E55\u2192\u4EF0\u6155 \u4F73\u5BBE\u2192\u5609\u5BBE \u52FE\u6D88\u2192\u52FE\u9500 \u5B8F\u626C\u2192\u5F18\u626C \u59A5\u8D34\u2192\u59A5\u5E16 \u670D\u8D34\u2192\u670D\u5E16 \u6E05\u5F7B\u2192\u6E05\u6F88 \u6E05\u6DC5\u2192\u6E05\u6670 \u5206\u6670\u2192\u5206\u6790 \u5256\u6670\u2192\u5256\u6790 \u62B5\u6BC1\u2192\u8BCB\u6BC1 \u7480\u707F\u2192\u7480\u74A8 \u50AC\u6B8B\u2192\u6467\u6B8B \u50AC\u6BC1\u2192\u6467\u6BC1 \u6467\u4FC3\u2192\u50AC\u4FC3 \u7C97\u9020\u2192\u7C97\u7CD9 \u8E81\u97F3\u2192\u566A\u97F3
\u71E5\u97F3\u2192\u566A\u97F3 \u5C0A\u5FAA\u2192\u9075\u5FAA \u9075\u5BFB\u2192\u9075\u5FAA \u9075\u91CD\u2192\u5C0A\u91CD \u5C0A\u5B88\u2192\u9075\u5B88 \u9075\u5E08\u91CD\u6559\u2192\u5C0A\u5E08\u91CD\u6559 \u5C0A\u7167\u2192\u9075\u7167 \u9075\u656C\u2192\u5C0A\u656C \u5C0A\u4ECE\u2192\u9075\u4ECE \u9707\u5174\u2192\u632F\u5174 \u9707\u594B\u2192\u632F\u594B \u5E45\u5229\u2192\u798F\u5229 \u614C\u5E9F\u2192\u8352\u5E9F \u5239\u65F6\u2192\u970E\u65F6 \u7B7E\u5B9A\u2192\u7B7E\u8BA2 \u4FEE\u5B9A\u2192\u4FEE\u8BA2(\u4FEE\u5B9A\u5411) \u5B9A\u9605\u2192\u8BA2\u9605
\u5B9A\u8D27\u2192\u8BA2\u8D27 \u5B9A\u5355\u2192\u8BA2\u5355 \u64A4\u6D88\u2192\u64A4\u9500 \u6CE8\u6D88\u2192\u6CE8\u9500 \u6838\u6D88\u2192\u6838\u9500 \u62A5\u6D88\u2192\u62A5\u9500 \u6D88\u552E\u2192\u9500\u552E \u53D6\u9500\u2192\u53D6\u6D88 \u540A\u6D88\u2192\u540A\u9500 \u8425\u6D88\u2192\u8425\u9500 \u4E1A\u79EF\u2192\u4E1A\u7EE9 \u6210\u79EF\u2192\u6210\u7EE9 \u529F\u79EF\u2192\u529F\u7EE9 \u653F\u79EF\u2192\u653F\u7EE9 \u7EE9\u7D2F\u2192\u79EF\u7D2F \u7EE9\u6781\u2192\u79EF\u6781 \u966A\u517B\u2192\u57F9\u517B \u966A\u8BAD\u2192\u57F9\u8BAD
\u57F9\u540C\u2192\u966A\u540C \u966A\u80B2\u2192\u57F9\u80B2 \u6070\u8C08\u2192\u6D3D\u8C08 \u6D3D\u5F53\u2192\u6070\u5F53 \u6070\u5546\u2192\u6D3D\u5546 \u878D\u6070\u2192\u878D\u6D3D \u63A5\u6070\u2192\u63A5\u6D3D \u5305\u6269\u2192\u5305\u62EC \u6982\u6269\u2192\u6982\u62EC \u62EC\u5927\u2192\u6269\u5927 \u62EC\u5C55\u2192\u6269\u5C55 \u5F00\u62EC\u2192\u5F00\u62D3 \u5E2E\u4ED8\u2192\u5E2E\u6276 \u500D\u53D7\u5173\u6CE8\u2192\u5907\u53D7\u5173\u6CE8 \u500D\u53D7\u6B22\u8FCE\u2192\u5907\u53D7\u6B22\u8FCE \u500D\u53D7\u597D\u8BC4\u2192\u5907\u53D7\u597D\u8BC4
\u5E03\u5C5E\u2192\u90E8\u7F72(\u516C\u5E03\u5C5E,\u5206\u5E03\u5C5E,\u53D1\u5E03\u5C5E,\u5BA3\u5E03\u5C5E) \u4F30\u606F\u2192\u59D1\u606F \u62A5\u7B79\u2192\u62A5\u916C(\u4E0A\u62A5\u7B79,\u7533\u62A5\u7B79,\u6C47\u62A5\u7B79,\u901A\u62A5\u7B79,\u586B\u62A5\u7B79) \u4EE5\u4F8B\u53C2\u7167\u2192\u4F9D\u4F8B\u53C2\u7167 \u8305\u585E\u987F\u585E\u2192\u8305\u585E\u987F\u5F00
\u8865\u5E16\u2192\u8865\u8D34 \u6D25\u5E16\u2192\u6D25\u8D34 \u7A0D\u6BC1\u2192\u9500\u6BC1 \u8D23\u8BA4\u2192\u8D23\u4EFB \u9632\u60A3\u4E8E\u672B\u7136\u2192\u9632\u60A3\u4E8E\u672A\u7136 \u4EFB\u91CD\u800C\u9053\u5706\u2192\u4EFB\u91CD\u800C\u9053\u8FDC
\u8854\u7ED3\u2192\u8854\u63A5
`;

// scripts/proof/office-words.ts
var officeWords = `
\u8D2F\u5F7B \u843D\u5B9E \u90E8\u7F72 \u7EDF\u7B79 \u534F\u8C03 \u7763\u67E5 \u7763\u5BFC \u62BD\u67E5 \u68C0\u67E5 \u666E\u67E5 \u6838\u67E5 \u5DE1\u67E5 \u8003\u6838 \u8003\u5BDF \u8003\u67E5 \u9074\u9009 \u5747\u8861 \u62E8\u4ED8 \u91C7\u8D2D \u7B7E\u8BA2 \u6F14\u7EC3 \u8BAD\u7EC3 \u663E\u8457 \u5353\u8457 \u5904\u7F6E \u5904\u7406 \u6574\u6CBB \u6574\u6539 \u6CBB\u7406 \u76D1\u7763 \u76D1\u7BA1 \u76D1\u6D4B \u4FDD\u969C \u4FDD\u62A4 \u7EF4\u62A4 \u9632\u8303 \u9884\u9632 \u904F\u5236 \u62B5\u5236 \u675C\u7EDD \u60E9\u5904 \u67E5\u5904 \u8FFD\u7A76 \u7EA0\u6B63 \u89C4\u8303 \u793A\u8303 \u6A21\u8303 \u5F15\u9886 \u5F15\u5BFC \u6307\u5BFC
\u8F85\u5BFC \u758F\u5BFC \u5021\u5BFC \u5BA3\u4F20 \u5BA3\u8BB2 \u5F18\u626C \u53D1\u626C \u4F20\u627F \u7EE7\u627F \u57F9\u517B \u57F9\u80B2 \u57F9\u8BAD \u683D\u57F9 \u9009\u62D4 \u9009\u6D3E \u8058\u4EFB \u8058\u7528 \u804C\u79F0 \u8BC4\u5BA1 \u8BC4\u9009 \u8BC4\u4F30 \u8BC4\u4EF7 \u8BC4\u5B9A \u9274\u5B9A \u8BA4\u5B9A \u5BA1\u5B9A \u5236\u5B9A \u4FEE\u8BA2 \u4FEE\u6539 \u8D77\u8349 \u5370\u53D1 \u9881\u53D1 \u9881\u5E03 \u516C\u5E03 \u53D1\u5E03 \u9881\u5956 \u8868\u5F70 \u5956\u52B1 \u6FC0\u52B1 \u9F13\u52B1 \u52C9\u52B1 \u5E2E\u6276 \u6276\u6301 \u6276\u8D2B \u8D44\u52A9 \u6551\u52A9 \u63F4\u52A9 \u8865\u52A9 \u8865\u8D34 \u6D25\u8D34
\u7ECF\u8D39 \u62E8\u6B3E \u9884\u7B97 \u51B3\u7B97 \u7B79\u63AA \u7B79\u96C6 \u7B79\u5907 \u7B79\u5EFA \u52DF\u96C6 \u6350\u8D60 \u6350\u6B3E \u6295\u5165 \u8F93\u5165 \u8F93\u9001 \u8854\u63A5 \u8FDE\u63A5 \u94FE\u63A5 \u8054\u7CFB \u8054\u7EDC \u8054\u5408 \u8054\u52A8 \u878D\u5408 \u6574\u5408 \u7ED3\u5408 \u914D\u5408 \u7EFC\u5408 \u6C47\u603B \u6C47\u62A5 \u62A5\u544A \u901A\u62A5 \u901A\u77E5 \u901A\u544A \u516C\u544A \u544A\u77E5 \u8BF7\u793A \u6279\u793A \u6279\u590D \u6279\u51C6 \u6838\u51C6 \u5BA1\u6279 \u5BA1\u6838 \u7533\u8BF7 \u7533\u62A5 \u7533\u8BC9 \u53D7\u7406 \u529E\u7406 \u627F\u529E \u4E3B\u529E \u4E3E\u529E \u534F\u529E
\u627F\u62C5 \u627F\u8BFA \u5C65\u884C \u5C65\u804C \u6267\u884C \u5B9E\u65BD \u5B9E\u8DF5 \u5B9E\u9A8C \u5B9E\u8BAD \u5B9E\u4E60 \u8BD5\u9A8C \u8BD5\u70B9 \u8BD5\u884C \u63A8\u884C \u63A8\u5E7F \u63A8\u8FDB \u63A8\u52A8 \u63A8\u8350 \u5E26\u52A8 \u8C03\u52A8 \u8C03\u6574 \u8C03\u7814 \u8C03\u67E5 \u7814\u7A76 \u7814\u8BA8 \u7814\u5224 \u63A2\u7D22 \u63A2\u8BA8 \u63A2\u7A76 \u6478\u7D22 \u501F\u9274 \u53C2\u8003 \u53C2\u7167 \u53C2\u4E0E \u53C2\u52A0 \u53C2\u89C2 \u89C2\u6469 \u4EA4\u6D41 \u6C9F\u901A \u78CB\u5546 \u534F\u5546 \u534F\u8BAE \u534F\u4F5C \u5408\u4F5C \u534F\u540C \u5408\u540C \u5171\u540C \u8BA4\u540C \u8D5E\u540C \u966A\u540C
\u4E0D\u540C \u5DE9\u56FA \u62D3\u5C55 \u6269\u5C55 \u6269\u5927 \u58EE\u5927 \u589E\u5F3A \u52A0\u5F3A \u5F3A\u5316 \u6DF1\u5316 \u4F18\u5316 \u7EC6\u5316 \u91CF\u5316 \u51C0\u5316 \u7F8E\u5316 \u7EFF\u5316 \u4EAE\u5316 \u8F6C\u5316 \u53D8\u5316 \u6587\u5316 \u6559\u5316 \u6D88\u5316 \u7B80\u5316 \u56FA\u5316 \u5B8C\u5584 \u6539\u5584 \u59A5\u5584 \u5065\u5168 \u5B89\u5168 \u9F50\u5168 \u4FDD\u5168 \u5EFA\u7ACB \u8BBE\u7ACB \u786E\u7ACB \u6811\u7ACB \u6210\u7ACB \u72EC\u7ACB \u521B\u7ACB \u521B\u65B0 \u521B\u5EFA \u521B\u4E1A \u521B\u9020 \u521B\u8BBE \u6784\u5EFA \u7EC4\u5EFA \u7B79\u5212 \u89C4\u5212 \u8BA1\u5212 \u7B56\u5212 \u8C0B\u5212
\u7B51\u7262 \u592F\u5B9E \u624E\u5B9E \u5207\u5B9E \u52A1\u5B9E \u5145\u5B9E \u771F\u5B9E \u8E0F\u5B9E \u5207\u5165 \u6DF1\u5165 \u7EB3\u5165 \u878D\u5165 \u5F15\u5165 \u4ECB\u5165 \u9677\u5165 \u79EF\u6781 \u4E3B\u52A8 \u81EA\u89C9 \u81EA\u613F \u5FD7\u613F \u610F\u613F \u613F\u671B \u671F\u671B \u671F\u5F85 \u671F\u76FC \u6E34\u671B \u5E0C\u671B \u5173\u6CE8 \u5173\u5FC3 \u5173\u7231 \u5173\u6000 \u5173\u952E \u5173\u7CFB \u91CD\u89C6 \u91CD\u70B9 \u91CD\u8981 \u4E3B\u8981 \u5FC5\u8981 \u9996\u8981 \u627C\u8981 \u6458\u8981 \u7EAA\u8981 \u9700\u8981 \u9700\u6C42 \u8981\u6C42 \u8BC9\u6C42 \u8FFD\u6C42 \u8BF7\u6C42 \u8C0B\u6C42 \u5F81\u6C42
\u6807\u51C6 \u6807\u5FD7 \u6807\u8BC6 \u6807\u6746 \u6307\u6807 \u76EE\u6807 \u8FBE\u6807 \u6295\u6807 \u62DB\u6807 \u62DB\u751F \u62DB\u8058 \u62DB\u6536 \u5B66\u7C4D \u6237\u7C4D \u4E66\u7C4D \u5178\u7C4D \u6559\u6750 \u6559\u5177 \u6559\u6848 \u6559\u5E08 \u6559\u6388 \u6559\u80B2 \u6559\u5B66 \u6559\u7814 \u79D1\u7814 \u8BFE\u7A0B \u8BFE\u5802 \u8BFE\u9898 \u8BFE\u65F6 \u5B66\u79D1 \u5B66\u672F \u5B66\u4F4D \u5B66\u5386 \u5B66\u5236 \u5B66\u6BB5 \u73ED\u7EA7 \u5E74\u7EA7 \u5B66\u6821 \u9662\u6821 \u9AD8\u6821 \u6BCD\u6821 \u6821\u56ED \u6821\u820D \u6821\u533A \u5BBF\u820D \u98DF\u5802 \u64CD\u573A \u56FE\u4E66 \u4EEA\u5668 \u8BBE\u5907
\u8BBE\u65BD \u8BBE\u7F6E \u5E03\u7F6E \u4F4D\u7F6E \u95F2\u7F6E \u914D\u7F6E \u914D\u5907 \u51C6\u5907 \u50A8\u5907 \u5B8C\u5907 \u5177\u5907 \u88C5\u5907 \u8D23\u4EFB \u804C\u8D23 \u8D1F\u8D23 \u5C3D\u8D23 \u95EE\u8D23 \u8FFD\u8D23 \u6743\u5229 \u6743\u529B \u6743\u76CA \u6743\u9650 \u4E49\u52A1 \u4EFB\u52A1 \u670D\u52A1 \u4E8B\u52A1 \u4E1A\u52A1 \u516C\u52A1 \u8D22\u52A1 \u653F\u52A1 \u5BB6\u52A1 \u8D22\u653F \u884C\u653F \u515A\u653F \u5EC9\u653F \u6267\u653F \u601D\u653F \u653F\u7B56 \u653F\u5E9C \u653F\u6CBB \u653F\u7EE9 \u4E1A\u7EE9 \u6210\u7EE9 \u5B9E\u7EE9 \u6218\u7EE9 \u529F\u7EE9 \u6210\u679C \u6210\u6548 \u6210\u5C31 \u6548\u679C
\u6548\u7387 \u6548\u76CA \u7EE9\u6548 \u9AD8\u6548 \u6709\u6548 \u65F6\u6548 \u5B9E\u6548 \u957F\u6548 \u673A\u5236 \u4F53\u5236 \u7F16\u5236 \u63A7\u5236 \u9650\u5236 \u6291\u5236 \u5236\u7EA6 \u5236\u5EA6 \u6CD5\u6CBB \u6CD5\u5236 \u5FB7\u6CBB \u81EA\u6CBB \u7EFC\u6CBB \u6CD5\u89C4 \u6CD5\u5F8B \u7EAA\u5F8B \u89C4\u5F8B \u81EA\u5F8B \u4ED6\u5F8B \u65CB\u5F8B \u7CBE\u795E \u7CBE\u51C6 \u7CBE\u7EC6 \u7CBE\u54C1 \u7CBE\u9AD3 \u7CBE\u529B \u7CBE\u5FC3 \u7EC6\u81F4 \u5468\u5BC6 \u4E25\u5BC6 \u7F1C\u5BC6 \u4E25\u683C \u4E25\u8083 \u4E25\u8C28 \u4E25\u5389 \u4ECE\u4E25 \u8C28\u614E \u614E\u91CD \u7A33\u59A5 \u7A33\u5B9A \u7A33\u6B65 \u7A33\u5065
\u5747\u5300 \u5E73\u8861 \u5E73\u7A33 \u5E73\u5B89 \u516C\u5E73 \u516C\u6B63 \u516C\u5F00 \u516C\u793A \u516C\u76CA \u666E\u60E0 \u666E\u53CA \u666E\u904D \u4F18\u60E0 \u4F18\u5148 \u4F18\u8D28 \u4F18\u79C0 \u4F18\u52BF \u4F18\u826F \u4F18\u5F02 \u4F18\u8D8A \u63D0\u5347 \u63D0\u9AD8 \u63D0\u4F9B \u63D0\u70BC \u63D0\u5021 \u63D0\u9192 \u63D0\u7EB2 \u63D0\u6848 \u8BAE\u6848 \u7B54\u590D \u7B54\u8FA9 \u8FA9\u8BBA \u8FA8\u522B \u8FA8\u8BA4 \u5206\u8FA8 \u5206\u6790 \u5256\u6790 \u89E3\u6790 \u89E3\u91CA \u89E3\u8BFB \u89E3\u51B3 \u89E3\u7B54 \u7591\u60D1 \u56F0\u60D1 \u8FF7\u60D1 \u8BF1\u60D1 \u8BF1\u5BFC \u8BEF\u5BFC \u8BEF\u533A \u5931\u8BEF
\u5EF6\u8BEF \u8D3B\u8BEF \u803D\u8BEF \u8352\u5E9F \u8352\u829C \u6C1B\u56F4 \u8303\u56F4 \u5468\u56F4 \u5305\u56F4 \u7A81\u7834 \u7A81\u51FA \u7A81\u51FB \u7A81\u53D1 \u7206\u53D1 \u66B4\u9732 \u63ED\u9732 \u62AB\u9732 \u900F\u9732 \u6D41\u9732 \u5448\u73B0 \u4F53\u73B0 \u5C55\u73B0 \u6D8C\u73B0 \u5B9E\u73B0 \u518D\u73B0 \u5151\u73B0 \u53D1\u73B0 \u8868\u73B0 \u51FA\u73B0 \u51F8\u663E \u5F70\u663E \u660E\u663E \u663E\u73B0 \u663E\u793A \u5C55\u793A \u63D0\u793A \u8B66\u793A \u516C\u5F0F \u5F62\u5F0F \u65B9\u5F0F \u6A21\u5F0F \u6B63\u5F0F \u6837\u5F0F \u4EEA\u5F0F \u9690\u60A3 \u9690\u7792 \u9690\u853D \u7792\u62A5 \u6F0F\u62A5 \u865A\u62A5
\u8C0E\u62A5 \u8865\u62A5 \u586B\u62A5 \u4E0A\u62A5 \u4E3E\u62A5 \u60C5\u62A5 \u7B80\u62A5 \u5899\u62A5 \u75AB\u60C5 \u707E\u60C5 \u8206\u60C5 \u6C11\u60C5 \u56FD\u60C5 \u6848\u60C5 \u9669\u60C5 \u5FC3\u60C5 \u70ED\u60C5 \u6FC0\u60C5 \u771F\u60C5 \u53CB\u60C5 \u4EB2\u60C5 \u6292\u60C5 \u9676\u51B6 \u718F\u9676 \u542F\u8FEA \u542F\u53D1 \u542F\u793A \u542F\u52A8 \u5F00\u542F \u91CD\u542F \u611F\u53EC \u53F7\u53EC \u53EC\u96C6 \u53EC\u5F00 \u62DB\u52DF \u52A8\u5458 \u6F14\u5458 \u804C\u5458 \u6210\u5458 \u59D4\u5458 \u5B98\u5458 \u4EBA\u5458 \u5B66\u5458 \u961F\u5458 \u515A\u5458 \u56E2\u5458 \u4F1A\u5458 \u9A7B\u6751 \u9A7B\u5730 \u4F4F\u5740
\u4F4F\u5BBF \u4F4F\u623F \u6CE8\u518C \u6CE8\u91CD \u6CE8\u610F \u6CE8\u9500 \u540A\u9500 \u64A4\u9500 \u64A4\u5E76 \u64A4\u79BB \u64A4\u6362 \u62C6\u9664 \u62C6\u8FC1 \u642C\u8FC1 \u53D8\u8FC1 \u5347\u8FC1 \u4E61\u9547 \u57CE\u9547 \u96C6\u9547 \u4E61\u6751 \u519C\u6751 \u5C71\u6751 \u6751\u5E84 \u8857\u9053 \u793E\u533A \u793E\u4F1A \u793E\u56E2 \u56E2\u961F \u56E2\u7ED3 \u96C6\u56E2 \u519B\u56E2 \u5267\u56E2 \u827A\u672F \u6280\u672F \u6280\u80FD \u6280\u5DE7 \u6280\u827A \u624B\u827A \u5DE5\u827A \u6587\u827A \u6F14\u827A \u620F\u66F2 \u6B4C\u66F2 \u8BD7\u6B4C \u6717\u8BF5 \u8BF5\u8BFB \u9605\u8BFB \u6717\u8BFB \u9ED8\u8BFB \u54C1\u8BFB
\u4E66\u5199 \u5199\u4F5C \u521B\u4F5C \u5236\u4F5C \u64CD\u4F5C \u52B3\u4F5C \u5DE5\u4F5C \u52A8\u4F5C \u8FD0\u4F5C \u5408\u7406 \u9053\u7406 \u539F\u7406 \u7BA1\u7406 \u6599\u7406 \u4EE3\u7406 \u7ECF\u7406 \u52A9\u7406 \u62A4\u7406 \u4F26\u7406 \u5FC3\u7406 \u751F\u7406 \u7269\u7406 \u5730\u7406 \u54F2\u7406 \u63A8\u7406 \u68B3\u7406 \u6E05\u7406 \u4FEE\u7406 \u6574\u7406 \u8363\u8A89 \u58F0\u8A89 \u4FE1\u8A89 \u540D\u8A89 \u9500\u6BC1 \u64A4\u56DE \u6761\u4EF6 \u6848\u4EF6 \u6587\u4EF6 \u8BC1\u4EF6 \u786C\u4EF6 \u8F6F\u4EF6 \u4E8B\u4EF6 \u5E08\u8D44 \u85AA\u8D44 \u7269\u8D44 \u6295\u8D44 \u8D44\u91D1 \u8D44\u6E90 \u8D44\u683C \u8D44\u4EA7
\u57FA\u7840 \u57FA\u91D1 \u57FA\u5730 \u57FA\u5C42 \u9636\u6BB5 \u9636\u5C42 \u53F0\u9636 \u9014\u5F84 \u8DEF\u5F84 \u6377\u5F84 \u6E20\u9053 \u8F68\u9053 \u9891\u9053 \u7BA1\u9053 \u901A\u9053 \u96A7\u9053 \u62A5\u9053 \u8D21\u732E \u5949\u732E \u6587\u732E \u732E\u7B56 \u732E\u793C \u656C\u4E1A \u5C0A\u656C \u5D07\u656C \u81F4\u656C \u5B5D\u656C \u54C1\u5FB7 \u9053\u5FB7 \u516C\u5FB7 \u7F8E\u5FB7 \u5E08\u5FB7 \u529F\u5FB7 \u54C1\u8D28 \u7D20\u8D28 \u5B9E\u8D28 \u672C\u8D28 \u6027\u8D28 \u7269\u8D28 \u4F18\u52A3 \u6076\u52A3 \u62D9\u52A3 \u8010\u5FC3 \u70ED\u5FC3 \u4FE1\u5FC3 \u51B3\u5FC3 \u4E2D\u5FC3 \u6838\u5FC3 \u521D\u5FC3 \u5320\u5FC3
\u7231\u5FC3 \u6052\u5FC3 \u75F4\u5FC3 \u5FE0\u5FC3 \u8877\u5FC3 \u68C0\u6D4B \u63A2\u6D4B \u9884\u6D4B \u63A8\u6D4B \u731C\u6D4B \u89C2\u6D4B \u6D4B\u8BC4 \u6D4B\u8BD5 \u8003\u8BD5 \u7B14\u8BD5 \u9762\u8BD5 \u5C1D\u8BD5 \u5E94\u8BD5 \u590D\u8BD5 \u8C03\u8BD5 \u672B\u4F4D \u9996\u4F4D \u5373\u65F6 \u53CA\u65F6 \u6309\u65F6 \u6392\u67E5 \u6392\u9664 \u8385\u4E34 \u5149\u4E34 \u9762\u4E34 \u6FD2\u4E34 \u79E9\u5E8F \u7A0B\u5E8F \u987A\u5E8F \u5DE5\u5E8F \u6B21\u5E8F \u6BD4\u4F8B \u6848\u4F8B \u8303\u4F8B \u60EF\u4F8B \u6761\u4F8B \u4F53\u4F8B \u5B9E\u4F8B \u4E3E\u4F8B \u5148\u4F8B \u5178\u578B \u7C7B\u578B \u6A21\u578B \u8F6C\u578B \u5B9A\u578B
\u7279\u8272 \u7279\u70B9 \u7279\u957F \u7279\u6B8A \u72EC\u7279 \u5947\u7279 \u5E45\u5EA6 \u529B\u5EA6 \u8FDB\u5EA6 \u6DF1\u5EA6 \u5E7F\u5EA6 \u9AD8\u5EA6 \u89D2\u5EA6 \u7A0B\u5EA6 \u5C3A\u5EA6 \u9075\u5B88 \u9075\u7167 \u9075\u5FAA \u606A\u5B88 \u575A\u5B88 \u503C\u5B88 \u770B\u5B88 \u4FDD\u5B88 \u4E25\u5B88 \u4FE1\u5B88
`;
var shortForms = "\u63A5\u5165 \u91CD\u8BD5 \u6279\u8BD5 \u5B9E\u4E8B \u5FB7\u667A \u6821\u9662 \u5F00\u9F50 \u4EBA\u5B9A \u53F7\u7167 \u6821\u793E \u7EA7\u5236 \u91CD\u5668 \u529E\u53D1 \u53CC\u51CF \u53CC\u9AD8 \u9AD8\u804C \u4E2D\u804C \u666E\u804C \u804C\u6559 \u4E49\u6559 \u5FB7\u80B2 \u7F8E\u80B2 \u52B3\u80B2 \u5B66\u524D \u56ED\u6240 \u63D0\u8D28 \u51CF\u8D1F \u63A7\u8F8D \u4FDD\u5B66 \u667A\u80B2 \u4F53\u80B2 \u6821\u5730 \u6821\u4F01 \u5BB6\u6821 \u653F\u6821 \u533B\u6559 \u4EA7\u6559 \u79D1\u6559 \u6587\u6559 \u6559\u57F9 \u6821\u57F9 \u56FD\u57F9 \u7701\u57F9 \u5E02\u57F9 \u53BF\u57F9 \u53BF\u7BA1 \u6821\u8058 \u5E08\u8BAD \u5E08\u8D44 \u751F\u6E90 \u5B66\u4F4D \u7F16\u5916";
var alikeCharacters = "\u672A\u672B \u5DF1\u5DF2\u5DF3 \u7BB8\u8457 \u62D4\u62E8\u6CFC \u4FAF\u5019 \u7C4D\u85C9 \u64A4\u6492 \u5D07\u795F \u6674\u775B \u5FBD\u5FAE \u51CF\u706D \u6CBB\u51B6 \u6790\u6298 \u8FA9\u8FA8\u8FAB \u8336\u837C \u8D62\u7FB8 \u6817\u7C9F \u5154\u514D \u620A\u620C\u620D \u9493\u94A9 \u8BF2\u4FAE\u6094 \u5238\u5377 \u9661\u5F92\u5F99 \u5EF6\u5EF7 \u4ED3\u4ED1 \u62A1\u62A2 \u8D37\u8D27 \u8D2B\u8D2A \u7BA1\u83C5 \u9063\u9057 \u6E34\u559D\u7AED\u63ED \u7EF5\u68C9 \u6D3D\u6070 \u6168\u6982 \u71E5\u8E81\u6FA1\u64CD \u6F20\u6478\u6A21 \u526F\u5E45\u5BCC \u5904\u5916 \u67E5\u5BDF \u5706\u56ED \u6C47\u6C5F \u77BB\u8D61 \u7EE9\u79EF \u5065\u5EFA \u8BAD\u9A6F \u4F30\u4F51 \u51C6\u6DEE \u590D\u590F \u5E10\u8D26 \u7965\u8BE6 \u6548\u90CA \u6321\u6863 \u6280\u679D \u62C6\u6298 \u5FAA\u76FE \u84DD\u7BEE \u773C\u8DDF \u57F9\u966A\u500D \u677F\u7248\u6273 \u8BBE\u6CA1 \u8BAB\u8FC4 \u5373\u65E2 \u8D54\u966A \u6C9F\u52FE\u6784\u8D2D \u7763\u6682 \u79E6\u6CF0 \u68C0\u6361\u4FED \u62A4\u6269 \u77DB\u4E88 \u953B\u7F0E \u63D0\u5824 \u76D1\u4E34 \u6838\u52BE \u7A0D\u9500 \u6D4B\u5219\u4FA7 \u8A89\u8A8A \u4EF6\u4F34 \u4EFB\u4EC1 \u91CC\u7406 \u5899\u5F3A \u904F\u5048 \u7ADF\u7ADE\u5883 \u672B\u672A \u66F2\u5178 \u58EE\u72B6 \u6280\u679D \u6790\u7948 \u5B64\u5F27 \u4F88\u79FB \u6768\u626C \u9648\u9635 \u9635\u9648";

// scripts/proof/sounds.ts
var soundGroups = `
\u57C3\u6328\u54CE\u5509\u54C0\u7691\u764C\u853C\u77EE\u827E\u788D\u7231\u9698\u6371\u55F3\u55CC\u5AD2\u7477\u66A7\u7839\u953F\u972D \u978D\u6C28\u5B89\u4FFA\u6309\u6697\u5CB8\u80FA\u6848\u8C19\u57EF\u63DE\u72B4\u5EB5\u6849\u94F5\u9E4C\u9EEF \u82AD\u634C\u6252\u53ED\u5427\u7B06\u516B\u75A4\u5DF4\u62D4\u8DCB\u9776\u628A\u575D\u9738\u7F62\u7238\u8307\u83DD\u5C9C\u705E\u94AF\u7C91\u9C85\u9B43 \u6591\u73ED\u642C\u6273\u822C\u9881\u677F\u7248\u626E\u62CC\u4F34\u74E3\u534A\u529E\u7ECA\u962A\u5742\u94A3\u7622\u764D\u8228
\u90A6\u5E2E\u6886\u699C\u8180\u7ED1\u68D2\u78C5\u868C\u9551\u508D\u8C24\u84A1\u6D5C \u82DE\u80DE\u5305\u8912\u5265\u8584\u96F9\u4FDD\u5821\u9971\u5B9D\u62B1\u62A5\u66B4\u8C79\u9C8D\u7206\u52F9\u8446\u5B62\u7172\u9E28\u8913\u9F85 \u676F\u7891\u60B2\u5351\u5317\u8F88\u80CC\u8D1D\u94A1\u500D\u72C8\u5907\u60EB\u7119\u88AB\u5B5B\u9642\u90B6\u84D3\u6096\u789A\u9E4E\u8919\u943E\u97B4 \u5954\u82EF\u672C\u7B28\u755A\u574C\u8D32\u951B
\u903C\u9F3B\u6BD4\u9119\u7B14\u5F7C\u78A7\u84D6\u853D\u6BD5\u6BD9\u6BD6\u5E01\u5E87\u75F9\u95ED\u655D\u5F0A\u5FC5\u58C1\u81C2\u907F\u965B\u5315\u4FFE\u835C\u8378\u8406\u859C\u5421\u54D4\u72F4\u5EB3\u610E\u6ED7\u6FDE\u5F3C\u59A3\u5A62\u5B16\u74A7\u7540\u94CB\u79D5\u88E8\u7B5A\u7B85\u7BE6\u822D\u895E\u8DF8\u9AC0 \u97AD\u8FB9\u7F16\u8D2C\u6241\u4FBF\u53D8\u535E\u8FA8\u8FA9\u8FAB\u904D\u533E\u5F01\u82C4\u5FED\u6C74\u7F0F\u7178\u782D\u78A5\u7A86\u890A\u8759\u7B3E\u9CCA \u6807\u5F6A\u8198\u8868\u5A4A\u98D1\u98D9\u98DA\u9556\u9573\u762D\u88F1\u9CD4\u9ADF \u9CD6\u618B\u522B\u762A\u8E69
\u5F6C\u658C\u6FD2\u6EE8\u5BBE\u6448\u50A7\u8C73\u7F24\u73A2\u69DF\u6BA1\u8191\u9554\u9ACC\u9B13 \u5175\u51B0\u67C4\u4E19\u79C9\u997C\u70B3\u75C5\u5E76\u7980\u51AB\u90B4\u6452 \u73BB\u83E0\u64AD\u62E8\u94B5\u6CE2\u535A\u52C3\u640F\u94C2\u7B94\u4F2F\u5E1B\u8236\u8116\u818A\u6E24\u6CCA\u9A73\u7C3F\u4EB3\u5575\u997D\u6A97\u64D8\u7934\u94B9\u9E41\u7C38\u8DB5\u8DDB\u8E23 \u6355\u535C\u54FA\u8865\u57E0\u4E0D\u5E03\u6B65\u90E8\u6016\u535F\u900B\u74FF\u6661\u949A\u94B8\u91AD \u731C\u88C1\u6750\u624D\u8D22\u776C\u8E29\u91C7\u5F69\u83DC\u8521
\u9910\u53C2\u8695\u6B8B\u60ED\u60E8\u707F\u9A96\u74A8\u7CB2\u9EEA \u64CD\u7CD9\u69FD\u66F9\u8349\u5608\u6F15\u87AC\u825A \u5395\u7B56\u4FA7\u518C\u6D4B\u607B \u5C42\u8E6D\u66FE\u564C \u63D2\u53C9\u832C\u8336\u67E5\u78B4\u643D\u5BDF\u5C94\u5DEE\u8BE7\u5239\u5693\u7339\u9987\u6C4A\u59F9\u6748\u69CE\u6AAB\u9538\u9572\u8869 \u62C6\u67F4\u8C7A\u4FAA\u9497\u7625\u867F \u6400\u63BA\u8749\u998B\u8C17\u7F20\u94F2\u4EA7\u9610\u98A4\u5181\u8C04\u8487\u5EDB\u5FCF\u6F7A\u6FB6\u5B71\u7FBC\u5A75\u9AA3\u89C7\u7985\u87FE\u8E94
\u660C\u7316\u573A\u5C1D\u5E38\u957F\u507F\u80A0\u5382\u655E\u7545\u5531\u5021\u4F25\u9B2F\u82CC\u83D6\u5F9C\u6005\u60DD\u960A\u5A3C\u5AE6\u6636\u6C05\u9CB3 \u8F66\u626F\u64A4\u63A3\u5F7B\u6F88\u577C\u5C6E\u7817 \u6491\u79F0\u57CE\u6A59\u6210\u5448\u4E58\u7A0B\u60E9\u6F84\u8BDA\u627F\u901E\u9A8B\u79E4\u4E1E\u57D5\u67A8\u67FD\u6A18\u584D\u77A0\u94D6\u88CE\u86CF\u9172
\u5403\u75F4\u6301\u5319\u6C60\u8FDF\u5F1B\u9A70\u803B\u9F7F\u4F88\u5C3A\u8D64\u7FC5\u65A5\u70BD\u50BA\u90D7\u5880\u830C\u53F1\u54E7\u557B\u55E4\u5F73\u996C\u5AB8\u6555\u7735\u9E31\u761B\u892B\u86A9\u87AD\u7B1E\u7BEA\u8C49\u8E1F\u9B51 \u5145\u51B2\u866B\u5D07\u5BA0\u833A\u5FE1\u61A7\u94F3\u8202\u825F \u62BD\u916C\u7574\u8E0C\u7A20\u6101\u7B79\u4EC7\u7EF8\u7785\u4E11\u81ED\u4FE6\u5E31\u60C6\u7633\u96E0 \u521D\u51FA\u6A71\u53A8\u8E87\u9504\u96CF\u6EC1\u9664\u695A\u7840\u50A8\u77D7\u6410\u89E6\u5904\u755C\u4E8D\u520D\u6035\u61B7\u7ECC\u6775\u696E\u6A17\u891A\u870D\u8E70\u9EDC
\u5DDD\u7A7F\u693D\u4F20\u8239\u5598\u4E32\u821B\u9044\u5DDB\u6C1A\u948F\u8221 \u75AE\u7A97\u5E8A\u95EF\u521B\u6006 \u75B5\u8328\u78C1\u96CC\u8F9E\u6148\u74F7\u8BCD\u6B64\u523A\u8D50\u6B21\u5472\u7960\u9E5A\u7CCD \u806A\u8471\u56F1\u5306\u4ECE\u4E1B\u82C1\u6DD9\u9AA2\u742E\u7481\u679E \u6751\u5B58\u5BF8\u5FD6\u76B4 \u78CB\u64AE\u6413\u63AA\u632B\u9519\u539D\u5D6F\u811E\u9509\u77EC\u75E4\u9E7E\u8E49 \u642D\u8FBE\u7B54\u7629\u6253\u5927\u8037\u54D2\u55D2\u601B\u59B2\u8921\u7B2A\u977C\u9791
\u5446\u6B79\u50A3\u6234\u5E26\u6B86\u4EE3\u8D37\u888B\u5F85\u902E\u6020\u57ED\u7519\u5454\u5CB1\u8FE8\u9A80\u7ED0\u73B3\u9EDB \u803D\u62C5\u4E39\u5355\u90F8\u63B8\u80C6\u65E6\u6C2E\u4F46\u60EE\u6DE1\u8BDE\u86CB\u510B\u840F\u5556\u6FB9\u6B9A\u8D55\u7708\u75B8\u7605\u8043\u7BAA \u5F53\u6321\u515A\u8361\u6863\u8C20\u51FC\u83EA\u5B95\u7800\u94DB\u88C6 \u5200\u6363\u8E48\u5012\u5C9B\u7977\u5BFC\u5230\u7A3B\u60BC\u9053\u76D7\u5202\u53E8\u5FC9\u6C18\u7E9B \u5FB7\u5F97\u7684\u951D
\u5824\u4F4E\u6EF4\u8FEA\u654C\u7B1B\u72C4\u6DA4\u5AE1\u62B5\u5E95\u5730\u8482\u7B2C\u5E1D\u5F1F\u9012\u7F14\u6C10\u7C74\u8BCB\u8C1B\u90B8\u577B\u837B\u5600\u5A23\u67E2\u68E3\u89CC\u7825\u78B2\u7747\u955D\u7F9D\u9AB6 \u98A0\u6382\u6EC7\u7898\u70B9\u5178\u975B\u57AB\u7535\u4F43\u7538\u5E97\u60E6\u5960\u6DC0\u6BBF\u576B\u5DC5\u73B7\u94BF\u765C\u766B\u7C1F\u8E2E \u7889\u53FC\u96D5\u51CB\u5201\u6389\u540A\u9493\u94DE\u8C82\u9CB7 \u4E01\u76EF\u53EE\u9489\u9876\u9F0E\u952D\u5B9A\u8BA2\u4EC3\u5576\u738E\u815A\u7887\u7594\u8035\u914A
\u4E1C\u51AC\u8463\u61C2\u52A8\u680B\u4F97\u606B\u51BB\u6D1E\u578C\u549A\u5CBD\u5CD2\u6C21\u80E8\u80F4\u7850\u9E2B \u7763\u6BD2\u728A\u72EC\u8BFB\u5835\u7779\u8D4C\u675C\u9540\u809A\u5EA6\u6E21\u5992\u828F\u561F\u6E0E\u691F\u724D\u8839\u7B03\u9AD1\u9EE9 \u7AEF\u77ED\u953B\u6BB5\u65AD\u7F0E\u6934\u7145\u7C16 \u5806\u5151\u961F\u5BF9\u603C\u619D\u7893 \u86FE\u5CE8\u9E45\u4FC4\u989D\u8BB9\u5A25\u6076\u5384\u627C\u904F\u9102\u997F\u5669\u8C14\u57A9\u82CA\u83AA\u843C\u5443\u6115\u960F\u5C59\u5A40\u8F6D\u816D\u9507\u9537\u9E57\u989A\u9CC4
\u53D1\u7F5A\u7B4F\u4F10\u4E4F\u9600\u6CD5\u73D0\u57A1\u781D \u85E9\u5E06\u756A\u7FFB\u6A0A\u77FE\u9492\u7E41\u51E1\u70E6\u53CD\u8FD4\u8303\u8D29\u72AF\u996D\u6CDB\u8543\u8629\u5E61\u68B5\u71D4\u7548\u8E6F \u574A\u82B3\u65B9\u80AA\u623F\u9632\u59A8\u4EFF\u8BBF\u7EBA\u653E\u531A\u90A1\u678B\u94AB\u822B\u9C82 \u83F2\u975E\u5561\u98DE\u80A5\u532A\u8BFD\u5420\u80BA\u5E9F\u6CB8\u8D39\u82BE\u72D2\u60B1\u6DDD\u5983\u7EEF\u69A7\u8153\u6590\u6249\u9544\u75F1\u871A\u7BDA\u7FE1\u970F\u9CB1
\u82AC\u915A\u5429\u6C1B\u5206\u7EB7\u575F\u711A\u6C7E\u7C89\u594B\u4EFD\u5FFF\u6124\u7CAA\u507E\u7035\u68FC\u9CBC\u9F22 \u4E30\u5C01\u67AB\u8702\u5CF0\u950B\u98CE\u75AF\u70FD\u9022\u51AF\u7F1D\u8BBD\u5949\u51E4\u4FF8\u9146\u8451\u552A\u6CA3\u781C
\u592B\u6577\u80A4\u5B75\u6276\u62C2\u8F90\u5E45\u6C1F\u7B26\u4F0F\u4FD8\u670D\u6D6E\u6DAA\u798F\u88B1\u5F17\u752B\u629A\u8F85\u4FEF\u91DC\u65A7\u8151\u5E9C\u8150\u8D74\u526F\u8986\u8D4B\u590D\u5085\u4ED8\u961C\u7236\u8179\u8D1F\u5BCC\u8BA3\u9644\u5987\u7F1A\u5490\u5310\u51EB\u961D\u90DB\u8299\u82FB\u832F\u83D4\u62CA\u544B\u5452\u5E5E\u602B\u6ECF\u8274\u5B5A\u9A78\u7EC2\u7ECB\u6874\u8D59\u7953\u7829\u9EFB\u9EFC\u7F58\u7A03\u99A5\u86A8\u8709\u8760\u876E\u9EB8\u8DBA\u8DD7\u9C8B\u9CC6 \u8BE5\u6539\u6982\u9499\u76D6\u6E89\u4E10\u9654\u5793\u6224\u8D45\u80F2
\u5E72\u7518\u6746\u67D1\u7AFF\u809D\u8D76\u611F\u79C6\u6562\u8D63\u5769\u82F7\u5C34\u64C0\u6CD4\u6DE6\u6F89\u7EC0\u6A44\u65F0\u77F8\u75B3\u9150 \u5188\u521A\u94A2\u7F38\u809B\u7EB2\u5C97\u6E2F\u6760\u6206\u7F61\u7B7B \u7BD9\u768B\u9AD8\u818F\u7F94\u7CD5\u641E\u7A3F\u544A\u777E\u8BF0\u90DC\u85C1\u7F1F\u69D4\u69C1\u6772\u9506 \u54E5\u6B4C\u6401\u6208\u9E3D\u80F3\u7599\u5272\u9769\u845B\u683C\u9601\u9694\u94EC\u4E2A\u5404\u54AF\u9B32\u54FF\u572A\u5865\u55DD\u643F\u8188\u784C\u9549\u88BC\u867C\u8238\u9ABC
\u5DE5\u653B\u529F\u606D\u9F9A\u4F9B\u8EAC\u516C\u5BAB\u5F13\u5DE9\u6C5E\u62F1\u8D21\u5171\u5EFE\u73D9\u80B1\u86A3\u89E5 \u94A9\u52FE\u6C9F\u82DF\u72D7\u57A2\u6784\u8D2D\u591F\u4F5D\u8BDF\u5CA3\u9058\u5ABE\u7F11\u67B8\u89CF\u5F40\u7B31\u7BDD\u97B2 \u8F9C\u83C7\u5495\u7B8D\u4F30\u6CBD\u5B64\u59D1\u9F13\u53E4\u86CA\u9AA8\u8C37\u80A1\u6545\u987E\u56FA\u96C7\u560F\u8BC2\u83F0\u5D2E\u6C69\u688F\u8F71\u726F\u727F\u81CC\u6BC2\u77BD\u7F5F\u94B4\u9522\u9E2A\u75FC\u86C4\u9164\u89DA\u9CB4 \u68FA\u5173\u5B98\u51A0\u89C2\u7BA1\u9986\u7F50\u60EF\u704C\u8D2F\u500C\u63BC\u6DAB\u76E5\u9E73\u9CCF
\u5149\u5E7F\u901B\u54A3\u72B7\u6844\u80F1 \u7470\u89C4\u572D\u7845\u5F52\u9F9F\u95FA\u8F68\u9B3C\u8BE1\u7678\u6842\u67DC\u8DEA\u8D35\u523D\u5326\u523F\u5E8B\u5B84\u59AB\u6867\u6677\u7688\u7C0B\u9C91 \u9505\u90ED\u56FD\u679C\u88F9\u8FC7\u9998\u57DA\u63B4\u5459\u5E3C\u5D1E\u7313\u6901\u8662\u8052\u873E\u8748 \u592F\u676D\u822A\u6C86\u7ED7\u9883 \u9550\u58D5\u568E\u8C6A\u6BEB\u90DD\u597D\u8017\u53F7\u6D69\u84BF\u8585\u55E5\u5686\u6FE0\u704F\u660A\u7693\u98A2\u869D
\u5475\u559D\u8377\u83CF\u6838\u79BE\u548C\u4F55\u5408\u76D2\u9602\u6CB3\u6DB8\u8D6B\u8910\u9E64\u8D3A\u8BC3\u52BE\u58D1\u55EC\u9616\u7EA5\u66F7\u76CD\u988C\u7FEE \u54FC\u4EA8\u6A2A\u8861\u6052\u8605\u73E9\u6841 \u8F70\u54C4\u70D8\u8679\u9E3F\u6D2A\u5B8F\u5F18\u7EA2\u9EC9\u8A07\u8BA7\u836D\u857B\u85A8\u95F3\u6CD3 \u547C\u4E4E\u5FFD\u745A\u58F6\u846B\u80E1\u8774\u72D0\u7CCA\u6E56\u5F27\u864E\u552C\u62A4\u4E92\u6CAA\u6237\u51B1\u553F\u56EB\u5CB5\u7322\u6019\u60DA\u6D52\u6EF9\u7425\u69F2\u8F77\u89F3\u70C0\u7173\u623D\u6248\u795C\u74E0\u9E44\u9E55\u9E71\u864D\u7B0F\u9190\u659B\u9E58
\u82B1\u54D7\u534E\u733E\u6ED1\u753B\u5212\u5316\u8BDD\u9A85\u6866\u7809\u94E7 \u69D0\u5F8A\u6000\u6DEE\u574F\u8E1D \u6B22\u73AF\u6853\u7F13\u6362\u60A3\u5524\u75EA\u8C62\u7115\u6DA3\u5BA6\u5E7B\u90C7\u5942\u8411\u64D0\u571C\u737E\u6D39\u6D63\u6F36\u5BF0\u902D\u7F33\u953E\u9CA9\u9B1F \u8352\u614C\u9EC4\u78FA\u8757\u7C27\u7687\u51F0\u60F6\u714C\u6643\u5E4C\u604D\u8C0E\u968D\u5FA8\u6E5F\u6F62\u9051\u749C\u8093\u7640\u87E5\u7BC1\u9CC7
\u7070\u6325\u8F89\u5FBD\u6062\u86D4\u56DE\u6BC1\u6094\u6167\u5349\u60E0\u6666\u8D3F\u79FD\u4F1A\u70E9\u6C47\u8BB3\u8BF2\u7ED8\u8BD9\u8334\u835F\u8559\u54B4\u5599\u96B3\u6D04\u6D4D\u5F57\u7F0B\u73F2\u6656\u605A\u867A\u87EA\u9EBE \u8C41\u6D3B\u4F19\u706B\u83B7\u6216\u60D1\u970D\u8D27\u7978\u5290\u85FF\u6509\u56AF\u5925\u706C\u94AC\u952A\u956C\u8020\u8816
\u51FB\u573E\u57FA\u673A\u7578\u7A3D\u79EF\u7B95\u808C\u9965\u8FF9\u6FC0\u8BA5\u9E21\u59EC\u7EE9\u7F09\u5409\u6781\u68D8\u8F91\u7C4D\u96C6\u53CA\u6025\u75BE\u6C72\u5373\u5AC9\u7EA7\u6324\u51E0\u810A\u5DF1\u84DF\u6280\u5180\u5B63\u4F0E\u796D\u5242\u60B8\u6D4E\u5BC4\u5BC2\u8BA1\u8BB0\u65E2\u5FCC\u9645\u5993\u7EE7\u7EAA\u4E9F\u4E69\u525E\u4F76\u5048\u58BC\u82A8\u82B0\u84BA\u857A\u638E\u53FD\u54AD\u54DC\u5527\u5C8C\u5D74\u6D0E\u5F50\u5C50\u9AA5\u757F\u7391\u696B\u6B9B\u621F\u6222\u8D4D\u89CA\u7284\u9F51\u77F6\u7F81\u5D47\u7A37\u7620\u866E\u7B08\u7B04\u66A8\u8DFB\u8DFD\u9701\u9C9A\u9CAB\u9AFB\u9E82
\u5609\u67B7\u5939\u4F73\u5BB6\u52A0\u835A\u988A\u8D3E\u7532\u94BE\u5047\u7A3C\u4EF7\u67B6\u9A7E\u5AC1\u4F3D\u90CF\u846D\u5CAC\u6D43\u8FE6\u73C8\u621B\u80DB\u605D\u94D7\u9553\u75C2\u7615\u88B7\u86F1\u7B33\u8888\u8DCF
\u6B7C\u76D1\u575A\u5C16\u7B3A\u95F4\u714E\u517C\u80A9\u8270\u5978\u7F04\u8327\u68C0\u67EC\u78B1\u7877\u62E3\u6361\u7B80\u4FED\u526A\u51CF\u8350\u9274\u8DF5\u8D31\u89C1\u952E\u7BAD\u4EF6\u5065\u8230\u5251\u996F\u6E10\u6E85\u6DA7\u5EFA\u50ED\u8C0F\u8C2B\u83C5\u84B9\u641B\u56DD\u6E54\u8E47\u8B07\u7F23\u67A7\u6957\u620B\u622C\u726E\u728D\u6BFD\u8171\u7751\u950F\u9E63\u88E5\u7B15\u7FE6\u8DBC\u8E3A\u9CA3\u97AF \u50F5\u59DC\u5C06\u6D46\u6C5F\u7586\u848B\u6868\u5956\u8BB2\u5320\u9171\u964D\u8333\u6D1A\u7EDB\u7F30\u729F\u7913\u8029\u7CE8\u8C47
\u8549\u6912\u7901\u7126\u80F6\u4EA4\u90CA\u6D47\u9A84\u5A07\u56BC\u6405\u94F0\u77EB\u4FA5\u811A\u72E1\u89D2\u997A\u7F34\u7EDE\u527F\u6559\u9175\u8F7F\u8F83\u53EB\u7A96\u4F7C\u50EC\u827D\u832D\u6322\u564D\u5FBC\u59E3\u656B\u768E\u9E6A\u86DF\u91AE\u8DE4\u9C9B \u63ED\u63A5\u7686\u79F8\u8857\u9636\u622A\u52AB\u8282\u6770\u6377\u776B\u7AED\u6D01\u7ED3\u89E3\u59D0\u6212\u85C9\u82A5\u754C\u501F\u4ECB\u75A5\u8BEB\u5C4A\u8BA6\u8BD8\u5369\u62EE\u5588\u55DF\u5A55\u5B51\u6840\u78A3\u7596\u9889\u86A7\u7FAF\u9C92\u9AB1
\u5DFE\u7B4B\u65A4\u91D1\u4ECA\u6D25\u895F\u7D27\u9526\u4EC5\u8C28\u8FDB\u9773\u664B\u7981\u8FD1\u70EC\u6D78\u5C3D\u52B2\u537A\u8369\u5807\u5664\u9991\u5ED1\u5997\u7F19\u747E\u69FF\u8D46\u89D0\u9485\u887F\u77DC \u8346\u5162\u830E\u775B\u6676\u9CB8\u4EAC\u60CA\u7CBE\u7CB3\u7ECF\u4E95\u8B66\u666F\u9888\u9759\u5883\u656C\u955C\u5F84\u75C9\u9756\u7ADF\u7ADE\u51C0\u522D\u5106\u9631\u83C1\u734D\u61AC\u6CFE\u8FF3\u5F2A\u5A67\u80BC\u80EB\u8148\u65CC\u7B90
\u63EA\u7A76\u7EA0\u7396\u97ED\u4E45\u7078\u4E5D\u9152\u53A9\u6551\u65E7\u81FC\u8205\u548E\u5C31\u759A\u50E6\u557E\u9604\u67E9\u6855\u9E20\u9E6B\u8D73\u9B0F \u6854\u97A0\u62D8\u72D9\u75BD\u5C45\u9A79\u83CA\u5C40\u77E9\u4E3E\u6CAE\u805A\u62D2\u636E\u5DE8\u5177\u8DDD\u8E1E\u952F\u4FF1\u53E5\u60E7\u70AC\u5267\u5028\u8BB5\u82E3\u82F4\u8392\u63AC\u907D\u5C66\u741A\u6910\u6998\u6989\u6A58\u728B\u98D3\u949C\u9514\u7AAD\u88FE\u8D84\u91B5\u8E3D\u9F83\u96CE\u97AB \u6350\u9E43\u5A1F\u5026\u7737\u5377\u7EE2\u9104\u72F7\u6D93\u684A\u8832\u9529\u954C
\u6485\u652B\u6289\u6398\u5014\u7235\u89C9\u51B3\u8BC0\u7EDD\u53A5\u5282\u8C32\u77CD\u8568\u5658\u5671\u5D1B\u7357\u5B53\u73CF\u6877\u6A5B\u721D\u9562\u8E76\u89D6\u9CDC \u5747\u83CC\u94A7\u519B\u541B\u5CFB\u4FCA\u7AE3\u6D5A\u90E1\u9A8F\u6343\u76B2\u96BD\u9E87 \u5F00\u63E9\u6977\u51EF\u6168\u5240\u57B2\u8488\u5FFE\u607A\u94E0\u950E\u9534 \u69DB\u520A\u582A\u52D8\u574E\u780D\u770B\u4F83\u51F5\u83B0\u961A\u6221\u9F9B\u77B0 \u8003\u62F7\u70E4\u9760\u5C3B\u6832\u7292\u94D0
\u5777\u82DB\u67EF\u68F5\u78D5\u9897\u79D1\u58F3\u53EF\u6E34\u514B\u523B\u5BA2\u8BFE\u55D1\u5CA2\u606A\u6E98\u9A92\u7F02\u73C2\u8F72\u6C2A\u778C\u94B6\u951E\u7A1E\u75B4\u7AA0\u988F\u86B5\u874C\u9AC1 \u7A7A\u6050\u5B54\u63A7\u5025\u5D06\u7B9C \u5BBD\u6B3E\u9ACB \u5764\u6606\u6346\u56F0\u6083\u9603\u7428\u951F\u918C\u9CB2\u9AE1 \u62EC\u6269\u5ED3\u9614\u86DE \u7405\u6994\u72FC\u5ECA\u90CE\u6717\u6D6A\u83A8\u8497\u5577\u9606\u9512\u7A02\u8782 \u635E\u52B3\u7262\u8001\u4F6C\u59E5\u916A\u70D9\u6D9D\u5520\u5D02\u6833\u94D1\u94F9\u75E8\u8022\u91AA
\u96F7\u956D\u857E\u78CA\u7D2F\u5121\u5792\u64C2\u808B\u7C7B\u6CEA\u7FB8\u8BD4\u5AD8\u7F27\u6A91\u8012\u9179 \u5398\u68A8\u7281\u9ECE\u7BF1\u72F8\u79BB\u6F13\u7406\u674E\u91CC\u9CA4\u793C\u8389\u8354\u540F\u6817\u4E3D\u5389\u52B1\u783E\u5386\u5229\u5088\u4F8B\u4FD0\u75E2\u7ACB\u7C92\u6CA5\u96B6\u529B\u7483\u54E9\u4FEA\u4FDA\u90E6\u575C\u82C8\u8385\u84E0\u85DC\u5456\u5533\u55B1\u7301\u6EA7\u6FA7\u9026\u5A0C\u5AE0\u9A8A\u7F21\u67A5\u680E\u8F79\u623E\u783A\u8A48\u7F79\u9502\u9E42\u75A0\u75AC\u86CE\u870A\u8821\u7B20\u7BE5\u7C9D\u91B4\u96F3\u9CA1\u9CE2\u9EE7
\u8054\u83B2\u8FDE\u9570\u5EC9\u601C\u6D9F\u5E18\u655B\u8138\u94FE\u604B\u70BC\u7EC3\u8539\u5941\u6F4B\u6FC2\u740F\u695D\u6B93\u81C1\u88E2\u88E3\u880A\u9CA2 \u7CAE\u51C9\u6881\u7CB1\u826F\u4E24\u8F86\u91CF\u667E\u4EAE\u8C05\u589A\u690B\u8E09\u9753\u9B49 \u64A9\u804A\u50DA\u7597\u71CE\u5BE5\u8FBD\u6F66\u4E86\u6482\u9563\u5ED6\u6599\u84FC\u5C25\u5639\u7360\u5BEE\u7F2D\u948C\u9E69 \u5217\u88C2\u70C8\u52A3\u730E\u51BD\u57D2\u6369\u54A7\u6D0C\u8D94\u8E90\u9B23
\u7433\u6797\u78F7\u9716\u4E34\u90BB\u9CDE\u6DCB\u51DB\u8D41\u541D\u62CE\u853A\u5549\u5D99\u5EEA\u61D4\u9074\u6AA9\u8F9A\u81A6\u77B5\u7CBC\u8E8F\u9E9F \u73B2\u83F1\u96F6\u9F84\u94C3\u4F36\u7F9A\u51CC\u7075\u9675\u5CAD\u9886\u53E6\u4EE4\u9143\u82D3\u5464\u56F9\u6CE0\u7EEB\u67C3\u68C2\u74F4\u8046\u86C9\u7FCE\u9CAE \u6E9C\u7409\u69B4\u786B\u998F\u7559\u5218\u7624\u6D41\u67F3\u516D\u6D4F\u905B\u9A9D\u7EFA\u65D2\u7198\u950D\u954F\u9E68\u938F \u697C\u5A04\u6402\u7BD3\u6F0F\u964B\u848C\u55BD\u5D5D\u9542\u7618\u8027\u877C\u9AC5
\u82A6\u5362\u9885\u5E90\u7089\u63B3\u5364\u864F\u9C81\u9E93\u788C\u9732\u8DEF\u8D42\u9E7F\u6F5E\u7984\u5F55\u9646\u622E\u5786\u64B8\u565C\u6CF8\u6E0C\u6F09\u902F\u7490\u680C\u6A79\u8F73\u8F82\u8F98\u6C07\u80EA\u9565\u9E2C\u9E6D\u7C0F\u823B\u9C88 \u62A1\u8F6E\u4F26\u4ED1\u6CA6\u7EB6\u8BBA\u56F5 \u841D\u87BA\u7F57\u903B\u9523\u7BA9\u9AA1\u88F8\u843D\u6D1B\u9A86\u7EDC\u502E\u8803\u8366\u645E\u7321\u6CFA\u6F2F\u73DE\u6924\u8136\u9559\u7630\u8DDE\u96D2 \u9A74\u5415\u94DD\u4FA3\u65C5\u5C65\u5C61\u7F15\u8651\u6C2F\u5F8B\u7387\u6EE4\u7EFF\u507B\u634B\u95FE\u6988\u8182\u7A06\u891B
\u7792\u9992\u86EE\u6EE1\u8513\u66FC\u6162\u6F2B\u8C29\u5881\u5E54\u7F26\u71B3\u9558\u989F\u87A8\u9CD7\u9794 \u73AB\u679A\u6885\u9176\u9709\u7164\u6CA1\u7709\u5A92\u9541\u6BCF\u7F8E\u6627\u5BD0\u59B9\u5A9A\u8393\u5D4B\u7338\u6D7C\u6E44\u6963\u9545\u9E5B\u8882\u9B45 \u772F\u919A\u9761\u7CDC\u8FF7\u8C1C\u5F25\u7C73\u79D8\u89C5\u6CCC\u871C\u5BC6\u5E42\u8288\u5196\u8C27\u863C\u54AA\u5627\u7315\u6C68\u5B93\u5F2D\u8112\u7962\u6549\u7CF8\u7E3B\u9E8B \u68C9\u7720\u7EF5\u5195\u514D\u52C9\u5A29\u7F05\u9762\u6C94\u6E11\u6E4E\u5B80\u817C\u7704\u9EFE
\u6C11\u62BF\u76BF\u654F\u60AF\u95FD\u82E0\u5CB7\u95F5\u6CEF\u7F17\u739F\u73C9\u610D\u9CD8 \u660E\u879F\u9E23\u94ED\u540D\u547D\u51A5\u8317\u6E9F\u669D\u7791\u9169 \u8C89\u6478\u6479\u8611\u6A21\u819C\u78E8\u6469\u9B54\u62B9\u672B\u83AB\u58A8\u9ED8\u6CAB\u6F20\u5BDE\u964C\u8C1F\u8309\u84E6\u998D\u5AEB\u5B37\u6B81\u9546\u79E3\u763C\u8031\u8C8A\u8C98\u9EBD \u8C0B\u67D0\u4F94\u54DE\u7738\u86D1\u936A \u725F\u62C7\u7261\u4EA9\u59C6\u6BCD\u5893\u66AE\u5E55\u52DF\u6155\u6728\u76EE\u7766\u7267\u7A46\u4EEB\u5776\u82DC\u6C90\u6BEA\u94BC
\u62FF\u54EA\u5450\u94A0\u90A3\u5A1C\u7EB3\u637A\u80AD\u954E\u8872 \u6C16\u4E43\u5976\u8010\u5948\u9F10\u827F\u8418\u67F0 \u80FD \u852B\u62C8\u5E74\u78BE\u64B5\u637B\u5FF5\u7C98\u8F97\u5EFF\u57DD\u8F87\u9ECF\u9C87\u9CB6 \u8113\u6D53\u519C\u5F04\u4FAC\u54DD \u632A\u61E6\u7CEF\u8BFA\u50A9\u6426\u558F\u9518 \u62CD\u6392\u724C\u5F98\u6E43\u6D3E\u4FF3\u848E\u54CC \u6500\u6F58\u76D8\u78D0\u76FC\u7554\u5224\u53DB\u4E2C\u723F\u6CEE\u88A2\u897B\u87E0\u8E52 \u5478\u80DA\u57F9\u88F4\u8D54\u966A\u914D\u4F69\u6C9B\u8F94\u5E14\u65C6\u952B\u9185\u9708
\u8F9F\u576F\u7812\u9739\u6279\u62AB\u5288\u7435\u6BD7\u5564\u813E\u75B2\u76AE\u5339\u75DE\u50FB\u5C41\u8B6C\u4E15\u4EF3\u9674\u90B3\u90EB\u572E\u57E4\u9F19\u8298\u64D7\u567C\u5E80\u6DE0\u5AB2\u7EB0\u6787\u7513\u7765\u7F74\u94CD\u7656\u758B\u868D\u8731\u8C94 \u62FC\u9891\u8D2B\u54C1\u8058\u62DA\u59D8\u5AD4\u6980\u725D\u98A6 \u4E52\u576A\u82F9\u840D\u5E73\u51ED\u74F6\u8BC4\u5C4F\u4FDC\u5A09\u67B0\u9C86 \u5761\u6CFC\u9887\u5A46\u7834\u9B44\u8FEB\u7C95\u53F5\u9131\u73C0\u948B\u94B7\u76A4\u7B38 \u5256\u88D2\u638A
\u812F\u6251\u94FA\u4EC6\u8386\u8461\u83E9\u84B2\u57D4\u6734\u5703\u666E\u6D66\u8C31\u66DD\u7011\u530D\u5657\u6EA5\u6FEE\u749E\u6534\u6C06\u6535\u9564\u9568\u8E7C \u671F\u6B3A\u6816\u621A\u59BB\u4E03\u51C4\u6F06\u67D2\u6C8F\u5176\u68CB\u5947\u6B67\u7566\u5D0E\u8110\u9F50\u65D7\u7948\u7941\u9A91\u8D77\u5C82\u4E5E\u4F01\u542F\u5951\u780C\u5668\u6C14\u8FC4\u5F03\u6C7D\u6CE3\u8BAB\u4E0C\u4E93\u573B\u8291\u82AA\u8360\u8401\u840B\u847A\u8572\u5601\u5C7A\u5C90\u6C54\u6DC7\u9A90\u7EEE\u742A\u7426\u675E\u6864\u69ED\u8006\u6B39\u797A\u61A9\u789B\u9880\u86F4\u871E\u7DA6\u8E4A\u9CCD\u9E92
\u7275\u6266\u948E\u94C5\u5343\u8FC1\u7B7E\u4EDF\u8C26\u4E7E\u9ED4\u94B1\u94B3\u524D\u6F5C\u9063\u6D45\u8C34\u5811\u5D4C\u6B20\u6B49\u5029\u4F65\u9621\u828A\u82A1\u831C\u8368\u63AE\u5C8D\u60AD\u9A9E\u6434\u8930\u7F31\u6920\u80B7\u6106\u94A4\u8654\u7B9D \u67AA\u545B\u8154\u7F8C\u5899\u8537\u5F3A\u62A2\u6215\u5AF1\u6A2F\u6217\u709D\u9516\u9535\u956A\u8941\u8723\u7F9F\u8DC4 \u6A47\u9539\u6572\u6084\u6865\u77A7\u4E54\u4FA8\u5DE7\u9798\u64AC\u7FD8\u5CED\u4FCF\u7A8D\u5281\u8BEE\u8C2F\u835E\u5CE4\u6100\u6194\u7F32\u6A35\u7857\u8DF7\u9792
\u5207\u8304\u4E14\u602F\u7A83\u60EC\u614A\u59BE\u6308\u9532\u7BA7 \u94A6\u4FB5\u4EB2\u79E6\u7434\u52E4\u82B9\u64D2\u79BD\u5BDD\u6C81\u82A9\u63FF\u5423\u55EA\u5659\u6A8E\u9513\u8983\u8793\u887E \u9752\u8F7B\u6C22\u503E\u537F\u6E05\u64CE\u6674\u6C30\u60C5\u9877\u8BF7\u5E86\u82D8\u570A\u6AA0\u78EC\u873B\u7F44\u7DAE\u8B26\u9CAD\u9EE5 \u79CB\u4E18\u90B1\u7403\u6C42\u56DA\u914B\u6CC5\u4FC5\u5DEF\u72B0\u6E6B\u9011\u9052\u6978\u8D47\u866C\u86AF\u88D8\u7CD7\u9CC5\u9F3D
\u8D8B\u533A\u86C6\u66F2\u8EAF\u5C48\u9A71\u6E20\u53D6\u5A36\u9F8B\u8DA3\u53BB\u8BCE\u52AC\u8556\u8627\u5C96\u8862\u9612\u74A9\u89D1\u6C0D\u6710\u795B\u78F2\u9E32\u766F\u86D0\u883C\u9EB4\u77BF\u9EE2 \u5708\u98A7\u6743\u919B\u6CC9\u5168\u75CA\u62F3\u72AC\u5238\u529D\u8BE0\u8343\u72AD\u609B\u7EFB\u8F81\u754E\u94E8\u8737\u7B4C\u9B08 \u7F3A\u7094\u7638\u5374\u9E4A\u69B7\u786E\u96C0\u9615\u9619\u60AB \u60F9\u70ED \u58EC\u4EC1\u4EBA\u5FCD\u97E7\u4EFB\u8BA4\u5203\u598A\u7EAB\u4EBB\u4EDE\u834F\u996A\u8F6B\u7A14\u887D
\u620E\u8338\u84C9\u8363\u878D\u7194\u6EB6\u5BB9\u7ED2\u5197\u5D58\u72E8\u6995\u809C\u877E \u8339\u8815\u5112\u5B7A\u5982\u8FB1\u4E73\u6C5D\u5165\u8925\u84D0\u85B7\u5685\u6D33\u6EBD\u6FE1\u7F1B\u94F7\u8966\u98A5 \u8F6F\u962E\u670A \u745F\u8272\u6DA9\u556C\u94EF\u7A51 \u73CA\u82EB\u6749\u5C71\u5220\u717D\u886B\u95EA\u9655\u64C5\u8D61\u81B3\u5584\u6C55\u6247\u7F2E\u6805\u8BAA\u912F\u57CF\u829F\u5F61\u6F78\u59D7\u5B17\u9A9F\u81BB\u9490\u759D\u87EE\u8222\u8DDA\u9CDD \u5892\u4F24\u5546\u8D4F\u664C\u4E0A\u5C1A\u88F3\u57A7\u7EF1\u6B87\u71B5\u89DE
\u5962\u8D4A\u86C7\u820C\u820D\u8D66\u6444\u5C04\u6151\u6D89\u793E\u8BBE\u538D\u4F58\u731E\u6EE0\u7572\u9E9D \u7837\u7533\u547B\u4F38\u8EAB\u6DF1\u5A20\u7EC5\u795E\u6C88\u5BA1\u5A76\u751A\u80BE\u614E\u6E17\u4EC0\u8BDC\u8C02\u8398\u845A\u54C2\u6E16\u6939\u80C2\u77E7\u8703\u7CC1 \u58F0\u751F\u7525\u7272\u5347\u7EF3\u7701\u76DB\u5269\u80DC\u5723\u5D4A\u665F\u771A\u7B19
\u5E08\u5931\u72EE\u65BD\u6E7F\u8BD7\u5C38\u8671\u5341\u77F3\u62FE\u65F6\u98DF\u8680\u5B9E\u8BC6\u53F2\u77E2\u4F7F\u5C4E\u9A76\u59CB\u5F0F\u793A\u58EB\u4E16\u67FF\u4E8B\u62ED\u8A93\u901D\u52BF\u662F\u55DC\u566C\u9002\u4ED5\u4F8D\u91CA\u9970\u6C0F\u5E02\u6043\u5BA4\u89C6\u8BD5\u8C25\u57D8\u83B3\u84CD\u5F11\u9963\u8F7C\u8D33\u70BB\u793B\u94C8\u87AB\u8210\u7B6E\u8C55\u9CA5\u9CBA \u6536\u624B\u9996\u5B88\u5BFF\u6388\u552E\u53D7\u7626\u517D\u624C\u72E9\u7EF6\u824F
\u852C\u67A2\u68B3\u6B8A\u6292\u8F93\u53D4\u8212\u6DD1\u758F\u4E66\u8D4E\u5B70\u719F\u85AF\u6691\u66D9\u7F72\u8700\u9ECD\u9F20\u5C5E\u672F\u8FF0\u6811\u675F\u620D\u7AD6\u5885\u5EB6\u6570\u6F31\u6055\u500F\u587E\u83FD\u6445\u6CAD\u6F8D\u59DD\u7EBE\u6BF9\u8167\u6BB3\u79EB \u542E\u77AC\u987A\u821C \u65AF\u6495\u5636\u601D\u79C1\u53F8\u4E1D\u6B7B\u8086\u5BFA\u55E3\u56DB\u4F3A\u4F3C\u9972\u5DF3\u53AE\u4FDF\u5155\u53B6\u549D\u6C5C\u6CD7\u6F8C\u59D2\u9A77\u7E9F\u7F0C\u7940\u9536\u9E36\u801C\u86F3\u7B25
\u677E\u8038\u6002\u9882\u9001\u5B8B\u8BBC\u8BF5\u51C7\u83D8\u5D27\u5D69\u5FEA\u609A\u6DDE\u7AE6 \u82CF\u9165\u4FD7\u7D20\u901F\u7C9F\u50F3\u5851\u6EAF\u5BBF\u8BC9\u8083\u5919\u8C21\u850C\u55C9\u612B\u6D91\u7C0C\u89EB\u7A23 \u9178\u849C\u7B97\u72FB \u867D\u968B\u968F\u7EE5\u9AD3\u788E\u5C81\u7A57\u9042\u96A7\u795F\u8C07\u837D\u6FC9\u9083\u71E7\u772D\u7762 \u84D1\u68AD\u5506\u7F29\u7410\u7D22\u9501\u6240\u5522\u55E6\u55CD\u5A11\u686B\u7743\u7FA7 \u584C\u4ED6\u5B83\u5979\u5854\u736D\u631E\u8E4B\u8E0F\u95FC\u6EBB\u9062\u69BB\u6C93\u94CA\u8DBF\u9CCE
\u80CE\u82D4\u62AC\u53F0\u6CF0\u915E\u592A\u6001\u6C70\u90B0\u85B9\u80BD\u70B1\u949B\u8DC6\u9C90 \u5F39\u574D\u644A\u8D2A\u762B\u6EE9\u575B\u6A80\u75F0\u6F6D\u8C2D\u8C08\u5766\u6BEF\u8892\u78B3\u63A2\u53F9\u70AD\u90EF\u6619\u5FD0\u94BD\u952C\u9561 \u6C64\u5858\u642A\u5802\u68E0\u819B\u5510\u7CD6\u5018\u8EBA\u6DCC\u8D9F\u70EB\u50A5\u5E11\u9967\u6E8F\u746D\u94F4\u9557\u8025\u8797\u87B3\u7FB0\u91A3 \u638F\u6D9B\u6ED4\u7EE6\u8404\u6843\u9003\u6DD8\u9676\u8BA8\u5957\u9F17\u5555\u6D2E\u97EC\u7118\u9955 \u7279\u5FD2\u5FD1\u615D\u94FD
\u68AF\u5254\u8E22\u9511\u63D0\u9898\u8E44\u557C\u4F53\u66FF\u568F\u60D5\u6D95\u5243\u5C49\u501C\u608C\u9016\u7EE8\u7F07\u9E48\u88FC\u918D \u5929\u6DFB\u586B\u7530\u751C\u606C\u8214\u8146\u63AD\u5FDD\u9617\u6B84\u754B \u8C03\u6311\u6761\u8FE2\u773A\u8DF3\u4F7B\u82D5\u7967\u7A95\u8729\u7B24\u7C9C\u9F86\u9CA6\u9AEB \u8D34\u94C1\u5E16\u841C\u992E \u901A\u6850\u916E\u77B3\u540C\u94DC\u5F64\u7AE5\u6876\u6345\u7B52\u7EDF\u75DB\u4F5F\u50EE\u4EDD\u833C\u55F5\u6078\u6F7C\u783C \u5077\u6295\u5934\u900F\u4EA0\u94AD\u9AB0
\u51F8\u79C3\u7A81\u56FE\u5F92\u9014\u6D82\u5C60\u571F\u5410\u5154\u580D\u837C\u83DF\u948D\u9174 \u6E4D\u56E2\u629F\u5F56\u7583 \u63A8\u9893\u817F\u8715\u892A\u9000\u717A \u62D6\u6258\u8131\u9E35\u9640\u9A6E\u9A7C\u692D\u59A5\u62D3\u553E\u4E47\u4F57\u5768\u5EB9\u6CB1\u67DD\u67C1\u6A50\u7823\u7BA8\u9161\u8DCE\u9F0D \u8C4C\u5F2F\u6E7E\u73A9\u987D\u4E38\u70F7\u5B8C\u7897\u633D\u665A\u7696\u60CB\u5B9B\u5A49\u4E07\u8155\u525C\u8284\u839E\u83C0\u7EA8\u7EFE\u742C\u8118\u7579\u873F \u6C6A\u738B\u4EA1\u6789\u7F51\u5F80\u65FA\u671B\u5FD8\u5984\u7F54\u5C22\u60D8\u8F8B\u9B4D
\u5A01\u5DCD\u5FAE\u5371\u97E6\u8FDD\u6845\u56F4\u552F\u60DF\u4E3A\u6F4D\u7EF4\u82C7\u840E\u59D4\u4F1F\u4F2A\u5C3E\u7EAC\u672A\u851A\u5473\u754F\u80C3\u5582\u9B4F\u4F4D\u6E2D\u8C13\u5C09\u6170\u536B\u504E\u8BFF\u9688\u9697\u8473\u8587\u56D7\u5E0F\u5E37\u5D6C\u7325\u732C\u95F1\u6CA9\u6D27\u6DA0\u9036\u5A13\u73AE\u97EA\u8ECE\u709C\u7168\u75FF\u8249\u9C94 \u761F\u6E29\u868A\u6587\u95FB\u7EB9\u543B\u7A33\u7D0A\u95EE\u520E\u960C\u6C76\u74BA\u96EF
\u5DEB\u545C\u94A8\u4E4C\u6C61\u8BEC\u5C4B\u65E0\u829C\u68A7\u543E\u5434\u6BCB\u6B66\u4E94\u6342\u5348\u821E\u4F0D\u4FAE\u575E\u620A\u96FE\u6664\u7269\u52FF\u52A1\u609F\u8BEF\u5140\u4EF5\u9622\u90AC\u572C\u82B4\u5514\u5E91\u6003\u5FE4\u6D6F\u5BE4\u8FD5\u59A9\u5A7A\u9A9B\u674C\u727E\u65BC\u7110\u9E49\u9E5C\u75E6\u8708\u92C8\u9F2F
\u6614\u7199\u6790\u897F\u7852\u77FD\u6670\u563B\u5438\u9521\u727A\u7A00\u606F\u5E0C\u6089\u819D\u5915\u60DC\u7184\u70EF\u6EAA\u6C50\u7280\u6A84\u88AD\u5E2D\u4E60\u5AB3\u559C\u6D17\u7CFB\u9699\u620F\u7EC6\u50D6\u516E\u96B0\u90C4\u83E5\u8478\u84F0\u595A\u550F\u5F99\u9969\u960B\u6D60\u6DC5\u5C63\u5B09\u73BA\u6A28\u66E6\u89CB\u6B37\u6B59\u71B9\u798A\u79A7\u7699\u7A78\u8725\u8785\u87CB\u8204\u823E\u7FB2\u7C9E\u7FD5\u91AF\u9F37
\u94E3\u6380\u9528\u5148\u4ED9\u9C9C\u7EA4\u54B8\u8D24\u8854\u8237\u95F2\u6D8E\u5F26\u5ACC\u663E\u9669\u73B0\u732E\u53BF\u817A\u9985\u7FA1\u5BAA\u9677\u9650\u7EBF\u51BC\u82CB\u83B6\u85D3\u5C98\u7303\u66B9\u5A34\u6C19\u71F9\u7946\u9E47\u75EB\u86AC\u7B45\u7C7C\u9170\u8DE3\u8DF9\u9730 \u76F8\u53A2\u9576\u9999\u7BB1\u8944\u6E58\u4E61\u7FD4\u7965\u8BE6\u60F3\u54CD\u4EAB\u9879\u5DF7\u6A61\u50CF\u5411\u8C61\u8297\u8459\u9977\u5EA0\u9AA7\u7F03\u87D3\u9C9E\u98E8
\u8427\u785D\u9704\u524A\u54EE\u9500\u6D88\u5BB5\u6DC6\u6653\u5C0F\u5B5D\u6821\u8096\u5578\u7B11\u6548\u54D3\u5D24\u6F47\u900D\u9A81\u7EE1\u67AD\u67B5\u7B71\u7BAB\u9B48 \u6954\u4E9B\u6B47\u874E\u978B\u534F\u631F\u643A\u90AA\u659C\u80C1\u8C10\u5199\u68B0\u5378\u87F9\u61C8\u6CC4\u6CFB\u8C22\u5C51\u5055\u4EB5\u52F0\u71EE\u85A4\u64B7\u736C\u5EE8\u6E2B\u7023\u9082\u7EC1\u7F2C\u69AD\u698D\u8E9E \u85AA\u82AF\u950C\u6B23\u8F9B\u65B0\u5FFB\u5FC3\u4FE1\u8845\u56DF\u99A8\u5FC4\u6615\u6B46\u946B
\u661F\u8165\u7329\u60FA\u5174\u5211\u578B\u5F62\u90A2\u884C\u9192\u5E78\u674F\u6027\u59D3\u9649\u8347\u64E4\u60BB\u784E \u4F11\u4FEE\u7F9E\u673D\u55C5\u9508\u79C0\u8896\u7EE3\u54BB\u5CAB\u9990\u5EA5\u6EB4\u9E3A\u8C85\u9AF9 \u589F\u620C\u9700\u865A\u5618\u987B\u5F90\u8BB8\u84C4\u9157\u53D9\u65ED\u5E8F\u6064\u7D6E\u5A7F\u7EEA\u7EED\u5401\u8BE9\u52D6\u5729\u84FF\u6D2B\u6E86\u987C\u6829\u7166\u76F1\u80E5\u7CC8\u9191 \u8F69\u55A7\u5BA3\u60AC\u65CB\u7384\u9009\u7663\u7729\u7EDA\u5107\u8C16\u8431\u63CE\u6CEB\u6E32\u6F29\u7487\u6966\u6684\u70AB\u714A\u78B9\u94C9\u955F\u75C3
\u9774\u859B\u5B66\u7A74\u96EA\u8840\u8C11\u6CF6\u8E05\u9CD5 \u52CB\u718F\u5FAA\u65EC\u8BE2\u5BFB\u9A6F\u5DE1\u6B89\u6C5B\u8BAD\u8BAF\u900A\u8FC5\u5DFD\u57D9\u8340\u8548\u85B0\u5CCB\u5F87\u736F\u6042\u6D35\u6D54\u66DB\u7AA8\u91BA\u9C9F
\u7109\u54BD\u9609\u70DF\u6DF9\u76D0\u4E25\u7814\u8712\u5CA9\u5EF6\u8A00\u989C\u960E\u708E\u6CBF\u5944\u63A9\u773C\u884D\u6F14\u8273\u5830\u71D5\u538C\u781A\u96C1\u5501\u5F66\u7130\u5BB4\u8C1A\u9A8C\u53A3\u8D5D\u5261\u4FE8\u5043\u5156\u8BA0\u8C33\u963D\u90FE\u9122\u83F8\u5D26\u6079\u95EB\u6E6E\u6EDF\u598D\u5AE3\u7430\u6A90\u664F\u80ED\u814C\u7131\u7F68\u7B75\u917D\u9B47\u990D\u9F39 \u6B83\u592E\u9E2F\u79E7\u6768\u626C\u4F6F\u75A1\u7F8A\u6D0B\u9633\u6C27\u4EF0\u75D2\u517B\u6837\u6F3E\u5F89\u600F\u6CF1\u7080\u70CA\u6059\u86D8\u9785
\u9080\u8170\u5996\u7476\u6447\u5C27\u9065\u7A91\u8C23\u59DA\u54AC\u8200\u836F\u8981\u8000\u94A5\u592D\u723B\u5406\u5D3E\u5FAD\u5E7A\u73E7\u6773\u8F7A\u66DC\u80B4\u94EB\u9E5E\u7A88\u7E47\u9CD0 \u6930\u564E\u8036\u7237\u91CE\u51B6\u4E5F\u9875\u6396\u4E1A\u53F6\u66F3\u814B\u591C\u6DB2\u9765\u8C12\u90BA\u63F6\u6654\u70E8\u94D8
\u4E00\u58F9\u533B\u63D6\u94F1\u4F9D\u4F0A\u8863\u9890\u5937\u9057\u79FB\u4EEA\u80F0\u7591\u6C82\u5B9C\u59E8\u5F5D\u6905\u8681\u501A\u5DF2\u4E59\u77E3\u4EE5\u827A\u6291\u6613\u9091\u5C79\u4EBF\u5F79\u81C6\u9038\u8084\u75AB\u4EA6\u88D4\u610F\u6BC5\u5FC6\u4E49\u76CA\u6EA2\u8BE3\u8BAE\u8C0A\u8BD1\u5F02\u7FFC\u7FCC\u7ECE\u5208\u5293\u4EE1\u4F5A\u4F7E\u8BD2\u572F\u57F8\u61FF\u82E1\u8351\u858F\u5F08\u5955\u6339\u5F0B\u5453\u54A6\u54BF\u566B\u5CC4\u5DB7\u7317\u9974\u603F\u6021\u6092\u6F2A\u8FE4\u9A7F\u7F22\u6BAA\u8F76\u8D3B\u65D6\u71A0\u7719\u9487\u9552\u9571\u75CD\u7617\u7654\u7FCA\u8864\u8734\u8223\u7FBF\u7FF3\u914F\u9EDF
\u8335\u836B\u56E0\u6BB7\u97F3\u9634\u59FB\u541F\u94F6\u6DEB\u5BC5\u996E\u5C39\u5F15\u9690\u5370\u80E4\u911E\u5EF4\u57A0\u5819\u831A\u5432\u5591\u72FA\u5924\u6D07\u6C24\u94DF\u763E\u8693\u972A\u9F88 \u82F1\u6A31\u5A74\u9E70\u5E94\u7F28\u83B9\u8424\u8425\u8367\u8747\u8FCE\u8D62\u76C8\u5F71\u9896\u786C\u6620\u5B34\u90E2\u8314\u8365\u83BA\u8426\u84E5\u6484\u5624\u81BA\u6EE2\u6F46\u701B\u745B\u748E\u6979\u5AB5\u9E66\u763F\u988D\u7F42 \u62E5\u4F63\u81C3\u75C8\u5EB8\u96CD\u8E0A\u86F9\u548F\u6CF3\u6D8C\u6C38\u607F\u52C7\u7528\u4FD1\u58C5\u5889\u5581\u6175\u9095\u955B\u752C\u9CD9\u9954
\u5E7D\u4F18\u60A0\u5FE7\u5C24\u7531\u90AE\u94C0\u72B9\u6CB9\u6E38\u9149\u6709\u53CB\u53F3\u4F51\u91C9\u8BF1\u53C8\u5E7C\u5363\u6538\u4F91\u83A0\u839C\u83B8\u5466\u56FF\u5BA5\u67DA\u7337\u7256\u94D5\u75A3\u86B0\u86B4\u8763\u8764\u9C7F\u9EDD\u9F2C
\u8FC2\u6DE4\u4E8E\u76C2\u6986\u865E\u611A\u8206\u4F59\u4FDE\u903E\u9C7C\u6109\u6E1D\u6E14\u9685\u4E88\u5A31\u96E8\u4E0E\u5C7F\u79B9\u5B87\u8BED\u7FBD\u7389\u57DF\u828B\u90C1\u9047\u55BB\u5CEA\u5FA1\u6108\u6B32\u72F1\u80B2\u8A89\u6D74\u5BD3\u88D5\u9884\u8C6B\u9A6D\u79BA\u6BD3\u4F1B\u4FE3\u8C00\u8C15\u8438\u84E3\u63C4\u5704\u5709\u5D5B\u72F3\u996B\u9980\u5EBE\u9608\u9B3B\u59AA\u59A4\u7EA1\u745C\u6631\u89CE\u8174\u6B24\u715C\u71E0\u8080\u807F\u94B0\u9E46\u9E6C\u7610\u7600\u7AAC\u7AB3\u872E\u8753\u7AFD\u81FE\u8201\u96E9\u9F89
\u9E33\u6E0A\u51A4\u5143\u57A3\u8881\u539F\u63F4\u8F95\u56ED\u5458\u5706\u733F\u6E90\u7F18\u8FDC\u82D1\u613F\u6028\u9662\u57B8\u586C\u82AB\u63BE\u6C85\u5A9B\u7457\u6A7C\u7230\u7722\u9E22\u8788\u7BA2\u9F0B \u66F0\u7EA6\u8D8A\u8DC3\u5CB3\u7CA4\u6708\u60A6\u9605\u9FA0\u54D5\u7039\u6A3E\u5216\u94BA \u8018\u4E91\u90E7\u5300\u9668\u5141\u8FD0\u8574\u915D\u6655\u97F5\u5B55\u90D3\u82B8\u72C1\u607D\u6120\u7EAD\u97EB\u6B92\u6600\u6C32\u71A8\u7B60 \u683D\u54C9\u707E\u5BB0\u8F7D\u518D\u5728\u4ED4\u5D3D\u753E \u54B1\u6512\u6682\u8D5E\u74D2\u661D\u7C2A\u7CCC\u8DB1\u933E
\u906D\u7CDF\u51FF\u85FB\u67A3\u65E9\u6FA1\u86A4\u8E81\u566A\u9020\u7682\u7076\u71E5\u5523 \u8D23\u62E9\u5219\u6CFD\u4EC4\u8D5C\u5567\u5E3B\u8FEE\u6603\u7B2E\u7BA6\u8234 \u589E\u618E\u8D60\u7F2F\u7511\u7F7E\u9503 \u624E\u55B3\u6E23\u672D\u94E1\u95F8\u7728\u69A8\u4E4D\u70B8\u8BC8\u67DE\u63F8\u5412\u54A4\u54F3\u6942\u781F\u75C4\u86B1\u9F44 \u7FDF\u6458\u658B\u5B85\u7A84\u503A\u5BE8\u7826\u7635 \u77BB\u6BE1\u8A79\u6CBE\u76CF\u65A9\u5D2D\u5C55\u8638\u6808\u5360\u6218\u7AD9\u6E5B\u7EFD\u8C35\u640C\u65C3
\u6A1F\u7AE0\u5F70\u6F33\u5F20\u638C\u6DA8\u6756\u4E08\u5E10\u8D26\u4ED7\u80C0\u7634\u969C\u4EC9\u9123\u5E5B\u5D82\u7350\u5ADC\u748B\u87D1 \u62DB\u662D\u627E\u6CBC\u8D75\u7167\u7F69\u5146\u8087\u53EC\u8BCF\u68F9\u948A\u7B0A \u906E\u6298\u54F2\u86F0\u8F99\u8005\u9517\u8517\u8FD9\u6D59\u7740\u8C2A\u647A\u67D8\u8F84\u78D4\u9E67\u8936\u8707\u8D6D \u73CD\u659F\u771F\u7504\u7827\u81FB\u8D1E\u9488\u4FA6\u6795\u75B9\u8BCA\u9707\u632F\u9547\u9635\u5E27\u5733\u84C1\u6D48\u6EB1\u7F1C\u6862\u699B\u8F78\u8D48\u80D7\u6715\u796F\u755B\u7A39\u9E29\u7BB4
\u84B8\u6323\u7741\u5F81\u72F0\u4E89\u6014\u6574\u62EF\u6B63\u653F\u75C7\u90D1\u8BC1\u8BE4\u5CE5\u94B2\u94EE\u7B5D \u829D\u679D\u652F\u5431\u8718\u77E5\u80A2\u8102\u6C41\u4E4B\u7EC7\u804C\u76F4\u690D\u6B96\u6267\u503C\u4F84\u5740\u6307\u6B62\u8DBE\u53EA\u65E8\u7EB8\u5FD7\u631A\u63B7\u81F3\u81F4\u7F6E\u5E1C\u5CD9\u5236\u667A\u79E9\u7A1A\u8D28\u7099\u75D4\u6EDE\u6CBB\u7A92\u536E\u965F\u90C5\u57F4\u82B7\u646D\u5E19\u5FB5\u5902\u5FEE\u5F58\u54AB\u9A98\u6809\u67B3\u6800\u684E\u8F75\u8F7E\u8D3D\u80DD\u81A3\u7949\u7957\u9EF9\u96C9\u9E37\u75E3\u86ED\u7D77\u916F\u8DD6\u8E2C\u8E2F\u8C78\u89EF
\u4E2D\u76C5\u5FE0\u949F\u8877\u7EC8\u79CD\u80BF\u91CD\u4EF2\u4F17\u51A2\u953A\u87BD\u822F\u8E35 \u821F\u5468\u5DDE\u6D32\u8BCC\u7CA5\u8F74\u8098\u5E1A\u5492\u76B1\u5B99\u663C\u9AA4\u836E\u5541\u59AF\u7EA3\u7EC9\u80C4\u78A1\u7C40\u914E \u73E0\u682A\u86DB\u6731\u732A\u8BF8\u8BDB\u9010\u7AF9\u70DB\u716E\u62C4\u77A9\u5631\u4E3B\u8457\u67F1\u52A9\u86C0\u8D2E\u94F8\u7B51\u4F4F\u6CE8\u795D\u9A7B\u4E36\u4F2B\u4F8F\u90BE\u82CE\u8331\u6D19\u6E1A\u6F74\u677C\u69E0\u6A65\u70B7\u94E2\u75B0\u7603\u7AFA\u7BB8\u8233\u7FE5\u8E85\u9E88 \u4E13\u7816\u8F6C\u64B0\u8D5A\u7BC6\u556D\u9994\u989B
\u5E62\u6869\u5E84\u88C5\u5986\u649E\u58EE\u72B6 \u690E\u9525\u8FFD\u8D58\u5760\u7F00\u60F4\u9A93\u7F12\u96B9 \u8C06\u51C6\u80AB\u7A80 \u6349\u62D9\u5353\u684C\u7422\u8301\u914C\u5544\u707C\u6D4A\u502C\u8BFC\u64E2\u6D5E\u6DBF\u6FEF\u799A\u65AB\u956F \u5179\u54A8\u8D44\u59FF\u6ECB\u6DC4\u5B5C\u7D2B\u7C7D\u6ED3\u5B50\u81EA\u6E0D\u5B57\u8C18\u8308\u5D6B\u59CA\u5B73\u7F01\u6893\u8F8E\u8D40\u6063\u7726\u9531\u79ED\u8014\u7B2B\u7CA2\u8D91\u89DC\u8A3E\u9F87\u9CBB\u9AED \u9B03\u68D5\u8E2A\u5B97\u7EFC\u603B\u7EB5\u506C\u8159\u7CBD
\u79DF\u8DB3\u5352\u65CF\u7956\u8BC5\u963B\u7EC4\u4FCE\u83F9\u955E \u5C0A\u9075\u6499\u6A3D\u9CDF \u6628\u5DE6\u4F50\u505A\u4F5C\u5750\u5EA7\u963C\u5511\u562C\u600D\u80D9\u795A
`;

// scripts/proof/confusable.ts
var groups = null;
function gather2() {
  const map = /* @__PURE__ */ new Map();
  for (const [number3, group] of `${soundGroups} ${alikeCharacters}`.trim().split(/\s+/u).entries()) {
    for (const character of group) map.set(character, [...map.get(character) ?? [], number3]);
  }
  return map;
}
function areConfusable(one, other) {
  groups ??= gather2();
  const [own, others] = [groups.get(one), groups.get(other)];
  return one !== other && own !== void 0 && own.some((group) => others?.includes(group));
}

// scripts/proof/more-idioms.ts
var moreIdioms = `
\u8305\u585E\u987F\u5F00 \u9632\u5FAE\u675C\u6E10 \u5386\u5386\u5728\u76EE \u6765\u4E4B\u4E0D\u6613 \u884C\u7A33\u81F4\u8FDC \u4E45\u4E45\u4E3A\u529F \u9F50\u6293\u5171\u7BA1 \u594B\u53D1\u6709\u4E3A \u7825\u783A\u524D\u884C \u8E44\u75BE\u6B65\u7A33 \u56E0\u52BF\u5229\u5BFC \u5FAA\u5E8F\u6E10\u8FDB
\u4E3E\u8DB3\u8F7B\u91CD \u4E0D\u53EF\u6216\u7F3A \u81F3\u5173\u91CD\u8981 \u9996\u5F53\u5176\u51B2 \u6559\u4E66\u80B2\u4EBA \u7ACB\u5FB7\u6811\u4EBA \u4E3A\u4EBA\u5E08\u8868 \u9ED8\u9ED8\u65E0\u95FB \u65E0\u79C1\u5949\u732E \u7231\u5C97\u656C\u4E1A \u7CBE\u76CA\u6C42\u7CBE
\u4F17\u5FD7\u6210\u57CE \u5B88\u671B\u76F8\u52A9 \u548C\u8877\u5171\u6D4E \u51DD\u5FC3\u805A\u529B \u771F\u6293\u5B9E\u5E72 \u811A\u8E0F\u5B9E\u5730 \u4E0E\u65F6\u4FF1\u8FDB \u627F\u524D\u542F\u540E \u7EE7\u5F80\u5F00\u6765 \u4EFB\u91CD\u9053\u8FDC \u524D\u6240\u672A\u6709
\u4E3E\u4E16\u77A9\u76EE \u65E5\u65B0\u6708\u5F02 \u7A81\u98DE\u731B\u8FDB \u65B9\u5174\u672A\u827E \u5982\u706B\u5982\u837C \u84B8\u84B8\u65E5\u4E0A \u6B23\u6B23\u5411\u8363 \u751F\u673A\u52C3\u52C3 \u671D\u6C14\u84EC\u52C3 \u610F\u6C14\u98CE\u53D1 \u6597\u5FD7\u6602\u626C \u575A\u5B9A\u4E0D\u79FB \u6301\u4E4B\u4EE5\u6052
\u9532\u800C\u4E0D\u820D \u5B5C\u5B5C\u4E0D\u5026 \u5162\u5162\u4E1A\u4E1A \u52E4\u52E4\u6073\u6073 \u4EFB\u52B3\u4EFB\u6028 \u4E00\u4E1D\u4E0D\u82DF \u606A\u5C3D\u804C\u5B88 \u5FE0\u4E8E\u804C\u5B88 \u7387\u5148\u5782\u8303 \u4EE5\u8EAB\u4F5C\u5219 \u8EAB\u5148\u58EB\u5352 \u8EAB\u4F53\u529B\u884C \u8A00\u4F20\u8EAB\u6559 \u6F5C\u79FB\u9ED8\u5316
\u8033\u6FE1\u76EE\u67D3 \u5BD3\u6559\u4E8E\u4E50 \u56E0\u6750\u65BD\u6559 \u5FAA\u5FAA\u5584\u8BF1 \u8BF2\u4EBA\u4E0D\u5026 \u6843\u674E\u82AC\u82B3 \u9752\u51FA\u4E8E\u84DD \u540E\u7EE7\u6709\u4EBA \u4EBA\u624D\u8F88\u51FA \u7FA4\u82F1\u835F\u8403 \u6D4E\u6D4E\u4E00\u5802 \u6B22\u805A\u4E00\u5802 \u5EA7\u65E0\u865A\u5E2D \u7EDC\u7ECE\u4E0D\u7EDD \u5DDD\u6D41\u4E0D\u606F
\u95E8\u5EAD\u82E5\u5E02 \u8F66\u6C34\u9A6C\u9F99 \u70ED\u706B\u671D\u5929 \u6709\u6761\u4E0D\u7D0A \u4E95\u7136\u6709\u5E8F \u4E95\u4E95\u6709\u6761 \u6309\u90E8\u5C31\u73ED \u5FAA\u89C4\u8E48\u77E9 \u4E00\u89C6\u540C\u4EC1 \u516C\u6B63\u65E0\u79C1 \u5149\u660E\u78CA\u843D \u5B9E\u4E8B\u6C42\u662F \u5F00\u8BDA\u5E03\u516C \u63A8\u5FC3\u7F6E\u8179
\u96C6\u601D\u5E7F\u76CA \u7FA4\u7B56\u7FA4\u529B \u535A\u91C7\u4F17\u957F \u53D6\u957F\u8865\u77ED \u76F8\u8F85\u76F8\u6210 \u76F8\u5F97\u76CA\u5F70 \u878D\u4F1A\u8D2F\u901A \u89E6\u7C7B\u65C1\u901A \u4E3E\u4E00\u53CD\u4E09 \u5B66\u4EE5\u81F4\u7528 \u77E5\u884C\u5408\u4E00 \u683C\u7269\u81F4\u77E5 \u6E29\u6545\u77E5\u65B0 \u539A\u79EF\u8584\u53D1
\u5FAA\u540D\u8D23\u5B9E \u540D\u526F\u5176\u5B9E \u5B9E\u81F3\u540D\u5F52 \u5F53\u4E4B\u65E0\u6127 \u4F17\u671B\u6240\u5F52 \u6709\u76EE\u5171\u7779 \u4F17\u6240\u5468\u77E5 \u5BB6\u55BB\u6237\u6653 \u8033\u719F\u80FD\u8BE6 \u810D\u7099\u4EBA\u53E3 \u6DF1\u5165\u4EBA\u5FC3 \u6DF1\u5165\u6D45\u51FA \u901A\u4FD7\u6613\u61C2 \u8A00\u7B80\u610F\u8D45 \u63D0\u7EB2\u6308\u9886
\u7EB2\u4E3E\u76EE\u5F20 \u9AD8\u5C4B\u5EFA\u74F4 \u9AD8\u77BB\u8FDC\u77A9 \u672A\u96E8\u7EF8\u7F2A \u5C45\u5B89\u601D\u5371 \u9632\u60A3\u672A\u7136 \u6709\u5907\u65E0\u60A3 \u66F2\u7A81\u5F99\u85AA \u4EA1\u7F8A\u8865\u7262 \u4E3E\u68CB\u4E0D\u5B9A \u4F18\u67D4\u5BE1\u65AD \u5F53\u673A\u7ACB\u65AD \u96F7\u5389\u98CE\u884C \u4EE4\u884C\u7981\u6B62 \u4E00\u4EE5\u8D2F\u4E4B
\u59CB\u7EC8\u5982\u4E00 \u5584\u59CB\u5584\u7EC8 \u614E\u7EC8\u5982\u59CB \u6709\u59CB\u6709\u7EC8 \u534A\u9014\u800C\u5E9F \u529F\u4E8F\u4E00\u7BD1 \u524D\u529F\u5C3D\u5F03 \u5F97\u4E0D\u507F\u5931 \u4E8B\u534A\u529F\u500D \u5353\u6709\u6210\u6548 \u884C\u4E4B\u6709\u6548 \u7ACB\u7AFF\u89C1\u5F71 \u6C34\u5230\u6E20\u6210 \u74DC\u719F\u8482\u843D \u8FCE\u5203\u800C\u89E3
\u6E90\u8FDC\u6D41\u957F \u535A\u5927\u7CBE\u6DF1 \u85AA\u706B\u76F8\u4F20 \u751F\u751F\u4E0D\u606F \u7EF5\u7EF5\u4E0D\u7EDD \u6839\u6DF1\u8482\u56FA \u679D\u7E41\u53F6\u8302 \u7855\u679C\u7D2F\u7D2F \u6625\u534E\u79CB\u5B9E \u767E\u82B1\u9F50\u653E \u767E\u5BB6\u4E89\u9E23 \u63A8\u9648\u51FA\u65B0 \u6807\u65B0\u7ACB\u5F02 \u72EC\u6811\u4E00\u5E1C \u522B\u5177\u4E00\u683C
\u843D\u5230\u5B9E\u5904 \u614E\u7EC8\u5982\u59CB \u60A3\u4E8E\u672A\u7136 \u91CD\u800C\u9053\u8FDC \u843D\u7EC6\u843D\u5B9E \u8D70\u6DF1\u8D70\u5B9E \u843D\u5730\u89C1\u6548 \u7A33\u4E2D\u6C42\u8FDB \u5B88\u6B63\u521B\u65B0 \u7B03\u884C\u4E0D\u6020 \u8E14\u5389\u594B\u53D1 \u52C7\u6BC5\u524D\u884C \u653B\u575A\u514B\u96BE \u722C\u5761\u8FC7\u574E
\u63D0\u8D28\u589E\u6548 \u8865\u9F50\u77ED\u677F \u5835\u585E\u6F0F\u6D1E \u6807\u672C\u517C\u6CBB \u7EFC\u5408\u65BD\u7B56 \u5206\u7C7B\u65BD\u7B56 \u7CBE\u51C6\u65BD\u7B56 \u95ED\u73AF\u7BA1\u7406 \u6302\u56FE\u4F5C\u6218 \u7EDF\u7B79\u517C\u987E \u534F\u540C\u63A8\u8FDB \u540C\u5411\u540C\u884C \u540C\u9891\u5171\u632F \u4E0A\u4E0B\u8054\u52A8
\u538B\u5B9E\u8D23\u4EFB \u5C42\u5C42\u4F20\u5BFC \u4E00\u6293\u5230\u5E95 \u6293\u94C1\u6709\u75D5 \u8E0F\u77F3\u7559\u5370 \u672A\u96E8\u7EF8\u7F2A \u5C45\u5B89\u601D\u5371 \u5E38\u6293\u4E0D\u61C8 \u8B66\u949F\u957F\u9E23 \u5BB6\u55BB\u6237\u6653 \u5165\u8111\u5165\u5FC3 \u6DF1\u5165\u4EBA\u5FC3 \u559C\u95FB\u4E50\u89C1 \u6DA6\u7269\u65E0\u58F0
\u56E0\u5730\u5236\u5B9C \u56E0\u6821\u5236\u5B9C \u91CF\u4F53\u88C1\u8863 \u5BF9\u75C7\u4E0B\u836F \u6709\u7684\u653E\u77E2 \u7CBE\u51C6\u6EF4\u704C \u96EA\u4E2D\u9001\u70AD \u9526\u4E0A\u6DFB\u82B1 \u6625\u98CE\u5316\u96E8 \u6843\u674E\u6EE1\u56ED \u7855\u679C\u7D2F\u7D2F \u6377\u62A5\u9891\u4F20 \u518D\u521B\u4F73\u7EE9 \u518D\u7ACB\u65B0\u529F
\u594B\u53D1\u56FE\u5F3A \u53D1\u6124\u56FE\u5F3A \u81EA\u5F3A\u4E0D\u606F \u8270\u82E6\u594B\u6597 \u52E4\u4FED\u529E\u5B66 \u52E4\u4FED\u8282\u7EA6 \u5EC9\u6D01\u4ECE\u6559 \u8A00\u4F20\u8EAB\u6559 \u8EAB\u6B63\u4E3A\u8303 \u5B66\u9AD8\u4E3A\u5E08 \u6709\u6559\u65E0\u7C7B \u6559\u5B66\u76F8\u957F \u5C0A\u5E08\u91CD\u6559 \u5D07\u5FB7\u5C1A\u5B66
`;

// scripts/proof/near-idioms.ts
function gather3() {
  const right = [...miswrittenIdioms.matchAll(/→([^\s(]{4})(?=\s)/gu)].map(([, idiom = ""]) => idiom);
  const all = /* @__PURE__ */ new Set([...right, ...moreIdioms.split(/\s+/u).filter((idiom) => idiom.length === 4)]);
  const by = (start) => {
    const map = /* @__PURE__ */ new Map();
    for (const idiom of all) {
      const key = idiom.slice(start, start + 2);
      map.set(key, [...map.get(key) ?? [], idiom]);
    }
    return map;
  };
  return { all, byHead: by(0), byTail: by(2) };
}
var idioms = null;
function nearIdioms(text, known) {
  idioms ??= gather3();
  const { all, byHead, byTail } = idioms;
  const written13 = text.text;
  const found = [];
  for (let at = 0; at + 4 <= written13.length; at += 1) {
    const heads = byHead.get(written13.slice(at, at + 2)) ?? [];
    const tails = byTail.get(written13.slice(at + 2, at + 4)) ?? [];
    if (heads.length === 0 && tails.length === 0) continue;
    const window = written13.slice(at, at + 4);
    if (all.has(window) || [0, 1, 2, 3].some((step) => known(at + step)) || !new RegExp("^\\p{Script=Han}{4}$", "u").test(window))
      continue;
    const meant = [...heads, ...tails].find((idiom) => differ2(idiom, window) === 1);
    if (meant === void 0) continue;
    const end = at + 4;
    const halves = [areWords(written13, [at, at + 2]), areWords(written13, [at + 2, end])];
    const half2 = halves.every((isWord) => isWord) || halves.includes(true) && !isSlip(meant, window);
    if (half2 || areWords(written13, [at, end]) || cutsWord(written13, at, end)) continue;
    found.push(finding(wrongWord, { written: window, right: meant }, { text, start: at, end }));
    at = end - 1;
  }
  return found;
}
function isSlip(idiom, window) {
  return [...idiom].every((character, at) => character === window[at] || areConfusable(character, window.charAt(at)));
}
function differ2(a, b) {
  let count = 0;
  for (let at = 0; at < 4; at += 1) if (a[at] !== b[at]) count += 1;
  return count;
}

// scripts/proof/near-words.ts
function gather4() {
  const words2 = officeWords.trim().split(/\s+/u);
  const by = (place) => {
    const map = /* @__PURE__ */ new Map();
    for (const word of words2) {
      const key = word.charAt(place);
      map.set(key, [...map.get(key) ?? [], word]);
    }
    return map;
  };
  return { byHead: by(0), byTail: by(1), right: /* @__PURE__ */ new Set([...words2, ...shortForms.split(" ")]) };
}
var neighbours = null;
var alone = /[的地得了着在是和与及将把被对为就也都而或从向于不有无一二三四五六七八九十百千万亿两个名位所项件次年月日上下中内外前后之其此该各每这那多少几再又还并且但只可能会要已以由使让请如若到]/u;
var longestRun = 8;
var segmenter2 = new Intl.Segmenter("zh", { granularity: "word" });
function nearWords(text, known) {
  neighbours ??= gather4();
  const found = [];
  for (const { start, length } of loneRuns(text.text)) {
    for (let at = start; at + 1 < start + length; at += 1) {
      const written13 = text.text.slice(at, at + 2);
      const meant = known(at) || known(at + 1) || alone.test(written13) ? null : meantBy(written13, neighbours);
      if (meant === null) continue;
      found.push(finding(wrongWord, { written: written13, right: meant }, { text, start: at, end: at + 2 }));
      at += 1;
    }
  }
  return found;
}
function loneRuns(text) {
  const runs = [];
  let run = { start: 0, length: 0 };
  const close = () => {
    if (run.length > 1 && run.length <= longestRun) runs.push(run);
    run = { start: 0, length: 0 };
  };
  for (const { segment, index } of segmenter2.segment(text)) {
    if (new RegExp("^\\p{Script=Han}$", "u").test(segment)) {
      run = run.length === 0 ? { start: index, length: 1 } : { ...run, length: run.length + 1 };
    } else close();
  }
  close();
  return runs;
}
function meantBy(written13, { byHead, byTail, right }) {
  if (right.has(written13)) return null;
  const [head2 = "", tail = ""] = written13;
  return byHead.get(head2)?.find((word) => areConfusable(word.charAt(1), tail)) ?? byTail.get(tail)?.find((word) => areConfusable(word.charAt(0), head2)) ?? null;
}

// scripts/proof/wrong-words.ts
function corrections() {
  return [...`${miswrittenIdioms}${miswrittenWords}`.matchAll(/(\S+?)→([^\s(]+)(?:\((\S+?)\))?(?=\s)/gu)].map(
    ([, wrong = "", right = "", guards = ""]) => [wrong, { right, guards: guards === "" ? [] : guards.split(",") }]
  );
}
var collocations = [
  // 截止 ends something by itself, 截至 takes the date it counts to.
  [
    /(?<!报名|投稿|申报|征集|受理|注册|缴费|投票|时间|日期|已|将|均|全部)截止(?:到|至)?(?=\d{2,4}年|\d{1,2}月|二〇|目前|今年|去年|年底|本月|上月|月底|现在|今天|昨天|当前|学期末|统计时|发稿)/gu,
    "\u622A\u81F3"
  ],
  [
    /(?<=(?:家长|群众|学生|师生|基层|代表|委员|教师|社会)(?:集中|普遍|强烈)?)反应(?=的(?:问题|诉求|意见|困难|情况|呼声|热点|突出|急难))/gu,
    "\u53CD\u6620"
  ],
  [
    /(?<=(?:学生|公民|儿童|教师|师生|未成年人|老年人|妇女|残疾人)?(?:受教育|接受教育|休息|健康成长|公平享有)的?)权力/gu,
    "\u6743\u5229"
  ],
  [/(?<=(?:提供|带来|给我们|得到|深刻|有益|重要|宝贵)(?:了|的)?(?:有益|深刻|重要|宝贵)?的?)启事/gu, "\u542F\u793A"],
  [/(?<=[一二三四五六七八九十\d])(?:部份)(?=[，。；])/gu, "\u90E8\u5206"]
];
var finder = null;
var wrongWords = ({ texts }) => {
  finder ??= phraseIndex(corrections());
  const find = finder;
  return [
    ...texts.flatMap((text) => {
      const listed2 = find(text.text).filter(({ at, phrase: written13, value: { guards } }) => {
        if (guards.some((guard) => text.text.startsWith(guard, at - guard.indexOf(written13)))) return false;
        return written13.length > 3 || !cutsWord(text.text, at, at + written13.length);
      });
      const covered = new Set(listed2.flatMap(({ at, phrase }) => [...phrase].map((_sign, index) => at + index)));
      return [
        ...listed2.map(
          ({ at, phrase: written13, value: { right } }) => finding(wrongWord, { written: written13, right }, { text, start: at, end: at + written13.length }, right)
        ),
        ...nearIdioms(text, (at) => covered.has(at)),
        ...nearWords(text, (at) => covered.has(at))
      ];
    }),
    ...collocations.flatMap(
      ([pattern, right]) => everyMatch(texts, pattern, ({ 0: written13 }, found) => finding(wrongWord, { written: written13, right }, found, right))
    )
  ];
};

// scripts/proof/year-zeros.ts
var yearZeros = ({ texts }) => everyMatch(texts, /[一二三四五六七八九〇零○OoＯ0]{4}(?=年)/gu, ({ 0: written13 }, found) => {
  const right = written13.replaceAll(/[零○OoＯ0]/gu, "\u3007");
  if (right === written13 || !/^[一二][一二三四五六七八九〇]{3}$/u.test(right)) return null;
  return finding(yearZero, { written: written13, right }, found, right);
});

// scripts/proof/proofread.ts
var rules = [
  // Marks
  halfWidthMarks,
  unpairedMarks,
  nestedMarks,
  straightQuotes,
  repeatedMarks,
  marksBetweenTitles,
  stopsByBrackets,
  ellipses,
  dashes,
  colons,
  enumerationMarks,
  ordinalMarks,
  paragraphEnds,
  titleStops,
  spaces,
  fullWidthCharacters,
  middleDots,
  strayCharacters,
  // Numbers
  rangeMarks,
  rangeUnits,
  numeralStyles,
  approximateNumbers,
  shortYears,
  doubledApproximations,
  percentages,
  decreasesByMultiple,
  twos,
  yearZeros,
  dateForms,
  digitGroups,
  mixedFigures,
  // Words
  doubledWords,
  wrongWords,
  particles,
  missingSubjects,
  longSentences,
  // Sense
  ordinalSequences,
  listCounts,
  impossibleDates,
  weekdays,
  futureEvents,
  shortNames,
  terms,
  termsOutOfDate,
  setPhrases,
  offices,
  officesOutOfDate,
  personNames
];
async function proofread(report) {
  const draft = { report, texts: runningTexts(report) };
  const found = [];
  for (const rule of rules) {
    found.push(...rule(draft));
    await afterOthers2();
  }
  return [...withoutRepeats(found), ...await traditionalCharacters(draft)];
}
function withoutRepeats(findings) {
  const phrases = findings.flatMap(({ code, place }) => code === setPhrase.code && place !== null ? [place] : []);
  const isRepeat = ({ code, place, fix }) => code === wrongWord.code && fix.length === 0 && place !== null && phrases.some((phrase) => holds2(phrase, place));
  return findings.filter((finding2) => !isRepeat(finding2));
}

// scripts/proof/rulings.ts
function ruled(report, findings) {
  const needed = /* @__PURE__ */ new Set();
  const out = [];
  for (const finding2 of findings) {
    const ruling = report.settings.proofreading.get(finding2.code);
    if (ruling?.severity === "off") continue;
    const stet = report.stets.find(
      ({ rules: rules2, place }) => rules2.includes(finding2.code) && finding2.place !== null && holds2(place, finding2.place)
    );
    if (stet !== void 0) needed.add(stet);
    const accepted = stet?.because ?? ruling?.accepted ?? finding2.accepted;
    const severity = accepted === null ? ruling?.severity ?? finding2.severity : "warning";
    out.push({ ...finding2, severity, accepted, fix: accepted === null ? finding2.fix : [] });
  }
  const needless = report.stets.filter((stet) => !needed.has(stet) && stet.rules.some((rule) => !isOff(rule, report))).map(({ rules: rules2, place }) => diagnose(needlessStet, { rules: rules2 }, place));
  return [...out, ...needless];
}
var isOff = (rule, { settings }) => settings.proofreading.get(rule)?.severity === "off";

// scripts/templates/theme.ts
var import_yaml = __toESM(require_dist(), 1);
import { join as join2 } from "node:path";
var readable = 4.5;
var pairs = [
  ["ink", "paper"],
  ["ink", "wash"],
  ["accent", "paper"],
  ["grey", "paper"],
  ["grey", "wash"],
  ["onDeep", "deep"],
  ["onDeepQuiet", "deep"],
  ["onDeep", "field"]
];
function loadTheme(files, overrideFolder, name, place) {
  const folders = [...overrideFolder === null ? [] : [overrideFolder], builtInTemplates()].map(
    (folder) => join2(folder, "themes")
  );
  const known = knownThemes(files, folders);
  if (!known.includes(name)) {
    return { tokens: null, diagnostics: [diagnose(unknownTheme, { name, known }, place)] };
  }
  const read = readTheme(files, folders, name, place);
  if (read.theme === null) return { tokens: null, diagnostics: read.diagnostics };
  const parsed = themeSchema.safeParse(read.theme);
  if (!parsed.success) {
    const diagnostics = parsed.error.issues.map(
      (issue) => diagnose(brokenTheme, { name, key: issue.path.join("."), reason: issue.message }, place)
    );
    return { tokens: null, diagnostics };
  }
  const { colours } = parsed.data;
  const pale = pairs.flatMap(([ink, ground]) => {
    const ratio = contrast(colours[ink], colours[ground]);
    return ratio < readable ? [diagnose(paleTheme, { name, text: ink, ground, ratio }, place)] : [];
  });
  return { tokens: pale.length > 0 ? null : { ...parsed.data, name }, diagnostics: pale };
}
function inColoursOf(other, own) {
  return { ...own, colours: other.colours };
}
function readTheme(files, folders, name, place, above = []) {
  const broken = (key, reason) => ({
    theme: null,
    diagnostics: [diagnose(brokenTheme, { name, key, reason }, place)]
  });
  const at = folders.findIndex((folder) => files.read(join2(folder, `${name}.yaml`)) !== null);
  const path = join2(folders[at] ?? "", `${name}.yaml`);
  const document = (0, import_yaml.parseDocument)(files.read(path) ?? "");
  const [mistake] = document.errors;
  if (mistake !== void 0) return broken("", mistake.message);
  const raw = document.toJS();
  if (!isRecord(raw)) return broken("", "expected a mapping");
  const { base, ...own } = raw;
  if (base === void 0) return { theme: own, diagnostics: [] };
  const behind = base === name ? folders.slice(at + 1) : folders;
  const known = knownThemes(files, behind);
  if (typeof base !== "string" || !known.includes(base)) return broken("base", `expected one of ${known.join(", ")}`);
  if (above.includes(path)) return broken("base", "the themes are each other\u2019s base");
  const { theme: theme2, diagnostics } = readTheme(files, behind, base, place, [...above, path]);
  return { theme: theme2 && laidOver(theme2, own), diagnostics };
}
function laidOver(base, own) {
  const merged = Object.entries(own).map(([key, value]) => {
    const below = base[key];
    return [key, isRecord(below) && isRecord(value) ? laidOver(below, value) : value];
  });
  return { ...base, ...Object.fromEntries(merged) };
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function knownThemes(files, folders) {
  const names2 = folders.flatMap((folder) => files.list(folder)).filter((name) => name.endsWith(".yaml"));
  return [...new Set(names2.map((name) => name.slice(0, -".yaml".length)))].sort();
}

// scripts/pipeline.ts
async function examine(folder, house) {
  return await (await readThrough(folder, house)).proofread();
}
async function readThrough(folder, house, kept = { parse: markdownParser(), templates: (override) => loadTemplates(house.templateFiles, override) }) {
  const { report, diagnostics, sources } = await readReport(house.files, folder, kept.parse);
  if (report === null) {
    const failed = { examined: null, diagnostics, sources };
    return { ...failed, proofread: async () => failed };
  }
  const { settings } = report;
  const override = settings.templates === null ? null : join3(report.root, settings.templates);
  const themeOf = (name) => loadTheme(house.templateFiles, override, name, settings.place);
  const theme2 = themeOf(settings.theme);
  const official = settings.sheet.style === "official" ? themeOf("official") : null;
  const plain = settings.handout.grey ? themeOf("plain") : null;
  const ledger = makeLedger(report);
  const made = await oneByOne(report.topics, async (topic) => makeDeck(report, topic, ledger));
  const coarse = coarsePictures(report, await pixelSizes(report, house.files), pageGeometry(settings.sheet));
  const inContent = [
    ...diagnostics,
    ...theme2.diagnostics,
    ...official?.diagnostics ?? [],
    ...plain?.diagnostics ?? [],
    ...checkRelations(report, ledger)
  ];
  const inSlides = [
    ...made.flatMap((one) => one.diagnostics),
    ...textChartDiagnostics(report, ledger),
    ...emptySummaries(report, ledger),
    ...coarse.map(({ diagnostic }) => diagnostic)
  ];
  const { tokens } = theme2;
  const paper = (official ?? theme2).tokens;
  const examinedWith = (found) => {
    if (tokens === null || paper === null || found.some(({ severity }) => severity === "error")) {
      return { examined: null, diagnostics: found, sources };
    }
    const decks = made.map(({ deck }) => deck);
    const templates = kept.templates(override);
    const grey = plain?.tokens ? { tokens: inColoursOf(plain.tokens, tokens), paper: inColoursOf(plain.tokens, paper) } : null;
    const told2 = new Set(coarse.map(({ size }) => `${size.width}x${size.height}`));
    return { examined: { report, ledger, decks, templates, tokens, paper, grey, told: told2 }, diagnostics: found, sources };
  };
  return {
    ...examinedWith([...inContent, ...inSlides]),
    async proofread() {
      const doubts2 = [...await proofread(report), ...doubtful(report, readFigures(report, ledger))];
      const uncovered = await checkCoverage(house.fonts, ["song-400", "hei-400"], placedTexts(report));
      return examinedWith([...inContent, ...ruled(report, doubts2), ...uncovered, ...inSlides]);
    }
  };
}
var fewTopics = 24;
async function produce(examined, { groups: groups2, topics }, browser, graph, house, underWay = () => {
}) {
  const { report, ledger, decks, tokens } = examined;
  const { talk, signal } = house;
  const fonts = house.fonts.within(report.sources.values(), keptFaces(graph, house.fonts.version));
  cutAhead(fonts, [examined.paper, examined.tokens]);
  const pictures = await readPictures(report, house.files);
  const editions = editionsOf(report, decks, groups2, topics);
  const inGrey = editions.some(({ grey }) => grey);
  const info = documentInfo(report, report.settings.title);
  const material = await materialsOf(examined, pictures, info, inGrey, fonts, browser, graph, signal);
  const families = familiesOf([examined.tokens, examined.paper]);
  const faultsIn = (files, figures) => faultsOf(files, figures, families, examined.told, graph);
  const deckOf = new Map(decks.map((deck) => [deckDocument(deck), deck]));
  const judge = (name, measured3) => {
    const deck = deckOf.get(name);
    return deck === void 0 ? overflowDiagnostics(report, name, measured3) : deckFitDiagnostics(deck, measured3);
  };
  const press = openPress(browser, talk, signal);
  const shop = printing(press, graph, fonts, judge);
  const first = new Map(firstDocuments(editions, material.book).map((one) => [one.name, shop.document(one)]));
  const texts = textPrints(editions, material.book, first, shop, graph);
  const asked = (group) => topics.length === 0 && groups2.has(group);
  const withSheets = new Set(
    editions.flatMap(
      (edition) => edition.kind === "handout" ? chaptersOf(edition, report, decks).map(({ deck }) => deck) : []
    )
  );
  const onSlides = figuresByDeck(standingFigures(ledger, standings(ledger, decks, [])));
  const work = {
    report,
    material,
    asked,
    first,
    printing: shop,
    graph,
    judge: (deck, files) => faultsIn(files, onSlides.get(deck.name) ?? [])
  };
  const made = decks.filter((deck) => asked("decks") || asked("notes") || withSheets.has(deck)).map((deck) => workOnDeck(deck, work));
  const copies = asked("pptx") ? pictureCopies(decks, pictures, tokens, browser, graph, signal) : null;
  void press.spare().then(underWay);
  const presentations = copies && oneByOne(decks, async (deck) => {
    await press.spare();
    return await presentationOf(deck, material, await copies, report, graph);
  });
  const bind = async (edition) => {
    const sheets = (await Promise.all(made)).flatMap(
      ({ deck, filled }) => filled === void 0 ? [] : [[documentName.sheets(deck), filled.part]]
    );
    const printed2 = [...await texts.get(edition) ?? []].map(
      ([name, print]) => [name, bookPart(name, print)]
    );
    talk.progress(messages.assembling());
    return await boundBook(edition, material.book, new Map([...printed2, ...sheets]), graph);
  };
  const onPaper = async (edition) => {
    const made2 = await bind(edition);
    const onPress = edition.name === "handout" ? await imposedHandout(made2, material.book, house, graph) : null;
    made2.book.close?.();
    const files = [bookArtefact(made2), ...onPress ? [onPress.artefact] : []];
    const faults2 = await faultsIn(files, standingFigures(ledger, standings(ledger, decks, [made2])));
    return { made: made2, files, pressed: onPress?.diagnostics ?? [], faults: faults2 };
  };
  const papersOf = async () => {
    if (report.topics.length <= fewTopics) return await together(editions, onPaper);
    await Promise.all([...made, ...texts.values(), presentations]);
    await Promise.all([...(await Promise.all(made)).map((one) => one.faults), browser.rest?.()]);
    collectOften();
    return await oneByOne(editions, onPaper);
  };
  const [papers, deckFiles2, pptx] = await Promise.all([
    papersOf(),
    Promise.all(made),
    presentations ?? [],
    ...texts.values()
  ]);
  const books = papers.map((paper) => paper.made);
  const faults = await Promise.all(deckFiles2.map((one) => one.faults));
  return {
    artefacts: [...deckFiles2.flatMap(({ files }) => files), ...pptx, ...papers.flatMap(({ files }) => files)],
    standings: standings(ledger, decks, books),
    families,
    books,
    diagnostics: [
      ...shop.diagnostics(),
      ...deckFiles2.flatMap(({ filled }) => filled?.diagnostics ?? []),
      ...books.flatMap(({ edition, book }) => findingDiagnostics(`${edition.name}.pdf`, book.findings)),
      ...papers.flatMap(({ pressed }) => pressed),
      ...faults.flat(),
      ...papers.flatMap((paper) => paper.faults)
    ]
  };
}

export {
  groupOf,
  overflowDiagnostics,
  playerScript,
  renderSlides,
  renderDeck,
  deckJob,
  measureDeck,
  deckFitDiagnostics,
  documentInfo,
  printing,
  refusedDiagnostics,
  materialsOf,
  openPress,
  examine,
  readThrough,
  produce
};
