import { createHash } from 'node:crypto';
import { createCanvas } from '@napi-rs/canvas';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Digests of what pdf.js, which shares nothing with the program's own rasterizer, makes of the pages of a PDF. */
export async function drawnPages(pdf: Uint8Array, dpi = 80): Promise<readonly string[]> {
  const task = getDocument({ data: Uint8Array.from(pdf), verbosity: 0, useSystemFonts: false });
  const document = await task.promise;
  try {
    const drawn: string[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const viewport = page.getViewport({ scale: dpi / 72 });
      const canvas = createCanvas(Math.round(viewport.width), Math.round(viewport.height));
      const canvasContext = canvas.getContext('2d') as unknown as CanvasRenderingContext2D;
      await page.render({ canvas: null, canvasContext, viewport }).promise;
      drawn.push(createHash('sha256').update(canvas.data()).digest('hex'));
      page.cleanup();
    }
    return drawn;
  } finally {
    await task.destroy();
  }
}

/** The lines of a page between two heights, in pt from its upper edge, from the top: text without spaces. */
export async function printedLines(
  pdf: Uint8Array,
  page: number,
  top: number,
  bottom: number,
): Promise<readonly string[]> {
  const task = getDocument({ data: Uint8Array.from(pdf), verbosity: 0, useSystemFonts: false, disableFontFace: true });
  const document = await task.promise;
  try {
    const opened = await document.getPage(page);
    const [, , , height = 0] = opened.view;
    const { items } = await opened.getTextContent();
    const pieces = items.flatMap((item) => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [, , , , x = 0, y = 0] = item.transform.map(Number);
      return [{ text: item.str, x, y: height - y }];
    });
    const lines: { y: number; pieces: typeof pieces }[] = [];
    for (const piece of pieces.sort((one, other) => one.y - other.y)) {
      if (piece.y < top || piece.y > bottom) continue;
      const last = lines.at(-1);
      if (last !== undefined && piece.y - last.y < 5) last.pieces.push(piece);
      else lines.push({ y: piece.y, pieces: [piece] });
    }
    return lines.map((line) =>
      line.pieces
        .sort((one, other) => one.x - other.x)
        .map(({ text }) => text)
        .join('')
        .replaceAll(/\s/gu, ''),
    );
  } finally {
    await task.destroy();
  }
}
