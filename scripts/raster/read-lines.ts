import type { Pdfium } from './pdfium.ts';
import type { TextLine } from './raster.ts';
import { type SetCharacter, setLines } from './set-lines.ts';

/** A page's text in lines. */
export function readLines(pdfium: Pdfium, page: number): readonly TextLine[] {
  const { wasmExports } = pdfium.pdfium;
  const text = pdfium.FPDFText_LoadPage(page);
  if (text === 0) return [];
  const room = wasmExports.malloc(64);
  try {
    pdfium.FPDF_GetPageBoundingBox(page, room);
    const [left = 0, top = 0] = floats(pdfium, room, 2);
    return setLines(characters(pdfium, text, room, left, top));
  } finally {
    wasmExports.free(room);
    pdfium.FPDFText_ClosePage(text);
  }
}

/** Those that the page really sets: PDFium adds spaces and ends of lines of its own where it suspects them. */
function* characters(pdfium: Pdfium, text: number, room: number, left: number, top: number): Generator<SetCharacter> {
  const count = pdfium.FPDFText_CountChars(text);
  for (let at = 0; at < count; at++) {
    if (pdfium.FPDFText_IsGenerated(text, at) === 1) continue;
    const character = String.fromCodePoint(pdfium.FPDFText_GetUnicode(text, at));
    pdfium.FPDFText_GetCharOrigin(text, at, room, room + 8);
    const [x = 0, baseline = 0] = pdfium.pdfium.HEAPF64.subarray(room / 8, room / 8 + 2);
    pdfium.FPDFText_GetLooseCharBox(text, at, room);
    const [from = x, , to = x] = floats(pdfium, room, 3);
    pdfium.FPDFText_GetMatrix(text, at, room);
    const [, , c = 0, d = 1] = floats(pdfium, room, 4);
    const size = pdfium.FPDFText_GetFontSize(text, at) * Math.hypot(c, d);
    yield { character, x: x - left, baseline: top - baseline, advance: Math.max(0, to - from), size };
  }
}

/** Numbers at an address in PDFium's memory. */
export function floats(pdfium: Pdfium, address: number, count: number): readonly number[] {
  return [...pdfium.pdfium.HEAPF32.subarray(address / 4, address / 4 + count)];
}
