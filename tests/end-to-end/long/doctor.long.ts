import { execFile } from 'node:child_process';
import { access, chmod, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { installedPaths } from '../../../scripts/browser/find.ts';
import { thisMachine } from '../../../scripts/browser/machine.ts';
import { packageRoot } from '../../../scripts/config.ts';
import { checkNames } from '../../../scripts/doctor/check.ts';
import { trialText } from '../../../scripts/doctor/trial-page.ts';

const run = promisify(execFile);
const root = packageRoot();

/** Nothing is found on this path, so that no browser of the machine is. */
const bare = { PATH: '/dev/null/bin' };

let folder = '';
let whole = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'huikan-doctor-'));
  whole = join(folder, 'whole');
  await mkdir(whole);
  await run(process.execPath, [join(root, 'bundle.mjs'), join(whole, 'dist')]);
  await furnish(whole, null);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Gives a package folder all but its program: packages stand there as links, without the one that is left out. */
async function furnish(place: string, without: string | null): Promise<void> {
  for (const part of ['package.json', 'templates']) await symlink(join(root, part), join(place, part));
  const packages = join(root, 'node_modules');
  const names = (await readdir(packages)).filter((name) => !name.startsWith('.') && !name.startsWith('@'));
  const scopes = (await readdir(packages)).filter((name) => name.startsWith('@'));
  const scoped = await Promise.all(
    scopes.map(async (scope) => (await readdir(join(packages, scope))).map((name) => `${scope}/${name}`)),
  );
  for (const name of [...names, ...scoped.flat()]) {
    if (name === without) continue;
    const link = join(place, 'node_modules', name);
    await mkdir(dirname(link), { recursive: true });
    await symlink(join(packages, name), link);
  }
}

/** A package folder that lacks one package, and the command line in it. */
async function installationWithout(name: string): Promise<string> {
  const place = join(folder, name.replaceAll('/', '+'));
  await mkdir(place);
  await run('cp', ['-R', join(whole, 'dist'), join(place, 'dist')]);
  await furnish(place, name);
  return place;
}

const document = z.object({
  ok: z.boolean(),
  checks: z.array(
    z.object({
      check: z.enum(checkNames),
      state: z.enum(['fine', 'warning', 'missing']),
      data: z.record(z.string(), z.unknown()),
      diagnostics: z.array(z.object({ code: z.string(), message: z.object({ zh: z.string(), en: z.string() }) })),
    }),
  ),
});

interface Examination {
  readonly status: number;
  readonly said: string;
  readonly ok: boolean;
  /** State and codes of the checks that aren't fine. */
  readonly wrong: Readonly<Record<string, string>>;
  readonly data: (check: string) => Readonly<Record<string, unknown>>;
}

async function ended(place: string, args: readonly string[], environment: NodeJS.ProcessEnv) {
  const env = { HOME: process.env['HOME'], ...environment };
  return await run(process.execPath, [join(place, 'dist', 'cli.js'), ...args], { env, cwd: folder }).then(
    ({ stdout, stderr }) => ({ status: 0, stdout, stderr }),
    (error: { readonly code: number; readonly stdout: string; readonly stderr: string }) => ({
      status: error.code,
      stdout: error.stdout,
      stderr: error.stderr,
    }),
  );
}

/** Runs the doctor. What is only old, and the memory of the machine that the test runs on, is left out. */
async function examined(
  place: string,
  environment: NodeJS.ProcessEnv = {},
  args: readonly string[] = [],
): Promise<Examination> {
  const { status, stdout, stderr } = await ended(place, ['doctor', '--json', '--lang', 'zh', ...args], {
    ...bare,
    ...environment,
  });
  const { ok, checks } = document.parse(JSON.parse(stdout));
  expect(checks.map(({ check }) => check)).toEqual(checkNames);
  // A line for each, and what they come to.
  expect(stderr.trim().split('\n')).toHaveLength(checkNames.length + 1);
  const passing = new Set(['doctor-embedded-old', 'doctor-memory', 'doctor-space', 'browser-no-sandbox']);
  const wrong = checks.flatMap(({ check, state, diagnostics }) => {
    const codes = diagnostics.map(({ code }) => code).filter((code) => !passing.has(code));
    return codes.length === 0 ? [] : [[check, `${state} ${codes.join(' ')}`]];
  });
  const data = (name: string) => checks.find(({ check }) => check === name)?.data ?? {};
  return { status, said: stderr, ok, wrong: Object.fromEntries(wrong), data };
}

/** Whether a browser stands where it is found without a path. */
async function hasInstalled(): Promise<boolean> {
  const paths = installedPaths({ ...thisMachine(), environment: bare });
  const there = await Promise.all(
    paths.map((path) =>
      access(path).then(
        () => true,
        () => false,
      ),
    ),
  );
  return there.includes(true);
}

