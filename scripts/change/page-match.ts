import { align, gapsOf } from './align.ts';
import { pairAlike } from './similarity.ts';
import type { SeenPage } from './snapshot.ts';

/** An old page and what became of it, 0-based: the same page, a page that looks different, none; or a page that came. */
export interface PagePair {
  readonly old: number | null;
  readonly new: number | null;
  readonly same: boolean;
}

/**
 * Finds what became of each page of a document, so that a page put in shifts those behind it and changes none. Pages that look the same hold the sequences together, then those
 * that say the same; what is left between them is paired by how alike it is.
 *
 * @param alike 0 to 1, of an old and a new page
 */
export function matchPages(
  old: readonly SeenPage[],
  now: readonly SeenPage[],
  alike: (old: number, now: number) => number,
): readonly PagePair[] {
  const pairs: PagePair[] = [];
  const pair = (left: number | null, right: number | null): void => {
    const same = left !== null && right !== null && old[left]?.pixels === now[right]?.pixels;
    pairs.push({ old: left, new: right, same });
  };
  const weigh = (
    [oldStart, oldEnd]: readonly [number, number],
    [newStart, newEnd]: readonly [number, number],
  ): void => {
    const lefts = range(oldStart, oldEnd);
    const rights = range(newStart, newEnd);
    const evenly = lefts.length === rights.length;
    const found = evenly ? lefts.map((_, at) => at) : pairAlike(lefts, rights, alike);
    let next = 0;
    for (const [at, left] of lefts.entries()) {
      const to = found[at] ?? null;
      if (to !== null) {
        for (; next < to; next += 1) pair(null, rights[next] ?? null);
        next = to + 1;
      }
      pair(left, to === null ? null : (rights[to] ?? null));
    }
    for (; next < rights.length; next += 1) pair(null, rights[next] ?? null);
  };
  let [left, right] = [0, 0];
  const end = { old: [old.length, old.length], new: [now.length, now.length] } as const;
  for (const gap of [...gapsOf(align(old.map(keyOf), now.map(keyOf))), end]) {
    for (; left < gap.old[0]; left += 1, right += 1) pair(left, right);
    weigh(gap.old, gap.new);
    [left, right] = [gap.old[1], gap.new[1]];
  }
  return pairs;
}

/** Blank pages and pictures without words are told apart by their looks. */
const noWords = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

function keyOf({ words, pixels }: SeenPage): string {
  return words === noWords ? pixels : words;
}

function range(start: number, end: number): readonly number[] {
  return Array.from({ length: end - start }, (_, at) => start + at);
}
