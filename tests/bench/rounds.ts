import { type Command, type Measured, measure } from './processes.ts';

/** Somebody whose time is taken. */
export interface Contestant {
  readonly name: string;
  /** Makes everything ready for a round; its time doesn't count. */
  readonly prepare?: () => Promise<void>;
  /** Does what is timed, once. */
  run(watched: boolean): Promise<Measured>;
  /** Ends what stayed between rounds. */
  readonly leave?: () => Promise<void>;
}

/** Runs processes one after the other; their times are added up. */
export function inTurn(...commands: readonly Command[]): Contestant['run'] {
  return async (watched) => {
    const all: Measured[] = [];
    for (const command of commands) all.push(await measure(command, watched));
    const peaks = all.flatMap(({ peak }) => (peak === null ? [] : [peak]));
    return {
      seconds: all.reduce((sum, { seconds }) => sum + seconds, 0),
      peak: peaks.length === 0 ? null : Math.max(...peaks),
    };
  };
}

export interface Result {
  readonly name: string;
  /** Seconds of each round. */
  readonly seconds: readonly number[];
  /** Most memory at one time, in bytes, from a round that isn't timed. */
  readonly peak: number;
}

/**
 * Lets all run in turn, so that what changes on the machine meanwhile meets each of them. The first round warms disks up and watches memory; its times don't count.
 *
 * @param tell told what is running
 */
export async function compete(
  contestants: readonly Contestant[],
  rounds: number,
  tell: (line: string) => void,
): Promise<readonly Result[]> {
  const results = contestants.map(({ name }) => ({ name, seconds: [] as number[], peak: 0 }));
  try {
    for (let round = 0; round <= rounds; round += 1) {
      for (const [index, { name, prepare, run }] of contestants.entries()) {
        await prepare?.();
        const { seconds, peak } = await run(round === 0);
        const result = results[index];
        if (result && peak !== null) result.peak = peak;
        if (round > 0) result?.seconds.push(seconds);
        tell(`${round === 0 ? 'warming up' : `round ${round}`}: ${name} ${seconds.toFixed(2)} s`);
      }
    }
  } finally {
    for (const { leave } of contestants) await leave?.();
  }
  return results;
}

/** The middle one; of an even number, the mean of both in the middle. NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const around = sorted.slice(Math.ceil(middle) - 1, Math.floor(middle) + 1);
  return around.reduce((sum, value) => sum + value, 0) / around.length;
}
