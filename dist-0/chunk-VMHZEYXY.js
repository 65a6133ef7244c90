import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);

// scripts/raster/set-lines.ts
var back = 0.75;
var gap = 2;
var off = 0.5;
var above = 0.88;
function setLines(characters2) {
  const lines = [];
  for (const one of characters2) {
    const last = lines.at(-1);
    if (last === void 0 || !belongs(one, last)) {
      lines.push({ text: one.character, x: one.x, right: one.x + one.advance, baseline: one.baseline, size: one.size });
      continue;
    }
    last.text += one.character;
    last.right = Math.max(last.right, one.x + one.advance);
    if (one.size > last.size) Object.assign(last, { size: one.size, baseline: one.baseline });
  }
  return lines.filter(({ text }) => text.trim() !== "").sort((one, other) => Math.round(one.baseline) - Math.round(other.baseline) || one.x - other.x).map(({ text, x, right, baseline, size }) => ({
    text,
    x,
    y: baseline - above * size,
    width: right - x,
    height: size
  }));
}
function belongs({ x, baseline, size }, line) {
  const em = Math.max(size, line.size);
  const apart = x - line.right;
  return Math.abs(baseline - line.baseline) <= off * em && apart >= -back * em && apart <= gap * Math.min(size, line.size);
}

// scripts/raster/read-lines.ts
function readLines(pdfium, page) {
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
function* characters(pdfium, text, room, left, top) {
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
function floats(pdfium, address, count) {
  return [...pdfium.pdfium.HEAPF32.subarray(address / 4, address / 4 + count)];
}

// scripts/raster/document.ts
var flags = 1 | 16;
var white = 4294967295;
function openDocument(pdfium, pdf) {
  const { wasmExports } = pdfium.pdfium;
  const data = wasmExports.malloc(pdf.byteLength);
  if (data === 0) throw new Error(`A PDF of ${pdf.byteLength} bytes is too large to be drawn.`);
  pdfium.pdfium.HEAPU8.set(pdf, data);
  const document = pdfium.FPDF_LoadMemDocument(data, pdf.byteLength, "");
  if (document === 0) {
    wasmExports.free(data);
    throw new Error("This is no PDF that can be drawn.");
  }
  const pages = pdfium.FPDF_GetPageCount(document);
  const on = (number, read) => {
    const page = pdfium.FPDF_LoadPage(document, number);
    if (page === 0) throw new Error(`There is no page ${number} that can be drawn, of ${pages}.`);
    try {
      return read(page);
    } finally {
      pdfium.FPDF_ClosePage(page);
    }
  };
  return {
    pages,
    size: (number) => on(number, (page) => sizeOf(pdfium, page)),
    label: (number) => readLabel(pdfium, document, number) || String(number + 1),
    picture: (number, dpi) => on(number, (page) => draw(pdfium, page, dpi)),
    lines: (number) => on(number, (page) => readLines(pdfium, page)),
    close() {
      pdfium.FPDF_CloseDocument(document);
      wasmExports.free(data);
    }
  };
}
function readLabel(pdfium, document, number) {
  const { wasmExports } = pdfium.pdfium;
  const bytes = pdfium.FPDF_GetPageLabel(document, number, 0, 0);
  if (bytes <= 2) return "";
  const room = wasmExports.malloc(bytes);
  pdfium.FPDF_GetPageLabel(document, number, room, bytes);
  const label = new TextDecoder("utf-16le").decode(pdfium.pdfium.HEAPU8.slice(room, room + bytes - 2));
  wasmExports.free(room);
  return label;
}
function sizeOf(pdfium, page) {
  return { width: pdfium.FPDF_GetPageWidthF(page), height: pdfium.FPDF_GetPageHeightF(page) };
}
function draw(pdfium, page, dpi) {
  const size = sizeOf(pdfium, page);
  const width = Math.max(1, Math.round(size.width * dpi / 72));
  const height = Math.max(1, Math.round(size.height * dpi / 72));
  const bitmap = pdfium.FPDFBitmap_Create(width, height, 0);
  if (bitmap === 0) throw new Error(`A page of ${width} \xD7 ${height} pixels is too large to be drawn.`);
  try {
    pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, white);
    pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, flags);
    const start = pdfium.FPDFBitmap_GetBuffer(bitmap);
    return { width, height, pixels: pdfium.pdfium.HEAPU8.slice(start, start + width * height * 4) };
  } finally {
    pdfium.FPDFBitmap_Destroy(bitmap);
  }
}

// scripts/raster/pdfium.ts
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
async function startPdfium() {
  const program = createRequire(import.meta.url).resolve("@embedpdf/pdfium/pdfium.wasm");
  const [{ init }, bytes, about] = await Promise.all([
    import("@embedpdf/pdfium"),
    readFile(program),
    readFile(join(dirname(program), "..", "package.json"), "utf8")
  ]);
  const wasmBinary = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const pdfium = await init({ wasmBinary });
  pdfium.PDFiumExt_Init();
  const { version } = JSON.parse(about);
  return { pdfium, version: `@embedpdf/pdfium ${version}` };
}

// scripts/raster/open-raster.ts
async function openRaster() {
  const { pdfium, version } = await startPdfium();
  return { version, open: (pdf) => openDocument(pdfium, pdf) };
}

export {
  openRaster
};
