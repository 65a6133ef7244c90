import { openDocument } from './document.ts';
import { startPdfium } from './pdfium.ts';
import type { Raster } from './raster.ts';

/** Starts the rasterizer. One is enough for a run: starting takes 60 ms, and what one draws doesn't depend on what it drew before. */
export async function openRaster(): Promise<Raster> {
  const { pdfium, version } = await startPdfium();
  return { version, open: (pdf) => openDocument(pdfium, pdf) };
}
