import { join } from 'node:path';
import { Marp } from '@marp-team/marp-core';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../scripts/config.ts';
import { contentFilesOnDisk } from '../../scripts/content/files.ts';
import { readReport } from '../../scripts/content/read-report.ts';
import { deckPrintHtml } from '../../scripts/deck/html.ts';
import { deckMarkdown } from '../../scripts/deck/markdown.ts';
import { deckFitDiagnostics, measureDeck, type SlideFault } from '../../scripts/deck/measure.ts';
import { makeDeck } from '../../scripts/deck/slides.ts';
import { makeLedger } from '../../scripts/facts/ledger.ts';
import { contrast } from '../../scripts/templates/tokens.ts';
import { gallery, galleryLedger } from './gallery.ts';
import { decks, openScreen, pageOf, type Screen } from './on-screen.ts';
import { templates, theme, themes, tokens } from './setting.ts';

/** What is seen: slides in the browser that comes with the package. */

let screen: Screen;

beforeAll(async () => {
  screen = await openScreen();
});

afterAll(async () => {
  await screen?.close();
});

async function opened(html: string): Promise<Page> {
  const page = await screen.browser.newPage();
  await page.setViewport({ width: 1280, height: 720 });
  await page.setContent(html, { waitUntil: 'load' });
  await page.evaluate('Promise.all([...document.fonts].map((face) => face.load()))');
  return page;
}

/** Colours of all text of all slides with the ground each stands on. */
const coloursOfText = `(() => {
  const found = [];
  const solid = (colour) => !/^rgba\\(.*, 0\\)$|transparent/.test(colour);
  for (const section of document.querySelectorAll('div.deck > section')) {
    const frame = section.getBoundingClientRect();
    const field = getComputedStyle(section, '::before');
    const hasField = field.content === '""' && solid(field.backgroundColor);
    const groundAt = (element, x) => {
      for (let at = element; at !== section; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        if (solid(backgroundColor)) return backgroundColor;
      }
      const left = parseFloat(field.left);
      const onField = hasField && x >= left && x <= left + parseFloat(field.width);
      return onField ? field.backgroundColor : getComputedStyle(section).backgroundColor;
    };
    const note = (element, style, x, text) => {
      found.push({ slide: section.id, text, colour: style.color, ground: groundAt(element, x) });
    };
    const walker = document.createTreeWalker(section, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.data.trim() === '' || node.parentElement.closest('title, desc')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      const drawing = node.parentElement.closest('svg');
      if (drawing) {
        const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
        const under = [...drawing.querySelectorAll('rect')].map((area) => [area, area.getBoundingClientRect()]);
        const [area] = under.findLast(([, at]) => x >= at.left && x <= at.right && y >= at.top && y <= at.bottom) ?? [];
        const ground = area ? getComputedStyle(area).fill : getComputedStyle(section).backgroundColor;
        found.push({ slide: section.id, text: node.data, colour: getComputedStyle(node.parentElement).fill, ground });
        continue;
      }
      note(node.parentElement, getComputedStyle(node.parentElement), (box.left + box.right) / 2 - frame.left, node.data);
    }
    for (const element of [section, ...section.querySelectorAll('*')]) {
      for (const pseudo of ['::before', '::after']) {
        const style = getComputedStyle(element, pseudo);
        if (/counter|attr|"[^"]/.test(style.content)) note(element, style, 1200, style.content);
      }
    }
  }
  return found;
})()`;

interface TextColour {
  readonly slide: string;
  readonly text: string;
  readonly colour: string;
  readonly ground: string;
}

function hex(rgb: string): string {
  const channels = /^rgb\((\d+), (\d+), (\d+)\)$/u.exec(rgb)?.slice(1);
  if (channels === undefined) throw new Error(`${rgb} is not opaque.`);
  return `#${channels.map((channel) => Number(channel).toString(16).padStart(2, '0')).join('')}`;
}

