import { setImmediate as turn } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { latelyUsed } from '../../scripts/pdf/lately-used.ts';

const [a, b, c, huge, small] = [{}, {}, {}, {}, {}];

it('keeps what was used last, as much as there is room for', () => {
  const kept = latelyUsed<object, number>(10);
  kept.put(a, 4, 1);
  kept.put(b, 4, 2);
  expect(kept.get(a)).toBe(1);
  kept.put(c, 4, 3);
  expect([kept.get(a), kept.get(b), kept.get(c)]).toEqual([1, undefined, 3]);
});

it('keeps what is larger than all room until the next comes', () => {
  const kept = latelyUsed<object, number>(10);
  kept.put(huge, 50, 1);
  expect(kept.get(huge)).toBe(1);
  kept.put(small, 1, 2);
  expect([kept.get(huge), kept.get(small)]).toEqual([undefined, 2]);
});

it('counts a thing once, and not at all when it is dropped', () => {
  const kept = latelyUsed<object, number>(10);
  kept.put(a, 6, 1);
  kept.put(a, 6, 2);
  kept.put(b, 4, 3);
  expect([kept.get(a), kept.get(b)]).toEqual([2, 3]);
  kept.drop(a);
  kept.drop(a);
  kept.put(c, 6, 4);
  expect([kept.get(b), kept.get(c)]).toEqual([3, 4]);
});

it('keeps nothing whose key nobody holds any more', async () => {
  setFlagsFromString('--expose-gc');
  const gc = runInNewContext('gc') as () => void;
  const kept = latelyUsed<object, object>(10);
  const values = [{}, {}].map((value) => {
    kept.put({}, 6, value);
    return new WeakRef(value);
  });
  kept.put(a, 6, b);
  for (let time = 0; time < 50 && values.some((value) => value.deref() !== undefined); time += 1) {
    await turn();
    gc();
  }
  expect(values.map((value) => value.deref())).toEqual([undefined, undefined]);
  await turn();
  // The room of what is gone is there again.
  kept.put(c, 4, b);
  expect([kept.get(a), kept.get(c)]).toEqual([b, b]);
});
