import { readdir, readFile, realpath, stat } from 'node:fs/promises';

/** Reading, as the content needs it. Paths are absolute; a file system never writes. */
export interface FileSystem {
  /** Rejects with the system's error, whose `code` says why. */
  readBytes(path: string): Promise<Uint8Array>;
  /** Names in a folder, sorted by code units, so that no order of the disk shows. */
  list(folder: string): Promise<readonly string[]>;
  /** What a path is behind all symbolic links; null when nothing is there. */
  kind(path: string): Promise<'file' | 'folder' | null>;
  /** The path without symbolic links. Rejects when nothing is there. */
  realPath(path: string): Promise<string>;
}

/** Files on the disk. */
export const filesOnDisk: FileSystem = {
  readBytes: (path) => readFile(path),
  list: async (folder) => (await readdir(folder)).sort(),
  kind: async (path) => {
    try {
      const found = await stat(path);
      return found.isDirectory() ? 'folder' : 'file';
    } catch (error) {
      const code = errorCode(error);
      if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ELOOP') return null;
      throw error;
    }
  },
  realPath: (path) => realpath(path),
};

/** The system's short name for an error, such as `EACCES`. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : String(error);
}
