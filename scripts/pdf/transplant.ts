import { PDFArray, type PDFContext, PDFDict, PDFName, PDFNull, type PDFObject, PDFRawStream, PDFRef } from 'pdf-lib';
import { FrozenObject } from './frozen-object.ts';

/** Copies objects from one document into another and keeps what they share. */
export interface Transplant {
  /** Copies a value; whatever it refers to follows with `finish`. */
  copy(object: PDFObject): PDFObject;
  /** The reference that an object has, or will have, in the new document. */
  refer(ref: PDFRef): PDFRef;
  /** Copies everything referred to so far, in the order of first mention. */
  finish(): void;
}

const lengthKey = PDFName.of('Length');

/**
 * Prepares copying from one document into another. One transplant serves all of a document, so that every object arrives once.
 * References in `seeds` are replaced by references of the new document and not followed; `aliases` stand for another object of the old one. A reference to nothing becomes null.
 */
export function transplant(
  from: PDFContext,
  into: PDFContext,
  seeds: ReadonlyMap<PDFRef, PDFRef> = new Map(),
  aliases: ReadonlyMap<PDFRef, PDFRef> = new Map(),
): Transplant {
  const targets = new Map(seeds);
  const waiting: [PDFRef, PDFRef][] = [];
  const refer = (alias: PDFRef): PDFRef => {
    const ref = aliases.get(alias) ?? alias;
    const known = targets.get(ref);
    if (known) return known;
    const target = into.nextRef();
    targets.set(ref, target);
    waiting.push([ref, target]);
    return target;
  };
  const isThere = (ref: PDFRef): boolean => from.lookup(ref) !== undefined || targets.has(ref);
  const copyDict = (dict: PDFDict, skip: PDFName | null): PDFDict => {
    const result = PDFDict.withContext(into);
    for (const [key, value] of dict.entries()) if (key !== skip) result.set(key, copy(value));
    return result;
  };
  const copy = (object: PDFObject): PDFObject => {
    if (object instanceof PDFRef) return isThere(object) ? refer(object) : PDFNull;
    if (object instanceof PDFDict) return copyDict(object, null);
    if (object instanceof PDFArray) {
      const result = PDFArray.withContext(into);
      for (const item of object.asArray()) result.push(copy(item));
      return result;
    }
    if (object instanceof FrozenObject) return object.referring((ref) => (isThere(ref) ? refer(ref) : null));
    // The length is written anew, and Chrome keeps it in an object of its own.
    if (object instanceof PDFRawStream) return PDFRawStream.of(copyDict(object.dict, lengthKey), object.contents);
    return object;
  };
  return {
    copy,
    refer,
    finish() {
      for (const [source, target] of waiting) into.assign(target, copy(from.lookup(source) ?? PDFNull));
      waiting.length = 0;
    },
  };
}
