import type { ReadPassage } from '../reading.ts';
import { type Counted, isCounted } from './claim.ts';

/** Stands for a figure that counts in the outline of a sentence. Private use, so that no text holds it. */
export const counted = '\uE001';
/** Stands for any other figure: dates, ranks, labels. */
const other = '\uE002';

/** A sentence with one sign for each of its figures, so that patterns read past them. */
export interface Outline {
  readonly text: string;
  /** The figure whose sign stands at an offset of the outline. */
  readonly at: (offset: number) => Counted | null;
  /** Offsets of the signs of figures that count. */
  readonly places: readonly number[];
}

/** The sentences of a passage, cut at 。！？ and ；, that hold two or more figures that count. */
export function outlines({ text, figures }: ReadPassage): readonly Outline[] {
  if (figures.length < 2) return [];
  const signs = new Map<number, Counted>();
  let outline = '';
  let from = 0;
  for (const figure of figures) {
    outline += text.slice(from, figure.start);
    if (isCounted(figure)) signs.set(outline.length, figure);
    outline += isCounted(figure) ? counted : other;
    from = figure.end;
  }
  outline += text.slice(from);
  return [...outline.matchAll(/[^。！？；]+/gu)].flatMap(({ 0: sentence, index }) => {
    const places = [...sentence.matchAll(new RegExp(counted, 'gu'))].map((sign) => sign.index);
    return places.length < 2 ? [] : [{ text: sentence, places, at: (offset) => signs.get(index + offset) ?? null }];
  });
}

/** The figures that a match's signs stand for, in order. */
export function figuresIn({ at, places }: Outline, start: number, end: number): readonly Counted[] {
  return places.flatMap((place) => (place >= start && place < end ? (at(place) ?? []) : []));
}
