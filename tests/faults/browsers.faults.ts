import { readFileSync } from 'node:fs';
import { chmod, copyFile, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openBrowser } from '../../scripts/browser/open-browser.ts';
import { packageRoot } from '../../scripts/config.ts';
import type { Diagnostic } from '../../scripts/diagnostics/diagnostic.ts';
import {
  bothStates,
  build,
  buildArgs,
  differing,
  type Ended,
  leftovers,
  openStage,
  outputOf,
  processesOf,
  type Stage,
  start,
  unpacked,
  until,
  untilGone,
  writeReport,
} from './stage.ts';

let stage: Stage;
let last: ReadonlyMap<string, Uint8Array>;
let next: ReadonlyMap<string, Uint8Array>;
let real: string;
let faulty: string;
let run = 0;

beforeAll(async () => {
  stage = await openStage();
  ({ last, next } = await bothStates(stage));
  const shells = join(unpacked, 'huikan');
  const shell = (await readdir(shells)).find((name) => name.startsWith('chromium-'));
  real = join(shells, shell ?? '', 'chromium');
  faulty = join(stage.root, 'faulty-browser.mjs');
  await copyFile(join(packageRoot(), 'tests', 'faults', 'faulty-browser.mjs'), faulty);
  await chmod(faulty, 0o755);
});

beforeEach(async () => {
  // The output is the old one, the content is new.
  await writeReport(stage.content, '甲');
  expect((await build(stage, ['--no-cache'])).status).toBe(0);
  await writeReport(stage.content, '乙');
});

afterAll(async () => {
  await stage.remove();
});

interface Fault {
  readonly kind: string;
  /** At which print of a start, from 1. */
  readonly print?: number;
  /** For how many starts of the browser. */
  readonly starts?: number;
}

function environmentFor({ kind, print = 1, starts = 1 }: Fault): Record<string, string> {
  run += 1;
  return {
    ...{ FAULT: kind, FAULT_REAL: real, FAULT_PRINT: String(print), FAULT_STARTS: String(starts) },
    FAULT_STATE: join(stage.root, `starts-${run}`),
  };
}

const startsSoFar = async (): Promise<number> => Number(await readFile(join(stage.root, `starts-${run}`), 'utf8'));

async function buildWith(fault: Fault): Promise<Ended> {
  return await build(stage, ['--no-cache', '--browser', faulty], environmentFor(fault));
}

async function expectClean(output: ReadonlyMap<string, Uint8Array>): Promise<void> {
  await untilGone(stage);
  expect(differing(await outputOf(stage), output)).toEqual([]);
  expect(await leftovers(stage)).toEqual([]);
}

/** Whether a process is stopped; false where it has ended. */
function isStopped(pid: number): boolean {
  try {
    return /\) T /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

describe('a browser that fails at work', () => {
  it.each([
    { kind: 'crash', print: 1 },
    { kind: 'crash', print: 3 },
    { kind: 'memory', print: 2 },
    { kind: 'idle', print: 2 },
    { kind: 'empty', print: 2 },
    { kind: 'cut', print: 3 },
  ])('once ($kind at print $print) is followed by another, and the files are the same', async (fault) => {
    const { status, said } = await buildWith(fault);
    expect(said).toMatch(/another one was started and prints what was unfinished/);
    expect([status, await startsSoFar()]).toEqual([0, 2]);
    await expectClean(next);
  });

  it.each(['crash', 'memory', 'empty', 'cut'])(
    'at every start (%s) ends the build with the name of a document, and the old files stand',
    async (kind) => {
      const { status, said } = await buildWith({ kind, starts: 99 });
      expect(said).toMatch(/(browsers were lost while they printed|The PDF of|couldn't be printed).*/);
      expect(said).toMatch(/(?:booklet|handout|chapter|sheets|decks?|cover|imprint|notes)[/-]?/);
      expect(status).toBe(2);
      expect(await startsSoFar()).toBeLessThanOrEqual(3);
      await expectClean(last);
    },
  );

  it('and hangs is ended after the time for a document, and another one prints', async () => {
    Object.assign(process.env, environmentFor({ kind: 'stop' }), { TMPDIR: stage.temporary });
    const notices: Diagnostic[] = [];
    const notice = (diagnostic: Diagnostic): void => void notices.push(diagnostic);
    const options = { browsers: [faulty], jobs: 1, patience: 4000, notice };
    const browser = await openBrowser(options, new AbortController().signal);
    const job = { name: 'page', html: '<!doctype html><title>页</title><p>页', measure: null };
    const { pdf } = await browser.print(job, new AbortController().signal);
    await browser.close();
    expect(pdf.length).toBeGreaterThan(500);
    expect(notices.map(({ code }) => code)).toEqual(['browser-renewed']);
    await untilGone(stage);
    expect(await leftovers(stage)).toEqual([]);
  });

  it('and hangs while the program is interrupted ends with it', async () => {
    const running = start(stage, buildArgs(stage, '--no-cache', '--browser', faulty), environmentFor({ kind: 'stop' }));
    await until(async () => (await processesOf(stage)).some((pid) => isStopped(pid)));
    running.child.kill('SIGINT');
    expect((await running.ended).status).toBe(130);
    await expectClean(last);
  });
});

describe('a browser that doesn’t start', () => {
  it.each([
    ['isn’t there', null, /doesn't exist/],
    ['isn’t executable', { text: '#!/bin/sh\n', mode: 0o644 }, /EACCES/],
    ['is no program', { text: 'none', mode: 0o755 }, /doesn't start/],
  ])('because it %s is an error that names it', async (_, made, words) => {
    run += 1;
    const path = join(stage.root, `browser-${run}`);
    if (made !== null) await writeFile(path, made.text, { mode: made.mode });
    const { status, said } = await build(stage, ['--no-cache', '--browser', path]);
    expect(said).toMatch(words);
    expect(said).toContain(path);
    expect(status).toBe(2);
    await expectClean(last);
  });

  it('because it ends at once is an error with what it said', async () => {
    const { status, said } = await buildWith({ kind: 'exit', starts: 99 });
    expect(said).toMatch(/no room for a browser/);
    expect([status, await startsSoFar()]).toEqual([2, 1]);
    await expectClean(last);
  });

  it('because it crashes at its first start is started again', async () => {
    const { status } = await buildWith({ kind: 'signal' });
    expect([status, await startsSoFar()]).toEqual([0, 2]);
    await expectClean(next);
  });

  it('because it crashes at every start is given up', async () => {
    const { status, said } = await buildWith({ kind: 'signal', starts: 99 });
    expect(said).toMatch(/doesn't start/);
    expect([status, await startsSoFar()]).toEqual([2, 3]);
    await expectClean(last);
  });
});
