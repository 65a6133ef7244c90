import { missingGlyph } from '../diagnostics/catalogue/fonts.ts';
import { type Diagnostic, diagnose, type Place } from '../diagnostics/diagnostic.ts';
import type { FaceId } from './faces.ts';
import type { FontLibrary } from './subset.ts';

/** A stretch of text and where it begins. */
export interface PlacedText {
  readonly value: string;
  readonly place: Place;
}

/**
 * Finds the characters that a face has no glyph for, each with its own place. The package's faces of a family share their
 * coverage, so one face a family is enough to ask.
 *
 * @returns one diagnostic a character and face, at the first place it stands, the others as related places
 */
export async function checkCoverage(
  fonts: FontLibrary,
  asked: readonly FaceId[],
  texts: readonly PlacedText[],
): Promise<Diagnostic[]> {
  const everything = texts.map((text) => text.value).join('');
  const diagnostics = [];
  const reported = new Set<string>();
  for (const face of asked) {
    for (const character of await fonts.missing(face, everything)) {
      if (reported.has(character)) continue;
      reported.add(character);
      const [first, ...related] = texts.flatMap((text) => occurrences(text, character));
      if (first !== undefined) diagnostics.push(diagnose(missingGlyph, { character, face }, first, { related }));
    }
  }
  return diagnostics;
}

function occurrences({ value, place }: PlacedText, character: string): Place[] {
  const places = [];
  for (let at = value.indexOf(character); at !== -1; at = value.indexOf(character, at + character.length)) {
    const before = value.slice(0, at).split('\n');
    const line = place.line + before.length - 1;
    const column = (before.length === 1 ? place.column : 1) + (before.at(-1)?.length ?? 0);
    places.push({ file: place.file, line, column, endLine: line, endColumn: column + character.length });
  }
  return places;
}
