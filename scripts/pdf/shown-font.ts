import { type PDFContext, PDFDict, PDFName, PDFRawStream } from 'pdf-lib';
import { contentOf, streamBytes } from './content.ts';
import { readWidths } from './glyph-widths.ts';
import { arrayAt, dictAt, nameAt } from './open.ts';
import { readToUnicode, unicodeText } from './to-unicode.ts';
import { glyphTest } from './truetype.ts';

/** A font as text in content uses it. */
export interface ShownFont {
  /** Without the tag of a subset: `NotoSerifSC-Regular`. */
  readonly name: string;
  /** Bytes a code has. */
  readonly codeLength: 1 | 2;
  /** What a code says; empty when the font doesn't tell. */
  textOf(code: number): string;
  /** Whether there is something to show for a code. Only known for codes that are glyph numbers of a TrueType program; others count as there. */
  hasGlyph(code: number): boolean;
}

/** Gives fonts ready for reading text, each prepared once. */
export function fontReader(context: PDFContext): (font: PDFDict) => ShownFont {
  const known = new Map<PDFDict, ShownFont>();
  return (font) => {
    const shown = known.get(font) ?? shownFont(context, font);
    known.set(font, shown);
    return shown;
  };
}

function shownFont(context: PDFContext, font: PDFDict): ShownFont {
  const composite = nameAt(font, 'Subtype') === 'Type0';
  const written = readToUnicode(contentOf(context, font.get(PDFName.of('ToUnicode'))));
  const texts = new Map([...written].map(([code, text]) => [code, unicodeText(text)]));
  return {
    name: (nameAt(font, 'BaseFont') ?? '').replace(/^[A-Z]{6}\+/, ''),
    codeLength: composite ? 2 : 1,
    textOf: (code) => texts.get(code) ?? '',
    hasGlyph: glyphFinder(font),
  };
}

function glyphFinder(font: PDFDict): (code: number) => boolean {
  const descendant = arrayAt(font, 'DescendantFonts')?.lookup(0);
  const numbered = descendant instanceof PDFDict && nameAt(descendant, 'CIDToGIDMap') === 'Identity';
  const file = numbered ? dictAt(descendant, 'FontDescriptor')?.lookup(PDFName.of('FontFile2')) : undefined;
  if (!numbered || !(file instanceof PDFRawStream)) return () => true;
  const holds = glyphTest(streamBytes(file));
  const { own, standard } = readWidths(descendant);
  const known = new Map<number, boolean>();
  return (code) => {
    let found = known.get(code);
    // A glyph that neither paints nor moves on, such as a joiner, leaves nothing in a subset.
    found ??= code !== 0 && (holds(code) || (own.get(code) ?? standard) === 0);
    known.set(code, found);
    return found;
  };
}
