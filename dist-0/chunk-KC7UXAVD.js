import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);
import {
  notUtf8,
  outsideFile,
  unreadable
} from "./chunk-2ELD5L67.js";
import {
  diagnose
} from "./chunk-AQ7QJ6U6.js";

// scripts/content/decode.ts
function decode(bytes) {
  const text = strictly("utf-8", bytes);
  if (text !== null && !text.includes("\0")) return { text: text.replace(/\r\n?/g, "\n") };
  const [readable = ""] = (text ?? readablePart(bytes)).split("\0", 1);
  const lines = readable.split(/\r\n?|\n/);
  return { fault: { line: lines.length, column: (lines.at(-1) ?? "").length + 1, guess: guess(bytes) } };
}
function strictly(encoding, bytes) {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
function readablePart(bytes) {
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = good + bad >> 1;
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle;
    }
  }
  return new TextDecoder("utf-8").decode(bytes.subarray(0, good), { stream: true });
}
function guess(bytes) {
  const [first, second] = bytes;
  if (first === 255 && second === 254 || first === 254 && second === 255 || bytes.includes(0)) return "UTF-16";
  return strictly("gbk", bytes) === null ? null : "GBK";
}

// scripts/content/pictures.ts
import { join, relative, sep } from "node:path";
async function findPictures(files, root, tree) {
  const addresses = /* @__PURE__ */ new Set();
  const visit = (node) => {
    if (node.type === "image") addresses.add(node.url);
    if ("children" in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  const pictures = /* @__PURE__ */ new Map();
  for (const address of addresses) pictures.set(address, await findPicture(files, root, address));
  return pictures;
}
async function findPicture(files, root, address) {
  const path = decoded(address);
  if (/^([a-z][a-z0-9+.-]*:|\/)/i.test(path)) return { found: false, reason: "outside" };
  const absolute = join(root, path);
  if (!isInside(root, absolute)) return { found: false, reason: "outside" };
  if (await files.kind(absolute) !== "file") return { found: false, reason: "missing" };
  let bytes;
  try {
    if (!await staysInside(files, root, absolute)) return { found: false, reason: "outside" };
    bytes = await files.readBytes(absolute);
  } catch {
    return { found: false, reason: "unreadable" };
  }
  const mediaType = mediaTypeOf(bytes);
  if (mediaType === null) return { found: false, reason: "type" };
  return { found: true, file: relative(root, absolute).split(sep).join("/"), mediaType };
}
async function staysInside(files, root, path) {
  return isInside(await files.realPath(root), await files.realPath(path));
}
function isInside(root, path) {
  const way = relative(root, path);
  return way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && !/^([/\\]|[a-z]:)/i.test(way);
}
function decoded(address) {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
function mediaTypeOf(bytes) {
  const starts = (offset, ...signature) => signature.every((byte, index) => bytes[offset + index] === byte);
  if (starts(0, 137, 80, 78, 71, 13, 10, 26, 10)) return "image/png";
  if (starts(0, 255, 216, 255)) return "image/jpeg";
  if (starts(0, 82, 73, 70, 70) && starts(8, 87, 69, 66, 80)) return "image/webp";
  const text = new TextDecoder().decode(bytes.subarray(0, 4096));
  const prologue = /^\s*(?:<\?xml[\s\S]*?\?>)?(?:\s|<!--[\s\S]*?-->|<!DOCTYPE[^>]*>)*<svg[\s>]/;
  return prologue.test(text) ? "image/svg+xml" : null;
}

// scripts/content/places.ts
function placeOf(file, position) {
  if (position === void 0) return startOf(file);
  return {
    file,
    line: position.start.line,
    column: position.start.column,
    endLine: position.end.line,
    endColumn: position.end.column
  };
}
function placeBetween(file, text, start, end) {
  const from = pointAt(text, start);
  const to = pointAt(text, end);
  return { file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}
function startOf(file) {
  return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}
function pointAt(text, offset) {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf("\n") + 1;
  return { line: before.split("\n").length, column: offset - lineStart + 1 };
}

// scripts/content/source-files.ts
import { join as join2 } from "node:path";
async function readSource(files, root, file, problems) {
  const path = join2(root, file);
  let bytes;
  try {
    if (!await staysInside(files, root, path)) {
      problems.push(diagnose(outsideFile, {}, startOf(file)));
      return null;
    }
    bytes = await files.readBytes(path);
  } catch (cause) {
    problems.push(diagnose(unreadable, { reason: reasonOf(cause) }, startOf(file), { cause }));
    return null;
  }
  const decoded2 = decode(bytes);
  if ("text" in decoded2) return { file, text: decoded2.text };
  const { line, column, guess: guess2 } = decoded2.fault;
  problems.push(diagnose(notUtf8, { guess: guess2 }, { file, line, column, endLine: line, endColumn: column + 1 }));
  return null;
}
function reasonOf(cause) {
  if (cause instanceof Error && "code" in cause && typeof cause.code === "string") return cause.code;
  return cause instanceof Error ? cause.message : String(cause);
}

export {
  decode,
  findPictures,
  findPicture,
  staysInside,
  isInside,
  mediaTypeOf,
  placeOf,
  placeBetween,
  startOf,
  readSource,
  reasonOf
};
