import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer';

// The least that printing takes: one browser, one document after the other, nothing else.
// Arguments: folder of HTML files, folder for the PDFs, the browser's executable, pages at a time.

const [from = '', to = '', executablePath = '', places = '1'] = process.argv.slice(2);
const waiting = (await readdir(from)).filter((file) => file.endsWith('.html')).sort();
const browser = await puppeteer.launch({ executablePath, headless: 'shell', args: ['--no-sandbox'] });
await Promise.all(Array.from({ length: Number(places) }, printAll));
await browser.close();

/** Prints with a page of its own as long as there are documents. */
async function printAll(): Promise<void> {
  const page = await browser.newPage();
  for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
    await page.goto(pathToFileURL(join(from, file)).href);
    await page.pdf({
      path: join(to, `${file}.pdf`),
      tagged: true,
      outline: true,
      preferCSSPageSize: true,
      printBackground: true,
    });
  }
}
