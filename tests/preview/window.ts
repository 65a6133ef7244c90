import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer';
import { fontEnvironment } from '../../scripts/browser/fontconfig.ts';
import { cacheFolder } from '../../scripts/browser/machine.ts';
import { shellArchives, unpackShell } from '../../scripts/browser/unpack.ts';

/** The browser of the package as somebody's browser, which may go to addresses of this machine. */
export interface Window {
  readonly browser: Browser;
  close(): Promise<void>;
}

/** @param own faces of the machine instead of the package's, for looking at */
export async function openWindow(own = false): Promise<Window> {
  const folder = await mkdtemp(join(tmpdir(), 'huikan-window-'));
  const cache = cacheFolder(process.env) ?? join(folder, 'browser');
  const { executable, libraries } = await unpackShell(shellArchives(), cache, new AbortController().signal);
  const faces = own ? {} : await fontEnvironment(join(folder, 'fonts'));
  const path = [process.env['LD_LIBRARY_PATH'], libraries].filter((one) => one !== undefined && one !== null).join(':');
  const browser = await puppeteer.launch({
    executablePath: executable,
    headless: 'shell',
    userDataDir: join(folder, 'profile'),
    env: { ...process.env, ...faces, ...(own ? {} : { LD_LIBRARY_PATH: path }) },
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu', '--lang=zh-CN'],
  });
  return {
    browser,
    async close() {
      await browser.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
