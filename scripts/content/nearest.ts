/**
 * The known word an author may have meant: the one with the fewest slips (a letter too many, missing, wrong, or two swapped; case counts nothing), if
 * there are few enough of them for the word's length. Ties go to the first.
 */
export function nearest(word: string, known: Iterable<string>): string | null {
  const wanted = word.toLowerCase();
  let best: string | null = null;
  let least = Math.max(1, Math.floor([...wanted].length / 3)) + 1;
  for (const candidate of known) {
    const slips = distance([...wanted], [...candidate.toLowerCase()]);
    if (slips < least) {
      best = candidate;
      least = slips;
    }
  }
  return best;
}

/** Optimal string alignment distance. */
function distance(from: readonly string[], to: readonly string[]): number {
  let before: number[] = [];
  let above = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current[column] = Math.min(
        (above[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    before = above;
    above = current;
  }
  return above[to.length] ?? 0;
}
