import type { KeyInput, Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { deckAddress, decks, type OpenedDeck, openDeck, openScreen, type Screen, seen } from './on-screen.ts';

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

const press = async (...keys: readonly KeyInput[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};
const shows = (expression: string): Promise<unknown> => page.waitForFunction(expression);
const visible = (selector: string): Promise<unknown> =>
  page.$eval(selector, (element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }));
const text = (selector: string): Promise<unknown> => page.$eval(selector, (element) => element.textContent);
const focused = (): Promise<unknown> =>
  page.evaluate("document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent");
const slideBox = async (): Promise<{ left: number; top: number; width: number; height: number }> =>
  JSON.parse(
    String(
      await page.evaluate(
        `JSON.stringify(document.querySelector('.slide.shown .deck > section').getBoundingClientRect())`,
      ),
    ),
  );

describe('the player', () => {
  it('opens from the disk on the first slide, as large as the window allows', async () => {
    expect(await seen(page)).toEqual([1]);
    expect(await slideBox()).toMatchObject({ left: 0, top: 50, width: 1600, height: 900 });
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
    await press(...keys);
    expect(await seen(page)).toEqual([expected]);
  });

  it('shows the number being typed and where it leads', async () => {
    await press('1', '2');
    expect(await visible('.number-entry')).toBe(true);
    expect(await text('.number-entry .typed')).toBe('12');
    expect(await text('.number-entry .target')).not.toBe('');
    expect(await seen(page)).toEqual([1]);
    await press('Enter');
    expect(await visible('.number-entry')).toBe(false);
  });

  it('reads keys by their place while a Chinese input method is on', async () => {
    await page.evaluate(
      "document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Process', code: 'KeyB', bubbles: true }))",
    );
    expect(await visible('.blank')).toBe(true);
    await page.evaluate(
      "document.dispatchEvent(new KeyboardEvent('keydown', { key: '。', code: 'Period', bubbles: true }))",
    );
    expect(await visible('.blank')).toBe(false);
  });

  it('keeps the slide in its address, and finds it again', async () => {
    await press('5', 'Enter');
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
    await press('Space');
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
    await press('f');
    await shows('document.fullscreenElement === document.documentElement');
    await press('f');
    await shows('document.fullscreenElement === null');
    await page.click('[data-go="full"]');
    await shows('document.fullscreenElement !== null');
    await page.evaluate('document.exitFullscreen()');
  });
});

describe('the overview', () => {
  it('shows all slides, and is left by keyboard or mouse', async () => {
    await press('ArrowRight', 'o');
    expect(await seen(page)).toHaveLength(total);
    expect(await focused()).toBe(`第2张，共${total}张：主要内容`);
    await press('ArrowRight', 'ArrowDown', 'Enter');
    expect(await seen(page)).toEqual([7]);
    await press('o', 'Escape');
    expect(await seen(page)).toEqual([7]);
    await page.click('[data-go="overview"]');
    await press('End', 'Home');
    expect(await focused()).toBe(`第1张，共${total}张：全面推进智慧学校建设 促进优质教育资源共享`);
    await page.click('#slide-t1-agenda .pick, .slide:nth-child(3) .pick');
    expect(await seen(page)).toHaveLength(1);
    expect(await page.$$('.pick')).toHaveLength(0);
    await press('o', '9', 'Enter');
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
    await press(key);
    const covers = `(() => { const at = document.elementFromPoint(800, 500); return at.className + getComputedStyle(at).backgroundColor })()`;
    expect(await page.evaluate(covers)).toBe(`blank${colour}`);
    await shows("!document.querySelector('.echo').classList.contains('seen')");
    await press(key);
    expect(await visible('.blank')).toBe(false);
  });

  it('is lifted by the next step, which moves nothing', async () => {
    await press('ArrowRight', 'b', 'PageDown');
    expect(await visible('.blank')).toBe(false);
    expect(await seen(page)).toEqual([2]);
    await press('w');
    await page.mouse.click(800, 400);
    expect(await seen(page)).toEqual([2]);
    expect(await visible('.blank')).toBe(false);
  });
});

describe('pointing', () => {
  it('puts a red dot in place of the mouse', async () => {
    await press('l');
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
      'rgb(255, 45, 32)',
    );
    await press('Escape');
    expect(await visible('.laser')).toBe(false);
  });

  it('zooms into a spot, moves about and comes back', async () => {
    const full = await slideBox();
    await press('z');
    await page.mouse.click(800, 500);
    expect(await slideBox()).toMatchObject({ width: full.width * 2, left: -800, top: -400 });
    await press('ArrowRight');
    expect((await slideBox()).left).toBeLessThan(-800);
    await press('ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight');
    expect((await slideBox()).left).toBe(-1600);
    await press('Escape');
    expect(await slideBox()).toEqual(full);
    expect(await seen(page)).toEqual([1]);
    await page.keyboard.down('Alt');
    await page.mouse.click(100, 100);
    await page.keyboard.up('Alt');
    expect(await slideBox()).toMatchObject({ left: 0, top: 0, width: full.width * 2 });
    await press('PageDown');
    expect(await seen(page)).toEqual([2]);
    expect(await slideBox()).toEqual(full);
    await press('z', 'Enter');
    expect((await slideBox()).width).toBe(full.width * 2);
  });
});

