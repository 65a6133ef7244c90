import { readdir, readFile, realpath, stat } from 'node:fs/promises';

/** What reading content needs of the file system. Paths are absolute or relative to the working folder. */
export interface ContentFiles {
  /** Text of a UTF-8 file. */
  readText(path: string): Promise<string>;
  readBytes(path: string): Promise<Uint8Array>;
  /** Names in a folder, in code-unit order. */
  list(folder: string): Promise<readonly string[]>;
  /** What stands at a path, links followed; null when nothing does. */
  kind(path: string): Promise<'file' | 'folder' | null>;
  /** Bytes of the file at a path, links followed; null when no file stands there, such as for folders, pipes and devices. */
  size(path: string): Promise<number | null>;
  /** The path with all symbolic links resolved. Rejects when nothing stands there. */
  realPath(path: string): Promise<string>;
}

/** The content as it lies on disk. */
export const contentFilesOnDisk: ContentFiles = {
  readText: (path) => readFile(path, 'utf8'),
  readBytes: (path) => readFile(path),
  list: async (folder) => (await readdir(folder)).sort(),
  kind: async (path) => {
    try {
      const found = await stat(path);
      return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : null;
    } catch {
      return null;
    }
  },
  size: async (path) => {
    try {
      const found = await stat(path);
      return found.isFile() ? found.size : null;
    } catch {
      return null;
    }
  },
  realPath: (path) => realpath(path),
};
