import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chapterHtml } from '../../scripts/booklet/chapter.ts';
import { pageGeometry, pxToPt } from '../../scripts/booklet/page-geometry.ts';
import type { PrintBrowser, Printed } from '../../scripts/browser/browser.ts';
import { openBrowser } from '../../scripts/browser/open-browser.ts';
import { finish, openPart, verify } from '../../scripts/pdf/pdf.ts';
import { readBack } from '../pdf/read-back.ts';
import { contextOf, paragraph, place, report, section, stated, table, text, topic } from './building.ts';
import { type Glyphs, glyphsOf, printed } from './printing.ts';

const rows = Array.from({ length: 60 }, (_, at) => [
  `第${at + 1}项`,
  at % 3 === 0
    ? `始${at + 1}各地各校结合实际逐项落实重点任务，形成一批可复制可推广的经验做法，取得明显成效终${at + 1}止`
    : '按期完成',
  `${at * 7}.5`,
]);
const long = table([null, null, 'right'], ['项目', '进展', '数量（个）'], rows);
const facts = Array.from({ length: 70 }, (_, at) => paragraph(stated(`f${at}`, `${at + 1}所`, `第${at + 1}类学校`)));
const made = report([
  topic(1, '题', {
    sections: [
      section('t1-s1', 1, '节', [
        paragraph('甲。'.repeat(200)),
        { type: 'exhibit', id: 'tasks', title: [text('任务')], shown: long, note: [text('注：略。')], place },
        paragraph('乙。'),
      ]),
    ],
  }),
  topic(2, '题二', { sections: [section('t2-s1', 1, '节', [...facts, { type: 'summary', place }])] }),
]);
const info = { title: '题', author: '省', subject: '', language: 'zh-CN', date: '2022-01-17' };

let browser: PrintBrowser;
let prints: readonly Printed[];
let glyphs: readonly (readonly Glyphs[])[];

beforeAll(async () => {
  browser = await openBrowser({ browsers: [], jobs: 2, notice: () => {} }, new AbortController().signal);
  prints = await Promise.all(made.topics.map((one) => printed(browser, chapterHtml(contextOf(made), one))));
  glyphs = await Promise.all(prints.map(({ pdf }) => glyphsOf(pdf)));
});
afterAll(() => browser.close());

const pdfOf = (chapter: number): Uint8Array => prints[chapter]?.pdf ?? new Uint8Array();
const pagesOf = (chapter: number, what: (glyph: Glyphs) => boolean): readonly number[] => [
  ...new Set((glyphs[chapter] ?? []).filter(what).map(({ page }) => page)),
];
const says =
  (words: string) =>
  (glyph: Glyphs): boolean =>
    glyph.text.replace(/\s/gu, '').includes(words);

/** Pages of the first chapter whose text, drawn together, has some words. */
const pagesWith = (words: string): readonly number[] =>
  pagesOf(0, () => true).filter((page) =>
    (glyphs[0] ?? [])
      .filter((glyph) => glyph.page === page)
      .map((glyph) => glyph.text)
      .join('')
      .replace(/\s/gu, '')
      .includes(words),
  );

describe('a table of sixty rows', () => {
  it('repeats its head on each of its pages, below a title that stands once', () => {
    const pages = pagesOf(0, says('按期完成'));
    expect(pages.length).toBeGreaterThan(2);
    expect(pagesOf(0, says('进展'))).toEqual(pages);
    expect(pagesOf(0, says('表1-1'))).toEqual(pages.slice(0, 1));
    for (const page of pages) {
      const on = (glyphs[0] ?? []).filter((glyph) => glyph.page === page);
      const head = on.find(says('进展'))?.baseline ?? 0;
      const body = on.filter(says('按期完成')).map(({ baseline }) => baseline);
      expect(Math.max(...body)).toBeLessThan(head);
    }
  });

  it('has every row once, and never on two pages', () => {
    const all = (glyphs[0] ?? [])
      .map((one) => one.text)
      .join('')
      .replace(/\s/gu, '');
    for (const [at, [name = '', progress = '']] of rows.entries()) {
      expect(all.split(name)).toHaveLength(2);
      if (progress === '按期完成') continue;
      const pages = pagesWith(`始${at + 1}各地`);
      expect([name, pages]).toEqual([name, pagesWith(`终${at + 1}止`)]);
      expect(pages).toHaveLength(1);
    }
  });

  it('stands on the grid, and so does what follows', () => {
    const pitch = pxToPt(pageGeometry({ style: 'book', size: 'A4' }).pitch);
    const baselines = (glyphs[0] ?? [])
      .filter(({ text }) => /^(?:甲|乙|按期)/u.test(text))
      .map(({ baseline }) => baseline);
    const [first = 0] = baselines;
    // Cells are set smaller than the text: their baselines lie up to half a point above its own.
    const off = baselines.map((baseline) => Math.abs((((baseline - first) / pitch + 0.5) % 1) - 0.5) * pitch);
    expect(Math.max(...off.map((by) => Math.min(by, pitch - by)))).toBeLessThan(0.6);
  });

  it('has one head to those who listen, and all its rows', async () => {
    const { pdf } = await finish(await openPart(pdfOf(0)), info);
    expect(await verify(pdf)).toEqual([]);
    const { structureTypes, structureText } = await readBack(pdf);
    // Another reader gives the whole table for each page that it stands on.
    for (const page of pagesOf(0, says('按期完成'))) {
      const count = (type: string): number => (structureTypes[page] ?? []).filter((one) => one === type).length;
      expect([count('TH'), count('TR'), count('TD')]).toEqual([3, 61, 180]);
    }
    expect(structureText.flat().join('').split('进展')).toHaveLength(2);
  });
});

describe('the figures of a chapter at a glance', () => {
  it('repeat their head, too, and leave no page with less than two rows', () => {
    const row = (glyph: Glyphs): boolean => glyph.size < 9.5 && says('学校')(glyph) && glyph.page > 0;
    const pages = pagesOf(1, row);
    expect(pages.length).toBeGreaterThan(1);
    expect(pagesOf(1, says('统计内容'))).toEqual(pages);
    for (const page of pages) {
      expect((glyphs[1] ?? []).filter((glyph) => glyph.page === page && row(glyph)).length).toBeGreaterThanOrEqual(2);
    }
    // More than a page holds begins right behind the text.
    expect(pagesOf(1, says('70所'))).toContain(pages[0]);
  });
});
