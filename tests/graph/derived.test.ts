import { expect, it } from 'vitest';
import { derived } from '../../scripts/graph/derived.ts';

it('makes a thing once for each object, and anew for one that only looks like it', () => {
  let made = 0;
  const length = derived(({ text }: { readonly text: string }) => {
    made += 1;
    return { length: text.length };
  });
  const one = { text: '会刊' };
  const first = length(one);
  expect(length(one)).toBe(first);
  expect(made).toBe(1);
  expect(length({ text: '会刊' })).toEqual(first);
  expect(made).toBe(2);
});