describe('huikan doctor', () => {
  it('finds a whole installation fit, and leaves nothing behind', async () => {
    const temporary = join(folder, 'temporary');
    await mkdir(temporary);
    const before = await readdir(folder);
    const { status, ok, wrong, data, said } = await examined(whole, { TMPDIR: temporary });
    expect({ status, ok, wrong }).toEqual({ status: 0, ok: true, wrong: {} });
    expect(data('browser')).toMatchObject({
      source: 'embedded',
      text: trialText,
      version: expect.stringMatching(/^HeadlessChrome\/147\./),
    });
    expect(Object.keys(data('faces')['characters'] ?? {})).toHaveLength(7);
    expect(said).toMatch(/^\[正常\] 浏览器：自带的浏览器，HeadlessChrome/m);
    expect(await readdir(temporary)).toEqual([]);
    expect(await readdir(folder)).toEqual(before);
  });

  it('says the same in English', async () => {
    const { status, stdout, stderr } = await ended(whole, ['doctor', '--lang', 'en'], bare);
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(stderr).toMatch(/^\[fine\] Browser: the embedded one, HeadlessChrome/m);
    expect(stderr).toMatch(/^Builds work on this machine/m);
    expect(stderr).not.toMatch(/\p{Script=Han}/u);
  });

  it.each([
    ['harfbuzzjs', { packages: 'missing doctor-package', browser: 'missing doctor-browser' }, 2],
    [
      '@expo-google-fonts/noto-serif-sc',
      { faces: 'missing doctor-face doctor-face doctor-face', browser: 'missing doctor-browser' },
      2,
    ],
    ['@embedpdf/pdfium', { packages: 'warning doctor-package' }, 0],
    ['puppeteer', { packages: 'warning doctor-package' }, 0],
  ])('says what lacks where %s isn’t there', async (name, wrong, status) => {
    const place = await installationWithout(name);
    const found = await examined(place);
    expect(found.wrong).toEqual(wrong);
    expect(found.status).toBe(status);
    expect(found.ok).toBe(status === 0);
    if (status === 0) return;
    // What a build can't do without is told, with a way to the doctor, in the language of who asks.
    for (const [language, told] of [
      ['zh', /错误 (?:program-failed|browser-print) .*\n {2}办法：.*huikan doctor/],
      ['en', /error (?:program-failed|browser-print) .*\n {2}Hint: .*huikan doctor/],
    ] as const) {
      const args = ['build', '--content', join(root, 'content'), '--out', join(folder, 'out'), '--no-cache'];
      const built = await ended(place, [...args, '--lang', language], bare);
      expect([built.status, built.stderr]).toEqual([2, expect.stringMatching(told)]);
    }
  });

  it('says so where there is no browser at all, and so does a build', async () => {
    const place = await installationWithout('@sparticuz/chromium');
    const { status, wrong } = await examined(place);
    const installed = await hasInstalled();
    expect(wrong['embedded']).toBe('warning doctor-embedded-missing');
    expect(wrong['browser']).toBe(`${installed ? 'warning' : 'missing'} browser-unpack`);
    expect(status).toBe(installed ? 0 : 2);
    const args = ['build', '--content', join(root, 'content'), '--out', join(folder, 'out'), '--no-cache'];
    const built = await ended(place, args, bare);
    expect(built.status).toBe(installed ? 0 : 2);
    expect(built.stderr).not.toMatch(/\bat .*\.js:\d+/);
  });

  it('takes a browser for what it is: no file, no program, nobody at home', async () => {
    const text = join(folder, 'text');
    await writeFile(text, 'no program');
    const broken = join(folder, 'broken');
    await writeFile(broken, '\x7fELF');
    await chmod(broken, 0o755);
    const empty = createServer();
    await new Promise<void>((resolve) => empty.listen(0, '127.0.0.1', resolve));
    const address = empty.address();
    const port = typeof address === 'object' ? address?.port : 0;
    await new Promise((resolve) => empty.close(resolve));
    const wishes: readonly (readonly [string, string])[] = [
      ['/dev/null/x', 'browser-missing'],
      [text, 'browser-start'],
      [broken, 'browser-start'],
      [`ws://127.0.0.1:${port}`, 'browser-unreachable'],
      [`http://127.0.0.1:${port}`, 'browser-unreachable'],
      ['ws://no address', 'browser-unreachable'],
    ];
    for (const [wish, code] of wishes) {
      const byName = await examined(whole, {}, ['--browser', wish]);
      expect({ wish, ...byName.wrong, status: byName.status }).toEqual({ wish, browser: `missing ${code}`, status: 2 });
    }
    const byEnvironment = await examined(whole, { HUIKAN_BROWSER: '/dev/null/x' });
    expect(byEnvironment.wrong).toEqual({ browser: 'missing browser-missing' });
  });

  it('says which folders can’t be written to, and does without a cache', async () => {
    const nowhere = '/dev/null/x';
    const output = await examined(whole, {}, ['--out', nowhere]);
    expect([output.status, output.wrong]).toEqual([2, { output: 'missing doctor-folder' }]);
    const content = await examined(whole, {}, ['--content', nowhere]);
    expect([content.status, content.wrong]).toEqual([2, { content: 'missing doctor-content-unreadable' }]);
    const cache = await examined(whole, { XDG_CACHE_HOME: nowhere });
    const withoutCache = { cache: 'warning doctor-folder', browser: 'warning browser-cache-unusable' };
    expect([cache.status, cache.wrong]).toEqual([0, withoutCache]);
    const temporary = await examined(whole, { TMPDIR: nowhere });
    expect(temporary.status).toBe(2);
    expect(temporary.wrong).toMatchObject({ temporary: 'missing doctor-folder', browser: 'missing browser-temporary' });
  });

  it('runs without a home and with an empty environment', async () => {
    const { status, wrong } = await examined(whole, { HOME: undefined, PATH: undefined });
    expect({ status, wrong }).toEqual({ status: 0, wrong: {} });
  });

  it('refuses what it doesn’t know', async () => {
    const { status, stderr } = await ended(whole, ['doctor', 'everything', '--lang', 'en'], bare);
    expect(status).toBe(2);
    expect(stderr).toContain('command-usage');
  });
});
