import { readFile } from 'node:fs/promises';
import { codePoints } from './cmap.ts';
import { type FaceId, faceFile } from './faces.ts';
import { openSubsetter, type Subsetter } from './harfbuzz.ts';
import { toSfnt, toWoff } from './sfnt.ts';

/**
 * `woff` is what pages and HTML files carry: a third of the size of `truetype`, which is for programs that embed a font by themselves.
 * WOFF2 would save another quarter, but takes a second a face, and its coding rounds outlines a little.
 */
export type FontFormat = 'truetype' | 'woff';

/** What needs no glyph: white space, controls, and what only asks for a variant of the character before it. */
const invisible = /[\p{White_Space}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u;

/** The package's faces, cut to what is used. Each file is read once; the same request gives the same bytes. */
export interface FontLibrary {
  /**
   * A face with just these characters and all its layout features. Characters it has no glyph for are left out. Glyphs keep the
   * numbers they have in the whole face, so that subsets can be united.
   */
  subset(face: FaceId, characters: string, format: FontFormat): Promise<Uint8Array>;
  /** The characters of a text that a face has no glyph for, each once, in order. White space and controls are never missing. */
  missing(face: FaceId, text: string): Promise<readonly string[]>;
}

/** @param read gives a face's file, TrueType or WOFF; the default reads it from the package */
export function openFontLibrary(read: (face: FaceId) => Promise<Uint8Array> = readFace): FontLibrary {
  const program = once(async (face: FaceId) => toSfnt(await read(face)));
  const coverage = once(async (face: FaceId) => codePoints(await program(face)));
  let subsetter: Promise<Subsetter> | null = null;
  return {
    async subset(face, characters, format) {
      subsetter ??= openSubsetter();
      const bytes = (await subsetter).cut(await program(face), characters);
      return format === 'truetype' ? bytes : await toWoff(bytes);
    },
    async missing(face, text) {
      const covered = await coverage(face);
      return [...new Set(text)].filter(
        (character) => !covered.has(character.codePointAt(0) ?? 0) && !invisible.test(character),
      );
    },
  };
}

async function readFace(face: FaceId): Promise<Uint8Array> {
  return await readFile(faceFile(face));
}

/** Makes a thing once for each key. */
function once<K, T>(make: (key: K) => Promise<T>): (key: K) => Promise<T> {
  const made = new Map<K, Promise<T>>();
  return (key) => {
    const promise = made.get(key) ?? make(key);
    made.set(key, promise);
    return promise;
  };
}
