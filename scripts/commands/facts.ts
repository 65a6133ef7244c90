import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { contentDigest, presentPages } from '../build/manifest.ts';
import { standings } from '../build/standings.ts';
import { writeWhole } from '../build/write.ts';
import type { FactsOptions } from '../config.ts';
import type { Report } from '../content/model.ts';
import { readReport } from '../content/read-report.ts';
import { makeDeck } from '../deck/slides.ts';
import { writeFailed } from '../diagnostics/catalogue/build.ts';
import { diagnose, Refusal } from '../diagnostics/diagnostic.ts';
import { type DiagnosticJson, toJson } from '../diagnostics/json.ts';
import { sortDiagnostics } from '../diagnostics/order.ts';
import { makeLedger } from '../facts/ledger.ts';
import { csvOf } from '../ledger/csv.ts';
import { type Listing, listFigures } from '../ledger/listing.ts';
import { renderLedgerPage } from '../ledger/page.ts';
import { readFigures } from '../ledger/reading.ts';
import { tableOf } from '../ledger/table.ts';
import type { House } from '../pipeline.ts';
import { messages } from '../talk/messages.ts';
import type { Talk } from '../talk/talk.ts';
import { loadTemplates } from '../templates/templates.ts';
import { chosenReports } from './chosen.ts';
import { openHouse } from './house.ts';
import { baseOf, sayProblems } from './say.ts';

/** What came of listing figures. */
export interface FactsResult {
  /** False where a report couldn't be read. */
  readonly ok: boolean;
  readonly document: {
    readonly reports: readonly Listing[];
    /** Why reports couldn't be read. */
    readonly diagnostics: readonly DiagnosticJson[];
  };
  /** The listing in the form that was asked for; null once it is in a file. */
  readonly text: string | null;
}

/**
 * Lists the figures of reports. It needs no browser: slides are those the content gives now; pages come from what was built, and only where that was
 * built from the present content. A report that can't be read is told and left out.
 *
 * @throws {Refusal} when there is no report, or the file can't be written
 */
export async function facts(options: FactsOptions, talk: Talk, signal: AbortSignal): Promise<FactsResult> {
  const house = openHouse(talk, signal);
  const listings: Listing[] = [];
  const diagnostics: DiagnosticJson[] = [];
  try {
    for (const folder of await chosenReports(options)) {
      signal.throwIfAborted();
      talk.progress(messages.reading(basename(folder)));
      const read = await readReport(house.files, folder);
      if (read.report === null) {
        sayProblems(read.diagnostics, read, baseOf(folder, options.content), talk);
        diagnostics.push(...sortDiagnostics(read.diagnostics).map(toJson));
      } else listings.push(await listingOf(read.report, baseOf(folder, options.content), options));
    }
  } finally {
    talk.progress(null);
  }
  const document = { reports: listings, diagnostics };
  const text = textOf(document, options, house);
  if (options.to !== null) {
    await writeTo(options.to, text);
    const count = listings.reduce((sum, { figures }) => sum + figures.length, 0);
    talk.say(messages.listed(options.to, count));
  }
  return { ok: diagnostics.length === 0, document, text: options.to === null ? text : null };
}

async function listingOf(report: Report, base: string, { output }: FactsOptions): Promise<Listing> {
  const ledger = makeLedger(report);
  const decks = report.topics.map((topic) => makeDeck(report, topic, ledger).deck);
  const manifest = await readFile(join(output, report.name, 'manifest.json'), 'utf8').catch(() => null);
  const pages = presentPages(manifest, contentDigest(report.sources));
  const where = { slides: standings(ledger, decks, []), pages, base: base.replaceAll('\\', '/') };
  return listFigures(report, ledger, readFigures(report, ledger), where);
}

function textOf(document: FactsResult['document'], { format }: FactsOptions, { templateFiles, talk }: House): string {
  switch (format) {
    case 'csv':
      return csvOf(document.reports);
    case 'json':
      return `${JSON.stringify(document, null, 2)}\n`;
    case 'html':
      return renderLedgerPage(document.reports, loadTemplates(templateFiles, null));
    case 'table':
      return document.reports.map((listing) => tableOf(listing, talk.language)).join('\n');
  }
}

async function writeTo(path: string, text: string): Promise<void> {
  try {
    await writeWhole(path, new TextEncoder().encode(text));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Refusal([diagnose(writeFailed, { folder: dirname(path), reason }, null, { cause })], 2);
  }
}
