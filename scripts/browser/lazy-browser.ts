import type { PrintBrowser } from './browser.ts';

/** A browser that is started when it is first needed, or sooner. */
export interface LazyBrowser extends PrintBrowser {
  /** Starts it now, and waits until its process begins: while that loads, there is time for other things. That it fails is told to whoever needs it. */
  start(): Promise<void>;
}

/**
 * Puts off the start of a browser.
 *
 * @param engine what is expected to run
 * @param open calls `onStart` when the browser's process begins
 * @param onOther told when another engine runs than was expected
 */
export function lazyBrowser(
  engine: string,
  jobs: number,
  open: (onStart: () => void) => Promise<PrintBrowser>,
  onOther: () => void,
): LazyBrowser {
  let opening: Promise<PrintBrowser> | null = null;
  const running = (onStart: () => void = () => {}): Promise<PrintBrowser> => {
    opening ??= open(onStart).then((browser) => {
      if (browser.engine !== engine) onOther();
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
    start: () =>
      new Promise((resolve) => {
        running(resolve).then(
          () => resolve(),
          () => resolve(),
        );
      }),
    print: async (job, signal) => (await running()).print(job, signal),
    measure: async (job, signal) => (await running()).measure(job, signal),
    screenshot: async (job, signal) => (await running()).screenshot(job, signal),
    rest: end,
    close: end,
  };
}
