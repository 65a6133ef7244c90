import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { writeWhole } from '../build/write.ts';
import { type ChangeList, compareStates, isEmpty, type States } from '../change/change-list.ts';
import { openAlbum, photograph, pictureDpi } from '../change/photograph.ts';
import { type PrintedOutput, readPrintedOutput, takeSnapshot } from '../change/printed-output.ts';
import { readRelease, releaseLabels, type StoredRelease, writeAccepted } from '../change/release-folder.ts';
import type { SeenDocument, Snapshot } from '../change/snapshot.ts';
import type { BrowserOptions } from '../config.ts';
import type { Report } from '../content/model.ts';
import { writeFailed } from '../diagnostics/catalogue/build.ts';
import { unknownRelease } from '../diagnostics/catalogue/change.ts';
import { diagnose, Refusal } from '../diagnostics/diagnostic.ts';
import { type DiagnosticJson, toJson } from '../diagnostics/json.ts';
import { examine } from '../pipeline.ts';
import type { Raster } from '../raster/raster.ts';
import { messages } from '../talk/messages.ts';
import type { Talk } from '../talk/talk.ts';
import { endBrowser, startBrowser } from './browsers.ts';
import { type ChangeFile, changePaths, printChanges } from './change-documents.ts';
import { chosenReports } from './chosen.ts';
import { openHouse } from './house.ts';
import { outputFolder } from './output-folder.ts';
import { baseOf, sayProblems } from './say.ts';
import { sayChanges } from './say-changes.ts';

export interface ChangesOptions extends BrowserOptions {
  /** Label of the release. */
  readonly since: string;
  /** Note the listed changes as dealt with. */
  readonly accept: boolean;
}

/** What came of comparing a report. */
export interface ComparedReport {
  readonly report: string;
  readonly ok: boolean;
  /** Null when the content has errors. */
  readonly changes: ChangeList | null;
  /** Files written, below the report's output folder. */
  readonly files: readonly string[];
  readonly diagnostics: readonly DiagnosticJson[];
}

export interface ChangesResult {
  readonly ok: boolean;
  readonly document: { readonly since: string; readonly reports: readonly ComparedReport[] };
}

/**
 * Compares what was built with a release: figures, words, looks of pages and slides, press sheets, errata. Writes the list and the slip beside the output. Of reports that
 * nobody named, those that have the release are compared.
 *
 * @throws {Refusal} when there is no such release, when it is damaged, when what stands in the output isn't made from the present content, or when there is no browser
 */
export async function changes(options: ChangesOptions, talk: Talk, signal: AbortSignal): Promise<ChangesResult> {
  const house = openHouse(talk, signal);
  const label = options.since.normalize('NFC');
  const folders = await releasedReports(await chosenReports(options), label, options.reports.length > 0);
  const opening = startBrowser(options, talk, signal);
  try {
    const { openRaster } = await import('../raster/open-raster.ts');
    const raster = await openRaster();
    const reports: ComparedReport[] = [];
    for (const root of folders) {
      signal.throwIfAborted();
      talk.progress(messages.comparing(basename(root), label));
      const examination = await examine(root, house);
      if (examination.examined === null) {
        const { diagnostics, sources } = examination;
        sayProblems(diagnostics, { sources }, baseOf(root, options.content), talk);
        const found = diagnostics.map(toJson);
        reports.push({ report: basename(root), ok: false, changes: null, files: [], diagnostics: found });
        continue;
      }
      const { examined } = examination;
      const folder = join(options.output, examined.report.name);
      const printed = await readPrintedOutput(examined.report, outputFolder(folder));
      const stored = await readRelease(root, label);
      const states = statesOf(stored, examined.report, printed, raster);
      try {
        const list = compareStates(label, states);
        const made = isEmpty(list) ? [] : await printChanges(list, states, examined, opening, house);
        await writeAll(folder, label, made);
        sayChanges(
          list,
          made.map(({ path }) => join(folder, path)),
          talk,
        );
        if (options.accept) {
          await accept(root, label, states.present.snapshot, printed);
          talk.say(messages.accepted(label));
        }
        const files = made.map(({ path }) => path);
        reports.push({ report: examined.report.name, ok: true, changes: list, files, diagnostics: [] });
      } finally {
        for (const side of [states.printed, states.accepted, states.present]) side?.album.close();
      }
    }
    return { ok: reports.every(({ ok }) => ok), document: { since: label, reports } };
  } finally {
    talk.progress(null);
    await endBrowser(opening);
  }
}

