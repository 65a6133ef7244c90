import { kind } from '../diagnostic.ts';

/** A character that no face has. */
export const missingGlyph = kind<{ character: string; families: string }>({
  code: 'fonts-missing-glyph',
  severity: 'error',
  zh: ({ character, families }) => ({
    message: `所用字体（${families}）都没有“${character}”（${codePoint(character)}），印出来会是空框。`,
    hint: '改用通行的字形；确需此字时，请把它做成图片。',
  }),
  en: ({ character, families }) => ({
    message: `None of the faces (${families}) has “${character}” (${codePoint(character)}); it would print as an empty box.`,
    hint: 'Use the common form of the character, or set it as a picture.',
  }),
});

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
