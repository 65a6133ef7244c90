import { describe, expect, it } from 'vitest';
import { chapterHtml } from '../../scripts/booklet/chapter.ts';
import { contentsEntries, contentsHtml } from '../../scripts/booklet/contents.ts';
import { coverHtml } from '../../scripts/booklet/cover.ts';
import { anchorsOf } from '../../scripts/booklet/document.ts';
import { indexHtml } from '../../scripts/booklet/figure-index.ts';
import { forewordHtml, imprintHtml } from '../../scripts/booklet/front-matter.ts';
import { textOfHtml } from '../../scripts/booklet/markup.ts';
import { contextOf, paragraph, report, richTopic, section, stated, svgPicture, topic } from './building.ts';

const pictures = new Map([['assets/a.svg', svgPicture]]);
const rich = report(
  [richTopic(1), richTopic(2)],
  {},
  section('foreword', null, '', [paragraph('编印说明。')], { role: 'foreword' }),
);
const context = contextOf(rich, pictures);
const [first] = rich.topics;
if (!first) throw new Error('The fixture has no topic.');

const words = (html: string): string => textOfHtml(html.replace(/<nav hidden>.*<\/nav>/su, '')).replace(/\s+/gu, '');

describe('a chapter', () => {
  const html = chapterHtml(context, first);

  it('has an id for the topic, each section and each figure, and links every one so that it becomes a destination', () => {
    const anchors = anchorsOf(html);
    expect(anchors.slice(0, 3)).toEqual(['topic-1', 't1-lead', 'fact-t1year']);
    expect(anchors).toEqual(
      expect.arrayContaining(['t1-s1', 't1-s2', 't1-s2-1', 't1-s2-2', 't1-next', 'fact-t1secondary']),
    );
    expect(new Set(anchors).size).toBe(anchors.length);
    const linked = [...(/<nav hidden>(.*)<\/nav>/su.exec(html)?.[1] ?? '').matchAll(/href="#([^"]+)"/gu)].map(
      (match) => match[1],
    );
    expect(linked).toEqual(anchors);
  });

  it('numbers sections and subsections, and lets the next steps speak for themselves', () => {
    expect(words(html)).toContain('一、坚持高位推动，明晰发展路径');
    expect(words(html)).toContain('（二）德技并修，育训结合');
    expect(html).toMatch(/<h2 id="t1-next"[^>]*><span class="ink">下一步：/u);
  });

  it("doesn't show slides", () => {
    expect(words(html)).not.toContain('规模142.2万人职业学校在校生330所职业学校');
  });

  it("doesn't know where it lands, and is the same each time", () => {
    expect(chapterHtml(contextOf(rich, pictures), first)).toBe(html);
    expect(html).not.toMatch(/counter\(page\)/);
  });

  it('escapes titles', () => {
    const odd = report([topic(1, '<b>&“题”</b>')]);
    const [only] = odd.topics;
    if (!only) throw new Error('The fixture has no topic.');
    const made = chapterHtml(contextOf(odd), only);
    expect(made).toContain('&lt;b&gt;&amp;“题”&lt;/b&gt;');
    expect(made).not.toContain('<b>');
  });

  it('refuses a picture that nobody loaded', () => {
    expect(() => chapterHtml(contextOf(rich), first)).toThrow('assets/a.svg');
  });

  it('draws the charts of its text, and refuses one that nobody drew', () => {
    const place = { file: '01-a.md', line: 7, column: 1, endLine: 7, endColumn: 9 };
    const chart = { type: 'chart', kind: 'bar', id: null, title: [], blocks: [], place } as const;
    const charted = report([topic(1, '标题', { sections: [section('t1-s1', 1, '一节', [chart])] })]);
    const context = contextOf(charted);
    const [only] = charted.topics;
    if (!only) throw new Error('There is no topic.');
    const whole = { fact: 'a', before: '', digits: '142.2', after: '万人', label: [], asOf: null };
    const drawn = new Map([[chart, { svg: '<svg role="img"></svg>\n', whole, caption: [] }]]);
    expect(chapterHtml({ ...context, charts: drawn }, only)).toMatch(
      /<div class="chart"><p class="whole" data-lines>.*<strong>142\.2万人<\/strong>.*<svg role="img"><\/svg><\/div>/u,
    );
    expect(() => chapterHtml(context, only)).toThrow('01-a.md:7');
  });

  it('sets all titles at one size, and a title that is too long for it smaller', () => {
    const size = (html: string): number => Number(/--title-size:\s*([\d.]+)pt/u.exec(html)?.[1]);
    const long = '深入学习贯彻全国教育大会精神，加快推进新时代教育高质量发展的实践与思考';
    const mixed = report([topic(1, '短题'), richTopic(2), topic(3, long)]);
    const [short, wide, longest] = mixed.topics.map((each) => size(chapterHtml(contextOf(mixed, pictures), each)));
    expect(short).toBe(24.5);
    expect(wide).toBe(24.5);
    expect(longest).toBe(24.5);
    const alone = report([topic(1, `${long}${long}`), topic(2, '短题')]);
    expect(alone.topics.map((each) => size(chapterHtml(contextOf(alone), each)))).toEqual([20, 25]);
  });
});

