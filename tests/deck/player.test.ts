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
  printedPages,
  type Screen,
  seen,
  slideBox,
  textOf,
  visible,
} from './on-screen.ts';

/** The player as the hall sees it: one file, opened from the disk. */

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

describe('the player', () => {
  it('opens from the disk on the first slide, as large as the window allows', async () => {
    expect(await seen(page)).toEqual([1]);
    expect(await slideBox(page)).toMatchObject({ left: 0, top: 50, width: 1600, height: 900 });
    await page.setViewport({ width: 1000, height: 1000 });
    await shows("document.querySelector('.slide.shown section').getBoundingClientRect().width === 1000");
  });

  it.each<[readonly KeyInput[], number]>([
    [['ArrowRight'], 2],
    [['ArrowDown', 'PageDown', 'Space', 'Enter'], 5],
    [['ArrowDown', 'PageDown', 'ArrowLeft'], 2],
    [['ArrowDown', 'PageDown', 'ArrowUp', 'PageUp'], 1],
    [['End'], total],
    [['End', 'ArrowRight'], total],
    [['ArrowRight', 'Home'], 1],
    [['ArrowLeft'], 1],
    [['1', '2', 'Enter'], 12],
    [['9', '9', '9', 'Enter'], total],
    [['End', '3', 'ArrowLeft', 'Enter'], total],
    [['7', 'Enter', 'Backspace'], 6],
    [['1', '2', 'Backspace', 'Enter'], 1],
    [['g', '8', 'Enter'], 8],
    [['4', 'Escape', 'Enter'], 2],
  ])('goes by the keys %j to slide %i', async (keys, expected) => {
    await press(page, ...keys);
    expect(await seen(page)).toEqual([expected]);
  });

  it('shows the number being typed and where it leads', async () => {
    await press(page, '1', '2');
    expect(await visible(page, '.number-entry')).toBe(true);
    expect(await textOf(page, '.number-entry .typed')).toBe('12');
    expect(await textOf(page, '.number-entry .target')).not.toBe('');
    expect(await seen(page)).toEqual([1]);
    await press(page, 'Enter');
    expect(await visible(page, '.number-entry')).toBe(false);
  });

  it('reads keys by their place while a Chinese input method is on', async () => {
    await page.evaluate(
      "document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Process', code: 'KeyB', bubbles: true }))",
    );
    expect(await visible(page, '.blank')).toBe(true);
    await page.evaluate(
      "document.dispatchEvent(new KeyboardEvent('keydown', { key: '。', code: 'Period', bubbles: true }))",
    );
    expect(await visible(page, '.blank')).toBe(false);
  });

  it('keeps the slide in its address, and finds it again', async () => {
    await press(page, '5', 'Enter');
    expect(await page.evaluate('location.hash')).toBe(`#${deck.slides[4]?.id}`);
    await page.reload();
    expect(await seen(page)).toEqual([5]);
    await page.evaluate("location.hash = '8'");
    await shows("document.querySelectorAll('.slide')[7].classList.contains('shown')");
    expect(await seen(page)).toEqual([8]);
  });

  it('goes by mouse, buttons and touch', async () => {
    await page.mouse.click(800, 400);
    expect(await seen(page)).toEqual([2]);
    await page.click('[data-go="next"]');
    expect(await seen(page)).toEqual([3]);
    await page.click('[data-go="previous"]');
    expect(await seen(page)).toEqual([2]);
    // The space after a click on a button moves on; it doesn't press the button again.
    await press(page, 'Space');
    expect(await seen(page)).toEqual([3]);
    const swipe = async (from: number, to: number): Promise<void> => {
      const touch = await page.touchscreen.touchStart(from, 400);
      await touch.move(to, 400);
      await touch.end();
    };
    await swipe(900, 500);
    expect(await seen(page)).toEqual([4]);
    await swipe(500, 900);
    expect(await seen(page)).toEqual([3]);
  });

  it('shows its controls when the mouse moves, and takes them away', async () => {
    const opacity = "getComputedStyle(document.querySelector('.controls')).opacity";
    await shows(`${opacity} === '0'`);
    await page.mouse.move(300, 300);
    await page.mouse.move(310, 310);
    await shows(`${opacity} === '1'`);
    await shows(`${opacity} === '0'`);
    await page.keyboard.press('Tab');
    await shows(`${opacity} === '1'`);
  });

  it('goes to full screen and back', async () => {
    await press(page, 'f');
    await shows('document.fullscreenElement === document.documentElement');
    await press(page, 'f');
    await shows('document.fullscreenElement === null');
    await page.click('[data-go="full"]');
    await shows('document.fullscreenElement !== null');
    await page.evaluate('document.exitFullscreen()');
  });
});

