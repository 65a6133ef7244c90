import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);
import {
  digestOf
} from "./chunk-DY6JX3BO.js";

// scripts/build/write.ts
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
async function writeOutputs(folder, files, known, edition, force, signal) {
  await mkdir(folder, { recursive: true });
  const staging = await mkdtemp(join(folder, ".writing-"));
  try {
    const plan = [];
    for (const file of files) {
      signal.throwIfAborted();
      const present = await readIfThere(join(folder, file.path));
      const { bytes } = file;
      const made = digestOf(bytes);
      const standing = present === null ? null : digestOf(present);
      const staged = join(staging, String(plan.length));
      if (standing !== made || force) await writeFile(staged, bytes);
      const edited = standing !== null && standing !== made && known.has(file.path) && known.get(file.path) !== standing;
      plan.push({ path: file.path, staged, moves: standing !== made || force, differs: standing !== made, edited });
    }
    signal.throwIfAborted();
    const setAside = [];
    for (const step of plan) {
      if (!step.moves) continue;
      const place = join(folder, step.path);
      if (step.edited) {
        const kept = await freeName(folder, step.path, edition);
        await rename(place, join(folder, kept));
        setAside.push({ path: step.path, kept });
      }
      await mkdir(dirname(place), { recursive: true });
      await rename(step.staged, place);
    }
    const stale = await clearStale(folder, files, known, edition);
    return {
      changed: plan.filter((step) => step.differs).map((step) => step.path),
      setAside: [...setAside, ...stale.setAside],
      removed: stale.removed
    };
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}
async function clearStale(folder, files, known, edition) {
  const current = new Set(files.map((file) => file.path));
  const removed = [];
  const setAside = [];
  for (const [path, was] of known) {
    if (current.has(path)) continue;
    const present = await readIfThere(join(folder, path));
    if (present === null) continue;
    if (digestOf(present) === was) {
      await rm(join(folder, path));
      removed.push(path);
    } else {
      const kept = await freeName(folder, path, edition);
      await rename(join(folder, path), join(folder, kept));
      setAside.push({ path, kept });
    }
  }
  return { removed, setAside };
}
async function freeName(folder, path, edition) {
  const dot = path.lastIndexOf(".");
  for (let count = 1; ; count += 1) {
    const name = `${path.slice(0, dot)}.edited-${edition}${count === 1 ? "" : `-${count}`}${path.slice(dot)}`;
    if (await readIfThere(join(folder, name)) === null) return name;
  }
}
async function readIfThere(path) {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}
async function writeWhole(path, bytes) {
  await mkdir(dirname(path), { recursive: true });
  const staging = await mkdtemp(join(dirname(path), ".writing-"));
  try {
    await writeFile(join(staging, "file"), bytes);
    await rename(join(staging, "file"), path);
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

export {
  writeOutputs,
  writeWhole
};
