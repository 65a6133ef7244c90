import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);

// scripts/content/files.ts
import { readdir, readFile, realpath, stat } from "node:fs/promises";
var contentFilesOnDisk = {
  readText: (path) => readFile(path, "utf8"),
  readBytes: (path) => readFile(path),
  list: async (folder) => (await readdir(folder)).sort(),
  kind: async (path) => {
    try {
      const found = await stat(path);
      return found.isFile() ? "file" : found.isDirectory() ? "folder" : null;
    } catch {
      return null;
    }
  },
  realPath: (path) => realpath(path)
};

export {
  contentFilesOnDisk
};
