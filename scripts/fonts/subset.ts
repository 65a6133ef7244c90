import { readFile } from 'node:fs/promises';
import { type FaceId, faceFile } from './faces.ts';

export type FontFormat = 'truetype' | 'woff' | 'woff2';

/** The package's faces, cut to what is used. Each file is read once; the same request gives the same bytes. */
export interface FontLibrary {
  /** A face with just these characters. Characters it has no glyph for are left out. */
  subset(face: FaceId, characters: string, format: FontFormat): Promise<Uint8Array>;
  /** The characters of a text that a face has no glyph for, each once, in order. White space and controls are never missing. */
  missing(face: FaceId, text: string): Promise<readonly string[]>;
}

/** @param read gives a face's file; the default reads it from the package */
export function openFontLibrary(read: (face: FaceId) => Promise<Uint8Array> = readFace): FontLibrary {
  const programs = new Map<FaceId, Promise<Uint8Array>>();
  const coverages = new Map<FaceId, Promise<ReadonlySet<number>>>();
  const once = <T>(made: Map<FaceId, Promise<T>>, face: FaceId, make: () => Promise<T>): Promise<T> => {
    const promise = made.get(face) ?? make();
    made.set(face, promise);
    return promise;
  };
  const program = (face: FaceId): Promise<Uint8Array> => once(programs, face, async () => toTrueType(await read(face)));
  return {
    async subset(face, characters, format) {
      const { default: subsetFont } = await import('subset-font');
      const wanted = [...new Set(characters)].sort().join('');
      return await subsetFont(asBuffer(await program(face)), wanted, { targetFormat: format });
    },
    async missing(face, text) {
      const covered = await once(coverages, face, async () => codePoints(await program(face)));
      const characters = new Set([...text].filter((character) => !/[\p{White_Space}\p{Cc}\p{Cf}]/u.test(character)));
      return [...characters].filter((character) => !covered.has(character.codePointAt(0) ?? 0));
    },
  };
}

async function readFace(face: FaceId): Promise<Uint8Array> {
  return await readFile(faceFile(face));
}

async function toTrueType(file: Uint8Array): Promise<Uint8Array> {
  if (Buffer.from(file.subarray(0, 4)).toString('latin1') !== 'wOF2') return file;
  const { convert } = await import('fontverter');
  return await convert(asBuffer(file), 'truetype');
}

async function codePoints(file: Uint8Array): Promise<ReadonlySet<number>> {
  const { default: fontkit } = await import('@pdf-lib/fontkit');
  return new Set(fontkit.create(file).characterSet);
}

/** The same bytes as a Buffer: a face has ten megabytes and more, too many to copy for every subset. */
function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
