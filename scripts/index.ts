import { basename, join, resolve } from 'node:path';
import type { PrintBrowser } from './browser/browser.ts';
import { openBrowser } from './browser/open-browser.ts';
import type { Artefact } from './build/artefact.ts';
import { deliver } from './build/deliver.ts';
import { builtReports, reviewOutput } from './build/output-review.ts';
import { digest, type WriteOutcome } from './build/write.ts';
import { type BuildOptions, type CheckOptions, packageVersion, type WorkspaceOptions } from './config.ts';
import { contentFilesOnDisk } from './content/files.ts';
import { findReports } from './content/find-reports.ts';
import type { Report, Topic } from './content/model.ts';
import { unknownReport, unknownTopic } from './diagnostics/catalogue/build.ts';
import { noOutput } from './diagnostics/catalogue/output.ts';
import { type Diagnostic, diagnose, Refusal } from './diagnostics/diagnostic.ts';
import { type DiagnosticJson, toJson } from './diagnostics/json.ts';
import { hasErrors, sortDiagnostics } from './diagnostics/order.ts';
import { renderDiagnostics } from './diagnostics/render.ts';
import { openFontLibrary } from './fonts/subset.ts';
import { findGhostscript } from './ghostscript/ghostscript.ts';
import { runProgram } from './ghostscript/program.ts';
import { type Examination, examine, type House, produce, tryOn } from './pipeline.ts';
import { duration, messages, size } from './talk/messages.ts';
import type { Talk } from './talk/talk.ts';
import { templateFilesOnDisk } from './templates/files.ts';

export type { ArtefactGroup, BuildOptions, CheckOptions, WorkspaceOptions } from './config.ts';
export { artefactGroups } from './config.ts';
export type { Diagnostic, Language, Place, Severity } from './diagnostics/diagnostic.ts';
export { Refusal } from './diagnostics/diagnostic.ts';
export { openTalk, type Talk } from './talk/talk.ts';

/** An output as the result names it. */
export interface BuiltFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  /** After a build: differs from what stood there; after a check of the output: differs from what was built. */
  readonly changed: boolean;
}

/** What came of one report. */
export interface ReportResult {
  readonly report: string;
  readonly ok: boolean;
  /** Empty after a check of the content, and when the content has errors. */
  readonly files: readonly BuiltFile[];
  readonly facts: number;
  readonly diagnostics: readonly DiagnosticJson[];
}

/** What came of a command; `document` is what `--json` prints. */
export interface Result {
  readonly ok: boolean;
  readonly document: { readonly reports: readonly ReportResult[] };
}

/**
 * Builds reports into their output folders. A report with errors keeps its old output, and the others are built all the same.
 *
 * @throws {Refusal} when there is no report, no browser, or nowhere to write
 */
export async function build(options: BuildOptions, talk: Talk, signal: AbortSignal): Promise<Result> {
  const house = openHouse(talk, signal);
  const folders = await chosenReports(options);
  const opening = startBrowser(options, talk, signal);
  try {
    const results = [];
    for (const folder of folders) {
      const begun = performance.now();
      talk.progress(messages.reading(basename(folder)));
      const examination = await examine(folder, house);
      const { examined } = examination;
      if (examined === null || hasErrors(examination.diagnostics, options.strict)) {
        results.push(failed(folder, options.content, examination, talk));
        continue;
      }
      const topics = chosenTopics(examined.report, options.topics);
      talk.progress(messages.startingBrowser());
      const browser = await opening;
      const production = await produce(examined, { groups: options.groups, topics }, browser, house);
      const diagnostics = sortDiagnostics([...examination.diagnostics, ...production.diagnostics]);
      if (hasErrors(diagnostics, options.strict)) {
        results.push(failed(folder, options.content, { ...examination, diagnostics }, talk));
        continue;
      }
      talk.progress(messages.writing());
      const { report, ledger } = examined;
      const output = join(options.output, report.name);
      const { artefacts, standings, families } = production;
      const delivery = {
        version: packageVersion(),
        report,
        ledger,
        artefacts,
        standings,
        families,
        diagnostics,
        groups: options.groups,
        topicsOnly: topics.length > 0,
      };
      const outcome = await deliver(delivery, output, options.force, signal);
      sayProblems(diagnostics, examination, folder, options.content, talk);
      sayBuilt(report.name, output, artefacts, outcome, performance.now() - begun, talk);
      results.push({
        report: report.name,
        ok: true,
        files: artefacts.map((artefact) => builtFile(artefact, outcome)),
        facts: ledger.size,
        diagnostics: diagnostics.map(toJson),
      });
    }
    return { ok: results.every(({ ok }) => ok), document: { reports: results } };
  } finally {
    talk.progress(null);
    await endBrowser(opening);
  }
}

