import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../../scripts/config.ts';
import { buildSilently, filesBelow } from '../building.ts';

const home = process.cwd();
let folder = '';
let first: ReadonlyMap<string, Uint8Array> = new Map();
let second: ReadonlyMap<string, Uint8Array> = new Map();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'same-bytes-'));
  await buildSilently(join(packageRoot(), 'content'), join(folder, 'one'));
  first = await filesBelow(join(folder, 'one'));

  const elsewhere = join(folder, '另一处 elsewhere');
  await cp(join(packageRoot(), 'content'), join(elsewhere, 'content'), { recursive: true });
  process.chdir(elsewhere);
  await buildSilently('content', 'output');
  second = await filesBelow(join(elsewhere, 'output'));
}, 240_000);

afterAll(async () => {
  process.chdir(home);
  await rm(folder, { recursive: true, force: true });
});

describe('two builds of the same content in different places', () => {
  it('make the same files', () => {
    expect(first.size).toBeGreaterThan(10);
    expect([...second.keys()]).toEqual([...first.keys()]);
  });

  it('make the same bytes, the manifest included', () => {
    const differing = [...first]
      .filter(([path, bytes]) => Buffer.compare(bytes, second.get(path) ?? new Uint8Array()) !== 0)
      .map(([path]) => path);
    expect(differing).toEqual([]);
  });
});
