import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer, { type Browser, type KeyInput, type Page } from 'puppeteer';
import { launch } from '../../scripts/browser/launch.ts';
import { cacheFolder } from '../../scripts/browser/machine.ts';
import { shellArchives, unpackShell } from '../../scripts/browser/unpack.ts';
import { deckCharts } from '../../scripts/deck/charts.ts';
import { deckFaces } from '../../scripts/deck/faces.ts';
import { type DeckPage, deckHtml, renderSlides } from '../../scripts/deck/html.ts';
import { deckMarkdown } from '../../scripts/deck/markdown.ts';
import type { Deck } from '../../scripts/deck/slide.ts';
import { makeDeck } from '../../scripts/deck/slides.ts';
import { openFontLibrary } from '../../scripts/fonts/subset.ts';
import { gallery, galleryLedger, galleryPictures } from './gallery.ts';
import { templates, tokens } from './setting.ts';

/** Decks in the browser that comes with the package, opened from the disk as in a hall. */
export interface Screen {
  readonly browser: Browser;
  readonly folder: string;
  close(): Promise<void>;
}

/** The gallery's decks. */
export const decks: readonly Deck[] = gallery.topics.map((topic) => makeDeck(gallery, topic, galleryLedger).deck);

const fonts = openFontLibrary();

/** Starts a browser with a folder of its own. */
export async function openScreen(): Promise<Screen> {
  const folder = await mkdtemp(join(tmpdir(), 'huikan-screen-'));
  const { signal } = new AbortController();
  const shell = await unpackShell(shellArchives(), cacheFolder(process.env) ?? join(folder, 'browser'), signal);
  const sandbox = process.getuid?.() !== 0;
  const { child } = await launch(
    { ...shell, folder, sandbox, ahead: 0, onNoSandbox: () => {}, onStart: () => {} },
    signal,
  );
  const defaultViewport = { width: 800, height: 600 };
  const browser = await puppeteer.connect({ transport: child.transport, protocolTimeout: 0, defaultViewport });
  return {
    browser,
    folder,
    async close() {
      await browser.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** A deck of the gallery, ready to become a page. */
export async function pageOf(deck: Deck, look = tokens): Promise<DeckPage> {
  const faceCss = await deckFaces(fonts, deck, look, 'woff');
  const charts = await deckCharts(deck, look);
  const rendered = await renderSlides(deck, deckMarkdown(deck, templates, look), galleryPictures, charts);
  return { deck, rendered, templates, faceCss };
}

/** A page opened from the disk, and what it asked the network for and complained of. */
export interface OpenedDeck {
  readonly page: Page;
  readonly asked: string[];
  readonly complaints: string[];
}

/** Writes a deck's file, once, and gives its address. */
export async function deckAddress({ folder }: Screen, deck: Deck): Promise<string> {
  const file = join(folder, 'deck.html');
  await writeFile(file, deckHtml(await pageOf(deck)));
  return pathToFileURL(file).href;
}

/** Opens an address in a window of its own without a network, and notes what it asks for. */
export async function openDeck({ browser }: Screen, address: string): Promise<OpenedDeck> {
  const page = await browser.newPage();
  const opened = watched(page);
  await page.setViewport({ width: 1600, height: 1000 });
  await page.setOfflineMode(true);
  await page.goto(address);
  return opened;
}

/** Notes what a page asks the network for and complains of from now on. */
export function watched(page: Page): OpenedDeck {
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (!/^(?:data:|about:blank$|file:.*\/deck\.html(?:#|$))/u.test(request.url())) asked.push(request.url());
  });
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  return { page, asked, complaints };
}

/** Numbers of the slides that can be seen. */
export async function seen(page: Page): Promise<readonly number[]> {
  const numbers: unknown = await page.evaluate(
    `[...document.querySelectorAll('.slide')].flatMap((slide, index) => slide.checkVisibility() ? [index + 1] : [])`,
  );
  return Array.isArray(numbers) ? numbers.map(Number) : [];
}

/** Presses keys one after the other. */
export async function press(page: Page, ...keys: readonly KeyInput[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Whether an element can be seen now. */
export async function visible(page: Page, selector: string): Promise<boolean> {
  return await page.$eval(selector, (element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
  );
}

/** The text of an element. */
export async function textOf(page: Page, selector: string): Promise<string> {
  return await page.$eval(selector, (element) => element.textContent ?? '');
}

/** The accessible name of what has the focus. */
export async function focusedName(page: Page): Promise<unknown> {
  return await page.evaluate("document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent");
}

/** Where the slide on show stands in the window, in px. */
export async function slideBox(page: Page): Promise<Readonly<Record<'left' | 'top' | 'width' | 'height', number>>> {
  const box: unknown = await page.evaluate(
    "JSON.stringify(document.querySelector('.slide.shown .deck > section').getBoundingClientRect())",
  );
  return JSON.parse(String(box));
}

/** The pages of a print, each as its text and its size in pt. */
export async function printedPages(
  page: Page,
): Promise<readonly { readonly text: string; readonly size: readonly number[] }[]> {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const pages = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const printed = await document.getPage(number);
    const { items } = await printed.getTextContent();
    pages.push({
      text: items.map((item) => ('str' in item ? item.str : '')).join(''),
      size: printed.view.slice(2),
    });
  }
  await document.destroy();
  return pages;
}
