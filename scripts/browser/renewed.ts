import { browserRenewed, browserVersions, printFellsBrowsers } from '../diagnostics/catalogue/browser.ts';
import { type Diagnostic, diagnose, Refusal } from '../diagnostics/diagnostic.ts';
import { isLost, isOfBrowser, isTimeout, reasonOf } from './failure.ts';
import { turnstile } from './pool.ts';
import type { Station } from './station.ts';

/** So often another browser is started in place of one that failed. */
const mostRenewals = 2;

/** So often a job may fail for its browser's sake until the job is taken for the cause. */
const mostFailures = 2;

/** What came of an attempt at a job. */
type Outcome<T> = { readonly result: T } | Failed;

interface Failed {
  readonly station: Station;
  readonly failure: unknown;
  readonly lost: boolean;
  /** Whether the browser was given up for another job's sake. */
  readonly bystander: boolean;
}

/**
 * A browser that is started again when it ends at work, doesn't get on, or prints half a file, at most twice. What it was doing is done by the next one: each such job by itself,
 * so that the one that fells browsers is known from those that were only there. That one is refused by its name the second time. When no further browser is due, or none starts, the
 * station is lost with the reason of the last.
 *
 * @param first the browser that runs
 * @param open starts another
 * @param notice told when another one has started
 */
export function renewed(
  first: Station,
  open: () => Promise<Station>,
  notice: (diagnostic: Diagnostic) => void,
): Station {
  const lost = new AbortController();
  const atWork = new Set<string>();
  const closings = new Set<Promise<void>>();
  /** Browsers given up while they were running: whoever was there isn't to blame. */
  const givenUp = new WeakMap<Station, unknown>();
  const alone = turnstile(1);
  let current: Promise<Station> | null = Promise.resolve(first);
  let ended = { names: [] as readonly string[], reason: '' };
  let left = mostRenewals;
  let closed = false;

  const attend = (station: Station): Station => {
    const retire = (): void => {
      if (closed) return;
      closings.add(station.close());
      const reason = givenUp.get(station) ?? station.lost.reason;
      if (left === 0) {
        lost.abort(reason);
        return;
      }
      ended = { names: [...atWork], reason: reasonOf(reason) };
      current = null;
    };
    if (station.lost.aborted) retire();
    else station.lost.addEventListener('abort', retire, { once: true });
    return station;
  };
  attend(first);

  const start = async (): Promise<Station> => {
    left -= 1;
    const next = await open();
    if (next.engine !== first.engine) {
      await next.close();
      const found = [first, next].map(({ label, version }) => `${label} (${version})`).join(', ');
      throw new Refusal([diagnose(browserVersions, { found }, null)], 2);
    }
    notice(diagnose(browserRenewed, ended, null));
    return attend(next);
  };
  /** The browser that runs, or the next one. */
  const standing = (): Promise<Station> => {
    if (current !== null) return current;
    current = start();
    current.catch((error: unknown) => lost.abort(error));
    return current;
  };

  /** Ends a browser that gets nowhere. @returns whether another one takes its place */
  const giveUp = async (station: Station, reason: unknown): Promise<boolean> => {
    if (givenUp.has(station) || station.lost.aborted) return !lost.signal.aborted;
    if (left === 0) return false;
    givenUp.set(station, reason);
    await station.close();
    return true;
  };

  const attempt = async <T>(
    name: string,
    signal: AbortSignal,
    work: (station: Station, stop: AbortSignal) => Promise<T>,
  ): Promise<Outcome<T>> => {
    signal.throwIfAborted();
    const station = await standing();
    signal.throwIfAborted();
    atWork.add(name);
    try {
      return { result: await work(station, AbortSignal.any([signal, station.lost])) };
    } catch (failure) {
      signal.throwIfAborted();
      const gone = await isLost(station, failure);
      signal.throwIfAborted();
      const own = isTimeout(failure) || failure instanceof Refusal;
      if (gone && !own) {
        return { station, failure: station.lost.reason, lost: true, bystander: givenUp.has(station) };
      }
      if (!isOfBrowser(failure) || lost.signal.aborted) throw failure;
      return { station, failure, lost: false, bystander: false };
    } finally {
      atWork.delete(name);
    }
  };

  const run = async <T>(
    name: string,
    signal: AbortSignal,
    work: (station: Station, stop: AbortSignal) => Promise<T>,
  ): Promise<T> => {
    let failures = 0;
    for (;;) {
      const once = (): Promise<Outcome<T>> => attempt(name, signal, work);
      const outcome = failures === 0 ? await once() : await alone(signal, once);
      if ('result' in outcome) return outcome.result;
      if (!outcome.bystander) failures += 1;
      if (failures < mostFailures) {
        if (!outcome.lost && !(await giveUp(outcome.station, outcome.failure))) throw outcome.failure;
      } else if (outcome.lost) {
        const params = { name, count: failures, reason: reasonOf(outcome.failure) };
        throw new Refusal([diagnose(printFellsBrowsers, params, null, { cause: outcome.failure })], 2);
      } else {
        throw outcome.failure;
      }
      signal.throwIfAborted();
    }
  };

  return {
    ...first,
    lost: lost.signal,
    print: (job, signal) => run(job.name, signal, (station, stop) => station.print(job, stop)),
    measure: (job, signal) => run(job.name, signal, (station, stop) => station.measure(job, stop)),
    screenshot: (job, signal) => run(job.name, signal, (station, stop) => station.screenshot(job, stop)),
    ready(faces) {
      void current?.then(
        (station) => station.lost.aborted || station.ready(faces),
        () => {},
      );
    },
    async close() {
      closed = true;
      await current?.then(
        (station) => station.close(),
        () => {},
      );
      await Promise.all(closings);
    },
  };
}
