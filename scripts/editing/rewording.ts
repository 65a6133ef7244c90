import { editingFixedPart, editingReference, editingStatement } from '../diagnostics/catalogue/editing.ts';
import { type Diagnostic, diagnose, type Place } from '../diagnostics/diagnostic.ts';
import { differences, type Hunk } from './difference.ts';
import type { Leaf } from './leaves.ts';

/** How the text of a passage becomes another, before anything is written. */
export interface Rewording {
  /** For each unit of the old text, whether it goes. */
  readonly gone: readonly boolean[];
  /** What comes in before a unit of the old text; ascending. */
  readonly coming: readonly { readonly at: number; readonly text: string }[];
  /** Figures stated in the passage that get another text, by leaf. */
  readonly figures: ReadonlyMap<Leaf, string>;
}

interface Token {
  readonly text: string;
  readonly start: number;
  /** The leaf that only stays or goes as a whole; null for running text. */
  readonly whole: Leaf | null;
}

/** A figure outweighs the words around it, so that it stays where it was. */
const figureWeight = 1000;

/** Finds what changes between a passage and the text it is to have. Figures and code stay or go as a whole; a changed figure is a change of its statement. */
export function reword(
  leaves: readonly Leaf[],
  wanted: string,
  statedAt: (id: string) => Place | null,
): Rewording | Diagnostic {
  const wholes = new Set(leaves.filter(({ inline, text }) => inline.type !== 'text' && text !== '').map(textOf));
  const cut = cutter(wholes);
  const old = leaves.flatMap((leaf): Token[] => {
    if (leaf.inline.type !== 'text')
      return leaf.text === '' ? [] : [{ text: leaf.text, start: leaf.start, whole: leaf }];
    let start = leaf.start;
    return cut(leaf.text).map((text) => {
      start += text.length;
      return { text, start: start - text.length, whole: null };
    });
  });
  const now = cut(wanted);
  const weight = (token: string): number => (wholes.has(token) ? figureWeight : 1);
  const hunks = withDigits(differences(old.map(textOf), now, weight), old, now);

  const gone: boolean[] = Array.from({ length: leaves.reduce((sum, { text }) => sum + text.length, 0) }, () => false);
  const coming: { at: number; text: string }[] = [];
  const figures = new Map<Leaf, string>();
  for (const hunk of hunks) {
    const tokens = old.slice(hunk.start, hunk.end);
    const text = now.slice(hunk.newStart, hunk.newEnd).join('');
    const [only] = tokens;
    if (tokens.length === 1 && only?.whole?.inline.type === 'fact' && text !== '') {
      figures.set(only.whole, text);
      continue;
    }
    for (const { whole } of tokens) {
      const problem = whole === null ? null : refused(whole, text, statedAt);
      if (problem !== null) return problem;
    }
    const at = old[hunk.start]?.start ?? gone.length;
    for (const token of tokens) gone.fill(true, token.start, token.start + token.text.length);
    if (text !== '') coming.push({ at, text });
  }
  return { gone, coming, figures };
}

const textOf = ({ text }: { readonly text: string }): string => text;

/** Cuts text into characters, but for the texts of figures and the like. */
function cutter(wholes: ReadonlySet<string>): (text: string) => readonly string[] {
  const longestFirst = [...wholes].toSorted((a, b) => b.length - a.length);
  const pattern = [...longestFirst.map((whole) => whole.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')), '.'].join('|');
  return (text) => text.match(new RegExp(pattern, 'gsu')) ?? [];
}

const digit = /^[\d０-９]$/;
const inNumber = /^[\d０-９.．]$/;
const magnitude = /^[万亿]$/;

/** Digits typed right before or after a figure belong to it: they make a hunk of their own with it. */
function withDigits(hunks: readonly Hunk[], old: readonly Token[], now: readonly string[]): readonly Hunk[] {
  const out: Hunk[] = [];
  const add = (hunk: Hunk): void => {
    const last = out.at(-1);
    if (hunk.start === hunk.end && hunk.newStart === hunk.newEnd) return;
    if (last === undefined || hunk.start >= last.end) out.push(hunk);
    else out[out.length - 1] = { ...last, end: hunk.end, newEnd: hunk.newEnd };
  };
  for (const { start, end, newStart, newEnd } of hunks) {
    const [before, after] = [old[start - 1], old[end]];
    let [first, last] = [newStart, newEnd];
    if (isFigure(before) && /[\d０-９]$/.test(before.text)) {
      const goesOn =
        inNumber.test(now[first] ?? '') && (digit.test(now[first] ?? '') || digit.test(now[first + 1] ?? ''));
      while (first < newEnd && (goesOn ? inNumber : magnitude).test(now[first] ?? '')) first += 1;
      if (first > newStart) add({ start: start - 1, end: start, newStart: newStart - 1, newEnd: first });
    }
    if (isFigure(after) && /^[\d０-９]/.test(after.text)) {
      while (last > first && inNumber.test(now[last - 1] ?? '')) last -= 1;
    }
    add({ start, end, newStart: first, newEnd: last });
    if (last < newEnd) add({ start: end, end: end + 1, newStart: last, newEnd: newEnd + 1 });
  }
  return out;
}

function isFigure(token: Token | undefined): token is Token {
  return token?.whole?.inline.type === 'fact' || token?.whole?.inline.type === 'ref';
}

const numeral = /[\d０-９〇一二两三四五六七八九十百千万亿%％]/u;

/** Why a figure or the like can't give way to a text. A reference may go, and words may stand in its place, but no other number. */
function refused({ inline, text }: Leaf, instead: string, statedAt: (id: string) => Place | null): Diagnostic | null {
  if (inline.type === 'fact') {
    return diagnose(
      editingStatement,
      { id: inline.id, text, fault: instead === '' ? 'deleted' : 'mixed' },
      inline.place,
    );
  }
  if (inline.type === 'ref') {
    if (!numeral.test(instead)) return null;
    const place = statedAt(inline.id);
    const related = place === null ? [] : [place];
    return diagnose(editingReference, { id: inline.id, text }, inline.place, { related });
  }
  return instead === '' ? null : diagnose(editingFixedPart, { text }, inline.place);
}
