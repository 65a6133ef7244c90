import { addressLabel, isAddress, wishedBrowsers } from '../browser/address.ts';
import type { OpenBrowser, PrintJob } from '../browser/browser.ts';
import { originOf } from '../browser/engine.ts';
import { openBrowser } from '../browser/open-browser.ts';
import { noSandbox } from '../diagnostics/catalogue/browser.ts';
import { doctorBrowser, doctorBrowserSlow, doctorBrowserText } from '../diagnostics/catalogue/doctor.ts';
import { type Diagnostic, diagnose, Refusal } from '../diagnostics/diagnostic.ts';
import { duration, type Message, messages } from '../talk/messages.ts';
import { type Look, reasonOf } from './check.ts';
import { printedText, trialPage, trialText } from './trial-page.ts';

export interface BrowserWish {
  /** As for builds: paths and addresses; empty: those that HUIKAN_BROWSER names, else the one that is found. */
  readonly browsers: readonly string[];
  /** Longest time for all of it, in ms. */
  readonly patience: number;
  /** False for root, who mustn't have one. */
  readonly maySandbox: boolean;
}

/** The look at the browser, and where the one comes from that runs or was asked for; null when none was found that runs. */
export interface BrowserLook extends Look {
  readonly source: ReturnType<typeof originOf>['source'] | null;
}

/** A browser that printed. Times in ms. */
interface Trial {
  readonly browser: Pick<OpenBrowser, 'engine' | 'version'>;
  readonly started: number;
  readonly printed: number;
  readonly text: string;
}

/**
 * Starts the browser that a build would use, has it print a page, and reads the page's text back. Rejects only when the signal aborts.
 *
 * @param page to print; it should say `trialText`
 */
export async function lookAtBrowser(
  wish: BrowserWish,
  signal: AbortSignal,
  page: () => Promise<PrintJob> = trialPage,
): Promise<BrowserLook> {
  const told: Diagnostic[] = [];
  const late = AbortSignal.timeout(wish.patience);
  try {
    const trial = await tryOut(wish, await page(), told, AbortSignal.any([signal, late]));
    return lookOf(trial, wish, told);
  } catch (error) {
    signal.throwIfAborted();
    return { found: null, problems: failureOf(error, late, wish), data: {}, source: askedFor(wish) };
  }
}

async function tryOut(
  { browsers, patience }: BrowserWish,
  page: PrintJob,
  told: Diagnostic[],
  signal: AbortSignal,
): Promise<Trial> {
  const begun = performance.now();
  const notice = (diagnostic: Diagnostic): void => void told.push(diagnostic);
  // What isn't the one that runs fails no build.
  const passedOver = (diagnostic: Diagnostic): void => void told.push({ ...diagnostic, severity: 'warning' });
  const browser = await openBrowser({ browsers, jobs: 1, patience, notice, passedOver }, signal);
  try {
    const ready = performance.now();
    const { pdf } = await browser.print(page, signal);
    const { engine, version } = browser;
    const times = { started: ready - begun, printed: performance.now() - ready };
    return { browser: { engine, version }, ...times, text: await printedText(pdf) };
  } finally {
    await browser.close();
  }
}

function lookOf(
  { browser, started, printed, text }: Trial,
  wish: BrowserWish,
  told: readonly Diagnostic[],
): BrowserLook {
  const { source, path } = originOf(browser.engine);
  const refused = told.some(({ code }) => code === noSandbox.code);
  const sandbox = source === 'elsewhere' ? 'elsewhere' : !wish.maySandbox ? 'root' : refused ? 'refused' : 'used';
  const read = text === trialText;
  const wrong = read ? [] : [diagnose(doctorBrowserText, { expected: trialText, read: text.slice(0, 60) }, null)];
  const times = { start: duration(started), print: duration(printed) };
  return {
    found: read ? messages.browserFound(nameOf(wish, path), browser.version, times, sandbox) : null,
    problems: [...wrong, ...told],
    data: {
      source,
      path,
      version: browser.version,
      sandbox,
      started: Math.round(started),
      printed: Math.round(printed),
      text,
    },
    source,
  };
}

/** Where the browser comes from that was asked for, if any was. */
function askedFor({ browsers }: BrowserWish): BrowserLook['source'] {
  const [first] = wishedBrowsers(browsers, process.env);
  if (first === undefined) return null;
  return isAddress(first) ? 'elsewhere' : 'named';
}

/** The browser for people: by its address, its path, or as the embedded one. */
function nameOf({ browsers }: BrowserWish, path: string | null): Message {
  const addresses = wishedBrowsers(browsers, process.env).filter(isAddress).map(addressLabel);
  if (addresses.length === 0) return path === null ? messages.embeddedBrowser() : { zh: path, en: path };
  return { zh: addresses.join('、'), en: addresses.join(', ') };
}

function failureOf(error: unknown, late: AbortSignal, { patience }: BrowserWish): readonly Diagnostic[] {
  if (late.aborted) return [diagnose(doctorBrowserSlow, { seconds: patience / 1000 }, null, { cause: error })];
  if (error instanceof Refusal) return error.diagnostics;
  return [diagnose(doctorBrowser, { reason: reasonOf(error) }, null, { cause: error })];
}
