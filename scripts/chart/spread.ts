/**
 * Moves positions apart until they keep a distance, as little as needed and in their order, within bounds as far as these have room.
 *
 * @param wished positions, in any order; the result is in the same order
 */
export function spread(
  wished: readonly number[],
  distance: number | readonly number[],
  [low, high]: readonly [low: number, high: number],
): readonly number[] {
  const order = wished.map((_, index) => index).sort((one, other) => (wished[one] ?? 0) - (wished[other] ?? 0));
  const gap = (index: number): number => (typeof distance === 'number' ? distance : (distance[index] ?? 0));
  const found = [...wished];
  let edge = low;
  for (const index of order) {
    found[index] = Math.max(found[index] ?? 0, edge);
    edge = (found[index] ?? 0) + gap(index);
  }
  // Back from the far end, where pushing went over it.
  let limit = high;
  for (const index of order.reverse()) {
    const end = typeof distance === 'number' ? limit : limit - gap(index);
    found[index] = Math.min(found[index] ?? 0, end);
    limit = (found[index] ?? 0) - (typeof distance === 'number' ? distance : 0);
  }
  return found;
}
