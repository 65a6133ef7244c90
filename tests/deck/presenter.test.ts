import type { Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { deckAddress, openScreen, press, printedPages, type Screen, seen, textOf, visible } from './on-screen.ts';
import { hallSees, inView, openTalk, plannedDeck, presenterKnown, reads, type Talk } from './two-windows.ts';

/** The presenter's window in step with the hall's. */

const deck = plannedDeck();
const total = deck.slides.length;
let screen: Screen;
let address: string;
let talk: Talk;
let hall: Page;

beforeAll(async () => {
  screen = await openScreen();
  address = await deckAddress(screen, deck);
});

afterAll(async () => {
  await screen?.close();
});

beforeEach(async () => {
  talk = await openTalk(screen, address);
  hall = talk.hall;
});

afterEach(async () => {
  expect(talk.windows.flatMap(({ asked, complaints }) => [...asked, ...complaints])).toEqual([]);
  for (const page of (await screen.browser.pages()).slice(1)) await page.close();
});

describe('the presenter’s window', () => {
  it('is opened by key or button, and is in step both ways', async () => {
    const presenter = await talk.openPresenter();
    expect(presenter.url()).toBe(`${address}#presenter`);
    expect(
      await presenter.evaluate("(() => { try { return opener.document.title } catch { return 'refused' } })()"),
    ).toBe('refused');
    await press(hall, 'ArrowRight', 'PageDown');
    await reads(presenter, 'place', `3 / ${total}`);
    await press(presenter, 'PageDown', 'ArrowRight');
    await hallSees(hall, 5);
    await reads(presenter, 'place', `5 / ${total}`);
    await press(presenter, 'PageUp');
    await hallSees(hall, 4);
    await press(presenter, '1', '2', 'Enter');
    await hallSees(hall, 12);
    await presenter.click('.presenter .actions [data-go="next"]');
    await hallSees(hall, 13);
    await presenter.click('.presenter .list li:nth-child(7) button');
    await hallSees(hall, 7);
    await presenter.click('.presenter .now');
    await hallSees(hall, 8);
    await press(presenter, 'End');
    await hallSees(hall, total);
    expect(await visible(presenter, '.presenter .end')).toBe(true);
  });

  it('shows the slide, the next one, the notes and the list', async () => {
    const presenter = await talk.openPresenter(() => hall.click('[data-go="presenter"]'));
    await press(hall, 'ArrowRight');
    await reads(presenter, 'place', `2 / ${total}`);
    expect(await presenter.evaluate(`${inView('now')}.querySelector('.slide').id`)).toBe(`slide-${deck.slides[1]?.id}`);
    expect(await presenter.evaluate(`${inView('next')}.querySelector('.slide').id`)).toBe(
      `slide-${deck.slides[2]?.id}`,
    );
    expect(await seen(presenter)).toHaveLength(2);
    const fitted = `['now', 'next'].map((name) => {
      const frame = document.querySelector('.presenter .' + name).getBoundingClientRect();
      const slide = document.querySelector('.presenter .' + name + ' section').getBoundingClientRect();
      return Math.abs(frame.width - slide.width) < 1 && Math.abs(frame.height - slide.height) < 1 && frame.width > 200;
    }).join()`;
    await presenter.waitForFunction(`${fitted} === 'true,true'`);
    expect(
      await presenter.evaluate("[...document.fonts].filter(({ status }) => status === 'loaded').length"),
    ).toBeGreaterThan(0);
    expect(await presenter.$$eval('.presenter .script p', (found) => found.map((one) => one.textContent))).toEqual([
      '先讲第一段。',
      '再讲第二段。',
    ]);
    expect(await presenter.$$('.presenter .list li')).toHaveLength(total);
    expect(await presenter.$eval('.presenter .list [aria-current="true"]', (row) => row.textContent)).toBe(
      '2主要内容2:00',
    );
    expect(await textOf(presenter, '.presenter .own')).toBe('2:00');
    await press(hall, 'ArrowRight');
    await reads(presenter, 'script', '本张没有讲稿。');
  });

  it.each([
    [1366, 768],
    [1920, 1080],
    [1280, 620],
  ])('keeps everything inside a window of %i by %i', async (width, height) => {
    const presenter = await talk.openPresenter();
    await presenter.setViewport({ width, height });
    const outside = `['header', 'now', 'next', 'list', 'script', 'actions'].filter((name) => {
      const { left, top, right, bottom } = document.querySelector('.presenter > ' + name + ', .presenter .' + name).getBoundingClientRect();
      return left < 0 || top < 0 || right > innerWidth || bottom > innerHeight || right - left < 150;
    })`;
    await presenter.waitForFunction(`${outside}.length === 0`);
  });

  it('sets its notes larger and smaller', async () => {
    const presenter = await talk.openPresenter();
    const size = async (): Promise<number> =>
      Number.parseFloat(String(await presenter.evaluate(`getComputedStyle(${inView('script')}).fontSize`)));
    const first = await size();
    await press(presenter, '+', '+');
    const larger = await size();
    expect(larger).toBeGreaterThan(first);
    await presenter.click('.presenter [data-go="smaller"]');
    expect(await size()).toBeLessThan(larger);
    await press(hall, 'ArrowRight');
    await reads(presenter, 'place', `2 / ${total}`);
    expect(await size()).toBeGreaterThan(first);
  });

  it('blanks the hall, points and zooms there', async () => {
    const presenter = await talk.openPresenter();
    await press(presenter, 'b');
    await reads(presenter, 'veil', '投影已黑屏，按 B 恢复');
    expect(await hall.$eval('.blank', (sheet) => sheet.checkVisibility())).toBe(true);
    await press(hall, 'b');
    await reads(presenter, 'veil', '');
    await press(presenter, 'l');
    await presenter.waitForFunction("document.documentElement.classList.contains('pointing')");
    const box = await (await presenter.$('.presenter .now'))?.boundingBox();
    if (box === null || box === undefined) throw new Error('No slide is on show.');
    await presenter.mouse.move(box.x + 10, box.y + 10);
    await presenter.mouse.move(box.x + box.width / 4, box.y + box.height / 2);
    await hall.waitForFunction(`(() => {
      const { left, right, top, bottom } = document.querySelector('.laser').getBoundingClientRect();
      return Math.abs((left + right) / 2 - 400) < 3 && Math.abs((top + bottom) / 2 - 500) < 3;
    })()`);
    await press(presenter, 'l', 'z');
    await presenter.waitForFunction("document.documentElement.classList.contains('choosing')");
    await presenter.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await hall.waitForFunction("document.documentElement.classList.contains('zoomed')");
    await press(presenter, 'Escape');
    await hall.waitForFunction("!document.documentElement.classList.contains('zoomed')");
    expect(await seen(hall)).toEqual([1]);
  });
});

describe('windows that come and go', () => {
  it('are never more than two', async () => {
    const presenter = await talk.openPresenter();
    const before = (await screen.browser.pages()).length;
    await press(hall, 's', 's');
    await hall.click('[data-go="presenter"]');
    await press(hall, 'ArrowRight');
    await reads(presenter, 'place', `2 / ${total}`);
    expect(await screen.browser.pages()).toHaveLength(before);
    await hall.reload();
    await press(hall, 's', 'ArrowRight');
    await reads(presenter, 'place', `3 / ${total}`);
    expect(await screen.browser.pages()).toHaveLength(before);
  });

  it('leave the hall untouched when the presenter’s is closed, which can be opened again', async () => {
    const presenter = await talk.openPresenter();
    await press(presenter, 'PageDown');
    await hallSees(hall, 2);
    await presenter.evaluate('window.close()');
    await presenterKnown(hall, false);
    await press(hall, 'PageDown');
    expect(await seen(hall)).toEqual([3]);
    await press(hall, 'Home');
    const again = await talk.openPresenter();
    await press(again, 'PageDown');
    await hallSees(hall, 2);
  });

  it('leave the presenter with slides, notes and a clear word when the hall’s is closed', async () => {
    const presenter = await talk.openPresenter();
    await press(presenter, 'b');
    await reads(presenter, 'veil', '投影已黑屏，按 B 恢复');
    expect(await visible(presenter, '.presenter .lost')).toBe(false);
    await hall.close();
    await presenter.waitForFunction(`${inView('lost')}.checkVisibility()`);
    expect(await textOf(presenter, '.presenter .lost')).toContain('放映窗口已关闭');
    await reads(presenter, 'veil', '');
    await press(presenter, 'PageDown');
    await reads(presenter, 'script', '先讲第一段。再讲第二段。');
    await presenter.click('.presenter .list li:nth-child(4) button');
    await reads(presenter, 'place', `4 / ${total}`);
  });

  it('give way to notes in the first window where no second one may be opened', async () => {
    await hall.evaluate('window.open = () => null');
    await press(hall, 'ArrowRight', 's');
    expect(await hall.$eval('.notes-panel', (panel) => panel.checkVisibility())).toBe(true);
    expect(await hall.$eval('.notes-panel .script', (script) => script.textContent)).toBe('先讲第一段。再讲第二段。');
    expect(await hall.$eval('.spoken', (status) => status.textContent)).toContain('未允许打开新窗口');
    expect(await hall.$eval('[data-go=presenter]', (button) => button.getAttribute('aria-pressed'))).toBe('false');
    await press(hall, 'ArrowRight');
    expect(await hall.$eval('.notes-panel .script', (script) => script.textContent)).toBe('本张没有讲稿。');
  });

  it('print all slides in order from the presenter’s as well', async () => {
    const presenter = await talk.openPresenter();
    await press(presenter, 'End');
    await reads(presenter, 'place', `${total} / ${total}`);
    const pages = await printedPages(presenter);
    expect(pages).toHaveLength(total);
    expect(pages[1]?.text).toContain('主要内容');
    expect(pages.at(-1)?.text).toContain('敬请批评指正');
  });
});
