import { describe, expect, it } from 'vitest';
import type { Report } from '../../scripts/content/model.ts';
import { halfWidthMarks } from '../../scripts/proof/half-width-marks.ts';
import { proofread } from '../../scripts/proof/proofread.ts';
import { rangeMarks } from '../../scripts/proof/range-marks.ts';
import { repeatedMarks } from '../../scripts/proof/repeated-marks.ts';
import type { Rule } from '../../scripts/proof/rule.ts';
import { runningTexts } from '../../scripts/proof/running-text.ts';
import { unpairedMarks } from '../../scripts/proof/unpaired-marks.ts';
import { fact, paragraph, reportOf, somewhere, text } from '../facts/report.ts';

const read = (rule: Rule, report: Report) => rule({ report, texts: runningTexts(report) });
const count = (rule: Rule, value: string): number => read(rule, reportOf(paragraph(text(value)))).length;

describe('halfWidthMarks', () => {
  it.each([
    ['坚持立德,深化改革', 1],
    ['这样行吗?', 1],
    ['安徽(中国)教育', 2],
    ['“双减”:减负', 1],
    ['坚持立德，深化改革。', 0],
    ['比例为3:1', 0],
    ['1,254人', 0],
    ['VR (virtual reality) 课堂', 0],
    ['English, 中文', 0],
  ])('of %s', (value, findings) => {
    expect(count(halfWidthMarks, value)).toBe(findings);
  });

  it('names the full-width mark', () => {
    const [found] = read(halfWidthMarks, reportOf(paragraph(text('立德,改革'))));
    expect(found).toMatchObject({ severity: 'warning', wording: { zh: { hint: '改为全角“，”。' } } });
  });
});

describe('unpairedMarks', () => {
  it.each([
    ['“双减”和《意见》（试行）', 0],
    ['“双减', 1],
    ['双减”', 1],
    ['《意见（试行》', 1],
    ['”颠倒“', 2],
    ['“他说‘好’”', 0],
    ['it’s', 0],
    ['〈一〉【二', 1],
  ])('of %s', (value, findings) => {
    expect(count(unpairedMarks, value)).toBe(findings);
  });

  it('pairs marks across figures and emphasis, but not across paragraphs', () => {
    const across = paragraph(text('（共'), fact('a', '3所'), {
      type: 'strong',
      children: [text('）')],
      place: somewhere,
    });
    expect(read(unpairedMarks, reportOf(across))).toEqual([]);
    expect(read(unpairedMarks, reportOf(paragraph(text('“甲')), paragraph(text('乙”'))))).toHaveLength(2);
  });

  it('leaves code alone', () => {
    expect(read(unpairedMarks, reportOf(paragraph({ type: 'code', value: '“', place: somewhere })))).toEqual([]);
  });
});

describe('repeatedMarks', () => {
  it.each([
    ['完成。。', 1],
    ['第一，，第二', 1],
    ['好，。', 1],
    ['《《意见》', 1],
    ['真的？！', 0],
    ['好！！', 0],
    ['好。！', 1],
    ['等等……完', 0],
    ['“好。”他说', 0],
  ])('of %s', (value, findings) => {
    expect(count(repeatedMarks, value)).toBe(findings);
  });
});

describe('rangeMarks', () => {
  it.each([
    ['每县1~2所', 1],
    ['1所~2所', 1],
    ['3% ~ 5%', 1],
    ['每县1～2所，2018—2022年', 0],
    ['~/目录', 0],
  ])('of %s', (value, findings) => {
    expect(count(rangeMarks, value)).toBe(findings);
  });
});

describe('proofread', () => {
  it('runs every rule', async () => {
    const codes = (await proofread(reportOf(paragraph(text('甲,乙。。“丙'))))).map((d) => d.code);
    expect(codes.sort()).toEqual(['proof-half-width-mark', 'proof-repeated-mark', 'proof-unpaired-mark']);
  });

  it('points at the mark itself, also in a later line of a paragraph', async () => {
    const place = { file: '01-a.md', line: 3, column: 1, endLine: 4, endColumn: 6 };
    const base = reportOf(paragraph(text('第一行乙,丙', place)));
    const withSource = { ...base, sources: new Map([['01-a.md', '# x\n\n第一行\n  乙,丙\n']]) };
    expect((await proofread(withSource))[0]?.place).toEqual({
      file: '01-a.md',
      line: 4,
      column: 4,
      endLine: 4,
      endColumn: 5,
    });
    expect((await proofread(base))[0]?.place).toEqual(place);
  });

  it('points at a figure that is repeated from elsewhere as a whole', async () => {
    const place = { ...somewhere, column: 4, endColumn: 12 };
    const found = await proofread(reportOf(paragraph({ type: 'ref', id: 'a', text: '甲,乙', place })));
    expect(found[0]?.place).toEqual(place);
  });

  it('reads titles of covers and topics', async () => {
    const base = reportOf(paragraph(text('正文。')));
    const place = { file: 'report.yaml', line: 1, column: 8, endLine: 1, endColumn: 14 };
    const covered = {
      ...base,
      settings: { ...base.settings, title: '一如继往办好', places: new Map([['title', place]]) },
      sources: new Map([['report.yaml', 'title: 一如继往办好\n']]),
    };
    const [found] = await proofread(covered);
    expect(found?.place).toEqual({ ...place, endColumn: 12 });
    expect(found?.fix).toEqual([{ place: { ...place, endColumn: 12 }, text: '一如既往' }]);
    const [topic] = await proofread({ ...base, topics: base.topics.map((one) => ({ ...one, title: '扎实推进。' })) });
    expect(topic?.code).toBe('proof-title-stop');
  });
});

describe('wrongWords', () => {
  it.each([
    ['一如继往地坚守', 1],
    ['公民受教育的权力', 1],
    ['提供了有益启事', 1],
    ['防微杜惭', 1],
    ['因校施教，坚持不搞一刀切', 0],
    ['学校以经济困难学生为重点', 0],
    ['报名截止2022年3月', 0],
    ['截止2022年3月', 1],
  ])('says once that %s is wrong', async (value, findings) => {
    const found = await proofread(reportOf(paragraph(text(value))));
    expect(found.filter(({ code }) => code === 'proof-wrong-word')).toHaveLength(findings);
  });
});
