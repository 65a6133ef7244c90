import type { PrintBrowser, Printed, PrintJob } from '../browser/browser.ts';
import { messages } from '../talk/messages.ts';
import type { Talk } from '../talk/talk.ts';

/** Takes documents in their turn and tells how far it is. */
export interface Press {
  /** What prints: browsers of another name may print otherwise. */
  readonly engine: string;
  /**
   * Runs a task that prints a document, when its turn comes. Tasks begin shortly before the browser is free, so that making one document goes on beside printing
   * others. A failing task stops those that haven't begun.
   *
   * @param name of the document, for the talk
   * @param turn `next`: before everything that is waiting; `late`: after everything that isn't late
   */
  inTurn<T>(name: string, turn: Turn, task: () => Promise<T>): Promise<T>;
  /** Prints a document now. */
  print(job: PrintJob): Promise<Printed>;
  /**
   * Does what no print waits for in a moment in which the browser has its hands full, or nothing to do. Moments go to who asked first, several small works to one of them; the first
   * documents, with which pages get their faces, have none.
   */
  spare<T>(work: () => Promise<T>): Promise<T>;
}

/** When a document is printed, of those that wait. */
export type Turn = 'next' | 'last' | 'late';

/** Work begins in a moment for so long, in ms. Most documents take the browser longer. */
const moment = 40;

/** A press on a browser, which may be running or not. */
export function openPress(browser: PrintBrowser, talk: Talk, signal: AbortSignal): Press {
  const failure = new AbortController();
  const either = AbortSignal.any([signal, failure.signal]);
  const waiting: (() => void)[] = [];
  const late: (() => void)[] = [];
  // One more than the browser prints at a time is being prepared.
  let free = browser.jobs + 1;
  let begun = 0;
  let done = 0;
  let ended = 0;
  const spared: (() => Promise<void>)[] = [];
  let early = 2 * browser.jobs;
  let sparing = false;
  const doSpared = async (): Promise<void> => {
    if (sparing) return;
    sparing = true;
    const begin = performance.now();
    // When all is printed, nobody waits for the browser.
    while (ended === begun || performance.now() - begin < moment) {
      const work = spared.shift();
      if (work === undefined) break;
      await work();
    }
    sparing = false;
  };
  const handedOver = (): void => {
    if (early > 0) early -= 1;
    else void doSpared();
  };
  const pass = (): void => {
    const next = waiting.shift() ?? late.shift();
    if (next === undefined) free += 1;
    else next();
  };
  return {
    engine: browser.engine,
    async inTurn(name, turn, task) {
      begun += 1;
      if (free > 0) free -= 1;
      else {
        await new Promise<void>((enter) => {
          if (turn === 'next') waiting.unshift(enter);
          else (turn === 'last' ? waiting : late).push(enter);
        });
      }
      try {
        either.throwIfAborted();
        const result = await task();
        done += 1;
        talk.progress(messages.printing(done, begun, name));
        return result;
      } catch (error) {
        failure.abort(error);
        throw error;
      } finally {
        ended += 1;
        if (ended === begun) void doSpared();
        pass();
      }
    },
    print: (job) => browser.print({ ...job, handedOver }, either),
    spare: (work) =>
      new Promise((resolve, reject) => {
        spared.push(() => work().then(resolve, reject));
        if (ended === begun) void doSpared();
      }),
  };
}
