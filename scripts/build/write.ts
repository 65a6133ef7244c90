import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { digestOf } from '../graph/digest.ts';
import { clearLeftovers, passingName, unfinished } from '../graph/leftovers.ts';
import { fingerprintOf } from './artefact.ts';
import { interruptedIn, keepJournal } from './interrupted.ts';

/** A file of the output folder: path relative to it, with forward slashes. */
export interface OutputFile {
  readonly path: string;
  /** May be read from where they were put away: ask once for each use. */
  readonly bytes: Uint8Array;
}

/** What the last build left, by path: SHA-256 in hexadecimal. */
export type KnownDigests = ReadonlyMap<string, string>;

export interface WriteOutcome {
  /** Paths whose bytes differ from what stood there. */
  readonly changed: readonly string[];
  /** Files edited by hand since the last build, and the name each is kept under. */
  readonly setAside: readonly { readonly path: string; readonly kept: string }[];
  /** Files of the last build that no longer belong to the report. */
  readonly removed: readonly string[];
}

/**
 * Writes a report's outputs. All files are first written beside their places in a folder of their own and only then
 * renamed into place, so that an interruption leaves every output complete or as it was. A file that a person changed since
 * the last build is renamed to `NAME.edited-EDITION.EXT` instead of being overwritten. Files of the last build that are not made
 * any more are removed, or set aside if a person changed them. What was set aside is never touched again. A process that is killed while it renames leaves some files
 * new and some old, each of them complete; the next one knows the new ones as ours.
 *
 * @param folder the report's output folder; made when missing
 * @param known digests from the last build's manifest
 * @param edition names the newest release, or the date of issue, in the names of files set aside
 * @throws the file system's own error; nothing of the output is changed unless all temporary files could be written
 */
export async function writeOutputs(
  folder: string,
  files: readonly OutputFile[],
  known: KnownDigests,
  edition: string,
  force: boolean,
  signal: AbortSignal,
): Promise<WriteOutcome> {
  await mkdir(folder, { recursive: true });
  const before = await interruptedIn(folder);
  const ours = digestsOf(known, before.digests);
  const staging = join(folder, passingName(unfinished));
  await mkdir(staging);
  try {
    const plan = [];
    for (const file of files) {
      signal.throwIfAborted();
      const present = await readIfThere(join(folder, file.path));
      const made = fingerprintOf(file).sha256;
      const standing = present === null ? null : digestOf(present);
      const staged = join(staging, String(plan.length));
      if (standing !== made || force) await writeFile(staged, file.bytes);
      const left = ours.get(file.path);
      const edited = standing !== null && standing !== made && left !== undefined && !left.has(standing);
      plan.push({
        path: file.path,
        made,
        staged,
        moves: standing !== made || force,
        differs: standing !== made,
        edited,
      });
    }
    const moving = plan.filter((step) => step.moves).map(({ path, made }) => [path, made] as const);
    if (moving.length > 0) await keepJournal(staging, moving);
    signal.throwIfAborted();

    const setAside = [];
    for (const step of plan) {
      if (!step.moves) continue;
      const place = join(folder, step.path);
      if (step.edited) {
        const kept = await freeName(folder, step.path, edition);
        await rename(place, join(folder, kept));
        setAside.push({ path: step.path, kept });
      }
      await mkdir(dirname(place), { recursive: true });
      await rename(step.staged, place);
    }
    const stale = await clearStale(folder, files, ours, edition);
    for (const left of before.folders) await rm(left, { recursive: true, force: true });
    return {
      changed: plan.filter((step) => step.differs).map((step) => step.path),
      setAside: [...setAside, ...stale.setAside],
      removed: stale.removed,
    };
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

/** Of files that aren't made any more, those that a person changed are set aside too: the same name may be made again one day. */
async function clearStale(
  folder: string,
  files: readonly OutputFile[],
  ours: ReadonlyMap<string, ReadonlySet<string>>,
  edition: string,
): Promise<Pick<WriteOutcome, 'setAside' | 'removed'>> {
  const current = new Set(files.map((file) => file.path));
  const removed = [];
  const setAside = [];
  for (const [path, left] of ours) {
    if (current.has(path)) continue;
    const present = await readIfThere(join(folder, path));
    if (present === null) continue;
    if (left.has(digestOf(present))) {
      await rm(join(folder, path), { force: true });
      removed.push(path);
    } else {
      const kept = await freeName(folder, path, edition);
      await rename(join(folder, path), join(folder, kept));
      setAside.push({ path, kept });
    }
  }
  return { removed, setAside };
}

/** The digests that a file of ours may have, by path: that of the last build, and what a killed one may have put there. */
function digestsOf(
  known: KnownDigests,
  interrupted: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map([...known].map(([path, last]) => [path, new Set([last, ...(interrupted.get(path) ?? [])])]));
}

async function freeName(folder: string, path: string, edition: string): Promise<string> {
  const dot = path.lastIndexOf('.');
  for (let count = 1; ; count += 1) {
    const name = `${path.slice(0, dot)}.edited-${edition}${count === 1 ? '' : `-${count}`}${path.slice(dot)}`;
    if ((await readIfThere(join(folder, name))) === null) return name;
  }
}

async function readIfThere(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Writes one file, complete or not at all: beside its place first, then renamed. @throws the file system's own error */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await clearLeftovers(dirname(path), unfinished);
  const staging = join(dirname(path), passingName(unfinished));
  await mkdir(staging);
  try {
    await writeFile(join(staging, 'file'), bytes);
    await rename(join(staging, 'file'), path);
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}
