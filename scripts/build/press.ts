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
   * @param turn `next`: before everything that is waiting
   */
  inTurn<T>(name: string, turn: 'last' | 'next', task: () => Promise<T>): Promise<T>;
  /** Prints a document now. */
  print(job: PrintJob): Promise<Printed>;
  /**
   * Waits for a moment in which the browser has its hands full, or nothing to do: for work that no print waits for. Moments go to who asked first, and the first documents, with
   * which pages get their faces, have none.
   */
  spare(): Promise<void>;
}

/** A press on a browser, which may be running or not. */
export function openPress(browser: PrintBrowser, talk: Talk, signal: AbortSignal): Press {
  const failure = new AbortController();
  const either = AbortSignal.any([signal, failure.signal]);
  const waiting: (() => void)[] = [];
  // One more than the browser prints at a time is being prepared.
  let free = browser.jobs + 1;
  let begun = 0;
  let done = 0;
  let ended = 0;
  const sparing: (() => void)[] = [];
  let early = 2 * browser.jobs;
  const handedOver = (): void => {
    if (early > 0) early -= 1;
    else sparing.shift()?.();
  };
  const pass = (): void => {
    const next = waiting.shift();
    if (next === undefined) free += 1;
    else next();
  };
  return {
    engine: browser.engine,
    async inTurn(name, turn, task) {
      begun += 1;
      if (free > 0) free -= 1;
      else await new Promise<void>((enter) => (turn === 'next' ? waiting.unshift(enter) : waiting.push(enter)));
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
        if (ended === begun) for (const go of sparing.splice(0)) go();
        pass();
      }
    },
    print: (job) => browser.print({ ...job, handedOver }, either),
    async spare() {
      if (ended < begun) await new Promise<void>((go) => sparing.push(go));
    },
  };
}
