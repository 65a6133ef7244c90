import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { packageRoot } from '../../scripts/config.ts';
import type { ContentFiles } from '../../scripts/content/files.ts';
import { readReport } from '../../scripts/content/read-report.ts';
import type { Diagnostic } from '../../scripts/diagnostics/diagnostic.ts';
import { proofread } from '../../scripts/proof/proofread.ts';

/** A sentence with the code of its one error and where that stands, in UTF-16 units; no code: it is clean. */
interface Labelled {
  readonly text: string;
  readonly code: string | null;
  readonly start: number;
  readonly end: number;
}

/** The sentences of a file of tests/proof/labelled: lists by code, errors between ⟦ and ⟧. */
export function labelledSentences(name: string): readonly Labelled[] {
  const lists: Record<string, readonly string[]> = parse(
    readFileSync(join(packageRoot(), 'tests/proof/labelled', name), 'utf8'),
  );
  return Object.entries(lists).flatMap(([code, sentences]) =>
    sentences.map((sentence): Labelled => {
      const start = sentence.indexOf('⟦');
      const text = sentence.replace('⟦', '').replace('⟧', '');
      return { text, code: start < 0 ? null : code, start, end: sentence.indexOf('⟧') - 1 };
    }),
  );
}

const head = '---\ntitle: 专题\n---\n\n';
const settings = 'title: 题\npublisher: 某厅\ndate: 2022-01-17\n';

/** A report of one topic, read from memory. */
function filesOf(files: ReadonlyMap<string, string>): ContentFiles {
  const textOf = (path: string): string => files.get(path.slice(path.lastIndexOf('/') + 1)) ?? '';
  return {
    readText: async (path) => textOf(path),
    readBytes: async (path) => new TextEncoder().encode(textOf(path)),
    list: async () => [...files.keys()].sort(),
    kind: async (path) => (files.has(path.slice(path.lastIndexOf('/') + 1)) ? 'file' : 'folder'),
    size: async (path) => textOf(path).length,
    realPath: async (path) => path,
  };
}

/** What proofreading finds in a topic with this text, and what stands there. */
export async function findingsIn(
  text: string,
  more: ReadonlyMap<string, string> = new Map(),
): Promise<readonly { readonly finding: Diagnostic; readonly start: number; readonly end: number }[]> {
  const source = `${head}${text}\n`;
  const files = new Map([['01-a.md', source], ['report.yaml', settings], ...more]);
  const { report, diagnostics } = await readReport(filesOf(files), '/reports/test');
  if (report === null) throw new Error(`${text}: ${diagnostics.map(({ code }) => code).join(' ')}`);
  const lines = source.split('\n');
  const offset = (line: number, column: number): number =>
    lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0) + column - 1 - head.length;
  return (await proofread(report)).map((finding) => {
    const place = finding.place ?? { line: 1, column: 1, endLine: 1, endColumn: 1 };
    return { finding, start: offset(place.line, place.column), end: offset(place.endLine, place.endColumn) };
  });
}

/** How a set of labelled sentences comes out, over all and by code. */
export interface Score {
  readonly planted: number;
  readonly found: number;
  readonly right: number;
  readonly wrong: number;
}

export async function scored(
  sentences: readonly Labelled[],
  vocabulary: ReadonlyMap<string, string>,
): Promise<{ readonly scores: ReadonlyMap<string, Score>; readonly faults: readonly string[] }> {
  const scores = new Map<string, Score>();
  const faults: string[] = [];
  const add = (code: string, more: Partial<Score>) => {
    const { planted = 0, found = 0, right = 0, wrong = 0 } = scores.get(code) ?? {};
    scores.set(code, {
      planted: planted + (more.planted ?? 0),
      found: found + (more.found ?? 0),
      right: right + (more.right ?? 0),
      wrong: wrong + (more.wrong ?? 0),
    });
  };
  for (const { text, code, start, end } of sentences) {
    const findings = await findingsIn(text, vocabulary);
    const hits = findings.map((one) => one.finding.code === code && one.start < end && one.end > start);
    if (code !== null) add(code, { planted: 1, found: hits.includes(true) ? 1 : 0 });
    if (code !== null && !hits.includes(true)) faults.push(`missed ${code}: ${text}`);
    for (const [index, { finding, start: from, end: to }] of findings.entries()) {
      add(finding.code, hits[index] === true ? { right: 1 } : { wrong: 1 });
      if (hits[index] !== true) faults.push(`false ${finding.code} “${text.slice(from, to)}”: ${text}`);
    }
  }
  return { scores, faults };
}

/** Share of findings that are right, and share of planted errors that are found. */
export function precisionAndRecall(scores: Iterable<Score>): { readonly precision: number; readonly recall: number } {
  const all = [...scores];
  const sum = (pick: (score: Score) => number): number => all.reduce((total, score) => total + pick(score), 0);
  const right = sum((score) => score.right);
  return {
    precision: right / Math.max(1, right + sum((score) => score.wrong)),
    recall:
      sum((score) => score.found) /
      Math.max(
        1,
        sum((score) => score.planted),
      ),
  };
}