async function releasedReports(folders: readonly string[], label: string, named: boolean): Promise<readonly string[]> {
  const found = await Promise.all(folders.map(async (root) => ({ root, labels: await releaseLabels(root) })));
  const having = found.filter(({ labels }) => labels.includes(label));
  const lacking = found.filter(({ labels }) => !labels.includes(label));
  if (having.length === 0 || (named && lacking.length > 0)) {
    const unknown = lacking.map(({ root, labels }) =>
      diagnose(unknownRelease, { report: basename(root), label, known: labels }, null),
    );
    throw new Refusal(unknown, 2);
  }
  return having.map(({ root }) => root);
}

/** The states with their pictures; those that another rasterizer drew are drawn anew from the frozen documents. */
function statesOf(
  { release, accepted, pdfOf }: StoredRelease,
  report: Report,
  printed: PrintedOutput,
  raster: Raster,
): States {
  const drawn = (snapshot: Snapshot): Snapshot =>
    snapshot.rasterizer === raster.version && snapshot.dpi === pictureDpi
      ? snapshot
      : {
          ...snapshot,
          rasterizer: raster.version,
          dpi: pictureDpi,
          documents: snapshot.documents.map((one) => ({ ...one, pages: [...photograph(pdfOf(one), raster)] })),
        };
  const frozen = (snapshot: Snapshot) => ({ snapshot: drawn(snapshot), album: openAlbum(raster, snapshot, pdfOf) });
  const old = frozen(release.snapshot);
  const dealtWith = accepted === null ? null : frozen(accepted);
  const known = [old, ...(dealtWith === null ? [] : [dealtWith])].flatMap(({ snapshot }) =>
    snapshot.documents.map(({ sha256, pages }) => [sha256, pages] as const),
  );
  const bytes = new Map(printed.documents.map((one) => [one.path, one.bytes]));
  const presentPdf = ({ path }: SeenDocument): Uint8Array => bytes.get(path) ?? new Uint8Array();
  const now = takeSnapshot(report, printed, raster, new Map(known));
  return { printed: old, accepted: dealtWith, present: { snapshot: now, album: openAlbum(raster, now, presentPdf) } };
}

async function accept(root: string, label: string, snapshot: Snapshot, printed: PrintedOutput): Promise<void> {
  try {
    await writeAccepted(root, label, snapshot, printed.documents);
  } catch (error) {
    throw unwritable(join(root, 'releases', label), error);
  }
}

/** Writes the list and the slip. What an earlier comparison wrote and this one didn't goes; where nothing is different, all stays: it is of what was dealt with. */
async function writeAll(folder: string, label: string, files: readonly ChangeFile[]): Promise<void> {
  if (files.length === 0) return;
  const left = changePaths(label).filter((path) => !files.some((file) => file.path === path));
  try {
    for (const { path, bytes } of files) await writeWhole(join(folder, path), bytes);
    for (const path of left) await rm(join(folder, path), { force: true });
  } catch (error) {
    throw unwritable(join(folder, 'changes'), error);
  }
}

function unwritable(folder: string, error: unknown): Refusal {
  const reason = error instanceof Error ? error.message : String(error);
  return new Refusal([diagnose(writeFailed, { folder, reason }, null, { cause: error })], 2);
}
