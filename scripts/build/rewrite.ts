import { rename, rm, stat, writeFile } from 'node:fs/promises';
import type { ContentFiles } from '../content/files.ts';

/**
 * Replaces a content file, whole or not at all: the new text is written beside its place and renamed, with its rights, and a link stays a link.
 *
 * @param expected the text, byte order mark and line ends included, that must stand there
 * @returns whether it did; nothing is written where another text stands
 * @throws the file system's own error; the file is then as it was
 */
export async function rewrite(files: ContentFiles, path: string, expected: string, text: string): Promise<boolean> {
  const target = await files.realPath(path);
  if ((await files.readText(target)) !== expected) return false;
  const beside = `${target}.fixing`;
  try {
    // What lies there may be a link that leads anywhere: it goes, and isn't followed.
    await rm(beside, { force: true });
    await writeFile(beside, text, { mode: (await stat(target)).mode, flag: 'wx' });
    await rename(beside, target);
    return true;
  } finally {
    await rm(beside, { force: true });
  }
}
