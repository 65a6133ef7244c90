import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Digest, digestOf } from './digest.ts';
import { clearLeftovers, passingName, unfinished } from './leftovers.ts';
import { packedFile, readPacked } from './packed-file.ts';
import type { Records, Store } from './store.ts';

export interface DiskStoreOptions {
  /** Absolute path of a folder of the user's own; made when missing. */
  readonly folder: string;
  /** Bytes that entries may take together. */
  readonly limit: number;
  /** Whose records these are: nodes of two reports may have the same name. */
  readonly scope: string;
  /** Told once a run when nothing can be written. */
  readonly onFailure: (error: unknown) => void;
}

/** How far below its limit a full store is emptied, so that this isn't done at every run. */
const roomKept = 0.8;

/**
 * Keeps values as files. Each is written at the top of the folder and then renamed into its place, and says its own digest, so that a crash, a full disk or a second run at the same time
 * leaves entries whole or none; what was damaged later is found when it is read. Those not used for longest go first when room is needed.
 */
export function openDiskStore({ folder, limit, scope, onFailure }: DiskStoreOptions): Store {
  const entries = join(folder, 'entries');
  const recordFile = join(folder, 'records', `${digestOf(scope)}.json`);
  const swept = clearLeftovers(folder, unfinished);
  const writing = new Set<Promise<void>>();
  let failed = false;
  let written = false;
  const placeOf = (key: Digest): string => join(entries, key.slice(0, 2), key);
  const fail = (error: unknown): void => {
    if (!failed) onFailure(error);
    failed = true;
  };

  return {
    keeps: true,
    async read(key) {
      const place = placeOf(key);
      const file = await readFile(place).catch(() => null);
      if (file === null) return null;
      const packed = readPacked(file, key);
      if (packed === null) {
        await rm(place, { force: true }).catch(() => {});
        return 'damaged';
      }
      const now = new Date();
      utimes(place, now, now).catch(() => {});
      return packed;
    },
    write(key, packed) {
      if (failed) return;
      written = true;
      const task = writeWhole(folder, placeOf(key), packedFile(key, packed)).catch(fail);
      writing.add(task);
      void task.then(() => writing.delete(task));
    },
    async drop(key) {
      await rm(placeOf(key), { force: true }).catch(() => {});
    },
    async records() {
      return readRecords(await readFile(recordFile, 'utf8').catch(() => ''));
    },
    async settle(records) {
      await Promise.all([...writing, swept]);
      if (written && !failed) {
        const text = new TextEncoder().encode(JSON.stringify([...records]));
        await writeWhole(folder, recordFile, [text]).catch(fail);
        await makeRoom(entries, limit).catch(fail);
      }
      [written, failed] = [false, false];
    },
  };
}

async function writeWhole(folder: string, place: string, pieces: readonly Uint8Array[]): Promise<void> {
  await mkdir(dirname(place), { recursive: true, mode: 0o700 });
  const staged = join(folder, passingName(unfinished));
  try {
    await writeFile(staged, pieces, { mode: 0o600 });
    await rename(staged, place);
  } catch (error) {
    await rm(staged, { force: true }).catch(() => {});
    throw error;
  }
}

function readRecords(text: string): Records {
  try {
    const known: unknown = JSON.parse(text);
    return new Map(Array.isArray(known) ? (known as [string, Readonly<Record<string, Digest>>][]) : []);
  } catch {
    return new Map();
  }
}

interface Entry {
  readonly path: string;
  readonly size: number;
  readonly used: number;
}

/** Removes the entries not used for longest until the others fit. */
async function makeRoom(entries: string, limit: number): Promise<void> {
  const found: Entry[] = [];
  // The folder may be deleted at any time.
  for (const shelf of await listed(entries)) {
    const folder = join(entries, shelf);
    const names = await listed(folder);
    const looked = await Promise.all(
      names.map(async (name) => {
        const path = join(folder, name);
        const { size, mtimeMs: used } = await stat(path).catch(() => ({ size: 0, mtimeMs: Number.POSITIVE_INFINITY }));
        return { path, size, used };
      }),
    );
    found.push(...looked);
  }
  let total = found.reduce((sum, { size }) => sum + size, 0);
  if (total <= limit) return;
  for (const { path, size } of found.sort((one, other) => one.used - other.used)) {
    if (total <= limit * roomKept) return;
    await rm(path, { force: true });
    total -= size;
  }
}

async function listed(folder: string): Promise<readonly string[]> {
  return await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
}
