import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mmToPt } from '../../scripts/booklet/page-geometry.ts';
import type { PrintBrowser } from '../../scripts/browser/browser.ts';
import { openBrowser } from '../../scripts/browser/open-browser.ts';
import type { SheetSize } from '../../scripts/content/print-settings.ts';
import type { SlideRatio } from '../../scripts/content/settings-model.ts';
import { type SheetChoice, sheetCells, sheetGeometry } from '../../scripts/handout/sheet-geometry.ts';
import { sheetsHtml } from '../../scripts/handout/sheets.ts';
import { slideAlternative } from '../../scripts/handout/slide-frames.ts';
import { figureFrames, openPart } from '../../scripts/pdf/pdf.ts';
import { glyphsOf, printed } from '../booklet/printing.ts';
import { deckOf, handoutOf, points } from './decks.ts';
import { framesOf } from './frames.ts';

const titles = Array.from({ length: 7 }, (_, at) => `第${at + 1}张的主旨是把一句话说清楚，让人一看就懂，看过不忘`);
const slides = titles.map((title, at) => points(at + 1, title));

const variants: readonly (readonly [string, SheetChoice, SheetSize, SlideRatio])[] = [
  ['2 with lines', { slides: 2, rules: true, notes: false }, 'A4', '16:9'],
  ['2 without', { slides: 2, rules: false, notes: false }, 'A4', '4:3'],
  ['3 with lines', { slides: 3, rules: true, notes: false }, '大16开', '16:9'],
  ['3 without', { slides: 3, rules: false, notes: false }, 'A5', '16:9'],
  ['4 with lines', { slides: 4, rules: true, notes: false }, 'A4', '16:9'],
  ['4 with lines, small', { slides: 4, rules: true, notes: false }, 'A5', '4:3'],
  ['4 without', { slides: 4, rules: false, notes: false }, '大16开', '16:9'],
  ['6 with lines', { slides: 6, rules: true, notes: false }, 'A5', '16:9'],
  ['6 without', { slides: 6, rules: false, notes: false }, 'A4', '4:3'],
];

let browser: PrintBrowser;
beforeAll(async () => {
  browser = await openBrowser({ browsers: [], jobs: 1, notice: () => {} }, new AbortController().signal);
});
afterAll(async () => {
  await browser.close();
});

