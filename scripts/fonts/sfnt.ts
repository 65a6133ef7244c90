import { promisify } from 'node:util';
import { deflate, inflate } from 'node:zlib';

// Packing and unpacking go on beside the main thread.
const pack = promisify<Uint8Array, Buffer>(deflate);
const unpack = promisify<Uint8Array, Buffer>(inflate);

/** Bytes from which on a table is deflated: setting a compressor up takes longer than anything it could save on a smaller one. */
const worthPacking = 1024;

/** A font program as TrueType tables: WOFF is unpacked, TrueType is returned as it is. Rejects on anything else. */
export async function toSfnt(file: Uint8Array): Promise<Uint8Array> {
  const source = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const kind = source.toString('latin1', 0, 4);
  if (kind === '\0\x01\0\0' || kind === 'true') return file;
  if (kind === 'wOFF') return await unpackWoff(source);
  throw new Error(`A font is neither TrueType nor WOFF but begins with ${JSON.stringify(kind)}.`);
}

/** WOFF File Format 1.0, sections 3 to 5: a table directory, each table deflated where that makes it shorter. */
async function unpackWoff(woff: Buffer): Promise<Uint8Array> {
  const count = woff.readUInt16BE(12);
  const unpacking = Array.from({ length: count }, async (_, index) => {
    const entry = 44 + 20 * index;
    const offset = woff.readUInt32BE(entry + 4);
    const packed = woff.subarray(offset, offset + woff.readUInt32BE(entry + 8));
    const data = packed.length < woff.readUInt32BE(entry + 12) ? await unpack(packed) : packed;
    return { tag: woff.subarray(entry, entry + 4), checksum: woff.readUInt32BE(entry + 16), data };
  });
  const tables = await Promise.all(unpacking);
  const head = 12 + 16 * count;
  const sfnt = Buffer.alloc(tables.reduce((length, { data }) => length + padded(data.length), head));
  sfnt.writeUInt32BE(woff.readUInt32BE(4), 0);
  const power = Math.floor(Math.log2(count));
  sfnt.writeUInt16BE(count, 4);
  sfnt.writeUInt16BE(16 << power, 6);
  sfnt.writeUInt16BE(power, 8);
  sfnt.writeUInt16BE(16 * count - (16 << power), 10);
  let offset = head;
  tables.forEach(({ tag, checksum, data }, index) => {
    const entry = 12 + 16 * index;
    tag.copy(sfnt, entry);
    sfnt.writeUInt32BE(checksum, entry + 4);
    sfnt.writeUInt32BE(offset, entry + 8);
    sfnt.writeUInt32BE(data.length, entry + 12);
    data.copy(sfnt, offset);
    offset += padded(data.length);
  });
  return sfnt;
}

/**
 * A TrueType program as WOFF (File Format 1.0), its tables in the order of the program, the larger ones deflated beside the main thread where that
 * makes them shorter.
 */
export async function toWoff(sfnt: Uint8Array): Promise<Uint8Array> {
  const source = Buffer.from(sfnt.buffer, sfnt.byteOffset, sfnt.byteLength);
  const count = source.readUInt16BE(4);
  const tables = await Promise.all(
    Array.from({ length: count }, async (_, index) => {
      const entry = source.subarray(12 + 16 * index, 28 + 16 * index);
      const data = source.subarray(entry.readUInt32BE(8), entry.readUInt32BE(8) + entry.readUInt32BE(12));
      const packed = data.length < worthPacking ? data : await pack(data);
      return {
        tag: entry.subarray(0, 4),
        checksum: entry.readUInt32BE(4),
        data,
        packed: packed.length < data.length ? packed : data,
      };
    }),
  );
  const head = 44 + 20 * count;
  const woff = Buffer.alloc(tables.reduce((length, { packed }) => length + padded(packed.length), head));
  woff.write('wOFF', 0, 'latin1');
  woff.writeUInt32BE(source.readUInt32BE(0), 4);
  woff.writeUInt32BE(woff.length, 8);
  woff.writeUInt16BE(count, 12);
  woff.writeUInt32BE(
    tables.reduce((length, { data }) => length + padded(data.length), 12 + 16 * count),
    16,
  );
  let offset = head;
  tables.forEach(({ tag, checksum, data, packed }, index) => {
    const entry = 44 + 20 * index;
    tag.copy(woff, entry);
    woff.writeUInt32BE(offset, entry + 4);
    woff.writeUInt32BE(packed.length, entry + 8);
    woff.writeUInt32BE(data.length, entry + 12);
    woff.writeUInt32BE(checksum, entry + 16);
    packed.copy(woff, offset);
    offset += padded(packed.length);
  });
  return woff;
}

function padded(length: number): number {
  return (length + 3) & ~3;
}
