import { PDFArray, type PDFContext, type PDFDict, PDFName, PDFNumber, type PDFObject } from 'pdf-lib';
import { arrayAt } from './open.ts';

/** Widths of a composite font in thousandths of an em: by glyph, and for all others. */
export interface GlyphWidths {
  readonly own: ReadonlyMap<number, number>;
  readonly standard: number;
}

/** Reads `W` and `DW` of a CIDFont (ISO 32000-1, 9.7.4.3): `c [w1 w2 …]` and `first last w`. */
export function readWidths(font: PDFDict): GlyphWidths {
  const { context } = font;
  const own = new Map<number, number>();
  const items = arrayAt(font, 'W')?.asArray() ?? [];
  const number = (at: number): number => {
    const value = context.lookup(items[at]);
    return value instanceof PDFNumber ? value.asNumber() : 0;
  };
  for (let at = 0; at + 1 < items.length; ) {
    const first = number(at);
    const second = context.lookup(items[at + 1]);
    if (second instanceof PDFArray) {
      for (const [index, width] of second.asArray().entries())
        if (width instanceof PDFNumber) own.set(first + index, width.asNumber());
      at += 2;
    } else {
      for (let glyph = first; glyph <= number(at + 1); glyph += 1) own.set(glyph, number(at + 2));
      at += 3;
    }
  }
  const standard = font.lookup(PDFName.of('DW'));
  return { own, standard: standard instanceof PDFNumber ? standard.asNumber() : 1000 };
}

/** Writes widths that differ from the standard one, neighbours together. */
export function writeWidths(context: PDFContext, { own, standard }: GlyphWidths): PDFArray {
  const result = PDFArray.withContext(context);
  let run: PDFObject[] = [];
  let next = -1;
  const close = (): void => {
    if (run.length > 0) result.push(context.obj(run));
    run = [];
  };
  for (const [glyph, width] of [...own].sort(([one], [other]) => one - other)) {
    if (width === standard) continue;
    if (glyph !== next) {
      close();
      result.push(PDFNumber.of(glyph));
    }
    run.push(PDFNumber.of(width));
    next = glyph + 1;
  }
  close();
  return result;
}
