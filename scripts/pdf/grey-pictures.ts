import { PDFArray, type PDFContext, type PDFDict, PDFName, PDFNumber, PDFRawStream, type PDFRef } from 'pdf-lib';
import { channelsOf, greyOf } from './colour.ts';
import { streamBytes } from './content.ts';
import { deflated } from './flate.ts';
import { nameAt } from './open.ts';

/** Turns a picture into DeviceGray; false when it stays in colour because its coding can't be written here. Stencils and grey pictures stay as they are. */
export function greyPicture(context: PDFContext, ref: PDFRef, { dict, contents }: PDFRawStream): boolean {
  const channels = channelsOf(dict);
  if (channels === 1 || dict.lookup(PDFName.of('ImageMask')) !== undefined) return true;
  const plain = nameAt(dict, 'Filter') === 'FlateDecode' && !dict.has(PDFName.of('DecodeParms'));
  // A mask by colours would name colours that are gone.
  const masked = dict.lookup(PDFName.of('Mask')) instanceof PDFArray;
  if (channels !== 3 || !plain || masked || numberAt(dict, 'BitsPerComponent') !== 8) return false;

  const colours = streamBytes(PDFRawStream.of(dict, contents));
  const grey = new Uint8Array(Math.floor(colours.length / 3));
  const known = new Map<number, number>();
  for (let at = 0; at < grey.length; at += 1) {
    const [red = 0, green = 0, blue = 0] = colours.subarray(3 * at, 3 * at + 3);
    const key = (red << 16) | (green << 8) | blue;
    let value = known.get(key);
    if (value === undefined) {
      value = Math.round(greyOf([red / 255, green / 255, blue / 255]) * 255);
      known.set(key, value);
    }
    grey[at] = value;
  }
  dict.set(PDFName.of('ColorSpace'), PDFName.of('DeviceGray'));
  for (const key of ['Length', 'Decode']) dict.delete(PDFName.of(key));
  context.assign(ref, PDFRawStream.of(dict, deflated(grey)));
  return true;
}

function numberAt(dict: PDFDict, key: string): number | undefined {
  const value = dict.lookup(PDFName.of(key));
  return value instanceof PDFNumber ? value.asNumber() : undefined;
}
