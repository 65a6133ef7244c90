import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);
import {
  PDFArray_default,
  PDFDict_default,
  PDFName_default,
  PDFNull_default,
  PDFObject_default,
  PDFRawStream_default,
  PDFRef_default
} from "./chunk-YNMFHN7V.js";

// scripts/pdf/frozen-object.ts
var FrozenObject = class _FrozenObject extends PDFObject_default {
  written;
  /** Where in the text each reference stands, in order. */
  places;
  /** What is referred to; null where that is gone. */
  targets;
  constructor(written, places, targets) {
    super();
    this.written = written;
    this.places = places;
    this.targets = [...targets];
  }
  /** Writes an object out. It has no streams in it. */
  static of(object) {
    const writing = new Writing();
    writing.put(object);
    const code = Buffer.from(writing.text, "latin1");
    return new _FrozenObject({ code, from: 0, to: code.length }, writing.places, writing.targets);
  }
  /** The object's text without references. */
  get text() {
    const { code, from, to } = this.written;
    return code.subarray(from, to);
  }
  get references() {
    return this.targets;
  }
  /** The same object with other references. */
  referring(change) {
    return new _FrozenObject(
      this.written,
      this.places,
      this.targets.map((target) => target && change(target))
    );
  }
  /** Changes its references in place. */
  renumber(change) {
    for (const [at, target] of this.targets.entries()) if (target) this.targets[at] = change(target);
  }
  toString() {
    const text = Buffer.from(this.text).toString("latin1");
    let from = 0;
    let written = "";
    for (const [at, place] of this.places.entries()) {
      written += text.slice(from, place) + this.target(at);
      from = place;
    }
    return written + text.slice(from);
  }
  sizeInBytes() {
    const { from, to } = this.written;
    return this.places.reduce((size, _, at) => size + this.target(at).length, to - from);
  }
  copyBytesInto(buffer, offset) {
    const { text } = this;
    let [to, from] = [offset, 0];
    for (const [at, place] of this.places.entries()) {
      buffer.set(text.subarray(from, place), to);
      to += place - from;
      from = place;
      const target = this.target(at);
      for (let character = 0; character < target.length; character += 1)
        buffer[to + character] = target.charCodeAt(character);
      to += target.length;
    }
    buffer.set(text.subarray(from), to);
    return text.length + to - from - offset;
  }
  target(at) {
    return (this.targets[at] ?? PDFNull_default).toString();
  }
};
var Writing = class {
  text = "";
  places = [];
  targets = [];
  put(object) {
    if (object instanceof PDFRef_default) {
      this.places.push(this.text.length);
      this.targets.push(object);
    } else if (object instanceof PDFDict_default) {
      this.text += "<<\n";
      for (const [key, value] of object.entries()) {
        this.text += `${key} `;
        this.put(value);
        this.text += "\n";
      }
      this.text += ">>";
    } else if (object instanceof PDFArray_default) {
      this.text += "[ ";
      for (const item of object.asArray()) {
        this.put(item);
        this.text += " ";
      }
      this.text += "]";
    } else {
      this.text += object.toString();
    }
  }
};

// scripts/pdf/transplant.ts
var lengthKey = PDFName_default.of("Length");
function transplant(from, into, seeds = /* @__PURE__ */ new Map(), aliases = /* @__PURE__ */ new Map()) {
  const targets = new Map(seeds);
  const waiting = [];
  const refer = (alias) => {
    const ref = aliases.get(alias) ?? alias;
    const known = targets.get(ref);
    if (known) return known;
    const target = into.nextRef();
    targets.set(ref, target);
    waiting.push([ref, target]);
    return target;
  };
  const isThere = (ref) => from.lookup(ref) !== void 0 || targets.has(ref);
  const copyDict = (dict, skip) => {
    const result = PDFDict_default.withContext(into);
    for (const [key, value] of dict.entries()) if (key !== skip) result.set(key, copy(value));
    return result;
  };
  const copy = (object) => {
    if (object instanceof PDFRef_default) return isThere(object) ? refer(object) : PDFNull_default;
    if (object instanceof PDFDict_default) return copyDict(object, null);
    if (object instanceof PDFArray_default) {
      const result = PDFArray_default.withContext(into);
      for (const item of object.asArray()) result.push(copy(item));
      return result;
    }
    if (object instanceof FrozenObject) return object.referring((ref) => isThere(ref) ? refer(ref) : null);
    if (object instanceof PDFRawStream_default) return PDFRawStream_default.of(copyDict(object.dict, lengthKey), object.contents);
    return object;
  };
  return {
    copy,
    refer,
    finish() {
      for (const [source, target] of waiting) into.assign(target, copy(from.lookup(source) ?? PDFNull_default));
      waiting.length = 0;
    }
  };
}

export {
  FrozenObject,
  transplant
};
