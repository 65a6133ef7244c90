import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);
import {
  expectationsOf,
  findingDiagnostics
} from "./chunk-BE2WAHO4.js";
import {
  deliveredManifest
} from "./chunk-XZXFMA6J.js";
import {
  preflight
} from "./chunk-5S4BQKOA.js";
import {
  noOutput,
  outputChanged,
  outputMissing
} from "./chunk-WISTUV2F.js";
import {
  digestOf
} from "./chunk-DY6JX3BO.js";
import {
  sayAll
} from "./chunk-BI3W2D4X.js";
import {
  messages
} from "./chunk-AUVZYRCI.js";
import {
  Refusal,
  diagnose
} from "./chunk-AQ7QJ6U6.js";
import {
  hasErrors,
  sortDiagnostics,
  toJson
} from "./chunk-B4QTQKVJ.js";

// scripts/commands/check-output.ts
import { join as join2 } from "node:path";

// scripts/build/output-review.ts
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
async function reviewOutput(folder, signal) {
  const text = await readFile(join(folder, "manifest.json"), "utf8").catch(() => null);
  const manifest = deliveredManifest(text);
  if (manifest === null) return null;
  const files = [];
  const diagnostics = [];
  for (const artefact of manifest.artefacts) {
    signal.throwIfAborted();
    const { file, found } = await reviewFile(folder, artefact, manifest);
    if (file !== null) files.push(file);
    diagnostics.push(...found);
  }
  return { files, figures: manifest.facts.length, diagnostics };
}
async function reviewFile(folder, { path, kind, sha256 }, { facts, families }) {
  const bytes = await readFile(join(folder, path)).catch(() => null);
  const output = { path, page: null };
  if (bytes === null) return { file: null, found: [diagnose(outputMissing, {}, null, { output })] };
  const own = digestOf(bytes);
  const changed = own !== sha256;
  const found = changed ? [diagnose(outputChanged, {}, null, { output })] : [];
  let pages = null;
  if (path.endsWith(".pdf")) {
    const looked = await preflight(bytes, expectationsOf(path, kind, facts, families));
    pages = looked.pages;
    found.push(...findingDiagnostics(path, looked.findings));
  }
  return { file: { path, kind, bytes: bytes.byteLength, sha256: own, changed, pages }, found };
}
async function builtReports(output) {
  const entries = await readdir(output, { withFileTypes: true }).catch(() => []);
  const names = await Promise.all(
    entries.map(async (entry) => {
      if (!entry.isDirectory()) return [];
      const there = await readFile(join(output, entry.name, "manifest.json")).catch(() => null);
      return there === null ? [] : [entry.name];
    })
  );
  return names.flat().sort();
}

// scripts/commands/check-output.ts
async function checkOutput(options, talk, signal) {
  const names = options.reports.length > 0 ? options.reports : await builtReports(options.output);
  if (names.length === 0) throw new Refusal([diagnose(noOutput, { folder: options.output }, null)], 2);
  const results = [];
  try {
    for (const name of names) {
      talk.progress(messages.checkingOutput(name));
      const folder = join2(options.output, name);
      const review = await reviewOutput(folder, signal);
      if (review === null) throw new Refusal([diagnose(noOutput, { folder }, null)], 2);
      const diagnostics = sortDiagnostics(review.diagnostics);
      const ok = !hasErrors(diagnostics, options.strict);
      if (diagnostics.length > 0) sayAll(diagnostics, talk);
      if (ok) talk.say(messages.outputChecked(name, review.files.length, review.figures));
      for (const { path, kind, pages } of review.files)
        if (pages !== null && (kind === "booklet" || kind === "handout")) talk.say(messages.signatures(path, pages));
      const files = review.files.map(({ path, bytes, sha256, changed }) => ({ path, bytes, sha256, changed }));
      results.push({ report: name, ok, files, facts: review.figures, diagnostics: diagnostics.map(toJson) });
    }
  } finally {
    talk.progress(null);
  }
  return { ok: results.every(({ ok }) => ok), document: { reports: results } };
}

export {
  checkOutput
};
