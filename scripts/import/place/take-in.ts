import { reasonOf } from '../../content/source-files.ts';
import { importNotWritten } from '../../diagnostics/catalogue/import-merge.ts';
import { type Diagnostic, diagnose, Refusal } from '../../diagnostics/diagnostic.ts';
import { sortDiagnostics } from '../../diagnostics/order.ts';
import type { ImportedReport } from '../imported-report.ts';
import { type Differences, differencesOf } from '../merge/differences.ts';
import { keptNames, mergePictures, renamePictures } from '../merge/merge-pictures.ts';
import { mergeReport } from '../merge/merge-report.ts';
import { importReportPage } from '../report/import-report.ts';
import { type ImportedSource, writeRecord } from '../report/record.ts';
import type { ImportDisk } from './disk.ts';
import { digestOf, readStanding, refuseOpenConflicts, type Standing } from './standing.ts';
import { clearInterrupted, makeChanges } from './write.ts';

/** What became of an import. */
export interface TakenIn {
  /** `new`: a folder was made. `merged`: into content of an earlier import. `same`: nothing was touched, this version is in already. */
  readonly outcome: 'new' | 'merged' | 'same';
  /** Content files that were written, by path. */
  readonly written: readonly string[];
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
  readonly removed: readonly string[];
  /** What the source changed since the last import; null for the first. */
  readonly differences: Differences | null;
  /** Conflicts of the merge and what goes with them; the import's own are not among them. */
  readonly diagnostics: readonly Diagnostic[];
  readonly topics: ImportedReport['topics'];
}

/**
 * Puts an import into a report's folder: a new one, or one that an import made before, where the newer version is merged into what editors made of the older.
 * What stood before a merge is kept under `import/previous/`.
 *
 * @param shown the folder as the user wrote it
 * @throws {Refusal} when the folder holds other content or can't be written; it is as it was then
 */
export async function takeIn(
  report: ImportedReport,
  sources: readonly ImportedSource[],
  { folder, shown }: { readonly folder: string; readonly shown: string },
  disk: ImportDisk,
  signal: AbortSignal,
): Promise<TakenIn> {
  await refusing(shown, () => clearInterrupted(disk, folder, shown));
  const standing = await refusing(shown, () => readStanding(disk, folder, shown));
  const imported = standing === null ? report : withKeptNames(report, standing);
  const digests = digestsOf(imported.pictures);
  const nothing = { written: [], renamed: [], removed: [], diagnostics: [], topics: imported.topics };
  if (standing !== null && isSame(standing, imported, digests, sources)) {
    return { outcome: 'same', differences: null, ...nothing };
  }
  const written = new Map<string, Uint8Array>();
  let merge: Omit<TakenIn, 'outcome' | 'written' | 'topics'> = { ...nothing, differences: null };
  if (standing === null) {
    for (const [path, text] of imported.files) written.set(path, bytesOf(text));
    for (const [path, bytes] of imported.pictures) written.set(path, bytes);
  } else merge = mergeInto(standing, imported, digests, sources, written);
  const content = [...written.keys()];

  for (const [path, text] of imported.files) written.set(`import/base/${path}`, bytesOf(text));
  for (const [path, bytes] of standing?.everything ?? []) written.set(`import/previous/${path}`, bytes);
  written.set('import/import.json', bytesOf(writeRecord(imported, sources, digests)));
  const page = importReportPage(imported, sources, { differences: merge.differences, diagnostics: merge.diagnostics });
  written.set('import/import-report.md', bytesOf(page));
  const replaced = standing === null ? [] : ['import/previous', 'import/base'];
  const gone = [...merge.removed, ...merge.renamed.map(({ from }) => from)].filter((path) => !written.has(path));
  await refusing(shown, () => makeChanges(disk, folder, { written, removed: gone, replaced }, signal));
  return { ...merge, outcome: standing === null ? 'new' : 'merged', written: content, topics: imported.topics };
}

/** Turns what the file system refuses into a refusal. */
async function refusing<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof Refusal || !(cause instanceof Error && 'code' in cause) || cause.name === 'AbortError')
      throw cause;
    throw new Refusal([diagnose(importNotWritten, { folder, reason: reasonOf(cause) }, null, { cause })], 2);
  }
}

function mergeInto(
  standing: Standing,
  imported: ImportedReport,
  digests: ReadonlyMap<string, string>,
  sources: readonly ImportedSource[],
  written: Map<string, Uint8Array>,
): Omit<TakenIn, 'outcome' | 'written' | 'topics'> {
  refuseOpenConflicts(standing.ours);
  const all = sources.map(({ name }) => name).join('、');
  const nameOf = (path: string): string => {
    const name = imported.topics.find(({ file }) => file === path)?.from ?? all;
    return name === '-' ? '标准输入' : name.replace(/\s+/g, ' ');
  };
  const merged = mergeReport(standing.base, standing.ours, imported.files, nameOf);
  const pictures = mergePictures(standing.basePictures, standing.ourPictures, digests, merged.files);
  const cameFrom = new Map(merged.renamed.map(({ from, to }) => [to, from]));
  for (const [path, text] of merged.files) {
    const from = cameFrom.get(path) ?? path;
    const before = standing.everything.get(from);
    if (from === path && standing.ours.get(path) === text) continue;
    written.set(path, dressed(text, before));
  }
  for (const [from, to] of pictures.written) written.set(to, imported.pictures.get(from) ?? new Uint8Array());
  return {
    renamed: merged.renamed,
    removed: [...merged.removed, ...pictures.removed],
    differences: differencesOf(standing.base, imported.files),
    diagnostics: sortDiagnostics([...merged.diagnostics, ...pictures.diagnostics]),
  };
}

function withKeptNames(report: ImportedReport, standing: Standing): ImportedReport {
  const names = keptNames(standing.basePictures, digestsOf(report.pictures));
  const pictures = new Map([...report.pictures].map(([path, bytes]) => [names.get(path) ?? path, bytes]));
  return { ...report, files: renamePictures(report.files, names), pictures };
}

function isSame(
  { base, basePictures, sources: before }: Standing,
  { files }: ImportedReport,
  digests: ReadonlyMap<string, string>,
  sources: readonly ImportedSource[],
): boolean {
  const equal = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean =>
    a.size === b.size && [...a].every(([path, value]) => b.get(path) === value);
  return (
    equal(base, files) &&
    equal(basePictures, digests) &&
    before.join(' ') === sources.map(({ sha256 }) => sha256).join(' ')
  );
}

const digestsOf = (pictures: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, string> =>
  new Map([...pictures].map(([path, bytes]) => [path, digestOf(bytes)]));

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A text with the byte order mark and line ends of the file it stands for. */
function dressed(text: string, before: Uint8Array | undefined): Uint8Array {
  if (before === undefined) return bytesOf(text);
  const mark = before[0] === 0xef && before[1] === 0xbb && before[2] === 0xbf ? '\uFEFF' : '';
  const returns = before.some((byte, index) => byte === 0x0d && before[index + 1] === 0x0a);
  return bytesOf(mark + (returns ? text.replaceAll('\n', '\r\n') : text));
}
