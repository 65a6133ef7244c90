import { describe, expect, it } from 'vitest';
import { exhibitNumbers } from '../../scripts/booklet/exhibit-numbers.ts';
import { hasReferences, referenceMark, referenceTargets, withPages } from '../../scripts/booklet/references.ts';
import { ledgerOf, paragraph, place, report, section, stated, table, text, topic } from './building.ts';

const made = report([
  topic(1, '一', {
    sections: [
      section('t1-s1', 1, '节', [
        paragraph(stated('schools', '10所', '学校')),
        {
          type: 'exhibit',
          id: 'targets',
          title: [text('目标')],
          shown: table([null], ['甲'], [['乙']]),
          note: [],
          place,
        },
      ]),
    ],
  }),
  topic(3, '三', { slug: 'colleges' }),
]);
const targets = referenceTargets(made, ledgerOf(made), exhibitNumbers(made));
const labels = new Map([
  ['fact-schools', '7'],
  ['targets', '12'],
  ['t1-s1', '7'],
  ['topic-3', '123'],
]);
const html = (...ids: readonly string[]): string => `<p>甲${referenceMark(ids)}。</p>`;
const read = (marked: string): string => marked.replace(/<[^>]*>/gu, '');

describe('cross-references', () => {
  it('say the page of figures, sections, topics, and the number of what has one', () => {
    const told = (...ids: readonly string[]): string => read(withPages(html(...ids), targets, labels));
    expect(told('schools')).toBe('甲（见第7页）。');
    expect(told('t1-s1')).toBe('甲（见第7页）。');
    expect(told('colleges')).toBe('甲（见第123页）。');
    expect(told('targets')).toBe('甲（见第12页表1-1）。');
    expect(told('schools', 'targets')).toBe('甲（见第7页、第12页表1-1）。');
  });

  it('are links to the place, kept on one line', () => {
    const [link = ''] = withPages(html('schools'), targets, labels).match(/<a .*<\/a>/u) ?? [];
    expect(link).toBe('<a class="page-number" href="huikan:fact-schools">第7页</a>');
  });

  it('make room for two digits while no page is known', () => {
    expect(read(withPages(html('targets'), targets, null))).toBe('甲（见第00页表1-1）。');
  });

  it('leave out what the book doesn’t hold, and are gone without anything left', () => {
    const only = new Map([['targets', '12']]);
    expect(read(withPages(html('schools', 'targets'), targets, only))).toBe('甲（见第12页表1-1）。');
    expect(withPages(html('schools'), targets, only)).toBe('<p>甲。</p>');
  });

  it('are found in a document before and after', () => {
    expect(hasReferences(html('schools'))).toBe(true);
    expect(hasReferences(withPages(html('schools'), targets, labels))).toBe(true);
    expect(hasReferences('<p>见第7页</p>')).toBe(false);
  });
});
