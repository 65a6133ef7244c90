import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { abridged, replacements } from '../../scripts/change/phrases.ts';
import { markWords } from '../../scripts/change/word-marks.ts';

const said = (old: string, now: string): readonly string[] =>
  replacements(markWords(old, now)).map(({ wrong, right }) => {
    const show = ({ before, words, after }: typeof wrong) => `${before}[${words}]${after}`;
    return `${show(wrong)} → ${show(right)}`;
  });

describe('replacements', () => {
  it('says the words around a change up to the next mark', () => {
    const old = '由省委副书记牵头、分管副省长协助，28家省直单位共同参加。';
    expect(said(old, old.replace('28家', '29家'))).toEqual(['[28家]省直单位共同参加 → [29家]省直单位共同参加']);
  });

  it('goes past a mark where there would be nothing to go by', () => {
    expect(said('一、二、三，落', '一、二、三，压')).toEqual(['二、三，[落] → 二、三，[压]']);
  });

  it('joins changes of one phrase', () => {
    expect(said('落实主体责任，抓实工作', '压实主要责任，抓实工作')).toEqual(['[落实主体]责任 → [压实主要]责任']);
  });

  it('finds every change where it stands in the old text', () => {
    const text = fc.stringMatching(/^[省校学生，。教师]{0,30}$/u);
    fc.assert(
      fc.property(text, text, (old, now) => {
        for (const { at, wrong } of replacements(markWords(old, now))) {
          const start = at - wrong.before.length;
          expect(old.slice(Math.max(0, start)).startsWith(`${wrong.before}${wrong.words}${wrong.after}`)).toBe(true);
        }
      }),
    );
  });
});

describe('abridged', () => {
  it('keeps short texts and gives beginning and end of long ones', () => {
    expect(abridged('短')).toBe('短');
    expect(abridged(`${'甲'.repeat(30)}${'乙'.repeat(30)}`)).toBe(`${'甲'.repeat(16)}……${'乙'.repeat(12)}`);
  });
});
