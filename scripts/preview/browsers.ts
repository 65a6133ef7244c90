import type { PrintBrowser } from '../browser/browser.ts';
import { turnstile } from '../browser/pool.ts';

/** The browser a preview prints with. */
export interface Browsers {
  /** The one that runs, started when first asked for. */
  open(): Promise<PrintBrowser>;
  /** The same for work that nobody waits for: it does one thing at a time, so that there is always room for what somebody does. */
  background(): Promise<PrintBrowser>;
  /** To be asked after something failed: whether the browser was lost. If so, another one is started next. */
  wasLost(): Promise<boolean>;
  close(): Promise<void>;
}

/** One browser at a time. */
export function browsers(start: () => Promise<PrintBrowser>): Browsers {
  let current: Promise<PrintBrowser> | null = null;
  const open = async (): Promise<PrintBrowser> => {
    current ??= start();
    return await current;
  };
  const end = async (): Promise<void> => {
    const last = current;
    current = null;
    await last?.then(
      (browser) => browser.close(),
      () => {},
    );
  };
  return {
    open,
    background: async () => leavingRoom(await open()),
    async wasLost() {
      const browser = await current?.catch(() => null);
      if (browser !== undefined && browser !== null && (await answers(browser))) return false;
      await end();
      return true;
    },
    close: end,
  };
}

async function answers(browser: PrintBrowser): Promise<boolean> {
  const job = { name: 'preview', html: '<!doctype html>', measure: '1' };
  return await browser.measure(job, AbortSignal.timeout(5000)).then(
    () => true,
    () => false,
  );
}

function leavingRoom(browser: PrintBrowser): PrintBrowser {
  const turn = turnstile(1);
  return {
    ...browser,
    jobs: 1,
    print: (job, signal) => turn(signal, () => browser.print(job, signal)),
    measure: (job, signal) => turn(signal, () => browser.measure(job, signal)),
  };
}
