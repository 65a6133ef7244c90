import { doctorMemory } from '../diagnostics/catalogue/doctor.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { messages, size } from '../talk/messages.ts';
import type { Look } from './check.ts';

/** Memory of a machine in bytes. */
export interface Memory {
  readonly total: number;
  /** What this process can still get, also within the limits of a container. */
  readonly free: number;
}

/** Bytes that builds were measured to take, browser included: a report of 4 topics, and one of 400 (docs/performance.md). */
const taken = { least: 900_000_000, most: 1_750_000_000 } as const;

/** Holds memory against what builds take. */
export function lookAtMemory({ total, free }: Memory): Look {
  const short = free < taken.least;
  const found = messages.memoryFound(size(total), size(free), size(taken.least), size(taken.most));
  return {
    found: short ? null : found,
    problems: short ? [diagnose(doctorMemory, { free: size(free), wanted: size(taken.least) }, null)] : [],
    data: { total, free },
  };
}
