import { expect, it } from 'vitest';
import { keyFigures } from '../../scripts/booklet/key-figures.ts';
import { ledgerOf, list, paragraph, place, reference, report, section, slide, stated, topic } from './building.ts';

const lead = (...flow: Parameters<typeof section>[3]) => section('t1-lead', null, '', flow, { role: 'lead' });

function chosen(made: ReturnType<typeof topic>): readonly string[] {
  return keyFigures(made, ledgerOf(report([made]))).map(({ fact }) => fact);
}

it("prefers the lead's slides, then figures with a slide of their own, then what the lead states", () => {
  const made = topic(1, '题', {
    lead: lead(
      slide('figures', '家底', list(false, [reference('b', '20所'), ' 中学'])),
      paragraph(stated('a', '10所', '小学'), stated('b', '20所', '中学校')),
    ),
    sections: [
      section('t1-s1', 1, '节', [
        slide('figure', '亮点', list(false, [reference('d', '40%')])),
        paragraph(stated('c', '30万人', '学生'), stated('d', '40%', '比例'), stated('e', '50个', '项目')),
      ]),
    ],
  });
  expect(chosen(made)).toEqual(['b', 'd', 'a', 'c']);
  const [first, second] = keyFigures(made, ledgerOf(report([made])));
  expect(first).toMatchObject({ label: '中学', digits: '20', after: '所' });
  expect(second).toMatchObject({ label: '比例' });
});

it('takes of a comparison what it has come to', () => {
  const made = topic(1, '题', {
    lead: lead(paragraph(stated('x', '1所', '甲'))),
    sections: [
      section('t1-s1', 1, '节', [
        slide('compare', '变化', list(false, [reference('before', '2033人')], [reference('after', '3103人')])),
        paragraph(stated('before', '2033人', '前'), stated('after', '3103人', '后')),
      ]),
    ],
  });
  expect(chosen(made)).toEqual(['after', 'x', 'before']);
});

it('leaves out what is no quantity, what another topic states, and what is too long to be set large', () => {
  const rank = {
    ...stated('rank', '第5位', '位次'),
    attributes: { of: '位次', asOf: null, kind: 'rank' as const, source: null },
  };
  const made = topic(1, '题', {
    lead: lead(
      slide('figures', '家底', list(false, [reference('other', '9所')], [reference('rank', '第5位')])),
      paragraph(rank, stated('long', '不低于12345.67万人次', '甲'), stated('y', '2所', '乙'), stated('z', '3所', '丙')),
    ),
  });
  const other = topic(2, '另', { lead: section('t2-lead', null, '', [paragraph(stated('other', '9所', '他'))]) });
  expect(keyFigures(made, ledgerOf(report([made, other]))).map(({ fact }) => fact)).toEqual(['y', 'z']);
});

it('shows no strip for a single figure', () => {
  expect(chosen(topic(1, '题', { lead: lead(paragraph(stated('a', '10所', '小学'))) }))).toEqual([]);
});

it("leaves out what the author sets large in the text, so that it isn't said twice", () => {
  const flow = [paragraph(stated('a', '10所', '甲'), stated('b', '20所', '乙'), stated('c', '30所', '丙'))];
  const pulled = { type: 'pull', fact: 'a', label: null, place } as const;
  expect(chosen(topic(1, '题', { lead: lead(...flow) }))).toEqual(['a', 'b', 'c']);
  expect(chosen(topic(1, '题', { lead: lead(...flow, pulled) }))).toEqual(['b', 'c']);
});
