import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Text without spaces and line breaks, for finding sentences that run over lines. */
export function unspaced(text: string): string {
  return text.replace(/\s+/gu, '');
}

/** A link's printed line, and the page it leads to. */
export interface PrintedLink {
  /** 1-based page that holds the link. */
  readonly page: number;
  /** Text inside the link's box, unspaced. */
  readonly text: string;
  /** 1-based page it leads to, or null for a link out of the document. */
  readonly target: number | null;
}

/** A document as a reader's program shows it. */
export interface Reading {
  /** Unspaced text by page. */
  readonly text: readonly string[];
  readonly printedLinks: readonly PrintedLink[];
  /** What readers see of each page, in whole mm: `210 x 297`. */
  readonly trims: readonly string[];
}

/** Reads text and links with pdf.js. */
export async function readPdf(pdf: Uint8Array): Promise<Reading> {
  const task = getDocument({ data: Uint8Array.from(pdf), verbosity: 0, useSystemFonts: false, disableFontFace: true });
  const document = await task.promise;
  try {
    const text: string[] = [];
    const printedLinks: PrintedLink[] = [];
    const trims: string[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
      trims.push([right - left, top - bottom].map((length) => Math.round((length * 25.4) / 72)).join(' x '));
      const { items } = await page.getTextContent();
      const glyphs = items.flatMap((item) => {
        if (!('str' in item)) return [];
        const [, , , , x, y] = item.transform.map(Number);
        return [{ text: item.str, x: x ?? 0, y: y ?? 0, width: item.width }];
      });
      text.push(unspaced(glyphs.map((one) => one.text).join('')));
      for (const annotation of await page.getAnnotations()) {
        if (annotation.subtype !== 'Link') continue;
        const [left = 0, bottom = 0, right = 0, top = 0] = annotation.rect.map(Number);
        const inside = glyphs.filter(
          ({ x, y, width }) => x + width / 2 > left && x + width / 2 < right && y > bottom && y < top,
        );
        const { dest } = annotation;
        const explicit = typeof dest === 'string' ? await document.getDestination(dest) : dest;
        printedLinks.push({
          page: number,
          text: unspaced(inside.map(({ text }) => text).join('')),
          target: Array.isArray(explicit) ? (await document.getPageIndex(explicit[0])) + 1 : null,
        });
      }
    }
    return { text, printedLinks, trims };
  } finally {
    await task.destroy();
  }
}
