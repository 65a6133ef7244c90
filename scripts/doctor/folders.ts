import { mkdtemp, readdir, rm, stat, statfs, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import {
  doctorContent,
  doctorFolder,
  doctorNoCache,
  doctorSpace,
  type FolderRole,
} from '../diagnostics/catalogue/doctor.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { messages, size } from '../talk/messages.ts';
import { type Look, reasonOf } from './check.ts';

/** Bytes that should be free. The embedded browser takes 190 MB of the cache, or of the temporary folder where there is none; the outputs of a report of four topics take 20 MB. */
const advisable: Readonly<Record<FolderRole, number>> = {
  content: 50_000_000,
  output: 200_000_000,
  cache: 500_000_000,
  temporary: 500_000_000,
};

/** Bytes that are written to try a folder: enough to find a disk that is full. */
const trial = 1_000_000;

/** What trying a folder gave. */
interface Tried {
  /** False where it is still to be made. */
  readonly exists: boolean;
  /** Bytes free to this user; null where the system doesn't say. */
  readonly free: number | null;
}

/**
 * Tries to write to a folder, or where it would be made, and leaves nothing behind. Builds work without a cache, and as long as the content can be read.
 *
 * @param path null: there is no such folder, which only the cache may lack
 */
export async function lookAtFolder(role: FolderRole, path: string | null): Promise<Look> {
  if (path === null) return { found: null, problems: [diagnose(doctorNoCache, {}, null)], data: { path } };
  const absolute = resolve(path);
  const problems: Diagnostic[] = role === 'content' ? await unreadable(absolute) : [];
  if (problems.length > 0) return { found: null, problems, data: { path: absolute } };
  try {
    const { exists, free } = await tried(absolute);
    if (free !== null && free < advisable[role]) {
      const params = { path: absolute, free: size(free), wanted: size(advisable[role]) };
      problems.push(diagnose(doctorSpace, params, null));
    }
    const found = messages.folderFound(absolute, exists, free === null ? null : size(free));
    return { found: problems.length === 0 ? found : null, problems, data: { path: absolute, exists, free } };
  } catch (error) {
    const severity = role === 'cache' || role === 'content' ? 'warning' : 'error';
    const params = { role, path: absolute, reason: reasonOf(error) };
    problems.push(diagnose(doctorFolder, params, null, { severity, cause: error }));
    return { found: null, problems, data: { path: absolute } };
  }
}

async function tried(path: string): Promise<Tried> {
  const base = await nearest(path);
  const folder = await mkdtemp(join(base, '.huikan-doctor-'));
  try {
    await writeFile(join(folder, 'trial'), new Uint8Array(trial));
    const disk = await statfs(folder).catch(() => null);
    return { exists: base === path, free: disk === null ? null : disk.bavail * disk.bsize };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The folder itself or the innermost one above it that is there. */
async function nearest(path: string): Promise<string> {
  for (let folder = path; ; folder = dirname(folder)) {
    const found = await stat(folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' && dirname(folder) !== folder) return null;
      throw error;
    });
    if (found === null) continue;
    if (!found.isDirectory()) throw new Error(`${folder} is no folder`);
    return folder;
  }
}

/** What keeps an existing folder from being read; one that isn't there has yet to be made. */
async function unreadable(path: string): Promise<Diagnostic[]> {
  return await readdir(path).then(
    () => [],
    (error: NodeJS.ErrnoException) =>
      error.code === 'ENOENT'
        ? []
        : [diagnose(doctorContent, { path, reason: reasonOf(error) }, null, { cause: error })],
  );
}
