/** A stretch of text, offsets in UTF-16 units, end exclusive. */
interface Miss {
  readonly start: number;
  readonly end: number;
}

/** As many characters may be missing, added or others. */
const most = 2;

/** Shorter phrases have neighbours that are phrases of their own. */
const shortest = 6;

/**
 * Stretches that begin like a phrase, or end like it, and differ from it by one or two characters. What only runs into other text at its end (a phrase quoted in
 * part before other words) counts when all but its last two characters are there.
 */
export function nearMisses(text: string, phrase: string): readonly Miss[] {
  if (phrase.length < shortest) return [];
  const half = Math.floor(phrase.length / 2);
  const anchors = [
    { part: phrase.slice(0, half), before: 0 },
    { part: phrase.slice(half), before: half },
  ];
  const found: Miss[] = [];
  for (const { part, before } of anchors) {
    for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) {
      const begin = before === 0 ? [at] : around(at - before);
      const candidates = begin
        .filter((start) => start >= 0)
        .flatMap((start) => around(start + phrase.length).map((end) => ({ start, end: Math.min(end, text.length) })));
      const best = candidates
        .map((miss) => ({ ...miss, distance: distance(text.slice(miss.start, miss.end), phrase) }))
        .reduce((a, b) => (b.distance < a.distance ? b : a));
      const overlaps = found.some(({ start, end }) => best.start < end && best.end > start);
      if (best.distance <= most && !overlaps) found.push(best);
    }
  }
  return found.filter(({ start, end }) => distance(text.slice(start, end), phrase) > 0);
}

const around = (at: number): readonly number[] => [at, at - 1, at + 1, at - 2, at + 2];

/** Characters to insert, remove or replace. */
function distance(a: string, b: string): number {
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      row.push(Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1)));
    }
    last = row;
  }
  return last[b.length] ?? 0;
}
