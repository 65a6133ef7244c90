import { diffIndices } from 'node-diff3';

/** For each item of a sequence, the place of what became of it in another; null: it was taken out. Rising. */
export type Alignment = readonly (number | null)[];

/** Dearer than half a change, so that one item becomes another rather than going while the other comes. */
const gap = 0.6;

/** Cells of a table above which items are only compared for equality. */
const mostCells = 1_000_000;

/**
 * Finds what became of each item with the least change. Items that stand once in both hold the sequences together; between them, everything is weighed.
 *
 * @param key the same for items that are equal
 * @param distance 0 for equal items up to 1; infinite where one can't have become the other
 */
export function align<T>(
  from: readonly T[],
  to: readonly T[],
  key: (item: T) => string,
  distance: (a: T, b: T) => number,
): Alignment {
  const found: (number | null)[] = from.map(() => null);
  const anchors = [...anchorsOf(from.map(key), to.map(key)), { from: from.length, to: to.length }];
  let start = { from: 0, to: 0 };
  for (const anchor of anchors) {
    const left = from.slice(start.from, anchor.from);
    const right = to.slice(start.to, anchor.to);
    const between =
      left.length * right.length > mostCells ? equalOnes(left, right, key) : leastChange(left, right, distance);
    between.forEach((place, index) => {
      found[start.from + index] = place === null ? null : start.to + place;
    });
    if (anchor.from < from.length) found[anchor.from] = anchor.to;
    start = { from: anchor.from + 1, to: anchor.to + 1 };
  }
  return found;
}

interface Anchor {
  readonly from: number;
  readonly to: number;
}

function anchorsOf(from: readonly string[], to: readonly string[]): readonly Anchor[] {
  const [left, right] = [placesOfUnique(from), placesOfUnique(to)];
  const leftKeys = [...left.keys()].filter((key) => right.has(key));
  const rightKeys = [...right.keys()].filter((key) => left.has(key));
  return inOrder(leftKeys, rightKeys).map((key) => ({ from: left.get(key) ?? 0, to: right.get(key) ?? 0 }));
}

function placesOfUnique(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Map(keys.flatMap((key, index) => (counts.get(key) === 1 ? [[key, index] as const] : [])));
}

/** The longest common subsequence of two sequences of keys. */
function inOrder(left: readonly string[], right: readonly string[]): readonly string[] {
  const gone = new Set<number>();
  for (const {
    buffer1: [start, length],
  } of diffIndices([...left], [...right])) {
    for (let index = start; index < start + length; index += 1) gone.add(index);
  }
  return left.filter((_key, index) => !gone.has(index));
}

function equalOnes<T>(from: readonly T[], to: readonly T[], key: (item: T) => string): Alignment {
  const found: (number | null)[] = from.map(() => null);
  let [left, right] = [0, 0];
  const hunks = diffIndices(from.map(key), to.map(key));
  for (const { buffer1, buffer2 } of [...hunks, { buffer1: [from.length, 0], buffer2: [to.length, 0] }]) {
    while (left < (buffer1[0] ?? 0)) found[left++] = right++;
    left = (buffer1[0] ?? 0) + (buffer1[1] ?? 0);
    right = (buffer2[0] ?? 0) + (buffer2[1] ?? 0);
  }
  return found;
}

function leastChange<T>(from: readonly T[], to: readonly T[], distance: (a: T, b: T) => number): Alignment {
  const width = to.length + 1;
  const costs = new Float64Array((from.length + 1) * width);
  const at = (row: number, column: number): number => costs[row * width + column] ?? 0;
  const become = new Float64Array((from.length + 1) * width);
  for (let row = from.length; row >= 0; row -= 1) {
    for (let column = to.length; column >= 0; column -= 1) {
      const [a, b] = [from[row], to[column]];
      let best = a === undefined && b === undefined ? 0 : Number.POSITIVE_INFINITY;
      if (a !== undefined && b !== undefined) {
        const step = distance(a, b);
        become[row * width + column] = step;
        best = step + at(row + 1, column + 1);
      }
      if (a !== undefined) best = Math.min(best, gap + at(row + 1, column));
      if (b !== undefined) best = Math.min(best, gap + at(row, column + 1));
      costs[row * width + column] = best;
    }
  }
  const found: (number | null)[] = from.map(() => null);
  let [row, column] = [0, 0];
  while (row < from.length && column < to.length) {
    const cost = at(row, column);
    if (cost === (become[row * width + column] ?? 0) + at(row + 1, column + 1)) found[row++] = column++;
    else if (cost === gap + at(row, column + 1)) column += 1;
    else row += 1;
  }
  return found;
}
