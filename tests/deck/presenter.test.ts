import type { KeyInput, Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Deck } from '../../scripts/deck/slide.ts';
import { paragraph } from './building.ts';
import { deckAddress, decks, openDeck, openScreen, type Screen, seen, watched } from './on-screen.ts';

/** The presenter's window beside the hall's, both opened from the disk, where neither may look into the other. */

const deck = planned(decks[0] ?? fail());
const total = deck.slides.length;
let screen: Screen;
let address: string;
/** What the hall sees. */
let hall: Page;
const asked: string[] = [];
const complaints: string[] = [];

beforeAll(async () => {
  screen = await openScreen();
  address = await deckAddress(screen, deck);
});

afterAll(async () => {
  await screen?.close();
});

beforeEach(async () => {
  const opened = await openDeck(screen, address);
  hall = opened.page;
});

afterEach(async () => {
  for (const page of (await screen.browser.pages()).slice(1)) await page.close();
});

/** Every odd slide takes one minute, every even one two. The second slide has two paragraphs to say, the third none. */
function planned(from: Deck): Deck {
  const said = [[paragraph('先讲第一段。'), paragraph('再讲第二段。')], []];
  return {
    ...from,
    slides: from.slides.map((slide, index) => ({
      ...slide,
      minutes: 1 + (index % 2),
      notes: said[index - 1] ?? slide.notes,
    })),
  };
}

async function openPresenter(how: () => Promise<unknown> = () => hall.keyboard.press('s')): Promise<Page> {
  const popup = new Promise<Page>((resolve) => {
    hall.once('popup', (page) => {
      if (page === null) throw new Error('No window was opened.');
      resolve(page);
    });
  });
  await how();
  const presenter = await popup;
  const told = watched(presenter);
  asked.push(...told.asked);
  complaints.push(...told.complaints);
  await presenter.setViewport({ width: 1366, height: 768 });
  await reads(presenter, 'place', `1 / ${total}`);
  // The first window answers, so that both are in step from here on.
  await hall.waitForFunction("document.querySelector('[data-go=presenter]').getAttribute('aria-pressed') === 'true'");
  return presenter;
}

const at = (name: string): string => `document.querySelector('.presenter .${name}')`;
const reads = (page: Page, name: string, wanted: string): Promise<unknown> =>
  page.waitForFunction(`${at(name)}?.textContent === ${JSON.stringify(wanted)}`);
const textOf = (page: Page, name: string): Promise<unknown> => page.evaluate(`${at(name)}.textContent`);
const onHall = (number: number): Promise<unknown> =>
  hall.waitForFunction(`document.querySelectorAll('.slide')[${number - 1}].classList.contains('shown')`);
