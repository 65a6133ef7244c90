import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PrintBrowser } from '../../scripts/browser/browser.ts';
import { openBrowser } from '../../scripts/browser/open-browser.ts';
import type { Paragraph } from '../../scripts/content/model.ts';
import type { Deck, PointsSlide } from '../../scripts/deck/slide.ts';
import { notesHtml } from '../../scripts/handout/notes-pages.ts';
import { slidePlacements } from '../../scripts/handout/slide-frames.ts';
import { figureFrames } from '../../scripts/pdf/pdf.ts';
import { contextOf, place, report, text, topic } from '../booklet/building.ts';
import { printed } from '../booklet/printing.ts';
import { readPdf } from '../end-to-end/reading.ts';

const paragraph = (words: string): Paragraph => ({ type: 'paragraph', children: [text(words)], place });

function spoken(number: number, minutes: number, notes: readonly string[]): PointsSlide {
  return {
    layout: 'points',
    id: `t1-${number}`,
    number,
    title: [text(`第${number}张的主旨`)],
    section: null,
    kicker: '',
    notes: notes.map(paragraph),
    minutes,
    facts: [],
    place,
    items: [],
  };
}

const long = Array.from(
  { length: 16 },
  (_, at) => `第${at}段，${'讲稿的每一句话都要完整地印出来，一个字也不能少。'.repeat(3)}`,
);

const deck: Deck = {
  name: '01-topic-1',
  topic: 1,
  title: '全面推进智慧学校建设',
  shortTitle: '智慧学校',
  language: 'zh-CN',
  ratio: '16:9',
  emblem: null,
  background: null,
  slides: [spoken(1, 0.5, ['开场一句。', '<b>原样</b>']), spoken(2, 1.2, long), spoken(3, 2, [])],
};
const html = notesHtml(contextOf(report([topic(1, deck.title)])), deck);

describe('the script', () => {
  it('says the planned minutes of each slide and those up to its end', () => {
    expect([...html.matchAll(/计划([\d.]+)分钟，讲到此张末累计([\d.]+)分钟/gu)].map((found) => found.slice(1))).toEqual(
      [
        ['0.5', '0.5'],
        ['1.2', '1.7'],
        ['2', '3.7'],
      ],
    );
  });

  it('shows notes as text, and says where there are none', () => {
    expect(html).toContain('&lt;b&gt;原样&lt;/b&gt;');
    expect(html.match(/本张没有讲稿/gu)).toHaveLength(1);
  });
});

describe('the script on paper', () => {
  let browser: PrintBrowser;
  beforeAll(async () => {
    browser = await openBrowser({ browsers: [], jobs: 1, notice: () => {} }, new AbortController().signal);
  });
  afterAll(async () => {
    await browser.close();
  });

  it('begins a page with each slide and runs on where its notes are long, without losing a word', async () => {
    const { pdf, measured } = await printed(browser, html);
    expect(measured).toEqual([]);
    const placements = slidePlacements(deck, await figureFrames(pdf));
    const { text: pages } = await readPdf(pdf);
    expect(placements.map(({ slide }) => slide)).toEqual([0, 1, 2]);
    expect(placements[0]?.page).toBe(0);
    expect(placements[1]?.page).toBe(1);
    expect(placements[2]?.page).toBe(pages.length - 1);
    expect(pages.length).toBeGreaterThan(3);
    for (const { width, height } of placements) expect(width / height).toBeCloseTo(16 / 9, 2);
    const all = pages.join('');
    for (const line of long) expect(all).toContain(line);
  });
});