describe('the help sheet', () => {
  it('lists the keys in Chinese, and keeps them from acting', async () => {
    await press('?');
    expect(await visible('.help')).toBe(true);
    for (const word of ['下一张', '总览', '黑屏', '激光笔', '演讲者视图', '打印'])
      expect(await text('.help')).toContain(word);
    await press('ArrowRight', 'b');
    expect(await seen(page)).toEqual([1]);
    expect(await visible('.blank')).toBe(false);
    await press('Escape');
    expect(await visible('.help')).toBe(false);
    await press('h', 'h');
    expect(await visible('.help')).toBe(false);
  });
});

describe('the notes in the first window', () => {
  it('stand below a smaller slide, in paragraphs of a size to choose', async () => {
    const index = deck.slides.findIndex(({ notes }) => notes.length > 1);
    await press(...(String(index + 1).split('') as KeyInput[]), 'Enter', 'n');
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
    await press('+');
    expect(await size()).toBeGreaterThan(before);
    await press('-', '-');
    expect(await size()).toBeLessThan(before);
    await press('n');
    expect(await visible('.notes-panel')).toBe(false);
  });
});

describe('for everyone', () => {
  it('tells assistive technology where it is', async () => {
    await press('ArrowRight');
    expect(await text('.spoken')).toBe(`第2张，共${total}张：主要内容`);
    await press('b');
    expect(await text('.spoken')).toContain('黑屏');
    await press('b', 'Home');
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
    await press('ArrowRight');
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
      await press('Tab');
      expect(await focused()).toBe(name);
      expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
    }
    await press('Enter');
    expect(await visible('.help')).toBe(true);
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
    await press(...keys);
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
    const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
    expect(document.numPages).toBe(total);
    const second = await document.getPage(2);
    expect(second.view.slice(2)).toEqual([960, 540]);
    const { items } = await second.getTextContent();
    const printed = items.map((item) => ('str' in item ? item.str : '')).join('');
    expect(printed).toContain('主要内容');
    expect(printed).not.toContain('总览');
    await document.destroy();
  });

  it('is asked for by P and by a button', async () => {
    await page.evaluate('window.printed = 0; window.print = () => { window.printed += 1 }');
    await press('p');
    await page.click('[data-go="print"]');
    expect(await page.evaluate('window.printed')).toBe(2);
  });
});

it('asks nothing of a network and has nothing to complain of', () => {
  expect(opened.asked.filter((address) => address !== 'about:blank')).toEqual([]);
  expect(opened.complaints).toEqual([]);
});

function fail(): never {
  throw new Error('There is no deck.');
}
