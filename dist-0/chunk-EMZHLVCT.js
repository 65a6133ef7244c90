import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);
import {
  finding
} from "./chunk-4U766OQX.js";
import {
  fontsOf
} from "./chunk-NTQRKAU5.js";
import {
  advances,
  readToUnicode,
  readWidths,
  unicodeText
} from "./chunk-6DY44LX7.js";
import {
  destinationOf,
  namedDestinations,
  pageNumbers,
  readOutline
} from "./chunk-C34U7Z3X.js";
import {
  elements,
  identity,
  kidsOf,
  matrixFrom,
  multiply,
  parentTree,
  typeOf
} from "./chunk-S57HSMZT.js";
import {
  arrayAt,
  dictAt,
  keyNamed,
  nameAt,
  openPdf,
  textOf
} from "./chunk-UFTNNG3S.js";
import {
  contentOf,
  pageContent,
  streamBytes
} from "./chunk-RUR2HDGO.js";
import {
  PDFArray_default,
  PDFDict_default,
  PDFName_default,
  PDFNumber_default,
  PDFRawStream_default,
  PDFRef_default
} from "./chunk-YNMFHN7V.js";

// scripts/pdf/check-tags.ts
function checkTags(pdf, readings) {
  const root = dictAt(pdf.catalog, "StructTreeRoot");
  if (!root) return [];
  const findings = [];
  const parents = parentTree(pdf);
  const held = contentHeld(pdf.context, kidsOf(root));
  const next = root.lookup(PDFName_default.of("ParentTreeNextKey"));
  if (next instanceof PDFNumber_default && [...parents.keys()].some((key) => key >= next.asNumber())) {
    findings.push(finding("structure", null, "ParentTreeNextKey is not above all keys"));
  }
  for (const [at, { ref, dict }] of pdf.pages.entries()) {
    const reading = readings[at];
    if (reading) findings.push(...checkContent(at, ref, dict, reading, parents, held));
    findings.push(...checkAnnotations(at, dict, parents, held));
  }
  for (const [content, elements2] of held) {
    for (const [id, element] of elements2)
      findings.push(
        finding("structure", null, `${element} holds ${content}${id === whole ? "" : ` ${id}`}, which isn't there`)
      );
  }
  return [...findings, ...silentFigures(pdf, root)];
}
var whole = -1;
function take(held, content, id) {
  const holder = held.get(content)?.get(id);
  held.get(content)?.delete(id);
  return holder;
}
function checkContent(at, stream, dict, reading, parents, held) {
  const { context } = dict;
  const findings = [];
  const marks = reading.streams.get(dict);
  if (!marks) return [];
  const { ids, untagged, drawn } = marks;
  const owners = context.lookup(entryOf(dict, "StructParents", parents));
  for (const id of ids) {
    const owner = owners instanceof PDFArray_default && id < owners.size() ? owners.get(id) : void 0;
    const holder = take(held, stream, id);
    if (!(owner instanceof PDFRef_default) || owner !== holder) {
      findings.push(finding("structure", at, `content ${id} belongs to ${owner}, but is held by ${holder}`));
    }
  }
  let loose = untagged;
  for (const name of drawn) {
    const ref = dictAt(dictAt(dict, "Resources") ?? context.obj({}), "XObject")?.get(PDFName_default.of(name));
    const form = context.lookup(ref);
    const tagged = form instanceof PDFRawStream_default && form.dict.has(PDFName_default.of("StructParents"));
    if (!tagged) loose += 1;
    else if (ref instanceof PDFRef_default) findings.push(...checkContent(at, ref, form.dict, reading, parents, held));
  }
  if (loose > 0) findings.push(finding("untagged-content", at, `${loose} drawing operators`));
  return findings;
}
function checkAnnotations(at, page, parents, held) {
  return (arrayAt(page, "Annots")?.asArray() ?? []).flatMap((item) => {
    const annotation = page.context.lookup(item);
    if (!(annotation instanceof PDFDict_default)) return [];
    const owner = entryOf(annotation, "StructParent", parents);
    const holder = take(held, item, whole);
    const agrees = owner !== void 0 && owner === holder;
    return agrees ? [] : [finding("structure", at, `annotation ${item} is not tagged`)];
  });
}
function entryOf(owner, key, parents) {
  const number = owner.lookup(keyNamed(key));
  return number instanceof PDFNumber_default ? parents.get(number.asNumber()) : void 0;
}
function contentHeld(context, roots) {
  const held = /* @__PURE__ */ new Map();
  const hold = (content, id, element) => {
    const own = held.get(content) ?? /* @__PURE__ */ new Map();
    held.set(content, own.set(id, element));
  };
  for (const { ref, dict } of elements(context, roots)) {
    const own = dict.get(keyNamed("Pg"));
    for (const kid of kidsOf(dict)) {
      const value = context.lookup(kid);
      if (value instanceof PDFNumber_default) hold(own, value.asNumber(), ref);
      if (!(value instanceof PDFDict_default)) continue;
      const type = nameAt(value, "Type");
      if (type === "OBJR") hold(value.get(keyNamed("Obj")), whole, ref);
      if (type !== "MCR") continue;
      const id = value.lookup(keyNamed("MCID"));
      const stream = value.get(keyNamed("Stm")) ?? value.get(keyNamed("Pg")) ?? own;
      hold(stream, id instanceof PDFNumber_default ? id.asNumber() : Number.NaN, ref);
    }
  }
  return held;
}
function silentFigures({ context, pages }, root) {
  return elements(context, kidsOf(root)).flatMap(({ ref, dict }) => {
    const text = ["Alt", "ActualText"].some((key) => (textOf(dict.lookup(keyNamed(key))) ?? "") !== "");
    if (typeOf(dict) !== "Figure" || text) return [];
    const at = pages.findIndex((page) => page.ref === dict.get(keyNamed("Pg")));
    return [finding("figure-without-text", at < 0 ? null : at, `${ref}`)];
  });
}

