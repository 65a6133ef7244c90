import { describe, expect, it } from 'vitest';
import { chapterHtml } from '../../scripts/booklet/chapter.ts';
import { emptySummaries } from '../../scripts/booklet/summary.ts';
import type { FactStatement, FlowItem } from '../../scripts/content/model.ts';
import { contextOf, ledgerOf, paragraph, place, report, section, stated, topic } from './building.ts';

const summary: FlowItem = { type: 'summary', place: { ...place, line: 30 } };
const of = (kind: FactStatement['attributes']['kind'], fact: FactStatement): FactStatement => ({
  ...fact,
  attributes: { ...fact.attributes, kind },
});

const full = topic(1, '题', {
  lead: section('t1-lead', null, '', [paragraph(stated('a', '10所', '学校'))], { role: 'lead' }),
  sections: [
    section('t1-s1', 1, '没有数据', [paragraph('文字。')]),
    section(
      't1-s2',
      2,
      '有数据',
      [paragraph(of('label', stated('b', '1+N', '体系')), of('date', stated('c', '2021年', '开会')))],
      {
        sections: [section('t1-s2-1', 1, '小节', [paragraph(of('rank', stated('d', '第5位', '位次', '2021年底')))])],
      },
    ),
  ],
  next: section('t1-next', null, '下一步：推进', [paragraph(stated('e', '3人', '<教师>')), summary], { role: 'next' }),
});

function rowsOf(html: string): readonly string[] {
  const own = /<section class="summary.*?<\/section>/su.exec(html)?.[0] ?? '';
  return [...own.matchAll(/<tr.*?<\/tr>/gsu)].map(([row]) => row.replace(/<\/t[dh]>/gu, '|').replace(/<[^>]*>/gu, ''));
}

describe('the figures of a chapter at a glance', () => {
  it('are quantities and ranks by section, those of the lead first', () => {
    const html = chapterHtml(contextOf(report([full])), full);
    expect(rowsOf(html)).toEqual([
      '数据|统计内容|时点|',
      '10所|学校||',
      '二、有数据|',
      '第5位|位次|2021年底|',
      '下一步：推进|',
      '3人|&lt;教师&gt;||',
    ]);
    expect(html).toContain('<td data-lines><a href="#fact-d">');
  });

  it('have no column of dates where none is given', () => {
    const plain = topic(1, '题', {
      lead: section('t1-lead', null, '', [paragraph(stated('a', '10所', '学校')), summary], { role: 'lead' }),
    });
    expect(rowsOf(chapterHtml(contextOf(report([plain])), plain))).toEqual(['数据|统计内容|', '10所|学校|']);
  });

  it('stand only where the author asks for them, and a chapter without figures is told', () => {
    const unasked = { ...full, next: null };
    expect(chapterHtml(contextOf(report([unasked])), unasked)).not.toContain('数据一览');
    const empty = topic(1, '题', {
      lead: section('t1-lead', null, '', [paragraph('文字。'), summary], { role: 'lead' }),
    });
    const made = report([empty]);
    expect(chapterHtml(contextOf(made), empty)).not.toContain('数据一览');
    expect(emptySummaries(made, ledgerOf(made)).map((one) => [one.code, one.place?.line])).toEqual([
      ['content-summary-empty', 30],
    ]);
    const good = report([full]);
    expect(emptySummaries(good, ledgerOf(good))).toEqual([]);
  });
});
