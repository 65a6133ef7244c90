import { twoPictures } from '../../diagnostics/catalogue/import-merge.ts';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { Files } from './topic-pairs.ts';

/** Digests of pictures by path. */
export type Digests = ReadonlyMap<string, string>;

export interface MergedPictures {
  /** Pictures of the new version to write: path there, and path to write to. */
  readonly written: ReadonlyMap<string, string>;
  readonly removed: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** New names for pictures of the new version that are in the old one under another name, so that a picture keeps its name wherever it stands in the source. */
export function keptNames(base: Digests, theirs: Digests): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const [path, digest] of theirs) {
    const same =
      base.get(path) === digest ? path : [...base].find(([old, was]) => was === digest && !taken.has(old))?.[0];
    if (same === undefined || taken.has(same)) continue;
    names.set(path, same);
    taken.add(same);
  }
  for (const path of theirs.keys()) {
    if (names.has(path)) continue;
    const name = freeName(path, '', taken);
    names.set(path, name);
    taken.add(name);
  }
  return names;
}

/** Content whose pictures have other names. */
export function renamePictures(files: Files, names: ReadonlyMap<string, string>): Files {
  const changed = [...names].some(([from, to]) => from !== to);
  if (!changed) return files;
  const rename = (text: string): string =>
    text.replace(
      /(\]\()(assets\/[^)\s]+)/g,
      (_all, before: string, path: string) => before + (names.get(path) ?? path),
    );
  return new Map([...files].map(([path, text]) => [path, rename(text)]));
}

/** Merges pictures by digest: what only one side changed is taken from it; where both did, the editor's stands and the new one beside it. */
export function mergePictures(base: Digests, ours: Digests, theirs: Digests, merged: Files): MergedPictures {
  const text = [...merged.values()].join('\n');
  const written = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  const taken = new Set([...ours.keys(), ...theirs.keys()]);
  for (const [path, digest] of theirs) {
    const [was, mine] = [base.get(path), ours.get(path)];
    if (mine === digest || (was === digest && mine !== undefined)) continue;
    if (mine === undefined) {
      if (was === undefined || text.includes(path)) written.set(path, path);
    } else if (mine === was) written.set(path, path);
    else {
      const beside = freeName(path, '-new', taken);
      taken.add(beside);
      written.set(path, beside);
      diagnostics.push(diagnose(twoPictures, { path, beside }, null));
    }
  }
  const removed = [...base].flatMap(([path, was]) =>
    !theirs.has(path) && ours.get(path) === was && !text.includes(path) ? [path] : [],
  );
  return { written, removed, diagnostics };
}

function freeName(path: string, suffix: string, taken: ReadonlySet<string>): string {
  const dot = path.lastIndexOf('.');
  for (let count = 1; ; count += 1) {
    const name = `${path.slice(0, dot)}${suffix}${count === 1 ? '' : `-${count}`}${path.slice(dot)}`;
    if (!taken.has(name)) return name;
  }
}
