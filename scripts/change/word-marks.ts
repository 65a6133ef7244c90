import { findFigures } from '../facts/find-figures.ts';
import { align, type Gap, gapsOf } from './align.ts';

/** A stretch of a text as it was and is: unchanged, or what went and what came in its place. */
export type Segment =
  | { readonly kind: 'same'; readonly text: string }
  | { readonly kind: 'changed'; readonly old: string; readonly new: string };

/** So few characters between two changes are no island: the eye reads one change. */
const island = 1;

/** Marks end a change: what stands at both sides of one belongs to different clauses. */
const mark = /[\p{P}\s]/u;

/**
 * Marks the words that changed between two versions of a text. Figures with their units and words in Latin letters are taken whole, Chinese by characters; a single
 * character between two changes goes with them. Joining the old or the new side of all segments gives that version.
 */
export function markWords(old: string, now: string): readonly Segment[] {
  const [left, right] = [tokensOf(old), tokensOf(now)];
  const join = (tokens: readonly string[], [start, end]: readonly [number, number]): string =>
    tokens.slice(start, end).join('');
  const segments: Segment[] = [];
  let at = 0;
  for (const gap of withoutIslands(gapsOf(align(left, right)), left)) {
    const same = join(left, [at, gap.old[0]]);
    if (same !== '') segments.push({ kind: 'same', text: same });
    segments.push({ kind: 'changed', old: join(left, gap.old), new: join(right, gap.new) });
    at = gap.old[1];
  }
  const rest = join(left, [at, left.length]);
  if (rest !== '') segments.push({ kind: 'same', text: rest });
  return segments;
}

function withoutIslands(gaps: readonly Gap[], tokens: readonly string[]): readonly Gap[] {
  const merged: Gap[] = [];
  for (const gap of gaps) {
    const last = merged.at(-1);
    const between = last === undefined ? '' : tokens.slice(last.old[1], gap.old[0]).join('');
    if (last === undefined || between.length > island || mark.test(between)) merged.push(gap);
    else merged[merged.length - 1] = { old: [last.old[0], gap.old[1]], new: [last.new[0], gap.new[1]] };
  }
  return merged;
}

/** A text cut into figures, Latin words and single characters. */
function tokensOf(text: string): readonly string[] {
  const tokens: string[] = [];
  let at = 0;
  const plain = (end: number): void => {
    tokens.push(...(text.slice(at, end).match(/[\p{Script=Latin}\p{Nd}.+-]+|[\s\S]/gu) ?? []));
    at = end;
  };
  for (const { start, end } of findFigures(text)) {
    if (start < at) continue;
    plain(start);
    tokens.push(text.slice(start, end));
    at = end;
  }
  plain(text.length);
  return tokens;
}
