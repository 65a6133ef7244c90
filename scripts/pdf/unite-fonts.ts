import { promisify } from 'node:util';
import { deflate, inflate } from 'node:zlib';
import { type PDFContext, PDFDict, PDFName, PDFRawStream, type PDFRef } from 'pdf-lib';
import { contentOf, contentStream, streamBytes } from './content.ts';
import { readWidths, writeWidths } from './glyph-widths.ts';
import { arrayAt, dictAt, nameAt } from './open.ts';
import { readToUnicode, writeToUnicode } from './to-unicode.ts';
import { type Glyph, type Program, programKind, readProgram, writeProgram } from './truetype.ts';

// Packing and unpacking go on beside the main thread.
const pack = promisify<Uint8Array, Buffer>(deflate);
const unpack = promisify<Uint8Array, Buffer>(inflate);

/** A composite TrueType font as a print embeds it: a subset that keeps the face's glyph numbers. */
interface Subset {
  readonly ref: PDFRef;
  readonly font: PDFDict;
  readonly descendant: PDFDict;
  readonly descriptor: PDFDict;
  readonly program: PDFRawStream;
}

/** Subsets of one face that don't contradict each other. */
interface Union {
  readonly kind: string;
  readonly members: Subset[];
  readonly sources: Program[];
  readonly glyphs: Map<number, Glyph>;
  readonly widths: Map<number, number>;
  readonly texts: Map<number, string>;
}

/**
 * Unites the subsets of each face into one font with one program: every printed part brings its own, of which most glyphs stand in others too.
 * The pages' codes stay as they are, because a code is the glyph's number in the whole face (`Identity-H`, `CIDToGIDMap /Identity`), and so does what they
 * look like and how they read. A subset that has another outline, width or text for a number stays apart. Faces of which there is one subset
 * only are left alone.
 */
export async function uniteFonts(context: PDFContext): Promise<void> {
  const faces = new Map<string, Subset[]>();
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    const subset = object instanceof PDFDict ? subsetOf(ref, object) : null;
    if (!subset) continue;
    const name = faceName(subset.font);
    faces.set(name, [...(faces.get(name) ?? []), subset]);
  }
  const made: Promise<void>[] = [];
  for (const [name, subsets] of faces) {
    // Equal programs are stored once in any case.
    const first = Buffer.from(subsets[0]?.program.contents ?? []);
    if (subsets.every(({ program }) => first.equals(program.contents))) continue;
    for (const union of await unions(subsets)) if (union.members.length > 1) made.push(embed(context, name, union));
  }
  await Promise.all(made);
}

function faceName(font: PDFDict): string {
  return (nameAt(font, 'BaseFont') ?? '').replace(/^[A-Z]{6}\+/, '');
}

/** Null for fonts whose codes aren't glyph numbers. */
function subsetOf(ref: PDFRef, font: PDFDict): Subset | null {
  if (nameAt(font, 'Subtype') !== 'Type0' || nameAt(font, 'Encoding') !== 'Identity-H') return null;
  const descendant = arrayAt(font, 'DescendantFonts')?.lookup(0);
  if (!(descendant instanceof PDFDict) || nameAt(descendant, 'Subtype') !== 'CIDFontType2') return null;
  if (nameAt(descendant, 'CIDToGIDMap') !== 'Identity') return null;
  const descriptor = dictAt(descendant, 'FontDescriptor');
  const program = descriptor?.lookup(PDFName.of('FontFile2'));
  return descriptor && program instanceof PDFRawStream ? { ref, font, descendant, descriptor, program } : null;
}

/** Programs that are unpacked beside each other: a book of many parts has hundreds, of which each takes as much memory as its part's file. */
const unpackedAtOnce = 16;

async function unions(subsets: readonly Subset[]): Promise<Union[]> {
  const found: Union[] = [];
  let programs: readonly Uint8Array[] = [];
  for (const [at, subset] of subsets.entries()) {
    if (at % unpackedAtOnce === 0) {
      programs = await Promise.all(subsets.slice(at, at + unpackedAtOnce).map(({ program }) => bytesOf(program)));
    }
    const bytes = programs[at % unpackedAtOnce];
    const program = bytes ? readProgram(bytes) : null;
    if (!program) continue;
    const { own, standard } = readWidths(subset.descendant);
    const texts = readToUnicode(contentOf(subset.font.context, subset.font.get(PDFName.of('ToUnicode'))));
    const kind = programKind(program);
    const widthOf = (glyph: number): number => own.get(glyph) ?? standard;
    const fitting = found.find((union) => union.kind === kind && agrees(union, program, widthOf, texts));
    const union = fitting ?? emptyUnion(kind);
    if (!fitting) found.push(union);
    union.members.push(subset);
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

async function bytesOf(program: PDFRawStream): Promise<Uint8Array> {
  const filter = nameAt(program.dict, 'Filter');
  const plain = filter === 'FlateDecode' && !program.dict.has(PDFName.of('DecodeParms'));
  return plain ? await unpack(program.contents) : streamBytes(program);
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

/** Puts one font in the place of all members. They become equal objects, which are stored once. */
async function embed(context: PDFContext, name: string, union: Union): Promise<void> {
  const [first] = union.members;
  if (!first) return;
  const descriptor = first.descriptor.clone();
  const program = context.nextRef();
  descriptor.delete(PDFName.of('CIDSet'));
  descriptor.set(PDFName.of('FontFile2'), program);
  const descendant = first.descendant.clone();
  const standard = commonest(union.widths.values());
  descendant.set(PDFName.of('DW'), context.obj(standard));
  descendant.set(PDFName.of('W'), writeWidths(context, { own: union.widths, standard }));
  descendant.set(PDFName.of('FontDescriptor'), context.register(descriptor));
  const font = context.obj({ Type: 'Font', Subtype: 'Type0', BaseFont: name, Encoding: 'Identity-H' });
  font.set(PDFName.of('DescendantFonts'), context.obj([context.register(descendant)]));
  font.set(PDFName.of('ToUnicode'), context.register(contentStream(context, writeToUnicode(union.texts))));
  for (const { ref } of union.members) context.assign(ref, font);
  const bytes = writeProgram(union.sources, union.glyphs);
  context.assign(program, context.stream(await pack(bytes), { Filter: 'FlateDecode', Length1: bytes.length }));
}

function commonest(values: Iterable<number>): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [most] = [...counts].sort(([a, one], [b, other]) => other - one || a - b);
  return most?.[0] ?? 1000;
}
