import {
  browserLeftOut,
  browserOtherMajor,
  browserUnreachable,
  browserVersions,
} from '../diagnostics/catalogue/browser.ts';
import { type Diagnostic, diagnose, Refusal } from '../diagnostics/diagnostic.ts';
import { addressLabel, isAddress, wishedBrowsers } from './address.ts';
import type { OpenBrowser } from './browser.ts';
import { embeddedVersion } from './engine.ts';
import { openFleet } from './fleet.ts';
import { type LocalOptions, openLocal } from './local.ts';
import { renewed } from './renewed.ts';
import type { Station } from './station.ts';

export interface BrowserOptions {
  /** Browsers to use, each by the path of its program or by its address; none: those that HUIKAN_BROWSER names, else the one that is found. */
  readonly browsers: readonly string[];
  /** Jobs at a time in each browser; further ones wait. */
  readonly jobs: number;
  /** Told of what the user should know but that doesn't stop the work. */
  readonly notice: (diagnostic: Diagnostic) => void;
  /** Longest time one document may take, in ms, 120,000 by default. A chapter takes a tenth of a second; only a hanging page reaches this. */
  readonly patience?: number;
  /** True to open the pages of a browser that is started here before the first job comes. */
  readonly ahead?: boolean;
  /** Called when a browser's process has begun, which then takes its time whatever this process does. */
  readonly onStart?: () => void;
  /** Told why a browser that was found on this machine isn't the one that runs; by default nobody is, as another one does its work. */
  readonly passedOver?: (diagnostic: Diagnostic) => void;
}

/** What became of one wish: its browsers, or why there are none. */
interface Opened {
  readonly stations: readonly Station[];
  /** The wish is wrong, so that nothing may be printed without it being mended. */
  readonly refused: readonly Diagnostic[];
  /** An address where nothing answers at present. */
  readonly unreachable: { readonly address: string; readonly reason: string } | null;
}

/**
 * Starts the browser that pages are printed with, or connects to those at the addresses given; several work as one. When the signal aborts, now or later, browsers of ours
 * end and jobs reject with the signal's reason; `close` then waits until everything is gone. A browser at an address that can't be reached is left out, as long as there is another.
 *
 * @throws {Refusal} status 2 when no browser is found, none starts or answers, one isn't fit to print, or they would print differently
 */
export async function openBrowser(options: BrowserOptions, signal: AbortSignal): Promise<OpenBrowser> {
  signal.throwIfAborted();
  const { jobs, notice, patience = 120_000, onStart = () => {}, passedOver = () => {} } = options;
  const local = { jobs, notice, patience, onStart, passedOver, ahead: options.ahead === true ? jobs : 0 };
  const wishes = wishedBrowsers(options.browsers, process.env);
  const far = wishes.some(isAddress) ? await forAddresses() : null;
  const settled = await Promise.allSettled(
    wishes.length === 0
      ? [startLocal(null, local, signal)]
      : wishes.map((wish) =>
          far !== null && isAddress(wish)
            ? reach(wish, { jobs, patience }, far, signal)
            : startLocal(wish, local, signal),
        ),
  );
  const opened = settled.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  const stations = opened.flatMap((one) => one.stations);
  try {
    signal.throwIfAborted();
    for (const result of settled) if (result.status === 'rejected') throw result.reason;
    const unreachable = opened.flatMap((one) => one.unreachable ?? []);
    const refused = [...opened.flatMap((one) => one.refused), ...differing(stations)];
    const [first, ...others] = stations;
    if (refused.length > 0) throw new Refusal(refused, 2);
    if (first === undefined)
      throw new Refusal(
        unreachable.map((one) => diagnose(browserUnreachable, one, null)),
        2,
      );
    for (const one of unreachable) notice(diagnose(browserLeftOut, one, null));
    if (wishes.some(isAddress)) for (const one of await otherMajor(first)) notice(one);
    const fleet = openFleet([first, ...others], { patience, notice }, signal);
    signal.throwIfAborted();
    return fleet;
  } catch (error) {
    await Promise.all(stations.map((station) => station.close()));
    throw error;
  }
}

async function startLocal(
  executable: string | null,
  options: Omit<LocalOptions, 'executable'>,
  signal: AbortSignal,
): Promise<Opened> {
  try {
    const first = await openLocal({ executable, ...options }, signal);
    // Pages ahead and what there was to say belong to the first.
    const again = { executable, ...options, ahead: 0, notice: () => {}, onStart: () => {} };
    const station = renewed(first, () => openLocal(again, signal), options.notice);
    return { stations: [station], refused: [], unreachable: null };
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof Refusal) return { stations: [], refused: error.diagnostics, unreachable: null };
    throw error;
  }
}

/** What browsers at addresses take, which is loaded for them only. */
async function forAddresses() {
  const [{ openRemote }, { openProbe }] = await Promise.all([import('./remote.ts'), import('./probe.ts')]);
  return { openRemote, probe: openProbe() };
}

/** Connects to an address and has each browser there print a page, to see whether it prints as ours does. */
async function reach(
  address: string,
  options: Pick<Required<BrowserOptions>, 'jobs' | 'patience'>,
  { openRemote, probe }: Awaited<ReturnType<typeof forAddresses>>,
  signal: AbortSignal,
): Promise<Opened> {
  const label = addressLabel(address);
  let stations: readonly Station[] = [];
  try {
    stations = await openRemote(address, options, signal);
    const unfit = await Promise.all(stations.map((station) => probe(station, signal)));
    return { stations, refused: unfit.flatMap((diagnostic) => diagnostic ?? []).slice(0, 1), unreachable: null };
  } catch (error) {
    await Promise.all(stations.map((station) => station.close()));
    signal.throwIfAborted();
    const about = { address: label, reason: error instanceof Error ? error.message : String(error) };
    // What is no address now will be none when the work begins again.
    if (!URL.canParse(address)) {
      return { stations: [], refused: [diagnose(browserUnreachable, about, null)], unreachable: null };
    }
    return { stations: [], refused: [], unreachable: about };
  }
}

/** Browsers that are of another version than the first. Which shell of it is in use makes no difference. */
function differing(stations: readonly Station[]): readonly Diagnostic[] {
  const number = ({ version }: Station): string => version.replace(/^.*\//, '');
  if (new Set(stations.map(number)).size < 2) return [];
  const found = stations.map((station) => `${station.label} (${station.version})`).join(', ');
  return [diagnose(browserVersions, { found }, null)];
}

/** Says when browsers elsewhere are of another major version than the embedded one, whose number its package shares. */
async function otherMajor({ version }: Station): Promise<readonly Diagnostic[]> {
  const [embedded = ''] = (await embeddedVersion().catch(() => '')).split('.');
  const major = /\/(\d+)\./.exec(version)?.[1] ?? '';
  if (embedded === '' || major === embedded) return [];
  return [diagnose(browserOtherMajor, { version, embedded }, null)];
}
