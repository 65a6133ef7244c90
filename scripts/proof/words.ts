const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** As much text around a stretch as its words can depend on. */
const reach = 8;

/** Bounds of the words around a stretch, in order. */
function wordsAround(text: string, start: number, end: number): readonly (readonly [start: number, end: number])[] {
  const from = Math.max(0, start - reach);
  return [...segmenter.segment(text.slice(from, end + reach))].map(({ segment, index }) => [
    from + index,
    from + index + segment.length,
  ]);
}

/** Whether a word of the dictionary begins where the stretch does, and goes on behind it. */
export function beginsLongerWord(text: string, start: number, end: number): boolean {
  return wordsAround(text, start, end).some(([from, to]) => from === start && to > end);
}

/** Whether the stretch cuts a word of the dictionary in two: one that begins inside and ends behind it, or begins before and ends inside. */
export function cutsWord(text: string, start: number, end: number): boolean {
  return wordsAround(text, start, end).some(
    ([from, to]) => (from > start && from < end && to > end) || (from < start && to > start && to < end),
  );
}

/** Whether words begin and end exactly at these offsets, ascending. */
export function areWords(text: string, bounds: readonly number[]): boolean {
  const [first = 0] = bounds;
  const words = wordsAround(text, first, bounds.at(-1) ?? first);
  return bounds.slice(1).every((to, index) => words.some(([from, end]) => from === bounds[index] && end === to));
}
