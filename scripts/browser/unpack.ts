import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { chmod, lstat, mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';

/** The embedded shell on disk. */
export interface UnpackedShell {
  readonly executable: string;
  /** Folder of the libraries it needs where the system lacks them. */
  readonly libraries: string;
}

const archives = ['chromium.br', 'al2023.tar.br'] as const;

/** Folder of the embedded browser's archives in its package. */
export function shellArchives(): string {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  return join(entry.slice(0, entry.lastIndexOf(join('@sparticuz', 'chromium'))), '@sparticuz', 'chromium', 'bin');
}

/**
 * Unpacks the embedded shell into a private folder, once. It is unpacked under a temporary name and renamed when complete, so that two
 * processes at once and an interruption leave either nothing or the whole. A folder that belongs to somebody else or can be written
 * by others is never trusted, and a damaged one is made anew.
 *
 * @param source folder of the archives
 * @param cache private folder of the user, made with mode 0700
 */
export async function unpackShell(source: string, cache: string): Promise<UnpackedShell> {
  await mkdir(cache, { recursive: true, mode: 0o700 });
  await requirePrivate(cache);
  const place = join(cache, `chromium-${await archiveDigest(source)}`);
  const unpacked = { executable: join(place, 'chromium'), libraries: join(place, 'lib') };
  if (await isWhole(place)) return unpacked;

  const staging = await mkdtemp(join(cache, 'unpacking-'));
  try {
    const executable = join(staging, 'chromium');
    await pipeline(
      createReadStream(join(source, 'chromium.br')),
      createBrotliDecompress(),
      createWriteStream(executable),
    );
    await chmod(executable, 0o700);
    const { extract } = await import('tar');
    await pipeline(
      createReadStream(join(source, 'al2023.tar.br')),
      createBrotliDecompress(),
      extract({ cwd: staging, preserveOwner: false }),
    );
    await writeFile(join(staging, 'size'), String((await stat(executable)).size));
    await replace(staging, place);
    return unpacked;
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

/** Names the archives by their content's length and their package's version: cheap, and enough inside a private folder. */
async function archiveDigest(source: string): Promise<string> {
  const hash = createHash('sha256').update(await readFile(join(dirname(source), 'package.json')));
  for (const name of archives) hash.update(`${name} ${(await stat(join(source, name))).size}`);
  return hash.digest('hex').slice(0, 16);
}

async function isWhole(place: string): Promise<boolean> {
  try {
    await requirePrivate(place);
    const size = Number(await readFile(join(place, 'size'), 'utf8'));
    return (await stat(join(place, 'chromium'))).size === size;
  } catch {
    return false;
  }
}

async function replace(staging: string, place: string): Promise<void> {
  try {
    await rename(staging, place);
  } catch (error) {
    // Somebody else was faster, or a damaged folder stands there.
    if (await isWhole(place)) return;
    await rm(place, { recursive: true, force: true });
    await rename(staging, place).catch(async (again: unknown) => {
      if (!(await isWhole(place))) throw again ?? error;
    });
  }
}

async function requirePrivate(folder: string): Promise<void> {
  const found = await lstat(folder);
  const foreign = process.getuid !== undefined && found.uid !== process.getuid();
  if (!found.isDirectory() || foreign || (found.mode & 0o022) !== 0) {
    throw new Error(`${folder} is not a private folder of this user.`);
  }
}
