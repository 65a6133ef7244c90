import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fuzz, type Tally } from './fuzz.ts';

const script = fileURLToPath(new URL('faulty-lane.mjs', import.meta.url));
let folder: string;
let tally: Tally;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fuzz-'));
  tally = await fuzz({ script, seed: 7, cases: 8, lanes: 1, limit: 1000, buildLimit: 1000, folder, tell: () => {} });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a run of mutated cases', () => {
  it('finds what fails, what ends the process and what hangs, and goes on', () => {
    const found = tally.findings.map(({ number, what }) => [number, what]);
    expect(found).toEqual([
      [1, 'failed'],
      [2, 'died'],
      [3, 'hung'],
    ]);
  });

  it('keeps the files of each, and what was told', async () => {
    const [first, second] = tally.findings;
    expect(await readFile(join(first?.files ?? '', 'a.md'), 'utf8')).toBe('1');
    expect(await readFile(`${first?.files}.txt`, 'utf8')).toContain('TypeError: x');
    expect(second?.error).toContain('ended with 3');
  });

  it('lets pass what only took long while others ran', () => {
    expect(tally.findings.map(({ number }) => number)).not.toContain(4);
    expect(tally.made.get('topic')).toBe(4);
  });
});
