import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { randomOf } from '../random.ts';
import { watchCoverage } from './coverage.ts';
import { type FuzzCase, isBuilt, type Kind, kinds, readFiles, writeFiles } from './fuzz-case.ts';
import type { Answer, Order } from './lane.ts';
import { mutate } from './mutate.ts';
import { readSeeds } from './seeds.ts';
import { tryBuild, tryFiles } from './subject.ts';

// A lane's process: SEED FOLDER. The folder has the files of the case that is being tried in `case`.

/** Cases found on the way that are kept to begin with, of each kind those that were made and those that were refused: the newest. */
const mostFound = 200;

const [seed = 0, folder = ''] = [Number(process.argv[2]), process.argv[3]];
const seeds = readSeeds();
const found = new Map(kinds.map((kind) => [kind, { made: [] as FuzzCase[], refused: [] as FuzzCase[] }]));
const coverage = await watchCoverage((url) => url.includes('/fuzz-lane') || url.includes('/scripts/'));
const input = join(folder, 'case');
const output = join(folder, 'output');
let current: Kind = 'report';

/** An order is answered once, be it by what nobody waited for. */
let answered = true;
function answer(told: Answer): void {
  if (answered && told.type !== 'ready') return;
  answered = true;
  process.send?.(told);
}

function fail(error: unknown): void {
  answer({
    type: 'failed',
    kind: current,
    error: error instanceof Error ? (error.stack ?? String(error)) : String(error),
  });
}

process.on('unhandledRejection', (reason) => fail(new Error('A rejection was not handled.', { cause: reason })));
process.on('uncaughtException', fail);

/** The case of a number: a seed or a found case, mutated. Half of them come from what was found on the way, and most of those from what files were made of. */
function caseOf(number: number): FuzzCase {
  const random = randomOf(seed * 1_000_003 + number);
  const kind = kinds[number % kinds.length] ?? 'report';
  const { made = [], refused = [] } = found.get(kind) ?? {};
  const own = random.chance(0.75) ? made : refused;
  const from = own.length > 0 && random.chance(0.5) ? own : seeds[kind];
  return mutate(random.pick(from), random, seeds[kind]);
}

async function tryCase(one: FuzzCase, builds: boolean): Promise<void> {
  current = one.kind;
  rmSync(output, { recursive: true, force: true });
  const outcome =
    builds && one.kind !== 'document'
      ? await tryBuild(one.kind, input, output)
      : await tryFiles(one.kind, input, output);
  // A rejection that nobody handles is told after the turn in which it happened.
  await new Promise((resolve) => setImmediate(resolve));
  const fresh = await coverage.fresh();
  const own = found.get(one.kind)?.[outcome.files > 0 ? 'made' : 'refused'] ?? [];
  if (fresh > 0) own.push(one);
  if (own.length > mostFound) own.shift();
  answer({ type: 'ended', kind: one.kind, outcome, fresh });
}

process.on('message', (order: Order) => {
  answered = false;
  if ('again' in order) {
    const files = readFiles(order.again);
    writeFiles(files, input);
    tryCase({ kind: order.kind, files }, isBuilt(order.number)).catch(fail);
    return;
  }
  // Should making the case itself take long or fail, nothing of another lies there.
  rmSync(input, { recursive: true, force: true });
  const made = caseOf(order.number);
  writeFiles(made.files, input);
  tryCase(made, isBuilt(order.number)).catch(fail);
});

// Nobody is left to ask.
process.on('disconnect', () => process.exit());

mkdirSync(folder, { recursive: true });
answer({ type: 'ready' });