describe('slides', () => {
  it.each(themes.flatMap((name) => [[name, '16:9'] as const, [name, '4:3'] as const]))(
    'hold what stands on them, in type that can be read, in the theme %s at %s',
    async (name, ratio) => {
      const whole = { ...gallery, settings: { ...gallery.settings, ratio } };
      for (const topic of whole.topics) {
        const { deck } = makeDeck(whole, topic, galleryLedger);
        const page = await opened(deckPrintHtml(await pageOf(deck, theme(name))));
        const height = await page.$eval('div.deck > section', (section) => section.getBoundingClientRect().height);
        expect(height).toBe(ratio === '4:3' ? 960 : 720);
        expect(await page.evaluate(measureDeck)).toEqual([]);
        await page.close();
      }
    },
  );

  it('do so in every deck of the report that comes with Huikan', async () => {
    const { report } = await readReport(contentFilesOnDisk, join(packageRoot(), 'content', 'anhui-2022'));
    if (report === null) throw new Error('The report has errors.');
    const ledger = makeLedger(report);
    for (const topic of report.topics) {
      const { deck, diagnostics } = makeDeck(report, topic, ledger);
      expect(diagnostics).toEqual([]);
      const page = await opened(deckPrintHtml(await pageOf(deck)));
      expect(deckFitDiagnostics(deck, await page.evaluate(measureDeck))).toEqual([]);
      await page.close();
    }
  });

  it.each([
    ['16:9', 1280],
    ['4:3', 960],
  ] as const)('do so in any Marp tool as well, at %s', async (ratio, width) => {
    for (const deck of decks.map((one) => ({ ...one, ratio }))) {
      const { faceCss } = await pageOf(deck);
      const markdown = deckMarkdown(deck, templates, tokens);
      const marp = new Marp({ script: false, inlineSVG: false, container: { tag: 'div', class: 'deck' } });
      const { html, css } = marp.render(markdown);
      const page = await opened(`<!doctype html><html lang="zh-CN"><style>${faceCss}${css}</style>${html}`);
      const box = await page.$eval('div.deck > section', (section) => section.getBoundingClientRect().toJSON());
      expect(box).toMatchObject({ width, height: 720 });
      const faults = (await page.evaluate(measureDeck)) as readonly SlideFault[];
      expect(faults).toEqual([]);
      await page.close();
    }
  });

  it.each(themes)('have a contrast of 4.5 and more everywhere in the theme %s', async (name) => {
    const grounds = new Set<string>();
    let seen = 0;
    for (const deck of decks) {
      const page = await opened(deckPrintHtml(await pageOf(deck, theme(name))));
      const texts = (await page.evaluate(coloursOfText)) as readonly TextColour[];
      seen += texts.length;
      for (const { ground } of texts) grounds.add(ground);
      const pale = texts.filter(({ colour, ground }) => contrast(hex(colour), hex(ground)) < 4.5);
      expect(pale).toEqual([]);
      await page.close();
    }
    expect(seen).toBeGreaterThan(200);
    expect(grounds.size).toBeGreaterThanOrEqual(name === 'plain' ? 1 : 3);
  });

  it('are told at their place when they do not', async () => {
    const deck = decks[0] ?? fail();
    const styles = `<style>
      [id="t1-s2-a"] li { font-size: 20px !important; }
      [id="t1-s2-b"] ul { margin-top: 140px !important; }
      [id="t1-s2-d"] li + li { margin-top: -90px !important; }
      [id="t1-s2-e"] li { height: 20px; overflow: hidden; }
    </style>`;
    const html = deckPrintHtml(await pageOf(deck)).replace('</head>', `${styles}</head>`);
    const page = await opened(html);
    await page.evaluate(`(() => {
      const title = document.getElementById('t1-s2-f').querySelector('h3');
      title.innerHTML = title.textContent.slice(0, -1) + '<br>' + title.textContent.slice(-1);
    })()`);
    const told = deckFitDiagnostics(deck, await page.evaluate(measureDeck));
    await page.close();
    const placeOf = (id: string) => deck.slides.find((slide) => slide.id === id)?.place;
    expect(told.map(({ code, place, wording }) => [code, place, wording.zh.message.replace(/：“.*/su, '')])).toEqual([
      ['deck-overflow', placeOf('t1-s2-a'), '第12张幻灯片有文字小于24像素'],
      ['deck-overflow', placeOf('t1-s2-b'), '第13张幻灯片有文字超出版面'],
      ['deck-overflow', placeOf('t1-s2-d'), '第15张幻灯片有内容互相重叠'],
      ['deck-overflow', placeOf('t1-s2-e'), '第16张幻灯片有文字放不下'],
      ['deck-overflow', placeOf('t1-s2-f'), '第17张幻灯片标题末行只有一个字'],
    ]);
    expect(deckFitDiagnostics(deck, 'nonsense')).toEqual([]);
  });
});

function fail(): never {
  throw new Error('There is no deck.');
}
