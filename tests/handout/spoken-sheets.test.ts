import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PrintBrowser } from '../../scripts/browser/browser.ts';
import { openBrowser } from '../../scripts/browser/open-browser.ts';
import { slidesOnSheets } from '../../scripts/build/sheets.ts';
import { slidesPerPage } from '../../scripts/content/print-settings.ts';
import { sheetsHtml } from '../../scripts/handout/sheets.ts';
import { slideAlternative } from '../../scripts/handout/slide-frames.ts';
import { figureFrames, openPart } from '../../scripts/pdf/pdf.ts';
import { printed } from '../booklet/printing.ts';
import { readPdf } from '../end-to-end/reading.ts';
import { assemble } from '../pdf/assembled.ts';
import { printed as chromeLike } from '../pdf/chrome-like.ts';
import { readBack } from '../pdf/read-back.ts';
import { deckOf, handoutOf, points } from './decks.ts';

/** So many sentences, each of which says which it is. */
const spoken = (slide: number, sentences: number): string =>
  Array.from({ length: sentences }, (_, at) => `第${slide}张第${at + 1}句讲的是学校建设。`).join('');

/** Nothing, a line, a column and more than a page are said. */
const lengths = [1, 0, 12, 3, 2, 24, 5];
const slides = lengths.map((length, at) =>
  points(at + 1, `第${at + 1}张的主旨`, length === 0 ? [] : [spoken(at + 1, length), '<b>原样</b>']),
);
const endless = Array.from({ length: 12 }, (_, at) => spoken(at, 9));

let browser: PrintBrowser;
beforeAll(async () => {
  browser = await openBrowser({ browsers: [], jobs: 1, notice: () => {} }, new AbortController().signal);
});
afterAll(async () => {
  await browser.close();
});

describe('sheets with notes', () => {
  it.each(slidesPerPage.flatMap((count) => [[count, 'A4', true] as const, [count, 'A5', count === 4] as const]))(
    'say everything, at most %i slides to a page: %s, lines: %s',
    async (count, size, rules) => {
      const { context, topic } = handoutOf({ slides: count, rules, notes: true }, size);
      const { pdf, measured } = await printed(browser, sheetsHtml(context, topic, deckOf(slides)));
      expect(measured).toEqual([]);
      const frames = await figureFrames(pdf);
      expect(frames.map(({ alternative }) => alternative)).toEqual(slides.map(slideAlternative));
      for (const { width, height, y, x } of frames) {
        expect(Math.abs(width / height - 16 / 9)).toBeLessThan(0.01);
        expect(Math.min(x, y)).toBeGreaterThan(0);
      }
      const { text } = await readPdf(pdf);
      for (const [at] of text.entries()) {
        expect(frames.filter(({ page }) => page === at).length).toBeLessThanOrEqual(count);
      }
      const all = text.join('');
      for (const [at, length] of lengths.entries()) {
        if (length > 0) expect(all).toContain(spoken(at + 1, length));
      }
      expect(all.match(/<b>原样<\/b>/gu)).toHaveLength(lengths.filter((length) => length > 0).length);
    },
  );

  it.each(slidesPerPage)('run on where a page does not hold what is said, %i to a page', async (count) => {
    const { context, topic } = handoutOf({ slides: count, notes: true });
    const deck = deckOf([points(1, '开场', [spoken(99, 1)]), points(2, '说来话长', endless), points(3, '收尾')]);
    const { pdf, measured } = await printed(browser, sheetsHtml(context, topic, deck));
    expect(measured).toEqual([]);
    const { text } = await readPdf(pdf);
    const all = text.join('');
    for (const line of [...endless, spoken(99, 1)]) expect(all.split(line)).toHaveLength(2);
    expect((await figureFrames(pdf)).map(({ alternative }) => alternative)).toEqual(deck.slides.map(slideAlternative));
  });

  it('are read slide by slide: the picture, its title, what is said', async () => {
    const { context, topic } = handoutOf({ slides: 4, notes: true });
    const deck = deckOf(slides.slice(0, 3));
    const { pdf } = await printed(browser, sheetsHtml(context, topic, deck));
    const shown = await chromeLike(
      ['一', '二', '三'].map((text) => [{ type: 'P', text: `第${text}幻灯` }]),
      { size: [960, 540] },
    );
    const filled = await slidesOnSheets(deck, await openPart(pdf), await openPart(shown));
    const part = {
      name: 'sheets',
      pdf: filled,
      opensOn: 'next',
      numbering: 'arabic',
      label: '',
      runningHead: null,
      opener: false,
      folio: false,
      outlineTitle: '讲义',
    } as const;
    const info = { title: '讲义', author: '', subject: '', language: 'zh-CN', date: '2022-01-20' };
    const read = await readBack(await assemble([part], info, null));
    expect(read.alternatives[0]).toEqual(deck.slides.map(slideAlternative));
    const said = (read.structureText[0] ?? []).join('').replaceAll(/\s/gu, '');
    const order = [
      '第一幻灯',
      '第1张的主旨',
      '第1张第1句',
      '第二幻灯',
      '第2张的主旨',
      '第三幻灯',
      '第3张的主旨',
      '第3张第1句',
    ];
    const places = order.map((words) => said.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(read.structureTypes[0]?.filter((type) => type === 'Figure')).toHaveLength(3);
  });
});
