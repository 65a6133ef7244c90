import { unlessAborted } from './pool.ts';
import type { Station } from './station.ts';

/** A place at a browser, held while a job runs there. */
export interface Place {
  readonly station: Station;
  /** Gives the place back. */
  leave(): void;
}

/** The places of several browsers and the jobs that wait for one. */
export interface Places {
  /**
   * Takes a place at the least busy of the living browsers that aren't avoided, once one is free; null when none of those is left. Jobs get places in the order they
   * came; one that is moved from a browser comes first.
   */
  take(avoided: ReadonlySet<Station>, signal: AbortSignal): Promise<Place | null>;
  /** Browsers that are left. */
  living(): number;
}

interface Waiting {
  readonly avoided: ReadonlySet<Station>;
  readonly enter: (place: Place | null) => void;
}

export function openPlaces(stations: readonly Station[]): Places {
  const busy = new Map(stations.map((station) => [station, 0]));
  const waiting: Waiting[] = [];
  const load = (station: Station): number => (busy.get(station) ?? 0) / station.places;
  const candidates = (avoided: ReadonlySet<Station>): readonly Station[] =>
    stations.filter((station) => !station.lost.aborted && !avoided.has(station));

  /** A place, null when there will be none, undefined while there is none. */
  const find = (avoided: ReadonlySet<Station>): Place | null | undefined => {
    const open = candidates(avoided);
    if (open.length === 0) return null;
    const station = open.reduce((least, next) => (load(next) < load(least) ? next : least));
    return load(station) < 1 ? occupy(station) : undefined;
  };
  const occupy = (station: Station): Place => {
    busy.set(station, (busy.get(station) ?? 0) + 1);
    let left = false;
    const leave = (): void => {
      if (left) return;
      left = true;
      busy.set(station, (busy.get(station) ?? 0) - 1);
      serve();
    };
    return { station, leave };
  };
  const serve = (): void => {
    for (const next of [...waiting]) {
      const place = find(next.avoided);
      if (place === undefined) continue;
      waiting.splice(waiting.indexOf(next), 1);
      next.enter(place);
    }
  };
  for (const { lost } of stations) lost.addEventListener('abort', serve, { once: true });

  return {
    async take(avoided, signal) {
      signal.throwIfAborted();
      const place = find(avoided);
      if (place !== undefined) return place;
      let own: Waiting | null = null;
      const turn = new Promise<Place | null>((enter) => {
        own = { avoided, enter };
        if (avoided.size > 0) waiting.unshift(own);
        else waiting.push(own);
      });
      return await unlessAborted(signal, turn, (late) => late?.leave()).finally(() => {
        const at = own === null ? -1 : waiting.indexOf(own);
        if (at !== -1) waiting.splice(at, 1);
      });
    },
    living: () => candidates(new Set()).length,
  };
}
