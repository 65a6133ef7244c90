/** A phrase found in a text, offset in UTF-16 units. */
export interface Found<T> {
  readonly at: number;
  readonly phrase: string;
  readonly value: T;
}

/**
 * Makes a finder of many phrases at once. It goes over a text once, looks up what begins with each character, and takes the longest phrase; phrases found don't
 * overlap.
 */
export function phraseIndex<T>(phrases: Iterable<readonly [phrase: string, value: T]>): (text: string) => Found<T>[] {
  const byFirst = new Map<string, (readonly [string, T])[]>();
  for (const entry of phrases) {
    const first = entry[0].charAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), entry]);
  }
  for (const entries of byFirst.values()) entries.sort(([a], [b]) => b.length - a.length);
  return (text) => {
    const found: Found<T>[] = [];
    for (let at = 0; at < text.length; at += 1) {
      const hit = byFirst.get(text.charAt(at))?.find(([phrase]) => text.startsWith(phrase, at));
      if (hit === undefined) continue;
      found.push({ at, phrase: hit[0], value: hit[1] });
      at += hit[0].length - 1;
    }
    return found;
  };
}
