import type { Alignment } from './align.ts';

/** An item of one of the sequences, with its place there. */
export interface Placed<T> {
  readonly item: T;
  readonly index: number;
}

/** Three sequences as one: what became of each item of the base on either side, and what was added between. */
export type Step<T> =
  | { readonly type: 'standing'; readonly base: T; readonly ours: Placed<T> | null; readonly theirs: Placed<T> | null }
  | {
      readonly type: 'added';
      readonly ours: readonly Placed<T>[];
      readonly theirs: readonly Placed<T>[];
      /** One side added here, and the other took away what stood before and after: the addition has lost its place. */
      readonly lost: boolean;
    };

/**
 * Lays two alignments of the same base side by side.
 *
 * @param isOther whether an item that took the place of another has nothing to do with it
 */
export function weave<T>(
  base: readonly T[],
  ours: readonly T[],
  theirs: readonly T[],
  toOurs: Alignment,
  toTheirs: Alignment,
  isOther: (was: T, is: T) => boolean,
): readonly Step<T>[] {
  const isGone = (index: number, items: readonly T[], alignment: Alignment): boolean => {
    const was = base[index];
    const is = placed(items, alignment[index] ?? null)?.item;
    return was === undefined || is === undefined || isOther(was, is);
  };
  const isLost = (index: number, items: readonly T[], alignment: Alignment): boolean =>
    base.length > 0 && isGone(index - 1, items, alignment) && isGone(index, items, alignment);
  const steps: Step<T>[] = [];
  const [left, right] = [additions(base.length, ours, toOurs), additions(base.length, theirs, toTheirs)];
  for (let index = 0; index <= base.length; index += 1) {
    const added = { ours: left[index] ?? [], theirs: right[index] ?? [] };
    if (added.ours.length + added.theirs.length > 0) {
      const lost =
        (added.ours.length > 0 && isLost(index, theirs, toTheirs)) ||
        (added.theirs.length > 0 && isLost(index, ours, toOurs));
      steps.push({ type: 'added', ...added, lost });
    }
    const item = base[index];
    if (item === undefined) continue;
    steps.push({
      type: 'standing',
      base: item,
      ours: placed(ours, toOurs[index] ?? null),
      theirs: placed(theirs, toTheirs[index] ?? null),
    });
  }
  return steps;
}

function placed<T>(items: readonly T[], index: number | null): Placed<T> | null {
  const item = index === null ? undefined : items[index];
  return index === null || item === undefined ? null : { item, index };
}

/** What was added before each item of the base, and after the last; before items taken out at the same place. */
function additions<T>(length: number, items: readonly T[], alignment: Alignment): readonly (readonly Placed<T>[])[] {
  const added: Placed<T>[][] = Array.from({ length: length + 1 }, () => []);
  let next = 0;
  let gap = 0;
  for (let index = 0; index <= length; index += 1) {
    const place = index === length ? items.length : (alignment[index] ?? null);
    if (place === null) continue;
    for (; next < place; next += 1) {
      const item = items[next];
      if (item !== undefined) added[gap]?.push({ item, index: next });
    }
    next = place + 1;
    gap = index + 1;
  }
  return added;
}
