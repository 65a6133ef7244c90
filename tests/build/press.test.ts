import { describe, expect, it } from 'vitest';
import type { PrintBrowser, PrintJob } from '../../scripts/browser/browser.ts';
import { openPress } from '../../scripts/build/press.ts';
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

describe('spare moments of a press', () => {
  it('are at once where nothing is printed', async () => {
    await press().own.spare();
  });

  it('come when a document is handed over, one each, but for the first ones', async () => {
    const { own, at } = press();
    const prints = ['a', 'b', 'c', 'd'].map((name) => own.inTurn(name, 'last', () => own.print(job)));
    const done: string[] = [];
    const work = ['first', 'second'].map((name) => own.spare().then(() => done.push(name)));
    const told: string[][] = [];
    for (const next of [0, 1, 2, 3]) {
      await soon();
      at[next]?.handOver();
      await soon();
      told.push([...done]);
      at[next]?.end();
    }
    await Promise.all([...prints, ...work]);
    expect(told).toEqual([[], [], ['first'], ['first', 'second']]);
  });

  it('are there for all when the last document is done, or has failed', async () => {
    for (const task of [async () => 'kept', () => Promise.reject(new Error('No ink.'))]) {
      const { own } = press();
      const print = own.inTurn<unknown>('a', 'last', task).catch(() => {});
      await Promise.all([own.spare(), own.spare(), print]);
    }
  });
});
