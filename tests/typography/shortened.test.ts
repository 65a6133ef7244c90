import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutShort, shortened } from '../../scripts/typography/shortened.ts';
import { widthInEm } from '../../scripts/typography/width.ts';

describe('shortened', () => {
  it('keeps what fits, then the first clause, then the beginning', () => {
    expect(shortened('规划先行，蓝图清晰', 9)).toBe('规划先行，蓝图清晰');
    expect(shortened('规划先行，蓝图清晰', 8)).toBe('规划先行');
    expect(shortened('规划先行，蓝图清晰', 3)).toBe('规划…');
    expect(cutShort('规划先行，蓝图清晰', 8)).toBe('规划先行，蓝图…');
  });

  it('never gives more than the width', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 40 }), (text, width) => {
        expect(widthInEm(shortened(text, width))).toBeLessThanOrEqual(width);
      }),
    );
  });
});
