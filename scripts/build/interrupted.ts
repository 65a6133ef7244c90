import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { leftIn, unfinished } from '../graph/leftovers.ts';

/** In a folder that outputs are written in, the list of what is about to be renamed. */
const journal = 'journal.json';

const listed = z.array(z.tuple([z.string(), z.string()]));

/** What writers that were killed had in hand, and the folders they left. */
export interface Interrupted {
  /** Digests that files may have got from them, by path. */
  readonly digests: ReadonlyMap<string, ReadonlySet<string>>;
  readonly folders: readonly string[];
}

/** Writes down what is about to be renamed: path and SHA-256 of each file. */
export async function keepJournal(staging: string, files: readonly (readonly [string, string])[]): Promise<void> {
  await writeFile(join(staging, journal), JSON.stringify(files));
}

/**
 * Reads what killed writers left in an output folder, and makes room by removing all of it but the lists, which are needed until somebody has come to an end: what they had
 * renamed already is ours, although no manifest says so.
 */
export async function interruptedIn(folder: string): Promise<Interrupted> {
  const folders = await leftIn(folder, unfinished);
  const digests = new Map<string, Set<string>>();
  for (const left of folders) {
    for (const [path, sha256] of await readJournal(join(left, journal))) {
      digests.set(path, (digests.get(path) ?? new Set()).add(sha256));
    }
    const names = await readdir(left).catch(() => []);
    for (const name of names) if (name !== journal) await rm(join(left, name), { recursive: true, force: true });
  }
  return { digests, folders };
}

async function readJournal(path: string): Promise<readonly (readonly [string, string])[]> {
  const text = await readFile(path, 'utf8').catch(() => '[]');
  try {
    return listed.parse(JSON.parse(text));
  } catch {
    return [];
  }
}
