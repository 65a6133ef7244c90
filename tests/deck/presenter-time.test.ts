import type { Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { deckAddress, openScreen, press, type Screen, textOf } from './on-screen.ts';
import { inView, openTalk, plannedDeck, presenterKnown, reads, type Talk } from './two-windows.ts';

/** The time of a talk in the presenter's window, by a clock that the test sets. */

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

describe('the time of the talk', () => {
  const base = Date.UTC(2026, 0, 17, 1, 30);
  const setClock = async (page: Page, seconds: number): Promise<void> => {
    await page.evaluate(`Date.now = () => ${base + seconds * 1000}`);
  };

  it('starts with the first step, is paused, goes on and is set back', async () => {
    const presenter = await talk.openPresenter();
    await setClock(presenter, 0);
    await press(hall, 'End');
    await reads(presenter, 'place', `${total} / ${total}`);
    await press(presenter, 'Home');
    await reads(presenter, 'place', `1 / ${total}`);
    // Looking for where to begin isn't the beginning.
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
    expect(await textOf(presenter, '.presenter .elapsed')).toBe('1:05');
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
    const presenter = await talk.openPresenter();
    await setClock(presenter, 0);
    await press(presenter, 't');
    await reads(presenter, 'total', `${deck.slides.reduce((sum, { minutes }) => sum + minutes, 0)}:00`);
    await setClock(presenter, 59);
    await reads(presenter, 'pace', '进度正常');
    await setClock(presenter, 100);
    await reads(presenter, 'pace', '滞后 0:40');
    expect(await presenter.evaluate(`${inView('on-slide')}.classList.contains('over')`)).toBe(true);
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
    const presenter = await talk.openPresenter();
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
    await presenterKnown(hall, true);
    await press(hall, 'ArrowLeft');
    await reads(presenter, 'place', `1 / ${total}`);
    await presenter.close();
    await presenterKnown(hall, false);
    const again = await talk.openPresenter();
    await reads(again, 'elapsed', '1:30');
  });
});
