import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { cp, mkdir, readdir, rm, stat, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  bothStates,
  build,
  buildArgs,
  differing,
  leftovers,
  openStage,
  outputOf,
  processesOf,
  type Stage,
  start,
  until,
  untilGone,
  writeReport,
} from './stage.ts';

let stage: Stage;
let last: ReadonlyMap<string, Uint8Array>;
let next: ReadonlyMap<string, Uint8Array>;

beforeAll(async () => {
  stage = await openStage();
  ({ last, next } = await bothStates(stage));
  await cp(stage.output, `${stage.output}-old`, { recursive: true });
});

beforeEach(async () => {
  // The output is the old one, the content is new.
  for (const folder of [stage.output, stage.cache, stage.content]) await rm(folder, { recursive: true, force: true });
  await cp(`${stage.output}-old`, stage.output, { recursive: true });
  await writeReport(stage.content, '乙');
});

afterAll(async () => {
  await stage.remove();
});

async function expectClean(output: ReadonlyMap<string, Uint8Array>, where = stage): Promise<void> {
  await untilGone(where);
  expect(differing(await outputOf(where), output)).toEqual([]);
  expect(await leftovers(where)).toEqual([]);
}

/** What an error that nobody expected looks like. */
const stackTrace = /\n {4}at /;

/** Does something with a folder that holds so many bytes. */
async function onSmallDisk(folder: string, size: string, work: () => Promise<void>): Promise<void> {
  await mkdir(folder, { recursive: true });
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder], { encoding: 'utf8' });
  expect([mounted.status, mounted.stderr]).toEqual([0, '']);
  try {
    await work();
  } finally {
    expect(spawnSync('umount', ['-l', folder]).status).toBe(0);
  }
}

/** Small disks are file systems in memory, which only the administrator of a machine may mount, and in some containers nobody. */
const mayMount = ((): boolean => {
  const folder = mkdtempSync(join(tmpdir(), 'faults-mount-'));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder]).status === 0;
  if (mounted) spawnSync('umount', ['-l', folder]);
  rmdirSync(folder);
  if (!mounted) console.warn('Nothing can be mounted here: full and read-only disks are not tried.');
  return mounted;
})();

