/** A stretch of old tokens and the new ones in its place. Indexes; ends exclusive. */
export interface Hunk {
  readonly start: number;
  readonly end: number;
  readonly newStart: number;
  readonly newEnd: number;
}

/** Beyond this many pairs, what lies between equal ends is one hunk: a text so different is a new one. */
const mostPairs = 4_000_000;

/** What stays, and what doesn't, between two rows of tokens. Heavy tokens stay before light ones. */
export function differences(
  old: readonly string[],
  now: readonly string[],
  weight: (token: string) => number,
): readonly Hunk[] {
  let first = 0;
  while (first < old.length && first < now.length && old[first] === now[first]) first += 1;
  let [oldEnd, newEnd] = [old.length, now.length];
  while (oldEnd > first && newEnd > first && old[oldEnd - 1] === now[newEnd - 1]) {
    oldEnd -= 1;
    newEnd -= 1;
  }
  const [height, width] = [oldEnd - first, newEnd - first];
  if (height === 0 && width === 0) return [];
  if (height === 0 || width === 0 || height * width > mostPairs) {
    return [{ start: first, end: oldEnd, newStart: first, newEnd }];
  }
  const best = table(old.slice(first, oldEnd), now.slice(first, newEnd), weight);
  const at = (row: number, column: number): number => best[row * (width + 1) + column] ?? 0;
  const hunks: Hunk[] = [];
  let [row, column, rowStart, columnStart] = [0, 0, 0, 0];
  const close = (): void => {
    if (row > rowStart || column > columnStart) {
      hunks.push({ start: first + rowStart, end: first + row, newStart: first + columnStart, newEnd: first + column });
    }
  };
  while (row < height && column < width) {
    const token = old[first + row] ?? '';
    if (token === now[first + column] && at(row, column) === at(row + 1, column + 1) + weight(token)) {
      close();
      row += 1;
      column += 1;
      [rowStart, columnStart] = [row, column];
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  [row, column] = [height, width];
  close();
  return hunks;
}

/** Weights of the heaviest common sequences of all ends of both rows. */
function table(old: readonly string[], now: readonly string[], weight: (token: string) => number): Float64Array {
  const width = now.length + 1;
  const best = new Float64Array((old.length + 1) * width);
  for (let row = old.length - 1; row >= 0; row -= 1) {
    for (let column = now.length - 1; column >= 0; column -= 1) {
      const skipped = Math.max(best[(row + 1) * width + column] ?? 0, best[row * width + column + 1] ?? 0);
      const token = old[row] ?? '';
      const kept = token === now[column] ? (best[(row + 1) * width + column + 1] ?? 0) + weight(token) : 0;
      best[row * width + column] = Math.max(skipped, kept);
    }
  }
  return best;
}
