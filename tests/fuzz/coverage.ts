import { Session } from 'node:inspector/promises';

/** Tells which parts of the program ran for the first time. */
export interface Coverage {
  /** Parts that ran since the last call and never before. */
  fresh(): Promise<number>;
}

/**
 * Begins to watch which blocks of scripts run, by V8's own counting.
 *
 * @param watched which scripts, by their address
 */
export async function watchCoverage(watched: (url: string) => boolean): Promise<Coverage> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const seen = new Set<string>();
  return {
    async fresh() {
      const { result } = await session.post('Profiler.takePreciseCoverage');
      const before = seen.size;
      for (const { url, scriptId, functions } of result) {
        if (!watched(url)) continue;
        for (const { ranges } of functions) {
          for (const { startOffset, endOffset, count } of ranges) {
            // How often counts roughly: a loop that runs a hundred times is another thing than one that runs once.
            if (count > 0)
              seen.add(`${scriptId}:${startOffset}:${endOffset}:${Math.min(6, Math.floor(Math.log2(count) / 2))}`);
          }
        }
      }
      return seen.size - before;
    },
  };
}
