import type { Edit, EditReason } from '../account.ts';
import { isWide, unprintable } from '../structure/characters.ts';

/** A passage as the content has it. */
export interface Edited {
  readonly text: string;
  /** In offsets of the manuscript. */
  readonly edits: readonly Edit[];
  /** For each unit of the passage, and its end, the offset in `text`. */
  readonly offsets: readonly number[];
  /** Straight quotation marks that don't pair, offsets in the manuscript. */
  readonly unpaired: readonly number[];
}

export type Manner = 'prose' | 'title';

const full: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '!': '！', '?': '？', '.': '。' };
const kept = /(?:https?:\/\/|www\.)[!-~]*[\w/=#~-]|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const closed = /[，。；：！？、（）《》【】]/u;

/** A saying of two halves, which are one as long as the other: “学宪法 讲宪法”. */
const saying = /["“《](?<one>[^\s"“”《》]{2,10})[ \u3000](?<two>[^\s"“”《》]{2,10})["”》]/gu;

/**
 * Edits a stretch of a manuscript: line feeds inside it, what can't be printed, and unless punctuation is kept, half-width marks between Chinese characters, straight quotation
 * marks and spaces between Chinese characters. Titles keep a single space between their halves. `edges` are offsets at whose sides spaces stay.
 */
export function edit(
  source: string,
  { start, end }: { readonly start: number; readonly end: number },
  manner: Manner,
  keepPunctuation: boolean,
  edges: ReadonlySet<number> = new Set(),
): Edited {
  const text = source.slice(start, end);
  const out: string[] = text.split('');
  const reasons: (EditReason | null)[] = out.map(() => null);
  const set = (at: number, value: string, reason: EditReason): void => {
    if (out[at] === value) return;
    out[at] = value;
    reasons[at] = reason;
  };
  for (const match of text.matchAll(new RegExp(unprintable.source, 'gu'))) {
    for (let at = match.index; at < match.index + match[0].length; at += 1) set(at, '', 'unprintable');
  }
  let unpaired: readonly number[] = [];
  if (!keepPunctuation) {
    const stays = new Set<number>();
    for (const match of text.matchAll(kept))
      for (let at = 0; at < match[0].length; at += 1) stays.add(match.index + at);
    widenMarks(text, stays, set);
    unpaired = pairQuotes(text, stays, set);
  }
  closeSpaces(text, start, out, manner, keepPunctuation, edges, set);
  return { ...gathered(text, start, out, reasons), unpaired: unpaired.map((at) => start + at) };
}

type Put = (at: number, value: string, reason: EditReason) => void;

function widenMarks(text: string, stays: ReadonlySet<number>, put: Put): void {
  const brackets: number[] = [];
  const wideUpTo = wideCharacters(text);
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at] ?? '';
    if (stays.has(at)) continue;
    if (mark === '(') brackets.push(at);
    else if (mark === ')') {
      const open = brackets.pop();
      if (open === undefined) continue;
      if (wideUpTo[open + 1] !== wideUpTo[at] || isHan(text[open - 1]) || isHan(text[at + 1])) {
        put(open, '（', 'full-width');
        put(at, '）', 'full-width');
      }
    } else {
      const wide = full[mark];
      if (wide !== undefined && standsInChinese(text, at, mark)) put(at, wide, 'full-width');
    }
  }
}

/** How many wide characters begin before each unit of a text. */
function wideCharacters(text: string): Uint32Array {
  const counts = new Uint32Array(text.length + 1);
  let count = 0;
  let at = 0;
  for (const character of text) {
    counts[at] = count;
    if (isWide(character)) count += 1;
    for (let unit = 1; unit < character.length; unit += 1) counts[at + unit] = count;
    at += character.length;
  }
  counts[at] = count;
  return counts;
}

