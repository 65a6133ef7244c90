import type { PrintBrowser } from '../browser/browser.ts';
import { openBrowser } from '../browser/open-browser.ts';
import type { BrowserOptions } from '../config.ts';
import { contentFilesOnDisk } from '../content/files.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { openFontLibrary } from '../fonts/subset.ts';
import { findGhostscript } from '../ghostscript/ghostscript.ts';
import { runProgram } from '../ghostscript/program.ts';
import type { House } from '../pipeline.ts';
import type { Talk } from '../talk/talk.ts';
import { templateFilesOnDisk } from '../templates/files.ts';
import { sayAll } from './say.ts';

/** The world as the flow sees it: the disk, the package's fonts, the programs of this machine. */
export function openHouse(talk: Talk, signal: AbortSignal): House {
  const { platform, env: environment } = process;
  return {
    files: contentFilesOnDisk,
    templateFiles: templateFilesOnDisk,
    fonts: openFontLibrary(),
    ghostscript: () => findGhostscript({ platform, environment, run: runProgram }, signal),
    talk,
    signal,
  };
}

/** Starts a browser while the first report is read; that it fails is told to whoever waits for it. */
export function startBrowser(
  { browsers, jobs }: BrowserOptions,
  talk: Talk,
  signal: AbortSignal,
): Promise<PrintBrowser> {
  const opening = openBrowsers({ browsers, jobs }, talk, signal);
  opening.catch(() => {});
  return opening;
}

/** Pages in print at a time in each browser, where the options don't say. */
const usualJobs = 2;

/** How many pages are in print at a time in so many browsers. */
export function jobsTogether({ jobs }: Pick<BrowserOptions, 'jobs'>, count: number): number {
  return (jobs ?? usualJobs) * count;
}

/** Starts a browser, or connects to those elsewhere, as the options say. */
export async function openBrowsers(
  { browsers, jobs }: Pick<BrowserOptions, 'browsers' | 'jobs'>,
  talk: Talk,
  signal: AbortSignal,
  onStart: () => void = () => {},
): Promise<PrintBrowser> {
  const notice = (diagnostic: Diagnostic): void => sayAll([diagnostic], talk);
  return await openBrowser({ browsers, jobs: jobs ?? usualJobs, notice, onStart }, signal);
}

export async function endBrowser(opening: Promise<PrintBrowser>): Promise<void> {
  await opening.then(
    (browser) => browser.close(),
    () => {},
  );
}
