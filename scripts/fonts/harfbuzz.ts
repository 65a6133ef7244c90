import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** Node has it; TypeScript declares it with a browser's names only. */
interface Assembler {
  readonly Module: new (code: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
}

/** The part of the WebAssembly build of hb-subset that is used here; pointers and handles are numbers. */
interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer };
  _initialize(): void;
  malloc(size: number): number;
  free(pointer: number): void;
  hb_blob_create(data: number, length: number, mode: number, userData: number, destroy: number): number;
  hb_blob_destroy(blob: number): void;
  hb_blob_get_data(blob: number, length: number): number;
  hb_blob_get_length(blob: number): number;
  hb_face_create(blob: number, index: number): number;
  hb_face_destroy(face: number): void;
  hb_face_reference_blob(face: number): number;
  hb_set_add(set: number, value: number): void;
  hb_set_clear(set: number): void;
  hb_set_invert(set: number): void;
  hb_subset_input_create_or_fail(): number;
  hb_subset_input_destroy(input: number): void;
  hb_subset_input_set(input: number, kind: number): number;
  hb_subset_input_set_flags(input: number, flags: number): void;
  hb_subset_input_unicode_set(input: number): number;
  hb_subset_or_fail(face: number, input: number): number;
}

/** Cuts font programs down to what is used. */
export interface Subsetter {
  /** A program with glyphs for these characters only. Glyphs keep their numbers, layout features stay. */
  cut(sfnt: Uint8Array, characters: Iterable<string>): Uint8Array;
}

const file = 'harfbuzzjs/dist/harfbuzz-subset.wasm';

const { WebAssembly: assembler } = globalThis as unknown as { readonly WebAssembly: Assembler };

/**
 * Harfbuzz as it was compiled: it takes 2 MB and is kept, while its memory comes and goes. What V8 has optimised of it is kept as well, which takes 0.4 s of another thread each time.
 * Compiling here and now takes 10 ms; compiling beside the main thread waits up to 0.4 s for the threads that optimise the program itself.
 */
let code: object | null = null;

/** HB_MEMORY_MODE_READONLY of hb-blob.h, and of hb-subset.h: HB_SUBSET_SETS_LAYOUT_FEATURE_TAG, HB_SUBSET_FLAGS_RETAIN_GIDS. */
const readOnly = 1;
const layoutFeatures = 6;
const retainGlyphIds = 2;

/** Starts harfbuzz. Its memory is fixed at 64 MB, room for one program at a time; copying one there takes 3 ms. */
export async function openSubsetter(): Promise<Subsetter> {
  code ??= new assembler.Module(await readFile(createRequire(import.meta.url).resolve(file)));
  const harfbuzz = new assembler.Instance(code).exports as Exports;
  harfbuzz._initialize();
  return {
    cut(sfnt, characters) {
      const program = harfbuzz.malloc(sfnt.length);
      if (program === 0) throw new Error(`A font of ${sfnt.length} bytes is too large to be subset.`);
      new Uint8Array(harfbuzz.memory.buffer).set(sfnt, program);
      const blob = harfbuzz.hb_blob_create(program, sfnt.length, readOnly, 0, 0);
      const face = harfbuzz.hb_face_create(blob, 0);
      harfbuzz.hb_blob_destroy(blob);
      try {
        return cut(harfbuzz, face, characters);
      } finally {
        harfbuzz.hb_face_destroy(face);
        harfbuzz.free(program);
      }
    },
  };
}

/** Keeping the numbers of glyphs costs 3 % in size, and lets subsets of one face be united when printed parts are merged. */
function cut(harfbuzz: Exports, face: number, characters: Iterable<string>): Uint8Array {
  const input = harfbuzz.hb_subset_input_create_or_fail();
  const features = harfbuzz.hb_subset_input_set(input, layoutFeatures);
  harfbuzz.hb_set_clear(features);
  harfbuzz.hb_set_invert(features);
  harfbuzz.hb_subset_input_set_flags(input, retainGlyphIds);
  const points = harfbuzz.hb_subset_input_unicode_set(input);
  for (const character of characters) harfbuzz.hb_set_add(points, character.codePointAt(0) ?? 0);
  const subset = harfbuzz.hb_subset_or_fail(face, input);
  harfbuzz.hb_subset_input_destroy(input);
  if (subset === 0) throw new Error('harfbuzz can’t subset the font.');
  const blob = harfbuzz.hb_face_reference_blob(subset);
  const start = harfbuzz.hb_blob_get_data(blob, 0);
  const bytes = new Uint8Array(harfbuzz.memory.buffer).slice(start, start + harfbuzz.hb_blob_get_length(blob));
  harfbuzz.hb_blob_destroy(blob);
  harfbuzz.hb_face_destroy(subset);
  if (bytes.length === 0) throw new Error('harfbuzz can’t subset the font.');
  return bytes;
}