// scripts/pdf/operators.ts
var ShownString = class {
  bytes;
  constructor(bytes) {
    this.bytes = bytes;
  }
};
var zero = 48;
var kinds = kindsOfBytes();
var [space, regular, digit, delimiter] = [0, 1, 2, 3];
function kindsOfBytes() {
  const table = new Uint8Array(256).fill(1);
  for (let code = 0; code <= 32; code += 1) table[code] = 0;
  for (const character of "0123456789+-.") table[character.charCodeAt(0)] = 2;
  for (const character of "()<>[]{}/%") table[character.charCodeAt(0)] = 3;
  return table;
}
function readOperators(content, act) {
  const scanner = new Scanner(content);
  const operands = [];
  while (scanner.more()) {
    const operand = scanner.operand();
    if (operand !== null) {
      operands.push(operand);
      continue;
    }
    const operator = scanner.word();
    act(operator, operands);
    operands.length = 0;
    if (operator === "ID") scanner.skipPicture();
  }
}
var Scanner = class {
  text;
  at = 0;
  constructor(text) {
    this.text = text;
  }
  /** Goes to the next token; false at the end. */
  more() {
    const { text } = this;
    let { at } = this;
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === 37) at = lineEnd(text, at);
      else if (kinds[code] !== space) break;
    }
    this.at = at;
    return at < text.length;
  }
  /** The operand that begins here; null when it is an operator. */
  operand() {
    const code = this.text.charCodeAt(this.at);
    if (kinds[code] === digit) return this.number();
    switch (code) {
      case 47:
        return this.name();
      case 40:
        return this.literal();
      case 60:
        return this.text.charCodeAt(this.at + 1) === 60 ? this.dictionary() : this.hexadecimal();
      case 91:
        return this.list();
      case 116:
      case 102:
      case 110:
        return this.value();
      default:
        return null;
    }
  }
  /** A word, or a single mark that nothing has opened. */
  word() {
    const { text, at: start } = this;
    const lone = kinds[text.charCodeAt(start)] === delimiter && text[start] !== "/";
    let at = start + 1;
    while (!lone && this.isInside(text.charCodeAt(at))) at += 1;
    this.at = at;
    return text.slice(start, at);
  }
  isInside(code) {
    const kind = kinds[code];
    return kind === regular || kind === digit;
  }
  /** Passes over an inline picture's data, up to the `EI` which stands between white space. */
  skipPicture() {
    const end = /\sEI(?=\s|$)/g;
    end.lastIndex = this.at;
    const found = end.exec(this.text);
    this.at = found ? found.index : this.text.length;
  }
  number() {
    const { text } = this;
    let { at } = this;
    const negative = text.charCodeAt(at) === 45;
    let [value, scale] = [0, 0];
    for (; ; at += 1) {
      const code = text.charCodeAt(at);
      if (code >= zero && code <= 57) {
        value = 10 * value + code - zero;
        scale *= 10;
      } else if (code === 46) scale = 1;
      else if (code !== 45 && code !== 43) break;
    }
    this.at = at;
    if (scale > 1) value /= scale;
    return negative ? -value : value;
  }
  /** `true`, `false` and `null` are operands. */
  value() {
    for (const known of ["true", "false", "null"]) {
      if (!this.text.startsWith(known, this.at) || this.isInside(this.text.charCodeAt(this.at + known.length)))
        continue;
      this.at += known.length;
      return known;
    }
    return null;
  }
  name() {
    const word = this.word();
    return word.includes("#") ? word.replaceAll(/#([\dA-Fa-f]{2})/g, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16))) : word;
  }
  hexadecimal() {
    const end = this.text.indexOf(">", this.at);
    const last = end < 0 ? this.text.length : end;
    const digits = this.text.slice(this.at + 1, last).replaceAll(/[^\dA-Fa-f]/g, "");
    this.at = last + 1;
    return new ShownString(Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, "hex").toString("latin1"));
  }
  literal() {
    let bytes = "";
    let depth = 1;
    this.at += 1;
    while (this.at < this.text.length) {
      const character = this.text[this.at] ?? "";
      this.at += 1;
      if (character === "\\") {
        bytes += this.escaped();
        continue;
      }
      if (character === "(") depth += 1;
      else if (character === ")") depth -= 1;
      if (depth === 0) break;
      bytes += character;
    }
    return new ShownString(bytes);
  }
  escaped() {
    const character = this.text[this.at] ?? "";
    this.at += 1;
    if (character >= "0" && character <= "7") {
      const digits = /^[0-7]{1,3}/.exec(this.text.slice(this.at - 1, this.at + 2))?.[0] ?? "0";
      this.at += digits.length - 1;
      return String.fromCharCode(Number.parseInt(digits, 8) & 255);
    }
    if (character === "\r" && this.text[this.at] === "\n") this.at += 1;
    const known = {
      n: "\n",
      r: "\r",
      t: "	",
      b: "\b",
      f: "\f",
      "\r": "",
      "\n": ""
    };
    return known[character] ?? character;
  }
  list() {
    const items = [];
    this.at += 1;
    while (this.more()) {
      const item = this.operand();
      if (item !== null) items.push(item);
      else if (this.word() === "]") break;
    }
    return items;
  }
  dictionary() {
    const entries = /* @__PURE__ */ new Map();
    let key = null;
    this.at += 2;
    while (this.more()) {
      const item = this.operand();
      if (item === null) {
        if (this.word() !== ">") continue;
        if (this.text.charCodeAt(this.at) === 62) this.at += 1;
        break;
      }
      if (key === null) key = typeof item === "string" ? item.slice(1) : "";
      else {
        entries.set(key, item);
        key = null;
      }
    }
    return entries;
  }
};
function lineEnd(text, from) {
  for (let at = from; ; at += 1) {
    const next = text.charCodeAt(at + 1);
    if (next === 10 || next === 13 || Number.isNaN(next)) return at;
  }
}