/** Whether a half-width mark belongs to Chinese text. Between digits and in Latin text it doesn't; a dot has to end a sentence. */
function standsInChinese(text: string, at: number, mark: string): boolean {
  const before = text.slice(0, at).trimEnd().at(-1) ?? '';
  const next = text[at + 1] ?? '';
  const after = text.slice(at + 1).trimStart()[0] ?? '';
  if (mark === '.') {
    if (!isHan(before) && !/[”’）》%]/u.test(before)) return false;
    return next === '' || isHan(after) || /[“‘《（”’）"]/u.test(after);
  }
  if (full[before] !== undefined || full[next] !== undefined) return false;
  if (isHan(before) || /[”’）》】]/u.test(before)) return true;
  if (mark === ':' && (/\d/.test(after) || after === '/')) return false;
  return (isHan(next) || /[“‘《（]/u.test(next)) && /[\d%A-Za-z)"+]/.test(before);
}

function isHan(one: string | undefined): boolean {
  return one !== undefined && /\p{Script=Han}/u.test(one);
}

/** Pairs straight quotation marks in text that is Chinese; gives back those of a kind that doesn't come out even. */
function pairQuotes(text: string, stays: ReadonlySet<number>, put: Put): readonly number[] {
  if (!/\p{Script=Han}/u.test(text)) return [];
  const unpaired: number[] = [];
  for (const [mark, pair] of [
    ['"', '“”'],
    ["'", '‘’'],
  ] as const) {
    const places: number[] = [];
    for (let at = 0; at < text.length; at += 1) {
      if (text[at] !== mark || stays.has(at)) continue;
      // An apostrophe, or feet and inches.
      if (mark === "'" && /[A-Za-z\d]/.test(text[at - 1] ?? '')) if (!isHan(text[at + 1]) || !places.length) continue;
      places.push(at);
    }
    if (places.length % 2 === 1) unpaired.push(...places.slice(0, 1));
    else for (const [index, at] of places.entries()) put(at, pair[index % 2] ?? mark, 'quote');
  }
  return unpaired;
}

function closeSpaces(
  text: string,
  start: number,
  out: readonly string[],
  manner: Manner,
  keepPunctuation: boolean,
  edges: ReadonlySet<number>,
  put: Put,
): void {
  const sayings = [...text.matchAll(saying)]
    .filter(({ groups }) => groups?.['one']?.length === groups?.['two']?.length)
    .map(({ index, 0: whole }) => [index, index + whole.length] as const);
  let saidUpTo = 0;
  for (const match of text.matchAll(/\s+/gu)) {
    const from = match.index;
    const to = from + match[0].length;
    const feed = match[0].includes('\n');
    const before = nearest(out, from - 1, -1);
    const after = nearest(out, to, 1);
    const atEdge = edges.has(start + from) || edges.has(start + to);
    while ((sayings[saidUpTo]?.[1] ?? to + 1) <= to) saidUpTo += 1;
    const inSaying = (sayings[saidUpTo]?.[0] ?? from) < from;
    let instead = match[0].replace(/[\t\n\u0085\u2028\u2029\u00a0\f\v\r]/g, ' ');
    if (manner === 'title') instead = feed || !keepPunctuation ? ' ' : instead;
    else if (feed) instead = isWide(before) || isWide(after) ? '' : ' ';
    else if (!keepPunctuation && !atEdge && !inSaying) {
      if ((isWide(before) && isWide(after)) || closed.test(before) || closed.test(after)) instead = '';
    }
    if (instead === match[0]) continue;
    const reason = feed && manner === 'title' ? 'title' : 'space';
    for (let at = from; at < to; at += 1) put(at, at === from ? instead : '', reason);
    if (instead.length === match[0].length)
      for (let at = from; at < to; at += 1) put(at, instead[at - from] ?? '', reason);
  }
}

/** What stands nearest to a place in a direction, and wasn't taken out. */
function nearest(out: readonly string[], from: number, step: 1 | -1): string {
  let at = from;
  while (out[at] === '') at += step;
  return out[at] ?? '';
}

/** Joins neighbouring units that are edited for one reason. */
function gathered(
  text: string,
  start: number,
  out: readonly string[],
  reasons: readonly (EditReason | null)[],
): Pick<Edited, 'text' | 'edits' | 'offsets'> {
  const edits: Edit[] = [];
  const offsets: number[] = [];
  let written = 0;
  for (let at = 0; at < text.length; at += 1) {
    offsets.push(written);
    written += out[at]?.length ?? 0;
    const reason = reasons[at] ?? null;
    if (reason === null) continue;
    const last = edits.at(-1);
    if (
      last !== undefined &&
      last.end === start + at &&
      last.reason === reason &&
      reason !== 'full-width' &&
      reason !== 'quote'
    ) {
      edits[edits.length - 1] = { ...last, end: start + at + 1, text: last.text + (out[at] ?? '') };
    } else edits.push({ start: start + at, end: start + at + 1, text: out[at] ?? '', reason });
  }
  offsets.push(written);
  return { text: out.join(''), edits, offsets };
}
