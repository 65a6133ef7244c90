import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);
import {
  advances,
  programKind,
  readProgram,
  readToUnicode,
  readWidths,
  writeProgram,
  writeToUnicode,
  writeWidths
} from "./chunk-6DY44LX7.js";
import {
  codePoints
} from "./chunk-2V7R5NLK.js";
import {
  labelText
} from "./chunk-LDVM5UE6.js";
import {
  FrozenObject
} from "./chunk-HZVT65PG.js";
import {
  ownDict,
  pageBox
} from "./chunk-GJZB4ZQI.js";
import {
  arrayAt,
  dictAt,
  nameAt
} from "./chunk-UFTNNG3S.js";
import {
  byteStream,
  contentOf,
  contentStream,
  streamBytes
} from "./chunk-RUR2HDGO.js";
import {
  PDFArray_default,
  PDFDict_default,
  PDFHexString_default,
  PDFInvalidObject_default,
  PDFName_default,
  PDFNull_default,
  PDFNumber_default,
  PDFRawStream_default,
  PDFRef_default,
  PDFStream_default,
  PDFString_default
} from "./chunk-YNMFHN7V.js";

// scripts/pdf/embed-face.ts
var symbolic = 4;
var serif = 2;
function embedFace(context, face) {
  const program = readProgram(face);
  const table = (tag) => {
    const found = program?.tables.get(tag);
    if (found === void 0) throw new Error(`The face has no table ${tag}.`);
    return found;
  };
  const [head, hhea, os2] = [table("head"), table("hhea"), table("OS/2")];
  const units = head.readUInt16BE(18);
  const scaled = (length) => PDFNumber_default.of(1e3 * length / units);
  const name = postScriptName(table("name"));
  const hasSerifs = [1, 2, 3, 4, 5, 7].includes(os2.readInt16BE(30) >> 8);
  const ascent = hhea.readInt16BE(4);
  const heights = os2.readUInt16BE(0) >= 2 && os2.length >= 90;
  const descriptor = context.register(
    context.obj({
      Type: "FontDescriptor",
      FontName: name,
      Flags: symbolic + (hasSerifs ? serif : 0),
      FontBBox: [36, 38, 40, 42].map((offset) => scaled(head.readInt16BE(offset))),
      ItalicAngle: 0,
      Ascent: scaled(ascent),
      Descent: scaled(hhea.readInt16BE(6)),
      CapHeight: scaled(heights ? os2.readInt16BE(88) : ascent),
      XHeight: scaled(heights ? os2.readInt16BE(86) : 0),
      StemV: 0,
      FontFile2: context.register(byteStream(context, face, { Length1: face.length }))
    })
  );
  const widths2 = new Map([...program?.glyphs ?? []].map(([glyph, { advance }]) => [glyph, 1e3 * advance / units]));
  const descendant = context.register(
    context.obj({
      Type: "Font",
      Subtype: "CIDFontType2",
      CIDToGIDMap: "Identity",
      BaseFont: name,
      CIDSystemInfo: { Registry: PDFString_default.of("Adobe"), Ordering: PDFString_default.of("Identity"), Supplement: 0 },
      FontDescriptor: descriptor,
      W: writeWidths(context, { own: widths2, standard: 1e3 })
    })
  );
  const texts = new Map([...codePoints(face)].reverse().map(([point, glyph]) => [glyph, utf16(point)]));
  return context.register(
    context.obj({
      Type: "Font",
      Subtype: "Type0",
      BaseFont: name,
      Encoding: "Identity-H",
      DescendantFonts: [descendant],
      ToUnicode: context.register(contentStream(context, writeToUnicode(texts)))
    })
  );
}
function utf16(point) {
  return PDFHexString_default.fromText(String.fromCodePoint(point)).asString().slice("FEFF".length);
}
function postScriptName(table) {
  const [count, texts] = [table.readUInt16BE(2), table.readUInt16BE(4)];
  for (let record = 6; record < 6 + 12 * count; record += 12) {
    if (table.readUInt16BE(record + 6) !== 6) continue;
    const start = texts + table.readUInt16BE(record + 10);
    const bytes = Buffer.from(table.subarray(start, start + table.readUInt16BE(record + 8)));
    return table.readUInt16BE(record) === 1 ? bytes.toString("latin1") : bytes.swap16().toString("utf16le");
  }
  return "Furniture";
}

