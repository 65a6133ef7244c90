import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);
import {
  readReport
} from "./chunk-P3XHIVLU.js";
import {
  conflictMarker,
  deletedTopic,
  folderTaken,
  importNotWritten,
  linkOutside,
  mergeConflict,
  nothingToImport,
  openConflicts,
  twoPictures,
  unreadableFile,
  vanishedTopic
} from "./chunk-DVZS7TVG.js";
import {
  contentFilesOnDisk
} from "./chunk-3JWEQQT5.js";
import {
  decode,
  isInside,
  reasonOf,
  startOf
} from "./chunk-KC7UXAVD.js";
import {
  sayAll
} from "./chunk-BI3W2D4X.js";
import {
  notUtf8
} from "./chunk-2ELD5L67.js";
import {
  messages
} from "./chunk-AUVZYRCI.js";
import {
  Refusal,
  diagnose
} from "./chunk-AQ7QJ6U6.js";
import {
  external_exports
} from "./chunk-7PEJJYRC.js";
import {
  hasErrors,
  renderDiagnostics,
  sortDiagnostics,
  toJson
} from "./chunk-B4QTQKVJ.js";

// scripts/commands/import.ts
import { basename as basename2, extname as extname2, join as join5, resolve } from "node:path";

// scripts/import/place/standing.ts
import { createHash } from "node:crypto";
import { join } from "node:path";

