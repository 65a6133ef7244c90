import { kind } from '../diagnostic.ts';

/** A character that can't be set. */
export const missingGlyph = kind<{ character: string; face: string }>({
  code: 'fonts-missing-glyph',
  severity: 'error',
  zh: ({ character, face }) => ({
    message: `字体中没有“${character}”（${codePoint(character)}，${face}）这个字，印出来会是空白。`,
    hint: '改用通行的字形；确需此字时，请换成收有该字的字体。',
  }),
  en: ({ character, face }) => ({
    message: `No glyph for “${character}” (${codePoint(character)}) in ${face}; it would print as a blank.`,
    hint: 'Use the common form of the character, or a face that has it.',
  }),
});

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
