import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PrintBrowser } from '../../scripts/browser/browser.ts';
import { openBrowser } from '../../scripts/browser/open-browser.ts';
import { documentName } from '../../scripts/build/book-plan.ts';
import {
  bindBook,
  contentsDocuments,
  firstDocuments,
  indexDocuments,
  pageLabels,
  printJob,
} from '../../scripts/build/books.ts';
import { deckDocument, deckJob, renderDeck } from '../../scripts/build/deck-files.ts';
import { type BookKind, type Edition, wholeEdition } from '../../scripts/build/edition.ts';
import { expectationsOf, familiesOf, standingFigures } from '../../scripts/build/expectations.ts';
import { type Examined, type Materials, materialsOf } from '../../scripts/build/materials.ts';
import type { BookDocument } from '../../scripts/build/page-references.ts';
import { slidesOnSheets } from '../../scripts/build/sheets.ts';
import { standings } from '../../scripts/build/standings.ts';
import { contentFilesOnDisk } from '../../scripts/content/files.ts';
import { measureDeck } from '../../scripts/deck/measure.ts';
import { openFontLibrary } from '../../scripts/fonts/subset.ts';
import { openGraph } from '../../scripts/graph/graph.ts';
import { noStore } from '../../scripts/graph/store.ts';
import { openTalk } from '../../scripts/index.ts';
import type { OpenPart } from '../../scripts/pdf/part.ts';
import { openPart, preflight } from '../../scripts/pdf/pdf.ts';
import { examine, type House } from '../../scripts/pipeline.ts';
import { templateFilesOnDisk } from '../../scripts/templates/files.ts';
import { writeBigReport } from './big-report.ts';

// Measures how long each book of a report of 60 topics takes from the printed parts on, in a process of its own: `npm run bench:assembly [TOPICS]`.

const [topics = '60', folder, only] = process.argv.slice(2);
const signal = new AbortController().signal;
const fonts = openFontLibrary();

if (folder === undefined) await print();
else await measure(folder, only === 'handout' ? 'handout' : 'booklet');

interface Bench {
  readonly examined: Examined;
  readonly editions: readonly Edition[];
  readonly material: Materials;
}

async function material(root: string): Promise<Bench> {
  const talk = openTalk({ write: () => true }, 'en', false);
  const world = { files: contentFilesOnDisk, templateFiles: templateFilesOnDisk, ghostscript: async () => null };
  const house: House = { ...world, fonts, talk, signal };
  const { examined, diagnostics } = await examine(join(root, 'report'), house);
  if (examined === null) throw new Error(diagnostics.map(({ wording }) => wording.en.message).join('\n'));
  const { report } = examined;
  const { title, publisher, language, date } = report.settings;
  const info = { title, author: publisher, subject: '', language, date };
  const editions = (['booklet', 'handout'] as const).map((kind) => wholeEdition(kind, report));
  // Without grey pages no browser is needed for that.
  const made = await materialsOf(examined, new Map(), info, false, fonts, noBrowser, openGraph(noStore, ''), signal);
  return { examined, editions, material: made };
}

/** Prints everything into a folder and hands over to a fresh process. */
async function print(): Promise<void> {
  const root = await mkdtemp(join(tmpdir(), 'assembly-bench-'));
  const browser = await openBrowser({ browsers: [], jobs: 2, notice: () => {} }, signal);
  try {
    await writeBigReport(join(root, 'report'), Number(topics), 8);
    await mkdir(join(root, 'prints'));
    const begun = clock();
    const { examined, editions, material: made } = await material(root);
    const books = made.book;
    const prints = new Map<string, OpenPart>();
    const keep = async (name: string, pdf: Uint8Array): Promise<void> => {
      prints.set(name, await openPart(pdf));
      await writeFile(join(root, 'prints', encodeURIComponent(name)), pdf);
    };
    const press = async (document: BookDocument): Promise<void> => {
      const { pdf } = await browser.print(printJob(document, fonts), signal);
      await keep(document.name, pdf);
    };
    await Promise.all(firstDocuments(editions, books).map(press));
    for (const edition of editions) {
      await Promise.all(indexDocuments(edition, books, pageLabels(edition, books, prints)).map(press));
      await Promise.all(contentsDocuments(edition, books, pageLabels(edition, books, prints)).map(press));
    }
    await Promise.all(
      examined.decks.map(async (deck) => {
        const print = deckJob(deck, await renderDeck(deck, made.deck), fonts, measureDeck);
        await keep(deckDocument(deck), (await browser.print(print, signal)).pdf);
      }),
    );
    line('printing', begun, `${prints.size} documents`);
    for (const { kind } of editions) {
      execFileSync(process.execPath, [process.argv[1] ?? '', topics, root, kind], { stdio: 'inherit' });
    }
  } finally {
    await browser.close();
    await rm(root, { recursive: true, force: true });
  }
}

