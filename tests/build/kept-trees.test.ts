import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keptTrees } from '../../scripts/build/kept-trees.ts';
import { packageRoot } from '../../scripts/config.ts';
import { contentFilesOnDisk } from '../../scripts/content/files.ts';
import { markdownParser } from '../../scripts/content/markdown.ts';
import { readReport } from '../../scripts/content/read-report.ts';
import { openDiskStore } from '../../scripts/graph/disk-store.ts';
import { openGraph } from '../../scripts/graph/graph.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'huikan-trees-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const open = () =>
  openGraph(
    openDiskStore({
      folder,
      limit: 1e8,
      scope: 'report',
      onFailure: (error) => {
        throw error;
      },
    }),
    'p',
  );
const report = join(packageRoot(), 'content', 'anhui-2022');

it('gives the report that parsing gives', async () => {
  const expected = await readReport(contentFilesOnDisk, report);
  for (const run of ['parsed', 'kept']) {
    const graph = open();
    const trees = await keptTrees(report, graph);
    expect([run, await readReport(contentFilesOnDisk, report, { parse: trees.parse })]).toEqual([run, expected]);
    trees.keep();
    await graph.settle();
  }
});

it('parses what is new, and keeps of a small report what it was asked for last', async () => {
  const [one, two, three] = ['# 一\n\n:fact[1个]{#a}', '# 二', '# 三'];
  const parse = markdownParser();
  const ask = async (texts: readonly string[]) => {
    const graph = open();
    const trees = await keptTrees('r', graph);
    expect(texts.map(trees.parse)).toEqual(texts.map(parse));
    trees.keep();
    await graph.settle();
    return ((await open().recall('trees of r')) as readonly unknown[] | null)?.length ?? 0;
  };
  expect(await ask([one, two, two])).toBe(2);
  expect(await ask([one, two])).toBe(2);
  expect(await ask([two, three, `${three}。`])).toBe(3);
  expect(await ask(['长'.repeat(600_000)])).toBe(3);
});
