import { describe, expect, it } from 'vitest';
import type { Point } from '../../scripts/editing/intent.ts';
import { edited, topic } from './desk.ts';

const slide = (points: string): string =>
  topic(
    `数:fact[330所]{#schools of="学校"}。\n\n## 一节\n\n:::slide{layout=points}\n# 标题\n${points}\n:::\n\n正文。\n`,
  );
const old = '- **甲** 一:ref[schools]\n- 乙 *二*\n- 丙';
const points = (...wanted: readonly Point[]) => ({ kind: 'points', slide: 't1-s1-a', points: wanted }) as const;
const kept = (from: number, text: string): Point => ({ from, text });
const [a, b, c] = [kept(0, '甲 一330所'), kept(1, '乙 二'), kept(2, '丙')];

describe('points of a slide', () => {
  it.each<[string, readonly Point[], string]>([
    ['another order', [c, a, b], '- 丙\n- **甲** 一:ref[schools]\n- 乙 *二*'],
    ['one less', [a, c], '- **甲** 一:ref[schools]\n- 丙'],
    ['the last one less', [a, b], '- **甲** 一:ref[schools]\n- 乙 *二*'],
    ['another text', [a, b, kept(2, '丁')], '- **甲** 一:ref[schools]\n- 乙 *二*\n- 丁'],
    ['text beside a figure', [kept(0, '甲 共330所'), b, c], '- **甲** 共:ref[schools]\n- 乙 *二*\n- 丙'],
    ['a new one', [a, { from: null, text: '*新*' }, b, c], '- **甲** 一:ref[schools]\n- \\*新\\*\n- 乙 *二*\n- 丙'],
    [
      'a new one with a label and a figure',
      [a, b, c, { from: null, label: '丁', text: ['共', { ref: 'schools' }, '，齐'] }],
      `${old}\n- **丁** 共:ref[schools]，齐`,
    ],
    ['order and text', [kept(1, '乙 三'), c], '- 乙 *三*\n- 丙'],
  ])('%s', async (_name, wanted, after) => {
    expect(await edited(slide(old), points(...wanted))).toBe(slide(after));
  });

  it('numbers steps anew', async () => {
    const steps = '1. 甲\n2. 乙';
    const wanted = points(kept(1, '乙'), kept(0, '甲'), { from: null, text: '丙' });
    expect(await edited(slide(steps).replace('points', 'steps'), wanted)).toBe(
      slide('1. 乙\n2. 甲\n3. 丙').replace('points', 'steps'),
    );
  });

  it.each<[string, readonly Point[], string]>([
    ['nothing different', [a, b, c], 'editing-unwritable'],
    ['a point that is not there', [kept(3, '丁')], 'editing-points'],
    ['a point twice', [a, a], 'editing-points'],
    ['a figure that is not there', [a, { from: null, text: [{ ref: 'none' }] }], 'editing-points'],
    ['another number for a repeated figure', [kept(0, '甲 一331所'), b, c], 'editing-reference'],
    ['an empty point', [a, kept(1, ' ')], 'editing-unwritable'],
  ])('refuses %s', async (_name, wanted, code) => {
    expect(await edited(slide(old), points(...wanted))).toBe(code);
  });

  it('refuses what the layout cannot show', async () => {
    const compare = '- :ref[schools] 前\n- :ref[schools] 后';
    const wanted = points(kept(0, '330所 前'));
    expect(await edited(slide(compare).replace('points', 'compare'), wanted)).toBe('editing-not-safe');
  });

  it('refuses slides that are not in the content', async () => {
    const text = slide(old);
    expect(await edited(text, { ...points(a), slide: 't1-cover' })).toBe('editing-made-slide');
    expect(await edited(text, { ...points(a), slide: 't1-lead-a' })).toBe('editing-made-slide');
    expect(await edited(text, { ...points(a), slide: 't1-s9-a' })).toBe('editing-nothing-there');
  });
});
