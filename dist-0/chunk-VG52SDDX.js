import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);
import {
  digestOf
} from "./chunk-DY6JX3BO.js";
import {
  cacheUnwritable
} from "./chunk-2ELD5L67.js";
import {
  diagnose
} from "./chunk-AQ7QJ6U6.js";

// scripts/graph/store.ts
var noStore = {
  keeps: false,
  read: async () => null,
  write: () => {
  },
  drop: async () => {
  },
  records: async () => /* @__PURE__ */ new Map(),
  settle: async () => {
  }
};

// scripts/build/cache.ts
import { join as join2 } from "node:path";

// scripts/graph/disk-store.ts
import { randomBytes } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

// scripts/graph/packed-file.ts
import { createHash } from "node:crypto";
function packedFile(key, { data, bytes }) {
  const bodies = [new TextEncoder().encode(JSON.stringify(data ?? null)), ...bytes];
  const head = {
    huikan: 1,
    key,
    lengths: bodies.map(({ byteLength }) => byteLength),
    sha256: sha256(key, bodies)
  };
  return [new TextEncoder().encode(`${JSON.stringify(head)}
`), ...bodies];
}
function readPacked(file, key) {
  const end = file.indexOf(10);
  if (end < 0) return null;
  const text = (bytes) => Buffer.from(bytes).toString("utf8");
  try {
    const head = JSON.parse(text(file.subarray(0, end)));
    if (!isHeader(head)) return null;
    let at = end + 1;
    const bodies = head.lengths.map((length) => {
      const body = new Uint8Array(file.buffer, file.byteOffset + at, length);
      at += length;
      return body;
    });
    const [data, ...bytes] = bodies;
    if (head.key !== key || at !== file.byteLength || data === void 0) return null;
    if (sha256(key, bodies) !== head.sha256) return null;
    return { data: JSON.parse(text(data)), bytes };
  } catch {
    return null;
  }
}
function sha256(key, bodies) {
  const hash = createHash("sha256").update(key);
  for (const body of bodies) hash.update(body);
  return hash.digest("hex");
}
function isHeader(value) {
  if (typeof value !== "object" || value === null) return false;
  const { huikan, key, lengths, sha256: sum } = value;
  const isLength = (length) => Number.isInteger(length) && Number(length) >= 0;
  return huikan === 1 && typeof key === "string" && typeof sum === "string" && Array.isArray(lengths) && lengths.every(isLength);
}

// scripts/graph/disk-store.ts
var unfinished = ".writing-";
var leftBehind = 36e5;
var roomKept = 0.8;
function openDiskStore({ folder, limit, scope, onFailure }) {
  const entries = join(folder, "entries");
  const recordFile = join(folder, "records", `${digestOf(scope)}.json`);
  const writing = /* @__PURE__ */ new Set();
  let failed = false;
  let written = false;
  const placeOf = (key) => join(entries, key.slice(0, 2), key);
  const fail = (error) => {
    if (!failed) onFailure(error);
    failed = true;
  };
  return {
    keeps: true,
    async read(key) {
      const place = placeOf(key);
      const file = await readFile(place).catch(() => null);
      if (file === null) return null;
      const packed = readPacked(file, key);
      if (packed === null) {
        await rm(place, { force: true }).catch(() => {
        });
        return "damaged";
      }
      const now = /* @__PURE__ */ new Date();
      utimes(place, now, now).catch(() => {
      });
      return packed;
    },
    write(key, packed) {
      if (failed) return;
      written = true;
      const task = writeWhole(placeOf(key), packedFile(key, packed)).catch(fail);
      writing.add(task);
      void task.then(() => writing.delete(task));
    },
    async drop(key) {
      await rm(placeOf(key), { force: true }).catch(() => {
      });
    },
    async records() {
      return readRecords(await readFile(recordFile, "utf8").catch(() => ""));
    },
    async settle(records) {
      await Promise.all(writing);
      if (!written || failed) return;
      const text = new TextEncoder().encode(JSON.stringify([...records]));
      await writeWhole(recordFile, [text]).catch(fail);
      await makeRoom(entries, limit).catch(fail);
    }
  };
}
async function writeWhole(place, pieces) {
  await mkdir(dirname(place), { recursive: true, mode: 448 });
  const staged = join(dirname(place), `${unfinished}${randomBytes(8).toString("hex")}`);
  try {
    await writeFile(staged, pieces, { mode: 384 });
    await rename(staged, place);
  } catch (error) {
    await rm(staged, { force: true }).catch(() => {
    });
    throw error;
  }
}
function readRecords(text) {
  try {
    const known = JSON.parse(text);
    return new Map(Array.isArray(known) ? known : []);
  } catch {
    return /* @__PURE__ */ new Map();
  }
}
async function makeRoom(entries, limit) {
  const found = [];
  for (const shelf of await listed(entries)) {
    const folder = join(entries, shelf);
    const names = await listed(folder);
    const looked = await Promise.all(
      names.map(async (name) => {
        const path = join(folder, name);
        const { size, mtimeMs: used } = await stat(path).catch(() => ({ size: 0, mtimeMs: Number.POSITIVE_INFINITY }));
        return { name, path, size, used };
      })
    );
    for (const { name, ...entry } of looked) {
      if (!name.startsWith(unfinished)) found.push(entry);
      else if (entry.used < Date.now() - leftBehind) await rm(entry.path, { force: true });
    }
  }
  let total = found.reduce((sum, { size }) => sum + size, 0);
  if (total <= limit) return;
  for (const { path, size } of found.sort((one, other) => one.used - other.used)) {
    if (total <= limit * roomKept) return;
    await rm(path, { force: true });
    total -= size;
  }
}
async function listed(folder) {
  return await readdir(folder).catch((error) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
}

// scripts/build/cache.ts
var usualLimit = 1e9;
function openCache({ environment, folder }, scope, notice) {
  const named = environment["HUIKAN_CACHE"] ?? "";
  const place = named !== "" ? named : folder === null ? null : join2(folder, "builds");
  if (place === null) return noStore;
  const megabytes = Number(environment["HUIKAN_CACHE_MB"] ?? Number.NaN);
  const onFailure = (error) => {
    const reason = error instanceof Error ? error.message : String(error);
    notice(diagnose(cacheUnwritable, { folder: place, reason }, null, { cause: error }));
  };
  return openDiskStore({
    folder: place,
    limit: megabytes >= 0 ? megabytes * 1e6 : usualLimit,
    scope,
    onFailure
  });
}

export {
  noStore,
  openCache
};
