import { createHash } from 'node:crypto';
import { type PDFContext, PDFDict, PDFName, PDFRawStream, type PDFRef } from 'pdf-lib';
import { writeWidths } from './glyph-widths.ts';
import { arrayAt, dictAt, nameAt } from './open.ts';
import { type SubsetFont, type UnitedFace, unitedFaces } from './united-faces.ts';

/** A composite TrueType font as a print embeds it: a subset that keeps the face's glyph numbers. */
interface Subset extends SubsetFont {
  readonly ref: PDFRef;
  readonly descriptor: PDFDict;
}

/**
 * Gives what subsets of a face were united to before, or has them united.
 *
 * @param digest of the subsets
 */
export type KeepUnited = (
  face: string,
  digest: string,
  unite: () => Promise<readonly UnitedFace[]>,
) => Promise<readonly UnitedFace[]>;

/**
 * Unites the subsets of each face into one font with one program: every printed part brings its own, of which most glyphs stand in others too.
 * The pages' codes stay as they are, because a code is the glyph's number in the whole face (`Identity-H`, `CIDToGIDMap /Identity`), and so does what they
 * look like and how they read. A subset that has another outline, width or text for a number stays apart. Faces of which there is one subset
 * only are left alone.
 */
export async function uniteFonts(
  context: PDFContext,
  keep: KeepUnited = (_face, _digest, unite) => unite(),
): Promise<void> {
  const faces = new Map<string, Subset[]>();
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    const subset = object instanceof PDFDict ? subsetOf(ref, object) : null;
    if (!subset) continue;
    const name = faceName(subset.font);
    faces.set(name, [...(faces.get(name) ?? []), subset]);
  }
  // Equal programs are stored once in any case.
  const several = [...faces].filter(([, subsets]) => {
    const first = Buffer.from(subsets[0]?.program.contents ?? []);
    return !subsets.every(({ program }) => first.equals(program.contents));
  });
  const united = await Promise.all(
    several.map(([name, subsets]) => keep(name, digestOf(subsets), () => unitedFaces(subsets))),
  );
  for (const [at, [name, subsets]] of several.entries()) {
    for (const face of united[at] ?? []) embed(context, name, face, subsets);
  }
}

/** SHA-256 in hexadecimal of all that uniting reads. */
function digestOf(subsets: readonly Subset[]): string {
  const hash = createHash('sha256');
  for (const { font, descendant, program } of subsets) {
    const texts = font.lookup(PDFName.of('ToUnicode'));
    const pieces = [
      program.contents,
      texts instanceof PDFRawStream ? texts.contents : '',
      ...['W', 'DW'].map((key) => String(descendant.lookup(PDFName.of(key)) ?? '')),
    ];
    for (const piece of pieces) hash.update(`${piece.length} `).update(piece);
  }
  return hash.digest('hex');
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

/** Puts one font in the place of all members. They become equal objects, which are stored once. */
function embed(
  context: PDFContext,
  name: string,
  { members, widths, size, program: packed, texts }: UnitedFace,
  subsets: readonly Subset[],
): void {
  const own = members.flatMap((member) => subsets[member] ?? []);
  const [first] = own;
  if (!first) return;
  const descriptor = first.descriptor.clone();
  const program = context.register(context.stream(packed, { Filter: 'FlateDecode', Length1: size }));
  descriptor.delete(PDFName.of('CIDSet'));
  descriptor.set(PDFName.of('FontFile2'), program);
  const descendant = first.descendant.clone();
  descendant.set(PDFName.of('DW'), context.obj(widths.standard));
  descendant.set(PDFName.of('W'), writeWidths(context, widths));
  descendant.set(PDFName.of('FontDescriptor'), context.register(descriptor));
  const font = context.obj({ Type: 'Font', Subtype: 'Type0', BaseFont: name, Encoding: 'Identity-H' });
  font.set(PDFName.of('DescendantFonts'), context.obj([context.register(descendant)]));
  font.set(PDFName.of('ToUnicode'), context.register(context.stream(texts, { Filter: 'FlateDecode' })));
  for (const { ref } of own) context.assign(ref, font);
}
