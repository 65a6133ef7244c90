import { expect, it } from 'vitest';
import { remembering } from '../../scripts/graph/remembering.ts';

it('makes a thing once for a key, and remembers as many keys as it is told, those asked for last', () => {
  const made: string[] = [];
  const remembered = remembering<string>(2);
  const ask = (key: string): string =>
    remembered(key, () => {
      made.push(key);
      return `of ${key}`;
    });
  expect(['a', 'b', 'a', 'b'].map(ask)).toEqual(['of a', 'of b', 'of a', 'of b']);
  expect(made).toEqual(['a', 'b']);
  ['c', 'a', 'c'].map(ask);
  expect(made).toEqual(['a', 'b', 'c']);
  // By now b was asked for longest ago.
  ['d', 'a', 'e', 'd', 'b'].map(ask);
  expect(made).toEqual(['a', 'b', 'c', 'd', 'e', 'b']);
});
