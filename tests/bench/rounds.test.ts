import { describe, expect, it } from 'vitest';
import { median } from './rounds.ts';
import { comparisonTable } from './table.ts';

describe('the median', () => {
  it('is the middle one of an odd number, the mean of the two in the middle of an even one', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([8, 1, 4, 2])).toBe(3);
  });

  it('of nothing is no number', () => {
    expect(median([])).toBeNaN();
  });
});

describe('a comparison', () => {
  it('is taken round by round and held against its limit', () => {
    const result = (seconds: readonly number[]) => ({ name: '', seconds, peak: 0 });
    const [over, under] = [result([1, 20, 3]), result([10, 20, 10])];
    const lines = comparisonTable([{ what: 'a : b', over, under, limit: 0.3 }]).split('\n');
    expect(lines[2]).toBe('| a : b | 0.30 | 0.30 | kept |');
    const missed = comparisonTable([{ what: 'a : b', over, under, limit: 0.2 }]).split('\n');
    expect(missed[2]).toBe('| a : b | 0.30 | 0.20 | missed |');
  });

  it('that could not be made keeps no limit', () => {
    const none = { name: '', seconds: [], peak: 0 };
    expect(comparisonTable([{ what: 'a : b', over: none, under: none, limit: 1 }])).toContain('| missed |');
  });
});
