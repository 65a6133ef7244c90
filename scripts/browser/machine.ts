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
      // It may not be installed; and depending on its settings it throws, rejects or names a file that isn't there.
      const path = await import('puppeteer')
        .then(({ default: puppeteer }) => puppeteer.executablePath())
        .catch(() => null);
      return path !== null && (await isFile(path)) ? path : null;
    },
  };
}

/**
 * The user's own place for things that can be made again, or null where the user has none.
 *
 * @param userHome the home that the system knows of; throws where it knows of none
 */
export function cacheFolder(environment: NodeJS.ProcessEnv, userHome: () => string = homedir): string | null {
  const named = environment['XDG_CACHE_HOME'];
  if (named !== undefined && isAbsolute(named)) return join(named, 'huikan');
  const home = environment['HOME'] ?? knownHome(userHome);
  return isAbsolute(home) ? join(home, '.cache', 'huikan') : null;
}

/** Empty where there is none: in a container, a user may be no more than a number. */
function knownHome(userHome: () => string): string {
  try {
    return userHome();
  } catch {
    return '';
  }
}

export async function isFile(path: string): Promise<boolean> {
  return await stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}
