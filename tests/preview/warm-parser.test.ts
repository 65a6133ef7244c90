import { expect, it } from 'vitest';
import { warmParser } from '../../scripts/preview/warm-parser.ts';

it('keeps the trees that the last reading asked for, and lets go of older ones', () => {
  const warm = warmParser();
  warm.begin();
  const [one, other] = [warm.parse('# 一'), warm.parse('# 二')];
  warm.begin();
  expect(warm.parse('# 一')).toBe(one);
  warm.begin();
  expect(warm.parse('# 一')).toBe(one);
  expect(warm.parse('# 二')).not.toBe(other);
});
