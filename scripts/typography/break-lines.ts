import { type Box, meetingBlank } from './boxes.ts';
import { type BreakCosts, breakCosts } from './break-costs.ts';
import {
  gapKind,
  gapsInside,
  inside,
  type Material,
  materialOf,
  naturalWidth,
  openings,
  type Round,
  rounds,
  squeezed,
  squeezing,
} from './line-material.ts';
import { spacing } from './line-rules.ts';

/** The room that lines have. Lengths in px. */
export interface LineRoom {
  readonly measure: number;
  /** Indent of the first line; negative when it hangs out. */
  readonly indent: number;
  /** `filled`: every line but the last reaches the measure; `ragged`: none has to; `balanced`: all are to be of like length. */
  readonly shape: 'filled' | 'ragged' | 'balanced';
}

/** A line: the boxes from `from` up to `to`, without the space it ends at. */
export interface Line {
  readonly from: number;
  readonly to: number;
  /** What is added to each gap, by the index of the box before it, from `from` on. The last box has none. */
  readonly gaps: readonly number[];
}

/** How far a search goes. */
interface Tolerance {
  readonly squeeze: Round;
  /** Widest gap in em. */
  readonly gap: number;
  readonly costs: keyof BreakCosts;
}

/** From the strictest on: what one doesn't find is looked for in the next. */
const tolerances: readonly Tolerance[] = [
  { squeeze: 'first', gap: spacing.unseen, costs: 'usual' },
  { squeeze: 'most', gap: spacing.unseen, costs: 'usual' },
  { squeeze: 'tight', gap: spacing.unseen, costs: 'usual' },
  { squeeze: 'tight', gap: 3 * spacing.unseen, costs: 'usual' },
  { squeeze: 'tight', gap: 9 * spacing.unseen, costs: 'usual' },
  { squeeze: 'tight', gap: 3 * spacing.unseen, costs: 'torn' },
  { squeeze: 'tight', gap: Number.POSITIVE_INFINITY, costs: 'torn' },
];

/** A wider gap isn't opened: the line stays short. */
const widest = 0.5;

/** Fewest characters in the last line of several (clreq, Widow and orphan control; GB/T 15834-2011, 5.1.11). */
const fewest = 3;

const penalties = { shortEnd: 5000, wideGap: 300, round: 60 };

/**
 * Breaks a block into lines: of all ways to break it the one whose lines together a reader minds least (Knuth and Plass, Breaking Paragraphs into Lines, 1981), with marks
 * squeezed rather than gaps opened, as Chinese has it.
 */
export function breakLines(boxes: readonly Box[], room: LineRoom): readonly Line[] {
  const material = materialOf(boxes);
  const costs = breakCosts(boxes, room.measure * 0.7, room.shape === 'filled' ? 'filled' : 'free');
  const lines: Line[] = [];
  let from = 0;
  for (let at = 0; at <= boxes.length; at += 1) {
    if (at < boxes.length && boxes[at]?.kind !== 'break') continue;
    lines.push(...stretchLines({ from, to: at }, material, costs, room));
    from = at + 1;
  }
  return lines;
}

interface Part {
  readonly from: number;
  readonly to: number;
}

/** The lines of a part without forced breaks. */
function stretchLines(part: Part, material: Material, costs: BreakCosts, room: LineRoom): readonly Line[] {
  if (part.from >= part.to) return [{ from: part.from, to: part.from, gaps: [] }];
  for (const tolerance of tolerances) {
    const ends = search(part, material, costs, room, tolerance);
    if (ends === null) continue;
    let { from } = part;
    return ends.map((end) => {
      const to = trimmedEnd(material, from, end);
      const line = { from, to, gaps: gapsOf(material, from, to, roomAt(room, from), end === part.to, room.shape) };
      from = end;
      return line;
    });
  }
  return [{ ...part, gaps: [] }];
}

/** Ends of the lines of the best setting within a tolerance; null when there is none. */
function search(part: Part, material: Material, costs: BreakCosts, room: LineRoom, tolerance: Tolerance) {
  const { from: start, to: end } = part;
  const best = new Float64Array(end - start + 1).fill(Number.POSITIVE_INFINITY);
  const previous = new Int32Array(end - start + 1);
  best[0] = 0;
  const ideal = idealWidth(part, material, room);
  const breaks = costs[tolerance.costs];
  // The last box from which a line comes near its measure; a later end has a later one.
  let near = start;
  for (let to = start + 1; to <= end; to += 1) {
    const price = to === end ? 0 : (breaks[to] ?? Number.POSITIVE_INFINITY);
    while (near + 1 < to && !tooShort(material, near + 1, to, room, tolerance)) near += 1;
    if (price === Number.POSITIVE_INFINITY) continue;
    const looked = to < end && room.shape === 'filled' ? near : to - 1;
    for (let from = looked; from >= start; from -= 1) {
      const before = best[from - start] ?? Number.POSITIVE_INFINITY;
      if (before === Number.POSITIVE_INFINITY) {
        if (tooWide(material, from, to, room)) break;
        continue;
      }
      const badness = lineBadness(material, from, to, room, tolerance, to === end, from === start, ideal);
      if (badness === 'too wide') {
        // A single box that is wider than the line has to stand somewhere.
        if (to - from > 1 || tolerance.gap !== Number.POSITIVE_INFINITY) break;
      }
      const total = before + price + (badness === 'too wide' ? 1e6 : badness);
      if (total < (best[to - start] ?? 0)) {
        best[to - start] = total;
        previous[to - start] = from - start;
      }
      if (badness === 'too wide') break;
    }
  }
  if (best[end - start] === Number.POSITIVE_INFINITY) return null;
  const ends: number[] = [];
  for (let at = end - start; at > 0; at = previous[at] ?? 0) ends.unshift(at + start);
  return ends;
}

