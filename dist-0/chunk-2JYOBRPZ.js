import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);
import {
  listFigures
} from "./chunk-MHUTNH2W.js";
import {
  writeWhole
} from "./chunk-JFAWRLMD.js";
import {
  contentDigest,
  presentPages
} from "./chunk-XZXFMA6J.js";
import {
  loadTemplates,
  makeDeck,
  makeLedger,
  readFigures,
  standings
} from "./chunk-2RZS2DJW.js";
import {
  openHouse
} from "./chunk-74TDRX54.js";
import {
  readReport
} from "./chunk-P3XHIVLU.js";
import {
  chosenReports
} from "./chunk-E2MS7ZWP.js";
import {
  baseOf,
  sayProblems
} from "./chunk-BI3W2D4X.js";
import {
  writeFailed
} from "./chunk-2ELD5L67.js";
import {
  messages
} from "./chunk-AUVZYRCI.js";
import {
  Refusal,
  diagnose
} from "./chunk-AQ7QJ6U6.js";
import {
  sortDiagnostics,
  toJson
} from "./chunk-B4QTQKVJ.js";

// scripts/commands/facts.ts
import { readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

// scripts/ledger/words.ts
var kindNames = {
  quantity: "\u6570\u91CF",
  rank: "\u4F4D\u6B21",
  date: "\u65E5\u671F",
  period: "\u65F6\u6BB5",
  target: "\u76EE\u6807",
  label: "\u540D\u79F0"
};
var qualifierNames = {
  exact: "",
  about: "\u7EA6",
  under: "\u4E0D\u5230",
  over: "\u8D85\u8FC7",
  atLeast: "\u4E0D\u4F4E\u4E8E",
  atMost: "\u4E0D\u8D85\u8FC7"
};
function slidesText({ slides }, language = "zh") {
  const decks = [...new Set(slides.map(({ deck }) => deck))];
  return decks.map((deck) => {
    const numbers = slides.filter((one) => one.deck === deck).map(({ slide }) => slide);
    return language === "zh" ? `${deck} \u7B2C${numbers.join("\u3001")}\u5F20` : `${deck} ${numbers.join(", ")}`;
  }).join(language === "zh" ? "\uFF1B" : "; ");
}
function isUndated({ id, asOf, kind }) {
  return id !== null && asOf === null && (kind === "quantity" || kind === "rank");
}

// scripts/ledger/csv.ts
var columns = [
  ["\u62A5\u544A", (_, { report }) => report],
  ["\u7F16\u53F7", ({ id }) => id ?? ""],
  ["\u767B\u8BB0", ({ id }) => id === null ? "\u672A\u767B\u8BB0" : "\u5DF2\u767B\u8BB0"],
  ["\u6570\u636E", ({ text }) => text],
  ["\u7EDF\u8BA1\u5185\u5BB9", ({ of }) => of],
  ["\u7C7B\u522B", ({ kind }) => kindNames[kind]],
  ["\u6570\u503C", ({ value }) => value ?? ""],
  ["\u6570\u503C\u4E0A\u9650", ({ upper }) => upper ?? ""],
  ["\u5355\u4F4D", ({ unit }) => unit ?? ""],
  ["\u9650\u5B9A", ({ qualifier }) => qualifier === null ? "" : qualifierNames[qualifier]],
  ["\u622A\u6B62\u65F6\u95F4", ({ asOf }) => asOf ?? ""],
  ["\u6765\u6E90", ({ source }) => source ?? ""],
  ["\u4E13\u9898", ({ topic, topicTitle }) => topic === 0 ? "\u524D\u8A00" : `${topic} ${topicTitle}`],
  ["\u7AE0\u8282", ({ sectionTitle }) => sectionTitle],
  ["\u539F\u53E5", ({ sentence }) => sentence],
  ["\u539F\u6587\u4F4D\u7F6E", ({ place }) => place],
  ["\u5F15\u7528\u4F4D\u7F6E", ({ refs }) => refs.join("\uFF1B")],
  ["\u5C0F\u518C\u5B50\u9875\u7801", ({ booklet }, { pages }) => pageText(booklet, pages.booklet)],
  ["\u8BB2\u4E49\u9875\u7801", ({ handout }, { pages }) => pageText(handout, pages.handout)],
  ["\u5E7B\u706F\u7247", (figure) => slidesText(figure)]
];
var pageText = (page, state) => state === "build-again" ? "\u987B\u91CD\u65B0\u751F\u6210" : page?.label ?? "";
function csvOf(listings) {
  const rows = [
    columns.map(([name]) => name),
    ...listings.flatMap((listing) => listing.figures.map((figure) => columns.map(([, cell]) => cell(figure, listing))))
  ];
  return `\uFEFF${rows.map((row) => `${row.map(quoted).join(",")}\r
`).join("")}`;
}
var formula = /^[=+\-@\t\r]/u;
var number = /^-?\d+(?:\.\d+)?$/u;
function quoted(text) {
  const harmless = formula.test(text) && !number.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

// scripts/ledger/page.ts
function renderLedgerPage(listings, templates) {
  const figures = listings.flatMap((listing) => listing.figures.map((figure) => ({ figure, listing })));
  const several = listings.length > 1;
  const topicName = ({ topic, topicTitle }, { title }) => `${several ? `${title}\u3000` : ""}${topic === 0 ? "\u524D\u8A00" : `${topic}\u3000${topicTitle}`}`;
  const topicKey = ({ topic }, { report }) => `${report}/${topic}`;
  return templates.html("ledger/page", {
    title: listings.map(({ title }) => title).join("\u3001"),
    state: stateText(listings),
    css: templates.text("ledger/page.css"),
    script: templates.text("ledger/page.js"),
    topics: [
      ...new Map(figures.map(({ figure, listing }) => [topicKey(figure, listing), topicName(figure, listing)]))
    ].map(([key, name]) => ({ key, name })),
    kinds: [...new Set(figures.map(({ figure }) => kindNames[figure.kind]))],
    counts: {
      all: figures.length,
      undated: figures.filter(({ figure }) => isUndated(figure)).length,
      unregistered: figures.filter(({ figure }) => figure.id === null).length
    },
    figures: figures.map(({ figure, listing }) => ({ ...viewOf(figure), topicKey: topicKey(figure, listing) })),
    suggestions: listings.flatMap(
      ({ suggestions }) => suggestions.map(({ relation, words: words2, places }) => ({
        relation,
        words: words2,
        unregistered: relation === null,
        places: places.join("\u3001")
      }))
    )
  });
}
function stateText(listings) {
  const [first] = listings;
  if (first === void 0) return "";
  const issued = `\u5370\u53D1\u65E5\u671F ${first.date}`;
  const stale = listings.some(({ pages }) => Object.values(pages).includes("build-again"));
  return stale ? `${issued}\uFF1B\u5C0F\u518C\u5B50\u6216\u8BB2\u4E49\u7684\u9875\u7801\u987B\u91CD\u65B0\u751F\u6210\u540E\u624D\u6709` : `${issued}\uFF1B\u9875\u7801\u4E0E\u73B0\u6709\u5C0F\u518C\u5B50\u3001\u8BB2\u4E49\u4E00\u81F4`;
}
function viewOf(figure) {
  const { id, text, of, kind, value, asOf, source, sentence, at, place, refs, booklet, handout } = figure;
  const pages = [
    ...booklet === null ? [] : [`\u5C0F\u518C\u5B50\u7B2C${booklet.label}\u9875`],
    ...handout === null ? [] : [`\u8BB2\u4E49\u7B2C${handout.label}\u9875`]
  ].join("\u3000");
  return {
    id,
    text,
    of,
    kind: kindNames[kind],
    value: value ?? "",
    asOf: asOf ?? "",
    undated: isUndated(figure),
    unregistered: id === null,
    source,
    before: sentence.slice(0, at),
    after: sentence.slice(at + text.length),
    pages,
    slides: slidesText(figure),
    place,
    refs
  };
}

// scripts/ledger/table.ts
var words = {
  zh: {
    unregistered: "\u672A\u767B\u8BB0",
    undated: "\u672A\u5199\u660E\u622A\u6B62\u65E5\u671F",
    stated: "\u4F4D\u7F6E",
    refs: "\u5F15\u7528",
    booklet: "\u5C0F\u518C\u5B50",
    handout: "\u8BB2\u4E49",
    slides: "\u5E7B\u706F\u7247",
    source: "\u6765\u6E90",
    page: (label) => `\u7B2C${label}\u9875`,
    again: "\u9875\u7801\u987B\u91CD\u65B0\u751F\u6210\u540E\u624D\u6709\uFF08huikan build\uFF09",
    relations: "\u6B63\u6587\u4E2D\u5DF2\u6709\u800C\u5C1A\u672A\u58F0\u660E\u7684\u5173\u7CFB\u5F0F\uFF1A",
    toRegister: "\uFF08\u5148\u767B\u8BB0\u6570\u636E\u518D\u58F0\u660E\uFF09",
    foreword: "\u524D\u8A00",
    count: (all, unregistered, undated) => `\u5171${all}\u5904\u6570\u636E\uFF0C\u5176\u4E2D\u672A\u767B\u8BB0${unregistered}\u5904\u3001\u672A\u5199\u660E\u622A\u6B62\u65E5\u671F${undated}\u5904`
  },
  en: {
    unregistered: "not registered",
    undated: "undated",
    stated: "at",
    refs: "repeated",
    booklet: "booklet",
    handout: "handout",
    slides: "slides",
    source: "source",
    page: (label) => `p. ${label}`,
    again: "pages are known after the next huikan build",
    relations: "Relations that the text tells and nobody declared:",
    toRegister: " (state the figures first)",
    foreword: "Foreword",
    count: (all, unregistered, undated) => `${all} figures, ${unregistered} of them not registered, ${undated} undated`
  }
};
function tableOf(listing, language) {
  const word = words[language];
  const { figures, suggestions } = listing;
  const topics = [...new Set(figures.map(({ topic }) => topic))];
  const unregistered = figures.filter(({ id }) => id === null).length;
  const lines = [
    `${listing.report}\u3000${listing.title}`,
    word.count(figures.length, unregistered, figures.filter(isUndated).length),
    ...Object.values(listing.pages).includes("build-again") ? [word.again] : [],
    ...topics.flatMap((topic) => {
      const own = figures.filter((figure) => figure.topic === topic);
      const title = topic === 0 ? word.foreword : `${topic}\u3000${own[0]?.topicTitle ?? ""}`;
      return ["", `\u2500\u2500 ${title}`, ...own.flatMap((figure) => entry(figure, language))];
    }),
    ...suggestions.length === 0 ? [] : ["", word.relations],
    ...suggestions.map(
      ({ relation, words: told, places }) => `  - ${relation ?? `${told}${word.toRegister}`}\u3000${places.join("\u3001")}`
    )
  ];
  return `${lines.join("\n")}
`;
}
function entry(figure, language) {
  const word = words[language];
  const { id, text, of, kind, asOf, source, sentence, place, refs, booklet, handout, slides } = figure;
  const date = asOf ?? (isUndated(figure) ? word.undated : "");
  const marks = [id ?? word.unregistered, language === "zh" ? kindNames[kind] : kind, date].filter(
    (mark) => mark !== ""
  );
  const where = [
    `${word.stated} ${place}`,
    ...refs.length === 0 ? [] : [`${word.refs} ${refs.join("\u3001")}`],
    ...booklet === null ? [] : [`${word.booklet}${word.page(booklet.label)}`],
    ...handout === null ? [] : [`${word.handout}${word.page(handout.label)}`],
    ...slides.length === 0 ? [] : [`${word.slides} ${slidesText(figure, language)}`],
    ...source === null ? [] : [`${word.source} ${source}`]
  ];
  return [`  ${text}\u3000${of}\u3000[${marks.join("\uFF5C")}]`, `      ${sentence}`, `      ${where.join("\u3000")}`];
}

// scripts/commands/facts.ts
async function facts(options, talk, signal) {
  const house = openHouse(talk, signal);
  const listings = [];
  const diagnostics = [];
  try {
    for (const folder of await chosenReports(options)) {
      signal.throwIfAborted();
      talk.progress(messages.reading(basename(folder)));
      const read = await readReport(house.files, folder);
      if (read.report === null) {
        sayProblems(read.diagnostics, read, baseOf(folder, options.content), talk);
        diagnostics.push(...sortDiagnostics(read.diagnostics).map(toJson));
      } else listings.push(await listingOf(read.report, baseOf(folder, options.content), options));
    }
  } finally {
    talk.progress(null);
  }
  const document = { reports: listings, diagnostics };
  const text = textOf(document, options, house);
  if (options.to !== null) {
    await writeTo(options.to, text);
    const count = listings.reduce((sum, { figures }) => sum + figures.length, 0);
    talk.say(messages.listed(options.to, count));
  }
  return { ok: diagnostics.length === 0, document, text: options.to === null ? text : null };
}
async function listingOf(report, base, { output }) {
  const ledger = makeLedger(report);
  const decks = report.topics.map((topic) => makeDeck(report, topic, ledger).deck);
  const manifest = await readFile(join(output, report.name, "manifest.json"), "utf8").catch(() => null);
  const pages = presentPages(manifest, contentDigest(report.sources));
  const where = { slides: standings(ledger, decks, []), pages, base: base.replaceAll("\\", "/") };
  return listFigures(report, ledger, readFigures(report, ledger), where);
}
function textOf(document, { format }, { templateFiles, talk }) {
  switch (format) {
    case "csv":
      return csvOf(document.reports);
    case "json":
      return `${JSON.stringify(document, null, 2)}
`;
    case "html":
      return renderLedgerPage(document.reports, loadTemplates(templateFiles, null));
    case "table":
      return document.reports.map((listing) => tableOf(listing, talk.language)).join("\n");
  }
}
async function writeTo(path, text) {
  try {
    await writeWhole(path, new TextEncoder().encode(text));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Refusal([diagnose(writeFailed, { folder: dirname(path), reason }, null, { cause })], 2);
  }
}

export {
  facts
};
