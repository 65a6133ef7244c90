import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { outputChanged, outputMissing } from '../diagnostics/catalogue/output.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { digestOf } from '../graph/digest.ts';
import { findingDiagnostics } from '../pdf/findings.ts';
import { preflight } from '../pdf/pdf.ts';
import { expectationsOf } from './expectations.ts';
import { type DeliveredManifest, deliveredManifest } from './manifest.ts';

/** A file of the output as it was found. */
export interface ReviewedFile {
  readonly path: string;
  readonly kind: string;
  readonly bytes: number;
  readonly sha256: string;
  /** Differs from what was built. */
  readonly changed: boolean;
  /** Of a PDF that can be opened. */
  readonly pages: number | null;
}

/** What came of looking an output folder through. */
export interface OutputReview {
  readonly files: readonly ReviewedFile[];
  readonly figures: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a report's output folder and compares it with its manifest: every file is there and as it was built, and every PDF passes the preflight. Null without a readable manifest. */
export async function reviewOutput(folder: string, signal: AbortSignal): Promise<OutputReview | null> {
  const text = await readFile(join(folder, 'manifest.json'), 'utf8').catch(() => null);
  const manifest = deliveredManifest(text);
  if (manifest === null) return null;
  const files: ReviewedFile[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const artefact of manifest.artefacts) {
    signal.throwIfAborted();
    const { file, found } = await reviewFile(folder, artefact, manifest);
    if (file !== null) files.push(file);
    diagnostics.push(...found);
  }
  return { files, figures: manifest.facts.length, diagnostics };
}

async function reviewFile(
  folder: string,
  { path, kind, sha256 }: DeliveredManifest['artefacts'][number],
  { facts, families }: DeliveredManifest,
): Promise<{ readonly file: ReviewedFile | null; readonly found: readonly Diagnostic[] }> {
  const bytes = await readFile(join(folder, path)).catch(() => null);
  const output = { path, page: null };
  if (bytes === null) return { file: null, found: [diagnose(outputMissing, {}, null, { output })] };
  const own = digestOf(bytes);
  const changed = own !== sha256;
  const found: Diagnostic[] = changed ? [diagnose(outputChanged, {}, null, { output })] : [];
  let pages: number | null = null;
  if (path.endsWith('.pdf')) {
    const looked = await preflight(bytes, expectationsOf(path, kind, facts, families));
    pages = looked.pages;
    found.push(...findingDiagnostics(path, looked.findings));
  }
  return { file: { path, kind, bytes: bytes.byteLength, sha256: own, changed, pages }, found };
}

/** Names of the reports that have an output in a folder, in order. */
export async function builtReports(output: string): Promise<readonly string[]> {
  const entries = await readdir(output, { withFileTypes: true }).catch(() => []);
  const names = await Promise.all(
    entries.map(async (entry) => {
      if (!entry.isDirectory()) return [];
      const there = await readFile(join(output, entry.name, 'manifest.json')).catch(() => null);
      return there === null ? [] : [entry.name];
    }),
  );
  return names.flat().sort();
}
