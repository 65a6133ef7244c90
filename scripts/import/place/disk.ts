import { lstat, mkdir, readdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { leftIn, passingName } from '../../graph/leftovers.ts';

/** What placing an import needs of the file system. Paths are absolute or relative to the working folder. */
export interface ImportDisk {
  read(path: string): Promise<Uint8Array>;
  write(path: string, bytes: Uint8Array): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  /** With the folders above it; nothing happens where it is there. */
  makeFolder(path: string): Promise<void>;
  /** A new folder in another, whose name begins so. */
  makeTemporary(folder: string, prefix: string): Promise<string>;
  /** Such folders that ended processes left. */
  left(folder: string, prefix: string): Promise<readonly string[]>;
  /** With everything in it; nothing happens where nothing is. */
  remove(path: string): Promise<void>;
  /** What stands at a path, links not followed; null when nothing does. */
  kind(path: string): Promise<'file' | 'folder' | 'link' | null>;
  /** Names in a folder, in code-unit order. */
  list(folder: string): Promise<readonly string[]>;
  realPath(path: string): Promise<string>;
}

export const importDisk: ImportDisk = {
  read: (path) => readFile(path),
  write: (path, bytes) => writeFile(path, bytes),
  rename: (from, to) => rename(from, to),
  makeFolder: async (path) => {
    await mkdir(path, { recursive: true });
  },
  makeTemporary: async (folder, prefix) => {
    const path = join(folder, passingName(prefix));
    await mkdir(path);
    return path;
  },
  left: leftIn,
  remove: (path) => rm(path, { recursive: true, force: true }),
  kind: async (path) => {
    try {
      const found = await lstat(path);
      return found.isSymbolicLink() ? 'link' : found.isDirectory() ? 'folder' : 'file';
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
      throw error;
    }
  },
  list: async (folder) => (await readdir(folder)).sort(),
  realPath: (path) => realpath(path),
};
