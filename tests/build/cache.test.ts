import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openCache } from '../../scripts/build/cache.ts';
import type { Diagnostic } from '../../scripts/diagnostics/diagnostic.ts';
import { noStore } from '../../scripts/graph/store.ts';

let folder = '';
let told: Diagnostic[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cache-'));
  told = [];
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const open = (environment: Readonly<Record<string, string>>, own: string | null) =>
  openCache({ environment, folder: own }, '/report', (diagnostic) => told.push(diagnostic));
const packed = { data: 1, bytes: [new Uint8Array(1000)] };

it('stands in the user’s own place, or where it is told to', async () => {
  for (const cache of [
    open({}, join(folder, 'own')),
    open({ HUIKAN_CACHE: join(folder, 'named') }, join(folder, 'other')),
  ]) {
    cache.write('aa01', packed);
    await cache.settle(new Map());
    expect(await cache.read('aa01')).toEqual(packed);
  }
  expect((await readdir(folder)).sort()).toEqual(['named', 'own']);
  expect(await readdir(join(folder, 'own', 'builds'))).toContain('entries');
});

it('keeps nothing for a user without a place', () => {
  expect(open({}, null)).toBe(noStore);
});

it('keeps to the size it is given', async () => {
  const cache = open({ HUIKAN_CACHE: folder, HUIKAN_CACHE_MB: '0' }, null);
  cache.write('aa01', packed);
  await cache.settle(new Map());
  expect(await cache.read('aa01')).toBeNull();
});

it('warns once when it can’t be written, and hinders nothing', async () => {
  await writeFile(join(folder, 'file'), '');
  const cache = open({ HUIKAN_CACHE: join(folder, 'file') }, null);
  cache.write('aa01', packed);
  cache.write('ab02', packed);
  await cache.settle(new Map());
  expect(told.map(({ code, severity }) => `${code} ${severity}`)).toEqual(['build-cache warning']);
  expect(told[0]?.wording.zh.message).toContain(join(folder, 'file'));
  expect(await cache.read('aa01')).toBeNull();
});