// scripts/pdf/shown-font.ts
function fontReader(context) {
  const known = /* @__PURE__ */ new Map();
  return (font) => {
    const shown = known.get(font) ?? shownFont(context, font);
    known.set(font, shown);
    return shown;
  };
}
function shownFont(context, font) {
  const composite = nameAt(font, "Subtype") === "Type0";
  const written = readToUnicode(contentOf(context, font.get(PDFName_default.of("ToUnicode"))));
  const known = /* @__PURE__ */ new Map();
  const faultOf = glyphJudge(font);
  const judged = (code) => {
    const [said, fault] = [written.get(code), faultOf(code)];
    const unmapped = composite && said === void 0;
    return {
      text: said === void 0 ? "" : unicodeText(said),
      faults: [...fault ? [fault] : [], ...unmapped ? ["unmapped"] : []]
    };
  };
  return {
    name: (nameAt(font, "BaseFont") ?? "").replace(/^[A-Z]{6}\+/, ""),
    codeLength: composite ? 2 : 1,
    glyph(code) {
      let glyph = known.get(code);
      if (!glyph) {
        glyph = judged(code);
        known.set(code, glyph);
      }
      return glyph;
    }
  };
}
function glyphJudge(font) {
  const descendant = arrayAt(font, "DescendantFonts")?.lookup(0);
  const numbered = descendant instanceof PDFDict_default && nameAt(descendant, "CIDToGIDMap") === "Identity";
  const file = numbered ? dictAt(descendant, "FontDescriptor")?.lookup(PDFName_default.of("FontFile2")) : void 0;
  if (!numbered || !(file instanceof PDFRawStream_default)) return () => null;
  const advanceOf = advances(streamBytes(file));
  const { own, standard } = readWidths(descendant);
  return (code) => {
    const [advance, width] = [advanceOf(code), own.get(code) ?? standard];
    if (code === 0 || advance === null && width !== 0) return "missing";
    return advance !== null && Math.abs(advance - width) > 1 ? "width" : null;
  };
}

