import { PDFArray, type PDFContext, PDFDict, PDFName, PDFNumber, PDFRawStream } from 'pdf-lib';
import { dictAt, nameAt } from './open.ts';

/** The grey of the same luminance as an sRGB colour (IEC 61966-2-1, primaries of ITU-R BT.709). Channels and grey from 0 to 1. */
export function greyOf(channels: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map(linear);
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return luminance <= 0.0031308 ? 12.92 * luminance : 1.055 * luminance ** (1 / 2.4) - 0.055;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

/** Colour spaces of the plates that a file is for. */
export type Plates = 'DeviceGray' | 'DeviceCMYK';

/** Lets transparency that was blended in RGB be blended in the colours of the plates, in groups and soft masks alike. */
export function blendIn(context: PDFContext, plates: Plates): void {
  for (const [, object] of context.enumerateIndirectObjects()) {
    const holder = object instanceof PDFRawStream ? dictAt(object.dict, 'Group') : object;
    if (!(holder instanceof PDFDict) || nameAt(holder, 'S') !== 'Transparency') continue;
    if (nameAt(holder, 'CS') === 'DeviceRGB') holder.set(PDFName.of('CS'), PDFName.of(plates));
  }
}

/** Number of channels of the colour space of a picture or shading; 0 where it isn't known. */
export function channelsOf(dict: PDFDict): number {
  const space = dict.lookup(PDFName.of('ColorSpace'));
  if (space === PDFName.of('DeviceGray')) return 1;
  if (space === PDFName.of('DeviceRGB')) return 3;
  if (!(space instanceof PDFArray) || space.lookup(0) !== PDFName.of('ICCBased')) return 0;
  const profile = space.lookup(1);
  const count = profile instanceof PDFRawStream ? profile.dict.lookup(PDFName.of('N')) : undefined;
  return count instanceof PDFNumber ? count.asNumber() : 0;
}