const press = async (page: Page, ...keys: readonly KeyInput[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

describe('the presenter’s window', () => {
  it('is opened by key or button, and is in step both ways', async () => {
    const presenter = await openPresenter();
    expect(presenter.url()).toBe(`${address}#presenter`);
    expect(
      await presenter.evaluate("(() => { try { return opener.document.title } catch { return 'refused' } })()"),
    ).toBe('refused');
    await press(hall, 'ArrowRight', 'PageDown');
    await reads(presenter, 'place', `3 / ${total}`);
    await press(presenter, 'PageDown', 'ArrowRight');
    await onHall(5);
    await reads(presenter, 'place', `5 / ${total}`);
    await press(presenter, 'PageUp');
    await onHall(4);
    await press(presenter, '1', '2', 'Enter');
    await onHall(12);
    await presenter.click('.presenter .actions [data-go="next"]');
    await onHall(13);
    await presenter.click('.presenter .list li:nth-child(7) button');
    await onHall(7);
    await presenter.click('.presenter .now');
    await onHall(8);
    await press(presenter, 'End');
    await onHall(total);
    expect(await presenter.evaluate(`${at('end')}.checkVisibility()`)).toBe(true);
  });

  it('shows the slide, the next one, the notes and the list', async () => {
    const presenter = await openPresenter(() => hall.click('[data-go="presenter"]'));
    await press(hall, 'ArrowRight');
    await reads(presenter, 'place', `2 / ${total}`);
    expect(await presenter.evaluate(`${at('now')}.querySelector('.slide').id`)).toBe(`slide-${deck.slides[1]?.id}`);
    expect(await presenter.evaluate(`${at('next')}.querySelector('.slide').id`)).toBe(`slide-${deck.slides[2]?.id}`);
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
    expect(await textOf(presenter, 'own')).toBe('2:00');
    await press(hall, 'ArrowRight');
    await reads(presenter, 'script', '本张没有讲稿。');
  });

  it.each([
    [1366, 768],
    [1920, 1080],
    [1280, 620],
  ])('keeps everything inside a window of %i by %i', async (width, height) => {
    const presenter = await openPresenter();
    await presenter.setViewport({ width, height });
    const outside = `['header', 'now', 'next', 'list', 'script', 'actions'].filter((name) => {
      const { left, top, right, bottom } = document.querySelector('.presenter > ' + name + ', .presenter .' + name).getBoundingClientRect();
      return left < 0 || top < 0 || right > innerWidth || bottom > innerHeight || right - left < 150;
    })`;
    await presenter.waitForFunction(`${outside}.length === 0`);
  });

  it('sets its notes larger and smaller', async () => {
    const presenter = await openPresenter();
    const size = async (): Promise<number> =>
      Number.parseFloat(String(await presenter.evaluate(`getComputedStyle(${at('script')}).fontSize`)));
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
    const presenter = await openPresenter();
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

describe('the time of the talk', () => {
  const base = Date.UTC(2026, 0, 17, 1, 30);
  const setClock = async (page: Page, seconds: number): Promise<void> => {
    await page.evaluate(`Date.now = () => ${base + seconds * 1000}`);
  };

  it('starts with the first step, is paused, goes on and is set back', async () => {
    const presenter = await openPresenter();
    await setClock(presenter, 0);
    await reads(presenter, 'elapsed', '0:00');
    await reads(presenter, 'toggle', '开始计时');
    await press(presenter, 'PageDown');
    await reads(presenter, 'toggle', '暂停');
    await setClock(presenter, 65);
    await reads(presenter, 'elapsed', '1:05');
    await press(presenter, 't');
    await reads(presenter, 'toggle', '继续');
    await setClock(presenter, 600);
    await press(presenter, 'PageDown');
    await reads(presenter, 'place', `3 / ${total}`);
    expect(await textOf(presenter, 'elapsed')).toBe('1:05');
    await presenter.click('.presenter .toggle');
    await setClock(presenter, 610);
    await reads(presenter, 'elapsed', '1:15');
    await reads(presenter, 'on-slide', '0:10');
    await setClock(presenter, 610 + 3600);
    await reads(presenter, 'elapsed', '1:01:15');
    await press(presenter, 'r');
    await reads(presenter, 'elapsed', '0:00');
    await reads(presenter, 'toggle', '开始计时');
  });

  it('says for each slide how far the talk is ahead or behind', async () => {
    const presenter = await openPresenter();
    await setClock(presenter, 0);
    await press(presenter, 't');
    await reads(presenter, 'total', `${deck.slides.reduce((sum, { minutes }) => sum + minutes, 0)}:00`);
    await setClock(presenter, 59);
    await reads(presenter, 'pace', '进度正常');
    await setClock(presenter, 100);
    await reads(presenter, 'pace', '滞后 0:40');
    expect(await presenter.evaluate(`${at('on-slide')}.classList.contains('over')`)).toBe(true);
    // The second slide has its time from 1:00 to 3:00, the third to 4:00, the fourth to 6:00.
    await press(presenter, 'PageDown');
    await reads(presenter, 'pace', '进度正常');
    await press(presenter, 'PageDown');
    await reads(presenter, 'pace', '提前 1:20');
    await press(hall, 'PageDown');
    await reads(presenter, 'pace', '提前 2:20');
    await setClock(presenter, 425);
    await reads(presenter, 'pace', '滞后 1:05');
  });

  it('outlives either window being loaded anew, and the presenter’s being closed', async () => {
    const presenter = await openPresenter();
    await press(presenter, 't');
    await setClock(presenter, 0);
    await press(presenter, 'r', 't');
    await setClock(presenter, 90);
    await press(presenter, 't');
    await reads(presenter, 'elapsed', '1:30');
    await presenter.reload();
    await reads(presenter, 'elapsed', '1:30');
    await hall.reload();
    await press(hall, 'ArrowRight');
    await reads(presenter, 'place', `2 / ${total}`);
    await hall.waitForFunction("document.querySelector('[data-go=presenter]').getAttribute('aria-pressed') === 'true'");
    await press(hall, 'ArrowLeft');
    await reads(presenter, 'place', `1 / ${total}`);
    await presenter.close({ runBeforeUnload: false });
    const again = await openPresenter();
    await reads(again, 'elapsed', '1:30');
  });
});

describe('windows that come and go', () => {
  it('are never more than two', async () => {
    const presenter = await openPresenter();
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
    const presenter = await openPresenter();
    await press(presenter, 'PageDown');
    await onHall(2);
    await presenter.evaluate('window.close()');
    await hall.waitForFunction(
      "document.querySelector('[data-go=presenter]').getAttribute('aria-pressed') === 'false'",
    );
    await press(hall, 'PageDown');
    expect(await seen(hall)).toEqual([3]);
    await press(hall, 'Home');
    const again = await openPresenter();
    await press(again, 'PageDown');
    await onHall(2);
  });

  it('leave the presenter with slides, notes and a clear word when the hall’s is closed', async () => {
    const presenter = await openPresenter();
    await press(presenter, 'b');
    await reads(presenter, 'veil', '投影已黑屏，按 B 恢复');
    expect(await presenter.evaluate(`${at('lost')}.checkVisibility()`)).toBe(false);
    await hall.close();
    await presenter.waitForFunction(`${at('lost')}.checkVisibility()`);
    expect(await textOf(presenter, 'lost')).toContain('放映窗口已关闭');
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
    const presenter = await openPresenter();
    await press(presenter, 'End');
    await reads(presenter, 'place', `${total} / ${total}`);
    const pdf = await presenter.pdf({ preferCSSPageSize: true, printBackground: true });
    const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
    const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
    expect(document.numPages).toBe(total);
    const { items } = await (await document.getPage(total)).getTextContent();
    expect(items.map((item) => ('str' in item ? item.str : '')).join('')).toContain('敬请批评指正');
    await document.destroy();
  });
});

it('asks nothing of a network and has nothing to complain of', () => {
  expect(asked).toEqual([]);
  expect(complaints).toEqual([]);
});

function fail(): never {
  throw new Error('There is no deck.');
}
