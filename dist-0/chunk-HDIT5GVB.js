import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);
import {
  overlaid,
  rewrite
} from "./chunk-KKYZXV55.js";
import {
  deckFitDiagnostics,
  deckJob,
  examine,
  measureDeck,
  refusedDiagnostics,
  renderDeck
} from "./chunk-L3XBJQAB.js";
import {
  readPictures
} from "./chunk-WVKGWH22.js";
import {
  endBrowser,
  openHouse,
  startBrowser
} from "./chunk-74TDRX54.js";
import {
  fixChanged,
  fixNotWritten,
  fixRefused
} from "./chunk-DVZS7TVG.js";
import {
  chosenReports
} from "./chunk-E2MS7ZWP.js";
import {
  baseOf,
  sayFixed,
  sayProblems
} from "./chunk-BI3W2D4X.js";
import {
  messages
} from "./chunk-AUVZYRCI.js";
import {
  diagnose
} from "./chunk-AQ7QJ6U6.js";
import {
  hasErrors,
  sortDiagnostics,
  toJson
} from "./chunk-B4QTQKVJ.js";

// scripts/commands/check.ts
import { basename } from "node:path";

// scripts/build/try-on.ts
async function tryOn({ report, decks, templates, tokens }, browser, { files, fonts, signal }) {
  const pictures = await readPictures(report, files);
  const material = { templates, tokens, fonts, packed: /* @__PURE__ */ new Map(), pictures };
  const found = decks.map(async (deck) => {
    const print = deckJob(deck, await renderDeck(deck, material), fonts, measureDeck);
    const { measured, refused } = await browser.measure(print, signal);
    return [...refusedDiagnostics(print.name, refused), ...deckFitDiagnostics(deck, measured)];
  });
  return (await Promise.all(found)).flat();
}

// scripts/commands/fix.ts
import { join } from "node:path";

// scripts/proof/fixes.ts
function fixed(texts, diagnostics) {
  const lines = new Map([...texts].map(([file, text]) => [file, lineStarts(text)]));
  const taken = /* @__PURE__ */ new Map();
  for (const { code, fix } of diagnostics) {
    const changes = fix.map((edit) => {
      const starts = lines.get(edit.place.file);
      const span = starts === void 0 ? null : spanOf(edit.place, starts);
      return span === null ? null : { code, edit, ...span };
    });
    const free = changes.filter((change) => change !== null).filter((change) => isFree(change, taken));
    if (free.length < fix.length || new Set(free.map(({ start }) => start)).size < free.length) continue;
    for (const change of free)
      taken.set(change.edit.place.file, [...taken.get(change.edit.place.file) ?? [], change]);
  }
  const changed = /* @__PURE__ */ new Map();
  const edits = [];
  for (const [file, changes] of taken) {
    const text = texts.get(file) ?? "";
    let end = text.length;
    let tail = "";
    for (const change of changes.toSorted((a, b) => b.start - a.start)) {
      tail = `${change.edit.text}${text.slice(change.end, end)}${tail}`;
      end = change.start;
    }
    changed.set(file, text.slice(0, end) + tail);
    for (const { code, edit, start, end: to } of changes.toSorted((a, b) => a.start - b.start)) {
      edits.push({ ...edit, code, before: text.slice(start, to) });
    }
  }
  return { texts: changed, edits };
}
function isFree({ edit, start, end }, taken) {
  return !(taken.get(edit.place.file) ?? []).some(
    (other) => start < other.end && other.start < end || start === other.start && (start === end || other.start === other.end)
  );
}
function lineStarts(text) {
  const spans = [];
  let start = text.startsWith("\uFEFF") ? 1 : 0;
  for (const { 0: lineEnd, index } of text.matchAll(/\r\n|\r|\n/g)) {
    spans.push({ start, end: index });
    start = index + lineEnd.length;
  }
  return [...spans, { start, end: text.length }];
}
function spanOf({ line, column, endLine, endColumn }, lines) {
  const [first, last] = [lines[line - 1], lines[endLine - 1]];
  if (first === void 0 || last === void 0) return null;
  const start = first.start + column - 1;
  const end = last.start + endColumn - 1;
  return start > first.end || end > last.end || end < start ? null : { start, end };
}

