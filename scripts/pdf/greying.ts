import { type PDFContext, PDFDict, PDFName, PDFRawStream, PDFRef } from 'pdf-lib';
import { channelsOf, greyOf } from './colour.ts';
import { replaceStream } from './content.ts';
import { greyPicture } from './grey-pictures.ts';
import { dictAt, nameAt } from './open.ts';

/** `all`: everything becomes grey. `neutral`: text and areas that are nearly grey already, so that conversion to CMYK sets them in black ink alone. */
export type Greying = 'all' | 'neutral';

/** Channels of a neutral colour differ by no more than this: inks and greys of the themes, but none of their accents. */
const neutralSpread = 0.08;

const number = String.raw`(-?[\d.]+)`;
const colours = new RegExp(`${number} ${number} ${number} (rg|RG)(?=\\s|$)`, 'g');

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
    replaceStream(context, ref, (content) => greyContent(content, greying));
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

/** Content with its RGB colours as grey ones. Strings of such content are hexadecimal, so that no text is taken for a colour. */
function greyContent(content: string, greying: Greying): string {
  return content.replace(colours, (written, ...parts: readonly string[]) => {
    const channels = parts.slice(0, 3).map(Number);
    const spread = Math.max(...channels) - Math.min(...channels);
    if (greying === 'neutral' && spread > neutralSpread) return written;
    const grey = Math.round(greyOf(channels) * 1000) / 1000;
    return `${grey} ${parts[3] === 'rg' ? 'g' : 'G'}`;
  });
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
