import { readFile, stat } from 'node:fs/promises';
import { type ImportDisk, importDisk } from './place/disk.ts';

/** All that an import has to do with the world outside. */
export interface ImportWorld {
  readonly disk: ImportDisk;
  /** What stands at a path, links followed, with its size in bytes; null when nothing does. */
  stat(path: string): Promise<{ readonly kind: 'file' | 'folder'; readonly bytes: number } | null>;
  readFile(path: string): Promise<Uint8Array>;
  /** All of standard input, up to so many bytes and one more; null when it is a terminal. */
  standardInput(most: number): Promise<Uint8Array | null>;
  /** YYYY-MM-DD, for reports that say no date. */
  today(): string;
}

/** The world as it is. */
export const importWorld: ImportWorld = {
  disk: importDisk,
  stat: async (path) => {
    try {
      const found = await stat(path);
      return { kind: found.isDirectory() ? 'folder' : 'file', bytes: found.size };
    } catch (error) {
      if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
        return null;
      throw error;
    }
  },
  readFile: (path) => readFile(path),
  standardInput: async (most) => {
    if (process.stdin.isTTY) return null;
    const chunks: Buffer[] = [];
    let length = 0;
    for await (const chunk of process.stdin) {
      const bytes = Buffer.from(chunk);
      chunks.push(bytes);
      length += bytes.length;
      if (length > most) break;
    }
    return Buffer.concat(chunks);
  },
  today: () => {
    const now = new Date();
    const two = (value: number): string => String(value).padStart(2, '0');
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  },
};
