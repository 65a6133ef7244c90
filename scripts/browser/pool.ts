import type { BrowserContext } from 'puppeteer-core';
import { openSheet, type Sheet } from './sheet.ts';

/** Pages of one browser, a number of them at work at a time; further work waits its turn. */
export interface PagePool {
  /** Lends a page that other work has used before: that is faster than a new one. A page whose work fails is thrown away. */
  used<T>(signal: AbortSignal, work: (sheet: Sheet) => Promise<T>): Promise<T>;
  /** Lends a page of its own, for work that changes its settings. */
  fresh<T>(signal: AbortSignal, work: (sheet: Sheet) => Promise<T>): Promise<T>;
}

/**
 * @param places pages at work at a time
 * @param patience longest time for one piece of work, waiting not counted, in ms; then it rejects with a `TimeoutError`
 */
export function openPool(browser: Pick<BrowserContext, 'newPage'>, places: number, patience: number): PagePool {
  const idle: Sheet[] = [];
  const turn = turnstile(places);
  const lend = async <T>(own: AbortSignal, reuse: boolean, work: (sheet: Sheet) => Promise<T>): Promise<T> => {
    const signal = AbortSignal.any([own, AbortSignal.timeout(patience)]);
    const sheet = (reuse ? idle.pop() : undefined) ?? (await unlessAborted(signal, openSheet(browser), discard));
    let kept = false;
    try {
      const result = await unlessAborted(signal, work(sheet));
      kept = reuse;
      return result;
    } finally {
      if (kept) idle.push(sheet);
      // Not awaited: a page that hangs doesn't close either. It ends with the browser.
      else discard(sheet);
    }
  };
  return {
    used: (signal, work) => turn(signal, () => lend(signal, true, work)),
    fresh: (signal, work) => turn(signal, () => lend(signal, false, work)),
  };
}

function discard({ page }: Sheet): void {
  page.close().catch(() => {});
}

/** Waits for a result no longer than until the signal aborts; a result that comes too late is handed to `late`. */
export async function unlessAborted<T>(
  signal: AbortSignal,
  task: Promise<T>,
  late: (result: T) => void = () => {},
): Promise<T> {
  let stop = (): void => {};
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([aborted, task]);
  } catch (error) {
    task.then(late, () => {});
    throw error;
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/** Lets a number of tasks run at a time, in the order they came. A task whose signal aborts leaves the queue. */
export function turnstile(places: number): <T>(signal: AbortSignal, task: () => Promise<T>) => Promise<T> {
  const waiting = new Set<() => void>();
  let free = Math.max(1, places);
  return async (signal, task) => {
    signal.throwIfAborted();
    if (free > 0) free -= 1;
    else {
      let enter = (): void => {};
      const turn = new Promise<void>((resolve) => {
        enter = resolve;
      });
      waiting.add(enter);
      await unlessAborted(signal, turn).catch((error: unknown) => {
        // Aborted in the same moment as its turn came: the next one takes it.
        if (!waiting.delete(enter)) pass();
        throw error;
      });
    }
    try {
      return await task();
    } finally {
      pass();
    }
  };

  function pass(): void {
    const [next] = waiting;
    if (next === undefined) {
      free += 1;
      return;
    }
    waiting.delete(next);
    next();
  }
}
