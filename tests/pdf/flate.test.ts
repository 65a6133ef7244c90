import { deflateSync, inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deflated, deflatedBeside, inflated, inflatedBeside } from '../../scripts/pdf/flate.ts';

/** Bytes that are held on to by so many. */
const held = (bytes: Buffer): number => bytes.buffer.byteLength;

describe('Flate', () => {
  it('writes what zlib writes, and reads it, however long it is', async () => {
    const contents = fc.oneof(
      fc.uint8Array({ maxLength: 3000 }),
      fc.integer({ min: 0, max: 200_000 }).map((length) => new Uint8Array(length).map((_, at) => at % 7)),
    );
    expect(inflated(deflated(Buffer.alloc(3_000_000, 7))).equals(Buffer.alloc(3_000_000, 7))).toBe(true);
    await fc.assert(
      fc.asyncProperty(contents, async (bytes) => {
        const code = deflateSync(bytes);
        expect(deflated(bytes).equals(code)).toBe(true);
        expect((await deflatedBeside(bytes)).equals(code)).toBe(true);
        for (const size of [null, 0, bytes.length, bytes.length + 1000]) {
          expect(Buffer.compare(await inflatedBeside(code, size), inflateSync(code))).toBe(0);
        }
        expect(Buffer.compare(inflated(code), bytes)).toBe(0);
      }),
      { numRuns: 60 },
    );
  });

  it('holds on to no more than what it gives takes', () => {
    const word = deflated(Buffer.from('q Q'));
    expect(held(word)).toBeLessThanOrEqual(Buffer.poolSize);
    const long = deflated(Buffer.alloc(1_000_000));
    expect(held(long)).toBeLessThanOrEqual(2 * Buffer.poolSize);
    expect(held(inflated(word))).toBeLessThanOrEqual(Buffer.poolSize);
  });

  it('refuses what is no Flate', async () => {
    expect(() => inflated(Buffer.from('no code'))).toThrow(/incorrect header/);
    await expect(inflatedBeside(Buffer.from('no code'), null)).rejects.toThrow(/incorrect header/);
  });
});
