import { type PDFContext, PDFDict, PDFName, type PDFObject, PDFRef } from 'pdf-lib';
import { elements, kidsOf, setKids, typeOf } from './structure.ts';

/**
 * Tags a table of contents as one: neighbouring links become the entries of a TOC (ISO 32000-1, table 333), because HTML has no element that
 * Chrome would tag so. A link that stands alone is left.
 *
 * @param roots top elements of the part that is the table of contents
 */
export function tagContents(context: PDFContext, roots: readonly PDFRef[]): void {
  for (const { ref, dict } of elements(context, roots)) {
    const kids = kidsOf(dict);
    if (kids.filter((kid) => isLink(context, kid)).length > 1) setKids(dict, listed(context, ref, kids));
  }
}

function isLink(context: PDFContext, kid: PDFObject): kid is PDFRef {
  const value = kid instanceof PDFRef ? context.lookup(kid) : null;
  return value instanceof PDFDict && typeOf(value) === 'Link';
}

/** Kids in which each run of links stands in a TOC. */
function listed(context: PDFContext, parent: PDFRef, kids: readonly PDFObject[]): readonly PDFObject[] {
  const result: PDFObject[] = [];
  let run: PDFRef[] = [];
  const close = (): void => {
    if (run.length > 0) result.push(contentsOf(context, parent, run));
    run = [];
  };
  for (const kid of kids) {
    if (isLink(context, kid)) run.push(kid);
    else {
      close();
      result.push(kid);
    }
  }
  close();
  return result;
}

function contentsOf(context: PDFContext, parent: PDFRef, links: readonly PDFRef[]): PDFRef {
  const toc = context.nextRef();
  const entries = links.map((link) => {
    const [entry, reference] = [context.nextRef(), context.nextRef()];
    context.lookup(link, PDFDict).set(PDFName.of('P'), reference);
    context.assign(reference, context.obj({ Type: 'StructElem', S: 'Reference', P: entry, K: link }));
    context.assign(entry, context.obj({ Type: 'StructElem', S: 'TOCI', P: toc, K: reference }));
    return entry;
  });
  context.assign(toc, context.obj({ Type: 'StructElem', S: 'TOC', P: parent, K: entries }));
  return toc;
}
