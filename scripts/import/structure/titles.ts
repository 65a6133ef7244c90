import type { Stretch } from '../manuscript.ts';
import { isBlank, trimmed } from './characters.ts';
import type { Line } from './line.ts';
import { isMastheadData, isOffice } from './masthead-data.ts';
import { ordinalOf } from './ordinals.ts';

/** A title that a line holds, offsets in the manuscript. */
export interface FoundTitle extends Stretch {
  /** Where the paragraph goes on that the title is run into; null where the title has the line to itself. */
  readonly rest: number | null;
  /** The mark after the title, which a title of its own doesn't need. */
  readonly stop: Stretch | null;
}

/** The longest title with a line of its own, and the longest run into a paragraph, in characters. */
const longestAlone = 50;
const longestRunIn = 32;

/** The title that begins `offset` units into a line: all of a short line without a sentence, or a short first sentence. */
export function titleOf(line: Line, offset: number): FoundTitle | null {
  const found = untrimmedTitle(line, offset);
  if (found === null) return null;
  const { start, end } = trimmed(line.manuscript.text, found.start, found.end);
  return start < end ? { ...found, start, end } : null;
}

function untrimmedTitle({ text, start, end, block }: Line, offset: number): FoundTitle | null {
  const from = start + offset;
  const body = text.slice(offset);
  if (body === '') return null;
  const bold = block.look.bold
    ? undefined
    : block.spans.find((span) => span.type === 'strong' && span.start <= from + 1 && span.end > from && span.end < end);
  if (bold !== undefined && bold.end - from <= longestRunIn) {
    const inside = /[。：:．]$/u.test(text.slice(0, bold.end - start));
    const after = /^[。：:．]/u.test(text.slice(bold.end - start));
    if (inside || after) return runIn(text, start, from, bold.end - (inside ? 1 : 0));
  }
  const mark = firstStop(body);
  if (mark === null) {
    const stop = /[：:]$/u.test(body) ? body.length - body.slice(0, -1).trimEnd().length : 0;
    if (body.length > longestAlone || /[，,、；;]$/u.test(body) || body.length === stop) return null;
    return { start: from, end: end - stop, rest: null, stop: stop === 0 ? null : { start: end - stop, end } };
  }
  if (mark === body.length - 1) {
    if (body.length > longestAlone || body.length < 3) return null;
    if (body[mark] !== '。') return body[mark] === '；' ? null : { start: from, end, rest: null, stop: null };
    return { start: from, end: end - 1, rest: null, stop: { start: end - 1, end } };
  }
  if (body[mark] !== '。' || mark > longestRunIn || mark < 2) return null;
  return runIn(text, start, from, from + mark);
}

function runIn(text: string, base: number, from: number, stopAt: number): FoundTitle | null {
  let rest = stopAt + 1;
  while (isBlank(text.slice(rest - base, rest - base + 1)) && rest - base < text.length) rest += 1;
  if (rest - base >= text.length) return null;
  return { start: from, end: stopAt, rest, stop: { start: stopAt, end: stopAt + 1 } };
}

/** The first mark that ends a sentence, outside quotation marks and brackets. */
function firstStop(text: string): number | null {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const one = text[at] ?? '';
    if ('“‘（《【('.includes(one)) depth += 1;
    else if ('”’）》】)'.includes(one)) depth = Math.max(0, depth - 1);
    else if ('。！？；'.includes(one) && (depth === 0 || at === text.length - 1)) return at;
  }
  return null;
}

/** Whether a line could be a title, or a part of one, without any number: short, no sentence, no list, none of the notes and captions. */
export function isTitleLike({ text, block }: Line, longest = 30): boolean {
  if (block.kind !== 'paragraph' && block.kind !== 'heading') return false;
  if (text.length < 2 || text.length > longest || /[。；;]/u.test(text) || /[，,、：:！!？?…]$/u.test(text))
    return false;
  return (
    !/^(?:附件|附表|附图|注[：:]|注释|说明[：:]|资料来源|数据来源|来源|单位[：:]|[表图]\s*[\d一二三四五六七八九十]|（|\()/u.test(
      text,
    ) && !/^[\d\s.,%：:/-]+$/u.test(text)
  );
}

/** How many lines from `at` on make one title, one at least. A title goes on where it stands on the next line without a gap, or begins with very few characters. */
export function titleLines(lines: readonly Line[], at: number, bare: ReadonlySet<Line>): number {
  const first = lines[at];
  if (first === undefined) return 0;
  let count = 1;
  for (; count < 3; count += 1) {
    const line = lines[at + count];
    const before = lines[at + count - 1];
    if (line === undefined || before === undefined || lines[at + count + 1] === undefined) break;
    const subtitle = /^(?:——|—|--)/u.test(line.text);
    if (!isTitleLike(line) || ordinalOf(line) !== null || announcesNext(line.text)) break;
    if (isOffice(line.text) || isMastheadData(line.text, true)) break;
    if (!isBlank(first.manuscript.text.slice(before.end, line.start)) || line.block.kind !== first.block.kind) break;
    if (line.block.kind === 'heading' && line.block.level !== first.block.level) break;
    if (subtitle) continue;
    const alike = first.block.look.centred && line.block.look.centred;
    if (line.apart && !alike && first.text.length > 8) break;
    if (line.block.look.bold && !first.block.look.bold && !alike) break;
    const others = [...bare].filter((one) => one !== line && one !== first && !announcesNext(one.text));
    if (bare.has(line) && others.length > 0 && first.text.length > 8 && !alike) break;
  }
  return count;
}

/** Whether a text announces the next steps. */
export function announcesNext(text: string): boolean {
  return /^(?:下一步|接下来|今后|下一阶段)/u.test(text);
}
