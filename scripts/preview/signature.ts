import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Tells two states of a folder's own files apart: names, sizes, times. A folder that can't be read has the signature of none. */
export async function signatureOf(folder: string): Promise<string> {
  const names = await readdir(folder).catch(() => []);
  const files = names.sort().map(async (name) => {
    const found = await stat(join(folder, name)).catch(() => null);
    return found?.isFile() ? [name, found.size, found.mtimeMs, found.ino] : [];
  });
  return JSON.stringify(await Promise.all(files));
}
