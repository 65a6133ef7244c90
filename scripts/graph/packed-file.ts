import { createHash } from 'node:crypto';
import type { Digest } from './digest.ts';
import type { Packed } from './node.ts';

/** First line of a file: what it is, how long what follows is, and the SHA-256 of that. */
interface Header {
  readonly huikan: 1;
  readonly key: Digest;
  readonly lengths: readonly number[];
  readonly sha256: string;
}

/** A packed value as the pieces of a file: a line that says what follows, the data as JSON, the bytes. */
export function packedFile(key: Digest, { data, bytes }: Packed): readonly Uint8Array[] {
  const bodies = [new TextEncoder().encode(JSON.stringify(data ?? null)), ...bytes];
  const head: Header = {
    huikan: 1,
    key,
    lengths: bodies.map(({ byteLength }) => byteLength),
    sha256: sha256(key, bodies),
  };
  return [new TextEncoder().encode(`${JSON.stringify(head)}\n`), ...bodies];
}

/** Reads such a file; null when it isn't one of this key, or isn't as it was written. */
export function readPacked(file: Uint8Array, key: Digest): Packed | null {
  const end = file.indexOf(0x0a);
  if (end < 0) return null;
  const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');
  try {
    const head: unknown = JSON.parse(text(file.subarray(0, end)));
    if (!isHeader(head)) return null;
    let at = end + 1;
    const bodies = head.lengths.map((length) => {
      const body = new Uint8Array(file.buffer, file.byteOffset + at, length);
      at += length;
      return body;
    });
    const [data, ...bytes] = bodies;
    if (head.key !== key || at !== file.byteLength || data === undefined) return null;
    if (sha256(key, bodies) !== head.sha256) return null;
    return { data: JSON.parse(text(data)), bytes };
  } catch {
    return null;
  }
}

function sha256(key: Digest, bodies: readonly Uint8Array[]): string {
  const hash = createHash('sha256').update(key);
  for (const body of bodies) hash.update(body);
  return hash.digest('hex');
}

/** Looked at by hand: a run that makes nothing is over before a schema is loaded. */
function isHeader(value: unknown): value is Header {
  if (typeof value !== 'object' || value === null) return false;
  const { huikan, key, lengths, sha256: sum } = value as Partial<Record<keyof Header, unknown>>;
  const isLength = (length: unknown): boolean => Number.isInteger(length) && Number(length) >= 0;
  return (
    huikan === 1 &&
    typeof key === 'string' &&
    typeof sum === 'string' &&
    Array.isArray(lengths) &&
    lengths.every(isLength)
  );
}
