import { type PDFContext, PDFDict, PDFName, PDFRawStream, PDFRef } from 'pdf-lib';
import { channelsOf } from './colour.ts';
import { replaceStream } from './content.ts';
import { type Greying, greyContent } from './grey-content.ts';
import { greyPicture } from './grey-pictures.ts';
import { dictAt, nameAt } from './open.ts';

/**
 * Turns colours of forms, and of what they draw, into DeviceGray. Gives the number of pictures and shadings that are still in colour: those whose coding this
 * program can't write, such as JPEG.
 */
export function greyForms(context: PDFContext, forms: readonly PDFRef[], greying: Greying): number {
  const seen = new Set<PDFRef>();
  let coloured = 0;
  const visit = (ref: PDFRef): void => {
    if (seen.has(ref)) return;
    seen.add(ref);
    const stream = context.lookup(ref);
    if (!(stream instanceof PDFRawStream)) return;
    if (nameAt(stream.dict, 'Subtype') === 'Image') {
      if (greying === 'all' && !greyPicture(context, ref, stream)) coloured += 1;
      return;
    }
    replaceStream(context, ref, (content) => greyContent(content, greying).content);
    const group = dictAt(stream.dict, 'Group');
    if (greying === 'all' && group && nameAt(group, 'CS') === 'DeviceRGB') {
      group.set(PDFName.of('CS'), PDFName.of('DeviceGray'));
    }
    const resources = dictAt(stream.dict, 'Resources');
    for (const key of ['XObject', 'Pattern']) {
      for (const value of (resources && dictAt(resources, key))?.values() ?? []) {
        if (value instanceof PDFRef && context.lookup(value) instanceof PDFRawStream) visit(value);
      }
    }
    if (greying === 'all' && resources) coloured += colouredShadings(resources);
  };
  for (const ref of forms) visit(ref);
  return coloured;
}

/** Shadings, and patterns that are shadings, in colour. */
function colouredShadings(resources: PDFDict): number {
  const shadings = dictAt(resources, 'Shading')?.values() ?? [];
  const patterns = (dictAt(resources, 'Pattern')?.values() ?? []).flatMap((value) => {
    const pattern = resources.context.lookup(value);
    return pattern instanceof PDFDict ? [pattern.get(PDFName.of('Shading'))] : [];
  });
  return [...shadings, ...patterns].filter((value) => {
    const shading = resources.context.lookup(value);
    const dict = shading instanceof PDFRawStream ? shading.dict : shading;
    return dict instanceof PDFDict && channelsOf(dict) !== 1;
  }).length;
}
