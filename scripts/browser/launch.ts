import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { type BrowserChild, startChild } from './child.ts';
import { fontEnvironment } from './fontconfig.ts';

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
  /** Called when its process begins: from then on it takes its time whatever this process does. */
  readonly onStart: () => void;
}

/** A browser that answers, and its process. */
export interface RunningBrowser {
  readonly browser: Browser;
  readonly child: BrowserChild;
}

/** Longest time a browser may take to answer, in ms. It takes 0.1 to 1 s; a cold disk takes longer. */
const patience = 30_000;

/** Arguments that make prints independent of the machine and keep the browser off the network. */
const sealed = [
  '--remote-debugging-pipe',
  // Hinting rounds advances to whole pixels, and columns would fit by accident only.
  '--font-render-hinting=none',
  '--disable-gpu',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--no-default-browser-check',
  '--no-pings',
  '--lang=zh-CN',
  // Requests are refused page by page; this stops what is no request, such as a preconnect.
  '--host-resolver-rules=MAP * ~NOTFOUND',
  'about:blank',
];

/** Starts a browser: with its sandbox wherever the system lets it, with the package's libraries only where the system's are missing. */
export async function launch(options: Launch, signal: AbortSignal): Promise<RunningBrowser> {
  const fonts = await fontEnvironment(join(options.folder, 'fonts'));
  let { sandbox } = options;
  let libraries: string | null = null;
  for (;;) {
    const started = await start(options, sandbox, libraries, fonts, signal);
    if ('browser' in started) return started;
    if (libraries === null && options.libraries !== null && /error while loading shared libraries/.test(started.log)) {
      libraries = options.libraries;
    } else if (sandbox && /no usable sandbox|setuid sandbox|zygote_host|sandbox_linux/i.test(started.log)) {
      sandbox = false;
      options.onNoSandbox();
    } else {
      throw new Error(started.log === '' ? started.reason : lastLines(started.log));
    }
  }
}

async function start(
  { executable, folder, libraries: ownLibraries, onStart }: Launch,
  sandbox: boolean,
  libraries: string | null,
  fonts: NodeJS.ProcessEnv,
  signal: AbortSignal,
): Promise<RunningBrowser | { readonly log: string; readonly reason: string }> {
  const { default: puppeteer } = await import('puppeteer-core');
  signal.throwIfAborted();
  const args = [
    ...puppeteer.defaultArgs({ headless: 'shell', userDataDir: join(folder, 'profile') }),
    ...(sandbox ? [] : ['--no-sandbox']),
    ...sealed,
  ].filter((arg, index, all) => all.lastIndexOf(arg) === index);
  // The embedded shell has no use for a home; an installed browser may be a wrapper that needs the real one.
  const home = { TMPDIR: folder, ...(ownLibraries === null ? {} : { HOME: folder }) };
  const child = startChild(executable, args, { ...process.env, ...home, ...fonts, ...libraryPath(libraries) });
  onStart();
  const { late, clear } = latenessOf(patience);
  const stop = (): void => child.kill();
  signal.addEventListener('abort', stop, { once: true });
  late.addEventListener('abort', stop, { once: true });
  try {
    const { transport } = child;
    const answer = puppeteer.connect({ transport, protocolTimeout: 0, defaultViewport: { width: 800, height: 600 } });
    const browser = await Promise.race([answer, child.ended.then(() => null)]);
    // The connection is told of the end as well and rejects.
    answer.catch(() => {});
    if (browser !== null) return { browser, child };
  } catch (error) {
    child.kill();
    await child.ended;
    signal.throwIfAborted();
    return { log: child.log(), reason: error instanceof Error ? error.message : String(error) };
  } finally {
    signal.removeEventListener('abort', stop);
    clear();
  }
  signal.throwIfAborted();
  const reason = late.aborted ? `no answer in ${patience / 1000} s` : 'it ended at once';
  return { log: late.aborted ? '' : child.log(), reason };
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

/** The end of a browser's talk, short enough for a message. */
function lastLines(log: string): string {
  return log.split('\n').slice(-3).join(' / ').slice(-400);
}
