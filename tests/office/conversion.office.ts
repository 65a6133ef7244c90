import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../scripts/config.ts';
import { contentFilesOnDisk } from '../../scripts/content/files.ts';
import { readReport } from '../../scripts/content/read-report.ts';
import { plainText } from '../../scripts/content/text.ts';
import { chart } from '../../scripts/deck/pptx/chart-slide.ts';
import { makePresentation } from '../../scripts/deck/pptx/presentation.ts';
import type { Deck } from '../../scripts/deck/slide.ts';
import { makeDeck } from '../../scripts/deck/slides.ts';
import { makeLedger } from '../../scripts/facts/ledger.ts';
import { charts } from '../deck/pptx/charts.ts';
import { galleryDecks, material } from '../deck/pptx/making.ts';
import { type Reading, readPdf, unspaced } from '../end-to-end/reading.ts';

/** Presentations as LibreOffice opens and prints them: the shipped decks, every layout, every kind of chart. */

interface Printed {
  readonly deck: Deck;
  readonly reading: Reading;
}

let folder = '';
let printed: ReadonlyMap<string, Printed> = new Map();

beforeAll(async () => {
  await promisify(execFile)('soffice', ['--version']).catch((cause: unknown) => {
    throw new Error('soffice was not found: install LibreOffice Impress (libreoffice-impress).', { cause });
  });
  folder = await mkdtemp(join(tmpdir(), 'office-'));
  const { report } = await readReport(contentFilesOnDisk, join(packageRoot(), 'content', 'anhui-2022'));
  if (report === null) throw new Error('The report of this package has errors.');
  const ledger = makeLedger(report);
  const shipped = report.topics.map((topic) => makeDeck(report, topic, ledger).deck);
  const all = new Map<string, { readonly deck: Deck; readonly bytes: Uint8Array }>();
  for (const deck of shipped) all.set(deck.name, { deck, bytes: await makePresentation(deck, material) });
  for (const deck of galleryDecks)
    all.set(`gallery-${deck.name}`, { deck, bytes: await makePresentation(deck, material) });
  const [first] = galleryDecks;
  if (first === undefined) throw new Error('The gallery is empty.');
  const deck = { ...first, slides: first.slides.slice(0, charts.length) };
  const stage: Parameters<typeof makePresentation>[2] = (slide, staging) => {
    const [shown] = charts.slice(slide.number - 1);
    if (shown === undefined) throw new Error('There is no chart for the slide.');
    return chart({ ...slide, layout: 'chart', chart: shown, explanation: [] }, staging);
  };
  all.set('charts', { deck, bytes: await makePresentation(deck, material, stage) });

  for (const [name, { bytes }] of all) await writeFile(join(folder, `${name}.pptx`), bytes);
  await promisify(execFile)(
    'soffice',
    [
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      ...[...all.keys()].map((name) => join(folder, `${name}.pptx`)),
    ],
    { timeout: 120_000 },
  );
  const read = [...all].map(async ([name, one]) => {
    const bytes = new Uint8Array(await readFile(join(folder, `${name}.pdf`)));
    return [name, { deck: one.deck, reading: await readPdf(bytes) }] as const;
  });
  printed = new Map(await Promise.all(read));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Where no Chinese face of the machine has quotation marks, they are printed in another one, and come before the line they stand in. */
function words(text: string): string {
  return unspaced(text).replace(quotes, '');
}

const quotes = /[“”‘’]/gu;
const quotesIn = (text: string): number => text.match(quotes)?.length ?? 0;

function expectShown(page: string, text: string, where: string): void {
  expect(words(page), where).toContain(words(text));
  expect(quotesIn(page), where).toBeGreaterThanOrEqual(quotesIn(text));
}

describe('LibreOffice', () => {
  it('opens every presentation and shows every slide', () => {
    expect(printed.size).toBeGreaterThan(6);
    for (const [name, { deck, reading }] of printed) expect(reading.text, name).toHaveLength(deck.slides.length);
  });

  it('shows the title of every slide', () => {
    for (const [name, { deck, reading }] of printed) {
      for (const slide of deck.slides) {
        expectShown(reading.text[slide.number - 1] ?? '', plainText(slide.title), `${name} ${slide.number}`);
      }
    }
  });

  it('shows the categories and values of charts', () => {
    const pages = printed.get('charts')?.reading.text ?? [];
    for (const [at, shown] of charts.entries()) {
      const page = pages[at] ?? '';
      for (const text of [
        ...shown.categories,
        ...shown.series.flatMap(({ values }) => values.map((one) => one.text)),
      ]) {
        expectShown(page, text, `${shown.kind}: ${text}`);
      }
    }
  });
});
