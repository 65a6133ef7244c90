import { expect, it } from 'vitest';
import { ceremonialOrdinal, chineseOrdinal, sectionOrdinal } from '../../scripts/typography/ordinals.ts';

it('counts as headings do', () => {
  expect([1, 9, 10, 11, 20, 25, 99].map(chineseOrdinal)).toEqual([
    '一',
    '九',
    '十',
    '十一',
    '二十',
    '二十五',
    '九十九',
  ]);
  expect([100, 105, 110, 112, 325, 999].map(chineseOrdinal)).toEqual([
    '一百',
    '一百零五',
    '一百一十',
    '一百一十二',
    '三百二十五',
    '九百九十九',
  ]);
  expect(sectionOrdinal(12, 1)).toBe('十二、');
  expect(sectionOrdinal(3, 2)).toBe('（三）');
  expect(sectionOrdinal(null, 1)).toBe('');
});

it('sets topics in capital numerals while there are few', () => {
  expect(ceremonialOrdinal(3, 4)).toBe('叁');
  expect(ceremonialOrdinal(10, 10)).toBe('拾');
  expect(ceremonialOrdinal(3, 25)).toBe('03');
  expect(ceremonialOrdinal(3, 100)).toBe('003');
});
