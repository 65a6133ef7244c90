import { CustomFontEmbedder, type PDFContext, type PDFRef } from 'pdf-lib';

/** A face in a document, with which lines can be set. */
export interface LineFace {
  readonly font: PDFRef;
  /** A line as the operand of `TJ`, and its width in em. Throws when the face lacks a character. */
  set(text: string): { readonly shown: string; readonly width: number };
}

/** Space between Han and Latin letters or digits, in em: what browsers set for `text-autospace`. */
const autospace = 0.125;

/** Embeds a TrueType face whole: fontkit's own subsets of such faces print blank. Rejects when the face can't be read. */
export async function lineFace(context: PDFContext, face: Uint8Array): Promise<LineFace> {
  const { default: fontkit } = await import('@pdf-lib/fontkit');
  const name = fontkit.create(face).postscriptName ?? 'Furniture';
  const embedder = await CustomFontEmbedder.for(fontkit, face, name);
  const font = await embedder.embedIntoContext(context);
  const known = new Set(embedder.font.characterSet);

  const glyphs = (text: string): { readonly codes: string; readonly width: number } => {
    let codes = '';
    let width = 0;
    for (const character of text) {
      const point = character.codePointAt(0) ?? 0;
      if (!known.has(point)) throw new Error(`The face of the page furniture has no glyph for “${character}”.`);
      const glyph = embedder.font.glyphForCodePoint(point);
      codes += glyph.id.toString(16).padStart(4, '0');
      width += (glyph.advanceWidth * embedder.scale) / 1000;
    }
    return { codes, width };
  };
  return {
    font,
    set(text) {
      const runs = autospaced(text).map(glyphs);
      const width = runs.reduce((sum, run) => sum + run.width, 0) + (runs.length - 1) * autospace;
      const shown = runs.map(({ codes }) => `<${codes}>`).join(` ${-autospace * 1000} `);
      return { shown: `[${shown}]`, width };
    },
  };
}

/** Text cut where Han meets Latin letters or digits. */
function autospaced(text: string): readonly string[] {
  return text.split(/(?<=\p{Script=Han})(?=[\p{Script=Latin}\p{Nd}])|(?<=[\p{Script=Latin}\p{Nd}])(?=\p{Script=Han})/u);
}