/** Assembles one book from the folder and prints a row a step. */
async function measure(root: string, only: BookKind): Promise<void> {
  const { examined, editions, material: made } = await material(root);
  const books = made.book;
  const { ledger, decks, tokens } = examined;
  const files = await readdir(join(root, 'prints'));
  const sizes = new Map<string, number>();
  const all = clock();
  let begun = all;
  const step = (name: string, what: string): void => {
    line(name, begun, what);
    begun = clock();
  };
  const prints = new Map<string, OpenPart>();
  for (const file of files) {
    const name = decodeURIComponent(file);
    if (!belongs(name, only)) continue;
    const pdf = await readFile(join(root, 'prints', file));
    sizes.set(name, pdf.length);
    prints.set(name, await openPart(pdf));
  }
  step('opening', `${prints.size} parts`);
  for (const deck of decks) {
    const [sheets, slides] = [prints.get(documentName.sheets(deck)), prints.get(deckDocument(deck))];
    if (sheets && slides) prints.set(documentName.sheets(deck), await slidesOnSheets(deck, sheets, slides));
  }
  step('placing slides', `${decks.length} decks`);
  for (const edition of editions.filter(({ kind }) => kind === only)) {
    const { kind } = edition;
    const bound = await bindBook(edition, books, prints);
    const { layout, book } = bound;
    const { pdf } = book;
    const own = [...sizes].filter(([name]) => belongs(name, kind));
    const sum = own.reduce((total, [, size]) => total + size, 0);
    const share = `${layout.pagination.pages.length} pages, ${megabytes(pdf.length)} of ${megabytes(sum)} (${Math.round((100 * pdf.length) / sum)} %)`;
    step(`assembling the ${kind}`, share);
    const figures = standingFigures(ledger, standings(ledger, decks, [bound]));
    const expected = expectationsOf(`${kind}.pdf`, kind, figures, familiesOf([tokens]));
    const { findings } = await preflight(pdf, expected);
    step(`looking through the ${kind}`, findings.length === 0 ? 'nothing found' : JSON.stringify(findings.slice(0, 3)));
  }
  line('all', all, `${Math.round(process.resourceUsage().maxRSS / 1024)} MB at most`);
}

function belongs(document: string, kind: BookKind): boolean {
  if (kind === 'booklet') return !/^(sheets|deck|handout)\//.test(document);
  return !document.startsWith('booklet/');
}

function megabytes(size: number): string {
  return `${(size / 1e6).toFixed(2)} MB`;
}

/** Nothing is printed through it. */
const noBrowser: PrintBrowser = {
  engine: '',
  jobs: 1,
  print: () => Promise.reject(new Error('The bench prints nothing here.')),
  measure: () => Promise.reject(new Error('The bench measures nothing here.')),
  screenshot: () => Promise.reject(new Error('The bench takes no picture.')),
  close: async () => {},
};

interface Moment {
  readonly wall: number;
  readonly cpu: NodeJS.CpuUsage;
}

function clock(): Moment {
  return { wall: performance.now(), cpu: process.cpuUsage() };
}

/** A row: seconds by the clock, seconds of processor time in this process, which a busy machine changes less, and what was done. */
function line(name: string, { wall, cpu }: Moment, what: string): void {
  const { user, system } = process.cpuUsage(cpu);
  const [seconds, busy] = [(performance.now() - wall) / 1000, (user + system) / 1e6];
  process.stdout.write(
    `${name.padEnd(28)}${seconds.toFixed(2).padStart(8)} s ${busy.toFixed(2).padStart(8)} s cpu   ${what}\n`,
  );
}
