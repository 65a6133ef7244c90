import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);
import {
  arrayAt
} from "./chunk-UFTNNG3S.js";
import {
  PDFArray_default,
  PDFName_default,
  PDFNumber_default
} from "./chunk-YNMFHN7V.js";

// scripts/pdf/truetype.ts
function readProgram(bytes) {
  return unlessCut(() => {
    const found = glyphTables(bytes);
    const glyf = found?.tables.get("glyf");
    if (!found || !glyf) return null;
    const glyphs = /* @__PURE__ */ new Map();
    const candidates = found.candidates();
    for (let glyph = 0; glyph < found.count; glyph += 1) {
      if (candidates[glyph] === 0) continue;
      const [start, end, advance] = [found.outlineAt(glyph), found.outlineAt(glyph + 1), found.advanceOf(glyph)];
      if (end > start || advance > 0)
        glyphs.set(glyph, { outline: glyf.subarray(start, end), advance, bearing: found.bearingOf(glyph) });
    }
    return { tables: found.tables, glyphs };
  });
}
function advances(bytes) {
  const found = unlessCut(() => glyphTables(bytes));
  const units = found?.tables.get("head")?.readUInt16BE(18) ?? 0;
  if (!found || units === 0) return () => null;
  return (glyph) => unlessCut(() => {
    if (glyph >= found.count) return null;
    const advance = found.advanceOf(glyph);
    return advance > 0 || found.outlineAt(glyph + 1) > found.outlineAt(glyph) ? 1e3 * advance / units : null;
  });
}
function unlessCut(read) {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
function glyphTables(bytes) {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = /* @__PURE__ */ new Map();
  for (let entry = 12, count2 = file.readUInt16BE(4); count2 > 0; entry += 16, count2 -= 1) {
    const start = file.readUInt32BE(entry + 8);
    tables.set(file.toString("latin1", entry, entry + 4), file.subarray(start, start + file.readUInt32BE(entry + 12)));
  }
  const [loca, hmtx, head, hhea, maxp] = ["loca", "hmtx", "head", "hhea", "maxp"].map((tag) => tables.get(tag));
  if (!tables.has("glyf") || !loca || !hmtx || !head || !hhea || !maxp) return null;
  const long = head.readInt16BE(50) === 1;
  const metrics = hhea.readUInt16BE(34);
  const last = metrics > 0 ? hmtx.readUInt16BE(4 * (metrics - 1)) : 0;
  const count = maxp.readUInt16BE(4);
  return {
    tables,
    count,
    candidates() {
      const found = new Uint8Array(count).fill(last > 0 ? 1 : 0, metrics);
      const places = long ? new Uint32Array(aligned(loca)) : new Uint16Array(aligned(loca));
      for (let glyph = 0; glyph < count; glyph += 1) if (places[glyph] !== places[glyph + 1]) found[glyph] = 1;
      const advances2 = new Uint16Array(aligned(hmtx));
      for (let glyph = 0; glyph < metrics; glyph += 1) if (advances2[2 * glyph] !== 0) found[glyph] = 1;
      return found;
    },
    outlineAt: (glyph) => long ? loca.readUInt32BE(4 * glyph) : 2 * loca.readUInt16BE(2 * glyph),
    advanceOf: (glyph) => glyph < metrics ? hmtx.readUInt16BE(4 * glyph) : last,
    bearingOf: (glyph) => hmtx.readInt16BE(glyph < metrics ? 4 * glyph + 2 : 4 * metrics + 2 * (glyph - metrics))
  };
}
var instructions = ["cvt ", "fpgm", "prep"];
function programKind({ tables }) {
  const units = tables.get("head")?.readUInt16BE(18);
  return [units, ...instructions.map((tag) => tables.get(tag)?.toString("base64") ?? "")].join(" ");
}
function writeProgram(sources, glyphs) {
  const count = Math.max(0, ...glyphs.keys()) + 1;
  const lengths = [...glyphs].reduce((sum, [, { outline }]) => sum + even(outline.length), 0);
  const long = lengths > 2 * 65535;
  const glyf = Buffer.alloc(lengths);
  const hmtx = Buffer.alloc(4 * count);
  const places = long ? new Uint32Array(count + 1) : new Uint16Array(count + 1);
  let [end, next] = [0, 0];
  for (const [glyph, { outline, advance, bearing }] of [...glyphs].sort(([one], [other]) => one - other)) {
    places.fill(long ? end : end / 2, next, glyph + 1);
    next = glyph + 1;
    outline.copy(glyf, end);
    end += even(outline.length);
    hmtx.writeUInt16BE(advance, 4 * glyph);
    hmtx.writeInt16BE(bearing, 4 * glyph + 2);
  }
  places.fill(long ? end : end / 2, next);
  const loca = Buffer.from(places.buffer);
  if (littleEndian) long ? loca.swap32() : loca.swap16();
  const tables = /* @__PURE__ */ new Map([
    ["glyf", glyf],
    ["head", headTable(sources, long)],
    ["hhea", hheaTable(sources, count)],
    ["hmtx", hmtx],
    ["loca", loca],
    ["maxp", maxpTable(sources, count)]
  ]);
  for (const tag of instructions) {
    const table = sources[0]?.tables.get(tag);
    if (table) tables.set(tag, table);
  }
  return container([...tables].sort(([one], [other]) => one < other ? -1 : 1));
}
var littleEndian = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;
function aligned(table) {
  const bytes = new Uint8Array(table.length + 3 & ~3);
  bytes.set(table);
  return bytes.buffer;
}
function even(length) {
  return length + length % 2;
}
function combined(sources, tag, fields) {
  const all = sources.flatMap(({ tables }) => tables.get(tag) ?? []);
  const table = Buffer.from(all[0] ?? []);
  for (const [offset, kind] of fields) {
    if (kind === "u16max") table.writeUInt16BE(Math.max(...all.map((one) => one.readUInt16BE(offset))), offset);
    else {
      const values = all.map((one) => one.readInt16BE(offset));
      table.writeInt16BE(kind === "i16min" ? Math.min(...values) : Math.max(...values), offset);
    }
  }
  return table;
}
function headTable(sources, long) {
  const bounds = [36, 38, 40, 42].map((offset) => [offset, offset < 40 ? "i16min" : "i16max"]);
  const head = combined(sources, "head", bounds);
  head.writeUInt32BE(0, 8);
  head.writeInt16BE(long ? 1 : 0, 50);
  return head;
}
function hheaTable(sources, count) {
  const hhea = combined(sources, "hhea", [
    [10, "u16max"],
    [12, "i16min"],
    [14, "i16min"],
    [16, "i16max"]
  ]);
  hhea.writeUInt16BE(count, 34);
  return hhea;
}
function maxpTable(sources, count) {
  const limits = Array.from({ length: 13 }, (_, at) => [6 + 2 * at, "u16max"]);
  const maxp = combined(sources, "maxp", limits);
  maxp.writeUInt16BE(count, 4);
  return maxp;
}
function container(tables) {
  const start = 12 + 16 * tables.length;
  const file = Buffer.alloc(tables.reduce((length, [, table]) => length + padded(table.length), start));
  const power = Math.floor(Math.log2(tables.length));
  file.writeUInt32BE(65536, 0);
  file.writeUInt16BE(tables.length, 4);
  file.writeUInt16BE(16 << power, 6);
  file.writeUInt16BE(power, 8);
  file.writeUInt16BE(16 * tables.length - (16 << power), 10);
  let [offset, headAt, total] = [start, 0, 0];
  for (const [at, [tag, table]] of tables.entries()) {
    table.copy(file, offset);
    if (tag === "head") headAt = offset;
    const entry = 12 + 16 * at;
    file.write(tag, entry, "latin1");
    const own = checksum(file.subarray(offset, offset + padded(table.length)));
    total = total + own >>> 0;
    file.writeUInt32BE(own, entry + 4);
    file.writeUInt32BE(offset, entry + 8);
    file.writeUInt32BE(table.length, entry + 12);
    offset += padded(table.length);
  }
  total = total + checksum(file.subarray(0, start)) >>> 0;
  file.writeUInt32BE(2981146554 - total >>> 0, headAt + 8);
  return file;
}
function padded(length) {
  return length + 3 & ~3;
}
function checksum(table) {
  const bytes = Buffer.from(aligned(table));
  if (littleEndian) bytes.swap32();
  const numbers = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
  let sum = 0;
  for (const number of numbers) sum = sum + number >>> 0;
  return sum;
}

// scripts/pdf/glyph-widths.ts
function readWidths(font) {
  const { context } = font;
  const own = /* @__PURE__ */ new Map();
  const items = arrayAt(font, "W")?.asArray() ?? [];
  const number = (at) => {
    const value = context.lookup(items[at]);
    return value instanceof PDFNumber_default ? value.asNumber() : 0;
  };
  for (let at = 0; at + 1 < items.length; ) {
    const first = number(at);
    const second = context.lookup(items[at + 1]);
    if (second instanceof PDFArray_default) {
      for (const [index, width] of second.asArray().entries())
        if (width instanceof PDFNumber_default) own.set(first + index, width.asNumber());
      at += 2;
    } else {
      for (let glyph = first; glyph <= number(at + 1); glyph += 1) own.set(glyph, number(at + 2));
      at += 3;
    }
  }
  const standard = font.lookup(PDFName_default.of("DW"));
  return { own, standard: standard instanceof PDFNumber_default ? standard.asNumber() : 1e3 };
}
function writeWidths(context, { own, standard }) {
  const result = PDFArray_default.withContext(context);
  let run = [];
  let next = -1;
  const close = () => {
    if (run.length > 0) result.push(context.obj(run));
    run = [];
  };
  for (const [glyph, width] of [...own].sort(([one], [other]) => one - other)) {
    if (width === standard) continue;
    if (glyph !== next) {
      close();
      result.push(PDFNumber_default.of(glyph));
    }
    run.push(PDFNumber_default.of(width));
    next = glyph + 1;
  }
  close();
  return result;
}

// scripts/pdf/to-unicode.ts
var blockSize = 100;
function readToUnicode(cmap) {
  const texts = /* @__PURE__ */ new Map();
  for (const [, kind, body = ""] of cmap.matchAll(/beginbf(char|range)([\s\S]*?)endbf/g)) {
    if (kind === "char") {
      for (const [, code = "", text = ""] of body.matchAll(/<([\dA-Fa-f]+)>\s*<([\dA-Fa-f\s]*)>/g))
        texts.set(Number.parseInt(code, 16), digits(text));
      continue;
    }
    const ranges = /<([\dA-Fa-f]+)>\s*<([\dA-Fa-f]+)>\s*(?:<([\dA-Fa-f\s]*)>|\[([^\]]*)\])/g;
    for (const [, low = "", high = "", text, list] of body.matchAll(ranges)) {
      const [first, last] = [Number.parseInt(low, 16), Number.parseInt(high, 16)];
      const listed = list === void 0 ? null : [...list.matchAll(/<([\dA-Fa-f\s]*)>/g)].map(([, one = ""]) => one);
      for (let code = first; code <= last; code += 1) {
        const found = listed === null ? stepped(digits(text ?? ""), code - first) : digits(listed[code - first] ?? "");
        if (found !== "") texts.set(code, found);
      }
    }
  }
  return texts;
}
function unicodeText(hexadecimal) {
  return Buffer.from(hexadecimal, "hex").swap16().toString("utf16le");
}
function digits(text) {
  return text.replaceAll(/\s/g, "").toUpperCase();
}
function stepped(text, by) {
  const last = Number.parseInt(text.slice(-4), 16) + by;
  return text.slice(0, -4) + last.toString(16).toUpperCase().padStart(4, "0");
}
function writeToUnicode(texts) {
  const sorted = [...texts].sort(([one], [other]) => one - other);
  const blocks = [];
  for (let at = 0; at < sorted.length; at += blockSize) {
    const lines = sorted.slice(at, at + blockSize).map(([code, text]) => `<${code.toString(16).toUpperCase().padStart(4, "0")}> <${text}>`);
    blocks.push(`${lines.length} beginbfchar
${lines.join("\n")}
endbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
${blocks.join("\n")}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}

export {
  readWidths,
  writeWidths,
  readToUnicode,
  unicodeText,
  writeToUnicode,
  readProgram,
  advances,
  programKind,
  writeProgram
};
