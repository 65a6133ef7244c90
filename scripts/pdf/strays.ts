import { PDFArray, type PDFContext, PDFDict, PDFName, PDFRef } from 'pdf-lib';
import { wantedName } from './links.ts';
import { nameAt } from './open.ts';
import type { Sheet } from './sheet.ts';
import { kidsOf, setKids, typeOf } from './structure.ts';

/** A page without the links to ids that no part of the book has. Their words stay where they are and are tagged as plain text. */
export function withoutStrays(context: PDFContext, sheet: Sheet, known: ReadonlySet<string>): Sheet {
  const strays = sheet.annotations.filter(({ dict }) => {
    const wanted = nameAt(dict, 'Subtype') === 'Link' ? wantedName(dict) : undefined;
    return wanted !== undefined && !known.has(wanted);
  });
  if (strays.length === 0) return sheet;
  const gone = new Set(strays.map(({ dict }) => dict));
  const refs = new Set<PDFRef>();
  const annotations = sheet.dict.lookup(PDFName.of('Annots'), PDFArray);
  for (let at = annotations.size() - 1; at >= 0; at -= 1) {
    const item = annotations.get(at);
    if (!gone.has(annotations.lookup(at, PDFDict))) continue;
    if (item instanceof PDFRef) refs.add(item);
    annotations.remove(at);
  }
  if (annotations.size() === 0) sheet.dict.delete(PDFName.of('Annots'));
  for (const { element } of strays) {
    const link = context.lookup(element ?? undefined);
    if (link instanceof PDFDict) becomeText(context, link, refs);
  }
  return { ...sheet, annotations: sheet.annotations.filter(({ dict }) => !gone.has(dict)) };
}

/** Takes annotations away from the element that holds them; a link without any is a stretch of text. */
function becomeText(context: PDFContext, link: PDFDict, gone: ReadonlySet<PDFRef>): void {
  const annotationOf = (kid: Parameters<PDFContext['lookup']>[0]): unknown => {
    const value = context.lookup(kid);
    return value instanceof PDFDict && nameAt(value, 'Type') === 'OBJR' ? value.get(PDFName.of('Obj')) : undefined;
  };
  const kids = kidsOf(link).filter((kid) => !gone.has(annotationOf(kid) as PDFRef));
  setKids(link, kids);
  if (typeOf(link) === 'Link' && !kids.some((kid) => annotationOf(kid) !== undefined)) {
    link.set(PDFName.of('S'), PDFName.of('Span'));
  }
}
