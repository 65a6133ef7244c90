import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align, gapsOf } from '../../scripts/change/align.ts';
import { pairAlike, similarity } from '../../scripts/change/similarity.ts';

const sequence = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 14 });

/** Length of the longest common subsequence, by the definition. */
function common(one: readonly string[], other: readonly string[]): number {
  const [first, ...rest] = one;
  if (first === undefined || other.length === 0) return 0;
  const at = other.indexOf(first);
  const without = common(rest, other);
  return at === -1 ? without : Math.max(without, 1 + common(rest, other.slice(at + 1)));
}

describe('align', () => {
  it('leads from the old sequence to the new one with the fewest changes', () => {
    fc.assert(
      fc.property(sequence, sequence, (old, now) => {
        const steps = align(old, now);
        expect(steps.flatMap((step) => (step.kind === 'new' ? [] : [old[step.old]]))).toEqual(old);
        expect(steps.flatMap((step) => (step.kind === 'gone' ? [] : [now[step.new]]))).toEqual(now);
        const same = steps.filter(({ kind }) => kind === 'same');
        for (const step of same) if (step.kind === 'same') expect(old[step.old]).toBe(now[step.new]);
        expect(same).toHaveLength(common(old, now));
      }),
    );
  });

  it('gives the stretches that differ, what went before what came', () => {
    expect(align(['a', 'x', 'c'], ['a', 'y', 'c']).map(({ kind }) => kind)).toEqual(['same', 'gone', 'new', 'same']);
    expect(gapsOf(align(['a', 'x', 'c'], ['a', 'y', 'z', 'c', 'd']))).toEqual([
      { old: [1, 2], new: [1, 3] },
      { old: [3, 3], new: [4, 5] },
    ]);
  });
});

describe('pairAlike', () => {
  it('pairs what is alike, in order, and leaves the rest', () => {
    const old = ['校内减负提质', '规范校外培训', '完善保障机制'];
    const now = ['新增的一段话', '校内减负提质增效', '完善工作保障机制'];
    expect(pairAlike(old, now, (one, other) => Math.max(0, similarity(one, other) - 0.3))).toEqual([1, null, 2]);
  });

  it('never crosses', () => {
    const texts = fc.array(fc.stringMatching(/^[甲乙丙丁]{2,5}$/u), { maxLength: 8 });
    fc.assert(
      fc.property(texts, texts, (old, now) => {
        const pairs = pairAlike(old, now, similarity).filter((one) => one !== null);
        expect(pairs).toEqual([...new Set(pairs)].sort((one, other) => one - other));
      }),
    );
  });
});
