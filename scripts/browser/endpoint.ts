import { lookup } from 'node:dns/promises';
import { type IncomingMessage, request as plainly } from 'node:http';
import { request as securely } from 'node:https';
import { text } from 'node:stream/consumers';
import * as z from 'zod';
import { authorization, bare, socketAddress, versionAddress } from './address.ts';

/** What a connection is opened to. */
export interface Endpoint {
  /** A ws or wss address without user and password. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * The name every browser answers to. Chrome refuses requests for a host that is neither a number nor this, so that no web page can reach it by a name of its own;
 * a proxy in front may want the real one, which is therefore tried first.
 */
export const acceptedHost = 'localhost';

/** Longest time to wait for an answer, in ms. */
const patience = 10_000;

const about = z.object({ webSocketDebuggerUrl: z.string().regex(/^wss?:\/\//i) });

/**
 * Where to connect for an address. One of ws or wss is that place itself. One of http or https is asked for it; a name that stands for several hosts, as that of a
 * headless service in Kubernetes does, gives an endpoint for each browser behind it.
 *
 * @throws why, when nothing there answers as a browser
 */
export async function endpointsOf(address: string, signal: AbortSignal): Promise<readonly Endpoint[]> {
  if (/^ws/i.test(address)) return [{ url: bare(address).href, headers: authorization(address) }];
  const hosts = await hostsOf(new URL(address));
  const asked = await Promise.allSettled(hosts.map((host) => endpointAt(address, host, signal)));
  signal.throwIfAborted();
  const found = new Map<string, Endpoint>();
  for (const result of asked) if (result.status === 'fulfilled') found.set(result.value.key, result.value.endpoint);
  const failed = asked.find((result) => result.status === 'rejected');
  if (found.size === 0) throw failed?.reason;
  return [...found.values()];
}

/** The endpoint at one host of an address, and what two hosts have in common where they are one browser. */
async function endpointAt(
  address: string,
  host: string,
  signal: AbortSignal,
): Promise<{ readonly endpoint: Endpoint; readonly key: string }> {
  const url = versionAddress(address);
  let headers = { ...authorization(address), Host: url.host };
  // The same host must be reached again: another one behind the same name knows nothing of this browser.
  url.hostname = host;
  let answer = await ask(url, headers, signal);
  if (answer.status === 500 && /host header/i.test(answer.body)) {
    headers = { ...headers, Host: acceptedHost };
    answer = await ask(url, headers, signal);
  }
  if (answer.status !== 200) throw new Error(`HTTP ${answer.status} (/json/version)`);
  const own = about.safeParse(fromJson(answer.body));
  if (!own.success) throw new Error('no webSocketDebuggerUrl (/json/version)');
  const target = socketAddress(address, own.data.webSocketDebuggerUrl);
  target.hostname = host;
  const browser = /\/devtools\/browser\/.+/.exec(target.pathname)?.[0];
  return { endpoint: { url: target.href, headers }, key: browser ?? target.href };
}

/** The hosts that a name stands for, as numbers; where the connection is encrypted, the name, which the certificate is for. */
async function hostsOf({ protocol, hostname }: URL): Promise<readonly string[]> {
  if (protocol === 'https:') return [hostname];
  const found = await lookup(hostname.replace(/^\[|\]$/g, ''), { all: true });
  return [...new Set(found.map(({ address, family }) => (family === 6 ? `[${address}]` : address)))];
}

async function ask(
  url: URL,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<{ readonly status: number; readonly body: string }> {
  const late = AbortSignal.timeout(patience);
  const request = url.protocol === 'https:' ? securely : plainly;
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    const options = { headers, agent: false, signal: AbortSignal.any([signal, late]) };
    request(url, options, resolve).on('error', reject).end();
  }).catch((error: unknown) => {
    signal.throwIfAborted();
    throw late.aborted ? new Error(`no answer in ${patience / 1000} s`) : error;
  });
  return { status: answer.statusCode ?? 0, body: await text(answer) };
}

function fromJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