function tooWide(material: Material, from: number, to: number, room: LineRoom): boolean {
  const end = trimmedEnd(material, from, to);
  const least = naturalWidth(material, from, end) - inside(material.tight, from, end);
  return least > roomAt(room, from) + slack;
}

/** Whether a line is far from its measure, however its gaps are opened: a quick look before the exact one. */
function tooShort(material: Material, from: number, to: number, room: LineRoom, { gap }: Tolerance): boolean {
  const size = material.boxes[from]?.size ?? 1;
  const width = (material.start[to] ?? 0) - (material.start[from] ?? 0);
  return width + size * ((to - from) * gap + 8) < roomAt(room, from);
}

/** Lines may be wider than their room by so much, in px: widths are sums of rounded ones. */
const slack = 0.02;

/** What a reader minds about one line; `too wide` when it doesn't fit however it is squeezed. */
function lineBadness(
  material: Material,
  from: number,
  to: number,
  room: LineRoom,
  { squeeze, gap }: Tolerance,
  last: boolean,
  only: boolean,
  ideal: number,
): number | 'too wide' {
  const end = trimmedEnd(material, from, to);
  const width = naturalWidth(material, from, end);
  const excess = width - roomAt(room, from);
  const ends = last && !only && charactersIn(material, from, end) < fewest;
  const short = !ends ? 0 : gap === Number.POSITIVE_INFINITY ? penalties.shortEnd : Number.POSITIVE_INFINITY;
  if (excess > slack) {
    const { round, share } = squeezing(excess, material, from, end);
    if (round === null) return 'too wide';
    if (rounds.indexOf(round) > rounds.indexOf(squeeze)) return Number.POSITIVE_INFINITY;
    return 2 * penalties.round * rounds.indexOf(round) + penalties.round * share ** 2 + short;
  }
  if (room.shape === 'balanced') return 300 * ((width - ideal) / ideal) ** 2 + short;
  if (last) return short;
  if (room.shape === 'ragged') return 60 * (excess / room.measure) ** 2 + short;
  const size = material.boxes[from]?.size ?? 1;
  const { plain } = openings(Math.max(0, -excess), gapsInside(material, from, end), size);
  const opened = Number.isFinite(plain) ? plain / size : excess < -slack ? widest : 0;
  if (opened > gap) return Number.POSITIVE_INFINITY;
  const ratio = opened / spacing.unseen;
  return 80 * ratio ** 2 + (ratio > 1 ? penalties.wideGap * ratio : 0);
}

/** Width that the lines of a balanced block come to when all are as long. */
function idealWidth({ from, to }: Part, material: Material, room: LineRoom): number {
  const whole = naturalWidth(material, from, to) + Math.max(0, room.indent);
  return whole / Math.max(1, Math.ceil(whole / room.measure - 0.001));
}

function roomAt({ measure, indent }: LineRoom, from: number): number {
  return from === 0 ? measure - indent : measure;
}

/** The end of a line without the space it is broken at. */
function trimmedEnd({ boxes }: Material, from: number, to: number): number {
  return to - 1 > from && boxes[to - 1]?.kind === 'space' ? to - 1 : to;
}

/** Characters of a line, marks and spaces not counted. */
function charactersIn({ boxes }: Material, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to && count < fewest; at += 1) {
    const box = boxes[at];
    if (box !== undefined && box.kind !== 'mark' && box.kind !== 'space') count += box.text.length;
  }
  return count;
}

/** What is added to each gap of a line, so that marks meet closely and the line comes to its measure. */
function gapsOf(
  material: Material,
  from: number,
  to: number,
  measure: number,
  last: boolean,
  shape: LineRoom['shape'],
): readonly number[] {
  const { boxes } = material;
  const excess = naturalWidth(material, from, to) - measure;
  const size = boxes[from]?.size ?? 1;
  const filled = shape === 'filled' && !last && excess < 0;
  const opened = openings(filled ? -excess : 0, gapsInside(material, from, to), size);
  const opens = filled && opened.plain <= widest * size;
  const squeeze = squeezing(excess, material, from, to);
  return boxes.slice(from, Math.max(from, to - 1)).map((box, index) => {
    const next = boxes[from + index + 1];
    if (next === undefined) return 0;
    const kind = gapKind(box, next);
    return (opens && kind !== 'fixed' ? opened[kind] : 0) - squeezed(box, next, squeeze) - meetingBlank(box, next);
  });
}
