import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import puppeteer from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectedBrowsers } from '../../../scripts/browser/engine.ts';
import { fontsConf } from '../../../scripts/browser/fontconfig.ts';
import { openBrowser } from '../../../scripts/browser/open-browser.ts';
import { packageRoot } from '../../../scripts/config.ts';
import { type Diagnostic, Refusal } from '../../../scripts/diagnostics/diagnostic.ts';
import { faceFile } from '../../../scripts/fonts/faces.ts';
import { artefactGroups, type BuildOptions, build, openTalk, type Result, type Talk } from '../../../scripts/index.ts';
import { filesBelow } from '../building.ts';
import { disguise, type Elsewhere, killGroup, startElsewhere } from './browser-elsewhere.ts';
import { install } from './installation.ts';

const never = new AbortController().signal;
const content = join(packageRoot(), 'content');
const open: Elsewhere[] = [];
let folder = '';
let local: ReadonlyMap<string, Uint8Array> = new Map();
let one: Elsewhere;
let other: Elsewhere;

async function start(...args: readonly [flags?: readonly string[], fonts?: NodeJS.ProcessEnv]): Promise<Elsewhere> {
  const started = await startElsewhere(folder, ...args);
  open.push(started);
  return started;
}

/** Builds the shipped report and keeps what is said; `at` hears how many documents are printed. */
async function buildWith(
  output: string,
  browsers: readonly string[],
  { at = () => {}, signal = never }: { readonly at?: (printed: number) => void; readonly signal?: AbortSignal } = {},
): Promise<{ readonly result: Result; readonly said: string }> {
  let said = '';
  const quiet = openTalk({ write: (text) => (said += text) }, 'en', false);
  const talk: Talk = {
    ...quiet,
    progress: (message) => at(Number(/^Printing (\d+)\//.exec(message?.en ?? '')?.[1] ?? 0)),
  };
  const options: BuildOptions = {
    ...{
      content,
      output,
      browsers,
      reports: [],
      strict: false,
      force: false,
      jobs: null,
      cache: false,
      explain: false,
      profile: false,
    },
    ...{ groups: new Set(artefactGroups), topics: [] },
  };
  return { result: await build(options, talk, signal), said };
}

/** Paths whose bytes aren't those of the build with the embedded browser. */
async function differing(output: string): Promise<readonly string[]> {
  const files = await filesBelow(output);
  expect([...files.keys()]).toEqual([...local.keys()]);
  return [...local]
    .filter(([path, bytes]) => Buffer.compare(bytes, files.get(path) ?? new Uint8Array()) !== 0)
    .map(([path]) => path);
}

/** What is open in a browser: addresses of its pages, and how many contexts besides the one it has by itself. */
async function insideOf({
  address,
}: Elsewhere): Promise<{ readonly pages: readonly string[]; readonly contexts: number }> {
  const browser = await puppeteer.connect({ browserWSEndpoint: address });
  try {
    const session = await browser.target().createCDPSession();
    const { targetInfos } = await session.send('Target.getTargets');
    const { browserContextIds } = await session.send('Target.getBrowserContexts');
    const pages = targetInfos.filter(({ type }) => type === 'page').map(({ url }) => url);
    return { pages, contexts: browserContextIds.length };
  } finally {
    await browser.disconnect();
  }
}

const untouched = { pages: ['about:blank'], contexts: 0 };

async function refusal(task: Promise<unknown>): Promise<Refusal> {
  const error: unknown = await task.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Refusal)) throw new Error(`Not refused, but ${String(error)}`);
  expect(error.status).toBe(2);
  return error;
}

