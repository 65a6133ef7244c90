import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { artefactGroups, type BuildOptions, build, check, facts, openTalk } from '../../scripts/index.ts';
import { held } from './held.ts';
import { type Holdings, holdings } from './holdings.ts';
import { campus, type SmallReport, smallReport } from './small-report.ts';

const builds = Number(process.env['HUIKAN_BUILDS'] ?? 200);

let report: SmallReport;
let output: string;
const talk = openTalk({ write: () => true }, 'zh', false);
/** One signal for all builds, as a program has that ends at Ctrl+C. */
const { signal } = new AbortController();

beforeAll(async () => {
  report = await smallReport();
  output = await mkdtemp(join(tmpdir(), 'endurance-output-'));
});

afterAll(async () => {
  await report.remove();
  await rm(output, { recursive: true, force: true, maxRetries: 5 });
});

/** One build of content that was never built before; every tenth makes everything, the others what is printed for it. */
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
    const begun = performance.now();
    for (let number = 1; number <= builds; number += 1) {
      await once(number);
      if (number === 10) early = await holdings();
      if (process.env['HUIKAN_SAY'] && number % 10 === 0)
        console.log(number, Math.round(performance.now() - begun), JSON.stringify(await holdings()));
    }
    held(early, await holdings());
  });
});
void [check, facts];
