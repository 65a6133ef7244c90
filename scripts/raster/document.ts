import type { Pdfium } from './pdfium.ts';
import type { PagePicture, RasterDocument } from './raster.ts';
import { floats, readLines } from './read-lines.ts';

/** FPDF_ANNOT and FPDF_REVERSE_BYTE_ORDER of fpdfview.h: with annotations, red first. */
const flags = 0x01 | 0x10;

const white = 0xffffffff;

/**
 * Opens a PDF in PDFium's memory.
 *
 * @throws {Error} when PDFium can't read it
 */
export function openDocument(pdfium: Pdfium, pdf: Uint8Array): RasterDocument {
  const { wasmExports } = pdfium.pdfium;
  const data = wasmExports.malloc(pdf.byteLength);
  if (data === 0) throw new Error(`A PDF of ${pdf.byteLength} bytes is too large to be drawn.`);
  pdfium.pdfium.HEAPU8.set(pdf, data);
  const document = pdfium.FPDF_LoadMemDocument(data, pdf.byteLength, '');
  if (document === 0) {
    wasmExports.free(data);
    throw new Error('This is no PDF that can be drawn.');
  }
  const pages = pdfium.FPDF_GetPageCount(document);

  const noPage = (number: number): Error => new Error(`There is no page ${number} that can be drawn, of ${pages}.`);
  const on = <Result>(number: number, read: (page: number) => Result): Result => {
    const page = pdfium.FPDF_LoadPage(document, number);
    if (page === 0) throw noPage(number);
    try {
      return read(page);
    } finally {
      pdfium.FPDF_ClosePage(page);
    }
  };
  return {
    pages,
    size(number) {
      const room = wasmExports.malloc(8);
      try {
        if (!pdfium.FPDF_GetPageSizeByIndexF(document, number, room)) throw noPage(number);
        const [width = 0, height = 0] = floats(pdfium, room, 2);
        return { width, height };
      } finally {
        wasmExports.free(room);
      }
    },
    label: (number) => readLabel(pdfium, document, number) || String(number + 1),
    picture: (number, dpi) => on(number, (page) => draw(pdfium, page, dpi)),
    lines: (number) => on(number, (page) => readLines(pdfium, page)),
    close() {
      pdfium.FPDF_CloseDocument(document);
      wasmExports.free(data);
    },
  };
}

/** PDFium gives UTF-16 with the lower byte first and a zero at the end; nothing where pages have no labels. */
function readLabel(pdfium: Pdfium, document: number, number: number): string {
  const { wasmExports } = pdfium.pdfium;
  const bytes = pdfium.FPDF_GetPageLabel(document, number, 0, 0);
  if (bytes <= 2) return '';
  const room = wasmExports.malloc(bytes);
  pdfium.FPDF_GetPageLabel(document, number, room, bytes);
  const label = new TextDecoder('utf-16le').decode(pdfium.pdfium.HEAPU8.slice(room, room + bytes - 2));
  wasmExports.free(room);
  return label;
}

function sizeOf(pdfium: Pdfium, page: number): { width: number; height: number } {
  return { width: pdfium.FPDF_GetPageWidthF(page), height: pdfium.FPDF_GetPageHeightF(page) };
}

function draw(pdfium: Pdfium, page: number, dpi: number): PagePicture {
  const size = sizeOf(pdfium, page);
  const width = Math.max(1, Math.round((size.width * dpi) / 72));
  const height = Math.max(1, Math.round((size.height * dpi) / 72));
  const bitmap = pdfium.FPDFBitmap_Create(width, height, 0);
  if (bitmap === 0) throw new Error(`A page of ${width} × ${height} pixels is too large to be drawn.`);
  try {
    pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, white);
    pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, flags);
    const start = pdfium.FPDFBitmap_GetBuffer(bitmap);
    return { width, height, pixels: pdfium.pdfium.HEAPU8.slice(start, start + width * height * 4) };
  } finally {
    pdfium.FPDFBitmap_Destroy(bitmap);
  }
}
