import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The functions of PDFium (fpdfview.h, fpdf_text.h, fpdf_transformpage.h) that are used here; documents, pages and addresses are numbers, lengths pt from the lower left. */
export interface Pdfium {
  PDFiumExt_Init(): void;
  FPDF_LoadMemDocument(data: number, bytes: number, password: string): number;
  FPDF_CloseDocument(document: number): void;
  FPDF_GetPageCount(document: number): number;
  FPDF_GetPageLabel(document: number, page: number, label: number, bytes: number): number;
  FPDF_LoadPage(document: number, page: number): number;
  FPDF_ClosePage(page: number): void;
  FPDF_GetPageWidthF(page: number): number;
  FPDF_GetPageHeightF(page: number): number;
  /** Without reading what is on the page. */
  FPDF_GetPageSizeByIndexF(document: number, page: number, size: number): boolean;
  FPDF_GetPageBoundingBox(page: number, box: number): boolean;
  FPDFBitmap_Create(width: number, height: number, alpha: number): number;
  FPDFBitmap_FillRect(
    bitmap: number,
    left: number,
    top: number,
    width: number,
    height: number,
    colour: number,
  ): boolean;
  FPDFBitmap_GetBuffer(bitmap: number): number;
  FPDFBitmap_Destroy(bitmap: number): void;
  FPDF_RenderPageBitmap(
    bitmap: number,
    page: number,
    left: number,
    top: number,
    width: number,
    height: number,
    turn: number,
    flags: number,
  ): void;
  FPDFText_LoadPage(page: number): number;
  FPDFText_ClosePage(text: number): void;
  FPDFText_CountChars(text: number): number;
  FPDFText_GetUnicode(text: number, character: number): number;
  FPDFText_IsGenerated(text: number, character: number): number;
  FPDFText_GetFontSize(text: number, character: number): number;
  FPDFText_GetMatrix(text: number, character: number, matrix: number): boolean;
  FPDFText_GetCharOrigin(text: number, character: number, x: number, y: number): boolean;
  FPDFText_GetLooseCharBox(text: number, character: number, box: number): boolean;
  readonly pdfium: {
    /** Replaced when the memory grows. */
    readonly HEAPU8: Uint8Array;
    readonly HEAPF32: Float32Array;
    readonly HEAPF64: Float64Array;
    readonly wasmExports: { malloc(bytes: number): number; free(address: number): void };
  };
}

/** Starts PDFium, compiled to WebAssembly, in 60 ms; its memory grows with what is opened in it. */
export async function startPdfium(): Promise<{ readonly pdfium: Pdfium; readonly version: string }> {
  const program = createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm');
  const [{ init }, bytes, about] = await Promise.all([
    import('@embedpdf/pdfium'),
    readFile(program),
    readFile(join(dirname(program), '..', 'package.json'), 'utf8'),
  ]);
  const wasmBinary = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const pdfium = (await init({ wasmBinary } as Parameters<typeof init>[0])) as unknown as Pdfium;
  pdfium.PDFiumExt_Init();
  const { version } = JSON.parse(about) as { readonly version: string };
  return { pdfium, version: `@embedpdf/pdfium ${version}` };
}
