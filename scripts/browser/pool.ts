import type { FacesAhead } from '../fonts/page-faces.ts';
import { beginFaces } from './face-uses.ts';
import { openSheet, type Sheet } from './sheet.ts';
import type { OpenTab } from './tab.ts';

/** A page that is being opened. The work that gets it hears if that fails. */
export type Opening = Promise<Sheet>;

/** Pages of one browser, a number of them at work at a time; further work waits its turn. */
export interface PagePool {
  /** Lends a page that other work has used before: that is faster than a new one. A page whose work fails is thrown away. */
  used<T>(signal: AbortSignal, work: (sheet: Sheet) => Promise<T>): Promise<T>;
  /** Lends a page of its own, for work that changes its settings. */
  fresh<T>(signal: AbortSignal, work: (sheet: Sheet) => Promise<T>): Promise<T>;
  /** Begins to give faces to pages that wait for work. */
  ready(faces: FacesAhead): void;
}

/**
 * @param open opens a page of the browser
 * @param places pages at work at a time
 * @param ahead pages for paper that were opened already
 * @param patience longest time for one piece of work, waiting not counted, in ms; then it rejects with a `TimeoutError`
 */
export function openPool(open: OpenTab, places: number, patience: number, ahead: readonly Opening[]): PagePool {
  const idle: Opening[] = [...ahead];
  const turn = turnstile(places);
  const lend = async <T>(own: AbortSignal, reuse: boolean, work: (sheet: Sheet) => Promise<T>): Promise<T> => {
    const signal = AbortSignal.any([own, AbortSignal.timeout(patience)]);
    const there = reuse ? idle.pop() : undefined;
    const sheet = await unlessAborted(signal, there ?? openSheet(open, reuse), discard);
    let kept = false;
    try {
      const result = await unlessAborted(signal, work(sheet));
      kept = reuse;
      return result;
    } finally {
      if (kept) {
        sheet.tidy();
        idle.push(Promise.resolve(sheet));
      } else discard(sheet);
    }
  };
  return {
    used: (signal, work) => turn(signal, () => lend(signal, true, work)),
    fresh: (signal, work) => turn(signal, () => lend(signal, false, work)),
    ready(faces) {
      for (const [at, opening] of idle.entries()) {
        const given = opening.then(async (sheet) => {
          await beginFaces(sheet, faces);
          return sheet;
        });
        given.catch(() => {});
        idle[at] = given;
      }
    },
  };
}

function discard(sheet: Sheet): void {
  sheet.close();
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