// scripts/commands/fix.ts
var mostRounds = 8;
async function fixReport(folder, house) {
  const first = await examine(folder, house);
  const errors = errorsOf(first);
  const texts = /* @__PURE__ */ new Map();
  const original = /* @__PURE__ */ new Map();
  const edits = [];
  let examination = first;
  for (let round = 0; round < mostRounds; round += 1) {
    const wanted = examination.diagnostics.filter(({ fix, accepted }) => fix.length > 0 && accepted === null);
    const files = new Set(wanted.flatMap(({ fix }) => fix.map(({ place }) => place.file)));
    for (const file of files) {
      if (original.has(file)) continue;
      const text = await house.files.readText(join(folder, file));
      original.set(file, text);
      if (plain(text) === first.sources.get(file)) texts.set(file, text);
    }
    const made = fixed(texts, wanted);
    if (made.edits.length === 0) break;
    for (const [file, text] of made.texts) texts.set(file, text);
    edits.push(...made.edits);
    house.signal.throwIfAborted();
    const over = new Map([...texts].map(([file, text]) => [join(folder, file), text]));
    examination = await examine(folder, { ...house, files: overlaid(house.files, over) });
  }
  if (edits.length === 0) return { examination, edits, problems: [] };
  if (errorsOf(examination) > errors) {
    return { examination: first, edits: [], problems: [diagnose(fixRefused, {}, null)] };
  }
  const problems = /* @__PURE__ */ new Map();
  for (const [file, text] of texts) {
    const problem = text === original.get(file) ? null : await written(join(folder, file), file, text, original, house);
    if (problem !== null) problems.set(file, problem);
  }
  if (problems.size === 0) return { examination, edits, problems: [] };
  return {
    examination: await examine(folder, house),
    edits: edits.filter(({ place }) => !problems.has(place.file)),
    problems: [...problems.values()]
  };
}
var errorsOf = ({ diagnostics }) => diagnostics.filter(({ severity }) => severity === "error").length;
var plain = (text) => text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
async function written(path, file, text, original, { files }) {
  try {
    const stood = await rewrite(files, path, original.get(file) ?? "", text);
    return stood ? null : diagnose(fixChanged, { path: file }, null);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return diagnose(fixNotWritten, { path: file, reason }, null, { cause });
  }
}

// scripts/commands/check.ts
async function check(options, talk, signal) {
  const house = openHouse(talk, signal);
  const folders = await chosenReports(options);
  const opening = startBrowser(options, talk, signal);
  try {
    const checked = [];
    for (const folder of folders) checked.push(await checkReport(folder, options, house, opening));
    const results = checked.map(({ result }) => result);
    return {
      ok: results.every(({ ok }) => ok),
      document: { reports: results },
      found: checked.map(({ found }) => found)
    };
  } finally {
    talk.progress(null);
    await endBrowser(opening);
  }
}
async function checkReport(folder, options, house, opening) {
  const { talk } = house;
  const name = basename(folder);
  const base = baseOf(folder, options.content);
  talk.progress(messages.reading(name));
  const fixes = options.fix ? await fixReport(folder, house) : null;
  const examination = fixes?.examination ?? await examine(folder, house);
  const { examined } = examination;
  const fit = examined === null ? [] : await tryOn(examined, await opening, house);
  const diagnostics = sortDiagnostics([...examination.diagnostics, ...fit, ...fixes?.problems ?? []]);
  if (fixes !== null) sayFixed(name, fixes.edits, base, talk);
  sayProblems(diagnostics, examination, base, talk);
  const ok = examined !== null && !hasErrors(diagnostics, options.strict);
  if (ok) talk.say(messages.checked(name, examined.report.topics.length, examined.ledger.size));
  const facts = examined?.ledger.size ?? 0;
  const fixed2 = fixes === null ? {} : { fixed: fixes.edits };
  return {
    result: { report: name, ok, files: [], facts, diagnostics: diagnostics.map(toJson), ...fixed2 },
    found: { base: base.replaceAll("\\", "/"), diagnostics }
  };
}

export {
  check,
  checkReport
};