/**
 * Checks reports without building them: their content, and in the browser whether every slide holds what stands on it.
 *
 * @throws {Refusal} when there is no report or no browser
 */
export async function check(options: CheckOptions, talk: Talk, signal: AbortSignal): Promise<Result> {
  const house = openHouse(talk, signal);
  const folders = await chosenReports(options);
  const opening = startBrowser(options, talk, signal);
  try {
    const results = [];
    for (const folder of folders) {
      talk.progress(messages.reading(basename(folder)));
      const examination = await examine(folder, house);
      const { examined } = examination;
      const fit = examined === null ? [] : await tryOn(examined, await opening, house);
      const diagnostics = sortDiagnostics([...examination.diagnostics, ...fit]);
      sayProblems(diagnostics, examination, folder, options.content, talk);
      const ok = examined !== null && !hasErrors(diagnostics, options.strict);
      if (ok) talk.say(messages.checked(basename(folder), examined.report.topics.length, examined.ledger.size));
      const facts = examined?.ledger.size ?? 0;
      results.push({ report: basename(folder), ok, files: [], facts, diagnostics: diagnostics.map(toJson) });
    }
    return { ok: results.every(({ ok }) => ok), document: { reports: results } };
  } finally {
    talk.progress(null);
    await endBrowser(opening);
  }
}

/**
 * Checks what was built: every file of the manifest is there and unchanged, and every PDF fit for print and for readers' aids. Needs neither content nor
 * browser.
 *
 * @throws {Refusal} when there is no output, or none of a report that is named
 */
export async function checkOutput(options: WorkspaceOptions, talk: Talk, signal: AbortSignal): Promise<Result> {
  const names = options.reports.length > 0 ? options.reports : await builtReports(options.output);
  if (names.length === 0) throw new Refusal([diagnose(noOutput, { folder: options.output }, null)], 2);
  const results = [];
  try {
    for (const name of names) {
      talk.progress(messages.checkingOutput(name));
      const folder = join(options.output, name);
      const review = await reviewOutput(folder, signal);
      if (review === null) throw new Refusal([diagnose(noOutput, { folder }, null)], 2);
      const diagnostics = sortDiagnostics(review.diagnostics);
      const ok = !hasErrors(diagnostics, options.strict);
      if (diagnostics.length > 0) sayAll(diagnostics, talk);
      if (ok) talk.say(messages.outputChecked(name, review.files.length, review.figures));
      for (const { path, kind, pages } of review.files)
        if (pages !== null && (kind === 'booklet' || kind === 'handout')) talk.say(messages.signatures(path, pages));
      const files = review.files.map(({ path, bytes, sha256, changed }) => ({ path, bytes, sha256, changed }));
      results.push({ report: name, ok, files, facts: review.figures, diagnostics: diagnostics.map(toJson) });
    }
  } finally {
    talk.progress(null);
  }
  return { ok: results.every(({ ok }) => ok), document: { reports: results } };
}

