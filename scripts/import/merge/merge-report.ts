import { startOf } from '../../content/places.ts';
import { deletedTopic, mergeConflict, vanishedTopic } from '../../diagnostics/catalogue/import-merge.ts';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { placeFiles, type Trio, trios } from './file-moves.ts';
import { heldIds } from './held-ids.ts';
import { mergeText } from './merge-text.ts';
import { type Files, titleOf, topicName } from './topic-pairs.ts';

export interface MergedReport {
  /** All text files as they are to stand. */
  readonly files: Files;
  /** Files that stand under another name than before. */
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
  /** Files that nobody edited and the new version no longer has. */
  readonly removed: readonly string[];
  /** Conflicts, as errors, and what else an editor has to know. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Merges the text files of a report: what an import once wrote, what editors made of it, and what an import of a newer version gives.
 *
 * @param nameOf what the new version of a file is called in marks of conflict
 */
export function mergeReport(base: Files, ours: Files, theirs: Files, nameOf: (path: string) => string): MergedReport {
  const held = heldIds(base, ours);
  const diagnostics: Diagnostic[] = [];
  const removed: string[] = [];
  const kept: Trio[] = [];
  const vanished: Trio[] = [];
  for (const trio of trios(base, ours, theirs)) {
    const [was, mine, other] = texts(trio, base, ours, theirs);
    if (mine === null && other === null) continue;
    if (other === null && was !== null && trio.ours !== null) {
      if (mine === was) {
        removed.push(trio.ours);
        continue;
      }
      vanished.push(trio);
    }
    if (mine === null && was !== null && trio.base !== 'report.yaml') {
      const params = { title: titleOf(was), copy: `import/base/${trio.theirs}` };
      if (other !== was) diagnostics.push(diagnose(deletedTopic, params, null));
      continue;
    }
    kept.push(trio);
  }

  const files = new Map<string, string>();
  const renamed: { from: string; to: string }[] = [];
  for (const [trio, path] of placeFiles(kept, held)) {
    const [was, mine, other] = texts(trio, base, ours, theirs);
    if (trio.ours !== null && trio.ours !== path) renamed.push({ from: trio.ours, to: path });
    if (vanished.includes(trio))
      diagnostics.push(diagnose(vanishedTopic, { title: titleOf(mine ?? '') }, startOf(path)));
    if (mine === null || other === null) {
      files.set(path, mine ?? other ?? '');
      continue;
    }
    const name = nameOf(trio.theirs ?? path);
    const merged = mergeText(was ?? '', mine, other, { settings: path.endsWith('.yaml'), held, name });
    files.set(path, merged.text);
    for (const { line, endLine } of merged.conflicts) {
      diagnostics.push(diagnose(mergeConflict, { name }, { file: path, line, column: 1, endLine, endColumn: 1 }));
    }
  }
  const inOrder = new Map([...files].sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1)));
  return { files: inOrder, renamed, removed, diagnostics };
}

type Texts = readonly [base: string | null, ours: string | null, theirs: string | null];

function texts({ base, ours, theirs }: Trio, was: Files, mine: Files, other: Files): Texts {
  const read = (files: Files, path: string | null): string | null => (path === null ? null : (files.get(path) ?? null));
  return [read(was, base), read(mine, ours), read(other, theirs)];
}

/** Settings first, then the foreword, then topics. */
const rank = (path: string): number => (path === 'report.yaml' ? -2 : topicName(path) === null ? -1 : 0);
