import { stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import type { Machine } from './find.ts';

/** The machine that the program runs on. */
export function thisMachine(): Machine {
  return {
    platform: process.platform,
    architecture: process.arch,
    environment: process.env,
    isFile,
    async puppeteerBrowser() {
      const { default: puppeteer } = await import('puppeteer');
      // Depending on its settings it throws, rejects or names a file that isn't there.
      const path = await Promise.resolve()
        .then(() => puppeteer.executablePath())
        .catch(() => null);
      return path !== null && (await isFile(path)) ? path : null;
    },
  };
}

/** The user's own place for things that can be made again, or null where the user has none. */
export function cacheFolder(environment: NodeJS.ProcessEnv): string | null {
  const named = environment['XDG_CACHE_HOME'];
  if (named !== undefined && isAbsolute(named)) return join(named, 'huikan');
  const home = environment['HOME'] ?? homedir();
  return isAbsolute(home) ? join(home, '.cache', 'huikan') : null;
}

export async function isFile(path: string): Promise<boolean> {
  return await stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}
