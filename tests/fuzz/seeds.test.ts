import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type FuzzCase, kinds, writeFiles } from './fuzz-case.ts';
import { readSeeds } from './seeds.ts';
import { tryFiles } from './subject.ts';

const folder = mkdtempSync(join(tmpdir(), 'fuzz-seeds-'));
const seeds = readSeeds();

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function filesMade({ kind, files }: FuzzCase): Promise<number> {
  writeFiles(files, join(folder, 'case'));
  rmSync(join(folder, 'output'), { recursive: true, force: true });
  return (await tryFiles(kind, join(folder, 'case'), join(folder, 'output'))).files;
}

describe('what fuzzing begins with', () => {
  it.each(kinds)('has sound cases of the kind %s, of which files are made', async (kind) => {
    const different = [...new Map(seeds[kind].map((one) => [JSON.stringify([...one.files]), one])).values()];
    expect(different.length).toBeGreaterThan(12);
    for (const one of different.slice(0, 2)) expect(await filesMade(one)).toBeGreaterThan(0);
  });
});
