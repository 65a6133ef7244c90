import { mkdtemp, rm, stat } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import type { Browser } from 'puppeteer';
import {
  browserFailed,
  browserMissing,
  browserNotFound,
  noSandbox,
  unpackFailed,
} from '../diagnostics/catalogue/browser.ts';
import { type Diagnostic, diagnose, Refusal } from '../diagnostics/diagnostic.ts';
import type { PrintBrowser } from './browser.ts';
import { findBrowser, type Machine } from './find.ts';
import { launch } from './launch.ts';
import { printPage, screenshotPage } from './print.ts';
import { shellArchives, type UnpackedShell, unpackShell } from './unpack.ts';

export interface BrowserOptions {
  /** Path of the browser to use; null: the one that is found. */
  readonly executable: string | null;
  /** Jobs at a time; further ones wait. */
  readonly jobs: number;
  /** Told of what the user should know but that doesn't stop the work. */
  readonly notice: (diagnostic: Diagnostic) => void;
}

/**
 * Starts the browser that pages are printed with.
 *
 * @throws {Refusal} status 2 when no browser is found or it doesn't start
 */
export async function openBrowser(options: BrowserOptions, signal: AbortSignal): Promise<PrintBrowser> {
  signal.throwIfAborted();
  const folder = await mkdtemp(join(tmpdir(), 'huikan-'));
  const discard = (): Promise<void> => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  try {
    const program = await locate(options.executable, folder);
    const browser = await launch({
      ...program,
      folder,
      onNoSandbox: () => options.notice(diagnose(noSandbox, {}, null)),
    }).catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Refusal([diagnose(browserFailed, { path: program.executable, reason }, null, { cause: error })], 2);
    });
    signal.throwIfAborted();
    return await attend(browser, options.jobs, signal, discard);
  } catch (error) {
    await discard();
    throw error;
  }
}

async function attend(
  browser: Browser,
  jobs: number,
  signal: AbortSignal,
  discard: () => Promise<void>,
): Promise<PrintBrowser> {
  let closing: Promise<void> | null = null;
  const close = (): Promise<void> => {
    signal.removeEventListener('abort', close);
    closing ??= end(browser).then(discard);
    return closing;
  };
  signal.addEventListener('abort', close, { once: true });
  const turn = turnstile(jobs);
  return {
    version: await browser.version(),
    print: (job, jobSignal) => turn(() => printPage(browser, job, AbortSignal.any([signal, jobSignal]))),
    screenshot: (shot, shotSignal) => turn(() => screenshotPage(browser, shot, AbortSignal.any([signal, shotSignal]))),
    close,
  };
}

async function end(browser: Browser): Promise<void> {
  const child = browser.process();
  try {
    await browser.close();
  } catch {
    child?.kill('SIGKILL');
  }
}

/** Lets a number of tasks run at a time, in the order they came. */
function turnstile(places: number): <T>(task: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let free = places;
  return async (task) => {
    if (free === 0) await new Promise<void>((resolve) => waiting.push(resolve));
    else free -= 1;
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    }
  };
}

async function locate(named: string | null, folder: string): Promise<{ executable: string; libraries: string | null }> {
  const found = await findBrowser(named, thisMachine());
  if (found === null) throw new Refusal([diagnose(browserNotFound, {}, null)], 2);
  if (found.source === 'embedded') return await unpacked(folder);
  if (found.source === 'named' && !(await isFile(found.path))) {
    throw new Refusal([diagnose(browserMissing, { path: found.path }, null)], 2);
  }
  return { executable: found.path, libraries: null };
}

/** The embedded shell from the user's cache or, where there is no place for one, from the throwaway folder. */
async function unpacked(folder: string): Promise<UnpackedShell> {
  const source = shellArchives();
  const cache = cacheFolder();
  if (cache !== null) {
    try {
      return await unpackShell(source, cache);
    } catch {
      // A cache that can't be used costs two seconds a run, not the run.
    }
  }
  return await unpackShell(source, join(folder, 'browser')).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Refusal([diagnose(unpackFailed, { folder, reason }, null, { cause: error })], 2);
  });
}

function cacheFolder(): string | null {
  const named = process.env['XDG_CACHE_HOME'];
  if (named !== undefined && isAbsolute(named)) return join(named, 'huikan');
  const home = process.env['HOME'] ?? homedir();
  return isAbsolute(home) ? join(home, '.cache', 'huikan') : null;
}

async function isFile(path: string): Promise<boolean> {
  return await stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

function thisMachine(): Machine {
  return {
    platform: process.platform,
    architecture: process.arch,
    environment: process.env,
    isFile,
    puppeteerBrowser: async () => {
      const { default: puppeteer } = await import('puppeteer');
      const path = await Promise.resolve(puppeteer.executablePath()).catch(() => null);
      return path !== null && (await isFile(path)) ? path : null;
    },
  };
}
