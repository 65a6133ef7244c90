import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { measureOverflow, settleOnGrid } from '../../scripts/booklet/overflow.ts';
import type { PrintBrowser, Printed } from '../../scripts/browser/browser.ts';
import { openFontLibrary } from '../../scripts/fonts/subset.ts';
import { bookLines } from '../../scripts/typography/typeset.ts';

const fonts = openFontLibrary();

/** Prints a document with the package's faces and our lines, and measures it. */
export async function printed(browser: PrintBrowser, html: string): Promise<Printed> {
  const scripts = { typeset: bookLines, settle: settleOnGrid, measure: measureOverflow };
  const job = { name: 'test', html, faces: fonts.forPage(html), ...scripts };
  return await browser.print(job, new AbortController().signal);
}

/** A piece of text on a page; lengths in pt from the page's lower left corner. */
export interface Glyphs {
  readonly page: number;
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  readonly size: number;
  readonly width: number;
}

/** What another reader sees on the pages. */
export async function glyphsOf(pdf: Uint8Array): Promise<readonly Glyphs[]> {
  const document = await getDocument({ data: pdf.slice(), verbosity: 0, useSystemFonts: false, disableFontFace: true })
    .promise;
  try {
    const glyphs: Glyphs[] = [];
    for (let page = 1; page <= document.numPages; page += 1) {
      const content = await (await document.getPage(page)).getTextContent();
      for (const item of content.items) {
        if (!('str' in item) || item.str.trim() === '') continue;
        const [, , , size = 0, x = 0, baseline = 0] = item.transform as number[];
        glyphs.push({ page: page - 1, text: item.str, x, baseline, size: Math.abs(size), width: item.width });
      }
    }
    return glyphs;
  } finally {
    await document.destroy();
  }
}

export async function pageCount(pdf: Uint8Array): Promise<number> {
  const document = await getDocument({ data: pdf.slice(), verbosity: 0 }).promise;
  try {
    return document.numPages;
  } finally {
    await document.destroy();
  }
}

/** Titles of the outline, each before those below it. */
export async function outlineOf(pdf: Uint8Array): Promise<readonly string[]> {
  const document = await getDocument({ data: pdf.slice(), verbosity: 0 }).promise;
  try {
    return titles((await document.getOutline()) ?? []);
  } finally {
    await document.destroy();
  }
}

interface OutlineItem {
  readonly title: string;
  readonly items: readonly OutlineItem[];
}

function titles(items: readonly OutlineItem[]): readonly string[] {
  return items.flatMap((item) => [item.title, ...titles(item.items)]);
}
