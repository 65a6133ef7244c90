import { spawnSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { create } from 'tar';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { shellArchives, unpackShell } from '../../scripts/browser/unpack.ts';
import { passingName } from '../../scripts/graph/leftovers.ts';

const signal = new AbortController().signal;
const program = '#!/bin/sh\necho 会刊\n'.repeat(50_000);
let folder = '';
let source = '';
let cache = '';

/** A package like the browser's, with a program of 1 MB and one library. */
async function makeSource(version: string): Promise<void> {
  await mkdir(join(folder, 'lib'), { recursive: true });
  await mkdir(source, { recursive: true });
  await writeFile(join(folder, 'lib', 'libnss3.so'), 'library');
  await create({ cwd: folder, file: join(folder, 'lib.tar') }, ['lib']);
  await writeFile(join(source, 'al2023.tar.br'), brotliCompressSync(await readFile(join(folder, 'lib.tar'))));
  await writeFile(join(source, 'chromium.br'), brotliCompressSync(program));
  await writeFile(join(source, '..', 'package.json'), JSON.stringify({ version }));
}

const mode = async (path: string): Promise<string> => ((await stat(path)).mode & 0o777).toString(8);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'huikan-test-'));
  source = join(folder, 'package', 'bin');
  cache = join(folder, 'home', '.cache', 'huikan');
  await makeSource('147.0.0');
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('the embedded shell', () => {
  it('comes with the package', async () => {
    expect(await readdir(shellArchives())).toEqual(expect.arrayContaining(['chromium.br', 'al2023.tar.br']));
  });

  it('is unpacked with its libraries into a private folder', async () => {
    const shell = await unpackShell(source, cache, signal);
    expect(await readFile(shell.executable, 'utf8')).toBe(program);
    expect(await readFile(join(shell.libraries, 'libnss3.so'), 'utf8')).toBe('library');
    expect(await mode(shell.executable)).toBe('700');
    expect(await mode(cache)).toBe('700');
    expect(await mode(join(shell.executable, '..'))).toBe('700');
  });

  it('is unpacked once', async () => {
    const first = await unpackShell(source, cache, signal);
    const { ino, mtimeMs } = await stat(first.executable);
    expect(await unpackShell(source, cache, signal)).toEqual(first);
    expect(await stat(first.executable)).toMatchObject({ ino, mtimeMs });
  });

  it('is unpacked beside that of another version', async () => {
    const old = await unpackShell(source, cache, signal);
    await makeSource('148.0.0');
    expect((await unpackShell(source, cache, signal)).executable).not.toBe(old.executable);
    expect(await readdir(cache)).toHaveLength(2);
  });

  it('is whole for everybody when several unpack it at once', async () => {
    const shells = await Promise.all(Array.from({ length: 5 }, () => unpackShell(source, cache, signal)));
    expect(new Set(shells.map((shell) => shell.executable)).size).toBe(1);
    expect(await readFile(shells[0]?.executable ?? '', 'utf8')).toBe(program);
    expect(await readdir(cache)).toHaveLength(1);
  });

  it.each([
    ['program is cut short', (place: string) => truncate(join(place, 'chromium'), 100)],
    ['library is gone', (place: string) => rm(join(place, 'lib', 'libnss3.so'))],
    ['inventory is gone', (place: string) => rm(join(place, 'inventory.json'))],
    ['inventory lists nothing', (place: string) => writeFile(join(place, 'inventory.json'), '{}')],
    ['folder can be written by others', (place: string) => chmod(place, 0o777)],
  ])('is unpacked anew when its %s', async (_, damage) => {
    const { executable } = await unpackShell(source, cache, signal);
    await damage(join(executable, '..'));
    // Several at once repair it as well.
    const shells = await Promise.all([1, 2, 3].map(() => unpackShell(source, cache, signal)));
    expect(await readFile(executable, 'utf8')).toBe(program);
    expect(await readdir(join(executable, '..', 'lib'))).toEqual(['libnss3.so']);
    expect(await mode(join(executable, '..'))).toBe('700');
    expect(shells.every((shell) => shell.executable === executable)).toBe(true);
  });

  it('is never put where others can write, nor behind a link', async () => {
    await mkdir(cache, { recursive: true });
    await chmod(cache, 0o777);
    await expect(unpackShell(source, cache, signal)).rejects.toThrow('not a private folder');
    const link = join(folder, 'link');
    await symlink(join(folder, 'lib'), link);
    await expect(unpackShell(source, link, signal)).rejects.toThrow('not a private folder');
    expect(await readdir(cache)).toEqual([]);
  });

  it('leaves nothing behind when unpacking is broken off', async () => {
    const stop = new AbortController();
    const unpacking = unpackShell(source, cache, stop.signal);
    stop.abort(new Error('enough'));
    await expect(unpacking).rejects.toThrow();
    expect(await readdir(cache)).toEqual([]);
  });

  it('leaves nothing behind when an archive is broken', async () => {
    const archive = join(source, 'chromium.br');
    await truncate(archive, (await stat(archive)).size - 3);
    await expect(unpackShell(source, cache, signal)).rejects.toThrow();
    expect(await readdir(cache)).toEqual([]);
  });

  it('clears up what killed processes left, but not what others are at', async () => {
    const busy = passingName('unpacking-');
    const killed = busy.replace(`-${process.pid}-`, `-${spawnSync(process.execPath, ['-e', '']).pid}-`);
    await mkdir(join(cache, killed), { recursive: true, mode: 0o700 });
    await mkdir(join(cache, busy), { mode: 0o700 });
    await chmod(cache, 0o700);
    await unpackShell(source, cache, signal);
    const left = (await readdir(cache)).filter((name) => name.startsWith('unpacking-'));
    expect(left).toEqual([busy]);
  });
});
