import { createHash } from 'node:crypto';

/** SHA-256 in hexadecimal. */
export type Digest = string;

/** SHA-256 of bytes, or of a text in UTF-8. */
export function digestOf(content: Uint8Array | string): Digest {
  return createHash('sha256').update(content).digest('hex');
}

/**
 * SHA-256 of plain data: equal data give equal digests. Maps, sets and bytes count as data. Places in the content are passed over: what is made of the data must
 * not depend on the line it is written in.
 *
 * @throws {TypeError} for functions and symbols, which are no data
 */
export function digestData(value: unknown): Digest {
  return digestOf(JSON.stringify(value, plain) ?? 'nothing');
}

function plain(this: unknown, key: string, value: unknown): unknown {
  if (key === 'place') return undefined;
  // A `Buffer` has been turned into something else before it comes here.
  const asItIs: unknown = Object(this)[key];
  if (asItIs instanceof Uint8Array) return ['bytes', digestOf(asItIs)];
  if (value instanceof Map) return ['map', ...value];
  if (value instanceof Set) return ['set', ...value];
  if (typeof value === 'function' || typeof value === 'symbol') throw new TypeError(`${key} is no data.`);
  return value;
}
