import type { FactKind } from '../../content/model.ts';

/** A figure by its place in the text, before the sentence around it is read. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly kind: FactKind;
  readonly missing: 'year' | null;
}

/** A text as the search reads it: with half-width digits, of the same length as the original. */
export type Half = string;

/** Matches a sticky pattern at a place. */
export function matchAt(pattern: RegExp, text: Half, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The characters before a place, at most `count`. */
export const before = (text: Half, at: number, count: number): string => text.slice(Math.max(0, at - count), at);
