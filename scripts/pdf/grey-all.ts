import { PDFArray, type PDFContext, PDFDict, PDFName, type PDFObject, PDFRawStream, PDFRef } from 'pdf-lib';
import { replaceStream } from './content.ts';
import { type Finding, finding } from './finding.ts';
import { greyContent } from './grey-content.ts';
import { greyPicture } from './grey-pictures.ts';
import { greyShading } from './grey-shadings.ts';
import { dictAt, nameAt } from './open.ts';

/**
 * Turns all colours of a document into greys of the same brightness: text, lines and fields, shadings, pictures, and the groups they are blended in. Gives what
 * could not be turned, such as photographs in JPEG.
 */
export function greyAll(context: PDFContext, pages: readonly PDFDict[]): readonly Finding[] {
  const left = new Set<string>();
  for (const ref of contents(context, pages)) {
    replaceStream(context, ref, (content) => {
      const grey = greyContent(content, 'all');
      for (const colour of grey.left) left.add(colour);
      return grey.content;
    });
  }
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    const isPicture = object instanceof PDFRawStream && nameAt(object.dict, 'Subtype') === 'Image';
    if (isPicture && !greyPicture(context, ref, object)) left.add(nameAt(object.dict, 'Filter') ?? 'Image');
    for (const dict of dictsIn(object)) {
      const group = dictAt(dict, 'Group');
      if (group && nameAt(group, 'CS') === 'DeviceRGB') group.set(PDFName.of('CS'), PDFName.of('DeviceGray'));
      if (dict.has(PDFName.of('ShadingType')) && !greyShading(dict)) left.add('Shading');
    }
  }
  return [...left].map((detail) => finding('colour-left', null, detail));
}

/** Streams that hold operators: of pages, forms and tiling patterns. */
function contents(context: PDFContext, pages: readonly PDFDict[]): ReadonlySet<PDFRef> {
  const found = new Set<PDFRef>();
  for (const page of pages) {
    const own = page.get(PDFName.of('Contents'));
    const parts = context.lookup(own);
    for (const ref of parts instanceof PDFArray ? parts.asArray() : [own]) if (ref instanceof PDFRef) found.add(ref);
  }
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (object instanceof PDFRawStream && isContent(context, object.dict)) found.add(ref);
  }
  return found;
}

function isContent(context: PDFContext, dict: PDFDict): boolean {
  return nameAt(dict, 'Subtype') === 'Form' || String(context.lookup(dict.get(PDFName.of('PatternType')))) === '1';
}

/** The dictionaries in an object, itself and those inside it. */
function dictsIn(object: PDFObject): readonly PDFDict[] {
  if (object instanceof PDFRawStream) return dictsIn(object.dict);
  if (object instanceof PDFArray) return object.asArray().flatMap(dictsIn);
  return object instanceof PDFDict ? [object, ...object.values().flatMap(dictsIn)] : [];
}
