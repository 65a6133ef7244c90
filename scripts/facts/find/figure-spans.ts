import { calendarAt } from './calendar.ts';
import { labelAt } from './label.ts';
import { firstAt, ordinalAt } from './ordinal.ts';
import { quantityAt } from './quantity-span.ts';
import { type Token, tokensOf } from './scan.ts';
import { before, type Half, type Span } from './span.ts';

/** A sentence, and whether a paragraph begins with it. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly opens: boolean;
}

/** A figure or a word for a year (去年) in its sentence; words for years aren't figures but say when others hold. */
export interface Mark extends Span {
  readonly sentence: Sentence;
  readonly figure: boolean;
  /** Inside the brackets of a title: 《……规划（2018—2022年）》. */
  readonly titled: boolean;
}

/** All figures of a text and the words for years between them, in order and without overlaps, each with its sentence. */
export function marksOf(text: Half): readonly Mark[] {
  const found: Mark[] = [];
  let sentence = { start: 0, end: text.length, opens: true };
  let done = 0;
  let titles = 0;
  const close = (end: number, paragraph: boolean): void => {
    sentence.end = end;
    sentence = { start: end, end: text.length, opens: paragraph };
  };
  for (const token of tokensOf(text)) {
    if (token.type === 'stop') close(token.end, false);
    else if (token.type === 'break') {
      close(token.end, true);
      titles = 0;
    } else if (token.type === 'open') titles += 1;
    else if (token.type === 'close') titles = Math.max(0, titles - 1);
    else if (token.start >= done) {
      const span = spanOf(text, token);
      if (span === null || span.start < done || (titles > 0 && span.kind !== 'period')) continue;
      const { start, end, kind, missing } = span;
      found.push({ start, end, kind, missing, sentence, figure: token.type !== 'relative', titled: titles > 0 });
      done = span.end;
    }
  }
  return found;
}

function spanOf(text: Half, { type, start, end }: Token): Span | null {
  if (type === 'relative') return { start, end, kind: 'date', missing: null };
  if (type === 'half') return { start, end, kind: 'period', missing: 'year' };
  if (type === 'first') return firstAt(text, start);
  const ahead = before(text, start, 2);
  const ordinal = ordinalAt(text, start);
  if (ordinal !== null) return ordinal;
  const numbered = /第$|(?<![此之目以年日])前$/u.test(ahead);
  const dated = calendarAt(text, start);
  if (dated !== null && (!numbered || dated.start < start)) return dated;
  if (numbered) return null;
  return labelAt(text, start) ?? quantityAt(text, start, end);
}
