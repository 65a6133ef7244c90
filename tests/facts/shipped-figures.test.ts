import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../scripts/config.ts';
import { contentFilesOnDisk } from '../../scripts/content/files.ts';
import type { Report } from '../../scripts/content/model.ts';
import { readReport } from '../../scripts/content/read-report.ts';
import { findFigures } from '../../scripts/facts/find-figures.ts';
import { type Passage, passages, piecesOf } from '../../scripts/facts/passages.ts';

/** Marked figures that are found as another kind: only whoever knows that the report looks ahead from January 2022 sees a goal. */
const otherKind = ['2022年: target, found as date', '1至2所: target, found as quantity'];

/** What is found besides what is marked, looked at one by one: all of it is a figure, which an author needn't mark. */
const unmarked = [
  '2022年 date: 于出席｜2022年｜安徽省',
  '2021年 date: 利益。｜2021年｜，安徽',
  '五类 quantity: 、文化｜五类｜应用，',
  '五类 quantity: 慧文化｜五类｜应用，',
  '五个“统一” label: 划确立｜五个“统一”｜的原则',
  '2021年底 date: 学。到｜2021年底｜，乡村',
  '2021年底 date: 。截至｜2021年底｜，全省',
  '2020年度 period: 部公布｜2020年度｜“智慧',
  '2020年 date: 3节 ｜2020年｜疫情防',
  '2020年 date: 共享。｜2020年｜疫情防',
  '2021年12月20日 date: 。截至｜2021年12月20日｜，智慧',
  '2021年12月20日 date: 。截至｜2021年12月20日｜，全省',
  '六项 quantity: ｜六项｜举措，',
  '三年 period: 扩招　｜三年｜高职扩',
  '第一 rank: 居全国｜第一｜',
  '三年 period: 问题。｜三年｜高职扩',
  '近五年 period: 学校。｜近五年｜撤并“',
  '三年 period: 招生。｜三年｜高职扩',
  '第一 rank: 居全国｜第一｜，超额',
];

let report: Report;
beforeAll(async () => {
  const read = await readReport(contentFilesOnDisk, join(packageRoot(), 'content', 'anhui-2022'));
  if (read.report === null) throw new Error('The report has errors.');
  report = read.report;
});

/** The figures of a passage: as found in its plain text, as marked, and where marks and references to them stand. */
function compare({ inlines }: Passage) {
  const pieces = piecesOf(inlines);
  const text = pieces.map((piece) => piece.text).join('');
  const starts = pieces.map((_, index) => pieces.slice(0, index).reduce((sum, piece) => sum + piece.text.length, 0));
  const spans = pieces.flatMap(({ inline, text: written }, index) => {
    const start = starts[index] ?? 0;
    return inline.type === 'fact' || inline.type === 'ref' ? [{ inline, start, end: start + written.length }] : [];
  });
  return { text, spans, found: findFigures(text, { year: Number(report.settings.date.slice(0, 4)) }) };
}

describe('In the report that comes with Huikan, findFigures', () => {
  it('finds every figure that is marked, as marked', () => {
    const differing: string[] = [];
    let marked = 0;
    for (const passage of passages(report)) {
      const { spans, found } = compare(passage);
      for (const { inline, start, end } of spans) {
        if (inline.type !== 'fact') continue;
        marked += 1;
        const figure = found.find((one) => one.start === start && one.end === end);
        const { kind } = inline.attributes;
        if (figure === undefined) differing.push(`${inline.text}: ${kind}, not found`);
        else if (figure.kind !== kind) differing.push(`${inline.text}: ${kind}, found as ${figure.kind}`);
      }
    }
    expect(marked).toBeGreaterThan(90);
    expect(differing).toEqual(otherKind);
  });

  it('finds few figures besides', () => {
    const more = [...passages(report)].flatMap((passage) => {
      const { text, spans, found } = compare(passage);
      return found
        .filter((figure) => !spans.some(({ start, end }) => start < figure.end && figure.start < end))
        .map(({ start, end, kind, text: written }) => {
          const [before, after] = [text.slice(Math.max(0, start - 3), start), text.slice(end, end + 3)];
          return `${written} ${kind}: ${before}｜${written}｜${after}`;
        });
    });
    expect(more).toEqual(unmarked);
  });
});
