import { describe, expect, it } from 'vitest';
import { findFigures } from '../../scripts/facts/find-figures.ts';
import { readLabelled, score } from './figures/scoring.ts';

describe('findFigures', () => {
  it('finds what people labelled', () => {
    const result = score(readLabelled('labelled.yaml'));
    console.log([...result.faults, result.summary].join('\n'));
    expect(result.labelled).toBeGreaterThanOrEqual(300);
    expect(result.precision).toBeGreaterThanOrEqual(0.96);
    expect(result.recall).toBeGreaterThanOrEqual(0.96);
  });

  it('gives the words of the text at the offsets', () => {
    const text = '全省共有学校１２５所，占比12.5%。';
    const found = findFigures(text);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['１２５所', '12.5%']);
  });
});
