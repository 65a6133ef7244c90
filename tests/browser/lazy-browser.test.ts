import { describe, expect, it } from 'vitest';
import type { PrintBrowser } from '../../scripts/browser/browser.ts';
import { lazyBrowser } from '../../scripts/browser/lazy-browser.ts';

const never = new AbortController().signal;
const job = { name: 'job', html: '', measure: null };

/** A browser that says what is asked of it. */
function fake(engine = 'ours') {
  const asked: string[] = [];
  const browser: PrintBrowser = {
    engine,
    jobs: 1,
    async print({ name }) {
      asked.push(`print ${name}`);
      return { pdf: new Uint8Array(), measured: null, refused: [] };
    },
    measure: async () => ({ measured: null, refused: [] }),
    screenshot: async () => new Uint8Array(),
    ready: ({ id }) => void asked.push(`ready ${id}`),
    async close() {
      asked.push('close');
    },
  };
  return { browser, asked };
}

describe('a lazy browser', () => {
  it('starts for its first job, and gives faces to nobody before', async () => {
    const { browser, asked } = fake();
    let opened = 0;
    const lazy = lazyBrowser('ours', 1, async () => {
      opened += 1;
      return browser;
    });
    lazy.ready({ id: 'early', faces: [] });
    expect([opened, lazy.running()]).toEqual([0, false]);
    await lazy.print(job, never);
    await lazy.print(job, never);
    expect([opened, lazy.running()]).toEqual([1, true]);
    await lazy.close();
    expect(asked).toEqual(['print job', 'print job', 'close']);
    expect(lazy.running()).toBe(false);
  });

  it('starts sooner, waits for its process only, and gives faces once it runs', async () => {
    const { browser, asked } = fake();
    let answers = (_: PrintBrowser): void => {};
    const lazy = lazyBrowser('ours', 1, (onStart) => {
      onStart();
      return new Promise((resolve) => {
        answers = resolve;
      });
    });
    await lazy.start();
    expect(lazy.running()).toBe(true);
    lazy.ready({ id: 'set', faces: [] });
    const printing = lazy.print(job, never);
    expect(asked).toEqual([]);
    answers(browser);
    await printing;
    expect(asked).toEqual(['ready set', 'print job']);
    expect(lazy.other.aborted).toBe(false);
  });

  it('tells a failed start to whoever needs it, and nobody else', async () => {
    const lazy = lazyBrowser('ours', 1, () => Promise.reject(new Error('no browser')));
    await lazy.start();
    lazy.ready({ id: 'set', faces: [] });
    await expect(lazy.print(job, never)).rejects.toThrow('no browser');
    await lazy.close();
  });

  it('says that another engine runs before that prints', async () => {
    const { browser, asked } = fake('theirs');
    const lazy = lazyBrowser('ours', 1, async () => browser);
    const told: number[] = [];
    lazy.other.addEventListener('abort', () => told.push(asked.length));
    await lazy.print(job, never);
    expect(told).toEqual([0]);
    expect(asked).toEqual(['print job']);
  });
});
