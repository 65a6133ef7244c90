import { cp, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { randomOf } from '../random.ts';
import {
  build,
  buildArgs,
  differing,
  leftovers,
  openStage,
  outputOf,
  type Stage,
  start,
  untilGone,
  writeReport,
} from './stage.ts';

const seed = Number(process.env['HUIKAN_FAULTS_SEED'] ?? Date.now() % 1_000_000);
const kills = Number(process.env['HUIKAN_FAULTS_KILLS'] ?? 100);

const words = ['甲', '乙'] as const;

/** A report in two states, and what builds of each leave. */
interface Lane {
  readonly stage: Stage;
  readonly outputs: readonly ReadonlyMap<string, Uint8Array>[];
  /** How long a build takes that comes after the other state, in ms. */
  readonly time: number;
}

async function openLane(warm: boolean): Promise<Lane> {
  const stage = await openStage();
  const outputs = [];
  let time = 0;
  for (const [state, word] of words.entries()) {
    await writeReport(stage.content, word);
    await rm(stage.cache, { recursive: true, force: true });
    const made = await build(stage);
    expect([made.status, made.said]).toEqual([0, expect.stringContaining('booklet.pdf')]);
    outputs.push(await outputOf(stage));
    await cp(stage.cache, `${stage.cache}-${state}`, { recursive: true });
    time = made.time;
  }
  if (warm) {
    await writeReport(stage.content, words[0]);
    await rm(`${stage.cache}`, { recursive: true });
    await cp(`${stage.cache}-1`, stage.cache, { recursive: true });
    time = (await build(stage)).time;
    await writeReport(stage.content, words[1]);
    expect((await build(stage)).status).toBe(0);
  }
  return { stage, outputs, time };
}

/** What came of the kills of a lane. */
interface Tally {
  finished: number;
  old: number;
  made: number;
  mixed: number;
  /** Longest time for which a browser outlived its killed parent, in ms. */
  longest: number;
}

async function killOnce(
  { stage, outputs, time }: Lane,
  state: number,
  warm: boolean,
  signal: 'SIGINT' | 'SIGKILL',
  chance: number,
  tally: Tally,
): Promise<void> {
  const [last, next] = [outputs[1 - state], outputs[state]];
  if (last === undefined || next === undefined) throw new Error('There are two states.');
  expect(differing(await outputOf(stage), last)).toEqual([]);
  await rm(stage.cache, { recursive: true, force: true });
  if (warm) await cp(`${stage.cache}-${1 - state}`, stage.cache, { recursive: true });
  await writeReport(stage.content, words[state] ?? '');

  const killed = start(stage, buildArgs(stage));
  await Promise.race([delay(chance * time * 1.05), killed.ended]);
  killed.child.kill(signal);
  const { status, signal: by, said } = await killed.ended;
  const gone = await untilGone(stage);
  if (signal === 'SIGKILL') tally.longest = Math.max(tally.longest, gone);
  const found = new Map([...(await outputOf(stage))].filter(([path]) => !path.startsWith('.writing-')));
  const broken = [...last.keys()].filter((path) => {
    const bytes = found.get(path);
    const is = (whole: ReadonlyMap<string, Uint8Array>): boolean => {
      const other = whole.get(path);
      return bytes !== undefined && other !== undefined && Buffer.compare(bytes, other) === 0;
    };
    return !is(last) && !is(next);
  });
  expect(broken).toEqual([]);
  const [isOld, isNew] = [differing(found, last).length === 0, differing(found, next).length === 0];
  if (status === 0) tally.finished += 1;
  if (isOld) tally.old += 1;
  else if (isNew) tally.made += 1;
  else tally.mixed += 1;
  if (status === 0) expect(isNew).toBe(true);
  else if (signal === 'SIGKILL') expect(by).toBe('SIGKILL');
  else {
    // Before the program has begun, and when all that is left is Node's own end, the signal ends it by itself.
    const told = said === '' ? '' : expect.stringContaining('booklet.pdf');
    expect([status, by, said]).toEqual(
      status === 130 ? [130, null, expect.stringContaining('Interrupted')] : [null, 'SIGINT', told],
    );
    expect(isOld || isNew).toBe(true);
    if (by === 'SIGINT') expect(said === '' ? isOld : isNew).toBe(true);
    expect(await leftovers(stage)).toEqual([]);
  }

  const after = await build(stage);
  expect([after.status, after.said]).toEqual([0, expect.stringContaining('booklet.pdf')]);
  expect(differing(await outputOf(stage), next)).toEqual([]);
  expect(await leftovers(stage)).toEqual([]);
  await untilGone(stage);
}

/** Kills builds while they rename: some files are old then and some new, and the next build takes none of them for a person's. */
async function killWhileRenaming({ stage, outputs }: Lane): Promise<void> {
  let mixed = 0;
  for (const [at, word] of [...words, ...words].entries()) {
    const [last, next] = [await outputOf(stage), outputs[at % 2]];
    if (next === undefined) throw new Error('There are two states.');
    await writeReport(stage.content, word);
    const killed = start(stage, buildArgs(stage));
    const folder = join(stage.output, 'small');
    const writes = async (): Promise<boolean> => {
      const staging = (await readdir(folder)).find((name) => name.startsWith('.writing-'));
      return staging !== undefined && (await stat(join(folder, staging, 'journal.json')).catch(() => null)) !== null;
    };
    const ended = killed.ended.then(() => true);
    for (let over = false; !over && !(await writes()); ) over = await Promise.race([ended, delay(0, false)]);
    killed.child.kill('SIGKILL');
    await killed.ended;
    await untilGone(stage);
    const found = new Map([...(await outputOf(stage))].filter(([path]) => !path.startsWith('.writing-')));
    const [fromLast, fromNext] = [new Set(differing(found, last)), new Set(differing(found, next))];
    expect([...fromLast].filter((path) => fromNext.has(path))).toEqual([]);
    if (fromLast.size > 0 && fromNext.size > 0) mixed += 1;
    // What was renamed isn't taken for an edit, whatever comes next.
    const third = words[(at + 1) % 2] ?? '';
    await writeReport(stage.content, third);
    expect((await build(stage)).status).toBe(0);
    expect(differing(await outputOf(stage), outputs[(at + 1) % 2] ?? new Map())).toEqual([]);
    expect(await leftovers(stage)).toEqual([]);
  }
  console.log(`Killed while files are renamed: some files of each ${mixed} times of ${2 * words.length}`);
}

describe.concurrent.each([false, true])('a build that is killed, with a warm cache: %s', (warm) => {
  let lane: Lane;
  beforeAll(async () => {
    lane = await openLane(warm);
  });
  afterAll(async () => {
    await lane.stage.remove();
  });

  it('leaves whole files and nothing else, and the next build makes the very same', async () => {
    const random = randomOf(seed + Number(warm));
    const rounds = kills / 2;
    const tally: Tally = { finished: 0, old: 0, made: 0, mixed: 0, longest: 0 };
    for (let round = 0; round < rounds; round += 1) {
      const signal = round % 4 < 2 ? 'SIGINT' : 'SIGKILL';
      // Spread over the whole length: one chance in each stretch of it.
      const at = (Math.floor((round * 7) % rounds) + random.fraction()) / rounds;
      await killOnce(lane, round % 2, warm, signal, at, tally).catch((error: unknown) => {
        throw new Error(
          `Seed ${seed}, round ${round}, ${signal} at ${Math.round(at * lane.time)} ms: ${String(error)}`,
          {
            cause: error,
          },
        );
      });
    }
    const { finished, old, made, mixed, longest } = tally;
    console.log(
      `${rounds} kills (seed ${seed}, ${warm ? 'warm' : 'cold'}, a build takes ${Math.round(lane.time)} ms): ${finished} came too late; output old ${old}, new ${made}, some files of each ${mixed}; the browser outlives a killed program by at most ${Math.round(longest)} ms`,
    );
    expect(old + made + mixed).toBe(rounds);
    await killWhileRenaming(lane);
  }, 1_200_000);
});
