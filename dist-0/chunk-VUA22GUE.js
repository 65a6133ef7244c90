import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);

// scripts/import/world.ts
import { readFile as readFile2, stat } from "node:fs/promises";

// scripts/import/place/disk.ts
import { lstat, mkdir, mkdtemp, readdir, readFile, realpath, rename, rm, writeFile } from "node:fs/promises";
var importDisk = {
  read: (path) => readFile(path),
  write: (path, bytes) => writeFile(path, bytes),
  rename: (from, to) => rename(from, to),
  makeFolder: async (path) => {
    await mkdir(path, { recursive: true });
  },
  makeTemporary: (prefix) => mkdtemp(prefix),
  remove: (path) => rm(path, { recursive: true, force: true }),
  kind: async (path) => {
    try {
      const found = await lstat(path);
      return found.isSymbolicLink() ? "link" : found.isDirectory() ? "folder" : "file";
    } catch (error) {
      if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
      throw error;
    }
  },
  list: async (folder) => (await readdir(folder)).sort(),
  realPath: (path) => realpath(path)
};

// scripts/import/world.ts
var importWorld = {
  disk: importDisk,
  stat: async (path) => {
    try {
      const found = await stat(path);
      return { kind: found.isDirectory() ? "folder" : "file", bytes: found.size };
    } catch (error) {
      if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR"))
        return null;
      throw error;
    }
  },
  readFile: (path) => readFile2(path),
  standardInput: async (most) => {
    if (process.stdin.isTTY) return null;
    const chunks = [];
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
    const now = /* @__PURE__ */ new Date();
    const two = (value) => String(value).padStart(2, "0");
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  }
};

export {
  importWorld
};
