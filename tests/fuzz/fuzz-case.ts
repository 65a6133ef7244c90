import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What is mutated: the settings of a report, the text of its topics and foreword, its own templates, or a document to import. */
export const kinds = ['report', 'topic', 'template', 'document'] as const;

export type Kind = (typeof kinds)[number];

/** Files that a report consists of, or that an import is given, by paths with forward slashes. */
export type Files = ReadonlyMap<string, Uint8Array>;

export interface FuzzCase {
  readonly kind: Kind;
  readonly files: Files;
}

/** Of so many cases, one of each kind of report is built in the browser with all that belongs to it. */
const buildsEvery = 200;

/** Whether a case is built: none of the first, with which a process warms up. */
export function isBuilt(number: number): boolean {
  return number % buildsEvery < kinds.length - 1 && number > kinds.length;
}

/** Writes files into a folder, and nothing else is in it then. */
export function writeFiles(files: Files, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}

/** The files below a folder. */
export function readFiles(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(
    paths.map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), new Uint8Array(readFileSync(path))]),
  );
}
