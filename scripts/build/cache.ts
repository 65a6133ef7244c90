import { join } from 'node:path';
import { cacheUnwritable } from '../diagnostics/catalogue/build.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { openDiskStore } from '../graph/disk-store.ts';
import { noStore, type Store } from '../graph/store.ts';

/** Bytes that a cache takes at most, unless HUIKAN_CACHE_MB says otherwise. A build of the shipped report leaves 12 MB. */
const usualLimit = 1_000_000_000;

/** What opening the cache asks of the machine. */
export interface CacheMachine {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The user's own place for things that can be made again; null: there is none. */
  readonly folder: string | null;
}

/**
 * Where what was made is kept between builds: in the folder that HUIKAN_CACHE names, else in the user's cache, if there is one.
 *
 * @param scope the report's folder
 * @param notice told once a run when nothing can be written
 */
export function openCache(
  { environment, folder }: CacheMachine,
  scope: string,
  notice: (diagnostic: Diagnostic) => void,
): Store {
  const named = environment['HUIKAN_CACHE'] ?? '';
  const place = named !== '' ? named : folder === null ? null : join(folder, 'builds');
  if (place === null) return noStore;
  const megabytes = Number(environment['HUIKAN_CACHE_MB'] ?? Number.NaN);
  const onFailure = (error: unknown): void => {
    const reason = error instanceof Error ? error.message : String(error);
    notice(diagnose(cacheUnwritable, { folder: place, reason }, null, { cause: error }));
  };
  return openDiskStore({
    folder: place,
    limit: megabytes >= 0 ? megabytes * 1e6 : usualLimit,
    scope,
    onFailure,
  });
}
