import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { codePoints } from '../../scripts/fonts/cmap.ts';
import { type FaceId, faceFile, faceOf, faces } from '../../scripts/fonts/faces.ts';
import { toSfnt } from '../../scripts/fonts/sfnt.ts';
import { openFontLibrary } from '../../scripts/fonts/subset.ts';
import { digestOf } from '../../scripts/graph/digest.ts';

interface ForeignFont {
  readonly numGlyphs: number;
  readonly characterSet: readonly number[];
  readonly availableFeatures: readonly string[];
  readonly postscriptName: string;
  readonly 'OS/2': { readonly usWeightClass: number };
  hasGlyphForCodePoint(point: number): boolean;
  glyphForCodePoint(point: number): { readonly id: number; readonly path: { readonly commands: readonly unknown[] } };
  layout(text: string, features?: readonly string[]): { readonly advanceWidth: number };
}

type Compile = new (code: object) => object;

const fontkit: { create(bytes: Uint8Array): ForeignFont } = createRequire(import.meta.url)('@pdf-lib/fontkit');
const open = (bytes: Uint8Array): ForeignFont => fontkit.create(bytes);
const glyph = (font: ForeignFont, character: string): number =>
  font.glyphForCodePoint(character.codePointAt(0) ?? 0).id;

/** What a font maps; the reader counts the end mark of a format 4 map as a character. */
const mapped = (font: ForeignFont): readonly number[] => font.characterSet.filter((point) => point !== 0xffff);

const all = Object.keys(faces) as FaceId[];
const fonts = openFontLibrary();

describe('the faces of the package', () => {
  it.each(all)('%s is a static file of its family and weight', async (id) => {
    const font = open(await readFile(faceFile(id)));
    const { family, weight } = faces[id];
    expect(font.postscriptName.startsWith(family.replaceAll(' ', ''))).toBe(true);
    expect(font['OS/2'].usWeightClass).toBe(weight);
    expect(faceOf(family, weight)?.id).toBe(id);
  });
});

describe('subsets', () => {
  it.each(all)('%s holds the characters asked for and no others', async (id) => {
    const font = open(await fonts.subset(id, '会刊，2022年', 'truetype'));
    expect(
      mapped(font)
        .map((point) => String.fromCodePoint(point))
        .sort(),
    ).toEqual([...'会刊，2年0'].sort());
    const drawn = [...'会刊，20年'].map((c) => font.glyphForCodePoint(c.codePointAt(0) ?? 0).path.commands.length);
    expect(Math.min(...drawn)).toBeGreaterThan(0);
  });

  it.each(all)('%s is the same cut from what is usual, and holds what isn’t', async (id) => {
    const near = fonts.within('会刊教育信息，。“”《》——20219.%N');
    for (const characters of ['会刊，2021年', '教育', '“N”《》——9.', '会']) {
      const cut = await near.subset(id, characters, 'truetype');
      expect(digestOf(cut)).toBe(digestOf(await fonts.subset(id, characters, 'truetype')));
    }
  });

  it('cuts a face down once for texts with the same characters', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    let reads = 0;
    const library = openFontLibrary(async (face) => {
      reads += 1;
      return await readFile(faceFile(face));
    });
    const first = await library.within(['会刊教育']).subset('song-400', '会', 'truetype');
    // The whole face is let go of after a while.
    vi.runAllTimers();
    const again = await library.within(['教育', '会刊会刊']).subset('song-400', '会', 'truetype');
    expect(reads).toBe(1);
    const other = await library.within(['会刊教育信息']).subset('song-400', '会', 'truetype');
    expect(reads).toBe(2);
    expect(new Set([first, again, other].map(digestOf)).size).toBe(1);
    vi.useRealTimers();
  });

  it('starts harfbuzz again from what was compiled of it', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { WebAssembly: assembler } = globalThis as unknown as { WebAssembly: { Module: Compile; Instance: Compile } };
    const { Module, Instance } = assembler;
    const made = { modules: 0, instances: 0 };
    assembler.Module = function compiled(code: object) {
      made.modules += 1;
      return new Module(code);
    } as unknown as Compile;
    assembler.Instance = function started(code: object) {
      made.instances += 1;
      return new Instance(code);
    } as unknown as Compile;
    const library = openFontLibrary();
    const first = await library.subset('song-400', '会', 'truetype');
    vi.runAllTimers();
    const again = await library.subset('song-400', '会', 'truetype');
    Object.assign(assembler, { Module, Instance });
    vi.useRealTimers();
    expect(digestOf(again)).toBe(digestOf(first));
    expect(made).toEqual({ modules: expect.toSatisfy((count: number) => count < 2), instances: 2 });
  });

  it('keeps the numbers that glyphs have in the whole face, so that subsets can be united', async () => {
    const whole = open(await readFile(faceFile('song-400')));
    const one = open(await fonts.subset('song-400', '会刊', 'truetype'));
    const other = open(await fonts.subset('song-400', '报会', 'truetype'));
    expect(glyph(one, '会')).toBe(glyph(whole, '会'));
    expect(glyph(other, '会')).toBe(glyph(whole, '会'));
    expect(glyph(other, '报')).toBe(glyph(whole, '报'));
  });

  it('maps Han characters, not the radicals that share their glyphs', async () => {
    const whole = open(await readFile(faceFile('hei-400')));
    expect(glyph(whole, '⿊')).toBe(glyph(whole, '黑'));
    expect(mapped(open(await fonts.subset('hei-400', '黑', 'truetype')))).toEqual([0x9ed1]);
    expect(mapped(open(await fonts.subset('hei-400', '⿊', 'truetype')))).toEqual([0x2fca]);
  });

  it('keeps the features that Chinese typesetting needs', async () => {
    const font = open(await fonts.subset('song-400', '“会”，。（）—…', 'truetype'));
    expect(font.availableFeatures).toEqual(expect.arrayContaining(['halt', 'palt', 'vhal', 'kern', 'vert']));
    expect(font.layout('，').advanceWidth).toBe(1000);
    expect(font.layout('，', ['halt']).advanceWidth).toBe(500);
  });

  it('gives the same bytes for the same characters in any order and number', async () => {
    const first = await fonts.subset('hei-500', '会刊报告', 'woff');
    expect(await openFontLibrary().subset('hei-500', '告报刊会会', 'woff')).toEqual(first);
  });

  it('comes in two containers', async () => {
    const magic = async (format: 'truetype' | 'woff'): Promise<string> =>
      Buffer.from((await fonts.subset('kai-400', '会', format)).subarray(0, 4)).toString('latin1');
    expect(await magic('truetype')).toBe('\0\x01\0\0');
    expect(await magic('woff')).toBe('wOFF');
  });

  it('is the same program in either container', async () => {
    const woff = await fonts.subset('song-900', '会刊', 'woff');
    const tables = (program: Uint8Array): ReadonlyMap<string, string> => {
      const file = Buffer.from(program);
      const count = file.readUInt16BE(4);
      const entries = Array.from({ length: count }, (_, at) => file.subarray(12 + 16 * at, 28 + 16 * at));
      return new Map(
        entries.map((entry) => {
          const start = entry.readUInt32BE(8);
          return [entry.toString('latin1', 0, 4), file.toString('base64', start, start + entry.readUInt32BE(12))];
        }),
      );
    };
    const unpacked = tables(await toSfnt(woff));
    expect(unpacked.size).toBeGreaterThan(8);
    expect(unpacked).toEqual(tables(await fonts.subset('song-900', '会刊', 'truetype')));
  });

  it('leaves out what the face lacks', async () => {
    expect(mapped(open(await fonts.subset('song-400', '会\u{20000}', 'truetype')))).toEqual([0x4f1a]);
  });

  it('reads each file once, however much is asked at once', async () => {
    const read: FaceId[] = [];
    const library = openFontLibrary(async (face) => {
      read.push(face);
      return await readFile(faceFile(face));
    });
    await Promise.all([
      library.subset('song-700', '会', 'truetype'),
      library.subset('song-700', '刊', 'truetype'),
      library.missing('song-700', '会刊'),
    ]);
    expect(read).toEqual(['song-700']);
  });
});

