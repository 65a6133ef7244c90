import type { Edit } from '../account.ts';
import type { Prose } from '../structure/draft.ts';
import { type Edited, edit } from './edits.ts';
import { escapeMarkdown } from './escape.ts';
import type { Figures } from './figures.ts';

/** Running text as Markdown, as plain text, and what was edited. */
export interface Inline {
  readonly markdown: string;
  readonly text: string;
  readonly edits: readonly Edit[];
  readonly unpaired: readonly number[];
}

export interface InlineOptions {
  readonly keepPunctuation: boolean;
  /** Offset in the manuscript at which words end that announce the paragraph; null without. */
  readonly label: number | null;
  /** Null where figures can't be stated. */
  readonly figures: Figures | null;
  /** What a cell counts. */
  readonly context: string | null;
  /** Called with the stretch, in the manuscript, of a date without its year. */
  readonly undated: (start: number, end: number) => void;
}

interface Range {
  readonly type: 'strong' | 'emphasis' | 'link' | 'figure';
  readonly start: number;
  readonly end: number;
  /** Address of a link, markup of a figure. */
  readonly value: string;
}

/** Writes running text with what is set apart in it and the figures it states. */
export function writeInline(source: string, prose: Prose, options: InlineOptions): Inline {
  const { label, figures, keepPunctuation, context } = options;
  const edges = new Set(prose.spans.filter(({ type }) => type === 'strong').flatMap(({ start, end }) => [start, end]));
  const edited = edit(source, prose, 'prose', keepPunctuation, edges);
  const { text, edits, unpaired } = edited;
  const marks = marksOf(prose, edited, label);
  const accepted: Range[] = [];
  for (const mark of marks.filter(({ type }) => type === 'link')) if (fits(mark, accepted)) accepted.push(mark);
  if (label !== null) accepted.push(...marks.slice(0, 1).filter((mark) => fits(mark, accepted)));
  if (figures !== null) {
    const mayStand = (start: number, end: number): boolean =>
      accepted.every(
        (mark) =>
          (mark.type === 'strong' && mark.start <= start && mark.end >= end) || mark.end <= start || mark.start >= end,
      );
    const undated = (start: number, end: number): void => {
      options.undated(prose.start + originOf(edited, start), prose.start + originOf(edited, end));
    };
    for (const { start, end, markup } of figures.in(text, context, mayStand, undated)) {
      accepted.push({ type: 'figure', start, end, value: markup });
    }
  }
  for (const type of ['strong', 'emphasis'] as const) {
    for (const mark of marks) if (mark.type === type && fits(mark, accepted)) accepted.push(mark);
  }
  return { markdown: markdownOf(text, accepted), text, edits, unpaired };
}

/** Offset in the passage of an offset in its edited text. */
function originOf({ offsets }: Edited, at: number): number {
  return Math.max(0, offsets.lastIndexOf(at));
}

/** Spans in offsets of the edited text, without white space at their ends; those of one kind that touch are one. The label comes first. */
function marksOf(prose: Prose, { text, offsets }: Edited, label: number | null): Range[] {
  const at = (offset: number): number =>
    offsets[Math.min(Math.max(offset - prose.start, 0), prose.end - prose.start)] ?? text.length;
  const ranges: Range[] = [];
  const add = (type: Range['type'], from: number, to: number, value: string): void => {
    let [start, end] = [at(from), at(to)];
    // Never through the middle of a pair.
    if (isSecondHalf(text, start)) start -= 1;
    if (isSecondHalf(text, end)) end += 1;
    while (start < end && /\s/u.test(text[start] ?? '')) start += 1;
    while (end > start && /\s/u.test(text[end - 1] ?? '')) end -= 1;
    if (start >= end) return;
    const before = ranges.findIndex(
      (one) => one.type === type && one.value === value && one.end >= start && one.start <= end,
    );
    const last = ranges[before];
    if (last === undefined) ranges.push({ type, start, end, value });
    else ranges[before] = { ...last, start: Math.min(last.start, start), end: Math.max(last.end, end) };
  };
  if (label !== null) add('strong', prose.start, label, '');
  for (const { type, start, end, url } of prose.spans) {
    if (end <= prose.start || start >= prose.end) continue;
    if (type !== 'link') add(type, start, end, '');
    else if (url !== null && /^(?:https?:\/\/[^/]|mailto:.)/i.test(url) && text.slice(at(start), at(end)) !== url)
      add(type, start, end, addressOf(url));
  }
  return ranges;
}

