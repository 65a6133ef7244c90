import { readFile } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import { codePoints } from './cmap.ts';
import { type FaceId, faceFile, faceVersions } from './faces.ts';
import { openSubsetter } from './harfbuzz.ts';
import { isInvisible } from './invisible.ts';
import { type PageFaces, pageFaces } from './page-faces.ts';
import { toSfnt, toWoff } from './sfnt.ts';
import { beyondCharacters, usualCharacters } from './usual-characters.ts';

/**
 * `woff` is what pages and HTML files carry: a third of the size of `truetype`, which is for programs that embed a font by themselves.
 * WOFF2 would save another quarter, but takes a second a face, and its coding rounds outlines a little.
 */
export type FontFormat = 'truetype' | 'woff';

/** What is asked of a library. */
export interface SubsetWish {
  readonly face: FaceId;
  readonly characters: string;
  readonly format: FontFormat;
}

/** Gives a subset that was cut before, or has it cut. */
export type KeepSubset = (wish: SubsetWish, cut: () => Promise<Uint8Array>) => Promise<Uint8Array>;

/** The package's faces, cut to what is used. Each file is read once; the same request gives the same bytes. */
export interface FontLibrary {
  /** Names the faces' files for digests: other files, other version. */
  readonly version: string;
  /**
   * A face with just these characters and all its layout features. Characters it has no glyph for are left out. Glyphs keep the
   * numbers they have in the whole face, so that subsets can be united.
   */
  subset(face: FaceId, characters: string, format: FontFormat): Promise<Uint8Array>;
  /**
   * The same library for work that mostly sets the characters of these texts. It gives the same bytes, sooner: each face is cut down to them once, and a subset is then cut
   * from what is left, which is a thirtieth of the whole.
   *
   * @param keep gives a subset that was cut before, or has it cut
   */
  within(texts: Iterable<string>, keep?: KeepSubset): FontLibrary;
  /** Faces for a document, by its HTML. Documents that set no other characters than those that the library is within share them. */
  forPage(html: string): PageFaces;
  /** The characters of a text that a face has no glyph for, each once, in order. White space and controls are never missing. */
  missing(face: FaceId, text: string): Promise<readonly string[]>;
}

/**
 * @param read gives a face's file, TrueType or WOFF; the default reads it from the package
 * @param version names what it reads
 */
export function openFontLibrary(
  read: (face: FaceId) => Promise<Uint8Array> = readFace,
  version = faceVersions(),
): FontLibrary {
  const program = forAWhile(async (face: FaceId) => await toSfnt(await read(face)));
  const coverage = once(async (face: FaceId) => codePoints(await program(face)));
  const subsetter = forAWhile(async (_tool: 'harfbuzz') => await openSubsetter());
  let last: NarrowedFaces | null = null;
  const cut = async (whole: Uint8Array, characters: Iterable<string>): Promise<Uint8Array> => {
    return (await subsetter('harfbuzz')).cut(whole, characters);
  };
  const library = (
    source: (face: FaceId, characters: string) => Promise<Uint8Array>,
    usual: ReadonlySet<string>,
    keep: KeepSubset,
  ): FontLibrary => {
    const subset: FontLibrary['subset'] = (face, characters, format) =>
      keep({ face, characters, format }, async () => {
        const bytes = await cut(await source(face, characters), characters);
        return format === 'truetype' ? bytes : await toWoff(bytes);
      });
    const beyond = beyondCharacters(usual);
    const facesWith = once((more: string) => pageFaces({ subset }, new Set([...usual, ...more])));
    return {
      version,
      subset,
      within(texts, keepOwn = keep) {
        const own = usualCharacters(texts);
        // A report that is made again has mostly the characters that it had.
        if (last === null || !isDeepStrictEqual(last.characters, own))
          last = { characters: own, face: once(async (face) => await cut(await program(face), own)) };
        const narrowed = last.face;
        const narrow = async (face: FaceId, asked: string): Promise<Uint8Array> =>
          [...asked].every((character) => own.has(character)) ? await narrowed(face) : await program(face);
        return library(narrow, own, keepOwn);
      },
      forPage: (html) => facesWith(beyond(html)),
      async missing(face, text) {
        const covered = await coverage(face);
        return [...new Set(text)].filter(
          (character) => !covered.has(character.codePointAt(0) ?? 0) && !isInvisible(character),
        );
      },
    };
  };
  return library(program, usualCharacters([]), (_, make) => make());
}

/** Faces cut down to certain characters, each when it is first asked for. */
interface NarrowedFaces {
  readonly characters: ReadonlySet<string>;
  readonly face: (face: FaceId) => Promise<Uint8Array>;
}

async function readFace(face: FaceId): Promise<Uint8Array> {
  return await readFile(faceFile(face));
}

/** Whole faces take 15 MB each, harfbuzz up to 64 MB, and both are wanted at the beginning; so long after the last time, in ms, they may go. */
const wanted = 30_000;

/** Makes a thing for a key, and anew when it has gone meanwhile. Whoever lets go of the function lets go of all things at once: a clock alone doesn't hold them. */
function forAWhile<K, T extends object>(make: (key: K) => Promise<T>): (key: K) => Promise<T> {
  const made = new Map<K, Promise<T>>();
  const timers = new Map<K, NodeJS.Timeout>();
  const there = new WeakRef(made);
  return (key) => {
    const thing = made.get(key) ?? make(key);
    made.set(key, thing);
    clearTimeout(timers.get(key));
    timers.set(key, timer(there, key));
    return thing;
  };
}

function timer<K>(there: WeakRef<Map<K, unknown>>, key: K): NodeJS.Timeout {
  return setTimeout(() => there.deref()?.delete(key), wanted).unref();
}

/** Makes a thing once for each key. */
function once<K, T extends object>(make: (key: K) => T): (key: K) => T {
  const made = new Map<K, T>();
  return (key) => {
    const thing = made.get(key) ?? make(key);
    made.set(key, thing);
    return thing;
  };
}
