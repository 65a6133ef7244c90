import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { lazyBrowser } from '../../scripts/browser/lazy-browser.ts';
import { firstDocuments } from '../../scripts/build/books.ts';
import { deckFiles, deckPresentation, renderDeck } from '../../scripts/build/deck-files.ts';
import { deckInfo, documentInfo } from '../../scripts/build/document-info.ts';
import { editionsOf } from '../../scripts/build/edition.ts';
import { type Examined, materialsOf } from '../../scripts/build/materials.ts';
import { reportPictures } from '../../scripts/build/pictures.ts';
import { standings } from '../../scripts/build/standings.ts';
import { openHouse } from '../../scripts/commands/house.ts';
import { artefactGroups } from '../../scripts/config.ts';
import { readReport } from '../../scripts/content/read-report.ts';
import { deckPictures } from '../../scripts/deck/markdown.ts';
import type { Diagnostic } from '../../scripts/diagnostics/diagnostic.ts';
import { renderDiagnostics } from '../../scripts/diagnostics/render.ts';
import { digestOf } from '../../scripts/graph/digest.ts';
import { openGraph } from '../../scripts/graph/graph.ts';
import { noStore } from '../../scripts/graph/store.ts';
import { importEngines, importFiles, importWorld, openTalk, Refusal } from '../../scripts/index.ts';
import { csvOf } from '../../scripts/ledger/csv.ts';
import { listFigures } from '../../scripts/ledger/listing.ts';
import { renderLedgerPage } from '../../scripts/ledger/page.ts';
import { readFigures } from '../../scripts/ledger/reading.ts';
import { examine } from '../../scripts/pipeline.ts';
import { buildSilently } from '../end-to-end/building.ts';
import type { Kind } from './fuzz-case.ts';

/** How a case ended: with so many files, with diagnostics, or with both. */
export interface Outcome {
  readonly files: number;
  readonly diagnostics: number;
}

/** A case that ended as none may. */
class Unsound extends Error {}

const { signal } = new AbortController();
const house = openHouse(openTalk({ write: () => true }, 'zh', false), signal);
const noBrowser = lazyBrowser('none', 1, () => Promise.reject(new Error('No browser is needed.')));

/**
 * Does with files what a user would, as far as no browser is needed: makes of a report its slides, presentations, pages of books and list of figures, of documents a report.
 *
 * @throws {Unsound} when neither anything was made nor a reason told, or what is told makes no sense
 */
export async function tryFiles(kind: Kind, folder: string, output: string): Promise<Outcome> {
  return await refusable(kind, kind === 'document' ? tryImport(folder, output) : tryReport(folder));
}

/** Builds a report with everything, in a browser of its own; otherwise as `tryFiles`. */
export async function tryBuild(kind: Kind, folder: string, output: string): Promise<Outcome> {
  return await refusable(kind, buildAll(folder, output));
}

/** A refusal is an end with diagnostics. That a template is broken can only be where it is the report's own. */
async function refusable(kind: Kind, run: Promise<Outcome>): Promise<Outcome> {
  try {
    return await run;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (kind !== 'template' && error.diagnostics.some(({ code }) => code.startsWith('template-'))) throw error;
    examineTold(error.diagnostics, new Map());
    return { files: 0, diagnostics: error.diagnostics.length };
  }
}

async function tryReport(folder: string): Promise<Outcome> {
  const { examined, diagnostics, sources } = await examine(folder, house);
  examineTold(diagnostics, sources);
  const refused = diagnostics.some(({ severity }) => severity === 'error');
  if (refused !== (examined === null))
    throw new Unsound(`${refused ? 'Errors, but taken' : 'Refused without errors'}.`);
  return { files: examined === null ? 0 : await makeAll(examined), diagnostics: diagnostics.length };
}

/** Makes what is made without the browser, and gives the number of files and documents. */
async function makeAll(examined: Examined): Promise<number> {
  const { report, ledger, decks, templates } = examined;
  const pictures = reportPictures(report);
  const info = documentInfo(report, report.settings.title);
  const graph = openGraph(noStore, digestOf('fuzz'));
  const { deck, book } = await materialsOf(examined, pictures, info, false, house.fonts, noBrowser, graph, signal);
  let files = 0;
  for (const one of decks) {
    const rendered = await renderDeck(one, deck);
    files += (await deckFiles(one, rendered, null, deck)).length;
    // Copies of drawings are made by the browser.
    if (deckPictures(one).some(({ mediaType }) => /svg|webp/.test(mediaType))) continue;
    await deckPresentation(one, deck, new Map(), report.settings, deckInfo(one, report));
    files += 1;
  }
  const documents = firstDocuments(editionsOf(report, decks, new Set(artefactGroups), []), book);
  for (const document of documents) document.html();
  const where = { slides: standings(ledger, decks, []), pages: null, base: '' };
  const listing = listFigures(report, ledger, readFigures(report, ledger), where);
  csvOf([listing]);
  renderLedgerPage([listing], templates);
  return files + documents.length;
}

async function tryImport(folder: string, output: string): Promise<Outcome> {
  const said: string[] = [];
  const talk = openTalk({ write: (text: string) => said.push(text) }, 'zh', false);
  const wishes = { title: null, publisher: null, date: '2022-03-01', keepPunctuation: false };
  const { ok, document } = await importFiles(
    { files: readdirSync(folder).map((name) => join(folder, name)), out: output, content: folder, wishes },
    importEngines,
    importWorld,
    talk,
    signal,
  );
  examineWords(said.join(''));
  if (document.outcome === null) {
    if (ok) throw new Unsound('Nothing was imported, and no error told.');
    return { files: 0, diagnostics: document.diagnostics.length };
  }
  // What an import writes is content that can be read: whatever is wrong with it was wrong in the document.
  const { diagnostics } = await readReport(house.files, output);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (ok && errors.length > 0) throw new Unsound(`What was imported can't be read: ${errors.map(({ code }) => code)}.`);
  return { files: document.written.length, diagnostics: document.diagnostics.length };
}

async function buildAll(folder: string, output: string): Promise<Outcome> {
  const { ok, document } = await buildSilently(folder, output);
  const [report] = document.reports;
  const diagnostics = report?.diagnostics.length ?? 0;
  if (!ok && diagnostics === 0) throw new Unsound('Nothing was built, and no reason told.');
  return { files: report?.files.length ?? 0, diagnostics };
}

/** Tells diagnostics in both languages, and looks whether they name places that there are. */
function examineTold(diagnostics: readonly Diagnostic[], sources: ReadonlyMap<string, string>): void {
  for (const language of ['zh', 'en'] as const) examineWords(renderDiagnostics(diagnostics, sources, language, false));
  for (const { code, place } of diagnostics) {
    const text = place === null ? undefined : sources.get(place.file);
    if (place === null || text === undefined) continue;
    const lines = text.split(/\r\n|\r|\n/);
    const line = lines[place.line - 1];
    if (line === undefined || place.column < 1 || place.column > line.length + 1) {
      throw new Unsound(`${code} is told at ${place.file}:${place.line}:${place.column}, which isn't there.`);
    }
  }
}

/** Words that programs say when they print what they didn't mean to. */
function examineWords(said: string): void {
  const [found] = /\[object \w+\]|\bundefined\b|(?<![\w.])NaN(?!\w)/.exec(said) ?? [];
  if (found !== undefined) throw new Unsound(`It said ${found}: ${said.slice(0, 300)}`);
}
