import { describe, expect, it } from 'vitest';
import { heldStretches } from '../../scripts/typography/held-stretches.ts';

const held = (text: string): readonly string[] =>
  heldStretches(text)
    .filter(({ cost }) => cost === Number.POSITIVE_INFINITY)
    .map(({ from, to }) => text.slice(from, to));

describe('what stays on one line', () => {
  it.each([
    ['在校生142.2万人，其中', ['142.2万人']],
    ['省内就业比例为76.20%。', ['76.20%']],
    ['到2019—2021年直接就业', ['2019—2021年']],
    ['皖教〔2021〕20号文件', ['2021', '20号', '〔2021〕20号']],
    ['不低于1000元/月的津贴', ['1000元/月']],
    ['占比在90%以上的学校', ['90%以上']],
    ['高出34个百分点，', ['34个百分点']],
    ['列第11位和第5位', ['第11位', '第5位']],
    ['拟创办1至2所', ['1至2所']],
    ['搭建“1+N”体系', ['1+N']],
    ['艾合买提·买买提', ['提·买']],
    ['召开于2021年9月29日的大会', ['2021年', '9月', '29日']],
  ])('%s', (text, expected) => {
    expect(held(text)).toEqual(expected);
  });

  it('lets go of what would leave a hole in the line', () => {
    expect(held('1234567890123456789012345678901234567890个')).toEqual([]);
  });

  it('would rather keep titles, names and short quotations whole', () => {
    const text = '《教师法》和艾合买提·买买提谈“双减”';
    const kept = heldStretches(text).filter(({ cost }) => cost !== Number.POSITIVE_INFINITY);
    expect(kept.map(({ from, to }) => text.slice(from, to))).toEqual(['和艾合买提·买买提谈', '《教师法》', '“双减”']);
  });
});