describe('the table of contents', () => {
  const entries = contentsEntries(context, { topic: null, slides: 'end', index: true, documents: true });

  it('lists foreword, chapters with their sections, slides and index', () => {
    expect(entries.map(({ id, level }) => `${level} ${id}`)).toEqual([
      '1 foreword',
      '1 topic-1',
      '2 t1-s1',
      '2 t1-s2',
      '2 t1-next',
      '1 topic-2',
      '2 t2-s1',
      '2 t2-s2',
      '2 t2-next',
      '1 slides-1',
      '2 slides-1',
      '2 slides-2',
      '1 figures',
      '1 documents',
    ]);
    expect(
      contentsEntries(context, { topic: null, slides: 'none', index: true, documents: false }).map(({ id }) => id),
    ).not.toContain('slides-1');
  });

  it('lists slides behind their chapters where they stand there', () => {
    const found = contentsEntries(context, { topic: null, slides: 'chapter', index: true, documents: false });
    const ids = found.map(({ id, level }) => `${level} ${id}`);
    expect(ids.slice(4, 7)).toEqual(['2 t1-next', '2 slides-1', '1 topic-2']);
    expect(ids.slice(-2)).toEqual(['2 slides-2', '1 figures']);
  });

  it('lists one topic alone, with the number it has in the report', () => {
    const [, second] = context.report.topics;
    const found = contentsEntries(context, { topic: second ?? null, slides: 'chapter', index: true, documents: false });
    expect(found.map(({ id, ordinal }) => `${ordinal}${id}`)).toEqual([
      '贰topic-2',
      '一、t2-s1',
      '二、t2-s2',
      't2-next',
      'slides-2',
      'figures',
    ]);
  });

  it('gives each entry its page and a link to its place', () => {
    const labels = new Map(entries.map(({ id }, at) => [id, String(at * 7 + 1)]));
    const html = contentsHtml(context, entries, labels);
    const lines = [...html.matchAll(/<p class="entry.*?<\/p>/gsu)].map(([line]) => ({
      to: /href="huikan:([^"]+)"/u.exec(line)?.[1],
      label: /<span class="label">(.*?)<\/span>/u.exec(line)?.[1],
    }));
    expect(lines).toEqual(entries.map(({ id }) => ({ to: id, label: labels.get(id) })));
  });

  it('leaves out the page of what has none', () => {
    const html = contentsHtml(context, entries.slice(0, 1), new Map());
    expect(html).not.toContain('class="leader"');
  });
});