// scripts/pdf/set-line.ts
var autospace = 0.125;
function lineFace(context, face) {
  const known = codePoints(face);
  const advanceOf = advances(face);
  const font = embedFace(context, face);
  const glyphs = (text) => {
    let codes = "";
    let width = 0;
    for (const character of text) {
      const glyph = known.get(character.codePointAt(0) ?? 0);
      if (glyph === void 0) throw new Error(`The face of the page furniture has no glyph for \u201C${character}\u201D.`);
      codes += glyph.toString(16).padStart(4, "0");
      width += (advanceOf(glyph) ?? 0) / 1e3;
    }
    return { codes, width };
  };
  return {
    font,
    set(text) {
      const runs = autospaced(text).map(glyphs);
      const width = runs.reduce((sum, run) => sum + run.width, 0) + (runs.length - 1) * autospace;
      const shown = runs.map(({ codes }) => `<${codes}>`).join(` ${-autospace * 1e3} `);
      return { shown: `[${shown}]`, width };
    }
  };
}
function autospaced(text) {
  return text.split(new RegExp("(?<=\\p{Script=Han})(?=[\\p{Script=Latin}\\p{Nd}])|(?<=[\\p{Script=Latin}\\p{Nd}])(?=\\p{Script=Han})", "u"));
}

// scripts/pdf/furniture.ts
function furnitureStamp(context, furniture) {
  const { font, set } = lineFace(context, furniture.face);
  return (sheet, page, part) => {
    if (part.numbering === "none" || page.page === null) return;
    const head = part.runningHead && !(part.opener && page.page === 0) ? part.runningHead[page.side] : "";
    const { before, after } = furniture.folioAffixes ?? { before: "", after: "" };
    const folio = part.folio ? `${before}${labelText(page.label)}${after}` : "";
    if (head === "" && folio === "") return;
    const key = addFont(sheet.dict, font);
    const box = pageBox(sheet.dict, "TrimBox");
    const line = (text, size, baseline) => {
      const { shown, width: ems } = set(text);
      const width = ems * size;
      const x = page.side === "verso" ? box.left + furniture.outerMargin : box.right - furniture.outerMargin - width;
      return `BT
/${key} ${fixed(size)} Tf
1 0 0 1 ${fixed(x)} ${fixed(baseline)} Tm
${shown} TJ
ET
`;
    };
    const colour = fillColour(furniture.colour);
    let stamped = "";
    if (head !== "") {
      const baseline = box.top - furniture.headBaseline;
      const text = line(head, furniture.headSize, baseline);
      stamped += artifact("Header", `${colour}${text}${rule(furniture, page.side, box, baseline)}`);
    }
    if (folio !== "") {
      stamped += artifact("Footer", colour + line(folio, furniture.folioSize, box.bottom + furniture.folioBaseline));
    }
    sheet.stamp = `q
${stamped}Q`;
  };
}
function isStamp(content) {
  return content.startsWith("q\n/Artifact <</Type /Pagination ") && content.endsWith("Q");
}
function rule({ rule: wanted, outerMargin }, side, box, baseline) {
  if (!wanted) return "";
  const outer = side === "verso" ? box.left + outerMargin : box.left + wanted.innerMargin;
  const width = box.right - box.left - outerMargin - wanted.innerMargin;
  const y = baseline - wanted.below - wanted.thickness;
  return `${fixed(outer)} ${fixed(y)} ${fixed(width)} ${fixed(wanted.thickness)} re
f
`;
}
function artifact(subtype, content) {
  const attached = subtype === "Header" ? "/Top" : "/Bottom";
  return `/Artifact <</Type /Pagination /Subtype /${subtype} /Attached [${attached}]>> BDC
${content}EMC
`;
}
function addFont(page, font) {
  const fonts = ownDict(ownDict(page, "Resources"), "Font");
  let key = "Furniture";
  while (fonts.has(PDFName_default.of(key))) key += "X";
  fonts.set(PDFName_default.of(key), font);
  return key;
}
function fillColour(colour) {
  const channels = [1, 3, 5].map((at) => fixed(Number.parseInt(colour.slice(at, at + 2), 16) / 255));
  return `${channels.join(" ")} rg
`;
}
function fixed(value) {
  return String(Math.round(value * 1e3) / 1e3);
}

