import {
  browserLost,
  browsersLost,
  printFailed,
  printFellsBrowsers,
  printTimedOut,
} from '../diagnostics/catalogue/browser.ts';
import { type Diagnostic, diagnose, Refusal } from '../diagnostics/diagnostic.ts';
import type { OpenBrowser } from './browser.ts';
import { enginesTogether } from './engine.ts';
import { isLost, isOfBrowser, isTimeout, reasonOf } from './failure.ts';
import { openPlaces } from './places.ts';
import type { Station } from './station.ts';

export interface FleetOptions {
  /** Longest time for one job at one browser, in ms; for talk, as the browsers watch it themselves. */
  readonly patience: number;
  /** Told when a browser is lost while others are left. */
  readonly notice: (diagnostic: Diagnostic) => void;
}

/** Browsers that may be lost while they do a job until the job is taken for the cause. A second machine that fails just then by chance is far less likely. */
const mostLosses = 2;

/**
 * Several browsers as one. Jobs go to the least busy. What a browser was doing when it was lost, or took too long for, is done by another, each job at most once at each
 * browser. When the signal aborts, all jobs reject with its reason and everything is closed; `close` then waits until all is gone.
 *
 * @param stations at least one
 */
export function openFleet(
  stations: readonly [Station, ...Station[]],
  { patience, notice }: FleetOptions,
  signal: AbortSignal,
): OpenBrowser {
  const places = openPlaces(stations);
  let closing: Promise<void> | null = null;
  const close = (): Promise<void> => {
    signal.removeEventListener('abort', abandon);
    closing ??= Promise.all(stations.map((station) => station.close())).then(() => {});
    return closing;
  };
  const abandon = (): void => void close();
  signal.addEventListener('abort', abandon, { once: true });
  for (const { lost, label } of stations) {
    lost.addEventListener('abort', () => {
      const left = places.living();
      if (closing === null && left > 0) {
        notice(diagnose(browserLost, { address: label, reason: reasonOf(lost.reason), left }, null));
      }
    });
  }

  /** What a job that no browser is left for is refused with. */
  const refusal = (name: string, error: unknown): Diagnostic => {
    const count = stations.length;
    if (count > 1 && places.living() === 0) {
      return diagnose(browsersLost, { name, count, reason: reasonOf(error) }, null, { cause: error });
    }
    return isTimeout(error)
      ? diagnose(printTimedOut, { name, seconds: patience / 1000 }, null, { cause: error })
      : diagnose(printFailed, { name, reason: reasonOf(error) }, null, { cause: error });
  };

  /** Runs a job until it is done, somebody stops it, it fails by itself, or there is no browser left to try. */
  const run = async <T>(
    name: string,
    own: AbortSignal,
    work: (station: Station, stop: AbortSignal) => Promise<T>,
  ): Promise<T> => {
    const stop = AbortSignal.any([signal, own]);
    const tried = new Set<Station>();
    let losses = 0;
    let failure: unknown = stations.find(({ lost }) => lost.aborted)?.lost.reason;
    for (;;) {
      const place = await places.take(tried, stop);
      if (place === null) throw failure instanceof Refusal ? failure : new Refusal([refusal(name, failure)], 2);
      const { station, leave } = place;
      // Gone between the turn and the work: nothing has been tried there.
      if (station.lost.aborted) {
        failure = station.lost.reason;
        leave();
        continue;
      }
      try {
        return await work(station, AbortSignal.any([stop, station.lost]));
      } catch (error) {
        stop.throwIfAborted();
        const lost = await isLost(station, error);
        stop.throwIfAborted();
        failure = lost ? station.lost.reason : error;
        if (!lost && !isOfBrowser(error)) {
          throw error instanceof Refusal ? error : new Refusal([refusal(name, error)], 2);
        }
        if (lost) losses += 1;
        if (losses >= mostLosses && places.living() > 0) {
          const params = { name, count: losses, reason: reasonOf(failure) };
          throw new Refusal([diagnose(printFellsBrowsers, params, null, { cause: failure })], 2);
        }
        tried.add(station);
      } finally {
        leave();
      }
    }
  };
  return {
    version: stations[0].version,
    engine: enginesTogether(stations.map(({ engine }) => engine)),
    jobs: stations.reduce((sum, station) => sum + station.places, 0),
    print: (job, own) => run(job.name, own, (station, stop) => station.print(job, stop)),
    measure: (job, own) => run(job.name, own, (station, stop) => station.measure(job, stop)),
    screenshot: (job, own) => run(job.name, own, (station, stop) => station.screenshot(job, stop)),
    ready(faces) {
      for (const station of stations) if (!station.lost.aborted) station.ready(faces);
    },
    close,
  };
}
