import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { chmod, lstat, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { clearLeftovers, passingName } from '../graph/leftovers.ts';

/** The embedded shell on disk. */
export interface UnpackedShell {
  readonly executable: string;
  /** Folder of the libraries it needs where the system lacks them. */
  readonly libraries: string;
}

const program = 'chromium.br';
const libraries = 'al2023.tar.br';
/** Lists the unpacked files with their sizes. */
const inventory = 'inventory.json';
/** Names of what is being unpacked begin so. */
const unfinished = 'unpacking-';

/** Folder of the embedded browser's archives in its package. Throws where the package isn't installed. */
export function shellArchives(): string {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const name = join('@sparticuz', 'chromium');
  return join(entry.slice(0, entry.lastIndexOf(name)), name, 'bin');
}

/**
 * Unpacks the embedded shell into a private folder, once. It is unpacked under a temporary name and renamed when complete, so that two
 * processes at once and an interruption leave either nothing or the whole. A folder that belongs to somebody else or can be written
 * by others is never trusted, and a damaged one is made anew.
 *
 * @param source folder of the archives
 * @param cache private folder of the user, made with mode 0700
 */
export async function unpackShell(source: string, cache: string, signal: AbortSignal): Promise<UnpackedShell> {
  await mkdir(cache, { recursive: true, mode: 0o700 });
  await requirePrivate(cache);
  const place = join(cache, `chromium-${await archiveDigest(source)}`);
  const unpacked = { executable: join(place, 'chromium'), libraries: join(place, 'lib') };
  if (await isWhole(place)) return unpacked;

  await clearLeftovers(cache, unfinished);
  const staging = join(cache, passingName(unfinished));
  await mkdir(staging, { mode: 0o700 });
  try {
    const executable = join(staging, 'chromium');
    await pipeline(createReadStream(join(source, program)), createBrotliDecompress(), createWriteStream(executable), {
      signal,
    });
    await chmod(executable, 0o700);
    const { extract } = await import('tar');
    await pipeline(
      createReadStream(join(source, libraries)),
      createBrotliDecompress(),
      extract({ cwd: staging, preserveOwner: false }),
      { signal },
    );
    await writeFile(join(staging, inventory), JSON.stringify(await sizes(staging)));
    await settle(staging, place);
    return unpacked;
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

/** Names the archives by their package's version and their lengths: cheap at every start, and enough inside a private folder. */
async function archiveDigest(source: string): Promise<string> {
  const hash = createHash('sha256').update(await readFile(join(dirname(source), 'package.json')));
  for (const name of [program, libraries]) hash.update(`${name} ${(await stat(join(source, name))).size}\n`);
  return hash.digest('hex').slice(0, 16);
}

async function sizes(folder: string): Promise<Record<string, number>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const sized = files.map(async (file) => [file.slice(folder.length + 1), (await stat(file)).size] as const);
  return Object.fromEntries(await Promise.all(sized));
}

/** Whether a folder is ours and holds every file that was unpacked, in its full length. */
async function isWhole(place: string): Promise<boolean> {
  try {
    await requirePrivate(place);
    const expected = Object.entries(JSON.parse(await readFile(join(place, inventory), 'utf8')));
    const found = await Promise.all(expected.map(async ([file]) => (await stat(join(place, file))).size));
    return expected.length > 0 && expected.every(([, size], index) => size === found[index]);
  } catch {
    return false;
  }
}

/** Gives a complete folder its name, in place of a damaged one; one that another process has put there meanwhile stays. */
async function settle(staging: string, place: string): Promise<void> {
  const aside = join(dirname(place), passingName(unfinished));
  for (let attempt = 1; ; attempt += 1) {
    try {
      await rename(staging, place);
      return;
    } catch (error) {
      if (await isWhole(place)) return;
      if (attempt === 5) throw error;
      // Moved first: a folder that is being removed can't be replaced. Another process may have done the same.
      await rename(place, aside).catch(() => {});
      await rm(aside, { recursive: true, force: true });
    }
  }
}

async function requirePrivate(folder: string): Promise<void> {
  const found = await lstat(folder);
  const foreign = process.getuid !== undefined && found.uid !== process.getuid();
  if (!found.isDirectory() || foreign || (found.mode & 0o022) !== 0) {
    throw new Error(`${folder} is not a private folder of this user.`);
  }
}