// scripts/pdf/colour.ts
function greyOf(channels) {
  const [red = 0, green = 0, blue = 0] = channels.map(linear);
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return luminance <= 31308e-7 ? 12.92 * luminance : 1.055 * luminance ** (1 / 2.4) - 0.055;
}
function linear(channel) {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
function blendIn(context, plates) {
  for (const [, object] of context.enumerateIndirectObjects()) {
    const holder = object instanceof PDFRawStream_default ? dictAt(object.dict, "Group") : object;
    if (!(holder instanceof PDFDict_default) || nameAt(holder, "S") !== "Transparency") continue;
    if (nameAt(holder, "CS") === "DeviceRGB") holder.set(PDFName_default.of("CS"), PDFName_default.of(plates));
  }
}
function channelsOf(dict) {
  const space = dict.lookup(PDFName_default.of("ColorSpace"));
  if (space === PDFName_default.of("DeviceGray")) return 1;
  if (space === PDFName_default.of("DeviceRGB")) return 3;
  if (!(space instanceof PDFArray_default) || space.lookup(0) !== PDFName_default.of("ICCBased")) return 0;
  const profile = space.lookup(1);
  const count = profile instanceof PDFRawStream_default ? profile.dict.lookup(PDFName_default.of("N")) : void 0;
  return count instanceof PDFNumber_default ? count.asNumber() : 0;
}

// scripts/pdf/serialize.ts
import { createHash as createHash3 } from "node:crypto";

// scripts/pdf/equal-objects.ts
import { createHash } from "node:crypto";
function equalObjects(context) {
  const aliases = /* @__PURE__ */ new Map();
  const digests = /* @__PURE__ */ new Map();
  let candidates = context.enumerateIndirectObjects().filter(([, object]) => isShareable(object));
  for (let before = -1; before !== aliases.size; ) {
    before = aliases.size;
    const seen = /* @__PURE__ */ new Map();
    candidates = candidates.filter(([ref, object]) => {
      const key = keyOf(object, aliases, digests);
      const first = seen.get(key);
      if (first) aliases.set(ref, first);
      else seen.set(key, ref);
      return !first;
    });
  }
  return new Map([...aliases.keys()].map((ref) => [ref, resolve(ref, aliases)]));
}
function resolve(ref, aliases) {
  let found = ref;
  for (let next = aliases.get(found); next; next = aliases.get(found)) found = next;
  return found;
}
var identities = /* @__PURE__ */ new Set(["Catalog", "Page", "Pages", "Annot", "StructElem", "StructTreeRoot", "Outlines"]);
function isShareable(object) {
  const dict = object instanceof PDFRawStream_default ? object.dict : object;
  if (dict instanceof PDFArray_default) return true;
  if (!(dict instanceof PDFDict_default)) return false;
  const own = ["P", "Parent", "StructParent", "StructParents"].some((key) => dict.has(PDFName_default.of(key)));
  return !own && !identities.has(nameAt(dict, "Type") ?? "");
}
function keyOf(object, aliases, digests) {
  const key = (item) => keyOf(item, aliases, digests);
  if (object instanceof PDFRef_default) return resolve(object, aliases).toString();
  if (object instanceof PDFArray_default) return `[${object.asArray().map(key).join(" ")}]`;
  if (object instanceof PDFDict_default) {
    const pairs = object.entries().map(([name, value]) => `${name} ${key(value)}`);
    return `<<${pairs.sort().join(" ")}>>`;
  }
  if (object instanceof PDFRawStream_default) {
    let digest = digests.get(object);
    if (digest === void 0) {
      digest = createHash("sha256").update(object.contents).digest("hex");
      digests.set(object, digest);
    }
    return `${key(object.dict)} ${digest}`;
  }
  return object.toString();
}

// scripts/pdf/renumber.ts
var lengthKey = PDFName_default.of("Length");
function renumber(context, aliases) {
  const { Root, Info } = context.trailerInfo;
  if (!(Root instanceof PDFRef_default)) throw new Error("The document has no catalog.");
  const targets = /* @__PURE__ */ new Map();
  const order = [];
  const done = /* @__PURE__ */ new Set();
  const renamed = (object) => {
    if (object instanceof PDFRef_default) return refer(aliases.get(object) ?? object) ?? PDFNull_default;
    if (object instanceof FrozenObject) {
      object.renumber((ref) => refer(aliases.get(ref) ?? ref));
      return object;
    }
    if (object instanceof PDFRawStream_default) {
      object.dict.delete(lengthKey);
      renamed(object.dict);
    } else if (object instanceof PDFDict_default) {
      if (!done.has(object)) {
        done.add(object);
        for (const [key, value] of object.entries()) {
          const own = renamed(value);
          if (own !== value) object.set(key, own);
        }
      }
    } else if (object instanceof PDFArray_default && !done.has(object)) {
      done.add(object);
      for (let at = 0; at < object.size(); at += 1) {
        const value = object.get(at);
        const own = renamed(value);
        if (own !== value) object.set(at, own);
      }
    }
    return object;
  };
  const refer = (ref) => {
    const known = targets.get(ref);
    if (known) return known;
    const object = context.lookup(ref);
    if (!object) return null;
    const target = PDFRef_default.of(targets.size + 1);
    targets.set(ref, target);
    order.push(object);
    return target;
  };
  context.trailerInfo.Root = renamed(Root);
  if (Info) context.trailerInfo.Info = renamed(Info);
  for (let at = 0; at < order.length; at += 1) order[at] = renamed(order[at]);
  for (const [ref] of context.enumerateIndirectObjects()) context.delete(ref);
  for (const [at, object] of order.entries()) context.assign(PDFRef_default.of(at + 1), object);
  context.largestObjectNumber = order.length;
}

// scripts/pdf/subset-names.ts
import { createHash as createHash2 } from "node:crypto";
function nameSubsetsByContent(context) {
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict_default) || nameAt(object, "Type") !== "Font") continue;
    const descendant = arrayAt(object, "DescendantFonts")?.lookup(0);
    const font = descendant instanceof PDFDict_default ? descendant : object;
    const descriptor = dictAt(font, "FontDescriptor");
    const program = descriptor?.lookup(PDFName_default.of("FontFile2"));
    if (!descriptor || !(program instanceof PDFRawStream_default)) continue;
    const name = (nameAt(object, "BaseFont") ?? "Font").replace(/^[A-Z]{6}\+/, "");
    const tagged = PDFName_default.of(`${subsetTag(program.contents)}+${name}`);
    for (const dict of [object, font]) dict.set(PDFName_default.of("BaseFont"), tagged);
    descriptor.set(PDFName_default.of("FontName"), tagged);
  }
}
function subsetTag(program) {
  const digest = createHash2("sha256").update(program).digest();
  return [...digest.subarray(0, 6)].map((byte) => String.fromCharCode(65 + byte % 26)).join("");
}

