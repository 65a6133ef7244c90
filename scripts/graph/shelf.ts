import { closeSync, ftruncateSync, mkdirSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { passingName, temporary } from './leftovers.ts';

/** Bytes that were put away, and may be out of memory until they are wanted. */
export interface Shelved {
  readonly size: number;
  /** The bytes; they may be read anew each time, so ask once for each use. */
  bytes(): Uint8Array;
}

/** Where bytes are put away. */
export interface Shelf {
  put(bytes: Uint8Array): Shelved;
  /** How many bytes are in memory, and how many in the file. */
  standing(): { readonly memory: number; readonly file: number };
}

/**
 * A shelf that keeps so many bytes in memory, and what comes after them in a file without a name, which is gone when the process is. Bytes that nobody holds any more make room for
 * others. Without a place for the file, all stay in memory.
 *
 * @param room bytes in memory
 */
export function openShelf(room: number): Shelf {
  let memory = 0;
  let file: number | null = null;
  let end = 0;
  let inFile = 0;
  const gone = new FinalizationRegistry<{ readonly size: number; readonly filed: boolean }>(({ size, filed }) => {
    if (!filed) memory -= size;
    else {
      inFile -= size;
      if (inFile > 0 || file === null) return;
      ftruncateSync(file, 0);
      end = 0;
    }
  });
  const inMemory = (bytes: Uint8Array): Shelved => {
    memory += bytes.byteLength;
    const shelved = { size: bytes.byteLength, bytes: () => bytes };
    gone.register(shelved, { size: bytes.byteLength, filed: false });
    return shelved;
  };
  return {
    put(bytes) {
      const size = bytes.byteLength;
      if (memory + size <= room) return inMemory(bytes);
      const at = end;
      try {
        file ??= openFile();
        for (let done = 0; done < size; ) done += writeSync(file, bytes, done, size - done, at + done);
      } catch {
        return inMemory(bytes);
      }
      end = at + size;
      inFile += size;
      const from = file;
      const shelved = {
        size,
        bytes: () => {
          const read = new Uint8Array(size);
          for (let done = 0; done < size; ) done += readSome(from, read, done, at);
          return read;
        },
      };
      gone.register(shelved, { size, filed: true });
      return shelved;
    },
    standing: () => ({ memory, file: inFile }),
  };
}

function readSome(file: number, into: Uint8Array, done: number, at: number): number {
  const count = readSync(file, into, done, into.byteLength - done, at + done);
  if (count === 0) throw new Error('What was put away is gone.');
  return count;
}

/** Opens a file that only this process can reach: its name is taken away at once. */
function openFile(): number {
  const folder = join(tmpdir(), passingName(temporary));
  mkdirSync(folder, { mode: 0o700 });
  const file = openSync(join(folder, 'shelf'), 'wx+', 0o600);
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // Where an open file can't be removed, it goes at the end.
    process.once('exit', () => {
      closeSync(file);
      rmSync(folder, { recursive: true, force: true });
    });
  }
  return file;
}

/** Bytes that all reports of a process may have in memory. The shipped report's files and prints take half of it. */
const usualRoom = 48_000_000;

const shelf = openShelf(usualRoom);

/** Puts bytes away on the shelf of the process. */
export function putAway(bytes: Uint8Array): Shelved {
  return shelf.put(bytes);
}
