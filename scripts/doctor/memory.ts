import { doctorMemory } from '../diagnostics/catalogue/doctor.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { messages, size } from '../talk/messages.ts';
import type { Look } from './check.ts';

/** Memory of a machine in bytes. */
export interface Memory {
  readonly total: number;
  /** What this process can still get, also within the limits of a container; null where the system doesn't say. */
  readonly free: number | null;
}

/** Bytes that builds were measured to take, browser included: a report of 4 topics, and one of 400 (docs/performance.md). */
const taken = { least: 900_000_000, most: 1_750_000_000 } as const;

/** Holds memory against what builds take. */
export function lookAtMemory({ total, free }: Memory): Look {
  const data = { total, free };
  if (free !== null && free < taken.least) {
    const problem = diagnose(doctorMemory, { free: size(free), wanted: size(taken.least) }, null);
    return { found: null, problems: [problem], data };
  }
  const told = free === null ? null : size(free);
  return { found: messages.memoryFound(size(total), told, size(taken.least), size(taken.most)), problems: [], data };
}