// scripts/pdf/unite-fonts.ts
import { promisify } from "node:util";
import { deflate, inflate } from "node:zlib";
var pack = promisify(deflate);
var unpack = promisify(inflate);
async function uniteFonts(context) {
  const faces = /* @__PURE__ */ new Map();
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    const subset = object instanceof PDFDict_default ? subsetOf(ref, object) : null;
    if (!subset) continue;
    const name = faceName(subset.font);
    faces.set(name, [...faces.get(name) ?? [], subset]);
  }
  const made = [];
  for (const [name, subsets] of faces) {
    const first = Buffer.from(subsets[0]?.program.contents ?? []);
    if (subsets.every(({ program }) => first.equals(program.contents))) continue;
    for (const union of await unions(subsets)) if (union.members.length > 1) made.push(embed(context, name, union));
  }
  await Promise.all(made);
}
function faceName(font) {
  return (nameAt(font, "BaseFont") ?? "").replace(/^[A-Z]{6}\+/, "");
}
function subsetOf(ref, font) {
  if (nameAt(font, "Subtype") !== "Type0" || nameAt(font, "Encoding") !== "Identity-H") return null;
  const descendant = arrayAt(font, "DescendantFonts")?.lookup(0);
  if (!(descendant instanceof PDFDict_default) || nameAt(descendant, "Subtype") !== "CIDFontType2") return null;
  if (nameAt(descendant, "CIDToGIDMap") !== "Identity") return null;
  const descriptor = dictAt(descendant, "FontDescriptor");
  const program = descriptor?.lookup(PDFName_default.of("FontFile2"));
  return descriptor && program instanceof PDFRawStream_default ? { ref, font, descendant, descriptor, program } : null;
}
var unpackedAtOnce = 16;
async function unions(subsets) {
  const found = [];
  let programs = [];
  for (const [at, subset] of subsets.entries()) {
    if (at % unpackedAtOnce === 0) {
      programs = await Promise.all(subsets.slice(at, at + unpackedAtOnce).map(({ program: program2 }) => bytesOf(program2)));
    }
    const bytes = programs[at % unpackedAtOnce];
    const program = bytes ? readProgram(bytes) : null;
    if (!program) continue;
    const { own, standard } = readWidths(subset.descendant);
    const texts = readToUnicode(contentOf(subset.font.context, subset.font.get(PDFName_default.of("ToUnicode"))));
    const kind = programKind(program);
    const widthOf = (glyph) => own.get(glyph) ?? standard;
    const fitting = found.find((union2) => union2.kind === kind && agrees(union2, program, widthOf, texts));
    const union = fitting ?? emptyUnion(kind);
    if (!fitting) found.push(union);
    union.members.push(subset);
    union.sources.push({ tables: smallTables(program), glyphs: /* @__PURE__ */ new Map() });
    for (const [number, glyph] of program.glyphs) {
      if (union.glyphs.has(number)) continue;
      union.glyphs.set(number, { ...glyph, outline: Buffer.from(glyph.outline) });
      union.widths.set(number, widthOf(number));
    }
    for (const [code, text] of texts) if (!union.texts.has(code)) union.texts.set(code, text);
  }
  return found;
}
async function bytesOf(program) {
  const filter = nameAt(program.dict, "Filter");
  const plain = filter === "FlateDecode" && !program.dict.has(PDFName_default.of("DecodeParms"));
  return plain ? await unpack(program.contents) : streamBytes(program);
}
function emptyUnion(kind) {
  return { kind, members: [], sources: [], glyphs: /* @__PURE__ */ new Map(), widths: /* @__PURE__ */ new Map(), texts: /* @__PURE__ */ new Map() };
}
function smallTables({ tables }) {
  return new Map(
    ["head", "hhea", "maxp", "cvt ", "fpgm", "prep"].flatMap((tag) => {
      const table = tables.get(tag);
      return table ? [[tag, Buffer.from(table)]] : [];
    })
  );
}
function agrees(union, program, widthOf, texts) {
  for (const [number, glyph] of program.glyphs) {
    const known = union.glyphs.get(number);
    if (number === 0 || !known) continue;
    const same = known.advance === glyph.advance && known.bearing === glyph.bearing && sameOutline(known.outline, glyph.outline);
    if (!same || union.widths.get(number) !== widthOf(number)) return false;
  }
  for (const [code, text] of texts) if ((union.texts.get(code) ?? text) !== text) return false;
  return true;
}
function sameOutline(one, other) {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const filling = long.subarray(short.length);
  return filling.length < 4 && filling.every((byte) => byte === 0) && short.equals(long.subarray(0, short.length));
}
async function embed(context, name, union) {
  const [first] = union.members;
  if (!first) return;
  const descriptor = first.descriptor.clone();
  const program = context.nextRef();
  descriptor.delete(PDFName_default.of("CIDSet"));
  descriptor.set(PDFName_default.of("FontFile2"), program);
  const descendant = first.descendant.clone();
  const standard = commonest(union.widths.values());
  descendant.set(PDFName_default.of("DW"), context.obj(standard));
  descendant.set(PDFName_default.of("W"), writeWidths(context, { own: union.widths, standard }));
  descendant.set(PDFName_default.of("FontDescriptor"), context.register(descriptor));
  const font = context.obj({ Type: "Font", Subtype: "Type0", BaseFont: name, Encoding: "Identity-H" });
  font.set(PDFName_default.of("DescendantFonts"), context.obj([context.register(descendant)]));
  font.set(PDFName_default.of("ToUnicode"), context.register(contentStream(context, writeToUnicode(union.texts))));
  for (const { ref } of union.members) context.assign(ref, font);
  const bytes = writeProgram(union.sources, union.glyphs);
  context.assign(program, context.stream(await pack(bytes), { Filter: "FlateDecode", Length1: bytes.length }));
}
function commonest(values) {
  const counts = /* @__PURE__ */ new Map();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [most] = [...counts].sort(([a, one], [b, other]) => other - one || a - b);
  return most?.[0] ?? 1e3;
}

