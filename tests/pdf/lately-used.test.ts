import { expect, it } from 'vitest';
import { latelyUsed } from '../../scripts/pdf/lately-used.ts';

it('keeps what was used last, as much as there is room for', () => {
  const kept = latelyUsed<string, number>(10);
  kept.put('a', 4, 1);
  kept.put('b', 4, 2);
  expect(kept.get('a')).toBe(1);
  kept.put('c', 4, 3);
  expect([kept.get('a'), kept.get('b'), kept.get('c')]).toEqual([1, undefined, 3]);
});

it('keeps what is larger than all room until the next comes', () => {
  const kept = latelyUsed<string, number>(10);
  kept.put('huge', 50, 1);
  expect(kept.get('huge')).toBe(1);
  kept.put('small', 1, 2);
  expect([kept.get('huge'), kept.get('small')]).toEqual([undefined, 2]);
});

it('counts a thing once, and not at all when it is dropped', () => {
  const kept = latelyUsed<string, number>(10);
  kept.put('a', 6, 1);
  kept.put('a', 6, 2);
  kept.put('b', 4, 3);
  expect([kept.get('a'), kept.get('b')]).toEqual([2, 3]);
  kept.drop('a');
  kept.drop('a');
  kept.put('c', 6, 4);
  expect([kept.get('b'), kept.get('c')]).toEqual([3, 4]);
});
