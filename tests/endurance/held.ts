import { expect } from 'vitest';
import type { Holdings } from './holdings.ts';

/** MB that the heap may differ by between two looks: code that is compiled meanwhile, and what the collector leaves for next time. */
const heapSlack = 6;

export function held(early: Holdings | null, late: Holdings): void {
  if (early === null) throw new Error('nothing was looked at');
  console.log(JSON.stringify({ early, late }, null, 1));
  expect((late.heap - early.heap) / 1e6).toBeLessThan(heapSlack);
}
