import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchPages } from '../../scripts/change/page-match.ts';
import type { SeenPage } from '../../scripts/change/snapshot.ts';

/** A page `words/folio`: its looks are both. */
const page = (name: string): SeenPage => {
  const [words = '', folio = ''] = name.split('/');
  return { label: folio, pixels: name, words };
};

const match = (old: readonly string[], now: readonly string[]): readonly string[] =>
  matchPages(old.map(page), now.map(page), (left, right) => (old[left]?.[0] === now[right]?.[0] ? 0.5 : 0)).map(
    (pair) => `${pair.old ?? '-'}${pair.same ? '=' : '>'}${pair.new ?? '-'}`,
  );

describe('matchPages', () => {
  it('leaves pages that look the same, and pairs the one that changed', () => {
    expect(match(['a/1', 'b/2', 'c/3'], ['a/1', 'x/2', 'c/3'])).toEqual(['0=0', '1>1', '2=2']);
  });

  it('shifts pages behind one that was put in, whose number changes', () => {
    expect(match(['a/1', 'b/2', 'c/3'], ['a/1', 'new/2', 'b/3', 'c/4'])).toEqual(['0=0', '->1', '1>2', '2>3']);
    expect(match(['a/1', 'new/2', 'b/3'], ['a/1', 'b/2'])).toEqual(['0=0', '1>-', '2>1']);
  });

  it('pairs what is left by likeness', () => {
    expect(match(['a1/1', 'b1/2'], ['new/1', 'a2/2', 'b2/3'])).toEqual(['->0', '0>1', '1>2']);
  });

  it('names every page once, in order', () => {
    const names = fc.array(
      fc.constantFrom('a', 'b', 'c', 'd').map((name) => `${name}/1`),
      { maxLength: 9 },
    );
    fc.assert(
      fc.property(names, names, (old, now) => {
        const pairs = matchPages(old.map(page), now.map(page), (left, right) => (old[left] === now[right] ? 1 : 0.1));
        expect(pairs.flatMap((pair) => pair.old ?? [])).toEqual(old.map((_, at) => at));
        expect(pairs.flatMap((pair) => pair.new ?? [])).toEqual(now.map((_, at) => at));
      }),
    );
  });
});
