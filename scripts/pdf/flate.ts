import { promisify } from 'node:util';
import { deflate, deflateSync, inflate, inflateSync } from 'node:zlib';

// zlib sets 16 KB aside for whatever comes out and a long book has ten thousand streams of a few words, so that most of its memory was set aside for nothing, and V8 collected garbage for
// every 64 MB of it. Here what is set aside fits.

/** Least and most bytes that are set aside at a time. Less is taken from a block that is shared. */
const [least, most] = [256, 1 << 20];

/** Text and outlines become a quarter, for the most part. */
const usualRatio = 4;

const deflateBeside = promisify<Uint8Array, { readonly chunkSize: number }, Buffer>(deflate);
const inflateBeside = promisify<Uint8Array, { readonly chunkSize: number }, Buffer>(inflate);

/** Bytes coded by Flate (RFC 1950). */
export function deflated(bytes: Uint8Array): Buffer {
  return fitted(deflateSync(bytes, roomFor(bytes.length)));
}

/**
 * Bytes of which the code is given.
 *
 * @throws when it is no Flate
 */
export function inflated(code: Uint8Array): Buffer {
  return fitted(inflateSync(code, roomFor(usualRatio * code.length)));
}

/** As `deflated`, beside the main thread. */
export async function deflatedBeside(bytes: Uint8Array): Promise<Buffer> {
  return fitted(await deflateBeside(bytes, roomFor(bytes.length)));
}

/**
 * As `inflated`, beside the main thread.
 *
 * @param size how many bytes come out, as far as that is said
 */
export async function inflatedBeside(code: Uint8Array, size: number | null): Promise<Buffer> {
  return fitted(await inflateBeside(code, roomFor(size ?? usualRatio * code.length)));
}

function roomFor(bytes: number): { readonly chunkSize: number } {
  return { chunkSize: Math.min(Math.max(bytes + 64, least), most) };
}

/** Bytes that hold on to no more than twice their own size. */
function fitted(bytes: Buffer): Buffer {
  return bytes.buffer.byteLength > 2 * bytes.length && bytes.buffer.byteLength > 2 * Buffer.poolSize
    ? Buffer.from(bytes)
    : bytes;
}
