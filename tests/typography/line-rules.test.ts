import { describe, expect, it } from 'vitest';
import { isMixed, markRules, ruleOf } from '../../scripts/typography/line-rules.ts';

describe('the table of marks', () => {
  it('has each mark in one row only', () => {
    const characters = markRules.flatMap((rule) => [...rule.characters]);
    expect(new Set(characters).size).toBe(characters.length);
  });

  it.each([
    ...[...'，。、；：？！）》〉】〕”’·—…～–%％‰℃'].map((mark) => [mark, false, true] as const),
    ...[...'（《〈【〔“‘￥'].map((mark) => [mark, true, false] as const),
    ['/', false, false] as const,
  ])('%s begins a line: %s, ends a line: %s', (mark, starts, ends) => {
    expect(ruleOf(mark)).toMatchObject({ starts, ends });
  });

  it('squeezes no mark by more than its blank, sentences last', () => {
    for (const { squeeze, blank } of markRules) {
      expect(squeeze[0]).toBeLessThanOrEqual(squeeze[1]);
      expect(squeeze[1]).toBeLessThanOrEqual(blank === 'none' ? 0 : 0.5);
    }
    expect(ruleOf('。')?.squeeze[0]).toBe(0);
  });

  it('names the standard for each row', () => {
    for (const { source } of markRules) expect(source).toMatch(/GB\/T \d+-\d{4}, \d|clreq, /u);
  });

  it('leaves everything else free', () => {
    for (const character of '安a2〇Ａ') expect(ruleOf(character)).toBeUndefined();
  });
});

describe('white between Chinese and Latin', () => {
  it.each([
    ['年', '2', true],
    ['a', '的', true],
    ['%', '以', true],
    ['年', '月', false],
    ['，', '2', false],
    ['2', '—', false],
    ['年', '（', false],
    ['a', '1', false],
    ['年', 'Ａ', false],
  ])('%s%s: %s', (before, after, expected) => {
    expect(isMixed(before, after)).toBe(expected);
  });
});