// scripts/import/merge/similarity.ts
function similarity(a, b) {
  if (a === b) return 1;
  if (a.length < 2 || b.length < 2) return 0;
  const pairs = /* @__PURE__ */ new Map();
  for (let at = 0; at < a.length - 1; at += 1) {
    const pair = a.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let shared = 0;
  for (let at = 0; at < b.length - 1; at += 1) {
    const pair = b.slice(at, at + 2);
    const left = pairs.get(pair) ?? 0;
    if (left === 0) continue;
    shared += 1;
    pairs.set(pair, left - 1);
  }
  return 2 * shared / (a.length + b.length - 2);
}

// scripts/import/merge/pieces.ts
var directive = /(?<name>:{1,3}[A-Za-z][\w-]*)(?<label>\[(?:[^[\]\\]|\\.|\[[^\]]*\])*\])?(?<braces>\{(?:[^{}"']|"[^"]*"|'[^']*')*\})?/y;
var clause = /[。；！？，;!?|]+[”’」』）》】"*_]*/y;
function cutPieces(line) {
  const pieces = [];
  let from = 0;
  const flush = (end) => {
    if (end > from) pieces.push({ type: "text", text: line.slice(from, end) });
    from = end;
  };
  for (let at = 0; at < line.length; ) {
    const found = directiveAt(line, at);
    if (found !== null) {
      flush(at);
      pieces.push(found);
      at += found.text.length;
      from = at;
      continue;
    }
    clause.lastIndex = at;
    const stop = clause.exec(line);
    at += stop?.[0].length ?? 1;
    if (stop !== null) flush(at);
  }
  flush(line.length);
  return pieces;
}
function directiveAt(line, at) {
  if (line[at] !== ":" || line[at - 1] === ":") return null;
  directive.lastIndex = at;
  const match = directive.exec(line);
  const { name, label, braces: braces2 } = match?.groups ?? {};
  if (match === null || name === void 0 || label === void 0 && braces2 === void 0) return null;
  return {
    type: "directive",
    text: match[0],
    name,
    label: label === void 0 ? null : label.slice(1, -1),
    attributes: braces2 === void 0 ? null : readAttributes(braces2.slice(1, -1))
  };
}
var attribute = /\s*(?:#(?<id>[^\s#.}"'=]+)|\.[^\s#.}"'=]+|(?<key>[^\s=#.}"']+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'}]+))?)/gu;
function readAttributes(inside) {
  const found = /* @__PURE__ */ new Map();
  for (const match of inside.matchAll(attribute)) {
    const { id, key } = match.groups ?? {};
    found.set(id !== void 0 ? "#" : key ?? match[0].trim(), match[0]);
  }
  return found;
}
function writeDirective({ name, label, attributes }) {
  const braces2 = attributes === null ? "" : `{${[...attributes.values()].join("").trimStart()}}`;
  return `${name}${label === null ? "" : `[${label}]`}${braces2}`;
}
function idOf({ attributes }) {
  return attributes?.get("#")?.trim().slice(1) ?? null;
}
function pieceDistance(a, b) {
  if (a.text === b.text) return 0;
  if (a.type === "text" || b.type === "text") {
    return a.type === b.type ? 1 - 0.9 * similarity(a.text, b.text) : Number.POSITIVE_INFINITY;
  }
  if (a.name !== b.name) return Number.POSITIVE_INFINITY;
  if (idOf(a) !== null && idOf(a) === idOf(b)) return 0.1;
  if (a.label === b.label) return 0.2;
  return a.attributes?.get("of") !== void 0 && a.attributes.get("of") === b.attributes?.get("of") ? 0.3 : 0.6;
}
function plainLine(line) {
  return cutPieces(line).map((piece) => piece.type === "text" ? piece.text : piece.label ?? "").join("");
}

// scripts/import/merge/topic-pairs.ts
function topicName(path) {
  const match = /^(\d{2,3})-(.+)\.md$/.exec(path);
  return match?.[2] === void 0 ? null : { number: Number(match[1]), digits: match[1]?.length ?? 2, slug: match[2] };
}
function titleOf(text) {
  return (/^title:[ \t]*(.*)$/m.exec(text)?.[1] ?? "").replace(/^["']|["']$/g, "").trim();
}
function pairTopics(from, to) {
  const pairs = /* @__PURE__ */ new Map();
  const [left, right] = [topics(from), topics(to)];
  const isFree = (path) => ![...pairs.values()].includes(path);
  for (const path of left) if (right.includes(path)) pairs.set(path, path);
  for (const path of left) {
    if (pairs.has(path)) continue;
    const same = right.find((other) => isFree(other) && topicName(other)?.slug === topicName(path)?.slug);
    if (same !== void 0) pairs.set(path, same);
  }
  const candidates = left.filter((path) => !pairs.has(path)).flatMap((path) => right.filter(isFree).map((other) => ({ path, other, score: likeness(from, path, to, other) }))).filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
  for (const { path, other } of candidates) if (!pairs.has(path) && isFree(other)) pairs.set(path, other);
  return pairs;
}
var topics = (files) => [...files.keys()].filter((path) => topicName(path) !== null).sort();
function likeness(from, path, to, other) {
  const [was, is] = [from.get(path) ?? "", to.get(other) ?? ""];
  const title = similarity(titleOf(was), titleOf(is));
  const text = similarity(words(was), words(is));
  return title === 1 || text >= 0.5 || title >= 0.6 && text >= 0.35 ? title + text : 0;
}
var words = (text) => text.replace(/^---\n[\s\S]*?\n---\n/, "").split("\n").map(plainLine).join("");

// scripts/import/report/line-finder.ts
function lineFinder(text) {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = low + high >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

// scripts/import/report/record.ts
var recordShape = external_exports.object({
  sources: external_exports.array(external_exports.object({ name: external_exports.string(), sha256: external_exports.string() })),
  pictures: external_exports.array(external_exports.object({ path: external_exports.string(), sha256: external_exports.string() }))
});
function readRecord(bytes) {
  try {
    return recordShape.parse(JSON.parse(new TextDecoder().decode(bytes ?? new Uint8Array())));
  } catch {
    return { sources: [], pictures: [] };
  }
}
function writeRecord(imported, sources, pictures) {
  const manuscripts = imported.accounts.map(({ manuscript: { name, format, text }, setAside, edits }) => {
    const find = lineFinder(text);
    const stretch = ({ start, end }) => ({ start, end, ...find(start), was: text.slice(start, end) });
    return {
      name,
      format,
      characters: text.length,
      setAside: setAside.map((aside) => ({ reason: aside.reason, ...stretch(aside) })),
      edits: edits.map((edit) => ({ reason: edit.reason, ...stretch(edit), is: edit.text }))
    };
  });
  const record = {
    sources,
    topics: imported.topics,
    pictures: [...pictures].map(([path, sha256]) => ({ path, sha256 })),
    manuscripts,
    diagnostics: imported.diagnostics.map(toJson)
  };
  return `${JSON.stringify(record, null, 2)}
`;
}

// scripts/import/place/standing.ts
function digestOf(bytes) {
  return createHash("sha256").update(bytes).digest("hex");
}
async function readStanding(disk, folder, shown2) {
  if (await disk.kind(folder) === null) return null;
  const taken = new Refusal([diagnose(folderTaken, { folder: shown2 }, null)], 2);
  let names;
  try {
    names = (await disk.list(folder)).filter((name) => !name.startsWith("."));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOTDIR") throw taken;
    throw error;
  }
  if (names.length === 0) return null;
  const files = /* @__PURE__ */ new Map();
  const links = [];
  await walk(disk, folder, "", files, links);
  if (links.length > 0) throw new Refusal(links, 2);
  const problems = [];
  const [base, ours] = [textsIn(files, "import/base/", problems), textsIn(files, "", problems)];
  if (!base.has("report.yaml")) throw taken;
  if (problems.length > 0) throw new Refusal(problems, 1);
  const record = readRecord(files.get("import/import.json") ?? null);
  const everything = new Map([...files].filter(([path]) => !path.startsWith("import/")));
  const pictures = [...everything].filter(([path]) => path.startsWith("assets/"));
  return {
    base,
    basePictures: new Map(record.pictures.map(({ path, sha256 }) => [path, sha256])),
    ours,
    ourPictures: new Map(pictures.map(([path, bytes]) => [path, digestOf(bytes)])),
    everything,
    sources: record.sources.map(({ sha256 }) => sha256)
  };
}
function refuseOpenConflicts(files) {
  const open = [...files].flatMap(([file, text]) => {
    const line = text.split("\n").findIndex((each) => /^(?:<{7}|>{7}) /.test(each)) + 1;
    return line === 0 ? [] : [diagnose(openConflicts, {}, { file, line, column: 1, endLine: line, endColumn: 8 })];
  });
  if (open.length > 0) throw new Refusal(open, 1);
}
async function walk(disk, root, under, files, links) {
  for (const name of await disk.list(join(root, under))) {
    const path = under === "" ? name : `${under}/${name}`;
    if (name.startsWith(".") || path === "import/previous") continue;
    const kind = await disk.kind(join(root, path));
    if (kind === "folder") await walk(disk, root, path, files, links);
    if (kind === "file") files.set(path, await disk.read(join(root, path)));
    if (kind === "link" && isWritten(path) && !await staysInside(disk, root, join(root, path))) {
      links.push(diagnose(linkOutside, { path }, null));
    }
  }
}
function isWritten(path) {
  return /^(?:import|assets)(?:\/|$)|^[^/]*\.(?:md|yaml)$/.test(path);
}
async function staysInside(disk, root, path) {
  try {
    return isInside(await disk.realPath(root), await disk.realPath(path));
  } catch {
    return false;
  }
}
function textsIn(files, under, problems) {
  const texts2 = /* @__PURE__ */ new Map();
  for (const [path, bytes] of files) {
    const file = path.slice(under.length);
    if (!path.startsWith(under) || !(["report.yaml", "foreword.md"].includes(file) || topicName(file) !== null))
      continue;
    const decoded2 = decode(bytes);
    if ("text" in decoded2) texts2.set(file, decoded2.text);
    else {
      const { line, column, guess } = decoded2.fault;
      problems.push(diagnose(notUtf8, { guess }, { file: path, line, column, endLine: line, endColumn: column + 1 }));
    }
  }
  return texts2;
}

// node_modules/node-diff3/dist/diff3.mjs
function LCS(buffer1, buffer2) {
  let equivalenceClasses = /* @__PURE__ */ Object.create(null);
  for (let j = 0; j < buffer2.length; j++) {
    const item = buffer2[j];
    if (equivalenceClasses[item]) {
      equivalenceClasses[item].push(j);
    } else {
      equivalenceClasses[item] = [j];
    }
  }
  const NULLRESULT = { buffer1index: -1, buffer2index: -1, chain: null };
  let candidates = [NULLRESULT];
  for (let i = 0; i < buffer1.length; i++) {
    const item = buffer1[i];
    const buffer2indices = equivalenceClasses[item] || [];
    let r = 0;
    let c = candidates[0];
    for (const j of buffer2indices) {
      let s;
      for (s = r; s < candidates.length; s++) {
        if (candidates[s].buffer2index < j && (s === candidates.length - 1 || candidates[s + 1].buffer2index > j)) {
          break;
        }
      }
      if (s < candidates.length) {
        const newCandidate = { buffer1index: i, buffer2index: j, chain: candidates[s] };
        if (r === candidates.length) {
          candidates.push(c);
        } else {
          candidates[r] = c;
        }
        r = s + 1;
        c = newCandidate;
        if (r === candidates.length) {
          break;
        }
      }
    }
    candidates[r] = c;
  }
  return candidates[candidates.length - 1];
}
function diffIndices(buffer1, buffer2) {
  const lcs = LCS(buffer1, buffer2);
  let result = [];
  let tail1 = buffer1.length;
  let tail2 = buffer2.length;
  for (let candidate = lcs; candidate !== null; candidate = candidate.chain) {
    const mismatchLength1 = tail1 - candidate.buffer1index - 1;
    const mismatchLength2 = tail2 - candidate.buffer2index - 1;
    tail1 = candidate.buffer1index;
    tail2 = candidate.buffer2index;
    if (mismatchLength1 || mismatchLength2) {
      result.push({
        buffer1: [tail1 + 1, mismatchLength1],
        buffer1Content: buffer1.slice(tail1 + 1, tail1 + 1 + mismatchLength1),
        buffer2: [tail2 + 1, mismatchLength2],
        buffer2Content: buffer2.slice(tail2 + 1, tail2 + 1 + mismatchLength2)
      });
    }
  }
  result.reverse();
  return result;
}

// scripts/import/merge/align.ts
var gap = 0.6;
var mostCells = 1e6;
function align(from, to, key, distance) {
  const found = from.map(() => null);
  const anchors = [...anchorsOf(from.map(key), to.map(key)), { from: from.length, to: to.length }];
  let start = { from: 0, to: 0 };
  for (const anchor of anchors) {
    const left = from.slice(start.from, anchor.from);
    const right = to.slice(start.to, anchor.to);
    const between = left.length * right.length > mostCells ? equalOnes(left, right, key) : leastChange(left, right, distance);
    between.forEach((place, index) => {
      found[start.from + index] = place === null ? null : start.to + place;
    });
    if (anchor.from < from.length) found[anchor.from] = anchor.to;
    start = { from: anchor.from + 1, to: anchor.to + 1 };
  }
  return found;
}
function anchorsOf(from, to) {
  const [left, right] = [placesOfUnique(from), placesOfUnique(to)];
  const leftKeys = [...left.keys()].filter((key) => right.has(key));
  const rightKeys = [...right.keys()].filter((key) => left.has(key));
  return inOrder(leftKeys, rightKeys).map((key) => ({ from: left.get(key) ?? 0, to: right.get(key) ?? 0 }));
}
function placesOfUnique(keys) {
  const counts = /* @__PURE__ */ new Map();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Map(keys.flatMap((key, index) => counts.get(key) === 1 ? [[key, index]] : []));
}
function inOrder(left, right) {
  const gone = /* @__PURE__ */ new Set();
  for (const {
    buffer1: [start, length]
  } of diffIndices([...left], [...right])) {
    for (let index = start; index < start + length; index += 1) gone.add(index);
  }
  return left.filter((_key, index) => !gone.has(index));
}
function equalOnes(from, to, key) {
  const found = from.map(() => null);
  let [left, right] = [0, 0];
  const hunks = diffIndices(from.map(key), to.map(key));
  for (const { buffer1, buffer2 } of [...hunks, { buffer1: [from.length, 0], buffer2: [to.length, 0] }]) {
    while (left < (buffer1[0] ?? 0)) found[left++] = right++;
    left = (buffer1[0] ?? 0) + (buffer1[1] ?? 0);
    right = (buffer2[0] ?? 0) + (buffer2[1] ?? 0);
  }
  return found;
}
function leastChange(from, to, distance) {
  const width = to.length + 1;
  const costs = new Float64Array((from.length + 1) * width);
  const at = (row2, column2) => costs[row2 * width + column2] ?? 0;
  const become = new Float64Array((from.length + 1) * width);
  for (let row2 = from.length; row2 >= 0; row2 -= 1) {
    for (let column2 = to.length; column2 >= 0; column2 -= 1) {
      const [a, b] = [from[row2], to[column2]];
      let best = a === void 0 && b === void 0 ? 0 : Number.POSITIVE_INFINITY;
      if (a !== void 0 && b !== void 0) {
        const step = distance(a, b);
        become[row2 * width + column2] = step;
        best = step + at(row2 + 1, column2 + 1);
      }
      if (a !== void 0) best = Math.min(best, gap + at(row2 + 1, column2));
      if (b !== void 0) best = Math.min(best, gap + at(row2, column2 + 1));
      costs[row2 * width + column2] = best;
    }
  }
  const found = from.map(() => null);
  let [row, column] = [0, 0];
  while (row < from.length && column < to.length) {
    const cost = at(row, column);
    if (cost === (become[row * width + column] ?? 0) + at(row + 1, column + 1)) found[row++] = column++;
    else if (cost === gap + at(row, column + 1)) column += 1;
    else row += 1;
  }
  return found;
}

// scripts/import/merge/units.ts
function toUnits(text, settings) {
  const lines = text.split("\n");
  const frontMatterEnd = lines[0] === "---" ? lines.indexOf("---", 1) : -1;
  const units = [];
  let blank = [];
  lines.forEach((line, index) => {
    if (line.trim() === "") blank.push(line);
    else {
      const kind = settings || index <= frontMatterEnd ? "setting" : kindOf(line);
      units.push({ blank, line, kind });
      blank = [];
    }
  });
  return { units, tail: blank };
}
function kindOf(line) {
  if (/^#{1,6}\s/.test(line)) return "heading";
  if (/^\s*:{2,}/.test(line)) return "fence";
  if (/^\s*(?:[-*+]|\d+[.)])\s/.test(line)) return "item";
  if (/^\s*\|/.test(line)) return "row";
  if (/^\s*!\[/.test(line)) return "picture";
  return "prose";
}
var alike = 0.3;
function unitDistance(a, b) {
  if (a.line === b.line) return 0;
  if (a.kind !== b.kind) return Number.POSITIVE_INFINITY;
  if (a.kind === "setting" && settingKey(a.line) !== null) {
    return settingKey(a.line) === settingKey(b.line) ? 0.3 : Number.POSITIVE_INFINITY;
  }
  if (a.kind === "fence") return fenceName(a.line) === fenceName(b.line) ? 0.3 : Number.POSITIVE_INFINITY;
  const likeness2 = similarity(plainLine(a.line), plainLine(b.line));
  return likeness2 < alike ? Number.POSITIVE_INFINITY : 1 - likeness2;
}
var settingKey = (line) => /^\s*[\w.-]+(?=:)/.exec(line)?.[0] ?? null;
var fenceName = (line) => /^\s*:+[\w-]*/.exec(line)?.[0] ?? "";

// scripts/import/merge/differences.ts
function differencesOf(base, theirs) {
  const pairs = pairTopics(base, theirs);
  const named = (files, file) => ({ file, title: titleOf(files.get(file) ?? "") });
  const isTopic = (file) => topicName(file) !== null;
  const met = new Set(pairs.values());
  const figures = [];
  const passages = [];
  for (const [path, text] of base) {
    const to = isTopic(path) ? pairs.get(path) : path;
    const after = to === void 0 ? void 0 : theirs.get(to);
    if (to !== void 0 && after !== void 0 && after !== text) compare(text, after, to, figures, passages);
  }
  return {
    topicsAdded: [...theirs.keys()].filter((path) => isTopic(path) && !met.has(path)).map((path) => named(theirs, path)),
    topicsRemoved: [...base.keys()].filter((path) => isTopic(path) && !pairs.has(path)).map((path) => named(base, path)),
    topicsMoved: [...pairs].filter(([from, to]) => from !== to).map(([from, to]) => ({ from, ...named(theirs, to) })),
    figures,
    passages
  };
}
function compare(base, after, file, figures, passages) {
  const [from, to] = [toUnits(base, file.endsWith(".yaml")).units, toUnits(after, file.endsWith(".yaml")).units];
  const places = align(from, to, ({ line }) => line, unitDistance);
  const met = new Set(places);
  let next = 0;
  const added = (end) => {
    for (; next < end; next += 1) {
      const unit = to[next];
      if (unit !== void 0 && !met.has(next)) passages.push({ file, before: null, after: plainLine(unit.line) });
    }
  };
  from.forEach((unit, index) => {
    const place = places[index] ?? null;
    if (place === null) {
      passages.push({ file, before: plainLine(unit.line), after: null });
      return;
    }
    added(place);
    compareLines(unit, to[place] ?? unit, file, figures, passages);
  });
  added(to.length);
}
function compareLines(was, is, file, figures, passages) {
  if (was.line === is.line) return;
  const [from, to] = [cutPieces(was.line), cutPieces(is.line)];
  const places = align(from, to, (piece) => piece.text, pieceDistance);
  let rest = was.line;
  let found = false;
  from.forEach((piece, index) => {
    const other = to[places[index] ?? -1];
    if (piece.type !== "directive" || other?.type !== "directive" || piece.label === other.label) return;
    found = true;
    figures.push({ file, before: piece.label ?? "", after: other.label ?? "", sentence: sentenceOf(to, other) });
    rest = rest.replace(piece.text, () => other.text);
  });
  const [before, after] = [plainLine(was.line), plainLine(is.line)];
  const isMore = found ? plainLine(rest) !== after : before !== after;
  if (isMore) passages.push({ file, before, after });
}
function sentenceOf(pieces, piece) {
  const ends = (each) => each?.type === "text" && /[。！？!?]["”’」』）》*_]*$/.test(each.text);
  let start = pieces.indexOf(piece);
  let end = start;
  while (start > 0 && !ends(pieces[start - 1])) start -= 1;
  while (end < pieces.length - 1 && !ends(pieces[end])) end += 1;
  return plainLine(
    pieces.slice(start, end + 1).map(({ text }) => text).join("")
  );
}

// scripts/import/merge/merge-pictures.ts
function keptNames(base, theirs) {
  const names = /* @__PURE__ */ new Map();
  const taken = /* @__PURE__ */ new Set();
  for (const [path, digest] of theirs) {
    const same = base.get(path) === digest ? path : [...base].find(([old, was]) => was === digest && !taken.has(old))?.[0];
    if (same === void 0 || taken.has(same)) continue;
    names.set(path, same);
    taken.add(same);
  }
  for (const path of theirs.keys()) {
    if (names.has(path)) continue;
    const name = freeName(path, "", taken);
    names.set(path, name);
    taken.add(name);
  }
  return names;
}
function renamePictures(files, names) {
  const changed = [...names].some(([from, to]) => from !== to);
  if (!changed) return files;
  const rename = (text) => text.replace(
    /(\]\()(assets\/[^)\s]+)/g,
    (_all, before, path) => before + (names.get(path) ?? path)
  );
  return new Map([...files].map(([path, text]) => [path, rename(text)]));
}
function mergePictures(base, ours, theirs, merged) {
  const text = [...merged.values()].join("\n");
  const written = /* @__PURE__ */ new Map();
  const diagnostics = [];
  const taken = /* @__PURE__ */ new Set([...ours.keys(), ...theirs.keys()]);
  for (const [path, digest] of theirs) {
    const [was, mine] = [base.get(path), ours.get(path)];
    if (mine === digest || was === digest && mine !== void 0) continue;
    if (mine === void 0) {
      if (was === void 0 || text.includes(path)) written.set(path, path);
    } else if (mine === was) written.set(path, path);
    else {
      const beside = freeName(path, "-new", taken);
      taken.add(beside);
      written.set(path, beside);
      diagnostics.push(diagnose(twoPictures, { path, beside }, null));
    }
  }
  const removed = [...base].flatMap(
    ([path, was]) => !theirs.has(path) && ours.get(path) === was && !text.includes(path) ? [path] : []
  );
  return { written, removed, diagnostics };
}
function freeName(path, suffix, taken) {
  const dot = path.lastIndexOf(".");
  for (let count = 1; ; count += 1) {
    const name = `${path.slice(0, dot)}${suffix}${count === 1 ? "" : `-${count}`}${path.slice(dot)}`;
    if (!taken.has(name)) return name;
  }
}

// scripts/import/merge/file-moves.ts
function trios(base, ours, theirs) {
  const [toOurs, toTheirs] = [pairTopics(base, ours), pairTopics(base, theirs)];
  const fixed = (files, path) => files.has(path) ? path : null;
  const known = [...base.keys()].map(
    (path) => topicName(path) === null ? { base: path, ours: fixed(ours, path), theirs: fixed(theirs, path) } : { base: path, ours: toOurs.get(path) ?? null, theirs: toTheirs.get(path) ?? null }
  );
  const newInOurs = [...ours.keys()].filter((path) => !known.some((trio) => trio.ours === path));
  const newInTheirs = [...theirs.keys()].filter((path) => !known.some((trio) => trio.theirs === path));
  const bothNew = pairTopics(only(ours, newInOurs), only(theirs, newInTheirs));
  const partner = (path) => bothNew.get(path) ?? (topicName(path) === null && newInTheirs.includes(path) ? path : null);
  const added = newInOurs.map((path) => ({ base: null, ours: path, theirs: partner(path) }));
  const arrived = newInTheirs.filter((path) => !added.some((trio) => trio.theirs === path)).map((path) => ({ base: null, ours: null, theirs: path }));
  return [...known, ...added, ...arrived];
}
var only = (files, paths) => new Map([...files].filter(([path]) => paths.includes(path)));
function placeFiles(kept, held) {
  const places = /* @__PURE__ */ new Map();
  const wishes = kept.map((trio) => ({ trio, wish: wishedName(trio, held) }));
  const isSources = ({ trio, wish }) => trio.theirs !== null && topicName(trio.theirs)?.number === wish?.number;
  const taken = /* @__PURE__ */ new Set();
  for (const each of [...wishes.filter(isSources), ...wishes.filter((other) => !isSources(other))]) {
    const { trio, wish } = each;
    if (wish === null) {
      places.set(trio, trio.ours ?? trio.theirs ?? trio.base ?? "");
      continue;
    }
    let { number } = wish;
    while (taken.has(number)) number += 1;
    taken.add(number);
    places.set(trio, `${String(number).padStart(wish.digits, "0")}-${wish.slug}.md`);
  }
  return places;
}
function wishedName({ base, ours, theirs }, held) {
  const [was, mine, other] = [base, ours, theirs].map((path) => path === null ? null : topicName(path));
  const wish = mine ?? other ?? null;
  if (wish === null || !was || !mine || !other) return wish;
  const { number, digits } = mine.number === was.number || other.number !== was.number ? other : mine;
  return {
    number,
    digits,
    slug: mine.slug === was.slug && !held.has(was.slug) ? other.slug : mine.slug
  };
}

// scripts/import/merge/held-ids.ts
function heldIds(base, ours) {
  const before = words2(base);
  const stated = new Set(
    [...base.values()].flatMap(
      (text) => [...text.matchAll(/\{[^{}]*?#([A-Za-z][\w-]*)/g)].map((match) => match[1] ?? "")
    )
  );
  for (const path of base.keys()) {
    const slug = /^\d{2,3}-(.+)\.md$/.exec(path)?.[1];
    if (slug !== void 0) stated.add(slug);
  }
  return new Set([...words2(ours)].filter((word) => stated.has(word) && !before.has(word)));
}
function words2(files) {
  return new Set([...files.values()].flatMap((text) => text.match(/(?<![#\w-])[A-Za-z][\w-]*/g) ?? []));
}

// scripts/import/merge/weave.ts
function weave(base, ours, theirs, toOurs, toTheirs, isOther) {
  const isGone = (index, items, alignment) => {
    const was = base[index];
    const is = placed(items, alignment[index] ?? null)?.item;
    return was === void 0 || is === void 0 || isOther(was, is);
  };
  const isLost = (index, items, alignment) => base.length > 0 && isGone(index - 1, items, alignment) && isGone(index, items, alignment);
  const steps = [];
  const [left, right] = [additions(base.length, ours, toOurs), additions(base.length, theirs, toTheirs)];
  for (let index = 0; index <= base.length; index += 1) {
    const added = { ours: left[index] ?? [], theirs: right[index] ?? [] };
    if (added.ours.length + added.theirs.length > 0) {
      const lost = added.ours.length > 0 && isLost(index, theirs, toTheirs) || added.theirs.length > 0 && isLost(index, ours, toOurs);
      steps.push({ type: "added", ...added, lost });
    }
    const item = base[index];
    if (item === void 0) continue;
    steps.push({
      type: "standing",
      base: item,
      ours: placed(ours, toOurs[index] ?? null),
      theirs: placed(theirs, toTheirs[index] ?? null)
    });
  }
  return steps;
}
function placed(items, index) {
  const item = index === null ? void 0 : items[index];
  return index === null || item === void 0 ? null : { item, index };
}
function additions(length, items, alignment) {
  const added = Array.from({ length: length + 1 }, () => []);
  let next = 0;
  let gap2 = 0;
  for (let index = 0; index <= length; index += 1) {
    const place = index === length ? items.length : alignment[index] ?? null;
    if (place === null) continue;
    for (; next < place; next += 1) {
      const item = items[next];
      if (item !== void 0) added[gap2]?.push({ item, index: next });
    }
    next = place + 1;
    gap2 = index + 1;
  }
  return added;
}

// scripts/import/merge/merge-line.ts
function mergeLine(base, ours, theirs, held) {
  const [from, left, right] = [cutPieces(base), cutPieces(ours), cutPieces(theirs)];
  const key = (piece) => piece.text;
  const steps = weave(
    from,
    left,
    right,
    align(from, left, key, pieceDistance),
    align(from, right, key, pieceDistance),
    (was, is) => pieceDistance(was, is) > 0.7
  ).map((step) => mergeStep(step, held));
  let [clean, mine, other] = [true, "", ""];
  for (let at = 0; at < steps.length; ) {
    let end = at + 1;
    while (steps[at]?.changed === true && steps[end]?.changed === true) end += 1;
    const run = steps.slice(at, end);
    const settled = run.every(({ merged }) => merged !== null);
    mine += run.map(({ ours: text, merged }) => settled ? merged : text).join("");
    other += run.map(({ theirs: text, merged }) => settled ? merged : text).join("");
    clean &&= settled;
    at = end;
  }
  return clean ? { clean, line: mine } : { clean: false, ours: mine, theirs: other };
}
function mergeStep(step, held) {
  if (step.type === "added") {
    const ours2 = step.ours.map(({ item }) => item.text).join("");
    const theirs2 = step.theirs.map(({ item }) => item.text).join("");
    return { ours: ours2, theirs: theirs2, merged: step.lost && ours2 !== theirs2 ? null : oneOf("", ours2, theirs2), changed: true };
  }
  const { base, ours, theirs } = step;
  const left = ours?.item.text ?? "";
  const right = theirs?.item.text ?? "";
  const all = [base, ours?.item, theirs?.item].filter((piece) => piece?.type === "directive");
  const [first, second, third] = all;
  const merged = first !== void 0 && second !== void 0 && third !== void 0 ? mergeDirective(first, second, third, held) : oneOf(base.text, left, right);
  return { ours: left, theirs: right, merged, changed: left !== base.text || right !== base.text };
}
function oneOf(base, ours, theirs) {
  if (ours === theirs || theirs === base) return ours;
  return ours === base ? theirs : null;
}
function mergeDirective(base, ours, theirs, held) {
  const renamed = idOf(base) !== idOf(theirs) && held.has(idOf(base) ?? "");
  const whole2 = renamed ? null : oneOf(base.text, ours.text, theirs.text);
  if (whole2 !== null) return whole2;
  const unmarked = [base, ours, theirs].map(({ label: label2 }) => label2 ?? "\0");
  const label = oneOf(unmarked[0], unmarked[1], unmarked[2]);
  if (label === null || label === void 0) return null;
  const attributes = mergeAttributes(base, ours, theirs, held);
  return writeDirective({ name: ours.name, label: label === "\0" ? null : label, attributes });
}
function mergeAttributes(base, ours, theirs, held) {
  const isHeld = held.has(idOf(base) ?? "");
  if (braces(base) === braces(theirs)) return ours.attributes;
  if (braces(base) === braces(ours) && !(isHeld && idOf(base) !== idOf(theirs))) return theirs.attributes;
  const merged = new Map(ours.attributes ?? []);
  for (const [name, written] of theirs.attributes ?? []) {
    const [was, is] = [base.attributes?.get(name)?.trim(), ours.attributes?.get(name)?.trim()];
    if (name === "#" && isHeld) continue;
    if (was === is) merged.set(name, written.trimStart() === written && merged.size > 0 ? ` ${written}` : written);
  }
  for (const [name, written] of base.attributes ?? []) {
    const isGone = theirs.attributes?.has(name) !== true && !(name === "#" && isHeld);
    if (isGone && ours.attributes?.get(name)?.trim() === written.trim()) merged.delete(name);
  }
  return merged;
}
var braces = ({ attributes }) => attributes === null ? null : [...attributes.values()].map((written) => written.trim()).join(" ");

// scripts/import/merge/merge-text.ts
var marks = {
  ours: "<<<<<<< \u73B0\u6709\u5185\u5BB9",
  middle: "=======",
  theirs: (name) => `>>>>>>> \u65B0\u6765\u7A3F\uFF1A${name}`
};
function mergeText(base, ours, theirs, manner) {
  if (ours === theirs || theirs === base) return { text: ours, conflicts: [] };
  if (ours === base && manner.held.size === 0) return { text: theirs, conflicts: [] };
  const [from, left, right] = [base, ours, theirs].map((text) => toUnits(text, manner.settings));
  if (from === void 0 || left === void 0 || right === void 0) throw new Error("Three texts make three lists.");
  const key = ({ line }) => line;
  const toOurs = align(from.units, left.units, key, unitDistance);
  const toTheirs = align(from.units, right.units, key, unitDistance);
  const outcomes = [];
  for (const step of weave(from.units, left.units, right.units, toOurs, toTheirs, () => false)) {
    if (step.type === "added") outcomes.push(...addedUnits(step.ours, step.theirs, step.lost));
    else settle(step, outcomes, manner);
  }
  const tail = changedOne(from.tail, left.tail, right.tail);
  return write(outcomes, tail, manner);
}
function addedUnits(ours, theirs, lost) {
  const mine = ours.map(({ item, index }) => ({ unit: item, ours: index, theirs: null }));
  const other = theirs.map(({ item, index }) => ({ unit: item, ours: null, theirs: index }));
  const [left, right] = [ours.map(({ item }) => item), theirs.map(({ item }) => item)];
  const same = left.length === right.length && left.every(({ line }, index) => line === right[index]?.line);
  if (same) {
    return [
      { settled: mine.map((each, index) => ({ ...each, theirs: theirs[index]?.index ?? null })), conflict: null }
    ];
  }
  if (lost) return [{ settled: null, conflict: { ours: left, theirs: right } }];
  if (left.length === 0 || right.length === 0 || isOwnBlock(left) || right[0]?.kind === "heading") {
    return [{ settled: [...mine, ...other], conflict: null }];
  }
  if (left[0]?.kind === "heading") return [{ settled: [...other, ...mine], conflict: null }];
  return [{ settled: null, conflict: { ours: left, theirs: right } }];
}
function isOwnBlock(units) {
  let open = 0;
  for (const { line, kind } of units) {
    const name = kind === "fence" ? /^\s*:::+([\w-]*)/.exec(line) : null;
    if (name !== null) open += name[1] === "" ? -1 : 1;
    else if (open === 0 && kind !== "fence") return false;
  }
  return open === 0;
}
function settle(step, outcomes, manner) {
  const { base, ours, theirs } = step;
  if (ours === null && theirs === null) return;
  if (ours === null || theirs === null) {
    const kept = ours ?? theirs;
    if (kept === null || kept.item.line === base.line) return;
    const replacing = takeAdded(outcomes, ours === null ? "ours" : "theirs");
    const conflict = ours === null ? { ours: replacing, theirs: [kept.item] } : { ours: [kept.item], theirs: replacing };
    outcomes.push({ settled: null, conflict });
    return;
  }
  const blank = changedOne(base.blank, ours.item.blank, theirs.item.blank);
  const places = { ours: ours.index, theirs: theirs.index };
  const { kind } = ours.item;
  const merged = kind === "setting" ? whole(base.line, ours.item.line, theirs.item.line) : mergeLine(base.line, ours.item.line, theirs.item.line, manner.held);
  if (merged.clean)
    outcomes.push({ settled: [{ unit: { blank, line: merged.line, kind }, ...places }], conflict: null });
  else {
    const sides = { ours: [{ blank, line: merged.ours, kind }], theirs: [{ blank, line: merged.theirs, kind }] };
    outcomes.push({ settled: null, conflict: sides });
  }
}
function whole(base, ours, theirs) {
  if (ours === theirs || theirs === base) return { clean: true, line: ours };
  return ours === base ? { clean: true, line: theirs } : { clean: false, ours, theirs };
}
function takeAdded(outcomes, side2) {
  const last = outcomes.at(-1);
  const other = side2 === "ours" ? "theirs" : "ours";
  const settled = last?.settled ?? [];
  if (settled.length === 0 || settled.some((each) => each[side2] === null || each[other] !== null)) return [];
  outcomes.pop();
  return settled.map(({ unit }) => unit);
}
function changedOne(base, ours, theirs) {
  return ours.join("\n") === base.join("\n") && ours.length === base.length ? theirs : ours;
}
function write(outcomes, tail, manner) {
  const lines = [];
  const conflicts = [];
  let before = null;
  for (const { settled, conflict } of outcomes) {
    for (const each of settled ?? []) {
      lines.push(...each.unit.blank, ...before !== null && runsInto(before, each) ? [""] : [], each.unit.line);
      before = each;
    }
    if (conflict === null) continue;
    before = null;
    const { blank } = conflict.ours[0] ?? conflict.theirs[0] ?? { blank: [] };
    lines.push(...blank);
    const line = lines.length + 1;
    lines.push(marks.ours, ...side(conflict.ours), marks.middle, ...side(conflict.theirs), marks.theirs(manner.name));
    conflicts.push({ line, endLine: lines.length });
  }
  return { text: [...lines, ...tail].join("\n"), conflicts };
}
function side(units) {
  return units.flatMap(({ blank, line }, index) => index === 0 ? [line] : [...blank, line]);
}
function runsInto(before, after) {
  const neighbours = after.ours !== null && before.ours === after.ours - 1 || after.theirs !== null && before.theirs === after.theirs - 1;
  if (neighbours || after.unit.blank.length > 0) return false;
  const [first, second] = [before.unit.kind, after.unit.kind];
  return first !== "setting" && second !== "setting" && (first === "prose" || second === "prose");
}

// scripts/import/merge/merge-report.ts
function mergeReport(base, ours, theirs, nameOf2) {
  const held = heldIds(base, ours);
  const diagnostics = [];
  const removed = [];
  const kept = [];
  const vanished = [];
  for (const trio of trios(base, ours, theirs)) {
    const [was, mine, other] = texts(trio, base, ours, theirs);
    if (mine === null && other === null) continue;
    if (other === null && was !== null && trio.ours !== null) {
      if (mine === was) {
        removed.push(trio.ours);
        continue;
      }
      vanished.push(trio);
    }
    if (mine === null && was !== null && trio.base !== "report.yaml") {
      const params = { title: titleOf(was), copy: `import/base/${trio.theirs}` };
      if (other !== was) diagnostics.push(diagnose(deletedTopic, params, null));
      continue;
    }
    kept.push(trio);
  }
  const files = /* @__PURE__ */ new Map();
  const renamed = [];
  for (const [trio, path] of placeFiles(kept, held)) {
    const [was, mine, other] = texts(trio, base, ours, theirs);
    if (trio.ours !== null && trio.ours !== path) renamed.push({ from: trio.ours, to: path });
    if (vanished.includes(trio))
      diagnostics.push(diagnose(vanishedTopic, { title: titleOf(mine ?? "") }, startOf(path)));
    if (mine === null || other === null) {
      files.set(path, mine ?? other ?? "");
      continue;
    }
    const name = nameOf2(trio.theirs ?? path);
    const merged = mergeText(was ?? "", mine, other, { settings: path.endsWith(".yaml"), held, name });
    files.set(path, merged.text);
    for (const { line, endLine } of merged.conflicts) {
      diagnostics.push(diagnose(mergeConflict, { name }, { file: path, line, column: 1, endLine, endColumn: 1 }));
    }
  }
  const inOrder2 = new Map([...files].sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1)));
  return { files: inOrder2, renamed, removed, diagnostics };
}
function texts({ base, ours, theirs }, was, mine, other) {
  const read = (files, path) => path === null ? null : files.get(path) ?? null;
  return [read(was, base), read(mine, ours), read(other, theirs)];
}
var rank = (path) => path === "report.yaml" ? -2 : topicName(path) === null ? -1 : 0;

// scripts/import/report/quote.ts
function quoted(text) {
  return visible(text).replace(/[\\`*_[\]<>#|~&!$:{}+-]/g, (mark2) => /[#+:-]/.test(mark2) ? mark2 : `\\${mark2}`);
}
function shortQuote(text, most2 = 60) {
  const characters = [...text];
  if (characters.length <= most2) return quoted(text);
  const half = Math.floor(most2 / 2);
  return `${quoted(characters.slice(0, half).join(""))}\u2026\u2026${quoted(characters.slice(-half).join(""))}`;
}
function visible(text) {
  return text.replaceAll("\n", "\u21B5").replaceAll("	", "\u21E5").replaceAll("\u3000", "\u25A1").replace(
    /[\p{Cc}\p{Cf}\p{Co}]/gu,
    (mark2) => `\u2039U+${(mark2.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}\u203A`
  );
}

// scripts/import/report/difference-lines.ts
function differenceLines(differences) {
  const { topicsAdded, topicsRemoved, topicsMoved, figures, passages } = differences;
  const topics2 = [
    ...topicsAdded.map(({ file, title }) => `- \u65B0\u589E\u4E13\u9898\uFF1A**${quoted(title)}**\uFF08\`${file}\`\uFF09`),
    ...topicsRemoved.map(({ file, title }) => `- \u5220\u53BB\u4E13\u9898\uFF1A**${quoted(title)}**\uFF08\u539F \`${file}\`\uFF09`),
    ...topicsMoved.map(({ from, file, title }) => `- \u4E13\u9898\u6539\u540D\uFF1A**${quoted(title)}**\uFF08\`${from}\` \u2192 \`${file}\`\uFF09`)
  ];
  const figureLines = figures.map(
    ({ file, before, after, sentence }) => `- \`${file}\`\u3000**${quoted(before)} \u2192 ${quoted(after)}**\u3000${shortQuote(sentence, 120)}`
  );
  const passageLines = passages.flatMap(({ file, before, after }) => {
    if (before === null) return [`- \`${file}\`\u3000\u65B0\u589E\uFF1A${shortQuote(after ?? "", 160)}`];
    if (after === null) return [`- \`${file}\`\u3000\u5220\u53BB\uFF1A${shortQuote(before, 160)}`];
    const [was, is] = unlike(before, after);
    return [`- \`${file}\`\u3000\u6539\u52A8`, `  - \u539F\uFF1A${was}`, `  - \u65B0\uFF1A${is}`];
  });
  const part = (title, lines) => lines.length === 0 ? [] : [`### ${title}\uFF1A${lines.filter((line) => line.startsWith("-")).length} \u5904`, "", ...lines, ""];
  const all = [...part("\u4E13\u9898", topics2), ...part("\u6570\u636E", figureLines), ...part("\u6587\u5B57", passageLines)];
  return all.length === 0 ? ["\u4E0E\u4E0A\u6B21\u6765\u7A3F\u7684\u5185\u5BB9\u76F8\u540C\u3002", ""] : all;
}
function unlike(before, after) {
  const [was, is] = [[...before], [...after]];
  const shorter = Math.min(was.length, is.length);
  let start = 0;
  while (start < shorter && was[start] === is[start]) start += 1;
  let end = 0;
  while (end < shorter - start && was[was.length - 1 - end] === is[is.length - 1 - end]) end += 1;
  const [from, to] = [Math.max(0, start - 12), Math.max(0, end - 12)];
  const cut = (text) => `${from > 0 ? "\u2026\u2026" : ""}${shortQuote(text.slice(from, text.length - to).join(""), 160)}${to > 0 ? "\u2026\u2026" : ""}`;
  return [cut(was), cut(is)];
}

// scripts/import/report/words.ts
var asideWords = {
  hidden: "\u9690\u85CF\u6587\u5B57",
  comment: "\u6279\u6CE8",
  deleted: "\u4FEE\u8BA2\u4E2D\u5220\u53BB\u7684\u6587\u5B57",
  header: "\u9875\u7709",
  footer: "\u9875\u811A",
  script: "\u811A\u672C\u548C\u6837\u5F0F",
  form: "\u8868\u5355\u548C\u6309\u94AE",
  "outside-article": "\u6B63\u6587\u4EE5\u5916\u7684\u7F51\u9875\u5185\u5BB9",
  "front-matter": "\u6587\u4EF6\u5934\u4FE1\u606F",
  contents: "\u76EE\u5F55",
  masthead: "\u62A5\u5934\u548C\u680F\u76EE\u540D",
  navigation: "\u5BFC\u822A\u6587\u5B57",
  "source-line": "\u6765\u6E90\u3001\u65F6\u95F4\u7B49\u4FE1\u606F\u884C",
  credits: "\u8D23\u4EFB\u7F16\u8F91\u7B49\u7F72\u540D",
  related: "\u76F8\u5173\u9605\u8BFB",
  "end-mark": "\u7ED3\u675F\u6807\u8BB0",
  banner: "\u6A2A\u5E45\u6807\u8BED",
  advertisement: "\u5E7F\u544A"
};
var editWords = {
  ordinal: "\u53BB\u6389\u5E8F\u53F7\uFF08\u7531\u6392\u7248\u81EA\u52A8\u7F16\u53F7\uFF09",
  "full-width": "\u534A\u89D2\u6807\u70B9\u6539\u4E3A\u5168\u89D2",
  quote: "\u76F4\u5F15\u53F7\u6539\u4E3A\u5F2F\u5F15\u53F7",
  space: "\u6574\u7406\u7A7A\u683C\u3001\u7A7A\u884C\u548C\u7F29\u8FDB",
  title: "\u6574\u7406\u6807\u9898\u884C",
  "title-stop": "\u53BB\u6389\u6807\u9898\u672B\u5C3E\u7684\u6807\u70B9",
  unprintable: "\u53BB\u6389\u4E0D\u80FD\u5370\u51FA\u7684\u5B57\u7B26"
};
var formatWords = {
  text: "\u7EAF\u6587\u672C",
  markdown: "Markdown",
  word: "Word \u6587\u6863",
  web: "\u7F51\u9875"
};

// scripts/import/report/import-report.ts
var shownAtOnce = 20;
function importReportPage(imported, sources, { differences, diagnostics }) {
  const lines = [
    "# \u5BFC\u5165\u60C5\u51B5\u8BF4\u660E",
    "",
    ...sourceLines(imported, sources),
    ...differences === null ? [] : ["## \u672C\u6B21\u6765\u7A3F\u7684\u6539\u52A8", "", ...differenceLines(differences)],
    ...lookLines([...diagnostics, ...imported.diagnostics], differences !== null),
    ...topicLines(imported),
    ...asideLines(imported.accounts),
    ...editLines(imported.accounts)
  ];
  return `${lines.join("\n").trimEnd()}
`;
}
function sourceLines({ accounts }, sources) {
  const rows = sources.map(({ name, bytes, sha256 }, index) => {
    const manuscript = accounts[index]?.manuscript;
    const format = manuscript === void 0 ? "" : formatWords[manuscript.format];
    const characters = [...(manuscript?.text ?? "").replace(/\s/g, "")].length;
    return `| ${nameOf(name)} | ${format} | ${characters} | ${bytes} | \`${sha256.slice(0, 16)}\` |`;
  });
  const head = ["| \u6587\u4EF6 | \u683C\u5F0F | \u5B57\u6570 | \u5B57\u8282 | SHA-256\uFF08\u524D 16 \u4F4D\uFF09 |", "|---|---|--:|--:|---|"];
  return ["## \u6765\u7A3F", "", ...head, ...rows, ""];
}
var nameOf = (name) => name === "-" ? "\u6807\u51C6\u8F93\u5165" : quoted(name);
function topicLines({ topics: topics2 }) {
  const count = `\u5171 ${topics2.length} \u4E2A\u4E13\u9898\uFF0C\u6807\u51FA\u6570\u636E ${topics2.reduce((sum, { figures }) => sum + figures, 0)} \u5904\u3002`;
  const each = topics2.flatMap(({ file, title, from, sections, figures }) => [
    `- **${quoted(title)}**\uFF08\`${file}\`\uFF0C\u6765\u81EA ${nameOf(from)}\uFF0C\u6570\u636E ${figures} \u5904\uFF09`,
    ...sections.map((section) => `  - ${quoted(section)}`)
  ]);
  return ["## \u4E13\u9898", "", count, "", ...each, ""];
}
function lookLines(diagnostics, merged) {
  if (diagnostics.length === 0) return ["## \u9700\u8981\u6838\u5BF9\u4E4B\u5904", "", merged ? "\u5408\u5E76\u987A\u5229\uFF0C\u6CA1\u6709\u51B2\u7A81\u3002" : "\u6CA1\u6709\u3002", ""];
  const each = diagnostics.map(({ severity, place, wording }) => {
    const where = place === null ? "" : `${quoted(place.file)} \u7B2C ${place.line} \u884C\uFF1A`;
    return `- **${severity === "error" ? "\u9519\u8BEF" : "\u63D0\u9192"}**\u3000${where}${quoted(wording.zh.message)}${quoted(wording.zh.hint)}`;
  });
  return ["## \u9700\u8981\u6838\u5BF9\u4E4B\u5904", "", ...each, ""];
}
function placed2(accounts, list) {
  return accounts.flatMap((account) => {
    const { name, text } = account.manuscript;
    const find = lineFinder(text);
    const file = accounts.length > 1 ? `${nameOf(name)} ` : "";
    return list(account).map((item) => ({ item, text, where: `${file}\u7B2C ${find(item.start).line} \u884C` }));
  });
}
function asideLines(accounts) {
  const all = placed2(accounts, ({ setAside }) => setAside);
  const intro = all.length === 0 ? "\u6CA1\u6709\u3002\u6765\u7A3F\u7684\u6587\u5B57\u5168\u90E8\u8FDB\u5165\u5185\u5BB9\u3002" : `\u4E0B\u5217 ${all.length} \u5904\u4E0D\u5C5E\u4E8E\u62A5\u544A\u6B63\u6587\uFF0C\u6CA1\u6709\u8FDB\u5165\u5185\u5BB9\u3002`;
  const each = all.map(
    ({ item: { start, end, reason }, where, text }) => `- ${where}\u3000${asideWords[reason]}\uFF1A${shortQuote(text.slice(start, end).trim(), 80)}`
  );
  return ["## \u6CA1\u6709\u6536\u5165\u7684\u6587\u5B57", "", intro, "", ...each, ""];
}
function editLines(accounts) {
  const all = placed2(accounts, ({ edits }) => edits);
  if (all.length === 0) return ["## \u6587\u5B57\u6574\u7406", "", "\u6CA1\u6709\u3002\u6536\u5165\u7684\u6587\u5B57\u4E0E\u6765\u7A3F\u9010\u5B57\u76F8\u540C\u3002"];
  const reasons = Object.keys(editWords).map((reason) => ({
    reason,
    edits: all.filter(({ item }) => item.reason === reason)
  }));
  const present = reasons.filter(({ edits }) => edits.length > 0);
  const inOrder2 = [
    ...present.filter(({ reason }) => reason !== "space"),
    ...present.filter(({ reason }) => reason === "space")
  ];
  const intro = "\u9664\u4E0B\u5217\u6574\u7406\u5916\uFF0C\u6536\u5165\u7684\u6587\u5B57\u4E0E\u6765\u7A3F\u9010\u5B57\u76F8\u540C\u3002\u21B5 \u8868\u793A\u6362\u884C\uFF0C\u21E5 \u8868\u793A\u5236\u8868\u7B26\uFF0C\u25A1 \u8868\u793A\u5168\u89D2\u7A7A\u683C\uFF0C\u2423 \u8868\u793A\u7A7A\u683C\u3002";
  const groups = inOrder2.flatMap(({ reason, edits }) => {
    const list = edits.map(editLine);
    const shown2 = reason === "space" ? 0 : shownAtOnce;
    const rest = list.slice(shown2);
    const folded = [
      "<details>",
      `<summary>${shown2 === 0 ? "\u9010\u5904\u5217\u51FA" : `\u5176\u4F59 ${rest.length} \u5904`}</summary>`,
      "",
      ...rest,
      "",
      "</details>",
      ""
    ];
    const open = shown2 === 0 ? [] : [...list.slice(0, shown2), ""];
    return [`### ${editWords[reason]}\uFF1A${edits.length} \u5904`, "", ...open, ...rest.length === 0 ? [] : folded];
  });
  return ["## \u6587\u5B57\u6574\u7406", "", intro, "", ...groups];
}
var context = 8;
function editLine({ item: { start, end, text: is }, where, text }) {
  const line = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  const lineEnd = text.indexOf("\n", end);
  const before = shown([...line].slice(-context).join(""));
  const after = shown([...text.slice(end, lineEnd === -1 ? text.length : lineEnd)].slice(0, context).join(""));
  return `- ${where}\u3000${before}\u3010${change(text.slice(start, end), is)}\u3011${after}`;
}
var shown = (text) => quoted(text);
function change(was, is) {
  if (was === "") return `\u52A0\u5165 ${mark(is)}`;
  return is === "" ? `\u5220\u53BB ${mark(was)}` : `${mark(was)} \u2192 ${mark(is)}`;
}
var mark = (text) => shortQuote(text.replaceAll(" ", "\u2423"), 40);

// scripts/import/place/write.ts
import { dirname, join as join2 } from "node:path";
async function makeChanges(disk, folder, changes, signal) {
  if (await isEmpty(disk, folder)) await makeNew(disk, folder, changes, signal);
  else await changeStanding(disk, folder, changes, signal);
}
async function isEmpty(disk, folder) {
  return await disk.kind(folder) === null || (await disk.list(folder)).length === 0;
}
async function makeNew(disk, folder, changes, signal) {
  await disk.makeFolder(dirname(folder));
  const staging = await disk.makeTemporary(join2(dirname(folder), ".importing-"));
  try {
    const made = join2(staging, "report");
    await writeAll(disk, made, changes.written, signal);
    const place = await disk.kind(folder) === "link" ? await disk.realPath(folder) : folder;
    await disk.remove(place);
    await disk.rename(made, place);
  } finally {
    await disk.remove(staging);
  }
}
async function changeStanding(disk, folder, changes, signal) {
  const staging = await disk.makeTemporary(join2(folder, ".importing-"));
  const moves = [];
  const move = async (from, to) => {
    await disk.makeFolder(dirname(to));
    await disk.rename(from, to);
    moves.push({ from, to });
  };
  try {
    const [made, old] = [join2(staging, "new"), join2(staging, "old")];
    await writeAll(disk, made, changes.written, signal);
    const isBelow = (path) => changes.replaced.some((whole2) => path.startsWith(`${whole2}/`));
    const places = [
      ...changes.replaced,
      ...[...changes.written.keys()].filter((path) => !isBelow(path)),
      ...changes.removed
    ];
    for (const path of places) {
      if (await disk.kind(join2(folder, path)) !== null) await move(join2(folder, path), join2(old, path));
      if (await disk.kind(join2(made, path)) !== null) await move(join2(made, path), join2(folder, path));
    }
  } catch (error) {
    for (const { from, to } of moves.reverse()) await disk.rename(to, from);
    await disk.remove(staging);
    throw error;
  }
  await disk.remove(staging);
}
async function writeAll(disk, folder, files, signal) {
  for (const [path, bytes] of files) {
    signal.throwIfAborted();
    await disk.makeFolder(dirname(join2(folder, path)));
    await disk.write(join2(folder, path), bytes);
  }
  signal.throwIfAborted();
}

// scripts/import/place/take-in.ts
async function takeIn(report, sources, { folder, shown: shown2 }, disk, signal) {
  const standing = await refusing(shown2, () => readStanding(disk, folder, shown2));
  const imported = standing === null ? report : withKeptNames(report, standing);
  const digests = digestsOf(imported.pictures);
  const nothing = { written: [], renamed: [], removed: [], diagnostics: [], topics: imported.topics };
  if (standing !== null && isSame(standing, imported, digests, sources)) {
    return { outcome: "same", differences: null, ...nothing };
  }
  const written = /* @__PURE__ */ new Map();
  let merge = { ...nothing, differences: null };
  if (standing === null) {
    for (const [path, text] of imported.files) written.set(path, bytesOf(text));
    for (const [path, bytes] of imported.pictures) written.set(path, bytes);
  } else merge = mergeInto(standing, imported, digests, sources, written);
  const content = [...written.keys()];
  for (const [path, text] of imported.files) written.set(`import/base/${path}`, bytesOf(text));
  for (const [path, bytes] of standing?.everything ?? []) written.set(`import/previous/${path}`, bytes);
  written.set("import/import.json", bytesOf(writeRecord(imported, sources, digests)));
  const page = importReportPage(imported, sources, { differences: merge.differences, diagnostics: merge.diagnostics });
  written.set("import/import-report.md", bytesOf(page));
  const replaced = standing === null ? [] : ["import/previous", "import/base"];
  const gone = [...merge.removed, ...merge.renamed.map(({ from }) => from)].filter((path) => !written.has(path));
  await refusing(shown2, () => makeChanges(disk, folder, { written, removed: gone, replaced }, signal));
  return { ...merge, outcome: standing === null ? "new" : "merged", written: content, topics: imported.topics };
}
async function refusing(folder, work) {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof Refusal || !(cause instanceof Error && "code" in cause) || cause.name === "AbortError")
      throw cause;
    throw new Refusal([diagnose(importNotWritten, { folder, reason: reasonOf(cause) }, null, { cause })], 2);
  }
}
function mergeInto(standing, imported, digests, sources, written) {
  refuseOpenConflicts(standing.ours);
  const all = sources.map(({ name }) => name).join("\u3001");
  const nameOf2 = (path) => {
    const name = imported.topics.find(({ file }) => file === path)?.from ?? all;
    return name === "-" ? "\u6807\u51C6\u8F93\u5165" : name.replace(/\s+/g, " ");
  };
  const merged = mergeReport(standing.base, standing.ours, imported.files, nameOf2);
  const pictures = mergePictures(standing.basePictures, standing.ourPictures, digests, merged.files);
  const cameFrom = new Map(merged.renamed.map(({ from, to }) => [to, from]));
  for (const [path, text] of merged.files) {
    const from = cameFrom.get(path) ?? path;
    const before = standing.everything.get(from);
    if (from === path && standing.ours.get(path) === text) continue;
    written.set(path, dressed(text, before));
  }
  for (const [from, to] of pictures.written) written.set(to, imported.pictures.get(from) ?? new Uint8Array());
  return {
    renamed: merged.renamed,
    removed: [...merged.removed, ...pictures.removed],
    differences: differencesOf(standing.base, imported.files),
    diagnostics: sortDiagnostics([...merged.diagnostics, ...pictures.diagnostics])
  };
}
function withKeptNames(report, standing) {
  const names = keptNames(standing.basePictures, digestsOf(report.pictures));
  const pictures = new Map([...report.pictures].map(([path, bytes]) => [names.get(path) ?? path, bytes]));
  return { ...report, files: renamePictures(report.files, names), pictures };
}
function isSame({ base, basePictures, sources: before }, { files }, digests, sources) {
  const equal = (a, b) => a.size === b.size && [...a].every(([path, value]) => b.get(path) === value);
  return equal(base, files) && equal(basePictures, digests) && before.join(" ") === sources.map(({ sha256 }) => sha256).join(" ");
}
var digestsOf = (pictures) => new Map([...pictures].map(([path, bytes]) => [path, digestOf(bytes)]));
var bytesOf = (text) => new TextEncoder().encode(text);
function dressed(text, before) {
  if (before === void 0) return bytesOf(text);
  const mark2 = before[0] === 239 && before[1] === 187 && before[2] === 191 ? "\uFEFF" : "";
  const returns = before.some((byte, index) => byte === 13 && before[index + 1] === 10);
  return bytesOf(mark2 + (returns ? text.replaceAll("\n", "\r\n") : text));
}

// scripts/import/sources.ts
import { basename, dirname as dirname2, extname, join as join3 } from "node:path";
var most = 64 * 1024 * 1024;
async function readSources(paths, world) {
  const problems = [];
  const sources = [];
  for (const path of paths.length === 0 ? ["-"] : paths) {
    const bytes = path === "-" ? await world.standardInput(most) : await readOne(path, world, problems);
    if (path === "-" && (bytes === null || bytes.byteLength === 0)) problems.push(diagnose(nothingToImport, {}, null));
    else if (bytes !== null && bytes.byteLength > most) {
      problems.push(diagnose(unreadableFile, { path, reason: "large" }, null));
    } else if (bytes !== null) {
      sources.push({
        name: path === "-" ? path : basename(path),
        bytes,
        siblings: await siblingsOf(path, bytes, world)
      });
    }
  }
  if (problems.length > 0) throw new Refusal(problems, 2);
  return sources;
}
async function readOne(path, world, problems) {
  const refuse = (reason, cause) => {
    problems.push(diagnose(unreadableFile, { path, reason }, null, { cause }));
    return null;
  };
  try {
    const found = await world.stat(path);
    if (found === null) return refuse("missing");
    if (found.kind === "folder") return refuse("folder");
    return found.bytes > most ? refuse("large") : await world.readFile(path);
  } catch (cause) {
    return refuse(reasonOf(cause), cause);
  }
}
async function siblingsOf(path, bytes, world) {
  const files = /* @__PURE__ */ new Map();
  const [folder, ending] = [dirname2(path), extname(path).toLowerCase()];
  const take = async (name) => {
    try {
      const found = await world.stat(join3(folder, name));
      if (found?.kind === "file" && found.bytes <= most) files.set(name, await world.readFile(join3(folder, name)));
    } catch {
    }
  };
  if ([".html", ".htm", ".xhtml"].includes(ending)) {
    for (const suffix of ["_files", ".files"]) {
      const name = `${basename(path, extname(path))}${suffix}`;
      const found = await world.stat(join3(folder, name)).catch(() => null);
      if (found?.kind !== "folder") continue;
      for (const file of await world.disk.list(join3(folder, name)).catch(() => [])) await take(`${name}/${file}`);
    }
  }
  if ([".md", ".markdown"].includes(ending)) {
    const addresses = [...new TextDecoder().decode(bytes).matchAll(/!\[[^\]]*\]\(\s*<?([^)\s>]+)/g)];
    for (const [, address = ""] of addresses) {
      const name = decoded(address);
      if (!/^(?:[a-z][a-z0-9+.-]*:|\/|\\)|(?:^|[/\\])\.\.(?:[/\\]|$)/i.test(name)) await take(name);
    }
  }
  return files;
}
function decoded(address) {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

// scripts/commands/say-import.ts
import { join as join4 } from "node:path";
var mostFigures = 10;
function sayTakenIn(taken, imported, folder, conflicts, talk) {
  const { outcome, topics: topics2, renamed, removed, differences } = taken;
  if (outcome === "same") {
    talk.say(messages.importedBefore(folder));
    return;
  }
  const figures = topics2.reduce((sum, topic) => sum + topic.figures, 0);
  talk.say(messages.imported(folder, outcome === "new", topics2.length, figures));
  for (const { file, title, sections, figures: count2 } of topics2) {
    talk.say(messages.importedTopic(file, title, sections.length, count2));
  }
  const count = (list) => imported.accounts.reduce((sum, account) => sum + list(account), 0);
  talk.say(
    messages.importEdits(
      count(({ setAside }) => setAside.length),
      count(({ edits }) => edits.length)
    )
  );
  for (const { from, to } of renamed) talk.say(messages.importRenamed(from, to));
  for (const path of removed) talk.say(messages.importRemoved(path));
  if (differences !== null) {
    const { figures: changed, passages, topicsAdded, topicsRemoved } = differences;
    talk.say(messages.importChanges(changed.length, passages.length, topicsAdded.length, topicsRemoved.length));
    for (const { file, before, after, sentence } of changed.slice(0, mostFigures)) {
      talk.say(messages.importFigure(file, before, after, sentence));
    }
    talk.say(conflicts === 0 ? messages.importMerged() : messages.importConflicts(conflicts));
  }
  talk.say(messages.importDetails(join4(folder, "import/import-report.md")));
}

// scripts/commands/import.ts
async function importFiles(options, engines, world, talk, signal) {
  try {
    const sources = await readSources(options.files, world);
    const shown2 = options.out ?? join5(options.content, folderName(sources[0]?.name ?? "-"));
    const folder = resolve(shown2);
    const { manuscripts, diagnostics: unread } = readAll(sources, engines, talk, signal);
    if (hasErrors(unread, false)) return failed(shown2, unread, talk);
    signal.throwIfAborted();
    talk.progress(messages.importing(sources.map(({ name }) => name).join("\u3001")));
    const undated = await earlierDate(folder, world) ?? world.today();
    const found = await engines.importReport(manuscripts, { ...options.wishes, undated });
    const imported = { ...found, diagnostics: sortDiagnostics([...unread, ...found.diagnostics]) };
    if (hasErrors(imported.diagnostics, false)) return failed(shown2, imported.diagnostics, talk, manuscripts);
    talk.progress(messages.writing());
    const files = sources.map(({ name, bytes }) => ({ name, bytes: bytes.byteLength, sha256: digestOf(bytes) }));
    const taken = await takeIn(imported, files, { folder, shown: shown2 }, world.disk, signal);
    talk.progress(null);
    if (taken.outcome !== "same") sayProblems(imported.diagnostics, textsOf(manuscripts), "", talk);
    const after = await readReport(contentFilesOnDisk, folder);
    const rest = after.diagnostics.filter(({ code }) => taken.outcome === "same" || code !== conflictMarker.code);
    const diagnostics = sortDiagnostics([...taken.diagnostics, ...rest]);
    sayProblems(diagnostics, after.sources, shown2, talk);
    sayTakenIn(taken, imported, shown2, diagnostics.filter(({ code }) => code === mergeConflict.code).length, talk);
    const { outcome, written, renamed, removed, topics: topics2, differences } = taken;
    const all = [...outcome === "same" ? [] : imported.diagnostics, ...diagnostics];
    return {
      ok: !hasErrors(all, false),
      document: {
        folder: shown2,
        outcome,
        written,
        renamed,
        removed,
        topics: topics2,
        differences,
        diagnostics: all.map(toJson)
      }
    };
  } finally {
    talk.progress(null);
  }
}
function readAll(sources, { readManuscript }, talk, signal) {
  const manuscripts = [];
  const diagnostics = [];
  for (const { name, bytes, siblings } of sources) {
    signal.throwIfAborted();
    talk.progress(messages.reading(name));
    const read = readManuscript(name, bytes, { siblings });
    if (read.manuscript !== null) manuscripts.push(read.manuscript);
    diagnostics.push(...read.diagnostics);
  }
  return { manuscripts, diagnostics };
}
async function earlierDate(folder, { disk }) {
  try {
    const text = new TextDecoder().decode(await disk.read(join5(folder, "import/base/report.yaml")));
    return /^date:\s*['"]?(\d{4}-\d{2}-\d{2})/m.exec(text)?.[1] ?? null;
  } catch {
    return null;
  }
}
function failed(folder, diagnostics, talk, manuscripts = []) {
  talk.progress(null);
  sayProblems(diagnostics, textsOf(manuscripts), "", talk);
  talk.say(messages.notImported());
  const nothing = { outcome: null, written: [], renamed: [], removed: [], topics: [], differences: null };
  return { ok: false, document: { folder, ...nothing, diagnostics: diagnostics.map(toJson) } };
}
function sayProblems(diagnostics, texts2, base, talk) {
  if (diagnostics.length === 0) return;
  if (texts2.size === 0) sayAll(diagnostics, talk);
  else talk.say(renderDiagnostics(diagnostics, texts2, talk.language, talk.colour, base));
}
var textsOf = (manuscripts) => new Map(manuscripts.map(({ name, text }) => [name, text]));
function folderName(name) {
  const plain = basename2(name, extname2(name)).replace(/[\s<>:"/\\|?*\p{Cc}]+/gu, "-").replace(/^[.-]+|[.-]+$/g, "");
  return plain === "" ? "report" : plain;
}

export {
  importFiles
};
