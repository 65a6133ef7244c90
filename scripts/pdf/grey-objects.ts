import { deflateSync, inflateSync } from 'node:zlib';
import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  type PDFRef,
  PDFString,
} from 'pdf-lib';
import { replaceStream, streamBytes } from './content.ts';
import { greyBytes, greyOf, weights } from './grey-tone.ts';
import { arrayAt, dictAt, nameAt } from './open.ts';

const grey = PDFName.of('DeviceGray');
const space = PDFName.of('ColorSpace');

/** Whether a colour space has red, green and blue: the device's own, or one with a profile (ISO 32000-1, 8.6.5). */
function isRgb(object: PDFObject | undefined): boolean {
  if (object instanceof PDFName) return object === PDFName.of('DeviceRGB');
  if (!(object instanceof PDFArray)) return false;
  const family = object.lookup(0);
  if (family === PDFName.of('CalRGB')) return true;
  const profile = object.size() > 1 ? object.lookup(1) : undefined;
  if (family !== PDFName.of('ICCBased') || !(profile instanceof PDFRawStream)) return false;
  const count = profile.dict.lookup(PDFName.of('N'));
  return count instanceof PDFNumber && count.asNumber() === 3;
}

/** Makes a picture grey where it is kept point by point; false: it has colours and was left, such as a photograph in JPEG. */
export function greyPicture(ref: PDFRef, picture: PDFRawStream): boolean {
  const { dict } = picture;
  const { context } = dict;
  const colours = dict.lookup(space);
  if (colours instanceof PDFArray && colours.lookup(0) === PDFName.of('Indexed')) {
    return !isRgb(colours.lookup(1)) || greyPalette(dict, colours);
  }
  if (!isRgb(colours)) return nameAt(dict, 'ColorSpace') !== 'DeviceCMYK';
  const plain = nameAt(dict, 'Filter') === 'FlateDecode' && !dict.has(PDFName.of('DecodeParms'));
  const deep = dict.lookup(PDFName.of('BitsPerComponent'));
  if (!plain || !(deep instanceof PDFNumber) || deep.asNumber() !== 8 || arrayAt(dict, 'Mask')) return false;
  const fresh = dict.clone(context);
  fresh.set(space, grey);
  fresh.delete(PDFName.of('Decode'));
  context.assign(ref, PDFRawStream.of(fresh, deflateSync(greyBytes(inflateSync(picture.contents)))));
  return true;
}

function greyPalette(dict: PDFDict, colours: PDFArray): boolean {
  const palette = colours.lookup(3);
  const bytes =
    palette instanceof PDFRawStream
      ? streamBytes(palette)
      : palette instanceof PDFHexString || palette instanceof PDFString
        ? palette.asBytes()
        : null;
  if (bytes === null) return false;
  const own = dict.context.obj([colours.get(0), grey, colours.get(2)]);
  own.push(PDFHexString.of(Buffer.from(greyBytes(bytes)).toString('hex')));
  dict.set(space, own);
  return true;
}

/** Makes a shading grey; false: it was left. */
export function greyShading(shading: PDFDict): boolean {
  if (!isRgb(shading.lookup(space))) return nameAt(shading, 'ColorSpace') !== 'DeviceCMYK';
  const key = PDFName.of('Function');
  if (!greyFunction(shading.get(key), shading)) return false;
  const ground = arrayAt(shading, 'Background');
  if (ground) shading.set(PDFName.of('Background'), shading.context.obj([greyArray(ground)]));
  shading.set(space, grey);
  return true;
}

/** Makes a function of colours one of greys (ISO 32000-1, 7.10). */
function greyFunction(entry: PDFObject | undefined, { context }: PDFDict): boolean {
  const value = context.lookup(entry);
  const dict = value instanceof PDFRawStream ? value.dict : value;
  if (!(dict instanceof PDFDict)) return false;
  switch (String(dict.lookup(PDFName.of('FunctionType')))) {
    case '2': {
      for (const [name, otherwise] of [
        ['C0', 0],
        ['C1', 1],
      ] as const) {
        const colour = arrayAt(dict, name);
        dict.set(PDFName.of(name), context.obj([colour ? greyArray(colour) : otherwise]));
      }
      dict.delete(PDFName.of('Range'));
      return true;
    }
    case '3':
      dict.delete(PDFName.of('Range'));
      return (arrayAt(dict, 'Functions')?.asArray() ?? []).every((part) => greyFunction(part, dict));
    case '4': {
      const ref = value instanceof PDFRawStream ? context.getObjectRef(value) : undefined;
      if (ref === undefined) return false;
      dict.set(PDFName.of('Range'), context.obj([0, 1]));
      const [red, green, blue] = weights;
      const mixed = ` ${blue} mul exch ${green} mul add exch ${red} mul add }`;
      replaceStream(context, ref, (code) => code.replace(/\}\s*$/u, mixed));
      return true;
    }
    default:
      return false;
  }
}

function greyArray(colour: PDFArray): number {
  if (colour.size() < 3) return colour.lookup(0, PDFNumber).asNumber();
  const at = (index: number): number => colour.lookup(index, PDFNumber).asNumber();
  return greyOf(at(0), at(1), at(2));
}

/** Lets a transparency group blend in grey. */
export function greyGroup(holder: PDFDict): void {
  const group = dictAt(holder, 'Group');
  if (group && isRgb(group.lookup(PDFName.of('CS')))) group.set(PDFName.of('CS'), grey);
}
