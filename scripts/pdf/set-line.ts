import type { PDFContext, PDFRef } from 'pdf-lib';
import { codePoints } from '../fonts/cmap.ts';
import { isInvisible } from '../fonts/invisible.ts';
import { embedFace } from './embed-face.ts';
import { advances } from './truetype.ts';

/** A face in a document, with which lines can be set. */
export interface LineFace {
  readonly font: PDFRef;
  /** A line as the operand of `TJ`, and its width in em. Characters that take no ink are left out where the face has none; throws when it lacks another. */
  set(text: string): { readonly shown: string; readonly width: number };
}

/** Space between Han and Latin letters or digits, in em: what browsers set for `text-autospace`. */
const autospace = 0.125;

/** Embeds a TrueType face whole, as it was cut. Throws when the face can't be read. */
export function lineFace(context: PDFContext, face: Uint8Array): LineFace {
  const known = codePoints(face);
  const advanceOf = advances(face);
  const font = embedFace(context, face);

  const glyphs = (text: string): { readonly codes: string; readonly width: number } => {
    let codes = '';
    let width = 0;
    for (const character of text) {
      const glyph = known.get(character.codePointAt(0) ?? 0);
      if (glyph === undefined && isInvisible(character)) continue;
      if (glyph === undefined) throw new Error(`The face of the page furniture has no glyph for “${character}”.`);
      codes += glyph.toString(16).padStart(4, '0');
      width += (advanceOf(glyph) ?? 0) / 1000;
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