describe('sheets on paper', () => {
  it.each(variants)('have their frames where the geometry says: %s', async (_, choice, size, ratio) => {
    const { context, topic } = handoutOf(choice, size);
    const deck = deckOf(slides, ratio);
    const { pdf, measured } = await printed(browser, sheetsHtml(context, topic, deck));
    expect(measured).toEqual([]);
    const sheet = sheetGeometry(context.geometry, choice, ratio);
    const expected = sheetCells(sheet, slides.length);
    const [drawn, found] = await Promise.all([framesOf(pdf), figureFrames(pdf)]);
    expect(drawn.map(({ alternative }) => alternative)).toEqual(slides.map(slideAlternative));
    expect(found.map(({ alternative }) => alternative)).toEqual(slides.map(slideAlternative));
    const pt = (px: number): number => px * 0.75;
    for (const [at, cell] of expected.entries()) {
      const x = pt(sheet.block.left + cell.left);
      const upper = mmToPt(context.geometry.heightMm) - pt(sheet.block.top + cell.top);
      const [frame, place] = [drawn[at], found[at]];
      // The hairline of one px (0.75 pt) lies around the slide.
      expect([frame?.page, place?.page]).toEqual([cell.page, cell.page]);
      for (const [one, other] of [
        [(frame?.left ?? 0) + 0.75, x],
        [(frame?.top ?? 0) - 0.75, upper],
        [(frame?.right ?? 0) - 0.75, x + pt(sheet.slideWidth)],
        [(frame?.bottom ?? 0) + 0.75, upper - pt(sheet.slideHeight)],
        [place?.x ?? 0, x],
        [(place?.y ?? 0) + (place?.height ?? 0), upper],
        [place?.width ?? 0, pt(sheet.slideWidth)],
        [place?.height ?? 0, pt(sheet.slideHeight)],
      ] as const) {
        // Sizes of pages snap to 1/300 inch.
        expect(Math.abs(one - other)).toBeLessThan(0.35);
      }
    }
  });

  it('say number and title under each slide, and the topic at the start', async () => {
    const { context, topic } = handoutOf({});
    const { pdf } = await printed(browser, sheetsHtml(context, topic, deckOf(slides)));
    const glyphs = await glyphsOf(pdf);
    for (const [at, { page, x, y, width }] of (await figureFrames(pdf)).entries()) {
      const number = glyphs.find(
        (glyph) => glyph.page === page && glyph.text === String(at + 1) && Math.abs(glyph.x - x) < 2,
      );
      expect(number?.baseline).toBeLessThan(y);
      expect(number?.baseline).toBeGreaterThan(y - 25);
      const title = glyphs.filter(
        (glyph) => glyph.page === page && Math.abs(glyph.baseline - y) < 40 && glyph.x > x && glyph.x < x + width,
      );
      expect(title.length).toBeGreaterThan(0);
      expect(title.every((glyph) => glyph.x + glyph.width <= x + width + 0.5)).toBe(true);
    }
    expect(glyphs[0]?.page).toBe(0);
    const { destinations } = (await openPart(pdf)).layout;
    expect(destinations.get('slides-1')).toBe(0);
    expect(destinations.get('slide-1-5')).toBe(1);
  });

  it('say them in a column beside the slides where that leaves more room', async () => {
    const { context, topic } = handoutOf({ slides: 2 });
    const { pdf } = await printed(browser, sheetsHtml(context, topic, deckOf(slides)));
    const glyphs = await glyphsOf(pdf);
    for (const [at, { page, x, y, width, height }] of (await figureFrames(pdf)).entries()) {
      const number = glyphs.find(
        (glyph) => glyph.page === page && glyph.text === String(at + 1) && glyph.x > x + width,
      );
      expect(number?.baseline).toBeGreaterThan(y);
      expect(number?.baseline).toBeLessThan(y + height);
    }
  });

  it.each([{ slides: 4 }, { slides: 6 }, { slides: 2 }] as const)(
    'cut a title that would not fit: %o',
    async (choice) => {
      const { context, topic } = handoutOf(choice, 'A5');
      const html = sheetsHtml(context, topic, deckOf([points(1, '主旨太长'.repeat(40))]));
      const { measured } = await printed(browser, html);
      expect(measured).toEqual([]);
      expect(html).toMatch(/主旨太长主旨太?长?主?…<\/span>/u);
    },
  );

  it.each([
    ['A4', false],
    ['A4', true],
    ['A5', true],
  ] as const)('cut the title of the topic at their head: %s, with notes: %s', async (size, notes) => {
    const { context, topic } = handoutOf({ notes }, size);
    const topics = Array.from({ length: 400 }, (_, at) => ({ ...topic, number: at + 1, title: '题目太长'.repeat(20) }));
    const many = { ...context, report: { ...context.report, topics } };
    const html = sheetsHtml(many, topics[397] ?? topic, deckOf(slides));
    const { pdf, measured } = await printed(browser, html);
    expect(html).toContain('<span class="ordinal">398</span>');
    expect(measured).toEqual([]);
    const head = (await glyphsOf(pdf)).filter(({ text }) => /[题目太长]/u.test(text));
    expect(head.length).toBeGreaterThan(0);
    const lines = new Set(head.map(({ baseline }) => Math.round(baseline)));
    expect(lines.size).toBe(1);
  });

  it('say titles of which only the blank half of a bracket goes beyond their place', async () => {
    const { context, topic } = handoutOf({});
    const title = '全面推进智慧学校建设 促进优质教育资源共享（100）';
    const { measured } = await printed(browser, sheetsHtml(context, topic, deckOf([points(1, title)])));
    expect(measured).toEqual([]);
  });
});
