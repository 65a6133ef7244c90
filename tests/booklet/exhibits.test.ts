import { describe, expect, it } from 'vitest';
import { chapterHtml } from '../../scripts/booklet/chapter.ts';
import { exhibitNumbers } from '../../scripts/booklet/exhibit-numbers.ts';
import { unitsInHead } from '../../scripts/booklet/units-in-head.ts';
import type { Exhibit } from '../../scripts/content/matter.ts';
import type { AuthoredChart, Block, Picture, Table } from '../../scripts/content/model.ts';
import { plainText } from '../../scripts/content/text.ts';
import { contextOf, place, reference, report, section, slide, table, text, topic } from './building.ts';

const grid = table([null], ['类别'], [['甲']]);
const picture = (caption: string | null): Picture => ({
  type: 'picture',
  file: 'assets/a.png',
  mediaType: 'image/png',
  alternative: '图',
  caption,
  place,
});
const exhibit = (title: string, shown: Table | Picture, more: Partial<Exhibit> = {}): Exhibit => ({
  type: 'exhibit',
  id: null,
  title: title === '' ? [] : [text(title)],
  shown,
  note: [],
  place,
  ...more,
});
const chart = (title: string): AuthoredChart => ({
  type: 'chart',
  kind: 'bar',
  id: null,
  title: title === '' ? [] : [text(title)],
  blocks: [],
  place,
});
const listed = (block: Block): Block => ({ type: 'list', ordered: false, items: [{ blocks: [block], place }], place });

describe('numbers of charts, tables and pictures', () => {
  const items = [chart('甲'), exhibit('乙', grid), exhibit('', grid), picture('丙'), picture(null), chart('')] as const;
  const nested = picture('丁');
  const inner = chart('戊');
  const foreword = section('foreword', null, '', [exhibit('己', grid)], { role: 'foreword' });
  const first = topic(1, '一', {
    sections: [
      section('t1-s1', 1, '节', [...items, slide('picture', '题', picture('片')), listed(nested)], {
        sections: [section('t1-s1-1', 1, '小节', [inner])],
      }),
    ],
  });
  const next = chart('庚');
  const second = topic(4, '四', { next: section('t4-next', null, '下一步', [next], { role: 'next' }) });

  it('go to what has a title, by chapter, tables in a row of their own', () => {
    const numbers = exhibitNumbers(report([first, second], {}, foreword));
    expect([...numbers.values()]).toEqual(['表0-1', '图1-1', '表1-1', '图1-2', '图1-3', '图1-4', '图4-1']);
    expect([items[0], items[1], items[3], nested, inner, next].map((item) => numbers.get(item))).toEqual([
      '图1-1',
      '表1-1',
      '图1-2',
      '图1-3',
      '图1-4',
      '图4-1',
    ]);
    expect([items[2], items[4], items[5]].map((item) => numbers.get(item))).toEqual([undefined, undefined, undefined]);
  });

  it('run through in a report of one topic', () => {
    const numbers = exhibitNumbers(report([first], {}, foreword));
    expect([...numbers.values()]).toEqual(['表1', '图1', '表2', '图2', '图3', '图4']);
  });
});

describe('what stands at them on the page', () => {
  it('is the title above a table and below all else, notes below it, and an id', () => {
    const flow = [
      exhibit('学校数', grid, { id: 'schools', note: [text('注：略。')] }),
      exhibit('校园', picture(null), { id: 'campus' }),
      exhibit('', grid),
      picture('操场'),
    ];
    const made = report([topic(1, '题', { sections: [section('t1-s1', 1, '节', flow)] })]);
    const [only] = made.topics;
    if (!only) throw new Error('There is no topic.');
    const html = chapterHtml(contextOf(made, new Map([['assets/a.png', 'data:image/png;base64,']])), only);
    expect(html).toMatch(
      /<div class="exhibit short" id="schools"><p class="caption above" data-lines>.*<span class="number">表1<\/span>　学校数<\/span><\/p><table class="rules">.*<\/table><p class="caption note" data-lines>.*注：略。/u,
    );
    expect(html).toMatch(
      /<div class="picture" id="campus"><img [^>]*><p class="caption below" data-lines>.*图1<\/span>　校园/u,
    );
    expect(html).toMatch(/<div class="exhibit short"><table/u);
    expect(html).toMatch(/<div class="picture"><img [^>]*><p class="caption below" data-lines>.*图2<\/span>　操场/u);
  });
});

describe('units of a column of figures', () => {
  const figures = (...cells: readonly string[]): Table =>
    table(
      [null, 'right'],
      ['类别', '学校'],
      cells.map((cell, at) => ['甲', reference(`f${at}`, cell)]),
    );
  const shown = ({ head, rows }: Table): readonly string[] =>
    [head, ...rows].map((row) => plainText(row[1]?.children ?? []));

  it('stand in the head where all figures have the same', () => {
    expect(shown(unitsInHead(figures('75所', '255所')))).toEqual(['学校（所）', '75', '255']);
    expect(shown(unitsInHead(figures('76.20%', '64.42%')))).toEqual(['学校（%）', '76.20', '64.42']);
    expect(shown(unitsInHead(figures('1,200万人', '3万人')))).toEqual(['学校（万人）', '1,200', '3']);
  });

  it('stay with figures that are hedged, ranked, of other units or alone', () => {
    for (const cells of [
      ['75所', '255家'],
      ['近75所', '255所'],
      ['第5位', '第11位'],
      ['90%以上', '97%以上'],
      ['40余份', '50余份'],
      ['75所'],
    ]) {
      expect(shown(unitsInHead(figures(...cells)))).toEqual(['学校', ...cells]);
    }
  });

  it('stay where the head names one, where the column is no column of figures, and beside other words', () => {
    const two = [
      ['甲', reference('a', '75所')],
      ['乙', reference('b', '255所')],
    ];
    expect(shown(unitsInHead(table([null, 'right'], ['类别', '学校（所）'], two)))).toEqual([
      '学校（所）',
      '75所',
      '255所',
    ]);
    expect(shown(unitsInHead(table([null, null], ['类别', '学校'], two)))).toEqual(['学校', '75所', '255所']);
    expect(
      shown(
        unitsInHead(
          table(
            [null, 'right'],
            ['类别', '学校'],
            [
              ['甲', '75所'],
              ['乙', '255所'],
            ],
          ),
        ),
      ),
    ).toEqual(['学校', '75所', '255所']);
  });
});
