/** A glyph of a TrueType program. Lengths in the program's own units. */
export interface Glyph {
  /** Its entry in `glyf`; empty for a space. */
  readonly outline: Buffer;
  readonly advance: number;
  readonly bearing: number;
}

/** A TrueType program taken apart: the glyphs that a subset still has, by number, and its other tables. */
export interface Program {
  readonly tables: ReadonlyMap<string, Buffer>;
  readonly glyphs: ReadonlyMap<number, Glyph>;
}

/** Where a program keeps its glyphs. */
interface GlyphTables {
  readonly tables: ReadonlyMap<string, Buffer>;
  readonly count: number;
  /** Place of a glyph's outline in `glyf`; an outline ends where the next begins. */
  outlineAt(glyph: number): number;
  advanceOf(glyph: number): number;
  bearingOf(glyph: number): number;
  /** For each number, 0 when nothing is there for certain. */
  candidates(): Uint8Array;
}

/**
 * Takes a TrueType program apart (OpenType 1.9: glyf, loca, hmtx). Glyphs without outline and without advance are numbers that a subset left
 * empty: they aren't given. Null when it isn't TrueType or a table is missing or too short.
 */
export function readProgram(bytes: Uint8Array): Program | null {
  return unlessCut(() => {
    const found = glyphTables(bytes);
    const glyf = found?.tables.get('glyf');
    if (!found || !glyf) return null;
    const glyphs = new Map<number, Glyph>();
    // Most numbers of a subset are empty: telling them quickly is what counts.
    const candidates = found.candidates();
    for (let glyph = 0; glyph < found.count; glyph += 1) {
      if (candidates[glyph] === 0) continue;
      const [start, end, advance] = [found.outlineAt(glyph), found.outlineAt(glyph + 1), found.advanceOf(glyph)];
      if (end > start || advance > 0)
        glyphs.set(glyph, { outline: glyf.subarray(start, end), advance, bearing: found.bearingOf(glyph) });
    }
    return { tables: found.tables, glyphs };
  });
}

/**
 * Gives the advances of a program's glyphs in thousandths of an em; null for a number under which nothing is seen and nothing moves on, and for all numbers
 * of a program that can't be read.
 */
export function advances(bytes: Uint8Array): (glyph: number) => number | null {
  const found = unlessCut(() => glyphTables(bytes));
  const units = found?.tables.get('head')?.readUInt16BE(18) ?? 0;
  if (!found || units === 0) return () => null;
  return (glyph) =>
    unlessCut(() => {
      if (glyph >= found.count) return null;
      const advance = found.advanceOf(glyph);
      return advance > 0 || found.outlineAt(glyph + 1) > found.outlineAt(glyph) ? (1000 * advance) / units : null;
    });
}

/** Null when reading ran over the end of a table. */
function unlessCut<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function glyphTables(bytes: Uint8Array): GlyphTables | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = new Map<string, Buffer>();
  for (let entry = 12, count = file.readUInt16BE(4); count > 0; entry += 16, count -= 1) {
    const start = file.readUInt32BE(entry + 8);
    tables.set(file.toString('latin1', entry, entry + 4), file.subarray(start, start + file.readUInt32BE(entry + 12)));
  }
  const [loca, hmtx, head, hhea, maxp] = ['loca', 'hmtx', 'head', 'hhea', 'maxp'].map((tag) => tables.get(tag));
  if (!tables.has('glyf') || !loca || !hmtx || !head || !hhea || !maxp) return null;
  const long = head.readInt16BE(50) === 1;
  const metrics = hhea.readUInt16BE(34);
  const last = metrics > 0 ? hmtx.readUInt16BE(4 * (metrics - 1)) : 0;
  const count = maxp.readUInt16BE(4);
  return {
    tables,
    count,
    candidates() {
      const found = new Uint8Array(count).fill(last > 0 ? 1 : 0, metrics);
      const places = long ? numbersOf(Uint32Array, loca) : numbersOf(Uint16Array, loca);
      for (let glyph = 0; glyph < count; glyph += 1) if (places[glyph] !== places[glyph + 1]) found[glyph] = 1;
      const advances = numbersOf(Uint16Array, hmtx);
      for (let glyph = 0; glyph < metrics; glyph += 1) if (advances[2 * glyph] !== 0) found[glyph] = 1;
      return found;
    },
    outlineAt: (glyph) => (long ? loca.readUInt32BE(4 * glyph) : 2 * loca.readUInt16BE(2 * glyph)),
    advanceOf: (glyph) => (glyph < metrics ? hmtx.readUInt16BE(4 * glyph) : last),
    bearingOf: (glyph) => hmtx.readInt16BE(glyph < metrics ? 4 * glyph + 2 : 4 * metrics + 2 * (glyph - metrics)),
  };
}

/** Tables that instruct a rasteriser; outlines only look the same with the same instructions. */
const instructions = ['cvt ', 'fpgm', 'prep'] as const;

/** A text that is equal for programs whose glyphs can stand in one: units and instructions agree. */
export function programKind({ tables }: Program): string {
  const units = tables.get('head')?.readUInt16BE(18);
  return [units, ...instructions.map((tag) => tables.get(tag)?.toString('base64') ?? '')].join(' ');
}

/**
 * Writes a program that holds these glyphs under their numbers, with the tables that a composite font needs in a PDF and no others (ISO 32000-1, 9.9).
 *
 * @param sources programs of one kind that the glyphs come from
 */
