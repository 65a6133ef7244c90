import { remembering } from '../graph/remembering.ts';
import { widthInEm } from './width.ts';

const opening = /[“‘（《〈【「『([]/u;
const closing = /[”’）》〉】」』)\]，、。：；！？—…·%％]/u;

/** Characters of a title of which every division is tried; what is longer is no title, and its lines are filled. */
const longest = 300;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** A title stands on slides, in the booklet and in presentations, and mostly as in the last build. */
const titlesSet = remembering<readonly string[]>(500);

interface Break {
  /** Index of the first character of the next line. */
  readonly at: number;
  /** How much a reader would mind it; 0 is a space that the author put there. */
  readonly cost: number;
}

/**
 * Breaks a title into lines by sense: at the author's spaces first, then after marks, then between words, never inside “ ” or 《 》 when it can be helped, and with
 * lines of like length. Spaces at which a line ends are dropped; the others stay.
 *
 * @param measure width of a line in em
 * @param most lines at most, as long as the measure allows it; a longer title takes more
 */
export function titleLines(title: string, measure: number, most: number): readonly string[] {
  return titlesSet(`${measure} ${most} ${title}`, () => setTitle(title, measure, most));
}

function setTitle(title: string, measure: number, most: number): readonly string[] {
  const text = title.trim().replace(/\s+/gu, ' ');
  const clauses = text.split(/(?<=[^\p{ASCII}\p{Ps}\p{Pi}]) (?=[^\p{ASCII}\p{Pe}\p{Pf}，、。：；！？—…])/u);
  if (clauses.length <= most && clauses.every((clause) => widthInEm(clause) <= measure)) return clauses;
  const breaks = possibleBreaks(text);
  const filled = filledLines(text, breaks, measure);
  if (filled === null) return [text];
  const lines = text.length > longest ? filled : (best(text, breaks, filled.length, measure) ?? filled);
  return lines.map((line) => line.trim());
}

/** Lines that each take as much as they hold, which are the fewest; null where a stretch without a break is wider than a line. */
function filledLines(text: string, breaks: readonly Break[], measure: number): readonly string[] | null {
  const lines: string[] = [];
  let start = 0;
  let end = 0;
  for (const { at } of [...breaks, { at: text.length }]) {
    if (widthInEm(text.slice(start, at).trim()) > measure) {
      if (end === start) return null;
      lines.push(text.slice(start, end));
      start = end;
      if (widthInEm(text.slice(start, at).trim()) > measure) return null;
    }
    end = at;
  }
  return [...lines, text.slice(start)];
}

/** Cheapest way to set a text in so many lines; null when it doesn't fit. */
function best(text: string, breaks: readonly Break[], count: number, measure: number): readonly string[] | null {
  const ideal = widthInEm(text) / count;
  const memory = new Map<string, Setting | null>();
  /** @param next first break behind the start of the line */
  const from = (start: number, next: number, left: number): Setting | null => {
    const key = `${start}/${left}`;
    const known = memory.get(key);
    if (known !== undefined) return known;
    let found: Setting | null = null;
    const last = left === 1;
    for (let index = next; last ? index === next : index < breaks.length; index += 1) {
      const { at, cost } = (last ? null : breaks[index]) ?? { at: text.length, cost: 0 };
      const line = text.slice(start, at);
      const width = widthInEm(line.trim());
      if (width > measure) break;
      const after = last ? { lines: [], cost: 0 } : from(at, index + 1, left - 1);
      if (!after) continue;
      const total = cost + ((width - ideal) / ideal) ** 2 * 10 + after.cost;
      if (!found || total < found.cost) found = { lines: [line, ...after.lines], cost: total };
    }
    memory.set(key, found);
    return found;
  };
  return from(0, 0, count)?.lines ?? null;
}

interface Setting {
  readonly lines: readonly string[];
  readonly cost: number;
}

function possibleBreaks(text: string): readonly Break[] {
  const words = new Set([...segmenter.segment(text)].map(({ index }) => index));
  const breaks: Break[] = [];
  let depth = 0;
  for (let at = 1; at < text.length; at += 1) {
    const before = text.charAt(at - 1);
    const after = text.charAt(at);
    if (opening.test(before)) depth += 1;
    else if (depth > 0 && /[”’）》〉】」』)\]]/u.test(before)) depth -= 1;
    if (closing.test(after) || opening.test(before) || after === ' ') continue;
    if (/[\p{Script=Latin}\d.+]/u.test(before) && /[\p{Script=Latin}\d.+%年月日]/u.test(after)) continue;
    const inside = depth > 0 ? 12 : 0;
    if (before === ' ') breaks.push({ at, cost: inside });
    else if (/[，、。：；！？—…]/u.test(before)) breaks.push({ at, cost: 0.5 + inside });
    else if (closing.test(before)) breaks.push({ at, cost: 1 + inside });
    else if (opening.test(after)) breaks.push({ at, cost: 1.5 + inside });
    // A word begins: 的, 和 and their like stand at the line's end rather than at its start.
    else if (words.has(at)) breaks.push({ at, cost: (/[的和与及之]/u.test(after) ? 6 : 2) + inside });
    else breaks.push({ at, cost: 8 + inside });
  }
  return breaks;
}
