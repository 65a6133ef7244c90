import { resolve } from 'node:path';
import type { ContentFiles } from './files.ts';

/** The content as it would be with other texts in some files. Paths are absolute. */
export function overlaid(files: ContentFiles, texts: ReadonlyMap<string, string>): ContentFiles {
  const over = (path: string): string | undefined => texts.get(resolve(path));
  return {
    ...files,
    readText: async (path) => over(path) ?? (await files.readText(path)),
    readBytes: async (path) => {
      const text = over(path);
      return text === undefined ? await files.readBytes(path) : new TextEncoder().encode(text);
    },
  };
}
