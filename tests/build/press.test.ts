import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PrintBrowser, PrintJob } from '../../scripts/browser/browser.ts';
import { openPress, type Turn } from '../../scripts/build/press.ts';
import { openTalk } from '../../scripts/index.ts';

const { signal } = new AbortController();
const job: PrintJob = { name: 'chapter', html: '', measure: null };
const soon = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A press on a browser with one page, whose jobs are handed over and ended by hand. */
function press() {
  const at: { handOver: () => void; end: () => void }[] = [];
  const browser: PrintBrowser = {
    engine: 'Fake/1',
    jobs: 1,
    print: ({ handedOver }) =>
      new Promise((resolve) => {
        const end = (): void => resolve({ pdf: new Uint8Array(), measured: undefined, refused: [] });
        at.push({ handOver: () => handedOver?.(), end });
      }),
    measure: () => Promise.reject(new Error('Not asked for.')),
    screenshot: () => Promise.reject(new Error('Not asked for.')),
    close: () => Promise.resolve(),
  };
  return { own: openPress(browser, openTalk({ write: () => true }, 'zh', false), signal), at };
}

const nothing = async (): Promise<void> => {};

afterEach(() => {
  vi.restoreAllMocks();
});

describe('turns of a press', () => {
  it('are taken in order, those that are next before and those that are late after', async () => {
    const { own, at } = press();
    const order: string[] = [];
    const take = (name: string, turn: Turn): Promise<unknown> =>
      own.inTurn(name, turn, async () => {
        order.push(name);
        await own.print(job);
      });
    const all = [
      take('a', 'last'),
      take('b', 'late'),
      take('late', 'late'),
      take('c', 'last'),
      take('d', 'last'),
      take('next', 'next'),
      take('later', 'late'),
    ];
    for (let done = 0; done < all.length; done += 1) {
      await soon();
      at[done]?.end();
      await soon();
    }
    await Promise.all(all);
    // The first are begun at once: one is printed, and one more prepared.
    expect(order).toEqual(['a', 'b', 'next', 'c', 'd', 'late', 'later']);
  });
});

describe('spare moments of a press', () => {
  it('are at once where nothing is printed', async () => {
    expect(await press().own.spare(async () => 'done')).toBe('done');
  });

  it('come when a document is handed over, but for the first ones, and are for several small works', async () => {
    const { own, at } = press();
    let clock = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => clock);
    const prints = ['a', 'b', 'c', 'd'].map((name) => own.inTurn(name, 'last', () => own.print(job)));
    const done: string[] = [];
    const work = ['first', 'second', 'long', 'last'].map((name) =>
      own.spare(async () => {
        if (name === 'long') clock += 1000;
        done.push(name);
      }),
    );
    const told: string[][] = [];
    for (const next of [0, 1, 2, 3]) {
      await soon();
      at[next]?.handOver();
      await soon();
      told.push([...done]);
      if (next < 3) at[next]?.end();
    }
    expect(told).toEqual([[], [], ['first', 'second', 'long'], ['first', 'second', 'long', 'last']]);
    at[3]?.end();
    await Promise.all([...prints, ...work]);
  });

  it('are there for all when the last document is done, or has failed', async () => {
    for (const task of [async () => 'kept', () => Promise.reject(new Error('No ink.'))]) {
      const { own } = press();
      const print = own.inTurn<unknown>('a', 'last', task).catch(() => {});
      await Promise.all([own.spare(nothing), own.spare(nothing), print]);
    }
  });

  it('go on when a work fails, which who asked for it hears', async () => {
    const { own } = press();
    const failed = own.spare(() => Promise.reject(new Error('No thread.')));
    await Promise.all([expect(failed).rejects.toThrow('No thread.'), own.spare(nothing)]);
  });
});
