import type { DiagnosticJson } from '../diagnostics/json.ts';

/** What became of the problems of a report. */
export interface SinceThen {
  readonly gone: number;
  readonly fresh: number;
  /** Still there, but saying something else, such as another figure. */
  readonly changed: number;
}

/** Compares what was found with what was found the last time. Lines may have moved meanwhile. */
export function sinceThen(then: readonly DiagnosticJson[], now: readonly DiagnosticJson[]): SinceThen {
  const [before, after] = [without(then, now, said), without(now, then, said)];
  const [gone, fresh] = [without(before, after, kind), without(after, before, kind)];
  return { gone: gone.length, fresh: fresh.length, changed: after.length - fresh.length };
}

type Key = (diagnostic: DiagnosticJson) => string;

const kind: Key = ({ code, place }) => `${code}\n${place?.file ?? ''}`;

const said: Key = (diagnostic) => `${kind(diagnostic)}\n${diagnostic.message.zh}`;

/** Diagnostics of one list that the other hasn't. */
function without(
  list: readonly DiagnosticJson[],
  other: readonly DiagnosticJson[],
  keyOf: Key,
): readonly DiagnosticJson[] {
  const left = other.map(keyOf);
  return list.filter((diagnostic) => {
    const at = left.indexOf(keyOf(diagnostic));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
