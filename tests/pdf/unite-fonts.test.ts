import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { PDFDict, PDFName, PDFRawStream } from 'pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { keptUnited } from '../../scripts/build/united-faces.ts';
import { type FontLibrary, openFontLibrary } from '../../scripts/fonts/subset.ts';
import { openGraph } from '../../scripts/graph/graph.ts';
import { packedFile, readPacked } from '../../scripts/graph/packed-file.ts';
import { noStore } from '../../scripts/graph/store.ts';
import { assembleBook } from '../../scripts/pdf/assemble.ts';
import { streamBytes } from '../../scripts/pdf/content.ts';
import { inspectFonts } from '../../scripts/pdf/fonts.ts';
import { readWidths, writeWidths } from '../../scripts/pdf/glyph-widths.ts';
import { arrayAt, dictAt, nameAt, openPdf } from '../../scripts/pdf/open.ts';
import type { Part } from '../../scripts/pdf/part.ts';
import { readToUnicode, writeToUnicode } from '../../scripts/pdf/to-unicode.ts';
import { advances, type Glyph, type Program, readProgram, writeProgram } from '../../scripts/pdf/truetype.ts';
import { assemble } from './assembled.ts';
import { printed } from './chrome-like.ts';
import { plainPart } from './plain-part.ts';
import { readBack } from './read-back.ts';

const info = { title: '会刊', author: '', subject: '', language: 'zh-CN', date: '2022-01-20' };
const texts = ['教育会刊', '会刊年表', '幻灯图表'] as const;

let fonts: FontLibrary;
let subsets: readonly Uint8Array[];

beforeAll(async () => {
  fonts = openFontLibrary();
  subsets = await Promise.all(texts.map((text) => fonts.subset('hei-400', text, 'truetype')));
});

function program(bytes: Uint8Array | undefined): Program {
  const read = bytes && readProgram(bytes);
  if (!read) throw new Error('no program');
  return read;
}

async function part(at: number, face = subsets[at]): Promise<Part> {
  const pdf = await printed([[{ type: 'P', text: texts[at] ?? '' }]], face ? { face } : {});
  return plainPart(`${at}`, pdf);
}

const book = async (parts: readonly Promise<Part>[]): Promise<Uint8Array> =>
  await assemble(await Promise.all(parts), info, null);

interface Embedded {
  readonly program: Program;
  readonly bytes: Uint8Array;
  readonly widths: ReturnType<typeof readWidths>;
}

/** Every composite font of a document with its program. */
async function embedded(pdf: Uint8Array): Promise<Embedded[]> {
  const { context } = await openPdf(pdf);
  return context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (!(object instanceof PDFDict) || nameAt(object, 'Subtype') !== 'Type0') return [];
    const descendant = arrayAt(object, 'DescendantFonts')?.lookup(0, PDFDict);
    const file = descendant && dictAt(descendant, 'FontDescriptor')?.lookup(PDFName.of('FontFile2'));
    if (!descendant || !(file instanceof PDFRawStream)) return [];
    const bytes = streamBytes(file);
    return [{ program: program(bytes), bytes, widths: readWidths(descendant) }];
  });
}

/** Outlines may be filled up with zeros. */
const trimmed = (outline: Uint8Array): string =>
  Buffer.from(outline)
    .toString('hex')
    .replace(/(00)+$/, '');

/** Glyphs that a composite outline is put together from (OpenType 1.9, glyf). */
function components(outline: Buffer): number[] {
  if (outline.length === 0 || outline.readInt16BE(0) >= 0) return [];
  const found: number[] = [];
  for (let at = 10, more = true; more; ) {
    const flags = outline.readUInt16BE(at);
    found.push(outline.readUInt16BE(at + 2));
    at += 4 + (flags & 1 ? 4 : 2) + (flags & 8 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0);
    more = (flags & 0x20) !== 0;
  }
  return found;
}

