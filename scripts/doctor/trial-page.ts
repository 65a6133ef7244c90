import type { PrintJob } from '../browser/browser.ts';
import { faceCss } from '../fonts/css.ts';
import { openFontLibrary } from '../fonts/subset.ts';
import { openPdf } from '../pdf/open.ts';
import { pageReader } from '../pdf/page-reader.ts';

/** What the page says: characters of Chinese, full-width marks and figures. */
export const trialText = '会刊试印：教育系统汇报，142.2万人。';

/** A small page as builds print them, with a face of its own. Throws when the face can't be cut. */
export async function trialPage(): Promise<PrintJob> {
  const bytes = await openFontLibrary().subset('song-400', trialText, 'woff');
  const css = `${faceCss([{ face: 'song-400', format: 'woff', bytes }])} @page { size: A6 } p { font: 400 16pt "Noto Serif SC" }`;
  const head = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>会刊</title>`;
  return { name: 'doctor', html: `${head}<style>${css}</style><p>${trialText}</p>`, measure: null };
}

/** The text of all pages of a PDF, without white space. */
export async function printedText(bytes: Uint8Array): Promise<string> {
  const pdf = await openPdf(bytes);
  const read = pageReader(pdf);
  return pdf.pages
    .map(({ dict }) => read(dict).text)
    .join('')
    .replaceAll(/\s/g, '');
}