// scripts/pdf/page-reader.ts
function pageReader({ context }) {
  const fontOf = fontReader(context);
  return (page) => {
    const reading = new Reading(context, fontOf);
    reading.read(page, pageContent(page), dictAt(page, "Resources"), identity, false);
    return reading.result();
  };
}
var slideName = /^Slide\d+$/;
var deepest = 12;
var painting = new Set("f F f* B B* b b* S s sh EI".split(" "));
var Reading = class {
  text = "";
  fonts = /* @__PURE__ */ new Set();
  faults = /* @__PURE__ */ new Map();
  pictures = [];
  marks = [];
  streams = /* @__PURE__ */ new Map();
  forms = [];
  context;
  fontOf;
  depth = 0;
  constructor(context, fontOf) {
    this.context = context;
    this.fontOf = fontOf;
  }
  result() {
    const { text, pictures, streams, forms } = this;
    const fonts2 = [...this.fonts].map(({ name }) => name);
    return { text, fonts: fonts2, faults: [...this.faults.values()], pictures, streams, forms };
  }
  read(owner, content, resources, start, onSlide) {
    this.depth += 1;
    const outside = this.marks.length;
    const ids = /* @__PURE__ */ new Set();
    const drawn = [];
    let [untagged, artifactsInside, tagsInside, open] = [0, 0, 0, 0];
    const saved = [];
    let matrix = start;
    let font = null;
    readOperators(content, (operator, operands) => {
      switch (operator) {
        case "q":
          saved.push({ matrix, font });
          break;
        case "Q": {
          const before = saved.pop();
          if (before) ({ matrix, font } = before);
          break;
        }
        case "cm":
          matrix = multiply(matrixFrom(operands), matrix);
          break;
        case "Tf":
          font = this.font(resources, operands[0]);
          break;
        case "Tj":
        case "'":
        case '"':
        case "TJ":
          if (open === 0) untagged += 1;
          this.show(font, operands[operands.length - 1]);
          break;
        case "Do":
          if (open === 0 && typeof operands[0] === "string") drawn.push(operands[0].slice(1));
          this.draw(resources, operands[0], matrix, onSlide);
          break;
        case "BMC":
        case "BDC":
          open += 1;
          switch (this.begin(operands[0], operands[1], ids)) {
            case "artifact inside":
              artifactsInside += 1;
              break;
            case "tag inside":
              tagsInside += 1;
          }
          break;
        case "EMC":
          open -= 1;
          if (this.marks.length > outside) this.marks.pop();
          break;
        default:
          if (open === 0 && painting.has(operator)) untagged += 1;
      }
    });
    this.marks.length = outside;
    this.streams.set(owner, { ids, untagged, drawn, artifactsInside, tagsInside, open });
    this.depth -= 1;
  }
  font(resources, name) {
    const found = resource(resources, "Font", name);
    return found instanceof PDFDict_default ? this.fontOf(found) : null;
  }
  /** Says how the mark contradicts those around it; null when it doesn't. */
  begin(tag, properties, ids) {
    const values = properties instanceof Map ? properties : /* @__PURE__ */ new Map();
    const [actual, id] = [values.get("ActualText"), values.get("MCID")];
    const around = this.marks[this.marks.length - 1] ?? { artifact: false, tagged: false, replaced: false };
    const artifact = around.artifact || tag === "/Artifact";
    const tagged = around.tagged || typeof id === "number";
    if (typeof id === "number") ids.add(id);
    if (actual instanceof ShownString && !artifact && !around.replaced) this.text += textString(actual.bytes);
    this.marks.push({ artifact, tagged, replaced: around.replaced || actual instanceof ShownString });
    if (tag === "/Artifact" && around.tagged) return "artifact inside";
    return typeof id === "number" && around.artifact ? "tag inside" : null;
  }
  show(font, shown) {
    if (font === null) return;
    this.fonts.add(font);
    const mark = this.marks[this.marks.length - 1];
    const silent = mark !== void 0 && (mark.artifact || mark.replaced);
    for (const piece of Array.isArray(shown) ? shown : [shown]) {
      if (!(piece instanceof ShownString)) continue;
      const { bytes } = piece;
      for (let at = 0; at + font.codeLength <= bytes.length; at += font.codeLength) {
        const code = font.codeLength === 1 ? bytes.charCodeAt(at) : 256 * bytes.charCodeAt(at) + bytes.charCodeAt(at + 1);
        const { text, faults } = font.glyph(code);
        if (!silent) this.text += text;
        for (const fault of faults) {
          if (fault !== "unmapped" || !mark?.replaced)
            this.faults.set(`${font.name} ${code} ${fault}`, { font: font.name, code, fault });
        }
      }
    }
  }
  draw(resources, name, matrix, onSlide) {
    const object = resource(resources, "XObject", name);
    if (!(object instanceof PDFRawStream_default)) return;
    const { dict } = object;
    if (nameAt(dict, "Subtype") === "Image") {
      this.place(dict, matrix, onSlide);
      return;
    }
    if (nameAt(dict, "Subtype") !== "Form" || this.depth > deepest) return;
    const own = arrayAt(dict, "Matrix")?.asArray() ?? [];
    const inner = matrixFrom(own.map((item) => item instanceof PDFNumber_default ? item.asNumber() : void 0));
    this.forms.push(dict);
    const slide = onSlide || typeof name === "string" && slideName.test(name.slice(1));
    this.read(
      dict,
      contentOf(this.context, object),
      dictAt(dict, "Resources") ?? resources,
      multiply(inner, matrix),
      slide
    );
  }
  place(image, matrix, onSlide) {
    if (String(image.lookup(PDFName_default.of("ImageMask"))) === "true") return;
    const pixels = (key) => {
      const value = image.lookup(PDFName_default.of(key));
      return value instanceof PDFNumber_default ? value.asNumber() : 0;
    };
    const width = Math.hypot(matrix[0], matrix[1]);
    const height = Math.hypot(matrix[2], matrix[3]);
    if (width === 0 || height === 0) return;
    const [across, down] = [pixels("Width"), pixels("Height")];
    const resolution = 72 * Math.min(across / width, down / height);
    this.pictures.push({ pixels: [across, down], resolution, edge: Math.min(width, height), onSlide });
  }
};
function resource(resources, kind, name) {
  if (!resources || typeof name !== "string") return void 0;
  return dictAt(resources, kind)?.lookup(PDFName_default.of(name.slice(1)));
}
function textString(bytes) {
  if (!bytes.startsWith("\xFE\xFF")) return bytes;
  return Buffer.from(bytes.slice(2), "latin1").swap16().toString("utf16le");
}

