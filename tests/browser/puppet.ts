import type { Printed } from '../../scripts/browser/browser.ts';
import type { Station } from '../../scripts/browser/station.ts';

/** A browser that is none. Jobs do what the test says; those at work when it is killed reject. */
export interface Puppet extends Station {
  readonly begun: string[];
  readonly done: string[];
  /** Jobs at work. */
  readonly inside: Set<string>;
  most: number;
  closed: number;
  kill(reason?: string): void;
}

/** What a job does. */
export type Work = (job: string, signal: AbortSignal, puppet: Puppet) => Promise<void>;

/** @param places jobs at a time */
export function puppet(label: string, places: number, work: Work): Puppet {
  const lost = new AbortController();
  const run = async <T>(job: string, signal: AbortSignal, result: T): Promise<T> => {
    own.begun.push(job);
    own.inside.add(job);
    own.most = Math.max(own.most, own.inside.size);
    try {
      await work(job, signal, own);
      signal.throwIfAborted();
      own.done.push(job);
      return result;
    } finally {
      own.inside.delete(job);
    }
  };
  const own: Puppet = {
    ...{ label, version: 'Chrome/1.2.3.4', engine: 'elsewhere', places, lost: lost.signal },
    ...{ begun: [], done: [], inside: new Set(), most: 0, closed: 0 },
    kill: (reason = `${label} fell`) => lost.abort(new Error(reason)),
    print: (job, signal) =>
      run<Printed>(job.name, signal, { pdf: new Uint8Array(), measured: `${job.name}@${label}`, refused: [] }),
    measure: (job, signal) => run(job.name, signal, { measured: null, refused: [] }),
    screenshot: (job, signal) => run(job.name, signal, new Uint8Array()),
    ready: () => {},
    async close() {
      own.closed += 1;
    },
  };
  return own;
}

/** Lets what is due go on. */
export const tick = async (count = 1): Promise<void> => {
  for (let done = 0; done < count; done += 1) await Promise.resolve();
};

/** Work that ends when it is told to, or stopped. */
export const untilStopped: Work = (_, signal) =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }));

/** Work that takes too long. */
export const timeout: Work = async () => {
  throw new DOMException('too long', 'TimeoutError');
};
