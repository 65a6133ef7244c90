import { type PDFContext, PDFNumber, type PDFRef, PDFString } from 'pdf-lib';
import { codePoints } from '../fonts/cmap.ts';
import { byteStream, contentStream } from './content.ts';
import { writeWidths } from './glyph-widths.ts';
import { textString } from './text-string.ts';
import { writeToUnicode } from './to-unicode.ts';
import { readProgram } from './truetype.ts';

/** Font flags (ISO 32000-1, table 123): codes aren't of the standard Latin set; strokes have serifs. */
const symbolic = 4;
const serif = 2;

/**
 * Embeds a TrueType face whole, as a composite font whose codes are the numbers of its glyphs (ISO 32000-1, 9.7). Throws when it can't be read.
 *
 * @returns the font, for the resources of pages
 */
export function embedFace(context: PDFContext, face: Uint8Array): PDFRef {
  const program = readProgram(face);
  const table = (tag: string): Buffer => {
    const found = program?.tables.get(tag);
    if (found === undefined) throw new Error(`The face has no table ${tag}.`);
    return found;
  };
  const [head, hhea, os2] = [table('head'), table('hhea'), table('OS/2')];
  const units = head.readUInt16BE(18);
  const scaled = (length: number): PDFNumber => PDFNumber.of((1000 * length) / units);
  const name = postScriptName(table('name'));
  // Class of the family (OpenType 1.9, OS/2): 1 to 5 and 7 are serifs.
  const hasSerifs = [1, 2, 3, 4, 5, 7].includes(os2.readInt16BE(30) >> 8);
  const ascent = hhea.readInt16BE(4);
  const heights = os2.readUInt16BE(0) >= 2 && os2.length >= 90;

  const descriptor = context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: name,
      Flags: symbolic + (hasSerifs ? serif : 0),
      FontBBox: [36, 38, 40, 42].map((offset) => scaled(head.readInt16BE(offset))),
      ItalicAngle: 0,
      Ascent: scaled(ascent),
      Descent: scaled(hhea.readInt16BE(6)),
      CapHeight: scaled(heights ? os2.readInt16BE(88) : ascent),
      XHeight: scaled(heights ? os2.readInt16BE(86) : 0),
      StemV: 0,
      FontFile2: context.register(byteStream(context, face, { Length1: face.length })),
    }),
  );
  const widths = new Map([...(program?.glyphs ?? [])].map(([glyph, { advance }]) => [glyph, (1000 * advance) / units]));
  const descendant = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      CIDToGIDMap: 'Identity',
      BaseFont: name,
      CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
      FontDescriptor: descriptor,
      W: writeWidths(context, { own: widths, standard: 1000 }),
    }),
  );
  // Of characters that share a glyph, the first stands for it.
  const texts = new Map([...codePoints(face)].reverse().map(([point, glyph]) => [glyph, utf16(point)]));
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [descendant],
      ToUnicode: context.register(contentStream(context, writeToUnicode(texts))),
    }),
  );
}

/** A code point as a CMap writes it. */
function utf16(point: number): string {
  return textString(String.fromCodePoint(point)).asString().slice('FEFF'.length);
}

/** Name 6 of the table `name`, in the first record that has it. */
function postScriptName(table: Buffer): string {
  const [count, texts] = [table.readUInt16BE(2), table.readUInt16BE(4)];
  for (let record = 6; record < 6 + 12 * count; record += 12) {
    if (table.readUInt16BE(record + 6) !== 6) continue;
    const start = texts + table.readUInt16BE(record + 10);
    const bytes = Buffer.from(table.subarray(start, start + table.readUInt16BE(record + 8)));
    // Platforms 0 and 3 write UTF-16.
    return table.readUInt16BE(record) === 1 ? bytes.toString('latin1') : bytes.swap16().toString('utf16le');
  }
  return 'Furniture';
}
