import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unbrokenRuns } from '../../scripts/typography/unbroken.ts';

const kept = (text: string, last = false): readonly string[] =>
  unbrokenRuns(text, last)
    .filter(({ unbroken }) => unbroken)
    .map((run) => run.text);

describe('what stays on one line', () => {
  it.each([
    ['在校生142.2万人，其中', ['142.2万人']],
    ['省内就业比例为76.20%。', ['76.20%']],
    ['到2019—2021年直接就业', ['2019—2021年']],
    ['皖教〔2021〕20号文件', ['〔2021〕20号']],
    ['不低于1000元/月的津贴', ['1000元/月']],
    ['占比在90%以上的学校', ['90%以上']],
    ['高出34个百分点，', ['34个百分点']],
    ['列第11位和第5位', ['第11位', '第5位']],
    ['拟创办1至2所', ['1至2所']],
    ['搭建“1+N”体系', ['1+N']],
    ['立德树人——这是根本', ['人——']],
    ['艾合买提·买买提', ['提·买']],
  ])('%s', (text, expected) => {
    expect(kept(text)).toEqual(expected);
  });

  it('keeps the day, the month and the year each whole, and may break between them', () => {
    expect(kept('召开于2021年9月29日的大会')).toEqual(['2021年', '9月', '29日']);
  });

  it('keeps the last two characters of a paragraph together with its full stop, but not of a piece inside it', () => {
    expect(kept('政策落到学校、见到实效。', true)).toEqual(['实效。']);
    expect(kept('政策落到学校、见到实效。', false)).toEqual([]);
  });

  it('lets go of what would leave a hole in the line', () => {
    expect(kept('1234567890123456789012345678901234567890个')).toEqual([]);
  });

  it('changes nothing of the text', () => {
    const characters = fc.constantFrom(...'年月第123.—·〔〕号万人%。，”A+至 ');
    fc.assert(
      fc.property(fc.string({ unit: characters, maxLength: 40 }), fc.boolean(), (text, last) => {
        const runs = unbrokenRuns(text, last);
        expect(runs.map((run) => run.text).join('')).toBe(text);
        for (const run of runs) if (run.unbroken) expect(run.text.length).toBeLessThanOrEqual(12);
      }),
    );
  });
});
