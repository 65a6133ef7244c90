/**
 * Remembers what was made for the keys that were asked for last: work that is done over and over, in a preview or in a build that stays, meets mostly what it has met before. The same key must always
 * make the same, which isn't changed afterwards.
 *
 * @param most keys that are remembered at least; at most twice as many
 */
export function remembering<V extends NonNullable<unknown>>(most: number): (key: string, make: () => V) => V {
  let young = new Map<string, V>();
  let old = new Map<string, V>();
  return (key, make) => {
    const known = young.get(key);
    if (known !== undefined) return known;
    const value = old.get(key) ?? make();
    if (young.size >= most) [young, old] = [new Map(), young];
    young.set(key, value);
    return value;
  };
}
