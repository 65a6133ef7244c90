import { fork } from 'node:child_process';
import type { Kind } from './fuzz-case.ts';
import type { Outcome } from './subject.ts';

/** What a lane's process is asked: to make the case of a number and try it, or to try files that there are. */
export type Order =
  | { readonly number: number }
  | { readonly number: number; readonly again: string; readonly kind: Kind };

/** What it answers. */
export type Answer =
  | { readonly type: 'ready' }
  | { readonly type: 'ended'; readonly kind: Kind; readonly outcome: Outcome; readonly fresh: number }
  | { readonly type: 'failed'; readonly kind: Kind; readonly error: string };

/** How a case ended: as it should, with an error, with the end of the process, or not at all within the limit. */
export type End =
  | Exclude<Answer, { type: 'ready' }>
  | { readonly type: 'died'; readonly error: string }
  | { readonly type: 'hung' };

/** A process that tries one case after another, and is replaced when it dies or hangs. */
export interface Lane {
  try(order: Order): Promise<End>;
  close(): Promise<void>;
}

interface Running {
  ask(order: Order): Promise<End>;
  end(): Promise<void>;
}

/**
 * Opens a lane.
 *
 * @param script of its process
 * @param limit ms that the case of a number may take
 */
export function openLane(script: string, args: readonly string[], limit: (number: number) => number): Lane {
  let running: Promise<Running> | null = null;
  const stop = async (): Promise<void> => {
    const old = running;
    running = null;
    await (await old)?.end();
  };
  return {
    async try(order) {
      running ??= startLane(script, args, limit);
      const end = await (await running).ask(order);
      if (end.type === 'died' || end.type === 'hung' || end.type === 'failed') await stop();
      return end;
    },
    close: stop,
  };
}

/** Starts a process and waits until it can be asked. */
async function startLane(script: string, args: readonly string[], limit: (number: number) => number): Promise<Running> {
  const child = fork(script, args, { stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
  let complaint = '';
  child.stderr?.on('data', (data: Buffer) => {
    complaint = (complaint + data.toString()).slice(-4000);
  });
  let told: (end: End | { readonly type: 'ready' }) => void = () => {};
  child.on('message', (answer: Answer) => told(answer));
  const gone = new Promise<void>((resolve) => {
    child.once('close', (code, signal) => {
      told({ type: 'died', error: `The process ended with ${signal ?? code}.\n${complaint}` });
      resolve();
    });
  });
  const next = <T>(within: number | null): Promise<T | { readonly type: 'hung' }> =>
    new Promise((resolve) => {
      const timer = within === null ? undefined : setTimeout(() => resolve({ type: 'hung' }), within);
      told = (answer) => {
        clearTimeout(timer);
        resolve(answer as T);
      };
    });
  const begun = await next<Answer | End>(null);
  if (begun.type !== 'ready') throw new Error(`A lane can't be started: ${complaint}`);
  return {
    ask(order) {
      const answered = next<End>(limit(order.number));
      child.send(order);
      return answered;
    },
    async end() {
      child.kill('SIGKILL');
      await gone;
    },
  };
}
