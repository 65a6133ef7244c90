import { PDFArray, type PDFContext, PDFDict, PDFName, PDFNull, type PDFObject, PDFRawStream, PDFRef } from 'pdf-lib';
import { FrozenObject } from './frozen-object.ts';

const lengthKey = PDFName.of('Length');

/**
 * Numbers a document's objects in the order of first mention from the trailer and drops those that nothing leads to. It does so in place: a copy of a long book would take as much
 * memory again. `aliases` stand for another object. A reference to nothing becomes null.
 *
 * @throws when the document has no catalog
 */
export function renumber(context: PDFContext, aliases: ReadonlyMap<PDFRef, PDFRef>): void {
  const { Root, Info } = context.trailerInfo;
  if (!(Root instanceof PDFRef)) throw new Error('The document has no catalog.');
  const targets = new Map<PDFRef, PDFRef>();
  const order: PDFObject[] = [];
  // Values that stand in two places at once are changed once.
  const done = new Set<PDFObject>();
  const renamed = (object: PDFObject): PDFObject => {
    if (object instanceof PDFRef) return refer(aliases.get(object) ?? object) ?? PDFNull;
    if (object instanceof FrozenObject) {
      object.renumber((ref) => refer(aliases.get(ref) ?? ref));
      return object;
    }
    if (object instanceof PDFRawStream) {
      // The length is written anew, and Chrome keeps it in an object of its own.
      object.dict.delete(lengthKey);
      renamed(object.dict);
    } else if (object instanceof PDFDict) {
      if (!done.has(object)) {
        done.add(object);
        for (const [key, value] of object.entries()) {
          const own = renamed(value);
          if (own !== value) object.set(key, own);
        }
      }
    } else if (object instanceof PDFArray && !done.has(object)) {
      done.add(object);
      for (let at = 0; at < object.size(); at += 1) {
        const value = object.get(at);
        const own = renamed(value);
        if (own !== value) object.set(at, own);
      }
    }
    return object;
  };
  const refer = (ref: PDFRef): PDFRef | null => {
    const known = targets.get(ref);
    if (known) return known;
    const object = context.lookup(ref);
    if (!object) return null;
    const target = PDFRef.of(targets.size + 1);
    targets.set(ref, target);
    order.push(object);
    return target;
  };
  context.trailerInfo.Root = renamed(Root);
  if (Info) context.trailerInfo.Info = renamed(Info);
  for (let at = 0; at < order.length; at += 1) order[at] = renamed(order[at] as PDFObject);

  for (const [ref] of context.enumerateIndirectObjects()) context.delete(ref);
  for (const [at, object] of order.entries()) context.assign(PDFRef.of(at + 1), object);
  context.largestObjectNumber = order.length;
}
