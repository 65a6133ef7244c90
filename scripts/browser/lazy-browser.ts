import type { PrintBrowser } from './browser.ts';

/** A browser that is started when it is first needed, or sooner. */
export interface LazyBrowser extends PrintBrowser {
  /** Starts it now. That it fails is told to whoever needs it. */
  start(): void;
}

/**
 * Puts off the start of a browser.
 *
 * @param engine what is expected to run
 * @param onOther told when another engine runs than was expected
 */
export function lazyBrowser(
  engine: string,
  jobs: number,
  open: () => Promise<PrintBrowser>,
  onOther: () => void,
): LazyBrowser {
  let opening: Promise<PrintBrowser> | null = null;
  const running = (): Promise<PrintBrowser> => {
    opening ??= open().then((browser) => {
      if (browser.engine !== engine) onOther();
      return browser;
    });
    return opening;
  };
  return {
    engine,
    jobs,
    start() {
      running().catch(() => {});
    },
    print: async (job, signal) => (await running()).print(job, signal),
    measure: async (job, signal) => (await running()).measure(job, signal),
    screenshot: async (job, signal) => (await running()).screenshot(job, signal),
    async close() {
      await opening?.then(
        (browser) => browser.close(),
        () => {},
      );
    },
  };
}
