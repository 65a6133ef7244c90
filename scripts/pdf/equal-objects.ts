import { createHash } from 'node:crypto';
import { PDFArray, type PDFContext, PDFDict, PDFName, type PDFObject, PDFRawStream, PDFRef } from 'pdf-lib';
import { nameAt } from './open.ts';

/**
 * Finds indirect objects that are equal to an earlier one, down through what they refer to: font programs, fonts, pictures, graphic states. Gives
 * for each the earlier one. Objects with an identity of their own (pages, structure elements, annotations, whatever has a parent) are left.
 */
export function equalObjects(context: PDFContext): ReadonlyMap<PDFRef, PDFRef> {
  const aliases = new Map<PDFRef, PDFRef>();
  const digests = new Map<PDFRawStream, string>();
  let candidates = context.enumerateIndirectObjects().filter(([, object]) => isShareable(object));
  // Objects become equal when those they refer to have been found equal, so each round may make the next possible.
  for (let before = -1; before !== aliases.size; ) {
    before = aliases.size;
    const seen = new Map<string, PDFRef>();
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

function resolve(ref: PDFRef, aliases: ReadonlyMap<PDFRef, PDFRef>): PDFRef {
  let found = ref;
  for (let next = aliases.get(found); next; next = aliases.get(found)) found = next;
  return found;
}

const identities = new Set(['Catalog', 'Page', 'Pages', 'Annot', 'StructElem', 'StructTreeRoot', 'Outlines']);

function isShareable(object: PDFObject): boolean {
  const dict = object instanceof PDFRawStream ? object.dict : object;
  if (dict instanceof PDFArray) return true;
  if (!(dict instanceof PDFDict)) return false;
  const own = ['P', 'Parent', 'StructParent', 'StructParents'].some((key) => dict.has(PDFName.of(key)));
  return !own && !identities.has(nameAt(dict, 'Type') ?? '');
}

/** A text that is the same for equal objects. */
function keyOf(object: PDFObject, aliases: ReadonlyMap<PDFRef, PDFRef>, digests: Map<PDFRawStream, string>): string {
  const key = (item: PDFObject): string => keyOf(item, aliases, digests);
  if (object instanceof PDFRef) return resolve(object, aliases).toString();
  if (object instanceof PDFArray) return `[${object.asArray().map(key).join(' ')}]`;
  if (object instanceof PDFDict) {
    const pairs = object.entries().map(([name, value]) => `${name} ${key(value)}`);
    return `<<${pairs.sort().join(' ')}>>`;
  }
  if (object instanceof PDFRawStream) {
    let digest = digests.get(object);
    if (digest === undefined) {
      digest = createHash('sha256').update(object.contents).digest('hex');
      digests.set(object, digest);
    }
    return `${key(object.dict)} ${digest}`;
  }
  return object.toString();
}