describe('font files', () => {
  it.each(['song-400', 'hei-700', 'kai-400'] as const)('%s covers what another reader finds in it', async (id) => {
    const file = await readFile(faceFile(id));
    const covered = codePoints(await toSfnt(file));
    const expected = open(file).characterSet;
    expect(covered.size).toBe(new Set(expected).size);
    expect(expected.filter((point) => !covered.has(point))).toEqual([]);
  });

  it('reads the small map of subsets, too', async () => {
    const subset = await fonts.subset('hei-400', '2022年，会刊', 'truetype');
    expect([...codePoints(subset).keys()].sort((a, b) => a - b)).toEqual(
      [...new Set('2022年，会刊')].map((c) => c.codePointAt(0) ?? 0).sort((a, b) => a - b),
    );
  });

  it('gives back a TrueType program that was packed as WOFF', async () => {
    const subset = await fonts.subset('song-400', '会刊', 'truetype');
    const back = open(await toSfnt(await fonts.subset('song-400', '会刊', 'woff')));
    expect(back.characterSet).toEqual(open(subset).characterSet);
    expect(back.glyphForCodePoint(0x4f1a).path).toEqual(open(subset).glyphForCodePoint(0x4f1a).path);
  });

  it('refuses what is no font', async () => {
    await expect(toSfnt(Buffer.from('<html>'))).rejects.toThrow('"<htm"');
    expect(() => codePoints(new Uint8Array(64))).toThrow('cmap');
  });
});

describe('missing characters', () => {
  it('names each once, in order, and never blanks, controls or selectors', async () => {
    expect(await fonts.missing('song-400', '𠮷会\u{20000}刊𠮷 \n\t\u3000\u200b\ufeff葛\u{e0100}')).toEqual([
      '𠮷',
      '\u{20000}',
    ]);
  });

  it('agrees with the whole font', async () => {
    const whole = open(await readFile(faceFile('hei-400')));
    const text = fc.string({ unit: fc.integer({ min: 0x3400, max: 0x9fff }).map((n) => String.fromCodePoint(n)) });
    await fc.assert(
      fc.asyncProperty(text, async (value) => {
        const lacking = [...new Set(value)].filter((c) => !whole.hasGlyphForCodePoint(c.codePointAt(0) ?? 0));
        expect(await fonts.missing('hei-400', value)).toEqual(lacking);
      }),
      { numRuns: 50 },
    );
  });
});
