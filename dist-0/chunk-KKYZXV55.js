import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);

// scripts/build/rewrite.ts
import { rename, rm, stat, writeFile } from "node:fs/promises";
async function rewrite(files, path, expected, text) {
  const target = await files.realPath(path);
  if (await files.readText(target) !== expected) return false;
  const beside = `${target}.fixing`;
  try {
    await writeFile(beside, text, { mode: (await stat(target)).mode });
    await rename(beside, target);
    return true;
  } finally {
    await rm(beside, { force: true });
  }
}

// scripts/content/overlay.ts
import { resolve } from "node:path";
function overlaid(files, texts) {
  const over = (path) => texts.get(resolve(path));
  return {
    ...files,
    readText: async (path) => over(path) ?? await files.readText(path),
    readBytes: async (path) => {
      const text = over(path);
      return text === void 0 ? await files.readBytes(path) : new TextEncoder().encode(text);
    }
  };
}

export {
  rewrite,
  overlaid
};
