import { type PDFDict, PDFName, PDFNumber, type PDFRawStream } from 'pdf-lib';
import { contentOf, streamBytes } from './content.ts';
import { deflatedBeside, inflatedBeside } from './flate.ts';
import { type GlyphWidths, readWidths } from './glyph-widths.ts';
import { latelyUsed } from './lately-used.ts';
import { nameAt } from './open.ts';
import { readToUnicode, writeToUnicode } from './to-unicode.ts';
import { type Glyph, type Program, programKind, readProgram, writeProgram } from './truetype.ts';

/** What uniting reads of a subset. */
export interface SubsetFont {
  readonly font: PDFDict;
  readonly descendant: PDFDict;
  readonly program: PDFRawStream;
}

/** Subsets of one face as one, as data. */
export interface UnitedFace {
  /** Which of the face's subsets it stands for, at least two. */
  readonly members: readonly number[];
  readonly widths: GlyphWidths;
  /** Size of the program, and the program packed. */
  readonly size: number;
  readonly program: Uint8Array;
  /** Its `ToUnicode`, packed. */
  readonly texts: Uint8Array;
}

/** Subsets of one face that don't contradict each other. */
interface Union {
  readonly kind: string;
  readonly members: number[];
  readonly sources: Program[];
  readonly glyphs: Map<number, Glyph>;
  readonly widths: Map<number, number>;
  readonly texts: Map<number, string>;
}

/** Unites subsets of one face. Those that nothing could be united with aren't in what it gives. */
export async function unitedFaces(subsets: readonly SubsetFont[]): Promise<readonly UnitedFace[]> {
  const found = await inTurn(() => unions(subsets));
  return await Promise.all(found.filter(({ members }) => members.length > 1).map(united));
}

async function united({ members, sources, glyphs, widths: own, texts }: Union): Promise<UnitedFace> {
  const bytes = writeProgram(sources, glyphs);
  const [program, written] = await Promise.all([
    deflatedBeside(bytes),
    deflatedBeside(Buffer.from(writeToUnicode(texts), 'latin1')),
  ]);
  return { members, widths: { own, standard: commonest(own.values()) }, size: bytes.length, program, texts: written };
}

/** What uniting needs to know of a subset. */
interface ReadSubset {
  readonly program: Program;
  readonly kind: string;
  readonly widthOf: (glyph: number) => number;
  readonly texts: ReadonlyMap<number, string>;
}

/** Bytes of programs that stay read: two books share most of their parts, and with them the programs. */
const mostRead = 16_000_000;

/** By their programs; null: one that can't be read. */
const readSubsets = latelyUsed<Uint8Array, Promise<ReadSubset | null>>(mostRead);

function readSubset(subset: SubsetFont): Promise<ReadSubset | null> {
  const { contents } = subset.program;
  const known = readSubsets.get(contents);
  if (known !== undefined) return known;
  const reading = readNow(subset);
  readSubsets.put(contents, sizeOf(subset.program) ?? 2 * contents.length, reading);
  return reading;
}

async function readNow({ font, descendant, program: packed }: SubsetFont): Promise<ReadSubset | null> {
  const program = readProgram(await bytesOf(packed));
  if (!program) return null;
  const { own, standard } = readWidths(descendant);
  const texts = readToUnicode(contentOf(font.context, font.get(PDFName.of('ToUnicode'))));
  return { program, kind: programKind(program), widthOf: (glyph) => own.get(glyph) ?? standard, texts };
}

/** Subsets that are read beside each other, those of all faces together: a book of many parts has thousands, and each takes more than half a megabyte. */
const readAtOnce = 8;

/** Subsets in order, of which the next are being read while one is worked on. */
async function* readInTurn(subsets: readonly SubsetFont[]): AsyncGenerator<ReadSubset | null> {
  const reading: Promise<ReadSubset | null>[] = [];
  for (let at = 0, next = 0; at < subsets.length; at += 1) {
    for (; next < Math.min(at + readAtOnce, subsets.length); next += 1) {
      const ahead = readSubset(subsets[next] as SubsetFont);
      // Whoever comes to it hears what failed.
      ahead.catch(() => {});
      reading.push(ahead);
    }
    yield await (reading.shift() as Promise<ReadSubset | null>);
  }
}

/** Faces are united one after the other. */
let before: Promise<void> = Promise.resolve();

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const own = before.then(work);
  // What came out isn't held on to.
  before = own.then(
    () => {},
    () => {},
  );
  return own;
}

async function unions(subsets: readonly SubsetFont[]): Promise<Union[]> {
  const found: Union[] = [];
  let at = -1;
  for await (const subset of readInTurn(subsets)) {
    at += 1;
    if (!subset) continue;
    const { program, kind, widthOf, texts } = subset;
    const fitting = found.find((union) => union.kind === kind && agrees(union, program, widthOf, texts));
    const union = fitting ?? emptyUnion(kind);
    if (!fitting) found.push(union);
    union.members.push(at);
    // Of further programs only the small tables are still needed.
    union.sources.push({ tables: smallTables(program), glyphs: new Map() });
    for (const [number, glyph] of program.glyphs) {
      if (union.glyphs.has(number)) continue;
      union.glyphs.set(number, { ...glyph, outline: Buffer.from(glyph.outline) });
      union.widths.set(number, widthOf(number));
    }
    for (const [code, text] of texts) if (!union.texts.has(code)) union.texts.set(code, text);
  }
  return found;
}

/** The size that a program says it has when it is unpacked. */
function sizeOf({ dict }: PDFRawStream): number | null {
  const size = dict.lookup(PDFName.of('Length1'));
  return size instanceof PDFNumber ? size.asNumber() : null;
}

async function bytesOf(program: PDFRawStream): Promise<Uint8Array> {
  const filter = nameAt(program.dict, 'Filter');
  const plain = filter === 'FlateDecode' && !program.dict.has(PDFName.of('DecodeParms'));
  return plain ? await inflatedBeside(program.contents, sizeOf(program)) : streamBytes(program);
}

function emptyUnion(kind: string): Union {
  return { kind, members: [], sources: [], glyphs: new Map(), widths: new Map(), texts: new Map() };
}

function smallTables({ tables }: Program): ReadonlyMap<string, Buffer> {
  return new Map(
    ['head', 'hhea', 'maxp', 'cvt ', 'fpgm', 'prep'].flatMap((tag) => {
      const table = tables.get(tag);
      return table ? [[tag, Buffer.from(table)] as const] : [];
    }),
  );
}

/** Whether a subset says the same as a union of everything that both have. Glyph 0, which no text shows, may be empty in one of them. */
function agrees(
  union: Union,
  program: Program,
  widthOf: (glyph: number) => number,
  texts: ReadonlyMap<number, string>,
): boolean {
  for (const [number, glyph] of program.glyphs) {
    const known = union.glyphs.get(number);
    if (number === 0 || !known) continue;
    const same =
      known.advance === glyph.advance && known.bearing === glyph.bearing && sameOutline(known.outline, glyph.outline);
    if (!same || union.widths.get(number) !== widthOf(number)) return false;
  }
  for (const [code, text] of texts) if ((union.texts.get(code) ?? text) !== text) return false;
  return true;
}

/** Outlines may be followed by zeros that fill them up to an even or fourfold length. */
function sameOutline(one: Buffer, other: Buffer): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const filling = long.subarray(short.length);
  return filling.length < 4 && filling.every((byte) => byte === 0) && short.equals(long.subarray(0, short.length));
}

function commonest(values: Iterable<number>): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [most] = [...counts].sort(([a, one], [b, other]) => other - one || a - b);
  return most?.[0] ?? 1000;
}
