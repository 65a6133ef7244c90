import { crc32, inflateRawSync } from 'node:zlib';
import { type Damage, type Danger, damagedFile, unsafeFile } from '../../diagnostics/catalogue/import-read.ts';
import { type Unreadable, unreadable } from '../read/unreadable.ts';

/** A part of an archive as its directory declares it. */
interface Entry {
  readonly name: string;
  readonly method: number;
  readonly checksum: number;
  readonly packed: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly offset: number;
}

/** What is opened at most: a report with many photographs has some hundred parts and 100 MB. */
const limits = { entries: 5000, part: 64 * 2 ** 20, whole: 256 * 2 ** 20 } as const;

/**
 * An archive (APPNOTE.TXT 6.3.9, 4.3 and 4.4) that is held to what a Word file may be: everything its directory declares is checked before a byte is unpacked, and
 * unpacking stops at the declared size. Parts are unpacked when asked for. Throws `Unreadable`.
 */
export class Archive {
  readonly #bytes: Uint8Array;
  readonly #entries: ReadonlyMap<string, Entry>;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#entries = directoryOf(bytes);
  }

  /** Names of the parts, with forward slashes. */
  get names(): readonly string[] {
    return [...this.#entries.values()].map(({ name }) => name);
  }

  /** The bytes of a part, whose name is compared as Word does, without regard to case; null where there is none. */
  part(name: string): Uint8Array | null {
    const entry = this.#entries.get(name.toLowerCase());
    if (entry === undefined) return null;
    const view = viewOf(this.#bytes);
    const { offset, packed, size, method } = entry;
    if (offset + 30 > this.#bytes.length || view.getUint32(offset, true) !== 0x04034b50) throw damaged(name, 'archive');
    const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    if (start + packed > this.#bytes.length) throw damaged(name, 'archive');
    const data = this.#bytes.subarray(start, start + packed);
    const part = method === 0 ? data : inflated(name, data, size);
    if (part.length !== size || crc32(part) !== entry.checksum) throw damaged(name, 'checksum');
    return part;
  }
}

function inflated(name: string, data: Uint8Array, size: number): Uint8Array {
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(1, size) });
  } catch (cause) {
    const tooLong = cause instanceof Error && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE';
    throw tooLong ? unsafe(name, 'size') : damaged(name, 'archive', cause);
  }
}

function directoryOf(bytes: Uint8Array): ReadonlyMap<string, Entry> {
  const view = viewOf(bytes);
  const end = endOfDirectory(bytes, view);
  if (end === -1) throw damaged('', 'archive');
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  // 0xffff announces the format for archives of more than 65,534 parts or 4 GB.
  if (count > limits.entries) throw unsafe('', 'entries');
  const entries = new Map<string, Entry>();
  let whole = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) throw damaged('', 'archive');
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const entry: Entry = {
      name: new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)).replaceAll('\\', '/'),
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    check(entry, view.getUint16(at + 8, true));
    whole += entry.size;
    if (whole > limits.whole) throw unsafe('', 'size');
    const key = entry.name.toLowerCase();
    if (entries.has(key)) throw unsafe(entry.name, 'duplicate');
    entries.set(key, entry);
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function check({ name, method, size, packed }: Entry, flags: number): void {
  const leadsOut = /^([/]|[a-z]:)/i.test(name) || name.split('/').includes('..') || name.includes('\0');
  if (leadsOut) throw unsafe(name, 'path');
  if ((flags & 1) === 1) throw unsafe(name, 'encrypted');
  if (size > limits.part) throw unsafe(name, 'size');
  if ((method !== 0 && method !== 8) || (method === 0 && packed !== size)) throw damaged(name, 'archive');
}

/** The record at the end of the file, before a comment of at most 65,535 bytes. */
function endOfDirectory(bytes: Uint8Array, view: DataView): number {
  const first = Math.max(0, bytes.length - 22 - 0xffff);
  for (let at = bytes.length - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return -1;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function damaged(part: string, damage: Damage, cause?: unknown): Unreadable {
  return unreadable(damagedFile, { part, damage }, { cause });
}

function unsafe(part: string, danger: Danger): Unreadable {
  return unreadable(unsafeFile, { part, danger });
}
