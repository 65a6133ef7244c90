import { timingSafeEqual } from 'node:crypto';

/** What a request says of where it comes from. */
export interface Caller {
  readonly method: string;
  /** Undefined as well where there are several. */
  readonly host: string | undefined;
  readonly origin: string | undefined;
  /** `Sec-Fetch-Site` and `Sec-Fetch-Mode` (W3C Fetch Metadata); browsers send them, programs mostly don't. */
  readonly site: string | undefined;
  readonly mode: string | undefined;
  /** What stands in the header for writing. */
  readonly token: string | undefined;
}

/** Names that this machine has for itself alone. */
const loopback = ['127.0.0.1', 'localhost', '[::1]'];

/**
 * Whether a request may be answered. A foreign page can lead a browser to this port, by its address or by a name that it lets point here: the first is seen by
 * `Origin` and `Sec-Fetch-Site`, the second by `Host`. Opening the page is all that may come from elsewhere; writing needs the token that stands in the page.
 */
export function mayAsk({ method, host, origin, site, mode, token }: Caller, port: number, secret: string): boolean {
  const own = loopback.map((name) => `${name}:${port}`);
  if (host === undefined || !own.includes(host)) return false;
  if (origin !== undefined && origin !== `http://${host}`) return false;
  if (method === 'GET' || method === 'HEAD') {
    return mode === 'navigate' || site === undefined || site === 'same-origin' || site === 'none';
  }
  return origin !== undefined && (site === undefined || site === 'same-origin') && isSame(token ?? '', secret);
}

/**
 * What a request's target asks for, without the part that only those know who were given the address; null: it hasn't got that. Other users of this machine reach the port as well, and
 * a program can send whatever headers it likes.
 */
export function insideOf(target: string, key: string): string | null {
  const start = `/${key}`;
  return isSame(target.slice(0, start.length), start) && target[start.length] === '/'
    ? target.slice(start.length)
    : null;
}

/** Compares in a time that doesn't tell how much of it is right. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
