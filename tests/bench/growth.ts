import { join } from 'node:path';
import { emptied, type Ground, machineFacts } from './ground.ts';
import { build } from './huikan.ts';
import { measure } from './processes.ts';
import { median } from './rounds.ts';
import { megabytes, table, verdict } from './table.ts';
import { writeVolumes } from './volumes.ts';

/** Most memory of all processes at the most topics, in bytes. */
const mostMemory = 1.5e9;
/** Time per topic at the most topics against the next fewer. */
const mostGrowth = 1.1;

/** Builds of one report. */
interface Builds {
  readonly topics: number;
  readonly seconds: number[];
  readonly peaks: number[];
  failed: boolean;
}

/**
 * Builds reports of more and more topics and says what each topic takes. The largest is built once, which takes minutes, the others twice before it and once after it, as a machine gets
 * slower and faster by itself. A build that fails is a row, too.
 */
export async function measureGrowth(
  ground: Ground,
  sizes: readonly number[],
  tell: (line: string) => void,
): Promise<string> {
  const all = sizes.map((topics): Builds => ({ topics, seconds: [], peaks: [], failed: false }));
  const others = all.slice(0, -1);
  const out = join(ground.folder, 'grown');
  for (const builds of [...others, ...others, ...all.slice(-1), ...others]) {
    const { topics, seconds, peaks } = builds;
    const report = join(ground.folder, `topics-${topics}`);
    await writeVolumes(report, topics);
    await emptied(out);
    try {
      const measured = await measure(build({ report, out, cache: null }), true);
      seconds.push(measured.seconds);
      peaks.push(measured.peak ?? Number.NaN);
      tell(`${topics} topics: ${measured.seconds.toFixed(1)} s, ${megabytes(measured.peak ?? 0)}`);
    } catch (error) {
      builds.failed = true;
      tell(`${topics} topics: ${error instanceof Error ? error.message : error}`);
    }
  }
  const each = all.map(({ topics, seconds, failed }) => (failed ? Number.NaN : median(seconds) / topics));
  const most = Math.max(...(all.at(-1)?.peaks ?? []));
  const growth = (each.at(-1) ?? Number.NaN) / (each.at(-2) ?? Number.NaN);
  const [few, many] = sizes.slice(-2);
  const limits = [
    {
      what: `time per topic at ${many} : at ${few}`,
      cells: [growth.toFixed(2), ...verdict(growth, mostGrowth, (value) => value.toFixed(2))],
    },
    { what: `peak memory at ${many}`, cells: [megabytes(most), ...verdict(most, mostMemory, megabytes)] },
  ];
  const rows = all.map(({ topics, seconds, peaks, failed }) => ({
    what: `${topics} topics`,
    cells: failed
      ? ['failed', '–', '–']
      : [
          `${median(seconds).toFixed(1)} s`,
          `${(median(seconds) / topics).toFixed(2)} s`,
          megabytes(Math.max(...peaks)),
        ],
  }));
  return [
    `${machineFacts(ground)}. One build of the largest and medians of three of the others, without a cache.`,
    table(['what', 'measured', 'at most', ''], limits),
    table(['report', 'build', 'per topic', 'peak memory'], rows),
  ].join('\n\n');
}
