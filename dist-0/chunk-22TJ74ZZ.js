import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);
import {
  folioLines,
  openAlbum,
  outputFolder,
  photograph,
  pictureDpi,
  readPrintedOutput,
  takeSnapshot
} from "./chunk-XSJHGXOZ.js";
import {
  encodePng
} from "./chunk-FOCVXKH2.js";
import {
  readRelease,
  releaseLabels,
  writeAccepted
} from "./chunk-PSPSCCG4.js";
import {
  documentInfo,
  examine
} from "./chunk-L3XBJQAB.js";
import {
  writeWhole
} from "./chunk-JFAWRLMD.js";
import {
  findFigures
} from "./chunk-DOWL7OAE.js";
import {
  endBrowser,
  openHouse,
  startBrowser
} from "./chunk-74TDRX54.js";
import {
  finish,
  openPart
} from "./chunk-5S4BQKOA.js";
import {
  unknownRelease
} from "./chunk-DVZS7TVG.js";
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
  tokensCss
} from "./chunk-XIX3QUZU.js";
import {
  messages
} from "./chunk-AUVZYRCI.js";
import {
  Refusal,
  diagnose
} from "./chunk-AQ7QJ6U6.js";
import {
  toJson
} from "./chunk-B4QTQKVJ.js";

// scripts/commands/changes.ts
import { rm } from "node:fs/promises";
import { basename, join } from "node:path";

// scripts/change/print-text.ts
var beside = 0.5;
function printText(document) {
  const { body } = document;
  const rows = [];
  const starts = [];
  let text = "";
  for (const [page, { label }] of document.pages.entries()) {
    const lines = document.lines(page);
    const folios = new Set(folioLines(lines, label, document.raster.size(page).height));
    const own = lines.filter((line) => {
      const middle = line.y + line.height / 2;
      return !folios.has(line) && (body === null || middle > body.top && middle < body.bottom);
    });
    for (const [at, row] of rowsOf(own).entries()) {
      const cells = row.map((line) => unspaced(line.text));
      starts.push(text.length);
      text += cells.join("");
      rows.push({ page, row: at + 1, text: cells.join(""), cells });
    }
  }
  return {
    rows,
    text,
    rowAt(offset) {
      let [low, high] = [0, starts.length];
      while (low < high) {
        const middle = low + high >> 1;
        if ((starts[middle] ?? 0) <= offset) low = middle + 1;
        else high = middle;
      }
      return rows[low - 1] ?? null;
    }
  };
}
function rowsOf(lines) {
  const rows = [];
  for (const line of lines) {
    const [top, bottom] = [line.y, line.y + line.height];
    const last = rows.at(-1);
    const overlap = last === void 0 ? 0 : Math.min(bottom, last.bottom) - Math.max(top, last.top);
    if (last === void 0 || overlap < beside * Math.min(line.height, last.bottom - last.top)) {
      rows.push({ top, bottom, lines: [line] });
      continue;
    }
    last.lines.push(line);
    last.top = Math.min(last.top, top);
    last.bottom = Math.max(last.bottom, bottom);
  }
  return rows.map((row) => row.lines.sort((one, other) => one.x - other.x));
}
function unspaced(text) {
  return text.replaceAll(/\s/gu, "");
}
function sameShape(one, other) {
  const [left, right] = [one, other].map((text) => text.replaceAll(/\d[\d.,]*/gu, "#"));
  return left === right;
}
var contexts = [
  [16, 16],
  [10, 10],
  [6, 6],
  [3, 3],
  [10, 0],
  [0, 10],
  [6, 0],
  [0, 6]
];
var long = 12;
function locate(print, before, words2, after, from = 0) {
  const [left, core, right] = [before, words2, after].map(unspaced);
  for (const [ahead, behind] of contexts) {
    const [head, tail] = [ahead === 0 ? "" : left.slice(-ahead), right.slice(0, behind)];
    if (core.length < long && head.length + tail.length < Math.min(6, left.length + right.length)) continue;
    const needle = head + core + tail;
    if (needle === "") return null;
    const next = print.text.indexOf(needle, Math.max(0, from));
    const at = next === -1 ? print.text.indexOf(needle) : next;
    if (at !== -1) return core === "" ? Math.max(0, at + head.length - 1) : at + head.length;
  }
  return null;
}

// scripts/change/erratum.ts
function booksOf({ snapshot, album }) {
  const open = (kind) => {
    const document = snapshot.documents.find((one) => one.kind === kind);
    return document === void 0 ? null : { document, print: printText(album.open(document)) };
  };
  return { booklet: open("booklet"), handout: open("handout") };
}

// scripts/change/figure-changes.ts
function figureChanges(old, now) {
  const before = new Map(old.map((figure) => [figure.id, figure]));
  const present = new Set(now.map(({ id }) => id));
  const changed = now.flatMap((figure) => {
    const was = before.get(figure.id);
    if (was === void 0) return [{ kind: "new", id: figure.id, old: null, new: figure }];
    if (was.text === figure.text && was.asOf === figure.asOf) return [];
    return [{ kind: "changed", id: figure.id, old: was, new: figure }];
  });
  const gone = old.filter(({ id }) => !present.has(id));
  return [...changed, ...gone.map((was) => ({ kind: "gone", id: was.id, old: was, new: null }))];
}

