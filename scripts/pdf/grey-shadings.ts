import { type PDFArray, PDFDict, PDFName, PDFNumber, type PDFObject, PDFRawStream } from 'pdf-lib';
import { channelsOf, greyOf } from './colour.ts';
import { replaceStream } from './content.ts';
import { arrayAt } from './open.ts';

/** Makes a shading grey; false: it stays in colour, because its function can't be written here. */
export function greyShading(shading: PDFDict): boolean {
  const channels = channelsOf(shading);
  if (channels === 1) return true;
  if (channels !== 3 || !greyFunction(shading.get(PDFName.of('Function')), shading)) return false;
  const ground = arrayAt(shading, 'Background');
  if (ground) shading.set(PDFName.of('Background'), shading.context.obj([greyArray(ground)]));
  shading.set(PDFName.of('ColorSpace'), PDFName.of('DeviceGray'));
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
      // Brightness of the three numbers on the stack, without their gamma: between stops that is close enough.
      const mixed = ' 0.0722 mul exch 0.7152 mul add exch 0.2126 mul add }';
      replaceStream(context, ref, (code) => code.replace(/\}\s*$/u, mixed));
      return true;
    }
    default:
      return false;
  }
}

function greyArray(colour: PDFArray): number {
  const values = colour.asArray().map((_, at) => colour.lookup(at, PDFNumber).asNumber());
  return values.length < 3 ? (values[0] ?? 0) : greyOf(values);
}
