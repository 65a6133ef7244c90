import { basename, join } from 'node:path';
import { readPrintedOutput, takeSnapshot } from '../change/printed-output.ts';
import { isLabel, isTaken, type ReleaseFile, releaseLabels, writeRelease } from '../change/release-folder.ts';
import type { Release } from '../change/snapshot.ts';
import { packageVersion, type WorkspaceOptions } from '../config.ts';
import type { ContentFiles } from '../content/files.ts';
import type { Report } from '../content/model.ts';
import { startOf } from '../content/places.ts';
import { readReport } from '../content/read-report.ts';
import { reasonOf } from '../content/source-files.ts';
import { writeFailed } from '../diagnostics/catalogue/build.ts';
import { badLabel, labelTaken } from '../diagnostics/catalogue/change.ts';
import { unreadable } from '../diagnostics/catalogue/content.ts';
import { diagnose, Refusal } from '../diagnostics/diagnostic.ts';
import { type DiagnosticJson, toJson } from '../diagnostics/json.ts';
import { digestOf } from '../graph/digest.ts';
import type { Raster } from '../raster/raster.ts';
import { messages, size } from '../talk/messages.ts';
import type { Talk } from '../talk/talk.ts';
import { chosenReports } from './chosen.ts';
import { openHouse } from './house.ts';
import { outputFolder } from './output-folder.ts';
import { baseOf, sayProblems } from './say.ts';

export interface ReleaseOptions extends WorkspaceOptions {
  readonly label: string;
}

/** What came of freezing a report. */
export interface ReleasedReport {
  readonly report: string;
  readonly ok: boolean;
  /** Folder of the release; null when the content has errors. */
  readonly folder: string | null;
  readonly documents: readonly { readonly path: string; readonly sha256: string; readonly pages: number }[];
  readonly diagnostics: readonly DiagnosticJson[];
}

export interface ReleaseResult {
  readonly ok: boolean;
  readonly document: { readonly release: string; readonly reports: readonly ReleasedReport[] };
}

/**
 * Freezes what was built of reports under a label: content, manifest, printed documents and what their pages look like. All reports are looked at before anything is
 * written.
 *
 * @throws {Refusal} when the label can't be used, when what stands in the output isn't made from the present content, or when there is nowhere to write
 */
export async function release(options: ReleaseOptions, talk: Talk, signal: AbortSignal): Promise<ReleaseResult> {
  const label = options.label.normalize('NFC');
  if (!isLabel(label)) throw new Refusal([diagnose(badLabel, { label }, null)], 2);
  const { files } = openHouse(talk, signal);
  const folders = await chosenReports(options);
  for (const root of folders) {
    if (!(await isTaken(root, label))) continue;
    const params = { report: basename(root), label, known: await releaseLabels(root) };
    throw new Refusal([diagnose(labelTaken, params, null)], 2);
  }
  const { openRaster } = await import('../raster/open-raster.ts');
  const raster = await openRaster();
  try {
    const reports: ReleasedReport[] = [];
    const ready: { readonly report: Report; readonly frozen: Frozen }[] = [];
    for (const root of folders) {
      signal.throwIfAborted();
      talk.progress(messages.releasing(basename(root)));
      const { report, diagnostics, sources } = await readReport(files, root);
      if (report === null) {
        sayProblems(diagnostics, { sources }, baseOf(root, options.content), talk);
        const found = diagnostics.map(toJson);
        reports.push({ report: basename(root), ok: false, folder: null, documents: [], diagnostics: found });
        continue;
      }
      ready.push({ report, frozen: await freeze(report, label, options.output, files, raster) });
    }
    for (const { report, frozen } of ready) reports.push(await write(report, frozen, talk));
    return { ok: reports.every(({ ok }) => ok), document: { release: label, reports } };
  } finally {
    talk.progress(null);
  }
}

interface Frozen {
  readonly release: Release;
  readonly copied: readonly ReleaseFile[];
  readonly stored: readonly ReleaseFile[];
}

async function freeze(
  report: Report,
  label: string,
  output: string,
  files: ContentFiles,
  raster: Raster,
): Promise<Frozen> {
  const printed = await readPrintedOutput(report, outputFolder(join(output, report.name)));
  const texts = await Promise.all([...report.sources.keys()].map((path) => readText(report.root, path, files)));
  const pictures = [...report.pictures].map(([path, { bytes }]) => ({ path, bytes }));
  const content = [...texts, ...pictures].map(({ path, bytes }) => ({ path, sha256: digestOf(bytes) }));
  const known = await releaseLabels(report.root);
  return {
    release: {
      label,
      number: known.length + 1,
      huikan: packageVersion(),
      content: content.sort((one, other) => (one.path < other.path ? -1 : 1)),
      manifest: digestOf(printed.manifest),
      snapshot: takeSnapshot(report, printed, raster, new Map()),
    },
    copied: [
      ...texts.map(({ path, bytes }) => ({ path: `content/${path}`, bytes })),
      { path: 'manifest.json', bytes: printed.manifest },
    ],
    stored: [...printed.documents, ...pictures],
  };
}

/** The bytes of a text file. They are frozen as they lie there, with byte order mark and line ends. */
async function readText(root: string, path: string, files: ContentFiles): Promise<ReleaseFile> {
  try {
    return { path, bytes: await files.readBytes(join(root, path)) };
  } catch (cause) {
    throw new Refusal([diagnose(unreadable, { reason: reasonOf(cause) }, startOf(path), { cause })], 1);
  }
}

async function write(report: Report, { release: made, copied, stored }: Frozen, talk: Talk): Promise<ReleasedReport> {
  const folder = join(report.root, 'releases', made.label);
  try {
    await writeRelease(report.root, made, copied, stored);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Refusal([diagnose(writeFailed, { folder, reason }, null, { cause: error })], 2);
  }
  const documents = made.snapshot.documents.map(({ path, sha256, pages }) => ({ path, sha256, pages: pages.length }));
  const pages = documents.reduce((sum, one) => sum + one.pages, 0);
  const bytes = stored.reduce((sum, one) => sum + one.bytes.byteLength, 0);
  talk.say(messages.released(report.name, made.label, documents.length, pages, size(bytes)));
  talk.say(messages.releasedTo(folder));
  return { report: report.name, ok: true, folder, documents, diagnostics: [] };
}
