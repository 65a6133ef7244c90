import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);
import {
  outputFolder,
  readPrintedOutput,
  takeSnapshot
} from "./chunk-XSJHGXOZ.js";
import {
  isLabel,
  isTaken,
  releaseLabels,
  writeRelease
} from "./chunk-PSPSCCG4.js";
import {
  readPictures
} from "./chunk-WVKGWH22.js";
import {
  openHouse
} from "./chunk-74TDRX54.js";
import {
  readReport
} from "./chunk-P3XHIVLU.js";
import {
  badLabel,
  labelTaken
} from "./chunk-DVZS7TVG.js";
import {
  chosenReports
} from "./chunk-E2MS7ZWP.js";
import {
  digestOf
} from "./chunk-DY6JX3BO.js";
import {
  baseOf,
  sayProblems
} from "./chunk-BI3W2D4X.js";
import {
  writeFailed
} from "./chunk-2ELD5L67.js";
import {
  packageVersion
} from "./chunk-XRHBITJR.js";
import {
  messages,
  size
} from "./chunk-AUVZYRCI.js";
import {
  Refusal,
  diagnose
} from "./chunk-AQ7QJ6U6.js";
import {
  toJson
} from "./chunk-B4QTQKVJ.js";

// scripts/commands/release.ts
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
async function release(options, talk, signal) {
  const label = options.label.normalize("NFC");
  if (!isLabel(label)) throw new Refusal([diagnose(badLabel, { label }, null)], 2);
  const { files } = openHouse(talk, signal);
  const folders = await chosenReports(options);
  for (const root of folders) {
    if (!await isTaken(root, label)) continue;
    const params = { report: basename(root), label, known: await releaseLabels(root) };
    throw new Refusal([diagnose(labelTaken, params, null)], 2);
  }
  const { openRaster } = await import("./open-raster-ZVLZCZLW.js");
  const raster = await openRaster();
  try {
    const reports = [];
    const ready = [];
    for (const root of folders) {
      signal.throwIfAborted();
      talk.progress(messages.releasing(basename(root)));
      const { report, diagnostics, sources } = await readReport(files, root);
      if (report === null) {
        sayProblems(diagnostics, { sources }, baseOf(root, options.content), talk);
        const found = diagnostics.map(toJson);
        reports.push({ report: basename(root), ok: false, folder: null, documents: [], diagnostics: found });
        continue;
      }
      ready.push({ report, frozen: await freeze(report, label, options.output, files, raster) });
    }
    for (const { report, frozen } of ready) reports.push(await write(report, frozen, talk));
    return { ok: reports.every(({ ok }) => ok), document: { release: label, reports } };
  } finally {
    talk.progress(null);
  }
}
async function freeze(report, label, output, files, raster) {
  const printed = await readPrintedOutput(report, outputFolder(join(output, report.name)));
  const texts = await Promise.all(
    [...report.sources.keys()].map(async (path) => ({ path, bytes: await readFile(join(report.root, path)) }))
  );
  const pictures = [...await readPictures(report, files)].map(([path, { bytes }]) => ({ path, bytes }));
  const content = [...texts, ...pictures].map(({ path, bytes }) => ({ path, sha256: digestOf(bytes) }));
  const known = await releaseLabels(report.root);
  return {
    release: {
      label,
      number: known.length + 1,
      huikan: packageVersion(),
      content: content.sort((one, other) => one.path < other.path ? -1 : 1),
      manifest: digestOf(printed.manifest),
      snapshot: takeSnapshot(report, printed, raster, /* @__PURE__ */ new Map())
    },
    copied: [
      ...texts.map(({ path, bytes }) => ({ path: `content/${path}`, bytes })),
      { path: "manifest.json", bytes: printed.manifest }
    ],
    stored: [...printed.documents, ...pictures]
  };
}
async function write(report, { release: made, copied, stored }, talk) {
  const folder = join(report.root, "releases", made.label);
  try {
    await writeRelease(report.root, made, copied, stored);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Refusal([diagnose(writeFailed, { folder, reason }, null, { cause: error })], 2);
  }
  const documents = made.snapshot.documents.map(({ path, sha256, pages: pages2 }) => ({ path, sha256, pages: pages2.length }));
  const pages = documents.reduce((sum, one) => sum + one.pages, 0);
  const bytes = stored.reduce((sum, one) => sum + one.bytes.byteLength, 0);
  talk.say(messages.released(report.name, made.label, documents.length, pages, size(bytes)));
  talk.say(messages.releasedTo(folder));
  return { report: report.name, ok: true, folder, documents, diagnostics: [] };
}

export {
  release
};
