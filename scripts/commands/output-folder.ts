import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OutputFolder } from '../change/printed-output.ts';

/** A report's output folder on disk. */
export function outputFolder(path: string): OutputFolder {
  return {
    path,
    read: (file) =>
      readFile(join(path, file)).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return null;
        throw error;
      }),
  };
}