describe('uniteFonts', () => {
  it('makes one font of a face’s subsets, with every outline, advance and width as it was', async () => {
    const pdf = await book([part(0), part(1), part(2)]);
    const all = await embedded(pdf);
    expect(all).toHaveLength(1);
    const [one] = all;
    const own = subsets.map(program);
    expect(new Set(own.flatMap(({ glyphs }) => [...glyphs.keys()]))).toEqual(new Set(one?.program.glyphs.keys()));
    for (const { glyphs } of own) {
      for (const [number, glyph] of glyphs) {
        const united = one?.program.glyphs.get(number);
        expect([number, united?.advance, united?.bearing]).toEqual([number, glyph.advance, glyph.bearing]);
        expect([number, trimmed(united?.outline ?? Buffer.of(1))]).toEqual([number, trimmed(glyph.outline)]);
        expect(one?.widths.own.get(number) ?? one?.widths.standard).toBe(glyph.advance);
      }
    }
  });

  it('keeps the parts of composite glyphs', async () => {
    const faces = await Promise.all(
      ['教育会刊¨', '会刊年表−'].map((text) => fonts.subset('kai-400', text, 'truetype')),
    );
    const all = await embedded(await book([part(0, faces[0]), part(1, faces[1])]));
    expect(all).toHaveLength(1);
    const glyphs = all[0]?.program.glyphs ?? new Map<number, Glyph>();
    const used = [...glyphs.values()].flatMap(({ outline }) => components(outline));
    expect(used.length).toBeGreaterThan(1);
    expect(used.filter((number) => !glyphs.has(number))).toEqual([]);
  });

  it('leaves the text of every page as it was', async () => {
    const read = await readBack(await book([part(0), part(1), part(2)]));
    expect(read.structureText.map((page) => page.join(''))).toEqual(texts);
  });

  it('names the union after its content, and gives the same bytes again', async () => {
    const pdf = await book([part(0), part(1)]);
    expect(await book([part(0), part(1)])).toEqual(pdf);
    const tag = (file: Uint8Array) => /\/([A-Z]{6})\+NotoSansSC/.exec(Buffer.from(file).toString('latin1'))?.[1];
    const [alone, other] = [await book([part(0)]), await book([part(0), part(2)])];
    for (const file of [pdf, alone, other]) expect(await inspectFonts(file)).toMatchObject([{ subset: true }]);
    expect(tag(pdf)).toBe(tag(await book([part(0), part(1)])));
  });

  it('takes what was united before, and knows it by the subsets alone', async () => {
    const parts = await Promise.all([part(0), part(1), part(2)]);
    const kept = new Map<string, Uint8Array>();
    let made = 0;
    const graph = openGraph(
      {
        ...noStore,
        keeps: true,
        read: async (key) => {
          const packed = kept.get(key);
          return packed === undefined ? null : readPacked(Buffer.from(packed), key);
        },
        write: (key, packed) => {
          made += 1;
          kept.set(key, Buffer.concat(packedFile(key, packed)));
        },
      },
      'p',
    );
    const bind = async (own: readonly Part[]) => {
      const united = keptUnited('book', graph);
      return (await assembleBook(own, info, null, null, { united })).pdf;
    };
    const first = await bind(parts);
    expect(first).toEqual(await assemble(parts, info, null));
    expect(made).toBe(1);
    // Another run, in which nothing is in memory any more.
    graph.renew();
    graph.renew();
    expect(await bind(parts)).toEqual(first);
    expect(await bind(parts.map((one) => ({ ...one, outlineTitle: '另一个' })))).not.toEqual(first);
    expect(made).toBe(1);
    await bind(parts.slice(1));
    expect(made).toBe(2);
  });

  it('keeps apart a subset that draws a number otherwise', async () => {
    const { tables, glyphs } = program(subsets[1]);
    const strange = new Map(
      [...glyphs].map(([number, glyph]) => {
        const outline = Buffer.from(glyph.outline);
        if (outline.length > 40) outline.writeUInt8(outline.readUInt8(30) ^ 0xff, 30);
        return [number, { ...glyph, outline }] as const;
      }),
    );
    const face = Buffer.from(writeProgram([{ tables, glyphs }], strange));
    // fontkit wants the tables that a PDF doesn't.
    const whole = withTables(subsets[1] ?? face, face);
    const pdf = await book([part(0), part(1, whole), part(2)]);
    expect(await embedded(pdf)).toHaveLength(2);
  });

  it('leaves a face alone that is there once', async () => {
    const [one] = await embedded(await book([part(0), part(0)]));
    expect(one?.program.tables.has('cmap')).toBe(true);
  });
});

/** The tables of one program, with glyphs and metrics of another. */
function withTables(whole: Uint8Array, glyphs: Uint8Array): Uint8Array {
  const [base, other] = [Buffer.from(whole), program(glyphs).tables];
  const count = base.readUInt16BE(4);
  const tables = Array.from({ length: count }, (_, at) => {
    const entry = 12 + 16 * at;
    const tag = base.toString('latin1', entry, entry + 4);
    const start = base.readUInt32BE(entry + 8);
    return [tag, other.get(tag) ?? base.subarray(start, start + base.readUInt32BE(entry + 12))] as const;
  });
  const head = Buffer.from(base.subarray(0, 12 + 16 * count));
  const parts: Buffer[] = [head];
  let offset = head.length;
  for (const [at, [, table]] of tables.entries()) {
    head.writeUInt32BE(offset, 12 + 16 * at + 8);
    head.writeUInt32BE(table.length, 12 + 16 * at + 12);
    const padded = Buffer.alloc((table.length + 3) & ~3);
    table.copy(padded);
    parts.push(padded);
    offset += padded.length;
  }
  return Buffer.concat(parts);
}