// scripts/pdf/write-file.ts
import { deflateSync } from "node:zlib";
var together = 200;
var widths = [1, 4, 2];
var entry = widths[0] + widths[1] + widths[2];
function writeFile(context) {
  const pieces = [];
  let size = 0;
  const put = (bytes) => {
    pieces.push(bytes);
    size += bytes.length;
  };
  const objects = context.enumerateIndirectObjects();
  const most = context.largestObjectNumber + 2 + Math.ceil(objects.length / together);
  const table = Buffer.alloc(entry * most);
  const place = (number, kind, where, index) => {
    table.writeUInt8(kind, entry * number);
    table.writeUInt32BE(where, entry * number + 1);
    table.writeUInt16BE(index, entry * number + 5);
  };
  table.writeUInt16BE(65535, 5);
  const putObject = (number, object) => {
    place(number, 1, size, 0);
    put(latin(`${number} 0 obj
`));
    if (object instanceof PDFRawStream_default) putStream(object);
    else put(bytesOf2(object));
    put(latin("\nendobj\n\n"));
  };
  const putStream = (stream) => {
    stream.updateDict();
    put(bytesOf2(stream.dict));
    put(latin("\nstream\n"));
    put(stream.contents);
    put(latin("\nendstream"));
  };
  put(latin("%PDF-1.7\n"));
  put(Buffer.from([37, 226, 227, 207, 211, 10, 10]));
  const plain = [];
  for (const pair of objects) {
    const [{ objectNumber }, object] = pair;
    if (object instanceof PDFStream_default || object instanceof PDFInvalidObject_default) putObject(objectNumber, object);
    else plain.push(pair);
  }
  let next = context.largestObjectNumber + 1;
  for (let at2 = 0; at2 < plain.length; at2 += together, next += 1) {
    const chunk = plain.slice(at2, at2 + together);
    for (const [index, [{ objectNumber }]] of chunk.entries()) place(objectNumber, 2, next, index);
    putObject(next, objectStream(context, chunk));
  }
  const start = size;
  place(next, 1, start, 0);
  put(latin(`${next} 0 obj
`));
  put(bytesOf2(tableOfPlaces(context, table.subarray(0, entry * (next + 1)), next + 1)));
  put(latin(`
endobj

startxref
${start}
%%EOF`));
  const file = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    file.set(piece, at);
    at += piece.length;
  }
  return file;
}
function objectStream(context, chunk) {
  const bodies = chunk.map(([, object]) => bytesOf2(object));
  const offsets = [];
  let offset = 0;
  for (const [index, [{ objectNumber }]] of chunk.entries()) {
    offsets.push(`${objectNumber} ${offset}`);
    offset += (bodies[index]?.length ?? 0) + 1;
  }
  const head = latin(`${offsets.join(" ")} `);
  const newline = latin("\n");
  const contents = Buffer.concat([head, ...bodies.flatMap((body) => [body, newline])]);
  return packed(context, contents, { Type: "ObjStm", N: chunk.length, First: head.length });
}
function tableOfPlaces(context, table, count) {
  const { Root, Info, ID } = context.trailerInfo;
  return packed(context, table, {
    Type: "XRef",
    Size: count,
    W: [...widths],
    Index: [0, count],
    ...Root === void 0 ? {} : { Root },
    ...Info === void 0 ? {} : { Info },
    ...ID === void 0 ? {} : { ID }
  });
}
function packed(context, contents, dict) {
  return context.stream(deflateSync(contents), { ...dict, Filter: "FlateDecode" });
}
function bytesOf2(object) {
  const bytes = new Uint8Array(object.sizeInBytes());
  object.copyBytesInto(bytes, 0);
  return bytes;
}
function latin(text) {
  return Buffer.from(text, "latin1");
}