// scripts/pdf/check.ts
async function verify(bytes) {
  const pdf = await openPdf(bytes);
  const read = pageReader(pdf);
  return checkDocument(
    pdf,
    pdf.pages.map(({ dict }) => read(dict))
  );
}
function checkDocument(pdf, readings) {
  return [...references(pdf), ...pageTree(pdf), ...checkTags(pdf, readings), ...targets(pdf), ...fonts(pdf, readings)];
}
function references({ context }) {
  const findings = [];
  const visit = (owner, object) => {
    if (object instanceof PDFRef_default) {
      if (!context.lookup(object)) findings.push(finding("dangling-reference", null, `${owner} refers to ${object}`));
    } else if (object instanceof PDFDict_default) for (const value of object.values()) visit(owner, value);
    else if (object instanceof PDFArray_default) for (const value of object.asArray()) visit(owner, value);
    else if (object instanceof PDFRawStream_default) visit(owner, object.dict);
  };
  for (const [ref, object] of context.enumerateIndirectObjects()) visit(ref, object);
  return findings;
}
function pageTree({ context, catalog, pages, pageTree: nodes }) {
  const findings = [];
  const count = dictAt(catalog, "Pages")?.lookup(PDFName_default.of("Count"));
  if (!(count instanceof PDFNumber_default) || count.asNumber() !== pages.length) {
    findings.push(finding("page-tree", null, `Count is ${count}, the tree has ${pages.length} pages`));
  }
  const known = new Set(pages.map(({ ref }) => ref));
  if (known.size !== pages.length) findings.push(finding("page-tree", null, "a page is in the tree twice"));
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    const lost = object instanceof PDFDict_default && nameAt(object, "Type") === "Page" && !known.has(ref);
    if (lost) findings.push(finding("page-tree", null, `page ${ref} is not in the tree`));
  }
  for (const [at, { dict }] of pages.entries()) {
    const parent = dict.get(PDFName_default.of("Parent"));
    if (!(parent instanceof PDFRef_default && nodes.includes(parent))) findings.push(finding("page-tree", at, "has no parent"));
    if (!arrayAt(dict, "MediaBox")) findings.push(finding("page-tree", at, "has no size"));
  }
  return findings;
}
function targets(pdf) {
  const findings = [];
  const names = namedDestinations(pdf);
  const numbers = pageNumbers(pdf);
  for (const [at, { dict }] of pdf.pages.entries()) {
    for (const item of arrayAt(dict, "Annots")?.asArray() ?? []) {
      const annotation = pdf.context.lookup(item);
      const target = annotation instanceof PDFDict_default ? annotation.lookup(PDFName_default.of("Dest")) : void 0;
      if (!target) continue;
      const name = target instanceof PDFName_default ? target.decodeText() : textOf(target);
      const found = name === void 0 ? destinationOf(pdf.context, numbers, target) !== null : names.has(name);
      if (!found) findings.push(finding("link-target", at, name ?? `${target}`));
    }
  }
  const visit = (entry) => {
    if (!entry.destination) findings.push(finding("outline-target", null, entry.title));
    entry.children.forEach(visit);
  };
  readOutline(pdf).forEach(visit);
  return findings;
}
function fonts({ context }, readings) {
  return fontsOf(context).flatMap(({ name, type, embedded }) => {
    const at = readings.findIndex((page2) => page2.fonts.includes(name));
    const page = at < 0 ? null : at;
    if (type === "Type3") return [finding("type3-font", page, name)];
    return embedded ? [] : [finding("font-not-embedded", page, name)];
  });
}

export {
  pageReader,
  verify,
  checkDocument
};
