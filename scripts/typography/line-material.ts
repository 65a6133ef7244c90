import { type Box, meetingBlank, mixedSpace } from './boxes.ts';
import { spacing } from './line-rules.ts';

/** Boxes with what the gaps behind them can give and take, summed up: entry `i` of a sum holds what is before box `i`. Lengths in px. */
export interface Material {
  readonly boxes: readonly Box[];
  /** Where each box begins when all stand in one line. */
  readonly start: Float64Array;
  /** Numbers of gaps that open: between Chinese characters, between Chinese and Latin, between words of other scripts. */
  readonly plain: Float64Array;
  readonly mixed: Float64Array;
  readonly words: Float64Array;
  /** What can be squeezed out up to the end of each round. */
  readonly first: Float64Array;
  readonly most: Float64Array;
  readonly tight: Float64Array;
}

/** Rounds in which a line is squeezed: marks a little, marks as much as they allow, then all Chinese characters by as much as nobody sees. */
export const rounds = ['first', 'most', 'tight'] as const;

export type Round = (typeof rounds)[number];

/** Adds up what the gaps of a block hold. */
export function materialOf(boxes: readonly Box[]): Material {
  const sums = () => new Float64Array(boxes.length + 1);
  const material = {
    ...{ boxes, start: sums(), plain: sums(), mixed: sums(), words: sums() },
    ...{ first: sums(), most: sums(), tight: sums() },
  };
  let at = 0;
  const add = (sum: Float64Array, value: number): void => {
    sum[at + 1] = (sum[at] ?? 0) + value;
  };
  for (; at < boxes.length; at += 1) {
    const [box, next] = [boxes[at], boxes[at + 1]];
    if (box === undefined) continue;
    const kind = next === undefined ? 'none' : gapKind(box, next);
    const white = next === undefined ? 0 : mixedSpace(box, next) - meetingBlank(box, next);
    add(material.start, box.width + box.tracking + white);
    add(material.plain, kind === 'plain' ? 1 : 0);
    add(material.mixed, kind === 'mixed' ? 1 : 0);
    add(material.words, kind === 'words' ? 1 : 0);
    const [first, most, tight] = next === undefined || kind === 'none' ? nothing : squeezable(box, next, kind);
    add(material.first, first);
    add(material.most, most);
    add(material.tight, tight);
  }
  return material;
}

/** What a sum gains in the gaps inside a line. */
export function inside(sum: Float64Array, from: number, to: number): number {
  return (sum[to - 1] ?? 0) - (sum[from] ?? 0);
}

type GapKind = 'plain' | 'mixed' | 'words' | 'fixed';

const nothing: Squeezable = [0, 0, 0];

/** How the gap behind a box opens when a line is filled: not at all inside —— and ……, nor inside words and numbers of other scripts. */
export function gapKind(before: Box, after: Box): GapKind {
  if (after.kind === 'space') return 'fixed';
  if (before.kind === 'space') return 'words';
  if (before.text === after.text && /[—…⋯]/u.test(before.text)) return 'fixed';
  if (mixedSpace(before, after) > 0) return 'mixed';
  return isWide(before) || isWide(after) ? 'plain' : 'fixed';
}

/** What can be taken out of the gap behind a box up to the end of each round: blanks of marks as their rows say, a third of a space, a little between all characters. */
function squeezable(before: Box, after: Box, kind: GapKind): Squeezable {
  if (before.kind === 'space') {
    const space = spacing.wordSqueeze * before.size;
    return [space, space, space];
  }
  let [first, most] = [0, 0];
  if (before.blankAfter > 0 || after.blankBefore > 0) {
    const meeting = meetingBlank(before, after);
    const behind = before.blankAfter - (before.blankAfter > 0 ? meeting : 0);
    const ahead = after.blankBefore - (before.blankAfter > 0 ? 0 : meeting);
    const of = ({ rule, size }: Box, blank: number, at: 0 | 1): number =>
      Math.min(blank, (rule?.squeeze[at] ?? 0) * size);
    first = of(before, behind, 0) + of(after, ahead, 0);
    most = of(before, behind, 1) + of(after, ahead, 1);
  }
  return [first, most, most + (kind === 'plain' ? spacing.pressed * before.size : 0)];
}

type Squeezable = readonly [first: number, most: number, tight: number];

/** How far a line that is too wide by `excess` px has to be squeezed: the round it ends in, and which share of that round is needed. Null: it doesn't fit. */
export function squeezing(excess: number, material: Material, from: number, to: number): Squeezing {
  let before = 0;
  for (const round of rounds) {
    const all = inside(material[round], from, to);
    if (excess <= all) return { round, share: all > before ? Math.max(0, excess - before) / (all - before) : 0 };
    before = all;
  }
  return excess <= before + 0.02 ? { round: 'tight', share: 1 } : { round: null, share: 1 };
}

interface Squeezing {
  readonly round: Round | null;
  readonly share: number;
}

/** What is taken out of the gap behind a box in a line that is squeezed so far. */
export function squeezed(before: Box, after: Box, { round, share }: Squeezing): number {
  const all = squeezable(before, after, gapKind(before, after));
  const at = rounds.indexOf(round ?? 'tight');
  const done = all[at - 1] ?? 0;
  return done + ((all[at] ?? 0) - done) * share;
}

function isWide({ kind, width, size }: Box): boolean {
  return kind === 'ideograph' || width > 0.9 * size;
}

/** Width of a line as it stands by itself, without the blanks at its ends. */
export function naturalWidth({ boxes, start }: Material, from: number, to: number): number {
  const last = boxes[to - 1];
  if (last === undefined) return 0;
  const upToLast = (start[to - 1] ?? 0) - (start[from] ?? 0);
  return upToLast + last.width + last.tracking - last.blankAfter - (boxes[from]?.blankBefore ?? 0);
}

/** Gaps of a line by kind. */
export interface Gaps {
  readonly plain: number;
  readonly mixed: number;
  readonly words: number;
}

export function gapsInside({ plain, mixed, words }: Material, from: number, to: number): Gaps {
  return { plain: inside(plain, from, to), mixed: inside(mixed, from, to), words: inside(words, from, to) };
}

/**
 * Shares out what a line is short of, in px: gaps between Chinese characters open by `plain`; those to Latin four times and those between words five times as much, up to their
 * own limits (clreq, Procedures for inter-character spacing expansion, has these open first). Infinite when there is nothing to open.
 */
export function openings(short: number, gaps: Gaps, size: number): Gaps {
  const [mixedLimit, wordLimit] = [spacing.mixedOpening * size, spacing.wordOpening * size];
  let plain = short / (gaps.plain + 4 * gaps.mixed + 5 * gaps.words);
  if (4 * plain > mixedLimit) plain = (short - gaps.mixed * mixedLimit) / (gaps.plain + 5 * gaps.words);
  if (5 * plain > wordLimit) plain = (short - gaps.mixed * mixedLimit - gaps.words * wordLimit) / gaps.plain;
  if (plain <= wordLimit)
    return { plain, mixed: Math.min(4 * plain, mixedLimit), words: Math.min(5 * plain, wordLimit) };
  plain = short / (gaps.plain + gaps.mixed + gaps.words);
  return { plain, mixed: plain, words: plain };
}
