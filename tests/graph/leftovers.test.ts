import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clearLeftovers, leftIn, passingName } from '../../scripts/graph/leftovers.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'huikan-leftovers-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** The number of a process that has ended. */
const ended = (): number => spawnSync(process.execPath, ['-e', '']).pid;
const named = (pid: number, machine = passingName('').split('-')[0]): string => `.w-${machine}-${pid}-0123456789ab`;

describe('what ended processes left', () => {
  it('goes, files and folders, while what belongs to running ones and to nobody stays', async () => {
    const own = passingName('.w-');
    const [dead, other] = [named(ended()), named(process.ppid)];
    await mkdir(join(folder, dead));
    await writeFile(join(folder, dead, 'file'), 'x');
    for (const name of [own, other, '.w-mine', 'plain']) await writeFile(join(folder, name), 'x');
    expect(await leftIn(folder, '.w-')).toEqual([join(folder, dead)]);
    await clearLeftovers(folder, '.w-');
    expect((await readdir(folder)).sort()).toEqual([own, other, '.w-mine', 'plain'].sort());
  });

  it('is known by its age where the number is ours by chance, or of another machine', async () => {
    const [ours, far, young] = [named(process.pid), named(1, '00000000'), named(2, '00000000')];
    for (const name of [ours, far, young]) await writeFile(join(folder, name), 'x');
    for (const name of [ours, far]) await utimes(join(folder, name), 0, 0);
    await clearLeftovers(folder, '.w-');
    expect(await readdir(folder)).toEqual([young]);
  });

  it('is nothing where there is no folder', async () => {
    expect(await leftIn(join(folder, 'none'), '.w-')).toEqual([]);
  });
});
