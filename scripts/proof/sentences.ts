/** A sentence of a text with its closing mark, offsets in UTF-16 units. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/** Divides a text at 。！？ and the closing marks behind them; at ；too where a clause is as good as a sentence. */
export function sentences(text: string, by: 'sentence' | 'clause' = 'sentence'): readonly Sentence[] {
  const ends = by === 'sentence' ? /[。！？]+[”’）》]*/gu : /[。！？；]+[”’）》]*/gu;
  const found: Sentence[] = [];
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(ends)) {
    found.push({ start, end: index + mark.length });
    start = index + mark.length;
  }
  if (start < text.length) found.push({ start, end: text.length });
  return found;
}
