import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../config.ts';

/** How templates and themes are read. Paths are absolute. */
export interface TemplateFiles {
  /** A file's text, or null when there is no such file. */
  read(path: string): string | null;
  /** Names of the files of a folder, sorted; empty when there is no such folder. */
  list(folder: string): readonly string[];
}

/** Template files on the disk. */
export const templateFilesOnDisk: TemplateFiles = {
  read: (path) => unlessMissing(() => readFileSync(path, 'utf8'), null),
  list: (folder) => unlessMissing(() => readdirSync(folder).sort(), []),
};

function unlessMissing<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR', 'EISDIR'].includes(String(error.code))) {
      return otherwise;
    }
    throw error;
  }
}

/** Absolute path of the templates that come with the package. */
export function builtInTemplates(): string {
  return join(packageRoot(), 'templates');
}