/** Starts a browser while the first report is read; that it fails is told to whoever waits for it. */
function startBrowser({ browser, jobs }: CheckOptions, talk: Talk, signal: AbortSignal): Promise<PrintBrowser> {
  const notice = (diagnostic: Diagnostic): void => sayAll([diagnostic], talk);
  const opening = openBrowser({ executable: browser, jobs: jobs ?? 2, notice }, signal);
  opening.catch(() => {});
  return opening;
}

async function endBrowser(opening: Promise<PrintBrowser>): Promise<void> {
  await opening.then(
    (browser) => browser.close(),
    () => {},
  );
}

function openHouse(talk: Talk, signal: AbortSignal): House {
  const { platform, env: environment } = process;
  return {
    files: contentFilesOnDisk,
    templateFiles: templateFilesOnDisk,
    fonts: openFontLibrary(),
    ghostscript: () => findGhostscript({ platform, environment, run: runProgram }, signal),
    talk,
    signal,
  };
}

async function chosenReports({ content, reports }: WorkspaceOptions): Promise<readonly string[]> {
  const { folders, diagnostics } = await findReports(contentFilesOnDisk, resolve(content));
  if (diagnostics.length > 0) throw new Refusal(diagnostics, 2);
  if (reports.length === 0) return folders;
  const known = folders.map((folder) => basename(folder));
  const unknown = reports.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new Refusal(
      unknown.map((name) => diagnose(unknownReport, { name, known }, null)),
      2,
    );
  return folders.filter((folder) => reports.includes(basename(folder)));
}

/** The topics that were asked for, each once, in the report's order. */
function chosenTopics({ name: report, topics }: Report, names: readonly string[]): readonly Topic[] {
  const isMeant = ({ number, slug }: Topic, name: string): boolean => name === slug || Number(name) === number;
  const unknown = names.filter((name) => !topics.some((topic) => isMeant(topic, name)));
  if (unknown.length > 0) {
    const known = topics.map(({ number, slug }) => `${number} ${slug}`);
    const found = unknown.map((name) => diagnose(unknownTopic, { name, report, known }, null));
    throw new Refusal(found, 2);
  }
  return topics.filter((topic) => names.some((name) => isMeant(topic, name)));
}

function failed(folder: string, content: string, examination: Examination, talk: Talk): ReportResult {
  const { diagnostics } = examination;
  sayProblems(diagnostics, examination, folder, content, talk);
  talk.say(messages.unchangedOutput());
  return {
    report: basename(folder),
    ok: false,
    files: [],
    facts: 0,
    diagnostics: sortDiagnostics(diagnostics).map(toJson),
  };
}

function sayProblems(
  diagnostics: readonly Diagnostic[],
  { sources }: Examination,
  folder: string,
  content: string,
  talk: Talk,
): void {
  if (diagnostics.length === 0) return;
  const base = resolve(content) === folder ? content : join(content, basename(folder));
  talk.say(renderDiagnostics(diagnostics, sources, talk.language, talk.colour, base));
}

function sayAll(diagnostics: readonly Diagnostic[], talk: Talk): void {
  talk.say(renderDiagnostics(diagnostics, new Map(), talk.language, talk.colour));
}

function sayBuilt(
  report: string,
  output: string,
  artefacts: readonly Artefact[],
  outcome: WriteOutcome,
  milliseconds: number,
  talk: Talk,
): void {
  for (const { path, kept } of outcome.setAside) talk.say(messages.setAside(join(output, path), join(output, kept)));
  for (const path of outcome.removed) talk.say(messages.removed(join(output, path)));
  talk.say(messages.built(report, artefacts.length, duration(milliseconds)));
  for (const { path, bytes, pages, slides } of artefacts) {
    const extent = slides !== null ? messages.slides(slides) : pages !== null ? messages.pages(pages) : null;
    const changed = outcome.changed.includes(path);
    talk.say(messages.artefact(join(output, path), extent, size(bytes.byteLength), changed));
  }
}

function builtFile({ path, bytes }: Artefact, outcome: WriteOutcome): BuiltFile {
  return { path, bytes: bytes.byteLength, sha256: digest(bytes), changed: outcome.changed.includes(path) };
}