function isSecondHalf(text: string, at: number): boolean {
  return /[\udc00-\udfff]/.test(text[at] ?? '');
}

function addressOf(url: string): string {
  const plain = url.replace(/[\s<>()\\"`|*[\]]/g, (one) => `%${one.charCodeAt(0).toString(16).padStart(2, '0')}`);
  return plain.replaceAll('&', '&amp;');
}

/** Whether a range stands beside those accepted or nests with them, and their signs don't run into each other. */
function fits(range: Range, accepted: readonly Range[]): boolean {
  return accepted.every((other) => {
    if (range.end <= other.start || range.start >= other.end) {
      const touches = range.end === other.start || range.start === other.end;
      return (
        !touches || range.type === 'link' || other.type === 'link' || other.type === 'figure' || range.type === 'figure'
      );
    }
    if (range.type === other.type || other.type === 'figure')
      return other.type === 'figure' && range.type !== 'link' && range.start <= other.start && range.end >= other.end;
    const nests =
      (range.start >= other.start && range.end <= other.end) || (range.start <= other.start && range.end >= other.end);
    const stars = range.type !== 'link' && other.type !== 'link';
    return nests && !stars;
  });
}

interface Token {
  readonly type: 'text' | 'open' | 'close' | 'markup';
  value: string;
}

function markdownOf(text: string, ranges: readonly Range[]): string {
  const tokens: Token[] = [];
  const write = (from: number, to: number, inside: readonly Range[]): void => {
    let at = from;
    const sorted = inside.toSorted((a, b) => a.start - b.start || b.end - a.end || rank(a) - rank(b));
    for (let index = 0; index < sorted.length; ) {
      const range = sorted[index];
      if (range === undefined) break;
      let next = index + 1;
      while ((sorted[next]?.start ?? Number.POSITIVE_INFINITY) < range.end) next += 1;
      if (range.start > at) tokens.push(textToken(text.slice(at, range.start), tokens, true));
      if (range.type === 'figure') tokens.push({ type: 'markup', value: range.value });
      else {
        const sign = range.type === 'strong' ? '**' : range.type === 'emphasis' ? '*' : '';
        tokens.push(sign === '' ? { type: 'markup', value: '[' } : { type: 'open', value: sign });
        write(range.start, range.end, sorted.slice(index + 1, next));
        tokens.push(sign === '' ? { type: 'markup', value: `](${range.value})` } : { type: 'close', value: sign });
      }
      at = range.end;
      index = next;
    }
    if (at < to) tokens.push(textToken(text.slice(at, to), tokens, to < text.length));
  };
  write(0, text.length, ranges);
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'open') shield(tokens[index + 1], tokens[index - 1], true);
    if (token.type === 'close') shield(tokens[index - 1], tokens[index + 1], false);
  }
  return tokens.map(({ value }) => value).join('');
}

function rank({ type }: Range): number {
  return ['link', 'strong', 'emphasis', 'figure'].indexOf(type);
}

function textToken(value: string, before: readonly Token[], beforeMarkup: boolean): Token {
  return { type: 'text', value: escapeMarkdown(value, { first: before.length === 0, heading: false, beforeMarkup }) };
}

/** Signs of emphasis between a mark inside and a letter outside count for nothing; written as a character reference, the letter is no letter to them. */
function shield(inside: Token | undefined, outside: Token | undefined, before: boolean): void {
  if (inside === undefined || outside?.type !== 'text') return;
  const edge = before ? (inside.value[0] ?? '') : (inside.value.at(-1) ?? '');
  if (!/[\p{P}\p{S}]/u.test(edge)) return;
  outside.value = before ? shieldedEnd(outside.value) : shieldedStart(outside.value);
}

/** Markdown whose last character is no letter to signs of emphasis that follow: a letter is written as a character reference. */
export function shieldedEnd(markdown: string): string {
  const letter = [...markdown].at(-1) ?? '';
  return isLetter(letter) ? markdown.slice(0, -letter.length) + referenceOf(letter) : markdown;
}

function shieldedStart(markdown: string): string {
  const [letter = ''] = markdown;
  return isLetter(letter) ? referenceOf(letter) + markdown.slice(letter.length) : markdown;
}

function isLetter(one: string): boolean {
  return one !== '' && !/[\s\p{P}\p{S}\p{Script=Han}]/u.test(one);
}

function referenceOf(letter: string): string {
  return `&#x${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase()};`;
}
