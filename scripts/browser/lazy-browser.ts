import type { FacesAhead } from '../fonts/page-faces.ts';
import type { PrintBrowser } from './browser.ts';

/** A browser that is started when it is first needed, or sooner. */
export interface LazyBrowser extends PrintBrowser {
  /** Starts it now, and waits until its process begins: while that loads, there is time for other things. That it fails is told to whoever needs it. */
  start(): Promise<void>;
  ready(faces: FacesAhead): void;
  /** Whether it was started, and not ended. */
  running(): boolean;
  /** Aborts when another engine runs than was expected, before it does anything. */
  readonly other: AbortSignal;
}

/**
 * Puts off the start of a browser.
 *
 * @param engine what is expected to run
 * @param open calls `onStart` when the browser's process begins
 */
export function lazyBrowser(
  engine: string,
  jobs: number,
  open: (onStart: () => void) => Promise<PrintBrowser>,
): LazyBrowser {
  const other = new AbortController();
  let opening: Promise<PrintBrowser> | null = null;
  const opened = (onStart: () => void = () => {}): Promise<PrintBrowser> => {
    opening ??= open(onStart).then((browser) => {
      if (browser.engine !== engine) other.abort();
      return browser;
    });
    return opening;
  };
  const end = async (): Promise<void> => {
    const ended = opening;
    opening = null;
    await ended?.then(
      (browser) => browser.close(),
      () => {},
    );
  };
  return {
    engine,
    jobs,
    other: other.signal,
    running: () => opening !== null,
    start: () =>
      new Promise((resolve) => {
        opened(resolve).then(
          () => resolve(),
          () => resolve(),
        );
      }),
    print: async (job, signal) => (await opened()).print(job, signal),
    measure: async (job, signal) => (await opened()).measure(job, signal),
    screenshot: async (job, signal) => (await opened()).screenshot(job, signal),
    ready(faces) {
      opening?.then(
        (browser) => browser.ready?.(faces),
        () => {},
      );
    },
    rest: end,
    close: end,
  };
}