// scripts/change/align.ts
function align(old, now) {
  let head = 0;
  while (head < old.length && head < now.length && old[head] === now[head]) head += 1;
  let tail = 0;
  const most2 = Math.min(old.length, now.length) - head;
  while (tail < most2 && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail += 1;
  const middle = shortest(old.slice(head, old.length - tail), now.slice(head, now.length - tail));
  const same = (count, left, right) => Array.from({ length: count }, (_, at) => ({ kind: "same", old: left + at, new: right + at }));
  return [
    ...same(head, 0, 0),
    ...middle.map((step) => moved(step, head)),
    ...same(tail, old.length - tail, now.length - tail)
  ];
}
function moved(step, by) {
  if (step.kind === "same") return { kind: "same", old: step.old + by, new: step.new + by };
  return step.kind === "gone" ? { kind: "gone", old: step.old + by } : { kind: "new", new: step.new + by };
}
function shortest(old, now) {
  const [rows, columns] = [old.length, now.length];
  const reach2 = /* @__PURE__ */ new Map([[1, 0]]);
  const trace = [];
  for (let cost = 0; cost <= rows + columns; cost += 1) {
    trace.push(new Map(reach2));
    for (let k = -cost; k <= cost; k += 2) {
      const down = k === -cost || k !== cost && (reach2.get(k - 1) ?? 0) < (reach2.get(k + 1) ?? 0);
      let x = down ? reach2.get(k + 1) ?? 0 : (reach2.get(k - 1) ?? 0) + 1;
      while (x < rows && x - k < columns && old[x] === now[x - k]) x += 1;
      reach2.set(k, x);
      if (x >= rows && x - k >= columns) return ordered(walkBack(trace, rows, columns));
    }
  }
  return [];
}
function walkBack(trace, rows, columns) {
  const steps = [];
  let [x, y] = [rows, columns];
  for (let cost = trace.length - 1; cost >= 0; cost -= 1) {
    const reach2 = trace[cost] ?? /* @__PURE__ */ new Map();
    const k = x - y;
    const down = k === -cost || k !== cost && (reach2.get(k - 1) ?? 0) < (reach2.get(k + 1) ?? 0);
    const from = down ? reach2.get(k + 1) ?? 0 : reach2.get(k - 1) ?? 0;
    const start = cost === 0 ? 0 : from + (down ? 0 : 1);
    while (x > start) {
      x -= 1;
      y -= 1;
      steps.push({ kind: "same", old: x, new: y });
    }
    if (cost === 0) break;
    if (down) {
      y -= 1;
      steps.push({ kind: "new", new: y });
    } else {
      x -= 1;
      steps.push({ kind: "gone", old: x });
    }
  }
  return steps.reverse();
}
function ordered(steps) {
  const out = [];
  let came = [];
  for (const step of steps) {
    if (step.kind === "new") came.push(step);
    else if (step.kind === "gone") out.push(step);
    else {
      out.push(...came, step);
      came = [];
    }
  }
  return [...out, ...came];
}
function gapsOf(steps) {
  const gaps = [];
  let [atOld, atNew] = [0, 0];
  let open = false;
  for (const step of steps) {
    if (step.kind === "same") {
      [atOld, atNew] = [step.old + 1, step.new + 1];
      open = false;
      continue;
    }
    if (!open) gaps.push({ old: [atOld, atOld], new: [atNew, atNew] });
    open = true;
    const gap = gaps.at(-1);
    if (gap === void 0) continue;
    if (step.kind === "gone") gap.old[1] = atOld = step.old + 1;
    else gap.new[1] = atNew = step.new + 1;
  }
  return gaps;
}

// scripts/change/similarity.ts
function similarity(one, other) {
  if (one === other) return 1;
  const [left, right] = [pairsOf(one), pairsOf(other)];
  let shared = 0;
  for (const [pair, count] of left) shared += Math.min(count, right.get(pair) ?? 0);
  const all = total(left) + total(right);
  return all === 0 ? 0 : 2 * shared / all;
}
function pairsOf(text) {
  const pairs = /* @__PURE__ */ new Map();
  const characters = [...text];
  for (let at = 0; at + 1 < characters.length; at += 1) {
    const pair = `${characters[at]}${characters[at + 1]}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}
function total(pairs) {
  let sum = 0;
  for (const count of pairs.values()) sum += count;
  return sum;
}
var mostCells = 25e4;
function pairAlike(old, now, alike3) {
  if (old.length * now.length > mostCells) return old.map((_, at2) => at2 < now.length ? at2 : null);
  const best = Array.from({ length: old.length + 1 }, () => new Array(now.length + 1).fill(0));
  const values = old.map((one) => now.map((other) => alike3(one, other)));
  const at = (row, column) => best[row]?.[column] ?? 0;
  for (let row = old.length - 1; row >= 0; row -= 1) {
    for (let column = now.length - 1; column >= 0; column -= 1) {
      const value = values[row]?.[column] ?? 0;
      const paired = value > 0 ? value + at(row + 1, column + 1) : 0;
      (best[row] ?? [])[column] = Math.max(paired, at(row + 1, column), at(row, column + 1));
    }
  }
  const found = old.map(() => null);
  for (let row = 0, column = 0; row < old.length && column < now.length; ) {
    const value = values[row]?.[column] ?? 0;
    if (value > 0 && at(row, column) === value + at(row + 1, column + 1)) {
      found[row] = column;
      row += 1;
      column += 1;
    } else if (at(row, column) === at(row + 1, column)) row += 1;
    else column += 1;
  }
  return found;
}

// scripts/change/page-match.ts
function matchPages(old, now, alike3) {
  const pairs = [];
  const pair = (left2, right2) => {
    const same = left2 !== null && right2 !== null && old[left2]?.pixels === now[right2]?.pixels;
    pairs.push({ old: left2, new: right2, same });
  };
  const weigh = ([oldStart, oldEnd], [newStart, newEnd]) => {
    const lefts = range(oldStart, oldEnd);
    const rights = range(newStart, newEnd);
    const evenly = lefts.length === rights.length;
    const found = evenly ? lefts.map((_, at) => at) : pairAlike(lefts, rights, alike3);
    let next = 0;
    for (const [at, left2] of lefts.entries()) {
      const to = found[at] ?? null;
      if (to !== null) {
        for (; next < to; next += 1) pair(null, rights[next] ?? null);
        next = to + 1;
      }
      pair(left2, to === null ? null : rights[to] ?? null);
    }
    for (; next < rights.length; next += 1) pair(null, rights[next] ?? null);
  };
  let [left, right] = [0, 0];
  const end = { old: [old.length, old.length], new: [now.length, now.length] };
  for (const gap of [...gapsOf(align(old.map(keyOf), now.map(keyOf))), end]) {
    for (; left < gap.old[0]; left += 1, right += 1) pair(left, right);
    weigh(gap.old, gap.new);
    [left, right] = [gap.old[1], gap.new[1]];
  }
  return pairs;
}
var noWords = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
function keyOf({ words: words2, pixels }) {
  return words2 === noWords ? pixels : words2;
}
function range(start, end) {
  return Array.from({ length: end - start }, (_, at) => start + at);
}

// scripts/change/picture-difference.ts
var near = 0.018;
function differences(old, now) {
  const { width, height } = now;
  if (old.width !== width || old.height !== height) return [{ left: 0, top: 0, right: 1, bottom: 1 }];
  const [left, right] = [wordsOf(old), wordsOf(now)];
  const bands = [];
  for (let y = 0; y < height; y += 1) {
    let [from, to] = [-1, -1];
    for (let x = 0; x < width; x += 1) {
      if (left[y * width + x] === right[y * width + x]) continue;
      if (from < 0) from = x;
      to = x;
    }
    if (from < 0) continue;
    const last = bands.at(-1);
    if (last !== void 0 && y - last.bottom <= near * height) {
      last.bottom = y;
      last.from = Math.min(last.from, from);
      last.to = Math.max(last.to, to);
    } else bands.push({ top: y, bottom: y, from, to });
  }
  return bands.map(({ top, bottom, from, to }) => ({
    left: from / width,
    top: top / height,
    right: (to + 1) / width,
    bottom: (bottom + 1) / height
  }));
}
function wordsOf({ pixels }) {
  return pixels.byteOffset % 4 === 0 ? new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.byteLength / 4) : new Uint32Array(pixels.slice().buffer);
}

// scripts/change/page-changes.ts
var alike = 0.25;
function pageChanges(old, now, oldAlbum, newAlbum) {
  const paths = new Set([...now.documents, ...old.documents].map(({ path }) => path));
  return [...paths].flatMap((path) => {
    const [before, after] = [old, now].map(({ documents }) => documents.find((one) => one.path === path));
    const about = after ?? before;
    if (about === void 0 || before?.sha256 === after?.sha256) return [];
    const changes2 = changesOf(before ?? null, after ?? null, oldAlbum, newAlbum);
    if (changes2.length === 0) return [];
    const pages = { old: before?.pages.length ?? null, new: after?.pages.length ?? null };
    return [{ path, kind: about.kind, name: about.name, pages, changes: changes2 }];
  });
}
function changesOf(before, after, oldAlbum, newAlbum) {
  const nameOf = (document, page) => page === null ? null : { label: document?.pages[page]?.label ?? "", page: page + 1 };
  const pairs = pairPages(before, after, oldAlbum, newAlbum);
  return pairs.flatMap((pair) => {
    if (pair.same) return [];
    const names2 = { old: nameOf(before, pair.old), new: nameOf(after, pair.new) };
    if (before === null || pair.old === null) return [{ kind: "new", ...names2, regions: [] }];
    if (after === null || pair.new === null) return [{ kind: "gone", ...names2, regions: [] }];
    const [left, right] = [oldAlbum.open(before), newAlbum.open(after)];
    const regions = differences(left.raster.picture(pair.old, pictureDpi), right.raster.picture(pair.new, pictureDpi));
    const sameWords = before.pages[pair.old]?.words === after.pages[pair.new]?.words;
    const onFolios = [...folioRegions(left, pair.old), ...folioRegions(right, pair.new)];
    const folioOnly = sameWords && regions.every((region) => onFolios.some((folio) => contains(folio, region)));
    const flowed = !sameWords && isReflow(left, pair.old, right, pair.new);
    return [{ kind: folioOnly ? "folio" : sameWords ? "layout" : flowed ? "reflow" : "words", ...names2, regions }];
  });
}
function pairPages(before, after, oldAlbum, newAlbum) {
  const words2 = (album, document, page) => document === null ? "" : album.open(document).lines(page).map(({ text }) => text).join("");
  return matchPages(before?.pages ?? [], after?.pages ?? [], (left, right) => {
    const value = similarity(words2(oldAlbum, before, left), words2(newAlbum, after, right));
    return value < alike ? 0 : value;
  });
}
function isReflow(before, old, after, now) {
  const [left, right] = [documentWords(before), documentWords(after)];
  const stands = (rows, other) => rows?.every((row) => standsIn(row, other)) ?? false;
  return stands(left.pages[old], right) && stands(right.pages[now], left);
}
var run = 6;
var wordsOf2 = /* @__PURE__ */ new WeakMap();
function documentWords(document) {
  const known = wordsOf2.get(document);
  if (known !== void 0) return known;
  const print = printText(document);
  const pages = document.pages.map(() => []);
  for (const { page, text } of print.rows) pages[page]?.push(text);
  const runs = /* @__PURE__ */ new Set();
  for (let at = 0; at + run <= print.text.length; at += 1) runs.add(print.text.slice(at, at + run));
  const made = { pages, text: print.text, runs };
  wordsOf2.set(document, made);
  return made;
}
function standsIn(row, { text, runs }) {
  if (row.length < run) return text.includes(row);
  for (let at = 0; at + run <= row.length; at += 1) if (!runs.has(row.slice(at, at + run))) return false;
  return true;
}
var reach = 4;
function folioRegions(document, page) {
  const { width, height } = document.raster.size(page);
  const label = document.pages[page]?.label ?? "";
  const region = (line) => ({
    left: (line.x - 3 * reach) / width,
    top: (line.y - reach) / height,
    right: (line.x + line.width + 3 * reach) / width,
    bottom: (line.y + line.height + reach) / height
  });
  return folioLines(document.lines(page), label, height).map(region);
}
function contains(outer, inner) {
  return outer.left <= inner.left && outer.top <= inner.top && outer.right >= inner.right && outer.bottom >= inner.bottom;
}

// scripts/change/repeated-figures.ts
function cellErrata(printed, later, books, known, slidePages2) {
  const swaps = figureChanges(printed.snapshot.figures, later.snapshot.figures).flatMap(
    ({ old, new: now }) => old === null || now === null || old.text === now.text ? [] : swapsOf(old.text, now.text).map((swap) => [...swap, now.of])
  );
  if (swaps.length === 0) return [];
  const after = booksOf(later);
  const found = ["booklet", "handout"].flatMap((book) => {
    const before = books[book];
    const now = after[book];
    if (before === null || now === null) return [];
    const left = counts(now.print.rows);
    const listing = listingPages(before.print.rows);
    const pages = pairPages(before.document, now.document, printed.album, later.album);
    const derived = derivedShares(pages, before.print.rows, now.print.rows);
    const told = new Set(known.map((one) => `${one[book]?.page}/${one[book]?.row}`));
    return before.print.rows.flatMap(({ page, row, cells }) => {
      if (book === "handout" && slidePages2.has(page) || told.has(`${page + 1}/${row}`)) return [];
      return cells.flatMap((cell, at) => {
        const count = left.get(cell) ?? 0;
        if (count > 0) {
          left.set(cell, count - 1);
          return [];
        }
        const swap = swaps.find(
          ([old2, now3]) => cell.includes(old2) && (left.get(cell.replace(old2, now3)) ?? 0) > 0 && !(number.test(cell) && listing.has(page))
        );
        const worked = derived.get(`${page}/${row}/${at}`);
        if (swap === void 0 && (worked === void 0 || listing.has(page))) return [];
        const [old, now2, about] = swap ?? [cell, worked ?? "", null];
        const replaced = cell.replace(old, now2);
        left.set(replaced, (left.get(replaced) ?? 0) - 1);
        const start = cell.indexOf(old);
        const around2 = { before: cell.slice(0, start), after: cell.slice(start + old.length) };
        const place = { label: before.document.pages[page]?.label ?? "", page: page + 1, row };
        return [
          {
            kind: "words",
            booklet: book === "booklet" ? place : null,
            handout: book === "handout" ? place : null,
            slide: null,
            about,
            wrong: { ...around2, words: old },
            right: { ...around2, words: now2 }
          }
        ];
      });
    });
  });
  return joined(found);
}
var share = /^\d[\d.]*[%％]$/u;
function derivedShares(pages, old, now) {
  const found = /* @__PURE__ */ new Map();
  for (const pair of pages) {
    if (pair.same || pair.old === null || pair.new === null) continue;
    const [before, after] = [sharesOn(pair.old, old), sharesOn(pair.new, now)];
    const went = without(before, after);
    const came = without(after, before);
    if (went.length !== came.length) continue;
    for (const [at, { key }] of went.entries()) found.set(key, came[at]?.text ?? "");
  }
  return found;
}
function sharesOn(page, rows) {
  return rows.flatMap(
    (row) => row.page !== page ? [] : row.cells.flatMap((text, at) => share.test(text) ? [{ key: `${page}/${row.row}/${at}`, text }] : [])
  );
}
function without(cells, others) {
  const left = /* @__PURE__ */ new Map();
  for (const { text } of others) left.set(text, (left.get(text) ?? 0) + 1);
  return cells.filter(({ text }) => {
    const count = left.get(text) ?? 0;
    left.set(text, count - 1);
    return count <= 0;
  });
}
var number = /^\d+$/;
var entries = 5;
function listingPages(rows) {
  const ending = /* @__PURE__ */ new Map();
  for (const { page, cells } of rows) {
    if (cells.length > 1 && number.test(cells.at(-1) ?? "")) ending.set(page, (ending.get(page) ?? 0) + 1);
  }
  return new Set([...ending].flatMap(([page, count]) => count >= entries ? [page] : []));
}
function swapsOf(old, now) {
  const [left, right] = [old, now].map((text) => /\d[\d.,]*/.exec(text)?.[0] ?? "");
  const [whole, bare] = [
    [old.replaceAll(/\s/gu, ""), now.replaceAll(/\s/gu, "")],
    [left ?? "", right ?? ""]
  ];
  return bare[0] === "" || bare[1] === "" || bare[0] === bare[1] ? [whole] : [whole, bare];
}
function counts(rows) {
  const found = /* @__PURE__ */ new Map();
  for (const { cells } of rows) for (const cell of cells) found.set(cell, (found.get(cell) ?? 0) + 1);
  return found;
}
function joined(errata) {
  const key = ({ wrong, right }) => JSON.stringify([wrong, right]);
  const waiting = errata.filter(({ handout }) => handout !== null);
  const paired = errata.filter(({ booklet }) => booklet !== null).map((one) => {
    const at = waiting.findIndex((other2) => key(other2) === key(one));
    const [other] = at === -1 ? [] : waiting.splice(at, 1);
    return { ...one, handout: other?.handout ?? null };
  });
  return [...paired, ...waiting];
}

// scripts/change/phrases.ts
var [around, least] = [8, 3];
var mark = /[，。；：、！？“”‘’（）《》〔〕\s]/u;
function replacements(segments) {
  const found = [];
  let at = 0;
  let since = "";
  for (const [index, segment] of segments.entries()) {
    if (segment.kind === "same") {
      at += segment.text.length;
      since = segment.text;
      continue;
    }
    const next = segments[index + 1];
    const after = next?.kind === "same" ? next.text : "";
    const last = found.at(-1);
    const lead = leading(since, segment, after);
    const trail = trailing(after);
    if (last !== void 0 && lead.length + last.wrong.after.length >= since.length && since !== "") {
      found[found.length - 1] = {
        at: last.at,
        wrong: { before: last.wrong.before, words: last.wrong.words + since + segment.old, after: trail },
        right: { before: last.right.before, words: last.right.words + since + segment.new, after: trail }
      };
    } else {
      found.push({
        at,
        wrong: { before: lead, words: segment.old, after: trail },
        right: { before: lead, words: segment.new, after: trail }
      });
    }
    at += segment.old.length;
    since = "";
  }
  return found;
}
function leading(text, { old, new: now }, after) {
  const characters = [...text].slice(-around);
  const last = characters.findLastIndex((character) => mark.test(character));
  const clause = characters.slice(last + 1).join("");
  const enough = clause.length + trailing(after).length + Math.min(old.length, now.length) >= least;
  return enough ? clause : characters.slice(-4).join("");
}
function trailing(text) {
  const characters = [...text].slice(0, around);
  const first = characters.findIndex((character) => mark.test(character));
  return characters.slice(0, first === -1 ? around : first).join("");
}
function abridged(text) {
  const characters = [...text];
  return characters.length <= 36 ? text : `${characters.slice(0, 16).join("")}\u2026\u2026${characters.slice(-12).join("")}`;
}

// scripts/change/word-marks.ts
var island = 1;
var mark2 = /[\p{P}\s]/u;
function markWords(old, now) {
  const [left, right] = [tokensOf(old), tokensOf(now)];
  const join2 = (tokens, [start, end]) => tokens.slice(start, end).join("");
  const segments = [];
  let at = 0;
  for (const gap of withoutIslands(gapsOf(align(left, right)), left)) {
    const same = join2(left, [at, gap.old[0]]);
    if (same !== "") segments.push({ kind: "same", text: same });
    segments.push({ kind: "changed", old: join2(left, gap.old), new: join2(right, gap.new) });
    at = gap.old[1];
  }
  const rest = join2(left, [at, left.length]);
  if (rest !== "") segments.push({ kind: "same", text: rest });
  return segments;
}
function withoutIslands(gaps, tokens) {
  const merged = [];
  for (const gap of gaps) {
    const last = merged.at(-1);
    const between = last === void 0 ? "" : tokens.slice(last.old[1], gap.old[0]).join("");
    if (last === void 0 || between.length > island || mark2.test(between)) merged.push(gap);
    else merged[merged.length - 1] = { old: [last.old[0], gap.old[1]], new: [last.new[0], gap.new[1]] };
  }
  return merged;
}
function tokensOf(text) {
  const tokens = [];
  let at = 0;
  const plain = (end) => {
    tokens.push(...text.slice(at, end).match(/[\p{Script=Latin}\p{Nd}.+-]+|[\s\S]/gu) ?? []);
    at = end;
  };
  for (const { start, end } of findFigures(text)) {
    if (start < at) continue;
    plain(start);
    tokens.push(text.slice(start, end));
    at = end;
  }
  plain(text.length);
  return tokens;
}

// scripts/change/slide-errata.ts
function slideErrata(printed, later, books) {
  const shown = slidesInHandout(printed, books);
  const errata = printed.snapshot.documents.flatMap((deck) => {
    const now = later.snapshot.documents.find(({ path }) => path === deck.path);
    if (deck.kind !== "deck-pdf" || now === void 0 || now.sha256 === deck.sha256) return [];
    const [left, right] = [printed.album.open(deck), later.album.open(now)];
    return pairPages(deck, now, printed.album, later.album).flatMap((pair) => {
      if (pair.same || pair.old === null || pair.new === null) return [];
      const page = shown.get(`${deck.path}/${pair.old}`) ?? null;
      const handout = page === null ? null : placeOf(books, page);
      const slide = { deck: deck.path, name: deck.name, slide: pair.old + 1 };
      return lineErrata(slideLines(left, pair.old), slideLines(right, pair.new)).map((one) => ({
        ...one,
        booklet: null,
        handout,
        slide,
        about: null
      }));
    });
  });
  return { errata, pages: new Set(shown.values()) };
}
function placeOf({ handout }, page) {
  return { label: handout?.document.pages[page]?.label ?? "", page: page + 1, row: 0 };
}
function lineErrata(old, now) {
  return gapsOf(align(old, now)).flatMap((gap) => {
    const [before, after] = [old.slice(...gap.old), now.slice(...gap.new)];
    const oneByOne = before.length === after.length && before.every((line, at) => sameShape(line, after[at] ?? ""));
    const pairs = oneByOne ? before.map((line, at) => [line, after[at] ?? ""]) : [[before.join(""), after.join("")]];
    return pairs.flatMap(
      ([was, is]) => replacements(markWords(was, is)).map(({ wrong, right }) => ({ kind: "words", wrong, right }))
    );
  });
}
function slideLines(deck, page) {
  const one = { ...deck, pages: deck.pages.slice(page, page + 1), lines: () => deck.lines(page) };
  return printText(one).rows.flatMap(({ cells }) => cells);
}
function slidesInHandout({ snapshot, album }, { handout }) {
  const shown = /* @__PURE__ */ new Map();
  if (handout === null) return shown;
  const pagesOf = /* @__PURE__ */ new Map();
  for (const { page, cells } of handout.print.rows) {
    for (const cell of cells) pagesOf.set(cell, (pagesOf.get(cell) ?? /* @__PURE__ */ new Set()).add(page));
  }
  const decks = snapshot.documents.filter(({ kind }) => kind === "deck-pdf");
  for (const deck of decks)
    for (const [slide, page] of slidePages(deck, album.open(deck), pagesOf)) shown.set(slide, page);
  return shown;
}
var most = 0.8;
function slidePages(deck, opened, pagesOf) {
  return deck.pages.flatMap((_, slide) => {
    const lines = slideLines(opened, slide);
    const counts2 = /* @__PURE__ */ new Map();
    for (const line of lines) for (const page of pagesOf.get(line) ?? []) counts2.set(page, (counts2.get(page) ?? 0) + 1);
    const [best] = [...counts2].sort(([onePage, one], [otherPage, other]) => other - one || onePage - otherPage);
    return best !== void 0 && best[1] >= most * lines.length ? [[`${deck.path}/${slide}`, best[0]]] : [];
  });
}

// scripts/change/passage-changes.ts
var alike2 = 0.4;
var movable = 12;
function passageChanges(old, now) {
  const pairs = [];
  for (const gap of gapsOf(align(old.map(keyOf2), now.map(keyOf2)))) {
    const [lefts, rights] = [range2(gap.old), range2(gap.new)];
    const found = pairAlike(lefts, rights, (left2, right) => likeness(old[left2], now[right]));
    let next = 0;
    for (const [at, left2] of lefts.entries()) {
      const to = found[at] ?? null;
      for (; to !== null && next < to; next += 1) pairs.push({ old: null, new: rights[next] ?? null });
      pairs.push({ old: left2, new: to === null ? null : rights[to] ?? null });
      if (to !== null) next = to + 1;
    }
    for (; next < rights.length; next += 1) pairs.push({ old: null, new: rights[next] ?? null });
  }
  const gone = /* @__PURE__ */ new Map();
  for (const pair of pairs) {
    const key = pair.old !== null && pair.new === null ? movedKey(old[pair.old]) : null;
    if (key !== null && pair.old !== null) gone.set(key, [...gone.get(key) ?? [], pair.old]);
  }
  const movedFrom = /* @__PURE__ */ new Map();
  for (const pair of pairs) {
    const key = pair.new !== null && pair.old === null ? movedKey(now[pair.new]) : null;
    const from = key === null ? void 0 : gone.get(key)?.shift();
    if (from !== void 0 && pair.new !== null) movedFrom.set(pair.new, from);
  }
  const left = new Set(movedFrom.values());
  return pairs.flatMap((pair) => {
    if (pair.old !== null && pair.new !== null) {
      const segments = markWords(old[pair.old]?.text ?? "", now[pair.new]?.text ?? "");
      return [{ kind: "changed", old: pair.old, new: pair.new, segments }];
    }
    if (pair.old !== null) return left.has(pair.old) ? [] : [{ kind: "gone", old: pair.old }];
    if (pair.new === null) return [];
    const from = movedFrom.get(pair.new);
    return from === void 0 ? [{ kind: "new", new: pair.new }] : [{ kind: "moved", old: from, new: pair.new }];
  });
}
function keyOf2({ kind, text }) {
  return `${kind}
${text}`;
}
function movedKey(passage) {
  return passage !== void 0 && passage.text.length >= movable ? keyOf2(passage) : null;
}
function likeness(one, other) {
  if (one === void 0 || other === void 0 || one.kind !== other.kind || one.topic !== other.topic) return 0;
  const value = similarity(one.text, other.text);
  const short2 = Math.min(one.text.length, other.text.length) < movable && one.section === other.section;
  return value >= alike2 ? value : short2 ? 0.05 + value / 2 : 0;
}
function range2([start, end]) {
  return Array.from({ length: end - start }, (_, at) => start + at);
}

// scripts/change/text-errata.ts
var nothing = { before: "", words: "", after: "" };
var short = 12;
var beginning = 24;
function textErrata(old, now, books) {
  const changes2 = passageChanges(old, now);
  const places = placeFinder(books);
  const before = textBefore(old, now, changes2);
  return changes2.flatMap((change) => {
    if (change.kind === "new") {
      const follows2 = before(change.new);
      const at2 = places(follows2, follows2?.text.length ?? 0, "");
      return [{ kind: "missing", ...at2, wrong: nothing, right: words(now[change.new]?.text ?? "") }];
    }
    const passage = old[change.old];
    if (change.kind === "changed") {
      return replacements(change.segments).map(({ at: at2, wrong: wrong2, right }) => ({
        kind: "words",
        ...places(passage, at2, wrong2.words),
        wrong: wrong2,
        right
      }));
    }
    const text = passage?.text ?? "";
    const at = places(passage, 0, text.slice(0, beginning));
    const wrong = words(abridged(text));
    if (change.kind === "gone") return [{ kind: "extra", ...at, wrong, right: nothing }];
    const follows = before(change.new)?.text ?? "";
    return [{ kind: "moved", ...at, wrong, right: { ...nothing, before: abridged(follows) } }];
  });
}
function words(text) {
  return { ...nothing, words: text };
}
function placeFinder(books) {
  const behind = { booklet: 0, handout: 0 };
  const find = (book, { text }, at, wanted) => {
    const found = books[book];
    if (found === null) return null;
    const offset = locate(found.print, text.slice(0, at), wanted, text.slice(at + wanted.length), behind[book]);
    const whole = unspaced(text);
    const row = whole.length < short ? rowOf(found.print, whole, behind[book]) : found.print.rowAt(offset ?? -1);
    if (row === null) return null;
    if (offset !== null && whole.length >= short) behind[book] = Math.max(behind[book], offset - at);
    return { label: found.document.pages[row.page]?.label ?? "", page: row.page + 1, row: row.row };
  };
  return (passage, at, wanted) => ({
    booklet: passage === void 0 ? null : find("booklet", passage, at, wanted),
    handout: passage === void 0 ? null : find("handout", passage, at, wanted),
    slide: null,
    about: null
  });
}
function rowOf(print, text, from) {
  const first = print.rowAt(from);
  const start = first === null ? 0 : print.rows.indexOf(first);
  const rows = [...print.rows.slice(start), ...print.rows.slice(0, start)];
  return rows.find(({ cells }) => cells.includes(text)) ?? rows.find((row) => row.text.includes(text)) ?? null;
}
function textBefore(old, now, changes2) {
  const went = new Set(changes2.flatMap((one) => one.kind === "gone" || one.kind === "moved" ? [one.old] : []));
  const came = new Set(changes2.flatMap((one) => one.kind === "new" || one.kind === "moved" ? [one.new] : []));
  const stayed = old.filter((_, at) => !went.has(at));
  const counts2 = /* @__PURE__ */ new Map();
  let count = 0;
  for (const at of now.keys()) {
    counts2.set(at, count);
    if (!came.has(at)) count += 1;
  }
  return (place) => stayed[(counts2.get(place) ?? 0) - 1];
}

// scripts/change/errata.ts
function errataOf(printed, later) {
  const books = booksOf(printed);
  const inText = textErrata(printed.snapshot.passages, later.snapshot.passages, books);
  const sheets = slideErrata(printed, later, books);
  const repeated = cellErrata(printed, later, books, inText, sheets.pages);
  return [...[...inText, ...repeated].sort(byPlace), ...sheets.errata];
}
function byPlace(one, other) {
  const [left, right] = [one.handout ?? one.booklet, other.handout ?? other.booklet];
  return (left?.page ?? 0) - (right?.page ?? 0) || (left?.row ?? 0) - (right?.row ?? 0);
}

// scripts/change/sheet-changes.ts
function sheetChanges(old, now) {
  if (now.sheets === null) return null;
  const [oldPages, newPages] = [handoutPages(old), handoutPages(now)];
  const comparable = old.sheets !== null && old.sheets.how === now.sheets.how;
  const printed = comparable ? old.sheets?.sheets ?? [] : [];
  const oldKeys = printed.map((sheet) => sheetKey(sheet, oldPages));
  const newKeys = now.sheets.sheets.map((sheet) => sheetKey(sheet, newPages));
  const left = /* @__PURE__ */ new Map();
  for (const key of oldKeys) left.set(key, (left.get(key) ?? 0) + 1);
  const serves = newKeys.map((key) => {
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    return count > 0;
  });
  const label = (page) => page === null ? null : newPages[page]?.label ?? null;
  const again = now.sheets.sheets.flatMap((sheet, at) => {
    if (serves[at] === true) return [];
    const was = printed[at];
    const side = (face) => {
      const pages = sheet[face];
      const changed = was === void 0 || sideKey(was[face], oldPages) !== sideKey(pages, newPages);
      return { pages: [label(pages[0]), label(pages[1])], changed };
    };
    return [{ number: at + 1, signature: sheet.signature + 1, front: side("front"), back: side("back") }];
  });
  return { of: now.sheets.sheets.length, before: old.sheets?.sheets.length ?? null, again };
}
function handoutPages({ documents }) {
  return documents.find(({ kind }) => kind === "handout")?.pages ?? [];
}
function sideKey(pages, looks) {
  return pages.map((page) => page === null ? "-" : looks[page]?.pixels ?? "?").join();
}
function sheetKey({ depth, front, back }, looks) {
  return `${depth}|${sideKey(front, looks)}|${sideKey(back, looks)}`;
}

// scripts/change/change-list.ts
function compareStates(since, { printed, accepted, present }) {
  const base = accepted ?? printed;
  const [old, now] = [base.snapshot, present.snapshot];
  const { name, title, date } = now.report;
  return {
    report: name,
    title,
    date,
    since,
    accepted: accepted !== null,
    figures: listedFigures(base, present),
    passages: listedPassages(old.passages, now.passages),
    documents: pageChanges(old, now, base.album, present.album),
    sheets: sheetChanges(old, now),
    errata: accepted === null ? errataOf(printed, present) : furtherErrata(printed, accepted, present)
  };
}
function isEmpty({ figures, passages, documents, sheets }) {
  return figures.length + passages.length + documents.length + (sheets?.again.length ?? 0) === 0;
}
function listedFigures(base, present) {
  const changes2 = figureChanges(base.snapshot.figures, present.snapshot.figures);
  if (changes2.length === 0) return [];
  const [old, now] = [booksOf(base), booksOf(present)];
  const places = (books, figure) => {
    const find = (book) => {
      const found = books[book];
      const page = figure?.[book] ?? null;
      if (found === null || figure === null || page === null) return null;
      const at = figure.sentence.indexOf(figure.text);
      const rest = figure.sentence.slice(at + figure.text.length);
      const offset = at === -1 ? null : locate(found.print, figure.sentence.slice(0, at), figure.text, rest);
      const row = offset === null ? null : found.print.rowAt(offset);
      return row === null ? { ...page, row: 0 } : { label: found.document.pages[row.page]?.label ?? "", page: row.page + 1, row: row.row };
    };
    return { booklet: find("booklet"), handout: find("handout") };
  };
  return changes2.map((change) => ({
    ...change,
    oldPlaces: places(old, change.old),
    newPlaces: places(now, change.new)
  }));
}
function listedPassages(old, now) {
  return passageChanges(old, now).flatMap((change) => {
    const was = change.kind === "new" ? void 0 : old[change.old];
    const passage = change.kind === "gone" ? was : now[change.new];
    if (passage === void 0) return [];
    const from = change.kind === "moved" ? was?.section ?? null : null;
    return [{ kind: change.kind, passage, from, segments: change.kind === "changed" ? change.segments : [] }];
  });
}
function furtherErrata(printed, accepted, present) {
  const [before, now] = [errataOf(printed, accepted), errataOf(printed, present)];
  const [said, holds] = [countsOf(before), countsOf(now)];
  const fresh = now.filter((one) => !take(said, keyOf3(one)));
  const corrected = new Set(now.map(wrongOf));
  const withdrawn = before.filter((one) => !take(holds, keyOf3(one)) && !corrected.has(wrongOf(one)));
  return [...fresh, ...withdrawn.map((one) => ({ ...one, kind: "void", wrong: one.right, right: one.wrong }))];
}
function keyOf3({ kind, booklet, handout, slide, wrong, right }) {
  return JSON.stringify([kind, booklet, handout, slide, wrong, right]);
}
function wrongOf({ booklet, handout, slide, wrong }) {
  return JSON.stringify([booklet, handout, slide, wrong.words]);
}
function countsOf(errata) {
  const counts2 = /* @__PURE__ */ new Map();
  for (const one of errata) counts2.set(keyOf3(one), (counts2.get(keyOf3(one)) ?? 0) + 1);
  return counts2;
}
function take(counts2, key) {
  const count = counts2.get(key) ?? 0;
  counts2.set(key, count - 1);
  return count > 0;
}

// scripts/change/slip-view.ts
var names = { booklet: "\u5C0F\u518C\u5B50", handout: "\u8BB2\u4E49" };
function slipView({ title, errata }, publisher) {
  const books = ["booklet", "handout"].filter(
    (book) => errata.some((one) => one.slide === null && one[book] !== null)
  );
  return {
    title,
    publications: books.map((book) => names[book]).join("\u3001"),
    publisher,
    text: errata.filter(({ slide }) => slide === null).map((one) => entryOf(one, books.length > 1)),
    slides: errata.filter(({ slide }) => slide !== null).map((one) => entryOf(one, false)),
    void: errata.some(({ kind }) => kind === "void")
  };
}
function entryOf(erratum, several) {
  const { slide, about } = erratum;
  const name = slide === null ? null : `${slide.name.replace(/^[^　]*　/u, "")}\u3000\u7B2C${slide.slide}\u5F20`;
  return {
    places: slide === null ? placesOf(erratum, several) : [placeLine(null, erratum.handout)],
    slide: name,
    about,
    ...cellsOf(erratum)
  };
}
function placesOf({ booklet, handout }, several) {
  const same = booklet?.label === handout?.label && booklet?.row === handout?.row;
  if (!several || same && booklet !== null) return [placeLine(null, booklet ?? handout)];
  return [
    ...booklet === null ? [] : [placeLine(names.booklet, booklet)],
    ...handout === null ? [] : [placeLine(names.handout, handout)],
    ...booklet === null && handout === null ? [placeLine(null, null)] : []
  ];
}
function placeLine(book, place) {
  return { book, page: place?.label ?? "\u2014", row: place === null || place.row === 0 ? "\u2014" : String(place.row) };
}
function cellsOf({ kind, wrong, right }) {
  const whole = (note, text) => ({ wrong: null, right: null, whole: { note, text } });
  const cell = (phrase, note) => ({ phrase, note });
  switch (kind) {
    case "words":
      return { wrong: cell(wrong, null), right: cell(right, null), whole: null };
    case "missing":
      return whole("\u6B64\u884C\u4E4B\u540E\u6F0F\u4E00\u6BB5\uFF0C\u5E94\u8865", right.words);
    case "extra":
      return whole("\u6B64\u884C\u8D77\u4E00\u6BB5\u5E94\u5220\u53BB", wrong.words);
    case "moved":
      return whole(
        right.before === "" ? "\u6B64\u884C\u8D77\u4E00\u6BB5\u5E94\u79FB\u81F3\u7BC7\u9996" : `\u6B64\u884C\u8D77\u4E00\u6BB5\u5E94\u79FB\u81F3\u201C${right.before}\u201D\u4E00\u6BB5\u4E4B\u540E`,
        wrong.words
      );
    case "void":
      return { wrong: cell(wrong, "\u524D\u6B21\u52D8\u8BEF\u8868"), right: cell(right, "\u539F\u6587\u4E0D\u8BEF\uFF0C\u524D\u6B21\u66F4\u6B63\u4F5C\u5E9F"), whole: null };
  }
}

// scripts/change/list-view.ts
var shownDpi = 54;
var mostShown = 60;
var kinds = {
  words: "\u6587\u5B57\u6709\u6539\u52A8",
  reflow: "\u4EC5\u6587\u5B57\u79FB\u4F4D",
  layout: "\u4EC5\u7248\u9762\u53D8\u5316",
  folio: "\u4EC5\u9875\u7801\u53D8\u5316",
  new: "\u65B0\u589E",
  gone: "\u5DF2\u5220\u53BB"
};
var passageKinds = { changed: "\u6539\u52A8", moved: "\u79FB\u52A8", gone: "\u5220\u53BB", new: "\u65B0\u589E" };
function listView(list, states, publisher) {
  let left = mostShown;
  const pictured = ({ kind }) => kind !== "folio" && left-- > 0;
  const base = states.accepted ?? states.printed;
  return {
    title: list.title,
    since: list.since,
    accepted: list.accepted,
    summary: summaryOf(list),
    figures: list.figures.map((one) => figureView(one, deckNames(states))),
    passages: list.passages.map((one) => passageView(one, list)),
    documents: list.documents.map((one) => documentView(one, base, states.present, pictured)),
    sheets: list.sheets === null ? null : sheetsView(list.sheets),
    slip: list.errata.length === 0 ? null : slipView(list, publisher)
  };
}
function summaryOf({ figures, passages, documents, sheets, errata }) {
  const count = (slides) => documents.filter(({ kind }) => kind === "deck-pdf" === slides).reduce((sum, one) => sum + one.changes.length, 0);
  return [
    { name: "\u6570\u636E", count: `${figures.length}`, unit: "\u5904" },
    { name: "\u6587\u5B57", count: `${passages.length}`, unit: "\u5904" },
    { name: "\u4E66\u9875", count: `${count(false)}`, unit: "\u9875" },
    { name: "\u5E7B\u706F\u7247", count: `${count(true)}`, unit: "\u5F20" },
    ...sheets === null ? [] : [{ name: "\u91CD\u5370\u5370\u5F20", count: `${sheets.again.length}`, unit: `\uFF0F${sheets.of}\u5F20` }],
    { name: "\u52D8\u8BEF", count: `${errata.length}`, unit: "\u6761" }
  ];
}
function deckNames({ printed, present }) {
  const decks = [...printed.snapshot.documents, ...present.snapshot.documents].filter(
    ({ kind }) => kind === "deck-pdf"
  );
  return new Map(decks.map(({ path, name }) => [path.replace(/^.*\/|\.pdf$/gu, ""), name]));
}
function figureView({ kind, id, old, new: now, oldPlaces, newPlaces }, decks) {
  const dated = (figure) => figure?.asOf == null ? "" : `\uFF08${figure.asOf}\uFF09`;
  const withDates = old !== null && now !== null && old.asOf !== now.asOf;
  const places = kind === "gone" ? oldPlaces : newPlaces;
  return {
    id,
    of: (now ?? old)?.of ?? "",
    old: old === null ? null : `${old.text}${withDates ? dated(old) : ""}`,
    new: now === null ? null : `${now.text}${withDates ? dated(now) : ""}`,
    places: placesText(places),
    before: kind === "changed" && placesText(oldPlaces) !== placesText(newPlaces) ? placesText(oldPlaces) : null,
    slides: slidesText((now ?? old)?.slides ?? [], decks)
  };
}
function placesText({ booklet, handout }) {
  const text = (place) => `\u7B2C${place.label}\u9875${place.row === 0 ? "" : `\u7B2C${place.row}\u884C`}`;
  if (booklet !== null && handout !== null && text(booklet) === text(handout)) return `\u5C0F\u518C\u5B50\u3001\u8BB2\u4E49${text(booklet)}`;
  return [
    ...booklet === null ? [] : [`\u5C0F\u518C\u5B50${text(booklet)}`],
    ...handout === null ? [] : [`\u8BB2\u4E49${text(handout)}`]
  ].join("\uFF1B");
}
function slidesText(slides, names2) {
  const decks = /* @__PURE__ */ new Map();
  for (const { deck, slide } of slides) decks.set(deck, [...decks.get(deck) ?? [], slide]);
  return [...decks].map(([deck, numbers]) => `${names2.get(deck) ?? `\u5E7B\u706F\u7247\u3000${deck}`}\u3000\u7B2C${numbers.join("\u3001")}\u5F20`).join("\uFF1B");
}
function passageView({ kind, passage, from, segments }, { title }) {
  const { topic, section, file, line, text } = passage;
  return {
    kind: passageKinds[kind],
    gone: kind === "gone",
    added: kind === "new",
    where: [topic === 0 ? title : `\u4E13\u9898${topic}`, section].filter((part) => part !== "").join("\u3000"),
    from: from === null || from === section ? null : from,
    place: `${file}:${line}`,
    segments: segments.length > 0 ? segments.map((one) => one.kind === "same" ? { same: one.text, old: "", new: "" } : { same: "", ...one }) : [{ same: text, old: "", new: "" }]
  };
}
function documentView(document, base, present, pictured) {
  const { name, path, pages, kind } = document;
  const unit = kind === "deck-pdf" ? "\u5F20" : "\u9875";
  const extent = pages.old === pages.new ? `\u5171${pages.new}${unit}` : `${pages.old ?? 0}${unit} \u2192 ${pages.new ?? 0}${unit}`;
  const counts2 = Object.entries(kinds).flatMap(([one, words2]) => {
    const labels = document.changes.filter((change) => change.kind === one).map(numberOf);
    return labels.length === 0 ? [] : [{ words: words2, labels: labels.join("\u3001"), unit }];
  });
  const shown = document.changes.filter(pictured).map((change) => ({
    words: kinds[change.kind],
    number: numberOf(change),
    unit,
    old: picture(base, path, change.old?.page ?? null),
    new: picture(present, path, change.new?.page ?? null),
    marks: change.regions.map(markOf)
  }));
  return { name, path, extent, wide: kind === "deck-pdf", counts: counts2, shown };
}
function numberOf({ old, new: now }) {
  if (old === null || now === null || old.label === now.label) return (now ?? old)?.label ?? "";
  return `${now.label}\uFF08\u539F${old.label}\uFF09`;
}
function picture({ snapshot, album }, path, page) {
  const document = snapshot.documents.find((one) => one.path === path);
  if (document === void 0 || page === null) return null;
  const png = encodePng(album.open(document).raster.picture(page - 1, shownDpi));
  return `data:image/png;base64,${Buffer.from(png).toString("base64")}`;
}
function markOf({ left, top, right, bottom }) {
  const percent = (share2) => `${Math.round(share2 * 1e3) / 10}%`;
  const [x, y] = [Math.max(0, left - 8e-3), Math.max(0, top - 6e-3)];
  return `left:${percent(x)};top:${percent(y)};width:${percent(Math.min(1, right + 8e-3) - x)};height:${percent(Math.min(1, bottom + 6e-3) - y)}`;
}
function sheetsView({ of, before, again }) {
  const side = ({ pages, changed }) => ({ pages: pages.map((page) => page ?? "\u767D").join("\u3001"), changed });
  return {
    of,
    before: before === null || before === of ? null : before,
    count: again.length,
    several: again.some(({ signature }) => signature > 1),
    again: again.map(({ number: number2, signature, front, back }) => ({
      number: number2,
      signature,
      front: side(front),
      back: side(back)
    }))
  };
}

// scripts/commands/change-documents.ts
var endings = { page: ".html", list: ".pdf", slip: "-errata.pdf", twin: "-errata-A4.pdf" };
function changePaths(since) {
  return Object.values(endings).map((ending) => `changes/${since}${ending}`);
}
async function printChanges(list, states, { report, templates, tokens }, opening, { fonts, talk, signal }) {
  const { publisher } = report.settings;
  const browser = await opening;
  const print = async (name, title2, html) => {
    talk.progress(messages.printing(0, 1, name));
    const job = { name, html, faces: fonts.forPage(html), measure: null };
    const { pdf } = await browser.print(job, signal);
    return await finish(pdf, documentInfo(report, title2));
  };
  const css = tokensCss(tokens, "print");
  const page = templates.html("change/list", {
    ...listView(list, states, publisher),
    tokens: css,
    css: templates.text("change/list.css")
  });
  const file = (suffix, bytes) => ({ path: `changes/${list.since}${suffix}`, bytes });
  const files = [
    file(endings.page, new TextEncoder().encode(page)),
    file(endings.list, await print("changes/list", `${report.settings.title}\uFF08\u6539\u52A8\u6E05\u5355\uFF09`, page))
  ];
  if (list.errata.length === 0) return files;
  const view = { ...slipView(list, publisher), tokens: css, css: templates.text("change/slip.css") };
  const slip = (copies) => templates.html("change/slip", {
    ...view,
    layout: copies > 1 ? "twin" : "single",
    copies: new Array(copies).fill({})
  });
  const title = `${report.settings.title}\uFF08\u52D8\u8BEF\u8868\uFF09`;
  const single = await print("changes/slip", title, slip(1));
  const { layout } = await openPart(single);
  return [
    ...files,
    file(endings.slip, single),
    ...layout.pages > 1 ? [] : [file(endings.twin, await print("changes/slip-twin", title, slip(2)))]
  ];
}

// scripts/commands/say-changes.ts
function sayChanges(list, files, talk) {
  const { report, since, figures, passages, documents, sheets } = list;
  if (isEmpty(list)) {
    talk.say(messages.unchanged(report, since));
    return;
  }
  talk.say(messages.changed(report, since, figures.length, passages.length));
  for (const { name, kind, changes: changes2 } of documents) {
    const labels = changes2.map((one) => (one.new ?? one.old)?.label ?? "");
    talk.say(messages.looksChanged(name, labels, kind === "deck-pdf"));
  }
  if (sheets !== null) {
    const numbers = sheets.again.map(({ number: number2 }) => number2);
    talk.say(messages.sheetsAgain(numbers, sheets.of));
  }
  for (const path of files) talk.say(messages.changesWritten(path));
}

// scripts/commands/changes.ts
async function changes(options, talk, signal) {
  const house = openHouse(talk, signal);
  const label = options.since.normalize("NFC");
  const folders = await releasedReports(await chosenReports(options), label, options.reports.length > 0);
  const opening = startBrowser(options, talk, signal);
  try {
    const { openRaster } = await import("./open-raster-ZVLZCZLW.js");
    const raster = await openRaster();
    const reports = [];
    for (const root of folders) {
      signal.throwIfAborted();
      talk.progress(messages.comparing(basename(root), label));
      const examination = await examine(root, house);
      if (examination.examined === null) {
        const { diagnostics, sources } = examination;
        sayProblems(diagnostics, { sources }, baseOf(root, options.content), talk);
        const found = diagnostics.map(toJson);
        reports.push({ report: basename(root), ok: false, changes: null, files: [], diagnostics: found });
        continue;
      }
      const { examined } = examination;
      const folder = join(options.output, examined.report.name);
      const printed = await readPrintedOutput(examined.report, outputFolder(folder));
      const stored = await readRelease(root, label);
      const states = statesOf(stored, examined.report, printed, raster);
      try {
        const list = compareStates(label, states);
        const made = isEmpty(list) ? [] : await printChanges(list, states, examined, opening, house);
        await writeAll(folder, label, made);
        sayChanges(
          list,
          made.map(({ path }) => join(folder, path)),
          talk
        );
        if (options.accept) {
          await accept(root, label, states.present.snapshot, printed);
          talk.say(messages.accepted(label));
        }
        const files = made.map(({ path }) => path);
        reports.push({ report: examined.report.name, ok: true, changes: list, files, diagnostics: [] });
      } finally {
        for (const side of [states.printed, states.accepted, states.present]) side?.album.close();
      }
    }
    return { ok: reports.every(({ ok }) => ok), document: { since: label, reports } };
  } finally {
    talk.progress(null);
    await endBrowser(opening);
  }
}
async function releasedReports(folders, label, named) {
  const found = await Promise.all(folders.map(async (root) => ({ root, labels: await releaseLabels(root) })));
  const having = found.filter(({ labels }) => labels.includes(label));
  const lacking = found.filter(({ labels }) => !labels.includes(label));
  if (having.length === 0 || named && lacking.length > 0) {
    const unknown = lacking.map(
      ({ root, labels }) => diagnose(unknownRelease, { report: basename(root), label, known: labels }, null)
    );
    throw new Refusal(unknown, 2);
  }
  return having.map(({ root }) => root);
}
function statesOf({ release, accepted, pdfOf }, report, printed, raster) {
  const drawn = (snapshot) => snapshot.rasterizer === raster.version && snapshot.dpi === pictureDpi ? snapshot : {
    ...snapshot,
    rasterizer: raster.version,
    dpi: pictureDpi,
    documents: snapshot.documents.map((one) => ({ ...one, pages: [...photograph(pdfOf(one), raster)] }))
  };
  const frozen = (snapshot) => ({ snapshot: drawn(snapshot), album: openAlbum(raster, snapshot, pdfOf) });
  const old = frozen(release.snapshot);
  const dealtWith = accepted === null ? null : frozen(accepted);
  const known = [old, ...dealtWith === null ? [] : [dealtWith]].flatMap(
    ({ snapshot }) => snapshot.documents.map(({ sha256, pages }) => [sha256, pages])
  );
  const bytes = new Map(printed.documents.map((one) => [one.path, one.bytes]));
  const presentPdf = ({ path }) => bytes.get(path) ?? new Uint8Array();
  const now = takeSnapshot(report, printed, raster, new Map(known));
  return { printed: old, accepted: dealtWith, present: { snapshot: now, album: openAlbum(raster, now, presentPdf) } };
}
async function accept(root, label, snapshot, printed) {
  try {
    await writeAccepted(root, label, snapshot, printed.documents);
  } catch (error) {
    throw unwritable(join(root, "releases", label), error);
  }
}
async function writeAll(folder, label, files) {
  if (files.length === 0) return;
  const left = changePaths(label).filter((path) => !files.some((file) => file.path === path));
  try {
    for (const { path, bytes } of files) await writeWhole(join(folder, path), bytes);
    for (const path of left) await rm(join(folder, path), { force: true });
  } catch (error) {
    throw unwritable(join(folder, "changes"), error);
  }
}
function unwritable(folder, error) {
  const reason = error instanceof Error ? error.message : String(error);
  return new Refusal([diagnose(writeFailed, { folder, reason }, null, { cause: error })], 2);
}

export {
  changes
};
