import { describe, expect, it } from 'vitest';
import type { PrintBrowser, PrintJob } from '../../scripts/browser/browser.ts';
import { browsers } from '../../scripts/preview/browsers.ts';

const { signal } = new AbortController();
const job: PrintJob = { name: 'chapter', html: '', measure: null };

/** A browser that can be taken away, and notes how many jobs it has at a time. */
function fake() {
  const state = { lost: false, closed: false, now: 0, most: 0 };
  const work = async <T>(result: T): Promise<T> => {
    if (state.lost) throw new Error('The browser has ended.');
    state.now += 1;
    state.most = Math.max(state.most, state.now);
    await new Promise((resolve) => setImmediate(resolve));
    state.now -= 1;
    return result;
  };
  const browser: PrintBrowser = {
    engine: 'Fake/1',
    jobs: 2,
    print: () => work({ pdf: new Uint8Array(), measured: undefined, refused: [] }),
    measure: () => work({ measured: undefined, refused: [] }),
    screenshot: () => work(new Uint8Array()),
    close: async () => {
      state.closed = true;
    },
  };
  return { browser, state };
}

describe('the browsers of a preview', () => {
  it('are one, until it is lost', async () => {
    const made = [fake(), fake()];
    let started = 0;
    const shop = browsers(async () => made[started++]?.browser as PrintBrowser);
    expect(await shop.open()).toBe(made[0]?.browser);
    expect(await shop.wasLost()).toBe(false);
    expect(await shop.open()).toBe(made[0]?.browser);
    if (made[0] !== undefined) made[0].state.lost = true;
    expect(await shop.wasLost()).toBe(true);
    expect(made[0]?.state.closed).toBe(true);
    expect(await shop.open()).toBe(made[1]?.browser);
    await shop.close();
    expect(made[1]?.state.closed).toBe(true);
    expect(started).toBe(2);
  });

  it('do one thing at a time for work that nobody waits for', async () => {
    const { browser, state } = fake();
    const background = await browsers(async () => browser).background();
    await Promise.all([1, 2, 3].map(() => background.print(job, signal)));
    expect(state.most).toBe(1);
    await Promise.all([1, 2].map(() => browser.print(job, signal)));
    expect(state.most).toBe(2);
  });

  it('start anew where one didn’t start', async () => {
    const { browser } = fake();
    let tries = 0;
    const shop = browsers(async () => {
      tries += 1;
      if (tries === 1) throw new Error('no');
      return browser;
    });
    await expect(shop.open()).rejects.toThrow('no');
    expect(await shop.wasLost()).toBe(true);
    expect(await shop.open()).toBe(browser);
  });
});
