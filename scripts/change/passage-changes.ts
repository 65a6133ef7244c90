import { align, gapsOf } from './align.ts';
import { pairAlike, similarity } from './similarity.ts';
import type { Passage } from './snapshot.ts';
import { markWords, type Segment } from './word-marks.ts';

/** What became of a text; places count from 0 in the passages of each side. */
export type PassageChange =
  | { readonly kind: 'changed'; readonly old: number; readonly new: number; readonly segments: readonly Segment[] }
  | { readonly kind: 'moved'; readonly old: number; readonly new: number }
  | { readonly kind: 'gone'; readonly old: number }
  | { readonly kind: 'new'; readonly new: number };

/** Texts that share less than this are different texts. */
const alike = 0.4;

/** Short texts that stand elsewhere again are no move: 合计 stands in every table. */
const movable = 12;

/** What became of the texts of a report, in the order of the new ones. Those that stand as they were are left out. */
export function passageChanges(old: readonly Passage[], now: readonly Passage[]): readonly PassageChange[] {
  const pairs: { readonly old: number | null; readonly new: number | null }[] = [];
  for (const gap of gapsOf(align(old.map(keyOf), now.map(keyOf)))) {
    const [lefts, rights] = [range(gap.old), range(gap.new)];
    const found = pairAlike(lefts, rights, (left, right) => likeness(old[left], now[right]));
    let next = 0;
    for (const [at, left] of lefts.entries()) {
      const to = found[at] ?? null;
      for (; to !== null && next < to; next += 1) pairs.push({ old: null, new: rights[next] ?? null });
      pairs.push({ old: left, new: to === null ? null : (rights[to] ?? null) });
      if (to !== null) next = to + 1;
    }
    for (; next < rights.length; next += 1) pairs.push({ old: null, new: rights[next] ?? null });
  }
  const gone = new Map<string, number[]>();
  for (const pair of pairs) {
    const key = pair.old !== null && pair.new === null ? movedKey(old[pair.old]) : null;
    if (key !== null && pair.old !== null) gone.set(key, [...(gone.get(key) ?? []), pair.old]);
  }
  const movedFrom = new Map<number, number>();
  for (const pair of pairs) {
    const key = pair.new !== null && pair.old === null ? movedKey(now[pair.new]) : null;
    const from = key === null ? undefined : gone.get(key)?.shift();
    if (from !== undefined && pair.new !== null) movedFrom.set(pair.new, from);
  }
  const left = new Set(movedFrom.values());
  return pairs.flatMap((pair): readonly PassageChange[] => {
    if (pair.old !== null && pair.new !== null) {
      const segments = markWords(old[pair.old]?.text ?? '', now[pair.new]?.text ?? '');
      return [{ kind: 'changed', old: pair.old, new: pair.new, segments }];
    }
    if (pair.old !== null) return left.has(pair.old) ? [] : [{ kind: 'gone', old: pair.old }];
    if (pair.new === null) return [];
    const from = movedFrom.get(pair.new);
    return from === undefined ? [{ kind: 'new', new: pair.new }] : [{ kind: 'moved', old: from, new: pair.new }];
  });
}

function keyOf({ kind, text }: Passage): string {
  return `${kind}\n${text}`;
}

function movedKey(passage: Passage | undefined): string | null {
  return passage !== undefined && passage.text.length >= movable ? keyOf(passage) : null;
}

function likeness(one: Passage | undefined, other: Passage | undefined): number {
  if (one === undefined || other === undefined || one.kind !== other.kind || one.topic !== other.topic) return 0;
  const value = similarity(one.text, other.text);
  // Cells and captions are short: one digit of two is half of it.
  const short = Math.min(one.text.length, other.text.length) < movable && one.section === other.section;
  return value >= alike ? value : short ? 0.05 + value / 2 : 0;
}

function range([start, end]: readonly [number, number]): readonly number[] {
  return Array.from({ length: end - start }, (_, at) => start + at);
}
