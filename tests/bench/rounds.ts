import { type Command, measure } from './processes.ts';

/** Somebody whose time is taken. */
export interface Contestant {
  readonly name: string;
  /** Makes everything ready for a round; its time doesn't count. */
  readonly prepare?: () => Promise<void>;
  /** Run one after the other; their times are added up. */
  readonly commands: readonly Command[];
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
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, { name, prepare, commands }] of contestants.entries()) {
      await prepare?.();
      let sum = 0;
      for (const command of commands) {
        const { seconds, peak } = await measure(command, round === 0);
        sum += seconds;
        const result = results[index];
        if (result && peak !== null) result.peak = Math.max(result.peak, peak);
      }
      if (round > 0) results[index]?.seconds.push(sum);
      tell(`${round === 0 ? 'warming up' : `round ${round}`}: ${name} ${sum.toFixed(2)} s`);
    }
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