const openAt = async (...browsers: readonly string[]): Promise<readonly Diagnostic[]> => {
  const notices: Diagnostic[] = [];
  const browser = await openBrowser({ browsers, jobs: 1, notice: (one) => notices.push(one) }, never);
  await browser.close();
  return notices;
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'remote-browsers-'));
  await buildWith(join(folder, 'local'), []);
  local = await filesBelow(join(folder, 'local'));
  // The other one has one face behind those that pages carry, where the embedded browser has six.
  const config = join(folder, 'one-face.conf');
  await writeFile(config, fontsConf([dirname(faceFile('hei-500'))], join(folder, 'one-face')));
  [one, other] = [await start(), await start(undefined, { FONTCONFIG_FILE: config, FONTCONFIG_PATH: folder })];
});

afterAll(async () => {
  await Promise.all(open.map((browser) => browser.end()));
  await rm(folder, { recursive: true, force: true });
});

describe('two browsers elsewhere', () => {
  it('make the same bytes as the embedded one, and are left as they were found', async () => {
    expect(local.size).toBeGreaterThan(10);
    const { said } = await buildWith(join(folder, 'both'), [one.address, other.address]);
    expect(await differing(join(folder, 'both'))).toEqual([]);
    expect(said).not.toContain('browser-');
    expect([await insideOf(one), await insideOf(other)]).toEqual([untouched, untouched]);
  });

  it('make the same bytes when one is killed half-way, which is told', async () => {
    const mortal = await start();
    const { said } = await buildWith(join(folder, 'killed'), [one.address, mortal.address], {
      at: (printed) => {
        if (printed === 8) process.kill(mortal.process.pid ?? 0, 'SIGKILL');
      },
    });
    expect(mortal.process.signalCode).toBe('SIGKILL');
    expect(said.match(/browser-lost/g)).toHaveLength(1);
    expect(said).toContain(new URL(mortal.address).host);
    expect(said).not.toContain('/devtools/');
    expect(await differing(join(folder, 'killed'))).toEqual([]);
    expect(await insideOf(one)).toEqual(untouched);
  });

  it('leave the old output when both are killed, and the error names what couldn’t be printed', async () => {
    const mortal = [await start(), await start()];
    const output = join(folder, 'all-killed');
    await mkdir(join(output, 'anhui-2022'), { recursive: true });
    await writeFile(join(output, 'anhui-2022', 'booklet.pdf'), 'the old one');
    const at = (printed: number): void => {
      if (printed === 8) for (const browser of mortal) killGroup(browser.process);
    };
    const error = await refusal(
      buildWith(
        output,
        mortal.map(({ address }) => address),
        { at },
      ),
    );
    expect(error.diagnostics.map(({ code }) => code)).toEqual(['browsers-lost']);
    expect(error.message).toMatch(/(deck|booklet|handout|chapter|notes|sheets)\S* couldn't be printed: all 2 browsers/);
    expect([...(await filesBelow(output)).keys()]).toEqual(['anhui-2022/booklet.pdf']);
  });

  it('are left at once when the build is interrupted', async () => {
    const stop = new AbortController();
    const building = buildWith(join(folder, 'interrupted'), [one.address, other.address], {
      signal: stop.signal,
      at: (printed) => {
        if (printed === 8) stop.abort(new Error('interrupted'));
      },
    });
    await expect(building).rejects.toThrow('interrupted');
    expect([await insideOf(one), await insideOf(other)]).toEqual([untouched, untouched]);
  });
});

describe('a browser elsewhere', () => {
  it('is reached by name and port, together with a local one; the program ends, and tells no secret', async () => {
    const program = await install(folder);
    const { port } = new URL(one.address);
    const shell = one.process.spawnfile;
    const small = join(folder, 'content', 'small');
    await mkdir(small, { recursive: true });
    await writeFile(join(small, 'report.yaml'), 'title: 专栏\npublisher: 省教育厅\ndate: 2022-01-17\n');
    await writeFile(join(small, '01-a.md'), '---\ntitle: 智慧学校建设\n---\n\n全省统筹推进智慧学校建设。\n');
    const browsers = [`http://me:geheim@localhost:${port}?token=sesame`, 'ws://127.0.0.1:9/sesame?key=geheim', shell];
    const args = ['check', '--lang', 'en', ...browsers.flatMap((browser) => ['--browser', browser])];
    const { status, talk } = await new Promise<{ status: unknown; talk: string }>((resolve) => {
      const environment = { ...process.env, LD_LIBRARY_PATH: join(shell, '..', 'lib') };
      execFile(process.execPath, [program, ...args], { cwd: folder, env: environment }, (error, _, said) =>
        resolve({ status: error?.code ?? 0, talk: said }),
      );
    });
    expect(talk).toContain('browser-left-out The browser at ws://127.0.0.1:9 ');
    expect(talk).not.toMatch(/sesame|geheim/);
    expect(status).toBe(0);
  });

  it('asks the network for nothing, whatever its arguments were', async () => {
    let asked = 0;
    const server = createServer((socket) => {
      asked += 1;
      socket.destroy();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const bound = server.address();
    const host = `127.0.0.1:${typeof bound === 'object' && bound !== null ? bound.port : 0}`;
    const browser = await openBrowser({ browsers: [one.address], jobs: 1, notice: () => {} }, never);
    const html = `<!doctype html><link rel="preconnect" href="http://${host}"><link rel="preload" as="image" href="http://${host}/a"><img src="http://${host}/b">`;
    // No request, and so nothing that is refused page by page.
    const measure = `String(new WebSocket('ws://${host}/socket'))`;
    const { refused } = await browser.print({ name: 'test', html, measure }, never);
    // Time for a connection that nothing waits for.
    for (let print = 0; print < 5; print += 1) await browser.print({ name: 'test', html, measure: null }, never);
    await browser.close();
    server.close();
    expect(refused).toEqual([`http://${host}/a`, `http://${host}/b`]);
    expect(asked).toBe(0);
  });

  it('is known by its version before it works, so that nothing is kept that another version printed', async () => {
    const { host } = new URL(one.address);
    const both = [one.address, `http://${host}`];
    const expected = await expectedBrowsers([...both, 'ws://127.0.0.1:9/nobody'], never);
    const browser = await openBrowser({ browsers: both, jobs: 3, notice: () => {} }, never);
    await browser.close();
    expect([expected.engine, expected.count, browser.jobs]).toEqual([browser.engine, 2, 6]);
    const older = await disguise(one.address, '140.0.7000.1');
    expect((await expectedBrowsers([older.address], never)).engine).not.toBe(browser.engine);
    older.close();
    expect(await expectedBrowsers(['http://127.0.0.1:9'], never)).toEqual({ engine: '', count: 1 });
    expect((await expectedBrowsers([], never)).engine).toMatch(/\d/);
    expect(await insideOf(one)).toEqual(untouched);
  });

  it('is refused when it hints type, or sets none', async () => {
    const hinting = await start([]);
    expect((await refusal(openAt(one.address, hinting.address))).diagnostics.map(({ code }) => code)).toEqual([
      'browser-hinted',
    ]);
    const config = join(folder, 'fonts.conf');
    await writeFile(config, '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig></fontconfig>');
    const bare = await start(undefined, { FONTCONFIG_FILE: config, FONTCONFIG_PATH: folder });
    expect((await refusal(openAt(bare.address))).diagnostics.map(({ code }) => code)).toEqual(['browser-no-text']);
    expect(await insideOf(hinting)).toEqual(untouched);
  });

  it('is refused beside one of another version, and told of where the embedded one is of another', async () => {
    const older = await disguise(one.address, '140.0.7000.1');
    const error = await refusal(openAt(other.address, older.address));
    expect(error.diagnostics.map(({ code }) => code)).toEqual(['browser-versions']);
    expect(error.message).toContain('140.0.7000.1');
    expect((await openAt(older.address)).map(({ code }) => code)).toEqual(['browser-other-major']);
    expect(await openAt(one.address, other.address)).toEqual([]);
    older.close();
  });
});
