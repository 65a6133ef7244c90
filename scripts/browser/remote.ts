import type { Connection } from 'puppeteer-core';
import { addressLabel, withoutSecrets } from './address.ts';
import { type Endpoint, endpointsOf } from './endpoint.ts';
import { engineElsewhere } from './engine.ts';
import { openPool } from './pool.ts';
import { pulse, watchPulse } from './pulse.ts';
import { type BrowserSocket, openSocket } from './socket.ts';
import { type Station, stationOf } from './station.ts';
import { tabsOf } from './tab.ts';

/** How much a browser elsewhere is given to do. */
export interface RemoteOptions {
  /** Jobs at a time in each browser. */
  readonly jobs: number;
  /** Longest time for one job, in ms. */
  readonly patience: number;
}

/** Longest time from the handshake to a context of our own, in ms. */
const patienceToStart = 30_000;

/** A proxy nobody is. Requests are refused page by page; this stops what is no request, such as a preconnect, in a browser whose arguments aren't ours. */
const nowhere = { proxyServer: '127.0.0.1:9', proxyBypassList: '<-loopback>' };

/** A context of our own in a browser that answers. */
interface OwnContext {
  readonly connection: Connection;
  readonly context: string;
  readonly version: string;
}

/**
 * Connects to the browser at an address, or to the browsers where a name stands for several. Each works in a context of its own, which other users of that browser don't see
 * and which goes with the connection; the browser itself is never ended.
 *
 * @throws {Error} why none can be reached, without the address's secrets
 */
export async function openRemote(
  address: string,
  options: RemoteOptions,
  signal: AbortSignal,
): Promise<readonly Station[]> {
  try {
    const endpoints = await endpointsOf(address, signal);
    const opened = await Promise.allSettled(
      endpoints.map((endpoint) => openStation(address, endpoint, options, signal)),
    );
    const stations = opened.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
    if (signal.aborted) await Promise.all(stations.map((station) => station.close()));
    const failed = opened.find((result) => result.status === 'rejected');
    if (stations.length === 0 && failed !== undefined) throw failed.reason;
    signal.throwIfAborted();
    return stations;
  } catch (error) {
    signal.throwIfAborted();
    throw new Error(withoutSecrets(reasonOf(error), address));
  }
}

async function openStation(
  address: string,
  endpoint: Endpoint,
  { jobs, patience }: RemoteOptions,
  signal: AbortSignal,
): Promise<Station> {
  const socket = await openSocket(endpoint, signal);
  const { connection, context, version } = await introduce(socket, signal).catch((error: unknown) => {
    socket.cut();
    throw error;
  });
  const lost = new AbortController();
  const lose = (reason: string): void => lost.abort(new Error(withoutSecrets(reason, address)));
  const ask = (): Promise<unknown> => connection.send('Browser.getVersion');
  const still = watchPulse(ask, () => {
    lose(`no sign of life in ${(pulse.every * pulse.missed) / 1000} s`);
    socket.cut();
  });
  void socket.closed.then((reason) => {
    still();
    lose(reason);
  });
  let closing: Promise<void> | null = null;
  const close = (): Promise<void> => {
    still();
    closing ??= leave(context, connection, socket);
    return closing;
  };
  const pool = openPool(tabsOf(connection, context), jobs, patience, []);
  const about = { label: addressLabel(address), version, engine: engineElsewhere(version) };
  return stationOf(pool, { ...about, places: jobs, lost: lost.signal, close });
}

/** Greets the browser and opens a context of our own in it. */
async function introduce({ transport, closed, cut }: BrowserSocket, signal: AbortSignal): Promise<OwnContext> {
  const { Connection } = await import('./connection.ts');
  const late = AbortSignal.timeout(patienceToStart);
  const stop = AbortSignal.any([signal, late]);
  stop.addEventListener('abort', cut, { once: true });
  const greeting = async (): Promise<OwnContext> => {
    const connection = new Connection('', transport, 0, 0);
    // It goes with the connection, pages and all, so that nothing is left in somebody else's browser even when this process is killed.
    const wish = { ...nowhere, disposeOnDetach: true };
    const { browserContextId } = await connection.send('Target.createBrowserContext', wish);
    const { product } = await connection.send('Browser.getVersion');
    return { connection, context: browserContextId, version: product };
  };
  try {
    const ended = closed.then((reason) => {
      signal.throwIfAborted();
      throw new Error(late.aborted ? `no answer in ${patienceToStart / 1000} s` : reason);
    });
    const greeted = greeting();
    // Whichever comes second is of no interest.
    greeted.catch(() => {});
    ended.catch(() => {});
    if (stop.aborted) cut();
    return await Promise.race([greeted, ended]);
  } finally {
    stop.removeEventListener('abort', cut);
  }
}

/** Removes our context with its pages and hangs up. A browser that doesn't answer is left: the context goes with the connection. */
async function leave(browserContextId: string, connection: Connection, socket: BrowserSocket): Promise<void> {
  const force = setTimeout(socket.cut, 2000);
  const gone = connection.send('Target.disposeBrowserContext', { browserContextId }).then(
    () => connection.dispose(),
    () => socket.cut(),
  );
  await Promise.race([gone, socket.closed]);
  await socket.closed;
  clearTimeout(force);
}

function reasonOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return reasonOf(error.errors[0]);
  return error instanceof Error ? error.message : String(error);
}
