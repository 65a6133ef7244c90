import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PrintBrowser } from '../../scripts/browser/browser.ts';
import { openBrowser } from '../../scripts/browser/open-browser.ts';
import type { Deck, PointsSlide } from '../../scripts/deck/slide.ts';
import { sheetCells, sheetGeometry } from '../../scripts/handout/sheet-geometry.ts';
import { sheetsHtml, slidePlacements } from '../../scripts/handout/sheets.ts';
import { openPart } from '../../scripts/pdf/pdf.ts';
import { contextOf, place, report, text, topic } from '../booklet/building.ts';
import { glyphsOf, printed } from '../booklet/printing.ts';
import { framesOf } from './frames.ts';

function points(number: number, title: string): PointsSlide {
  return {
    layout: 'points',
    id: `t1-${number}`,
    number,
    title: [text(title)],
    section: null,
    kicker: '',
    notes: [],
    minutes: 1,
    facts: [],
    place,
    items: [],
  };
}

const titles = Array.from({ length: 6 }, (_, at) => `第${at + 1}张的主旨是把一句话说清楚，让人一看就懂，看过不忘`);
const deck: Deck = {
  name: '01-topic-1',
  topic: 1,
  title: '构建现代职业教育体系 为全省高质量发展提供有力技能人才支撑',
  shortTitle: '现代职业教育',
  language: 'zh-CN',
  ratio: '16:9',
  emblem: null,
  background: null,
  slides: titles.map((title, at) => points(at + 1, title)),
};
const one = topic(1, deck.title);
const context = contextOf(report([one]));

describe('geometry of the sheets', () => {
  it('puts four slides on a page, across and then down', () => {
    const sheet = sheetGeometry('16:9');
    const cells = sheetCells(sheet, 5);
    expect(cells.map(({ page }) => page)).toEqual([0, 0, 0, 0, 1]);
    expect(cells[1]?.left).toBe(sheet.slideWidth + sheet.columnGap);
    expect(cells[1]?.top).toBe(cells[0]?.top);
    expect(cells[2]?.left).toBe(0);
    expect(cells[4]).toMatchObject({ left: 0, top: cells[0]?.top });
    expect(sheetCells(sheet, 0)).toEqual([]);
  });

  it('rules eight lines at 8 mm under each slide', () => {
    const lines = sheetGeometry('16:9').rules;
    expect(lines).toHaveLength(8);
    expect(sheetGeometry('4:3').rules).toHaveLength(6);
    const steps = lines.slice(1).map((line, at) => line - (lines[at] ?? 0));
    for (const step of steps) expect((step * 25.4) / 96).toBeCloseTo(8, 2);
  });

  it('keeps slides apart, inside the page, and 16 to 9', () => {
    const placements = slidePlacements(deck);
    expect(placements.map(({ slide }) => slide)).toEqual([0, 1, 2, 3, 4, 5]);
    for (const { x, y, width, height } of placements) {
      expect(width / height).toBeCloseTo(16 / 9, 6);
      expect(x).toBeGreaterThan(70);
      expect(x + width).toBeLessThan(595.28 - 70);
      expect(y).toBeGreaterThan(60);
    }
  });
});

describe('sheets on paper', () => {
  let browser: PrintBrowser;
  beforeAll(async () => {
    browser = await openBrowser({ executable: null, jobs: 1, notice: () => {} }, new AbortController().signal);
  });
  afterAll(async () => {
    await browser.close();
  });

  it('have their frames where the slides will be placed', async () => {
    const { pdf, measured } = await printed(browser, sheetsHtml(context, one, deck));
    expect(measured).toEqual([]);
    const frames = await framesOf(pdf);
    const placements = slidePlacements(deck);
    expect(frames.map(({ page, alternative }) => ({ page, alternative }))).toEqual(
      placements.map(({ page, alternative }) => ({ page, alternative })),
    );
    for (const [at, frame] of frames.entries()) {
      const placed = placements[at];
      if (!placed) throw new Error('There are more frames than slides.');
      // The hairline of one px (0.75 pt) lies around the slide.
      expect(Math.abs(frame.left + 0.75 - placed.x)).toBeLessThan(0.05);
      expect(Math.abs(frame.bottom + 0.75 - placed.y)).toBeLessThan(0.05);
      expect(Math.abs(frame.right - 0.75 - placed.x - placed.width)).toBeLessThan(0.05);
      expect(Math.abs(frame.top - 0.75 - placed.y - placed.height)).toBeLessThan(0.05);
    }
  });

  it('say number and title under each slide, and the topic at the start', async () => {
    const { pdf } = await printed(browser, sheetsHtml(context, one, deck));
    const glyphs = await glyphsOf(pdf);
    const placements = slidePlacements(deck);
    for (const { page, slide, x, y, width } of placements) {
      const number = glyphs.find(
        (glyph) => glyph.page === page && glyph.text === String(slide + 1) && Math.abs(glyph.x - x) < 2,
      );
      expect(number?.baseline).toBeLessThan(y);
      expect(number?.baseline).toBeGreaterThan(y - 25);
      const title = glyphs.filter(
        (glyph) => glyph.page === page && Math.abs(glyph.baseline - y) < 40 && glyph.x > x && glyph.x < x + width,
      );
      expect(title.every((glyph) => glyph.x + glyph.width <= x + width + 0.5)).toBe(true);
    }
    expect(glyphs[0]?.page).toBe(0);
    const { destinations } = (await openPart(pdf)).layout;
    expect(destinations.get('slides-1')).toBe(0);
    expect(destinations.get('slide-1-5')).toBe(1);
  });

  it('cut a title that would run into the writing lines', async () => {
    const long: Deck = { ...deck, slides: [points(1, '主旨太长'.repeat(30))] };
    const html = sheetsHtml(context, one, long);
    const { measured } = await printed(browser, html);
    expect(measured).toEqual([]);
    expect(html).toMatch(/主旨太长主旨太…<\/span>/u);
  });
});
