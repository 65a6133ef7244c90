import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import {
  browserFailed,
  browserMissing,
  browserNotFound,
  cacheUnusable,
  noSandbox,
  printFailed,
  printTimedOut,
  unpackFailed,
} from '../diagnostics/catalogue/browser.ts';
import { type Diagnostic, diagnose, Refusal } from '../diagnostics/diagnostic.ts';
import type { OpenBrowser } from './browser.ts';
import { engineOf } from './engine.ts';
import { type FoundBrowser, findBrowsers } from './find.ts';
import { launch, type RunningBrowser } from './launch.ts';
import { cacheFolder, isFile, thisMachine } from './machine.ts';
import { openPool } from './pool.ts';
import { measureDocument, photographDocument, printDocument } from './print.ts';
import { shellArchives, type UnpackedShell, unpackShell } from './unpack.ts';

export interface BrowserOptions {
  /** Path of the browser to use; null: the one that is found. */
  readonly executable: string | null;
  /** Jobs at a time; further ones wait. */
  readonly jobs: number;
  /** Told of what the user should know but that doesn't stop the work. */
  readonly notice: (diagnostic: Diagnostic) => void;
  /** Longest time one document may take, in ms, 120,000 by default. A chapter takes a tenth of a second; only a hanging page reaches this. */
  readonly patience?: number;
}

type Notice = BrowserOptions['notice'];

/**
 * Starts the browser that pages are printed with. When the signal aborts, now or later, the browser ends and jobs reject with the
 * signal's reason; `close` then waits until everything is gone.
 *
 * @throws {Refusal} status 2 when no browser is found or none of those found starts
 */
export async function openBrowser(options: BrowserOptions, signal: AbortSignal): Promise<OpenBrowser> {
  signal.throwIfAborted();
  const folder = await mkdtemp(join(tmpdir(), 'huikan-'));
  // For exits that nothing can wait for; the process itself ends with its parent.
  const atExit = (): void => rmSync(folder, { recursive: true, force: true });
  process.once('exit', atExit);
  const discard = async (): Promise<void> => {
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
    process.removeListener('exit', atExit);
  };
  try {
    const { engine, running } = await startFirst(options, folder, signal);
    return await attend(running, engine, options, signal, discard);
  } catch (error) {
    await discard();
    throw error;
  }
}

/** Starts the first of the browsers found that does start. */
async function startFirst(
  options: BrowserOptions,
  folder: string,
  signal: AbortSignal,
): Promise<{ readonly engine: string; readonly running: RunningBrowser }> {
  const failures: Diagnostic[] = [];
  for (const found of await findBrowsers(options.executable, thisMachine())) {
    try {
      const running = await startOne(found, folder, options.notice, signal);
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
  notice: Notice,
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
  return await launch({ ...program, folder, sandbox, onNoSandbox }, signal).catch((error: unknown) => {
    signal.throwIfAborted();
    const params = { path: program.executable, reason: reasonOf(error) };
    throw new Refusal([diagnose(browserFailed, params, null, { cause: error })], 2);
  });
}

/** The embedded shell from the user's cache or, where there is no place for one, from the throwaway folder. */
async function embedded(folder: string, notice: Notice, signal: AbortSignal): Promise<UnpackedShell> {
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
async function attend(
  { browser, child }: RunningBrowser,
  engine: string,
  { jobs, patience = 120_000 }: BrowserOptions,
  signal: AbortSignal,
  discard: () => Promise<void>,
): Promise<OpenBrowser> {
  const lost = new AbortController();
  void child.ended.then(() => lost.abort(new Error(`The browser has ended. ${child.log()}`.trim())));
  let closing: Promise<void> | null = null;
  const close = (): Promise<void> => {
    signal.removeEventListener('abort', abandon);
    closing ??= end({ browser, child }).then(discard);
    return closing;
  };
  const abandon = (): void => void close().catch(() => {});
  signal.addEventListener('abort', abandon, { once: true });
  if (signal.aborted) {
    await close();
    signal.throwIfAborted();
  }

  const pool = openPool(browser, jobs, patience);
  /** Runs a job until it is done, somebody stops it, its time is over or the browser is gone. */
  const attempt = async <T>(name: string, own: AbortSignal, work: (stop: AbortSignal) => Promise<T>): Promise<T> => {
    try {
      return await work(AbortSignal.any([signal, own, lost.signal]));
    } catch (error) {
      signal.throwIfAborted();
      own.throwIfAborted();
      if (error instanceof Refusal) throw error;
      // A browser that ends takes its pages with it first; its own end is the better reason.
      await Promise.race([child.ended, delay(200, null, { ref: false })]);
      const reason = reasonOf(lost.signal.aborted ? lost.signal.reason : error);
      const about =
        error instanceof Error && error.name === 'TimeoutError'
          ? diagnose(printTimedOut, { name, seconds: patience / 1000 }, null, { cause: error })
          : diagnose(printFailed, { name, reason }, null, { cause: error });
      throw new Refusal([about], 2);
    }
  };
  return {
    version: await browser.version(),
    engine,
    jobs,
    print: (job, own) => attempt(job.name, own, (stop) => printDocument(pool, job, stop)),
    measure: (job, own) => attempt(job.name, own, (stop) => measureDocument(pool, job, stop)),
    screenshot: (job, own) => attempt(job.name, own, (stop) => photographDocument(pool, job, stop)),
    close,
  };
}

/** Asks a browser to end, so that it clears up behind its children, and ends it where it doesn't answer. */
async function end({ browser, child }: RunningBrowser): Promise<void> {
  const force = setTimeout(() => child.kill(), 2000);
  browser.close().catch(() => child.kill());
  await child.ended;
  clearTimeout(force);
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
