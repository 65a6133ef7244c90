import type { KeyInput, Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  deckAddress,
  decks,
  focusedName,
  type OpenedDeck,
  openDeck,
  openScreen,
  press,
  type Screen,
  seen,
  slideBox,
  textOf,
  visible,
} from './on-screen.ts';

/** What lies over the slide and goes again. */

const [deck = fail()] = decks;
const total = deck.slides.length;
let screen: Screen;
let address: string;
let opened: OpenedDeck;
let page: Page;

beforeAll(async () => {
  screen = await openScreen();
  address = await deckAddress(screen, deck);
  opened = await openDeck(screen, address);
  page = opened.page;
});

afterAll(async () => {
  await screen?.close();
});

beforeEach(async () => {
  await page.setViewport({ width: 1600, height: 1000 });
  await page.goto('about:blank');
  await page.goto(address);
});

const shows = (expression: string): Promise<unknown> => page.waitForFunction(expression);

describe('the overview', () => {
  it('shows all slides, and is left by keyboard or mouse', async () => {
    await press(page, 'ArrowRight', 'o');
    expect(await seen(page)).toHaveLength(total);
    expect(await focusedName(page)).toBe(`第2张，共${total}张：主要内容`);
    await press(page, 'ArrowRight', 'ArrowDown', 'Enter');
    expect(await seen(page)).toEqual([7]);
    await press(page, 'o', 'Escape');
    expect(await seen(page)).toEqual([7]);
    await page.click('[data-go="overview"]');
    await press(page, 'End', 'Home');
    expect(await focusedName(page)).toBe(`第1张，共${total}张：全面推进智慧学校建设 促进优质教育资源共享`);
    await page.click('#slide-t1-agenda .pick, .slide:nth-child(3) .pick');
    expect(await seen(page)).toHaveLength(1);
    expect(await page.$$('.pick')).toHaveLength(0);
    await press(page, 'o', '9', 'Enter');
    expect(await seen(page)).toEqual([9]);
  });
});

describe('a blank screen', () => {
  it.each<[KeyInput, string]>([
    ['b', 'rgb(0, 0, 0)'],
    ['.', 'rgb(0, 0, 0)'],
    ['w', 'rgb(255, 255, 255)'],
    [',', 'rgb(255, 255, 255)'],
  ])('comes and goes by %s', async (key, colour) => {
    await press(page, key);
    const covers = `(() => { const at = document.elementFromPoint(800, 500); return at.className + getComputedStyle(at).backgroundColor })()`;
    expect(await page.evaluate(covers)).toBe(`blank${colour}`);
    await shows("!document.querySelector('.echo').classList.contains('seen')");
    await press(page, key);
    expect(await visible(page, '.blank')).toBe(false);
  });

  it('is lifted by the next step, which moves nothing', async () => {
    await press(page, 'ArrowRight', 'b', 'PageDown');
    expect(await visible(page, '.blank')).toBe(false);
    expect(await seen(page)).toEqual([2]);
    await press(page, 'w');
    await page.mouse.click(800, 400);
    expect(await seen(page)).toEqual([2]);
    expect(await visible(page, '.blank')).toBe(false);
  });
});

describe('pointing', () => {
  it('puts a red dot in place of the mouse', async () => {
    await press(page, 'l');
    await page.mouse.move(700, 300);
    await page.mouse.move(640, 360);
    expect(
      await page.$eval('.laser', (dot) => {
        const { left, right, top, bottom } = dot.getBoundingClientRect();
        return [(left + right) / 2, (top + bottom) / 2];
      }),
    ).toEqual([640, 360]);
    expect(await page.evaluate("getComputedStyle(document.querySelector('.stage')).cursor")).toBe('none');
    expect(await page.evaluate("getComputedStyle(document.querySelector('.laser')).backgroundImage")).toContain(
      'rgb(242, 27, 14)',
    );
    await press(page, 'Escape');
    expect(await visible(page, '.laser')).toBe(false);
  });

  it('zooms into a spot, moves about and comes back', async () => {
    const full = await slideBox(page);
    await press(page, 'z');
    await page.mouse.click(800, 500);
    expect(await slideBox(page)).toMatchObject({ width: full.width * 2, left: -800, top: -400 });
    await press(page, 'ArrowRight');
    expect((await slideBox(page)).left).toBeLessThan(-800);
    await press(page, 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight');
    expect((await slideBox(page)).left).toBe(-1600);
    await press(page, 'Escape');
    expect(await slideBox(page)).toEqual(full);
    expect(await seen(page)).toEqual([1]);
    await page.keyboard.down('Alt');
    await page.mouse.click(100, 100);
    await page.keyboard.up('Alt');
    expect(await slideBox(page)).toMatchObject({ left: 0, top: 0, width: full.width * 2 });
    await press(page, 'PageDown');
    expect(await seen(page)).toEqual([2]);
    expect(await slideBox(page)).toEqual(full);
    await press(page, 'z', 'Enter');
    expect((await slideBox(page)).width).toBe(full.width * 2);
  });
});

describe('the help sheet', () => {
  it('lists the keys in Chinese, and keeps them from acting', async () => {
    await press(page, '?');
    expect(await visible(page, '.help')).toBe(true);
    for (const word of ['下一张', '总览', '黑屏', '激光笔', '演讲者视图', '打印'])
      expect(await textOf(page, '.help')).toContain(word);
    await press(page, 'ArrowRight', 'b');
    expect(await seen(page)).toEqual([1]);
    expect(await visible(page, '.blank')).toBe(false);
    await press(page, 'Escape');
    expect(await visible(page, '.help')).toBe(false);
    await press(page, 'h', 'h');
    expect(await visible(page, '.help')).toBe(false);
  });
});

describe('the notes in the first window', () => {
  it('stand below a smaller slide, in paragraphs of a size to choose', async () => {
    const index = deck.slides.findIndex(({ notes }) => notes.length > 1);
    await press(page, ...(String(index + 1).split('') as KeyInput[]), 'Enter', 'n');
    await shows("document.querySelector('.slide.shown section').getBoundingClientRect().height < 700");
    const paragraphs = await page.$$eval('.notes-panel .script p', (found) => found.map((one) => one.textContent));
    expect(paragraphs).toEqual(
      await page.$$eval('.slide.shown .notes p', (found) => found.map((one) => one.textContent)),
    );
    expect(paragraphs.length).toBeGreaterThan(1);
    const size = async (): Promise<number> =>
      Number.parseFloat(
        String(await page.evaluate("getComputedStyle(document.querySelector('.notes-panel .script')).fontSize")),
      );
    const before = await size();
    await press(page, '+');
    expect(await size()).toBeGreaterThan(before);
    await press(page, '-', '-');
    expect(await size()).toBeLessThan(before);
    await press(page, 'n');
    expect(await visible(page, '.notes-panel')).toBe(false);
  });
});

it('asks nothing of a network and has nothing to complain of', () => {
  expect(opened.asked).toEqual([]);
  expect(opened.complaints).toEqual([]);
});

function fail(): never {
  throw new Error('There is no deck.');
}
