import { inflateSync } from 'node:zlib';

/** A font program as TrueType tables: WOFF is unpacked, TrueType is returned as it is. Throws on anything else. */
export function toSfnt(file: Uint8Array): Uint8Array {
  const source = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const kind = source.toString('latin1', 0, 4);
  if (kind === '\0\x01\0\0' || kind === 'true') return file;
  if (kind === 'wOFF') return unpackWoff(source);
  throw new Error(`A font is neither TrueType nor WOFF but begins with ${JSON.stringify(kind)}.`);
}

/** WOFF File Format 1.0, sections 3 to 5: a table directory, each table deflated where that makes it shorter. */
function unpackWoff(woff: Buffer): Uint8Array {
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, index) => {
    const entry = 44 + 20 * index;
    const offset = woff.readUInt32BE(entry + 4);
    const packed = woff.subarray(offset, offset + woff.readUInt32BE(entry + 8));
    const data = packed.length < woff.readUInt32BE(entry + 12) ? inflateSync(packed) : packed;
    return { tag: woff.subarray(entry, entry + 4), checksum: woff.readUInt32BE(entry + 16), data };
  });
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

function padded(length: number): number {
  return (length + 3) & ~3;
}
