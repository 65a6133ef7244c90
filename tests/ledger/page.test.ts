import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../scripts/config.ts';
import { type FactsOptions, facts, openTalk } from '../../scripts/index.ts';
import { openScreen, type Screen } from '../deck/on-screen.ts';

/** The command as a library, on the report that comes with the package, and its page in the browser. */

const quiet = openTalk({ write: () => true }, 'zh', false);
const { signal } = new AbortController();
const run = (more: Partial<FactsOptions>) => {
  const content = join(packageRoot(), 'content');
  const options = { content, output: join(packageRoot(), 'nowhere'), reports: [], strict: false } as const;
  return facts({ ...options, format: 'json', to: null, ...more }, quiet, signal);
};

let folder: string;
let screen: Screen;
let page: Page;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'huikan-ledger-'));
  screen = await openScreen();
  page = await screen.browser.newPage();
  await page.setViewport({ width: 1440, height: 900 });
});

afterAll(async () => {
  await screen?.close();
  await rm(folder, { recursive: true, force: true });
});

describe('huikan facts', () => {
  it('lists the shipped report, whose figures are all accounted for', async () => {
    const { ok, document, text } = await run({});
    expect(ok).toBe(true);
    expect(JSON.parse(text ?? '')).toEqual(document);
    const [listing] = document.reports;
    expect(listing?.figures.filter(({ id }) => id !== null)).toHaveLength(105);
    expect(listing?.pages).toEqual({ booklet: 'build-again', handout: 'build-again' });
    // What isn't registered counts the text's own points, or is a date.
    const loose = listing?.figures.filter(
      ({ id, kind, text: written }) => id === null && kind === 'quantity' && /\d/u.test(written),
    );
    expect(loose).toEqual([]);
    expect(listing?.suggestions).toEqual([]);
  });

  it('writes to a file, whole', async () => {
    const to = join(folder, 'new', 'figures.csv');
    expect((await run({ format: 'csv', to })).text).toBe(null);
    expect(await readFile(to, 'utf8')).toBe((await run({ format: 'csv' })).text);
  });

  it('refuses a report that isn’t there', async () => {
    await expect(run({ reports: ['nowhere'] })).rejects.toMatchObject({ status: 2 });
  });

  it('makes a page that searches, filters and sorts by itself', async () => {
    const to = join(folder, 'figures.html');
    await run({ format: 'html', to });
    const complaints: unknown[] = [];
    page.on('pageerror', (error) => complaints.push(error));
    await page.goto(pathToFileURL(to).href);
    const shown = (): Promise<string[]> =>
      page.$$eval('tbody tr:not([hidden]) strong', (cells) => cells.map((cell) => cell.textContent ?? ''));
    const all = await shown();
    expect(all.length).toBeGreaterThan(105);
    await page.keyboard.press('/');
    await page.keyboard.type('高职 中职在校生');
    expect(await shown()).toContain('79.1万人');
    expect((await shown()).length).toBeLessThan(10);
    await page.keyboard.press('Escape');
    await page.waitForFunction(`document.querySelectorAll('tbody tr:not([hidden])').length === ${all.length}`);
    await page.select('[name=kind]', '位次');
    expect(new Set(await shown())).toEqual(new Set(['第11位', '第5位', '第七', '第一']));
    await page.select('[name=kind]', '');
    await page.click('[name=unregistered]');
    expect(await shown()).toContain('六项');
    await page.click('[name=unregistered]');
    await page.click('[data-sort=value]');
    const [least] = await shown();
    await page.click('[data-sort=value]');
    expect([least, (await shown())[0], (await shown()).at(-1)]).toEqual(['第一', '1.61亿次', '5+N']);
    expect(complaints).toEqual([]);
  });
});
