import { type PDFContext, PDFDict, PDFName, PDFRawStream } from 'pdf-lib';
import { contentOf, streamBytes } from './content.ts';
import { readWidths } from './glyph-widths.ts';
import { arrayAt, dictAt, nameAt } from './open.ts';
import { readToUnicode, unicodeText } from './to-unicode.ts';
import { advances } from './truetype.ts';

/** What may be wrong with a glyph that a page shows. */
export type GlyphFault = 'missing' | 'unmapped' | 'width';

/** A font as text in content uses it. */
export interface ShownFont {
  /** Without the tag of a subset: `NotoSerifSC-Regular`. */
  readonly name: string;
  /** Bytes a code has. */
  readonly codeLength: 1 | 2;
  glyph(code: number): ShownGlyph;
}

/** A glyph as a page shows it. */
export interface ShownGlyph {
  /** What it says; empty when the font doesn't tell. */
  readonly text: string;
  /**
   * What is wrong with it: there is nothing to show, the font doesn't say what it reads as, or the width differs from the program's by more than
   * a thousandth of an em. Glyphs and widths are only known for codes that are glyph numbers of a TrueType program; elsewhere they count as right.
   */
  readonly faults: readonly GlyphFault[];
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
  const known = new Map<number, ShownGlyph>();
  const faultOf = glyphJudge(font);
  const judged = (code: number): ShownGlyph => {
    const [said, fault] = [written.get(code), faultOf(code)];
    const unmapped = composite && said === undefined;
    return {
      text: said === undefined ? '' : unicodeText(said),
      faults: [...(fault ? [fault] : []), ...(unmapped ? (['unmapped'] as const) : [])],
    };
  };
  return {
    name: (nameAt(font, 'BaseFont') ?? '').replace(/^[A-Z]{6}\+/, ''),
    codeLength: composite ? 2 : 1,
    glyph(code) {
      let glyph = known.get(code);
      if (!glyph) {
        glyph = judged(code);
        known.set(code, glyph);
      }
      return glyph;
    },
  };
}

function glyphJudge(font: PDFDict): (code: number) => 'missing' | 'width' | null {
  const descendant = arrayAt(font, 'DescendantFonts')?.lookup(0);
  const numbered = descendant instanceof PDFDict && nameAt(descendant, 'CIDToGIDMap') === 'Identity';
  const file = numbered ? dictAt(descendant, 'FontDescriptor')?.lookup(PDFName.of('FontFile2')) : undefined;
  if (!numbered || !(file instanceof PDFRawStream)) return () => null;
  const advanceOf = advances(streamBytes(file));
  const { own, standard } = readWidths(descendant);
  return (code) => {
    const [advance, width] = [advanceOf(code), own.get(code) ?? standard];
    // A glyph that neither paints nor moves on, such as a joiner, leaves nothing in a subset.
    if (code === 0 || (advance === null && width !== 0)) return 'missing';
    return advance !== null && Math.abs(advance - width) > 1 ? 'width' : null;
  };
}
