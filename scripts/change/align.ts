/** A step from an old sequence to a new one: an item of both, one that went, one that came. Places count from 0. */
export type Step =
  | { readonly kind: 'same'; readonly old: number; readonly new: number }
  | { readonly kind: 'gone'; readonly old: number }
  | { readonly kind: 'new'; readonly new: number };

/**
 * The fewest items that went and came between two sequences (Myers 1986, “An O(ND) Difference Algorithm”), in order; where an item was replaced, what went stands
 * before what came.
 */
export function align(old: readonly string[], now: readonly string[]): readonly Step[] {
  let head = 0;
  while (head < old.length && head < now.length && old[head] === now[head]) head += 1;
  let tail = 0;
  const most = Math.min(old.length, now.length) - head;
  while (tail < most && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail += 1;
  const middle = shortest(old.slice(head, old.length - tail), now.slice(head, now.length - tail));
  const same = (count: number, left: number, right: number): readonly Step[] =>
    Array.from({ length: count }, (_, at) => ({ kind: 'same', old: left + at, new: right + at }));
  return [
    ...same(head, 0, 0),
    ...middle.map((step) => moved(step, head)),
    ...same(tail, old.length - tail, now.length - tail),
  ];
}

function moved(step: Step, by: number): Step {
  if (step.kind === 'same') return { kind: 'same', old: step.old + by, new: step.new + by };
  return step.kind === 'gone' ? { kind: 'gone', old: step.old + by } : { kind: 'new', new: step.new + by };
}

function shortest(old: readonly string[], now: readonly string[]): readonly Step[] {
  const [rows, columns] = [old.length, now.length];
  const reach = new Map<number, number>([[1, 0]]);
  const trace: ReadonlyMap<number, number>[] = [];
  for (let cost = 0; cost <= rows + columns; cost += 1) {
    trace.push(new Map(reach));
    for (let k = -cost; k <= cost; k += 2) {
      const down = k === -cost || (k !== cost && (reach.get(k - 1) ?? 0) < (reach.get(k + 1) ?? 0));
      let x = down ? (reach.get(k + 1) ?? 0) : (reach.get(k - 1) ?? 0) + 1;
      while (x < rows && x - k < columns && old[x] === now[x - k]) x += 1;
      reach.set(k, x);
      if (x >= rows && x - k >= columns) return ordered(walkBack(trace, rows, columns));
    }
  }
  return [];
}

function walkBack(trace: readonly ReadonlyMap<number, number>[], rows: number, columns: number): readonly Step[] {
  const steps: Step[] = [];
  let [x, y] = [rows, columns];
  for (let cost = trace.length - 1; cost >= 0; cost -= 1) {
    const reach = trace[cost] ?? new Map<number, number>();
    const k = x - y;
    const down = k === -cost || (k !== cost && (reach.get(k - 1) ?? 0) < (reach.get(k + 1) ?? 0));
    const from = down ? (reach.get(k + 1) ?? 0) : (reach.get(k - 1) ?? 0);
    const start = cost === 0 ? 0 : from + (down ? 0 : 1);
    while (x > start) {
      x -= 1;
      y -= 1;
      steps.push({ kind: 'same', old: x, new: y });
    }
    if (cost === 0) break;
    if (down) {
      y -= 1;
      steps.push({ kind: 'new', new: y });
    } else {
      x -= 1;
      steps.push({ kind: 'gone', old: x });
    }
  }
  return steps.reverse();
}

/** Puts what went before what came between two items of both. */
function ordered(steps: readonly Step[]): readonly Step[] {
  const out: Step[] = [];
  let came: Step[] = [];
  for (const step of steps) {
    if (step.kind === 'new') came.push(step);
    else if (step.kind === 'gone') out.push(step);
    else {
      out.push(...came, step);
      came = [];
    }
  }
  return [...out, ...came];
}

/** A stretch between items of both sequences: what went and what came there, as ranges with exclusive ends. */
export interface Gap {
  readonly old: readonly [start: number, end: number];
  readonly new: readonly [start: number, end: number];
}

/** The stretches where two sequences differ, in order. */
export function gapsOf(steps: readonly Step[]): readonly Gap[] {
  const gaps: { old: [number, number]; new: [number, number] }[] = [];
  let [atOld, atNew] = [0, 0];
  let open = false;
  for (const step of steps) {
    if (step.kind === 'same') {
      [atOld, atNew] = [step.old + 1, step.new + 1];
      open = false;
      continue;
    }
    if (!open) gaps.push({ old: [atOld, atOld], new: [atNew, atNew] });
    open = true;
    const gap = gaps.at(-1);
    if (gap === undefined) continue;
    if (step.kind === 'gone') gap.old[1] = atOld = step.old + 1;
    else gap.new[1] = atNew = step.new + 1;
  }
  return gaps;
}
