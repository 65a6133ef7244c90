import { createHash } from 'node:crypto';
import { type PDFContext, PDFDict, PDFName, PDFRawStream } from 'pdf-lib';
import { arrayAt, dictAt, nameAt } from './open.ts';

/**
 * Names subset fonts after their programs. Every printed part calls its subsets `AAAAAA+…` anew; in one file two different subsets of a face
 * must differ in name (ISO 32000-1, 9.6.4), and equal ones should agree so that they can be stored once.
 */
export function nameSubsetsByContent(context: PDFContext): void {
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || nameAt(object, 'Type') !== 'Font') continue;
    const descendant = arrayAt(object, 'DescendantFonts')?.lookup(0);
    const font = descendant instanceof PDFDict ? descendant : object;
    const descriptor = dictAt(font, 'FontDescriptor');
    const program = descriptor?.lookup(PDFName.of('FontFile2'));
    if (!descriptor || !(program instanceof PDFRawStream)) continue;
    const name = (nameAt(object, 'BaseFont') ?? 'Font').replace(/^[A-Z]{6}\+/, '');
    const tagged = PDFName.of(`${subsetTag(program.contents)}+${name}`);
    for (const dict of [object, font]) dict.set(PDFName.of('BaseFont'), tagged);
    descriptor.set(PDFName.of('FontName'), tagged);
  }
}

/** Six capitals made from a font program's digest. */
function subsetTag(program: Uint8Array): string {
  const digest = createHash('sha256').update(program).digest();
  return [...digest.subarray(0, 6)].map((byte) => String.fromCharCode(65 + (byte % 26))).join('');
}
