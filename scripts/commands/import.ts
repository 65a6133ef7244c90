import { basename, extname, join, resolve } from 'node:path';
import { contentFilesOnDisk } from '../content/files.ts';
import { readReport } from '../content/read-report.ts';
import { conflictMarker } from '../diagnostics/catalogue/content-conflicts.ts';
import { mergeConflict } from '../diagnostics/catalogue/import-merge.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type DiagnosticJson, toJson } from '../diagnostics/json.ts';
import { hasErrors, sortDiagnostics } from '../diagnostics/order.ts';
import { renderDiagnostics } from '../diagnostics/render.ts';
import type { ImportedReport, ImportWishes } from '../import/imported-report.ts';
import type { Manuscript } from '../import/manuscript.ts';
import { digestOf } from '../import/place/standing.ts';
import { type TakenIn, takeIn } from '../import/place/take-in.ts';
import { readSources, type SourceFile } from '../import/sources.ts';
import type { ImportWorld } from '../import/world.ts';
import { messages } from '../talk/messages.ts';
import type { Talk } from '../talk/talk.ts';
import { sayAll } from './say.ts';
import { sayTakenIn } from './say-import.ts';

export interface ImportOptions {
  /** Paths in the order of the report; `-` or none: standard input. */
  readonly files: readonly string[];
  /** The report's folder; null: in `content`, named as the first file. */
  readonly out: string | null;
  /** Folder of reports. */
  readonly content: string;
  readonly wishes: Omit<ImportWishes, 'undated'>;
}

/** What turns bytes into content. */
export interface ImportEngines {
  readonly readManuscript: (
    name: string,
    bytes: Uint8Array,
    options: { readonly siblings?: ReadonlyMap<string, Uint8Array> },
  ) => { readonly manuscript: Manuscript | null; readonly diagnostics: readonly Diagnostic[] };
  readonly importReport: (manuscripts: readonly Manuscript[], wishes: ImportWishes) => Promise<ImportedReport>;
}

/** What came of an import; `document` is what `--json` prints. */
export interface ImportResult {
  readonly ok: boolean;
  readonly document: {
    readonly folder: string;
    /** Null when nothing was taken in, because a source can't be read. */
    readonly outcome: TakenIn['outcome'] | null;
    readonly written: readonly string[];
    readonly renamed: TakenIn['renamed'];
    readonly removed: readonly string[];
    readonly topics: ImportedReport['topics'];
    readonly differences: TakenIn['differences'];
    readonly diagnostics: readonly DiagnosticJson[];
  };
}

/**
 * Takes Chinese reports in as content: into a new folder, or, as a newer version, into one that an import made.
 *
 * @throws {Refusal} when a file can't be read or the folder not be written; nothing is changed then
 */
export async function importFiles(
  options: ImportOptions,
  engines: ImportEngines,
  world: ImportWorld,
  talk: Talk,
  signal: AbortSignal,
): Promise<ImportResult> {
  try {
    const sources = await readSources(options.files, world);
    const shown = options.out ?? join(options.content, folderName(sources[0]?.name ?? '-'));
    const folder = resolve(shown);
    const { manuscripts, diagnostics: unread } = readAll(sources, engines, talk, signal);
    if (hasErrors(unread, false)) return failed(shown, unread, talk);
    signal.throwIfAborted();
    talk.progress(messages.importing(sources.map(({ name }) => name).join('、')));
    const undated = (await earlierDate(folder, world)) ?? world.today();
    const found = await engines.importReport(manuscripts, { ...options.wishes, undated });
    const imported = { ...found, diagnostics: sortDiagnostics([...unread, ...found.diagnostics]) };
    if (hasErrors(imported.diagnostics, false)) return failed(shown, imported.diagnostics, talk, manuscripts);

    talk.progress(messages.writing());
    const files = sources.map(({ name, bytes }) => ({ name, bytes: bytes.byteLength, sha256: digestOf(bytes) }));
    const taken = await takeIn(imported, files, { folder, shown }, world.disk, signal);
    talk.progress(null);
    if (taken.outcome !== 'same') sayProblems(imported.diagnostics, textsOf(manuscripts), '', talk);
    const after = await readReport(contentFilesOnDisk, folder);
    // Conflicts are told by the merge that made them.
    const rest = after.diagnostics.filter(({ code }) => taken.outcome === 'same' || code !== conflictMarker.code);
    const diagnostics = sortDiagnostics([...taken.diagnostics, ...rest]);
    sayProblems(diagnostics, after.sources, shown, talk);
    sayTakenIn(taken, imported, shown, diagnostics.filter(({ code }) => code === mergeConflict.code).length, talk);
    const { outcome, written, renamed, removed, topics, differences } = taken;
    const all = [...(outcome === 'same' ? [] : imported.diagnostics), ...diagnostics];
    return {
      ok: !hasErrors(all, false),
      document: {
        folder: shown,
        outcome,
        written,
        renamed,
        removed,
        topics,
        differences,
        diagnostics: all.map(toJson),
      },
    };
  } finally {
    talk.progress(null);
  }
}

function readAll(
  sources: readonly SourceFile[],
  { readManuscript }: ImportEngines,
  talk: Talk,
  signal: AbortSignal,
): { readonly manuscripts: readonly Manuscript[]; readonly diagnostics: readonly Diagnostic[] } {
  const manuscripts: Manuscript[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { name, bytes, siblings } of sources) {
    signal.throwIfAborted();
    talk.progress(messages.reading(name));
    const read = readManuscript(name, bytes, { siblings });
    if (read.manuscript !== null) manuscripts.push(read.manuscript);
    diagnostics.push(...read.diagnostics);
  }
  return { manuscripts, diagnostics };
}

/** A report without a date has that of its last import, so that the same version gives the same content on another day. */
async function earlierDate(folder: string, { disk }: ImportWorld): Promise<string | null> {
  try {
    const text = new TextDecoder().decode(await disk.read(join(folder, 'import/base/report.yaml')));
    return /^date:\s*['"]?(\d{4}-\d{2}-\d{2})/m.exec(text)?.[1] ?? null;
  } catch {
    return null;
  }
}

function failed(
  folder: string,
  diagnostics: readonly Diagnostic[],
  talk: Talk,
  manuscripts: readonly Manuscript[] = [],
): ImportResult {
  talk.progress(null);
  sayProblems(diagnostics, textsOf(manuscripts), '', talk);
  talk.say(messages.notImported());
  const nothing = { outcome: null, written: [], renamed: [], removed: [], topics: [], differences: null };
  return { ok: false, document: { folder, ...nothing, diagnostics: diagnostics.map(toJson) } };
}

function sayProblems(
  diagnostics: readonly Diagnostic[],
  texts: ReadonlyMap<string, string>,
  base: string,
  talk: Talk,
): void {
  if (diagnostics.length === 0) return;
  if (texts.size === 0) sayAll(diagnostics, talk);
  else talk.say(renderDiagnostics(diagnostics, texts, talk.language, talk.colour, base));
}

const textsOf = (manuscripts: readonly Manuscript[]): ReadonlyMap<string, string> =>
  new Map(manuscripts.map(({ name, text }) => [name, text]));

/** A folder's name from that of a file: without ending, white space and what file systems refuse. */
function folderName(name: string): string {
  const plain = basename(name, extname(name))
    .replace(/[\s<>:"/\\|?*\p{Cc}]+/gu, '-')
    .replace(/^[.-]+|[.-]+$/g, '');
  return plain === '' ? 'report' : plain;
}