describe('a disk', () => {
  it.runIf(mayMount)('that is full where outputs go is an error, and the old files stand', async () => {
    await onSmallDisk(stage.output, '900k', async () => {
      await cp(`${stage.output}-old`, stage.output, { recursive: true });
      const { status, said } = await build(stage, ['--no-cache']);
      expect(said).toMatch(/Can't write to .*small: ENOSPC/);
      expect(status).toBe(2);
      await expectClean(last);
    });
  });

  it.runIf(mayMount)('that is full where things are kept is a warning, and everything is made', async () => {
    await onSmallDisk(stage.cache, '200k', async () => {
      const { status, said } = await build(stage);
      expect(said).toMatch(/can't be kept in .*cache.*ENOSPC/);
      expect(status).toBe(0);
      await expectClean(next);
    });
  });

  it.runIf(mayMount)('that is full for temporary files is an error that says so, or does no harm', async () => {
    await onSmallDisk(stage.temporary, '60k', async () => {
      const { status, said } = await build(stage, ['--no-cache']);
      expect(said).not.toMatch(stackTrace);
      expect(status === 2 ? said : '').toMatch(status === 2 ? /ENOSPC|doesn't start|couldn't be printed/ : /^$/);
      expect([0, 2]).toContain(status);
      await expectClean(status === 0 ? next : last);
    });
  });

  it.each(['output', 'cache', 'temporary'] as const)('on which nothing can be written (%s) is said', async (what) => {
    const file = join(stage.root, 'file');
    await writeFile(file, 'no folder');
    const broken = { ...stage, [what]: join(file, 'below') };
    const { status, said } = await build(broken);
    expect(said).not.toMatch(stackTrace);
    expect(said).toContain(file);
    expect(status).toBe(what === 'cache' ? 0 : 2);
    await expectClean(what === 'cache' ? next : last);
  });
});

describe('content', () => {
  it.each(['01-topic.md', 'assets/picture.png', 'report.yaml'])(
    'that changes and vanishes while it is read (%s) gives whole files or an error',
    async (name) => {
      const place = join(stage.content, 'small', name);
      await mkdir(join(stage.content, 'small', 'assets'), { recursive: true });
      const [good, other] = [await goodBytes(name), Buffer.from('---\n乱')];
      let over = false;
      const meddling = (async () => {
        for (let at = 0; !over; at += 1) {
          if (at % 3 === 2) await unlink(place).catch(() => {});
          else await writeFile(place, at % 3 === 0 ? good : other);
          await delay(3);
        }
      })();
      try {
        for (let count = 0; count < 5; count += 1) {
          const before = await outputOf(stage);
          const { status, said } = await build(stage);
          expect(said).not.toMatch(stackTrace);
          expect([0, 1, 2]).toContain(status);
          if (status !== 0) expect(differing(await outputOf(stage), before)).toEqual([]);
        }
      } finally {
        over = true;
        await meddling;
      }
      await rm(join(stage.content, 'small'), { recursive: true });
      await writeReport(stage.content, '乙');
      expect((await build(stage)).status).toBe(0);
      await expectClean(next);
    },
  );

  it('of two thousand small files is built', async () => {
    const assets = join(stage.content, 'small', 'assets');
    await mkdir(assets);
    for (let at = 0; at < 2000; at += 1) await writeFile(join(assets, `${at}.svg`), `<svg id="${at}"/>`);
    const { status, said } = await build(stage);
    expect([status, said]).toEqual([0, expect.not.stringMatching(stackTrace)]);
    expect(differing(await outputOf(stage), next).filter((path) => path !== 'manifest.json')).toEqual([]);
    expect(await leftovers(stage)).toEqual([]);
  });
});

async function goodBytes(name: string): Promise<Uint8Array> {
  const { readFile } = await import('node:fs/promises');
  if (!name.endsWith('.png')) return await readFile(join(stage.content, 'small', name));
  const topic = join(stage.content, 'small', '01-topic.md');
  await writeFile(topic, `${await readFile(topic, 'utf8')}\n![校园](assets/picture.png)\n`);
  const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  return Buffer.from(png, 'base64');
}

describe('other programs', () => {
  it('that build the same into the same folders at once do no harm', async () => {
    for (const made of await Promise.all([build(stage), build(stage)])) expect(made.status).toBe(0);
    await expectClean(next);
  });

  it('that end with the machine leave nothing that stops the next', async () => {
    const running = start(stage, buildArgs(stage));
    const early = running.ended.then(({ status, said }) => {
      throw new Error(`It ended with ${status} before it was stopped: ${said}`);
    });
    const underWay = async () => (await readdir(stage.temporary)).length > 0 && (await processesOf(stage)).length > 1;
    const seen = until(underWay).catch(async (error: unknown) => {
      const [files, processes] = [await readdir(stage.temporary), await processesOf(stage)];
      throw new Error(`${error} There are ${processes.length} processes, and ${files.join()}.`);
    });
    await Promise.race([seen, early]);
    early.catch(() => {});
    for (const pid of await processesOf(stage)) {
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // It ended with the others.
      }
    }
    expect((await running.ended).signal).toBe('SIGKILL');
    expect((await build(stage)).status).toBe(0);
    await expectClean(next);
  });

  it('that are killed while they unpack the browser leave it to the next', async () => {
    const fresh = { XDG_CACHE_HOME: join(stage.root, 'fresh') };
    const folder = join(fresh.XDG_CACHE_HOME, 'huikan');
    const names = (): Promise<readonly string[]> => readdir(folder).catch(() => []);
    const running = start(stage, buildArgs(stage), fresh);
    await until(async () => (await names()).some((name) => name.startsWith('unpacking-')));
    running.child.kill('SIGKILL');
    await running.ended;
    expect(await names()).toEqual([expect.stringMatching(/^unpacking-/)]);
    expect((await build(stage, [], fresh)).status).toBe(0);
    expect(await names()).toEqual([expect.stringMatching(/^chromium-/)]);
    await expectClean(next);
  });
});

describe('an environment', () => {
  it.each([
    ['without a home', { HOME: undefined }],
    [
      'with a home that can’t be written',
      { HOME: '/dev/null/home', XDG_CACHE_HOME: undefined, HUIKAN_CACHE: undefined },
    ],
    ['in C', { LANG: 'C', LC_ALL: 'C' }],
    ['in Turkish', { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }],
    ['of nobody else', { umask: '077' }],
    ['of everybody', { umask: '000' }],
  ])('%s gives the very same files', async (_, environment) => {
    const { status, said } = await build(stage, [], environment);
    expect([status, said]).toEqual([0, expect.not.stringMatching(stackTrace)]);
    await expectClean(next);
  });

  it('without a folder for temporary files uses the system’s, and leaves nothing there', async () => {
    const running = start(stage, buildArgs(stage), { TMPDIR: undefined });
    expect((await running.ended).status).toBe(0);
    const left = (await readdir(tmpdir())).filter((name) => name.includes(`-${running.child.pid}-`));
    expect(left).toEqual([]);
    await expectClean(next);
  });

  it.each(['with spaces', '会刊 报告', '📚🎓'])('in a folder named “%s” gives the very same files', async (name) => {
    const there = await openStage(name);
    await writeReport(there.content, '乙');
    const { status, said } = await build(there);
    expect([status, said]).toEqual([0, expect.stringContaining('booklet.pdf')]);
    await expectClean(next, there);
    expect((await stat(there.cache)).isDirectory()).toBe(true);
    await there.remove();
  });
});
