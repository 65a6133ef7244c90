import { join } from 'node:path';
import { emptied, type Ground, machineFacts } from './ground.ts';
import { build } from './huikan.ts';
import { measure } from './processes.ts';
import { megabytes, table, verdict } from './table.ts';
import { writeVolumes } from './volumes.ts';

/** Most memory of all processes at the most topics, in bytes. */
const mostMemory = 1.5e9;
/** Time per topic at the most topics against the next fewer. */
const mostGrowth = 1.1;

/** Builds reports of more and more topics and says what each topic takes. A build that fails is a row, too. */
export async function measureGrowth(
  ground: Ground,
  sizes: readonly number[],
  tell: (line: string) => void,
): Promise<string> {
  const rows = [];
  const each: number[] = [];
  let most = Number.NaN;
  for (const topics of sizes) {
    const [report, out] = [join(ground.folder, `topics-${topics}`), join(ground.folder, 'grown')];
    await writeVolumes(report, topics);
    await emptied(out);
    const what = `${topics} topics`;
    try {
      const { seconds, peak } = await measure(build({ report, out, cache: null }), true);
      each.push(seconds / topics);
      most = peak ?? 0;
      rows.push({ what, cells: [`${seconds.toFixed(1)} s`, `${(seconds / topics).toFixed(2)} s`, megabytes(most)] });
      tell(`${what}: ${seconds.toFixed(1)} s, ${megabytes(most)}`);
    } catch (error) {
      each.push(Number.NaN);
      most = Number.NaN;
      rows.push({ what, cells: ['failed', '–', '–'] });
      tell(`${what}: ${error instanceof Error ? error.message : error}`);
    }
  }
  const growth = (each.at(-1) ?? Number.NaN) / (each.at(-2) ?? Number.NaN);
  const [few, many] = sizes.slice(-2);
  const limits = [
    {
      what: `time per topic at ${many} : at ${few}`,
      cells: [growth.toFixed(2), ...verdict(growth, mostGrowth, (value) => value.toFixed(2))],
    },
    { what: `peak memory at ${many}`, cells: [megabytes(most), ...verdict(most, mostMemory, megabytes)] },
  ];
  return [
    `${machineFacts(ground)}. One build each, without a cache.`,
    table(['what', 'measured', 'at most', ''], limits),
    table(['report', 'build', 'per topic', 'peak memory'], rows),
  ].join('\n\n');
}
