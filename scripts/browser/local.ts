import { rmSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Connection } from 'puppeteer-core';
import {
  browserFailed,
  browserMissing,
  browserNotFound,
  cacheUnusable,
  noSandbox,
  temporaryUnusable,
  unpackFailed,
} from '../diagnostics/catalogue/browser.ts';
import { type Diagnostic, diagnose, Refusal } from '../diagnostics/diagnostic.ts';
import { clearLeftovers, passingName, temporary } from '../graph/leftovers.ts';
import { type BrowserChild, lastLines } from './child.ts';
import { engineOf } from './engine.ts';
import { reasonOf } from './failure.ts';
import { type FoundBrowser, findBrowsers } from './find.ts';
import { launch, type RunningBrowser } from './launch.ts';
import { cacheFolder, isFile, thisMachine } from './machine.ts';
import { openPool } from './pool.ts';
import { type Station, stationOf } from './station.ts';
import { tabsOf } from './tab.ts';
import { shellArchives, type UnpackedShell, unpackShell } from './unpack.ts';

export interface LocalOptions {
  /** Path of the browser to start; null: the one that is found. */
  readonly executable: string | null;
  readonly jobs: number;
  /** Longest time for one job, in ms. */
  readonly patience: number;
  readonly notice: Notice;
  /** Pages to open before the first job comes. */
  readonly ahead: number;
  /** Called when the browser's process has begun and knows what to do first. */
  readonly onStart: () => void;
  /** Told why a browser that was found isn't the one that runs. */
  readonly passedOver: Notice;
}

type Notice = (diagnostic: Diagnostic) => void;

/**
 * Starts a browser on this machine. When the signal aborts while it starts, it ends again.
 *
 * @throws {Refusal} status 2 when no browser is found or none of those found starts
 */
export async function openLocal(options: LocalOptions, signal: AbortSignal): Promise<Station> {
  signal.throwIfAborted();
  const folder = await makeFolder();
  // For exits that nothing can wait for; the process itself ends with its parent.
  const atExit = (): void => rmSync(folder, { recursive: true, force: true });
  process.once('exit', atExit);
  const discard = async (): Promise<void> => {
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
    process.removeListener('exit', atExit);
  };
  try {
    const { engine, running } = await startFirst(options, folder, signal);
    return attend(running, engine, options, discard);
  } catch (error) {
    await discard();
    throw error;
  }
}

/** Makes the throwaway folder of a browser, and clears up behind browsers whose program was killed. */
async function makeFolder(): Promise<string> {
  const all = tmpdir();
  await clearLeftovers(all, temporary);
  const folder = join(all, passingName(temporary));
  try {
    await mkdir(folder, { mode: 0o700 });
  } catch (error) {
    const params = { folder: all, reason: reasonOf(error) };
    throw new Refusal([diagnose(temporaryUnusable, params, null, { cause: error })], 2);
  }
  return folder;
}

/** Starts the first of the browsers found that does start. */
async function startFirst(
  options: LocalOptions,
  folder: string,
  signal: AbortSignal,
): Promise<{ readonly engine: string; readonly running: RunningBrowser }> {
  const failures: Diagnostic[] = [];
  for await (const found of findBrowsers(options.executable, thisMachine())) {
    try {
      const running = await startOne(found, folder, options, signal);
      failures.forEach(options.passedOver);
      return { engine: await engineOf(found), running };
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof Refusal)) throw error;
      failures.push(...error.diagnostics);
    }
  }
  throw new Refusal(failures.length === 0 ? [diagnose(browserNotFound, {}, null)] : failures, 2);
}

async function startOne(
  found: FoundBrowser,
  folder: string,
  { ahead, notice, onStart }: LocalOptions,
  signal: AbortSignal,
): Promise<RunningBrowser> {
  if (found.source === 'named' && !(await isFile(found.path))) {
    throw new Refusal([diagnose(browserMissing, { path: found.path }, null)], 2);
  }
  const program =
    found.source === 'embedded'
      ? await embedded(folder, notice, signal)
      : { executable: resolve(found.path), libraries: null };
  const sandbox = process.getuid?.() !== 0;
  const onNoSandbox = (): void => notice(diagnose(noSandbox, {}, null));
  return await launch({ ...program, folder, sandbox, ahead, onNoSandbox, onStart }, signal).catch((error: unknown) => {
    signal.throwIfAborted();
    const params = { path: program.executable, reason: reasonOf(error) };
    throw new Refusal([diagnose(browserFailed, params, null, { cause: error })], 2);
  });
}

/**
 * The embedded shell from the user's cache or, where there is no place for one, from a throwaway folder.
 *
 * @throws {Refusal} status 2 when it can be unpacked to neither
 */
export async function embedded(folder: string, notice: Notice, signal: AbortSignal): Promise<UnpackedShell> {
  const cache = cacheFolder(process.env);
  const spare = join(folder, 'browser');
  try {
    const source = shellArchives();
    if (cache === null) return await unpackShell(source, spare, signal);
    return await unpackShell(source, cache, signal).catch(async (error: unknown) => {
      signal.throwIfAborted();
      const shell = await unpackShell(source, spare, signal);
      notice(diagnose(cacheUnusable, { folder: cache, reason: reasonOf(error) }, null, { cause: error }));
      return shell;
    });
  } catch (error) {
    signal.throwIfAborted();
    throw new Refusal([diagnose(unpackFailed, { folder, reason: reasonOf(error) }, null, { cause: error })], 2);
  }
}

/** Makes a running browser take jobs until it is closed. */
function attend(
  { connection, version, sheets, child }: RunningBrowser,
  engine: string,
  { executable, jobs, patience }: LocalOptions,
  discard: () => Promise<void>,
): Station {
  const lost = new AbortController();
  void child.ended.then(() => lost.abort(new Error(`The browser has ended. ${lastLines(child.log())}`.trim())));
  let closing: Promise<void> | null = null;
  const close = (): Promise<void> => {
    closing ??= end(connection, child).then(discard);
    return closing;
  };
  const pool = openPool(tabsOf(connection, null), jobs, patience, sheets);
  const label = executable ?? 'this machine';
  return stationOf(pool, { label, version, engine, places: jobs, lost: lost.signal, close });
}

/** Asks a browser to end, so that it clears up behind its children, and ends it where it doesn't answer. */
async function end(connection: Connection, child: BrowserChild): Promise<void> {
  const force = setTimeout(() => child.kill(), 2000);
  connection.send('Browser.close').catch(() => child.kill());
  await child.ended;
  clearTimeout(force);
}
