import type { Browser, Page } from 'puppeteer';
import { printFailed } from '../diagnostics/catalogue/browser.ts';
import { diagnose, Refusal } from '../diagnostics/diagnostic.ts';
import type { Printed, PrintJob, ScreenshotJob } from './browser.ts';

/** Longest time one document may take, in ms. A chapter takes a tenth of a second; only a hanging page reaches this. */
const patience = 120_000;

/** Prints a document with its own page sizes, tagged, with an outline from its headings. */
export async function printPage(browser: Browser, job: PrintJob, signal: AbortSignal): Promise<Printed> {
  return await withPage(browser, job.name, signal, async (page, refused) => {
    await page.emulateMediaType('print');
    await load(page, job.html);
    const measured: unknown = job.measure === null ? undefined : await page.evaluate(job.measure);
    const pdf = await page.pdf({
      tagged: true,
      outline: true,
      preferCSSPageSize: true,
      printBackground: true,
      timeout: patience,
    });
    if (!isWholePdf(pdf)) throw new Error('The browser gave an incomplete PDF.');
    return { pdf, measured, refused };
  });
}

/** Takes a picture of a document as PNG. */
export async function screenshotPage(browser: Browser, job: ScreenshotJob, signal: AbortSignal): Promise<Uint8Array> {
  return await withPage(browser, job.name, signal, async (page) => {
    await page.setViewport({ width: job.width, height: job.height, deviceScaleFactor: job.scale });
    await load(page, job.html);
    return await page.screenshot({ type: 'png' });
  });
}

async function withPage<T>(
  browser: Browser,
  name: string,
  signal: AbortSignal,
  work: (page: Page, refused: string[]) => Promise<T>,
): Promise<T> {
  signal.throwIfAborted();
  const refused: string[] = [];
  let page: Page | null = null;
  const abandon = (): void => void page?.close().catch(() => {});
  try {
    page = await browser.newPage();
    signal.addEventListener('abort', abandon, { once: true });
    signal.throwIfAborted();
    page.setDefaultTimeout(patience);
    await page.setJavaScriptEnabled(false);
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const address = request.url();
      if (/^(data|blob|about):/.test(address)) {
        void request.continue().catch(() => {});
        return;
      }
      refused.push(address);
      void request.abort('blockedbyclient').catch(() => {});
    });
    return await work(page, refused);
  } catch (error) {
    signal.throwIfAborted();
    const reason = error instanceof Error ? error.message : String(error);
    throw new Refusal([diagnose(printFailed, { name, reason }, null, { cause: error })], 2);
  } finally {
    signal.removeEventListener('abort', abandon);
    await page?.close().catch(() => {});
  }
}

/** Puts the document into the page and waits until its faces and pictures are there. */
async function load(page: Page, html: string): Promise<void> {
  await page.setContent(html, { waitUntil: 'load', timeout: patience });
  await page.evaluate(`(async () => {
    await Promise.all([...document.fonts].filter((face) => face.status !== 'loaded').map((face) => face.load().catch(() => {})));
    await document.fonts.ready;
    await Promise.all([...document.images].map((image) => image.decode().catch(() => {})));
  })()`);
}

function isWholePdf(pdf: Uint8Array): boolean {
  const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
  return text(pdf.subarray(0, 5)) === '%PDF-' && text(pdf.subarray(-32)).includes('%%EOF');
}
