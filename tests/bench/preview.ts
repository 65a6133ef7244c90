import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { packageRoot } from '../../scripts/config.ts';
import { openWindow } from '../preview/window.ts';
import { copyReport, copyVolumes, type EditedReport } from './edited.ts';
import { type Ground, machineFacts } from './ground.ts';
import { median } from './rounds.ts';
import { type Row, table, verdict } from './table.ts';

/** Longest time from a save until it is seen, in s. */
const mostTime = 0.2;

/** Topics of the larger report. */
const manyTopics = 40;

/** Edits that aren't timed: the first ones meet what nobody has done yet. */
const warming = 2;

interface View {
  readonly what: string;
  /** Opens it for a topic, by the name of its deck. */
  readonly hash: (deck: string) => string;
  /** Expression that is true when it shows a figure, or, of pictures, something else than before. */
  readonly shows: (figure: string) => string;
}

/** The first page of the chapter, whose picture has the digest of its print. */
const firstPage = `[...document.querySelectorAll('.sheet')].find((one) => one.textContent.endsWith('第1页'))`;

const views: readonly View[] = [
  {
    what: 'a slide',
    hash: (deck) => `#deck/${deck}`,
    shows: (figure) =>
      `[...document.querySelectorAll('.stage')].some((stage) => stage.shadowRoot.textContent.includes('${figure}'))`,
  },
  {
    what: 'a page of the booklet',
    hash: (deck) => `#book/doc~chapter%2F${deck}`,
    shows: () => `${firstPage}.dataset.digest !== globalThis.before && ${firstPage}.querySelector('img').complete`,
  },
];

/**
 * Measures in a browser how long it takes from writing a file until the preview shows a figure changed in it. The rest of a save (doubts, the other chapters, the bound booklet) is waited
 * for in between, so that each edit begins when nothing is under way.
 */
export async function measurePreview(ground: Ground, times: number, tell: (line: string) => void): Promise<string> {
  const shipped = await copyReport(join(ground.folder, 'previewed'));
  const many = await copyVolumes(join(ground.folder, 'previewed-many'), manyTopics);
  const rows = [
    ...(await measureReport(shipped, '', times, mostTime, tell)),
    ...(await measureReport(many, `, of ${manyTopics} topics`, Math.ceil(times / 2), null, tell)),
  ];
  const head = ['from a save until it is seen on', 'median', 'fastest to nine of ten', 'at most', ''];
  return `${machineFacts(ground)}. ${times} edits each, half as many of ${manyTopics} topics.\n\n${table(head, rows)}`;
}

async function measureReport(
  report: EditedReport,
  which: string,
  times: number,
  limit: number | null,
  tell: (line: string) => void,
): Promise<readonly Row[]> {
  const preview = await startPreview(report.folder);
  const window = await openWindow();
  try {
    const page = await window.browser.newPage();
    await page.setViewport({ width: 1440, height: 900 });
    await page.goto(preview.address);
    await upToDate(page);
    const rows: Row[] = [];
    for (const view of views) {
      const seconds = (await measure(page, view, report, times)).sort((one, other) => one - other);
      tell(`${view.what}${which}: ${median(seconds).toFixed(3)} s`);
      const spread = [seconds[0], seconds[Math.floor((seconds.length - 1) * 0.9)]].map((one = Number.NaN) =>
        one.toFixed(3),
      );
      const cells = [`${median(seconds).toFixed(3)} s`, `${spread.join('–')} s`];
      rows.push({
        what: `${view.what}${which}`,
        cells: [...cells, ...verdict(median(seconds), limit, (most) => `${most.toFixed(2)} s`)],
      });
    }
    return rows;
  } finally {
    await window.close();
    await preview.end();
  }
}

/** Seconds that single edits took. */
async function measure(page: Page, { hash, shows }: View, report: EditedReport, times: number): Promise<number[]> {
  await page.evaluate(`location.hash = '${hash(report.deck)}'`);
  await page.waitForFunction("document.querySelector('.frame, .sheet.drawn') !== null", { timeout: 60_000 });
  const took: number[] = [];
  for (let time = 0; time < warming + times; time += 1) {
    await page.evaluate(`globalThis.before = ${firstPage}?.dataset.digest`);
    const seen = page.evaluate(`new Promise((resolve) => {
      const look = () => (${shows(report.nextFigure())}) ? resolve(performance.timeOrigin + performance.now()) : requestAnimationFrame(look);
      look();
    })`);
    const begun = performance.timeOrigin + performance.now();
    await report.changeFigure();
    took.push((Number(await seen) - begun) / 1000);
    await upToDate(page);
    // The one request left is the stream of changes.
    await page.waitForNetworkIdle({ idleTime: 400, concurrency: 1 });
  }
  return took.slice(warming);
}

async function upToDate(page: Page): Promise<void> {
  const done = "document.querySelector('.state').textContent.includes('已是最新')";
  await page.waitForFunction(done, { timeout: 120_000 });
}

/** The preview as a process of its own. */
async function startPreview(report: string): Promise<{ readonly address: string; end(): Promise<void> }> {
  const program = spawn(process.execPath, [join(packageRoot(), 'dist', 'cli.js'), 'dev', '--content', report], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => program.once('exit', () => resolve()));
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    program.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const found = /http:\S+\//.exec(said);
      if (found !== null) resolve(found[0]);
    });
    void ended.then(() => reject(new Error(said)));
  });
  return {
    address,
    async end() {
      program.kill('SIGINT');
      await ended;
    },
  };
}
