import { align } from './align.ts';
import { mergeLine } from './merge-line.ts';
import { toUnits, type Unit, unitDistance } from './units.ts';
import { type Placed, type Step, weave } from './weave.ts';

/** A line of the merged text, and where it stood. */
interface Settled {
  readonly unit: Unit;
  readonly ours: number | null;
  readonly theirs: number | null;
}

type Outcome =
  | { readonly settled: readonly Settled[]; readonly conflict: null }
  | { readonly settled: null; readonly conflict: OpenConflict };

interface OpenConflict {
  readonly ours: readonly Unit[];
  readonly theirs: readonly Unit[];
}

/** Where a conflict stands in the merged text, its marks included. Lines count from 1. */
export interface Conflict {
  readonly line: number;
  readonly endLine: number;
}

export interface MergedText {
  readonly text: string;
  readonly conflicts: readonly Conflict[];
}

export interface MergeManner {
  /** All of the text is YAML, and is merged by lines. */
  readonly settings: boolean;
  /** Ids that the edited content refers to, which stay. */
  readonly held: ReadonlySet<string>;
  /** What the new version is called in marks of conflict. */
  readonly name: string;
}

/** Marks of conflict, on lines of their own. */
const marks = {
  ours: '<<<<<<< 现有内容',
  middle: '=======',
  theirs: (name: string) => `>>>>>>> 新来稿：${name}`,
};

/**
 * Merges two texts that came from the same one. What only one of them changed is taken from it; where both changed the same, both stand in the text between
 * marks. Lines are merged by clauses and directives, so that changes in the same paragraph meet only when they touch the same clause.
 */
export function mergeText(base: string, ours: string, theirs: string, manner: MergeManner): MergedText {
  if (ours === theirs || theirs === base) return { text: ours, conflicts: [] };
  if (ours === base && manner.held.size === 0) return { text: theirs, conflicts: [] };
  const [from, left, right] = [base, ours, theirs].map((text) => toUnits(text, manner.settings));
  if (from === undefined || left === undefined || right === undefined) throw new Error('Three texts make three lists.');
  const key = ({ line }: Unit): string => line;
  const toOurs = align(from.units, left.units, key, unitDistance);
  const toTheirs = align(from.units, right.units, key, unitDistance);
  const outcomes: Outcome[] = [];
  for (const step of weave(from.units, left.units, right.units, toOurs, toTheirs, () => false)) {
    if (step.type === 'added') outcomes.push(...addedUnits(step.ours, step.theirs, step.lost));
    else settle(step, outcomes, manner);
  }
  const tail = changedOne(from.tail, left.tail, right.tail);
  return write(outcomes, tail, manner);
}

function addedUnits(ours: readonly Placed<Unit>[], theirs: readonly Placed<Unit>[], lost: boolean): readonly Outcome[] {
  const mine = ours.map(({ item, index }) => ({ unit: item, ours: index, theirs: null }));
  const other = theirs.map(({ item, index }) => ({ unit: item, ours: null, theirs: index }));
  const [left, right] = [ours.map(({ item }) => item), theirs.map(({ item }) => item)];
  const same = left.length === right.length && left.every(({ line }, index) => line === right[index]?.line);
  if (same) {
    return [
      { settled: mine.map((each, index) => ({ ...each, theirs: theirs[index]?.index ?? null })), conflict: null },
    ];
  }
  if (lost) return [{ settled: null, conflict: { ours: left, theirs: right } }];
  if (left.length === 0 || right.length === 0 || isOwnBlock(left) || right[0]?.kind === 'heading') {
    return [{ settled: [...mine, ...other], conflict: null }];
  }
  if (left[0]?.kind === 'heading') return [{ settled: [...other, ...mine], conflict: null }];
  return [{ settled: null, conflict: { ours: left, theirs: right } }];
}

/** Slides, charts and other blocks that only an editor writes: they stand beside whatever the source adds. */
function isOwnBlock(units: readonly Unit[]): boolean {
  let open = 0;
  for (const { line, kind } of units) {
    const name = kind === 'fence' ? /^\s*:::+([\w-]*)/.exec(line) : null;
    if (name !== null) open += name[1] === '' ? -1 : 1;
    else if (open === 0 && kind !== 'fence') return false;
  }
  return open === 0;
}