// scripts/pdf/serialize.ts
async function serialize(context) {
  await uniteFonts(context);
  nameSubsetsByContent(context);
  renumber(context, equalObjects(context));
  const placeholder = "0".repeat(32);
  const id = PDFHexString_default.of(placeholder);
  context.trailerInfo.ID = context.obj([id, id]);
  const bytes = writeFile(context);
  const version = context.header.toString().slice(0, 8);
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).write(version, 0, "latin1");
  return withIdentifier(bytes, placeholder);
}
function withIdentifier(bytes, placeholder) {
  const identifier = createHash3("sha256").update(bytes).digest("hex").slice(0, placeholder.length);
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let written = 0, end = file.length; written < 2; written += 1) {
    const at = file.lastIndexOf(placeholder, end, "latin1");
    if (at < 0) throw new Error("The file identifier was not written.");
    file.write(identifier, at, "latin1");
    end = at - 1;
  }
  return bytes;
}

// scripts/pdf/grey-content.ts
var neutralSpread = 0.08;
var token = /%[^\r\n]*|\(|<<|>>|<[^>]*>|\/[^\s()<>[\]{}/%]*|[[\]{}]|[^\s()<>[\]{}/%]+/gu;
function greyContent(content, greying) {
  const left = [];
  let result = "";
  let copied = 0;
  let operands = [];
  token.lastIndex = 0;
  for (let found = token.exec(content); found !== null; found = token.exec(content)) {
    const [text] = found;
    const at = found.index;
    if (text.startsWith("%")) continue;
    if (text === "(") {
      token.lastIndex = endOfString(content, at);
      operands.push({ text: "()", at });
    } else if (/^[/<>[\]{}+\-.\d]/u.test(text)) {
      operands.push({ text, at });
    } else {
      const count = { rg: 3, RG: 3, k: 4, K: 4 }[text];
      const own = count === void 0 ? [] : operands.slice(-count);
      const [first] = own;
      if (count !== void 0 && first !== void 0 && own.length === count) {
        const values = own.map((operand) => Number(operand.text));
        const colour = count === 3 ? values : lightOfInks(values);
        if (greying === "all" || isNeutral(colour)) {
          result += `${content.slice(copied, first.at)}${fixed2(greyOf(colour))} ${text === "rg" || text === "k" ? "g" : "G"}`;
          copied = at + text.length;
        }
      }
      const named = operands.at(-1)?.text ?? "";
      if ((text === "cs" || text === "CS") && !["/Pattern", "/DeviceGray"].includes(named)) left.push(named);
      if (text === "BI") {
        left.push("BI");
        const end = /\sEI(?=\s|$)/gu;
        end.lastIndex = at;
        token.lastIndex = end.exec(content) === null ? content.length : end.lastIndex;
      }
      operands = [];
    }
  }
  return { content: result + content.slice(copied), left };
}
function endOfString(content, from) {
  let depth = 0;
  for (let at = from; at < content.length; at += 1) {
    const character = content[at];
    if (character === "\\") at += 1;
    else if (character === "(") depth += 1;
    else if (character === ")") {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return content.length;
}
function isNeutral(channels) {
  return Math.max(...channels) - Math.min(...channels) <= neutralSpread;
}
function lightOfInks([cyan = 0, magenta = 0, yellow = 0, black = 0]) {
  return [cyan, magenta, yellow].map((ink) => (1 - ink) * (1 - black));
}
function fixed2(value) {
  return String(Math.round(value * 1e3) / 1e3);
}

// scripts/pdf/grey-pictures.ts
import { deflateSync as deflateSync2 } from "node:zlib";
function greyPicture(context, ref, { dict, contents }) {
  const channels = channelsOf(dict);
  if (channels === 1 || dict.lookup(PDFName_default.of("ImageMask")) !== void 0) return true;
  const plain = nameAt(dict, "Filter") === "FlateDecode" && !dict.has(PDFName_default.of("DecodeParms"));
  const masked = dict.lookup(PDFName_default.of("Mask")) instanceof PDFArray_default;
  if (channels !== 3 || !plain || masked || numberAt(dict, "BitsPerComponent") !== 8) return false;
  const colours = streamBytes(PDFRawStream_default.of(dict, contents));
  const grey = new Uint8Array(Math.floor(colours.length / 3));
  const known = /* @__PURE__ */ new Map();
  for (let at = 0; at < grey.length; at += 1) {
    const [red = 0, green = 0, blue = 0] = colours.subarray(3 * at, 3 * at + 3);
    const key = red << 16 | green << 8 | blue;
    let value = known.get(key);
    if (value === void 0) {
      value = Math.round(greyOf([red / 255, green / 255, blue / 255]) * 255);
      known.set(key, value);
    }
    grey[at] = value;
  }
  dict.set(PDFName_default.of("ColorSpace"), PDFName_default.of("DeviceGray"));
  for (const key of ["Length", "Decode"]) dict.delete(PDFName_default.of(key));
  context.assign(ref, PDFRawStream_default.of(dict, deflateSync2(grey)));
  return true;
}
function numberAt(dict, key) {
  const value = dict.lookup(PDFName_default.of(key));
  return value instanceof PDFNumber_default ? value.asNumber() : void 0;
}

export {
  lineFace,
  furnitureStamp,
  isStamp,
  greyOf,
  blendIn,
  channelsOf,
  greyContent,
  greyPicture,
  serialize
};