export function writeProgram(sources: readonly Program[], glyphs: ReadonlyMap<number, Glyph>): Buffer {
  const count = Math.max(0, ...glyphs.keys()) + 1;
  const lengths = [...glyphs].reduce((sum, [, { outline }]) => sum + even(outline.length), 0);
  const long = lengths > 2 * 0xffff;
  const glyf = Buffer.alloc(lengths);
  const hmtx = Buffer.alloc(4 * count);
  const places = long ? new Uint32Array(count + 1) : new Uint16Array(count + 1);
  let [end, next] = [0, 0];
  for (const [glyph, { outline, advance, bearing }] of [...glyphs].sort(([one], [other]) => one - other)) {
    places.fill(long ? end : end / 2, next, glyph + 1);
    next = glyph + 1;
    outline.copy(glyf, end);
    end += even(outline.length);
    hmtx.writeUInt16BE(advance, 4 * glyph);
    hmtx.writeInt16BE(bearing, 4 * glyph + 2);
  }
  places.fill(long ? end : end / 2, next);
  const loca = Buffer.from(places.buffer);
  // Font programs are big-endian on every machine.
  if (littleEndian) long ? loca.swap32() : loca.swap16();
  const tables = new Map([
    ['glyf', glyf],
    ['head', headTable(sources, long)],
    ['hhea', hheaTable(sources, count)],
    ['hmtx', hmtx],
    ['loca', loca],
    ['maxp', maxpTable(sources, count)],
  ]);
  for (const tag of instructions) {
    const table = sources[0]?.tables.get(tag);
    if (table) tables.set(tag, table);
  }
  return container([...tables].sort(([one], [other]) => (one < other ? -1 : 1)));
}

const littleEndian = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;

/** The whole numbers of a table, in the machine's order of bytes: where the table stands, or of a copy where it stands athwart. */
function numbersOf<T>(Numbers: NumbersOver<T>, table: Buffer): T {
  const { BYTES_PER_ELEMENT: size } = Numbers;
  const own = table.byteOffset % size === 0 ? table : Uint8Array.from(table);
  return new Numbers(own.buffer, own.byteOffset, Math.floor(own.length / size));
}

interface NumbersOver<T> {
  readonly BYTES_PER_ELEMENT: number;
  new (buffer: ArrayBufferLike, start: number, length: number): T;
}

function even(length: number): number {
  return length + (length % 2);
}

/** Copies a table of the first source and combines fields of all of them. */
function combined(
  sources: readonly Program[],
  tag: string,
  fields: readonly (readonly [offset: number, 'i16min' | 'i16max' | 'u16max'])[],
): Buffer {
  const all = sources.flatMap(({ tables }) => tables.get(tag) ?? []);
  const table = Buffer.from(all[0] ?? []);
  for (const [offset, kind] of fields) {
    if (kind === 'u16max') table.writeUInt16BE(Math.max(...all.map((one) => one.readUInt16BE(offset))), offset);
    else {
      const values = all.map((one) => one.readInt16BE(offset));
      table.writeInt16BE(kind === 'i16min' ? Math.min(...values) : Math.max(...values), offset);
    }
  }
  return table;
}

function headTable(sources: readonly Program[], long: boolean): Buffer {
  const bounds = [36, 38, 40, 42].map((offset) => [offset, offset < 40 ? 'i16min' : 'i16max'] as const);
  const head = combined(sources, 'head', bounds);
  head.writeUInt32BE(0, 8);
  head.writeInt16BE(long ? 1 : 0, 50);
  return head;
}

function hheaTable(sources: readonly Program[], count: number): Buffer {
  const hhea = combined(sources, 'hhea', [
    [10, 'u16max'],
    [12, 'i16min'],
    [14, 'i16min'],
    [16, 'i16max'],
  ]);
  hhea.writeUInt16BE(count, 34);
  return hhea;
}

function maxpTable(sources: readonly Program[], count: number): Buffer {
  const limits = Array.from({ length: 13 }, (_, at) => [6 + 2 * at, 'u16max'] as const);
  const maxp = combined(sources, 'maxp', limits);
  maxp.writeUInt16BE(count, 4);
  return maxp;
}

/** Table directory, tables at multiples of four bytes, checksums (OpenType 1.9, “Organization of an OpenType font”). */
function container(tables: readonly (readonly [string, Buffer])[]): Buffer {
  const start = 12 + 16 * tables.length;
  const file = Buffer.alloc(tables.reduce((length, [, table]) => length + padded(table.length), start));
  const power = Math.floor(Math.log2(tables.length));
  file.writeUInt32BE(0x00010000, 0);
  file.writeUInt16BE(tables.length, 4);
  file.writeUInt16BE(16 << power, 6);
  file.writeUInt16BE(power, 8);
  file.writeUInt16BE(16 * tables.length - (16 << power), 10);
  let [offset, headAt, total] = [start, 0, 0];
  for (const [at, [tag, table]] of tables.entries()) {
    table.copy(file, offset);
    if (tag === 'head') headAt = offset;
    const entry = 12 + 16 * at;
    file.write(tag, entry, 'latin1');
    const own = checksum(file.subarray(offset, offset + padded(table.length)));
    total = (total + own) >>> 0;
    file.writeUInt32BE(own, entry + 4);
    file.writeUInt32BE(offset, entry + 8);
    file.writeUInt32BE(table.length, entry + 12);
    offset += padded(table.length);
  }
  total = (total + checksum(file.subarray(0, start))) >>> 0;
  file.writeUInt32BE((0xb1b0afba - total) >>> 0, headAt + 8);
  return file;
}

function padded(length: number): number {
  return (length + 3) & ~3;
}

function checksum(table: Buffer): number {
  const bytes = Buffer.alloc((table.length + 3) & ~3);
  table.copy(bytes);
  if (littleEndian) bytes.swap32();
  const numbers = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
  let sum = 0;
  for (const number of numbers) sum = (sum + number) >>> 0;
  return sum;
}
