import { describe, expect, it } from 'vitest';
import { documentIndexHtml } from '../../scripts/booklet/document-index.ts';
import { byName, withMentions } from '../../scripts/booklet/named-documents.ts';
import { contextOf, report, topic } from './building.ts';

const names = (html: string): readonly string[] => withMentions(html, '1').mentions.map(({ name }) => name);

describe('documents named in the text', () => {
  it('are found across emphasis, figures and lines, with names inside the name', () => {
    expect(
      names('<p>《甲<strong>乙</strong>（<span class="fact" id="fact-a">2018—2022年</span>）》和《丙》</p>'),
    ).toEqual(['甲乙（2018—2022年）', '丙']);
    expect(names('<p>《关于印发〈甲〉的通知》《关于印发《甲》的通知》</p>')).toEqual([
      '关于印发〈甲〉的通知',
      '关于印发〈甲〉的通知',
    ]);
    expect(names('<td>《A&amp;B <br>丙 丁》</td>')).toEqual(['A&B丙丁']);
    expect(names('<p>《Nature Physics》</p>')).toEqual(['Nature Physics']);
  });

  it('have an id at each place, and nothing else is changed', () => {
    const html = '<p>《甲》、《乙》、《甲》</p>';
    const marked = withMentions(html, '3');
    expect(marked.html).toBe(
      '<p><span id="doc-3-1">《</span>甲》、<span id="doc-3-2">《</span>乙》、<span id="doc-3-3">《</span>甲》</p>',
    );
    expect(marked.mentions.map(({ anchor }) => anchor)).toEqual(['doc-3-1', 'doc-3-2', 'doc-3-3']);
  });

  it('are none in attributes, drawings, figures shown again, and marks without an end in their paragraph', () => {
    for (const html of [
      '<img alt="《甲》">',
      '<svg><text>《甲》</text></svg>',
      '<ul class="strip" data-unindexed><li>《甲》</li></ul>',
      '<p>《甲</p><p>乙》</p>',
      '<p>《》</p>',
      `<p>《${'甲'.repeat(121)}》</p>`,
    ]) {
      expect([html, withMentions(html, '1')]).toEqual([html, { html, mentions: [] }]);
    }
  });

  it('are listed by pinyin, each once with all its places', () => {
    const mention = (name: string, anchor: string) => ({ name, anchor });
    const listed = byName([
      mention('职业教育法', 'a'),
      mention('安徽省实施意见', 'b'),
      mention('关于整省推进的意见', 'c'),
      mention('职业教育法', 'd'),
      mention('重点工作', 'e'),
    ]);
    expect(listed.map(({ name }) => name)).toEqual(['安徽省实施意见', '关于整省推进的意见', '职业教育法', '重点工作']);
    expect(listed[2]?.anchors).toEqual(['a', 'd']);
  });

  it('are shown with each page once, and three pages in a row as a range', () => {
    const pages = ['i', '2', '2', '3', '5', '6', '7', '9'];
    const mentions = pages.map((_, at) => ({ name: '甲', anchor: `doc-1-${at}` }));
    const labels = new Map(pages.map((label, at) => [`doc-1-${at}`, label]));
    const html = documentIndexHtml(contextOf(report([topic(1, '题')])), mentions, labels);
    const row = /<span class="pages">(.*?)<\/span><\/li>/su.exec(html)?.[1] ?? '';
    expect(row.replace(/<[^>]*>/gu, '')).toBe('i、2、3、5—7、9');
    expect([...row.matchAll(/huikan:([\w-]+)/gu)].map(([, id]) => id)).toEqual([
      'doc-1-0',
      'doc-1-1',
      'doc-1-3',
      'doc-1-4',
      'doc-1-7',
    ]);
  });
});
