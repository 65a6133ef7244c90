import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { artefactGroups, type BuildOptions, build, openTalk } from '../../scripts/index.ts';
import { expectNoMore } from './held.ts';
import { type Holdings, holdings, ownTemporary } from './holdings.ts';
import { campus, type SmallReport, smallReport } from './small-report.ts';

const builds = 200;

let report: SmallReport;
let temporary: Awaited<ReturnType<typeof ownTemporary>>;
let output: string;
const talk = openTalk({ write: () => true }, 'zh', false);
/** One signal for all builds, as a program has that ends at Ctrl+C. */
const { signal } = new AbortController();

beforeAll(async () => {
  temporary = await ownTemporary();
  report = await smallReport();
  output = await mkdtemp(join(tmpdir(), 'endurance-output-'));
});

afterAll(async () => {
  await temporary.remove();
});

/** One build of content that was never built before; most make the presentation, every fifth prints the slides, one of 25 makes everything. */
async function once(number: number): Promise<void> {
  await report.change('01-schools.md', /:fact\[\d+所\]\{#schools/, `:fact[${1000 + number}所]{#schools`);
  await report.write('assets/campus.svg', campus(number));
  const workspace = { content: report.content, output, reports: [], strict: false };
  const groups: BuildOptions['groups'] = new Set(
    number % 25 === 10 ? artefactGroups : number % 5 === 0 ? ['decks'] : ['pptx'],
  );
  const options = { ...workspace, jobs: null, browsers: [], groups, topics: [], force: false, explain: false };
  const { ok } = await build({ ...options, cache: number % 2 === 0, profile: false }, talk, signal);
  expect(ok).toBe(true);
}

describe('the library in one process', () => {
  it(`holds no more after ${builds} builds than after ten`, async () => {
    let early: Holdings | null = null;
    for (let number = 1; number <= builds; number += 1) {
      await once(number);
      if (number === 10) early = await holdings();
    }
    expectNoMore(early, await holdings());
  });
});
