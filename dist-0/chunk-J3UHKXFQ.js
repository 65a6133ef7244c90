import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);
import {
  builtInTemplates
} from "./chunk-E2MS7ZWP.js";
import {
  digestData,
  digestOf
} from "./chunk-DY6JX3BO.js";
import {
  programDigest
} from "./chunk-XRHBITJR.js";

// scripts/commands/standing-build.ts
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
async function stampOf(folder, { groups, topics, strict }, engines) {
  const [own, templates] = await Promise.all([filesBelow(folder), filesBelow(builtInTemplates())]);
  const wish = [[...groups].sort(), topics, strict];
  const files = [own, templates].map((map) => [...map].map(([path, { digest }]) => [path, digest]));
  return {
    key: digestData(["standing", programDigest(), folder, files, wish, engines]),
    sources: new Map([...own].flatMap(([path, { text }]) => text === null ? [] : [[path, text]]))
  };
}
async function standingBuild(store, { key }, output) {
  const packed = await store.read(key);
  if (packed === null || packed === "damaged") return null;
  const build = packed.data;
  const files = [...build.artefacts, { path: "manifest.json", sha256: build.manifest }];
  const same = await Promise.all(
    files.map(async ({ path, sha256 }) => {
      const bytes = await readFile(join(output, path)).catch(() => null);
      return bytes !== null && digestOf(bytes) === sha256;
    })
  );
  return same.every(Boolean) ? build : null;
}
function keepStanding(store, { key }, build) {
  const diagnostics = build.diagnostics.map((one) => ({ ...one, cause: void 0 }));
  store.write(key, { data: { ...build, diagnostics }, bytes: [] });
}
async function filesBelow(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort();
  const read = paths.map(async (path) => {
    const shown = path.replaceAll("\\", "/");
    if (shown.startsWith("releases/")) {
      const size = await stat(join(folder, path)).then(
        (found) => found.size,
        () => 0
      );
      return [[shown, { digest: String(size), text: null }]];
    }
    const bytes = await readFile(join(folder, path)).catch(() => null);
    if (bytes === null) return [[shown, { digest: "unreadable", text: null }]];
    const text = /\.(?:md|yaml)$/.test(path) ? bytes.toString("utf8") : null;
    return [[shown, { digest: digestOf(bytes), text }]];
  });
  return new Map((await Promise.all(read)).flat());
}

export {
  stampOf,
  standingBuild,
  keepStanding
};
