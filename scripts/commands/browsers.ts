import type { PrintBrowser } from '../browser/browser.ts';
import { type LazyBrowser, lazyBrowser } from '../browser/lazy-browser.ts';
import { openBrowser } from '../browser/open-browser.ts';
import type { ArtefactGroup, BrowserOptions, BuildOptions } from '../config.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Talk } from '../talk/talk.ts';
import { sayAll } from './say.ts';

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
function jobsTogether({ jobs }: Pick<BrowserOptions, 'jobs'>, count: number): number {
  return (jobs ?? usualJobs) * count;
}

/** Starts a browser, or connects to those elsewhere, as the options say. */
export async function openBrowsers(
  { browsers, jobs }: Pick<BrowserOptions, 'browsers' | 'jobs'>,
  talk: Talk,
  signal: AbortSignal,
  ahead = false,
  onStart: () => void = () => {},
): Promise<PrintBrowser> {
  const notice = (diagnostic: Diagnostic): void => sayAll([diagnostic], talk);
  return await openBrowser({ browsers, jobs: jobs ?? usualJobs, notice, ahead, onStart }, signal);
}

/** Outputs that are printed. */
const printed: ReadonlySet<ArtefactGroup> = new Set(['decks', 'notes', 'booklet', 'handout']);

/**
 * A browser for builds, whose process begins at once where something is to be printed: it loads while the program itself does.
 *
 * @param expected what is expected to run, and how many browsers share the work
 */
export async function browserForBuilds(
  options: BuildOptions,
  expected: { readonly engine: string; readonly count: number },
  talk: Talk,
  signal: AbortSignal,
): Promise<LazyBrowser> {
  const open = (onStart: () => void) => openBrowsers(options, talk, signal, prints, onStart);
  const prints = options.topics.length > 0 || [...options.groups].some((group) => printed.has(group));
  const browser = lazyBrowser(expected.engine, jobsTogether(options, expected.count), open);
  if (prints) await browser.start();
  return browser;
}

/** Ends a browser that may not have started. */
export async function endBrowser(opening: Promise<PrintBrowser>): Promise<void> {
  await opening.then(
    (browser) => browser.close(),
    () => {},
  );
}
