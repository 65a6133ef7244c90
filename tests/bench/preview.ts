import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { openWindow } from '../preview/window.ts';

// Measures in the browser how long it takes from writing a file until a slide, or a page of the booklet, shows it: `npm run bench:preview [TIMES]`. The rest of a save (doubts, the bound
// booklet) is waited for in between, so that each edit begins when nothing is under way.

const times = Number(process.argv[2] ?? 20);
const folder = await mkdtemp(join(tmpdir(), 'preview-bench-'));
const file = join(folder, 'anhui-2022', '01-shuangjian.md');
await cp('content/anhui-2022', join(folder, 'anhui-2022'), { recursive: true });
const program = spawn(process.execPath, ['dist/cli.js', 'dev', '--content', folder], {
  stdio: ['ignore', 'ignore', 'pipe'],
});
const address = await new Promise<string>((resolve, reject) => {
  let said = '';
  program.stderr.on('data', (part: Buffer) => {
    said += String(part);
    const found = /http:\S+\//.exec(said);
    if (found !== null) resolve(found[0]);
  });
  program.once('exit', () => reject(new Error(said)));
});
const window = await openWindow();
try {
  const page = await window.browser.newPage();
  await page.setViewport({ width: 1440, height: 900 });
  await page.goto(address);
  await page.waitForFunction("document.querySelector('.state').textContent.includes('已是最新')", { timeout: 120_000 });
  report('slide', await measure(page, '#deck/01-shuangjian', slideShows));
  report('page', await measure(page, '#book/doc~chapter%2F01-shuangjian', pageShows));
} finally {
  await window.close();
  program.kill('SIGINT');
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** Resolves to the time at which a slide shows a text. */
function slideShows(text: string): string {
  return `[...document.querySelectorAll('.stage')].some((stage) => stage.shadowRoot.textContent.includes('${text}'))`;
}

/** The first page of the chapter has another picture, and it is drawn. */
function pageShows(): string {
  return `(() => {
    const sheet = [...document.querySelectorAll('.sheet')].find((one) => one.textContent === '第1页' || one.textContent.endsWith('第1页'));
    const picture = sheet.querySelector('img');
    return sheet.dataset.digest !== globalThis.before && picture.complete;
  })()`;
}

async function measure(page: Page, hash: string, shows: (text: string) => string): Promise<readonly number[]> {
  await page.evaluate(`location.hash = '${hash}'`);
  await page.waitForFunction("document.querySelector('.frame, .sheet.drawn') !== null", { timeout: 60_000 });
  const original = await readFile(file, 'utf8');
  const took: number[] = [];
  for (let time = 0; time < times + 2; time += 1) {
    const text = `${31 + time}家`;
    await page.evaluate(
      `globalThis.before = [...document.querySelectorAll('.sheet')].find((one) => one.textContent.endsWith('第1页'))?.dataset.digest`,
    );
    const seen = page.evaluate(`new Promise((resolve) => {
      const look = () => (${shows(text)}) ? resolve(performance.timeOrigin + performance.now()) : requestAnimationFrame(look);
      look();
    })`);
    const begun = performance.timeOrigin + performance.now();
    await writeFile(file, original.replaceAll('28家', text));
    const at = Number(await seen);
    if (time >= 2) took.push(at - begun);
    await page.waitForFunction("document.querySelector('.state').textContent.includes('已是最新')", {
      timeout: 120_000,
    });
    // The one request left is the stream of changes.
    await page.waitForNetworkIdle({ idleTime: 400, concurrency: 1 });
  }
  await writeFile(file, original);
  return took;
}

function report(what: string, took: readonly number[]): void {
  const sorted = [...took].sort((a, b) => a - b);
  const at = (part: number): string => `${Math.round(sorted[Math.floor((sorted.length - 1) * part)] ?? 0)} ms`;
  process.stdout.write(
    `${what}: median ${at(0.5)}, fastest ${at(0)}, nine of ten ${at(0.9)} (${sorted.length} edits)\n`,
  );
}
