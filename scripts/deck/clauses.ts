import type { Inline } from '../content/model.ts';
import { plainText } from '../content/text.ts';
import { widthInEm } from '../typography/width.ts';
import { sliceInlines, trimInlines } from './inlines.ts';

const closers = '”’）》】〕」』';
const openers = '“‘（《【〔「『';

/** Sentences of inline content. A sentence ends after 。！？ and the closing marks behind it, but not inside quotation marks or brackets. */
export function sentences(inlines: readonly Inline[]): readonly (readonly Inline[])[] {
  return parts(inlines, '。！？');
}

/** The first of the sentences; empty where there is none. */
export function firstSentence(inlines: readonly Inline[]): readonly Inline[] {
  let start = 0;
  for (const end of boundaries(plainText(inlines), '。！？')) {
    const sentence = trimInlines(sliceInlines(inlines, start, end));
    if (plainText(sentence) !== '') return sentence;
    start = end;
  }
  return trimInlines(sliceInlines(inlines, start, Number.POSITIVE_INFINITY));
}

/** Inline content cut behind each of the given marks, where no quotation mark or bracket is open. */
export function parts(inlines: readonly Inline[], marks: string): readonly (readonly Inline[])[] {
  const text = plainText(inlines);
  const found: (readonly Inline[])[] = [];
  let start = 0;
  for (const end of [...boundaries(text, marks), text.length]) {
    found.push(trimInlines(sliceInlines(inlines, start, end)));
    start = end;
  }
  return found.filter((part) => plainText(part) !== '');
}

/** Em that the narrowest character takes: longer beginnings needn't be measured. */
const narrowest = 0.3;

/**
 * The opening clauses of a sentence that fit into a width, without the mark they end with. Cut at the strongest mark in the
 * later half (；： before ，、), never inside quotation marks or brackets; a sentence that fits stays whole.
 *
 * @param most width in full-width characters
 */
export function openingClauses(sentence: readonly Inline[], most: number): readonly Inline[] {
  const text = plainText(sentence);
  const whole = text.replace(/(?<![。；，、：\s])[。；，、：\s]+$/u, '');
  if (widthInEm(whole) <= most) return sliceInlines(sentence, 0, whole.length);
  const fitting = (marks: string): readonly number[] =>
    [...boundaries(text, marks)]
      .map((end) => end - 1)
      .filter((end) => end <= most / narrowest && widthInEm(text.slice(0, end)) <= most);
  const last = fitting('。；：！？').at(-1) ?? 0;
  const comma = fitting('，').at(-1) ?? 0;
  const best = widthInEm(text.slice(0, last)) >= most / 2 ? last : Math.max(last, comma);
  if (best > 0) return trimInlines(sliceInlines(sentence, 0, best));
  const [first] = boundaries(text, '，；：。！？');
  return sliceInlines(sentence, 0, first === undefined ? whole.length : first - 1);
}

/** The clause around a position, without the marks at its ends. */
export function clauseAround(inlines: readonly Inline[], position: number): readonly Inline[] {
  const text = plainText(inlines);
  const ends = [...boundaries(text, '。；！？，')];
  const start = ends.filter((end) => end <= position).at(-1) ?? 0;
  const end = ends.find((at) => at > position) ?? text.length;
  const clause = text.slice(start, end).replace(/[。；！？，]+$/u, '');
  return trimInlines(sliceInlines(inlines, start, start + clause.length));
}

/** Positions just behind the given marks, where no quotation mark or bracket is open. */
function* boundaries(text: string, marks: string): Generator<number> {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charAt(at);
    if (openers.includes(mark)) depth += 1;
    if (closers.includes(mark)) depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    if (marks.includes(mark)) yield at + 1;
    if (closers.includes(mark) && marks.includes(text.charAt(at - 1)) && '。！？'.includes(text.charAt(at - 1))) {
      yield at + 1;
    }
  }
}