describe('a TrueType program', () => {
  const glyph = fc.record({
    outline: fc.uint8Array({ minLength: 0, maxLength: 60 }).map((bytes) => Buffer.from(bytes)),
    advance: fc.integer({ min: 1, max: 3000 }),
    bearing: fc.integer({ min: -500, max: 500 }),
  });

  it('is written and read without loss, with short and long places', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.integer({ min: 0, max: 9000 }).map(String), glyph, { minKeys: 1 }),
        fc.boolean(),
        (entries, large) => {
          const glyphs = new Map(Object.entries(entries).map(([number, one]) => [Number(number), one]));
          if (large) glyphs.set(9001, { outline: Buffer.alloc(140_000, 7), advance: 1, bearing: 0 });
          const bytes = writeProgram([program(subsets[0])], glyphs);
          const read = program(bytes);
          const plain = ({ outline, advance, bearing }: Glyph) => [trimmed(outline), advance, bearing];
          const sorted = (map: ReadonlyMap<number, Glyph>) => [...map].sort(([one], [other]) => one - other);
          expect(sorted(read.glyphs).map(([number, one]) => [number, plain(one)])).toEqual(
            sorted(glyphs).map(([number, one]) => [number, plain(one)]),
          );
          expect(sum(bytes)).toBe(0xb1b0afba);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('tells advances, and what isn’t there', () => {
    const advanceOf = advances(subsets[0] ?? new Uint8Array());
    const numbers = [...program(subsets[0]).glyphs.keys()];
    expect(numbers.map(advanceOf)).toEqual(numbers.map((number) => program(subsets[0]).glyphs.get(number)?.advance));
    expect([advanceOf(4), advanceOf(60_000)]).toEqual([null, null]);
  });

  it('is null when it is cut off or something else', () => {
    const whole = subsets[0] ?? new Uint8Array();
    expect(readProgram(whole.subarray(0, 400))).toBe(null);
    expect(readProgram(deflateSync(Buffer.from('abc')))).toBe(null);
  });
});

/** A font's checksum, by which `head` makes the sum of the file a constant. */
function sum(file: Buffer): number {
  let total = 0;
  for (let at = 0; at < file.length; at += 4) total = (total + file.readUInt32BE(at)) >>> 0;
  return total;
}

describe('ToUnicode and widths', () => {
  it('are written and read without loss', async () => {
    const { context } = await openPdf(await book([part(0)]));
    const codes = fc.dictionary(fc.integer({ min: 1, max: 65_535 }).map(String), fc.constantFrom('4E00', 'D842DFB7'));
    const widths = fc.dictionary(fc.integer({ min: 1, max: 400 }).map(String), fc.constantFrom(0, 250, 612, 1000));
    fc.assert(
      fc.property(codes, widths, (byCode, byGlyph) => {
        const said = new Map(Object.entries(byCode).map(([code, text]) => [Number(code), text]));
        expect(readToUnicode(writeToUnicode(said))).toEqual(said);
        const own = new Map(Object.entries(byGlyph).map(([number, width]) => [Number(number), width]));
        const font = context.obj({ DW: 612, W: writeWidths(context, { own, standard: 612 }) });
        const read = readWidths(font);
        for (const [number, width] of own) expect(read.own.get(number) ?? read.standard).toBe(width);
      }),
    );
  });

  it('are read in every form that PDF has', async () => {
    const cmap =
      '2 beginbfrange <0001> <0003> <4E00> <0005> <0006> [<4E10> <00410042>] endbfrange 1 beginbfchar <0009> <D842DFB7> endbfchar';
    expect([...readToUnicode(cmap)]).toEqual([
      [1, '4E00'],
      [2, '4E01'],
      [3, '4E02'],
      [5, '4E10'],
      [6, '00410042'],
      [9, 'D842DFB7'],
    ]);
    const { context } = await openPdf(await book([part(0)]));
    const { own, standard } = readWidths(context.obj({ W: [3, [500, 600], 7, 9, 250] }));
    expect([...own]).toEqual([
      [3, 500],
      [4, 600],
      [7, 250],
      [8, 250],
      [9, 250],
    ]);
    expect(standard).toBe(1000);
  });
});
