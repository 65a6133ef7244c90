import { PDFArray, type PDFContext, PDFDict, PDFName, type PDFObject, PDFRawStream, PDFRef } from 'pdf-lib';
import { replaceStream } from './content.ts';
import { type Finding, finding } from './finding.ts';
import { greyContent } from './grey-content.ts';
import { greyGroup, greyPicture, greyShading } from './grey-objects.ts';
import { nameAt, type OpenPdf, openPdf } from './open.ts';
import { serialize } from './serialize.ts';

/** A document without colours. */
export interface GreyPdf {
  readonly pdf: Uint8Array;
  /** Colours that could not be turned into greys, such as those of a photograph in JPEG. */
  readonly findings: readonly Finding[];
}

/**
 * Turns all colours of a document into greys of the same brightness: text, lines and fields, shadings, pictures, and the groups they are blended in. The same
 * document gives the same bytes. Rejects when the bytes aren't a PDF.
 */
export async function greyed(bytes: Uint8Array): Promise<GreyPdf> {
  const document = await openPdf(bytes);
  const { context } = document;
  const findings: Finding[] = [];
  const leave = (detail: string): void => {
    if (!findings.some((one) => one.detail === detail)) findings.push(finding('colour-left', null, detail));
  };
  for (const ref of contents(document)) {
    replaceStream(context, ref, (content) => {
      const { content: result, left } = greyContent(content);
      left.forEach(leave);
      return result;
    });
  }
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    const isPicture = object instanceof PDFRawStream && nameAt(object.dict, 'Subtype') === 'Image';
    if (isPicture && !greyPicture(ref, object)) leave(nameAt(object.dict, 'Filter') ?? 'Image');
    for (const dict of dictsIn(object)) {
      greyGroup(dict);
      if (dict.has(PDFName.of('ShadingType')) && !greyShading(dict)) leave('Shading');
    }
  }
  return { pdf: await serialize(context), findings };
}

/** Streams that hold operators: of pages, forms and tiling patterns. */
function contents({ context, pages }: OpenPdf): ReadonlySet<PDFRef> {
  const found = new Set<PDFRef>();
  for (const { dict } of pages) {
    const own = dict.get(PDFName.of('Contents'));
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
