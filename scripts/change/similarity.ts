/** How alike two texts are by the pairs of characters they share (Dice): 0 to 1. */
export function similarity(one: string, other: string): number {
  if (one === other) return 1;
  const [left, right] = [pairsOf(one), pairsOf(other)];
  let shared = 0;
  for (const [pair, count] of left) shared += Math.min(count, right.get(pair) ?? 0);
  const all = total(left) + total(right);
  return all === 0 ? 0 : (2 * shared) / all;
}

function pairsOf(text: string): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>();
  const characters = [...text];
  for (let at = 0; at + 1 < characters.length; at += 1) {
    const pair = `${characters[at]}${characters[at + 1]}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

function total(pairs: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const count of pairs.values()) sum += count;
  return sum;
}

/** Cells of a table above which items are paired in their order. */
const mostCells = 250_000;

/**
 * Pairs the items of two short sequences so that paired ones are as alike as can be, in order. Null: it has none.
 *
 * @param alike 0 to 1; items of 0 are never paired
 */
export function pairAlike<T>(
  old: readonly T[],
  now: readonly T[],
  alike: (one: T, other: T) => number,
): readonly (number | null)[] {
  if (old.length * now.length > mostCells) return old.map((_, at) => (at < now.length ? at : null));
  const best: number[][] = Array.from({ length: old.length + 1 }, () => new Array<number>(now.length + 1).fill(0));
  const values = old.map((one) => now.map((other) => alike(one, other)));
  const at = (row: number, column: number): number => best[row]?.[column] ?? 0;
  for (let row = old.length - 1; row >= 0; row -= 1) {
    for (let column = now.length - 1; column >= 0; column -= 1) {
      const value = values[row]?.[column] ?? 0;
      const paired = value > 0 ? value + at(row + 1, column + 1) : 0;
      (best[row] ?? [])[column] = Math.max(paired, at(row + 1, column), at(row, column + 1));
    }
  }
  const found: (number | null)[] = old.map(() => null);
  for (let row = 0, column = 0; row < old.length && column < now.length; ) {
    const value = values[row]?.[column] ?? 0;
    if (value > 0 && at(row, column) === value + at(row + 1, column + 1)) {
      found[row] = column;
      row += 1;
      column += 1;
    } else if (at(row, column) === at(row + 1, column)) row += 1;
    else column += 1;
  }
  return found;
}
