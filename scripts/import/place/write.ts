import { dirname, join, relative } from 'node:path';
import { importInterrupted } from '../../diagnostics/catalogue/import-merge.ts';
import { diagnose, Refusal } from '../../diagnostics/diagnostic.ts';
import type { ImportDisk } from './disk.ts';

/** What is to become of a folder. Paths are relative to it, with forward slashes. */
export interface Changes {
  readonly written: ReadonlyMap<string, Uint8Array>;
  readonly removed: readonly string[];
  /** Folders that are replaced as a whole by the files written below them. */
  readonly replaced: readonly string[];
}

/** Folders in which changes are prepared begin so. */
const unfinished = '.importing-';

/** In such a folder, what had its place before. It is there as soon as files are exchanged. */
const takenOut = 'old';

/**
 * Removes what killed imports had prepared for a folder.
 *
 * @param shown the folder as the user wrote it
 * @throws {Refusal} when one was killed while it exchanged files
 */
export async function clearInterrupted(disk: ImportDisk, folder: string, shown: string): Promise<void> {
  const isExchanging = async (path: string): Promise<boolean> => (await disk.kind(join(path, takenOut))) !== null;
  for (const path of await disk.left(folder, unfinished)) {
    if (await isExchanging(path)) {
      const params = { folder: shown, left: relative(dirname(folder), path) };
      throw new Refusal([diagnose(importInterrupted, params, null)], 2);
    }
    await disk.remove(path);
  }
  // A new folder is made beside its place. What was exchanged there belongs to another report.
  for (const path of await disk.left(dirname(folder), unfinished)) {
    if (!(await isExchanging(path))) await disk.remove(path);
  }
}

/**
 * Makes changes to a folder, or makes the folder, all or nothing: everything is written beside its place first and then renamed, and what was renamed is put
 * back when something fails. After the first renaming an interruption waits for the last.
 *
 * @throws the file system's own error when something can't be written; the folder is as it was
 */
export async function makeChanges(
  disk: ImportDisk,
  folder: string,
  changes: Changes,
  signal: AbortSignal,
): Promise<void> {
  if (await isEmpty(disk, folder)) await makeNew(disk, folder, changes, signal);
  else await changeStanding(disk, folder, changes, signal);
}

async function isEmpty(disk: ImportDisk, folder: string): Promise<boolean> {
  return (await disk.kind(folder)) === null || (await disk.list(folder)).length === 0;
}

async function makeNew(disk: ImportDisk, folder: string, changes: Changes, signal: AbortSignal): Promise<void> {
  await disk.makeFolder(dirname(folder));
  const staging = await disk.makeTemporary(dirname(folder), unfinished);
  try {
    const made = join(staging, 'report');
    await writeAll(disk, made, changes.written, signal);
    // A folder can't be renamed onto an empty one everywhere.
    const place = (await disk.kind(folder)) === 'link' ? await disk.realPath(folder) : folder;
    await disk.remove(place);
    await disk.rename(made, place);
  } finally {
    await disk.remove(staging);
  }
}

async function changeStanding(disk: ImportDisk, folder: string, changes: Changes, signal: AbortSignal): Promise<void> {
  const staging = await disk.makeTemporary(folder, unfinished);
  const moves: { readonly from: string; readonly to: string }[] = [];
  const move = async (from: string, to: string): Promise<void> => {
    await disk.makeFolder(dirname(to));
    await disk.rename(from, to);
    moves.push({ from, to });
  };
  try {
    const [made, old] = [join(staging, 'new'), join(staging, takenOut)];
    await writeAll(disk, made, changes.written, signal);
    const isBelow = (path: string): boolean => changes.replaced.some((whole) => path.startsWith(`${whole}/`));
    const places = [
      ...changes.replaced,
      ...[...changes.written.keys()].filter((path) => !isBelow(path)),
      ...changes.removed,
    ];
    for (const path of places) {
      if ((await disk.kind(join(folder, path))) !== null) await move(join(folder, path), join(old, path));
      if ((await disk.kind(join(made, path))) !== null) await move(join(made, path), join(folder, path));
    }
  } catch (error) {
    // Where even this fails, the old files stay beside their places.
    for (const { from, to } of moves.reverse()) await disk.rename(to, from);
    await disk.remove(staging);
    throw error;
  }
  await disk.remove(staging);
}

async function writeAll(
  disk: ImportDisk,
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
  signal: AbortSignal,
): Promise<void> {
  for (const [path, bytes] of files) {
    signal.throwIfAborted();
    await disk.makeFolder(dirname(join(folder, path)));
    await disk.write(join(folder, path), bytes);
  }
  signal.throwIfAborted();
}
