import { expect } from 'vitest';
import type { Counts, Holdings } from './holdings.ts';

/**
 * By how many bytes the heap may differ between two looks after hundreds of rounds: what V8 compiles and notes down about the code that ran meanwhile, which comes to an end. One parsed
 * document of a page that stayed each time would be 20 MB after 200 rounds. The preview has 5 MB more after 100 edits, 10 after 500 and 11 after 900.
 */
const heapSlack = 16_000_000;

/** Buffers come and go with documents and faces; one print that stayed each time would be 10 MB. */
const bufferSlack = 8_000_000;

/**
 * Memory of the process that may come on top: what the allocator and the collector keep for next time. A whole face is 15 MB, and WebAssembly never gives back what it grew to once, so that this
 * finds only what grows with the rounds outside of heap and buffers.
 */
const residentSlack = 150_000_000;

/** Fails for whatever there is more of late than early. */
export function expectNoMore(early: Holdings | null, late: Holdings): void {
  if (early === null) throw new Error('nothing was looked at early');
  // Passing runs say it as well: a slow growth is seen from run to run.
  console.info(`early ${told(early)}\nlate  ${told(late)}`);
  expect({ descriptors: more(early.descriptors, late.descriptors) }).toEqual({ descriptors: {} });
  expect({ resources: more(early.resources, late.resources) }).toEqual({ resources: {} });
  expect(late.children, 'children').toBeLessThanOrEqual(early.children);
  expect(late.descendants, 'processes below children').toBeLessThanOrEqual(early.descendants);
  expect(late.temporary.length, `temporary: ${late.temporary.join()}`).toBeLessThanOrEqual(early.temporary.length);
  expect(late.heap - early.heap, 'heap').toBeLessThan(heapSlack);
  expect(late.buffers - early.buffers, 'buffers').toBeLessThan(bufferSlack);
  expect(late.resident - early.resident, 'resident').toBeLessThan(residentSlack);
}

function told({ heap, buffers, resident, descendants }: Holdings): string {
  const [a, b, c] = [heap, buffers, resident].map((bytes) => (bytes / 1e6).toFixed(1));
  return `heap ${a} MB, buffers ${b} MB, resident ${c} MB, ${descendants} processes of the browser`;
}

function more(early: Counts, late: Counts): Counts {
  const grown = Object.entries(late).filter(([name, count]) => count > (early[name] ?? 0));
  return Object.fromEntries(grown.map(([name, count]) => [name, count - (early[name] ?? 0)]));
}
