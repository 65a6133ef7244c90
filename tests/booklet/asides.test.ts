import { describe, expect, it } from 'vitest';
import { chapterHtml } from '../../scripts/booklet/chapter.ts';
import { contentsEntries } from '../../scripts/booklet/contents.ts';
import { indexHtml } from '../../scripts/booklet/figure-index.ts';
import { textOfHtml } from '../../scripts/booklet/markup.ts';
import { figureStrip } from '../../scripts/booklet/strip.ts';
import type { FlowItem, PullFigure, SideNote } from '../../scripts/content/model.ts';
import { allotNotes } from '../../scripts/deck/notes.ts';
import { contextOf, paragraph, place, report, section, stated, text, topic } from './building.ts';

const pull = (fact: string, label: string | null = null): PullFigure => ({ type: 'pull', fact, label, place });
const side: SideNote = { type: 'side', title: [text('怎么统计')], blocks: [paragraph('只计在校生。')], place };
const prose = paragraph(
  stated('a', '10028节', '线上课程', '2021年底'),
  stated('b', '20所', '中学'),
  stated('c', '第五', '位次'),
);

function chapter(flow: readonly FlowItem[], style: 'book' | 'official' = 'book'): string {
  const made = report([topic(1, '题', { sections: [section('t1-s1', 1, '节', [prose, ...flow])] })], {
    sheet: { style, size: 'A4' },
  });
  const [only] = made.topics;
  if (!only) throw new Error('The fixture has no topic.');
  const html = chapterHtml(contextOf(made), only);
  return html.slice(html.indexOf('<body'));
}

describe('figures set large', () => {
  it('stand with what they count and their date, or with the words of the author', () => {
    expect(chapter([pull('a')])).toMatch(
      /<p class="pulled"><span class="digits">10028<\/span><span class="unit">节<\/span><\/p><p class="counted"[^>]*>线上课程<span class="as-of">.*2021年底.*<\/span><\/p>/u,
    );
    expect(chapter([pull('a', '优质课程（2021年底）')])).not.toContain('as-of');
    expect(chapter([pull('c')])).toContain('<span class="digits">第五</span>');
  });

  it('stand side by side where they follow each other, and apart where text is between them', () => {
    const lists = (html: string): number[] =>
      [...html.matchAll(/<ul class="pulls.*?<\/ul>/gsu)].map(([one]) => [...one.matchAll(/<li>/gu)].length);
    expect(lists(chapter([pull('a'), pull('b')]))).toEqual([2]);
    expect(lists(chapter([pull('a'), paragraph('正文。'), pull('b'), pull('c')]))).toEqual([1, 2]);
  });

  it('are left out on official pages', () => {
    expect(chapter([pull('a'), pull('b')], 'official')).not.toContain('pulled');
  });
});

describe('side notes', () => {
  it('stand in the book in both styles', () => {
    for (const style of ['book', 'official'] as const) {
      const [aside = ''] = /<aside class="side" data-settle>.*<\/aside>/su.exec(chapter([side], style)) ?? [];
      expect(textOfHtml(aside).replace(/\s/gu, '')).toBe('怎么统计只计在校生。');
    }
  });

  it("aren't spoken, no more than figures set large", () => {
    const { leading } = allotNotes(section('t1-s1', 1, '节', [prose, side, pull('a')]));
    expect(leading).toEqual([prose]);
  });
});

describe('an official chapter', () => {
  const flow = [prose];
  const two = report([topic(1, '甲 乙', { sections: [section('t1-s1', 1, '节', flow)] }), topic(2, '丙')], {
    sheet: { style: 'official', size: 'A4' },
  });
  const [first] = two.topics;
  if (!first) throw new Error('The fixture has no topic.');

  it('begins with its number in words and its title, without a strip', () => {
    const html = chapterHtml(contextOf(two), first);
    expect(html).toMatch(/<p class="numeral">专题一<\/p>\s*<h1>甲<br>乙<\/h1>/u);
    expect(html).not.toContain('class="strip');
    const book = report(two.topics);
    expect(chapterHtml(contextOf(book), first)).toContain('class="strip');
  });

  it('is named alike in contents and index, and has no number where it is alone', () => {
    const ordinals = contentsEntries(contextOf(two), {
      slides: 'none',
      index: false,
      topic: null,
      documents: false,
    }).map(({ ordinal }) => ordinal);
    expect(ordinals).toEqual(['专题一', '一、', '专题二']);
    const index = indexHtml(contextOf(two), { pages: new Map(), slides: null });
    expect(index).toContain('<span class="ordinal">专题一</span>');
    const one = report([first], { sheet: { style: 'official', size: 'A4' } });
    expect(
      contentsEntries(contextOf(one), { slides: 'none', index: false, topic: null, documents: false })[0]?.ordinal,
    ).toBe('');
  });
});

describe('the strip of four figures', () => {
  const figures = ['一', '二', '三', '四'].map((fact) => ({
    fact,
    before: '',
    digits: '142.2',
    after: '万人',
    label: '高职专科直接就业毕业生省内就业比例',
    asOf: '2021年底',
  }));

  it('has four columns on A4 and two rows of two on A5, higher by what the labels need', () => {
    const strip = (size: 'A4' | 'A5') =>
      figureStrip(figures, contextOf(report([], { sheet: { style: 'book', size } })));
    expect(strip('A4')).toMatchObject({ columns: 4, lines: 5 });
    expect(strip('A5')).toMatchObject({ columns: 2 });
    expect(strip('A5').lines).toBeGreaterThan(strip('A4').lines);
    expect(strip('A5').size).toBeLessThan(strip('A4').size);
  });
});