function settle(step: Extract<Step<Unit>, { type: 'standing' }>, outcomes: Outcome[], manner: MergeManner): void {
  const { base, ours, theirs } = step;
  if (ours === null && theirs === null) return;
  if (ours === null || theirs === null) {
    const kept = ours ?? theirs;
    if (kept === null || kept.item.line === base.line) return;
    // What replaced the line that went was laid down as an addition just before.
    const replacing = takeAdded(outcomes, ours === null ? 'ours' : 'theirs');
    const conflict =
      ours === null ? { ours: replacing, theirs: [kept.item] } : { ours: [kept.item], theirs: replacing };
    outcomes.push({ settled: null, conflict });
    return;
  }
  const blank = changedOne(base.blank, ours.item.blank, theirs.item.blank);
  const places = { ours: ours.index, theirs: theirs.index };
  const { kind } = ours.item;
  const merged =
    kind === 'setting'
      ? whole(base.line, ours.item.line, theirs.item.line)
      : mergeLine(base.line, ours.item.line, theirs.item.line, manner.held);
  if (merged.clean)
    outcomes.push({ settled: [{ unit: { blank, line: merged.line, kind }, ...places }], conflict: null });
  else {
    const sides = { ours: [{ blank, line: merged.ours, kind }], theirs: [{ blank, line: merged.theirs, kind }] };
    outcomes.push({ settled: null, conflict: sides });
  }
}

function whole(base: string, ours: string, theirs: string): ReturnType<typeof mergeLine> {
  if (ours === theirs || theirs === base) return { clean: true, line: ours };
  return ours === base ? { clean: true, line: theirs } : { clean: false, ours, theirs };
}

function takeAdded(outcomes: Outcome[], side: 'ours' | 'theirs'): readonly Unit[] {
  const last = outcomes.at(-1);
  const other = side === 'ours' ? 'theirs' : 'ours';
  const settled = last?.settled ?? [];
  if (settled.length === 0 || settled.some((each) => each[side] === null || each[other] !== null)) return [];
  outcomes.pop();
  return settled.map(({ unit }) => unit);
}

/** Lines that only one side changed; the editor's where both did. */
function changedOne(base: readonly string[], ours: readonly string[], theirs: readonly string[]): readonly string[] {
  return ours.join('\n') === base.join('\n') && ours.length === base.length ? theirs : ours;
}

function write(outcomes: readonly Outcome[], tail: readonly string[], manner: MergeManner): MergedText {
  const lines: string[] = [];
  const conflicts: Conflict[] = [];
  let before: Settled | null = null;
  for (const { settled, conflict } of outcomes) {
    for (const each of settled ?? []) {
      lines.push(...each.unit.blank, ...(before !== null && runsInto(before, each) ? [''] : []), each.unit.line);
      before = each;
    }
    if (conflict === null) continue;
    before = null;
    const { blank } = conflict.ours[0] ?? conflict.theirs[0] ?? { blank: [] };
    lines.push(...blank);
    const line = lines.length + 1;
    lines.push(marks.ours, ...side(conflict.ours), marks.middle, ...side(conflict.theirs), marks.theirs(manner.name));
    conflicts.push({ line, endLine: lines.length });
  }
  return { text: [...lines, ...tail].join('\n'), conflicts };
}

/** The lines of one side between marks; blank lines before them stand before the marks. */
function side(units: readonly Unit[]): readonly string[] {
  return units.flatMap(({ blank, line }, index) => (index === 0 ? [line] : [...blank, line]));
}

/** Whether two lines that no version has next to each other would be read as one paragraph. */
function runsInto(before: Settled, after: Settled): boolean {
  const neighbours =
    (after.ours !== null && before.ours === after.ours - 1) ||
    (after.theirs !== null && before.theirs === after.theirs - 1);
  if (neighbours || after.unit.blank.length > 0) return false;
  const [first, second] = [before.unit.kind, after.unit.kind];
  return first !== 'setting' && second !== 'setting' && (first === 'prose' || second === 'prose');
}
