import { join } from 'node:path';
import type { Connection } from 'puppeteer-core';
import { browserArguments } from './arguments.ts';
import { type BrowserChild, lastLines, startChild } from './child.ts';
import { fontEnvironment } from './fontconfig.ts';
import type { Opening } from './pool.ts';
import { openSheet } from './sheet.ts';
import { tabsOf } from './tab.ts';

/** What is started and where its traces go. */
export interface Launch {
  readonly executable: string;
  /** Folder of libraries for the embedded shell where the system lacks them; null for a browser that is installed. */
  readonly libraries: string | null;
  /** Throwaway folder for profile and font configuration; the caller removes it. */
  readonly folder: string;
  /** False where the user mustn't have one, as root doesn't. */
  readonly sandbox: boolean;
  /** Called when the system doesn't let the browser use its sandbox. */
  readonly onNoSandbox: () => void;
  /** Pages for paper to open at once. */
  readonly ahead: number;
  /** Called when its process has begun and knows what to do first: from then on it takes its time whatever this process does. */
  readonly onStart: () => void;
}

/** A browser that answers, and its process. */
export interface RunningBrowser {
  readonly connection: Connection;
  /** Product and version. */
  readonly version: string;
  /** The pages that were opened at once. */
  readonly sheets: readonly Opening[];
  readonly child: BrowserChild;
}

/** Why a browser doesn't run. */
interface Failure {
  /** What it said itself. */
  readonly log: string;
  readonly reason: string;
  /** Whether it ended by a signal that wasn't ours. */
  readonly crashed: boolean;
}

/** Longest time a browser may take to answer, in ms. It takes 0.1 to 1 s; a cold disk takes longer. */
const patience = 30_000;

/** A shell crashes while it starts, for no reason of ours, once in about a thousand times. So often it is started again. */
const mostCrashes = 2;

/** Starts a browser: with its sandbox wherever the system lets it, with the package's libraries only where the system's are missing. */
export async function launch(options: Launch, signal: AbortSignal): Promise<RunningBrowser> {
  const fonts = await fontEnvironment(join(options.folder, 'fonts'));
  let { sandbox } = options;
  let libraries: string | null = null;
  let crashes = 0;
  for (;;) {
    const started = await start(options, sandbox, libraries, fonts, signal);
    if ('connection' in started) return started;
    if (libraries === null && options.libraries !== null && /error while loading shared libraries/.test(started.log)) {
      libraries = options.libraries;
    } else if (sandbox && /no usable sandbox|setuid sandbox|zygote_host|sandbox_linux/i.test(started.log)) {
      sandbox = false;
      options.onNoSandbox();
    } else if (started.crashed && crashes < mostCrashes) {
      crashes += 1;
    } else {
      throw new Error(started.log === '' ? started.reason : lastLines(started.log));
    }
  }
}

async function start(
  { executable, folder, libraries: ownLibraries, ahead, onStart }: Launch,
  sandbox: boolean,
  libraries: string | null,
  fonts: NodeJS.ProcessEnv,
  signal: AbortSignal,
): Promise<RunningBrowser | Failure> {
  signal.throwIfAborted();
  const args = browserArguments(join(folder, 'profile'), sandbox, ownLibraries === null);
  // The embedded shell has no use for a home; an installed browser may be a wrapper that needs the real one.
  const home = { TMPDIR: folder, ...(ownLibraries === null ? {} : { HOME: folder }) };
  const child = startChild(executable, args, { ...process.env, ...home, ...fonts, ...libraryPath(libraries) });
  const { late, clear } = latenessOf(patience);
  const stop = (): void => child.kill();
  signal.addEventListener('abort', stop, { once: true });
  late.addEventListener('abort', stop, { once: true });
  let failure: unknown = null;
  try {
    const { Connection } = await import('./connection.ts');
    const connection = new Connection('', child.transport, 0, 0);
    const answer = connection.send('Browser.getVersion');
    const sheets = Array.from({ length: ahead }, () => answer.then(() => openSheet(tabsOf(connection, null), true)));
    for (const sheet of sheets) sheet.catch(() => {});
    onStart();
    const about = await Promise.race([answer, child.ended.then(() => null)]);
    // The connection is told of the end as well and rejects.
    answer.catch(() => {});
    if (about !== null) return { connection, version: about.product, sheets, child };
  } catch (error) {
    failure = error;
    child.kill();
  } finally {
    signal.removeEventListener('abort', stop);
    clear();
  }
  const { crashed } = await child.ended;
  signal.throwIfAborted();
  if (late.aborted) return { log: '', reason: `no answer in ${patience / 1000} s`, crashed: false };
  return { log: child.log(), reason: failure instanceof Error ? failure.message : 'it ended at once', crashed };
}

/** How often the time that has passed is counted, in ms. */
const tick = 500;

/** Aborts after a time in which the main thread was free: while it reads a long report, the browser's answer may be there and nobody hears it. */
function latenessOf(time: number): { readonly late: AbortSignal; readonly clear: () => void } {
  const lateness = new AbortController();
  let left = time / tick;
  const timer = setInterval(() => {
    left -= 1;
    if (left <= 0) lateness.abort();
  }, tick);
  return { late: lateness.signal, clear: () => clearInterval(timer) };
}

function libraryPath(libraries: string | null): NodeJS.ProcessEnv {
  if (libraries === null) return {};
  const others = process.env['LD_LIBRARY_PATH'] ?? '';
  return { LD_LIBRARY_PATH: others === '' ? libraries : `${libraries}:${others}` };
}
