import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markWords } from '../../scripts/change/word-marks.ts';

const changes = (old: string, now: string): readonly string[] =>
  markWords(old, now).flatMap((one) => (one.kind === 'changed' ? [`${one.old}→${one.new}`] : []));

describe('markWords', () => {
  it('takes figures whole, with hedge and unit', () => {
    expect(changes('职业学校在校生142.2万人，居全国前列。', '职业学校在校生143万人，居全国前列。')).toEqual([
      '142.2万人→143万人',
    ]);
    expect(changes('覆盖近50万名学生', '覆盖近58万名学生')).toEqual(['近50万名→近58万名']);
    expect(changes('比例为12.5%，其中', '比例为12.8%，其中')).toEqual(['12.5%→12.8%']);
  });

  it('takes words of Latin letters whole, Chinese by characters', () => {
    expect(changes('建设VR课堂', '建设AR课堂')).toEqual(['VR→AR']);
    expect(changes('落实责任分工', '压实责任分工')).toEqual(['落→压']);
    expect(changes('各地抓好落实。', '各地狠抓落实。')).toEqual(['抓好→狠抓']);
  });

  it('joins changes with one character between them, but not across a mark', () => {
    expect(changes('先试后推', '边试边推')).toEqual(['先试后→边试边']);
    expect(changes('统一，部署', '统筹，安排')).toEqual(['一→筹', '部署→安排']);
  });

  it('says what was put in and taken out', () => {
    expect(changes('加强管理', '切实加强管理')).toEqual(['→切实']);
    expect(changes('切实加强管理', '加强管理')).toEqual(['切实→']);
    expect(changes('一样', '一样')).toEqual([]);
  });

  it('keeps both versions whole', () => {
    const text = fc.stringMatching(/^[近超万人年个，。省校0-9.%a-c ]{0,24}$/u);
    fc.assert(
      fc.property(text, text, (old, now) => {
        const segments = markWords(old, now);
        const side = (which: 'old' | 'new') =>
          segments.map((one) => (one.kind === 'same' ? one.text : one[which])).join('');
        expect([side('old'), side('new')]).toEqual([old, now]);
      }),
    );
  });
});