describe('the index of figures', () => {
  const pages = new Map([...context.ledger.keys()].map((id, at) => [id, String(at + 1)]));
  const slides = new Map([
    [
      't1schools',
      [
        { topic: 1, slide: 2 },
        { topic: 2, slide: 5 },
      ],
    ],
  ]);
  const rows = (html: string): string[] => [...html.matchAll(/<tr>.*?<\/tr>/gsu)].map(([row]) => words(row));

  it('gives each figure, what it counts, its date, its page and its slides, in the order of the text', () => {
    const found = rows(indexHtml(context, { pages, slides }));
    expect(found[0]).toBe('数据统计内容时点页码幻灯片');
    expect(found.slice(1, 4)).toEqual([
      '2021年底统计截止时间1',
      '330所职业学校2021年底22、贰·5',
      '142.2万人职业学校在校生2021年底3',
    ]);
    expect(found).toHaveLength(1 + context.ledger.size);
  });

  it('has no slides in a booklet', () => {
    const found = rows(indexHtml(context, { pages, slides: null }));
    expect(found[0]).toBe('数据统计内容时点页码');
    expect(found[2]).toBe('330所职业学校2021年底2');
  });

  it('groups by topic, and leaves out topics without figures', () => {
    const made = report([topic(1, '无数据'), richTopic(2)]);
    const html = indexHtml(contextOf(made, pictures), { pages: new Map(), slides: null });
    expect(words(html)).not.toContain('无数据');
    expect(words(html)).toContain('贰构建现代职业教育体系');
  });

  it('goes on from another document without its title and remark', () => {
    const html = indexHtml(context, { pages, slides: null }, false);
    expect(words(html)).not.toContain('收录正文所列数据');
    expect(html).not.toContain('<h1');
    expect(rows(html)).toEqual(rows(indexHtml(context, { pages, slides: null })));
  });

  it('begins with the figures of the foreword', () => {
    const made = report(
      [richTopic(1)],
      {},
      section('foreword', null, '', [paragraph('共', stated('count', '4个', '专题'), '专题。')], { role: 'foreword' }),
    );
    const html = indexHtml(contextOf(made, pictures), { pages: new Map([['count', 'i']]), slides: null });
    expect(rows(html)[1]).toBe('4个专题i');
  });
});

describe('cover, foreword and imprint', () => {
  it('say what the book is', () => {
    expect(words(coverHtml(context, 'booklet'))).toMatch(/2022年某省“两会”教育信息服务专栏某省教育厅2022年1月$/u);
    expect(words(coverHtml(context, 'handout'))).toContain('会议材料');
    const [, second] = context.report.topics;
    expect(words(coverHtml(context, 'handout', second))).toMatch(/专题贰构建现代职业教育体系/u);
    const other = contextOf(report([first], { title: '教育信息专栏' }));
    expect(words(coverHtml(other, 'booklet'))).toContain('2022年某省“两会”教育信息专栏');
  });

  it('have a foreword only where the report has one', () => {
    expect(words(forewordHtml(context) ?? '')).toContain('前言编印说明。');
    expect(forewordHtml(contextOf(report([first])))).toBeNull();
  });

  it('have all sections of the foreword', () => {
    const part = section('foreword-1', 1, '编写说明', [paragraph('数据照原文。')], {
      sections: [section('foreword-1-1', 1, '数据来源', [paragraph('来自各处室。')])],
    });
    const foreword = section('foreword', null, '', [paragraph('前言第一段。')], { role: 'foreword', sections: [part] });
    const text = words(forewordHtml(contextOf(report([first], {}, foreword))) ?? '');
    expect(text).toContain('前言第一段。一、编写说明数据照原文。（一）数据来源来自各处室。');
  });

  it("let the report's own lines replace those of the same label", () => {
    const made = report([first], {
      source: '教育网',
      imprint: [
        { label: '编印', value: '办公室' },
        { label: '说明', value: '内部资料 <不外传>' },
      ],
    });
    const html = imprintHtml(contextOf(made));
    expect(words(html)).toMatch(/会议2022年某省“两会”编印办公室日期2022年1月17日来源教育网说明内部资料<不外传>$/u);
    expect(html).toContain('&lt;不外传&gt;');
  });
});