describe('for everyone', () => {
  it('tells assistive technology where it is', async () => {
    await press(page, 'ArrowRight');
    expect(await textOf(page, '.spoken')).toBe(`第2张，共${total}张：主要内容`);
    await press(page, 'b');
    expect(await textOf(page, '.spoken')).toContain('黑屏');
    await press(page, 'b', 'Home');
    const tree = JSON.stringify(await page.accessibility.snapshot({ interestingOnly: false }), [
      'role',
      'name',
      'children',
    ]);
    expect(tree).toContain('"role":"heading","name":"全面推进智慧学校建设 促进优质教育资源共享"');
    expect(tree).toContain(`"role":"group","name":"第1张，共${total}张：`);
    // Slides that aren't on show aren't read out.
    expect(tree).not.toContain('敬请批评指正');
    expect(await page.$$eval('.slide img:not([alt]), .slide img[alt=""]', (found) => found.length)).toBe(0);
  });

  it('lets every control be reached by keyboard, with a name and a visible focus', async () => {
    await press(page, 'ArrowRight');
    const names = await page.$$eval('.controls button', (buttons) =>
      buttons.map((button) => button.getAttribute('aria-label') ?? button.textContent),
    );
    expect(names).toEqual([
      '上一张',
      `第2张，共${total}张，转到`,
      '下一张',
      '总览',
      '演讲者视图',
      '讲稿',
      '激光笔',
      '放大',
      '黑屏',
      '全屏',
      '打印',
      '帮助',
    ]);
    for (const name of names) {
      await press(page, 'Tab');
      expect(await focusedName(page)).toBe(name);
      expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
    }
    await press(page, 'Enter');
    expect(await visible(page, '.help')).toBe(true);
  });

  it('moves nothing where less motion is wanted', async () => {
    const duration = (): Promise<unknown> =>
      page.evaluate("getComputedStyle(document.querySelector('.controls')).transitionDuration");
    expect(await duration()).toBe('0.2s');
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    expect(await duration()).toBe('0s');
    expect(await page.evaluate('document.getAnimations().length')).toBe(0);
    await page.emulateMediaFeatures([]);
  });
});

describe('on paper', () => {
  it.each<[string, readonly KeyInput[]]>([
    ['as it opens', []],
    ['out of the overview, with notes', ['n', 'o']],
    ['zoomed, behind a black screen', ['z', 'Enter', 'b']],
  ])('is a slide a page %s', async (_, keys) => {
    await press(page, ...keys);
    const pages = await printedPages(page);
    expect(pages).toHaveLength(total);
    expect(new Set(pages.map(({ size }) => size.join(' × ')))).toEqual(new Set(['960 × 540']));
    expect(pages[1]?.text).toContain('主要内容');
    expect(pages[1]?.text).not.toContain('总览');
  });

  it('is asked for by P and by a button', async () => {
    await page.evaluate('window.printed = 0; window.print = () => { window.printed += 1 }');
    await press(page, 'p');
    await page.click('[data-go="print"]');
    expect(await page.evaluate('window.printed')).toBe(2);
  });
});

it('asks nothing of a network and has nothing to complain of', () => {
  expect(opened.asked).toEqual([]);
  expect(opened.complaints).toEqual([]);
});

it('shows and prints slides of 4:3 whole', async () => {
  const tall = await openDeck(screen, await deckAddress(screen, { ...deck, ratio: '4:3' }));
  const { left, top, width, height } = await slideBox(tall.page);
  expect([left, top, width, height].map(Math.round)).toEqual([133, 0, 1333, 1000]);
  expect(new Set((await printedPages(tall.page)).map(({ size }) => size.join(' × ')))).toEqual(new Set(['960 × 720']));
  await tall.page.close();
});

function fail(): never {
  throw new Error('There is no deck.');
}
