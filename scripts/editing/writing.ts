import { escapeMarkdown } from '../import/write/escape.ts';
import { type Change, trimmed } from './change.ts';
import type { Around, Leaf } from './leaves.ts';
import type { Rewording } from './rewording.ts';

/**
 * How careful the writing is. `least` touches only what changes, `outside` puts what comes in beside markup instead of into it, `leaf` writes touched texts anew,
 * `guarded` does so with every sign escaped that could ever mean something.
 */
export const manners = ['least', 'outside', 'leaf', 'guarded'] as const;
export type Manner = (typeof manners)[number];

/** The changes of the source that make a rewording true; null where the manner can't do it. */
export function written(
  leaves: readonly Leaf[],
  { gone, coming, figures }: Rewording,
  source: string,
  manner: Manner,
): readonly Change[] | null {
  const isGone = (leaf: Leaf): boolean =>
    leaf.text !== '' && leaf.text.split('').every((_unit, index) => gone[leaf.start + index] === true);
  const inside = new Map<Leaf, Map<number, string>>();
  const between: Change[] = [];
  for (const { at, text } of coming) {
    const place = attached(leaves, at, gone[at] === true, manner);
    if ('leaf' in place) {
      const own = inside.get(place.leaf) ?? new Map<number, string>();
      inside.set(place.leaf, own.set(at - place.leaf.start, text));
    } else {
      between.push({ start: place.offset, end: place.offset, text: literal(text, source, place.offset, manner) });
    }
  }
  const dead = emptied(leaves, (leaf) => isGone(leaf) && !inside.has(leaf));
  const changes: Change[] = [...between, ...dead.map(({ from, to }) => ({ start: from, end: to, text: '' }))];
  for (const leaf of leaves) {
    if (dead.some(({ from, to }) => from <= leaf.from && leaf.to <= to)) continue;
    if (leaf.inline.type !== 'text') {
      const figure = figures.get(leaf);
      if (figure !== undefined) {
        const change = relabelled(leaf, figure);
        if (change === null) return null;
        changes.push(change);
      } else if (isGone(leaf)) changes.push({ start: leaf.from, end: leaf.to, text: '' });
      continue;
    }
    const own = inside.get(leaf) ?? new Map<number, string>();
    const goes = leaf.text.split('').map((_unit, index) => gone[leaf.start + index] === true);
    if (own.size === 0 && !goes.includes(true)) continue;
    const exact = manner === 'least' || manner === 'outside' ? byUnit(leaf, own, goes, source, manner) : null;
    changes.push(...(exact ?? [anew(leaf, own, goes, source, manner)]));
  }
  return changes.map((change) => trimmed(change, source)).filter((change) => change !== null);
}

/** A figure with another text in its brackets; null where the source writes the old one in a way that can't be followed. */
function relabelled({ units, text }: Leaf, figure: string): Change | null {
  const [first, last] = [units[0], units[text.length - 1]];
  if (first === undefined || first === null || last === undefined || last === null) return null;
  const label = escapeMarkdown(figure, { first: false, heading: false, beforeMarkup: false });
  return { start: first[0], end: last[1], text: label };
}

/** Plain text as Markdown that says it where it is put. */
function literal(text: string, source: string, offset: number, manner: Manner): string {
  const line = source.slice(source.lastIndexOf('\n', offset - 1) + 1, offset);
  const first = /^[\s>]*(?:(?:[-*+]|\d+[.)])\s+)*$/.test(line);
  const heading = /^#/.test(line);
  const plain = escapeMarkdown(text, { first, heading, beforeMarkup: true });
  return manner === 'guarded' ? guarded(text, first) : plain;
}

function guarded(text: string, first: boolean): string {
  const signs = text
    .replace(/[!-/:-@[-`{-~]/g, '\\$&')
    .replace(/：/g, '&#xFF1A;')
    .replace(/｛/g, '&#xFF5B;');
  return first ? signs.replace(/^[ \t]/, '&#x20;') : signs;
}

/** Where what comes in goes: into a text, or to an offset between markup. */
function attached(
  leaves: readonly Leaf[],
  at: number,
  replaces: boolean,
  manner: Manner,
): { readonly leaf: Leaf } | { readonly offset: number } {
  const filled = leaves.filter(({ text }) => text !== '');
  const before = filled.findLast(({ start }) => start < at) ?? null;
  const after = filled.find(({ start, text }) => start + text.length > at) ?? null;
  const isText = (leaf: Leaf | null): leaf is Leaf => leaf?.inline.type === 'text';
  if (isText(before) && before === after) return { leaf: before };
  if (manner !== 'outside') {
    if (replaces && isText(after)) return { leaf: after };
    if (isText(before) && isText(after)) {
      return { leaf: before.around.length <= after.around.length ? before : after };
    }
    if (isText(before) && (before.around.length === 0 || after === null)) return { leaf: before };
    if (isText(after) && (after.around.length === 0 || before === null)) return { leaf: after };
  }
  if (before !== null) {
    const closing = before.around.find(({ to }) => after === null || to <= after.from);
    return { offset: closing?.to ?? before.to };
  }
  return { offset: after === null ? 0 : (after.around[0]?.from ?? after.from) };
}

/** Markup that holds nothing any more, outermost only. */
function emptied(leaves: readonly Leaf[], isEmptied: (leaf: Leaf) => boolean): readonly Around[] {
  const all = leaves.flatMap(({ around }) => around);
  const dead = all.filter(({ from, to }) =>
    leaves.every((leaf) => leaf.from < from || leaf.to > to || isEmptied(leaf)),
  );
  const outermost = dead.filter((one) => !dead.some((other) => holds(other, one) && !holds(one, other)));
  return [...new Map(outermost.map((one) => [one.from, one])).values()];
}

const holds = (outer: Around, inner: Around): boolean => outer.from <= inner.from && inner.to <= outer.to;

/** Changes unit by unit; null where one of them isn't found in the source. */
function byUnit(
  leaf: Leaf,
  inside: ReadonlyMap<number, string>,
  goes: readonly boolean[],
  source: string,
  manner: Manner,
): readonly Change[] | null {
  const changes: Change[] = [];
  // Each change grows while unit after unit belongs to it.
  let grows = false;
  for (let at = 0; at <= leaf.text.length; at += 1) {
    const text = inside.get(at);
    const gone = goes[at] === true;
    const open = grows ? changes.pop() : undefined;
    let next: Change | undefined = open;
    if (text !== undefined) {
      const offset = open?.end ?? (gone || at === 0 ? leaf.units[at]?.[0] : leaf.units[at - 1]?.[1]);
      if (offset === undefined) return null;
      const start = open?.start ?? offset;
      next = { start, end: offset, text: literal(text, source, start, manner) };
    }
    if (gone) {
      const unit = leaf.units[at];
      if (unit === undefined || unit === null) return null;
      next = { start: next?.start ?? unit[0], end: unit[1], text: next?.text ?? '' };
    }
    if (next !== undefined) changes.push(next);
    grows = gone;
  }
  return changes;
}

/** The whole text written anew. */
function anew(
  leaf: Leaf,
  inside: ReadonlyMap<number, string>,
  goes: readonly boolean[],
  source: string,
  manner: Manner,
): Change {
  let text = '';
  for (let at = 0; at <= leaf.text.length; at += 1) {
    text += inside.get(at) ?? '';
    if (at < leaf.text.length && goes[at] !== true) text += leaf.text[at];
  }
  return { start: leaf.from, end: leaf.to, text: literal(text, source, leaf.from, manner) };
}
