import { missingGlyph } from '../diagnostics/catalogue/fonts.ts';
import { type Diagnostic, diagnose, type Place } from '../diagnostics/diagnostic.ts';
import { type FaceId, faces } from './faces.ts';
import type { FontLibrary } from './subset.ts';

/** The faces that content may have the characters of. */
export const coveringFaces: readonly FaceId[] = ['song-400', 'hei-400'];

/** A stretch of text and where it stands. */
export interface PlacedText {
  readonly value: string;
  readonly place: Place;
}

/**
 * Finds the characters that can't be set at all: a character that one face lacks is set in the next one that has it, 宋 after 黑 and
 * 黑 after 宋, and is an error only where none has. The package's weights of a family share their coverage, so one face a
 * family is enough to ask.
 *
 * @param chain faces that stand in for each other, in order
 * @returns one diagnostic a character in the order of the text, at the first place it stands, the others as related places
 */
export async function checkCoverage(
  fonts: FontLibrary,
  chain: readonly FaceId[],
  texts: readonly PlacedText[],
): Promise<Diagnostic[]> {
  let lacking = texts.map((text) => text.value).join('');
  for (const face of chain) lacking = (await fonts.missing(face, lacking)).join('');
  const families = [...new Set(chain.map((face) => faces[face].family))].join(', ');
  return [...lacking].flatMap((character) => {
    const [first, ...related] = texts.flatMap((text) => occurrences(text, character));
    return first === undefined ? [] : [diagnose(missingGlyph, { character, families }, first, { related })];
  });
}

function occurrences({ value, place }: PlacedText, character: string): readonly Place[] {
  const places: Place[] = [];
  for (let at = value.indexOf(character); at !== -1; at = value.indexOf(character, at + character.length)) {
    // Where the source is longer than the text, by marking or escapes, columns can't be counted: the place is the whole.
    if (!isVerbatim(value, place)) return [place];
    const lines = value.slice(0, at).split('\n');
    const line = place.line + lines.length - 1;
    const column = (lines.length === 1 ? place.column : 1) + (lines.at(-1)?.length ?? 0);
    places.push({ file: place.file, line, column, endLine: line, endColumn: column + character.length });
  }
  return places;
}

function isVerbatim(value: string, { line, column, endLine, endColumn }: Place): boolean {
  const lines = value.split('\n');
  const last = lines.at(-1)?.length ?? 0;
  return endLine - line === lines.length - 1 && endColumn === (lines.length === 1 ? column : 1) + last;
}

/** A face for a line that is set in one: the one that is wished for, or of those that cover content the first that has every character where that one lacks some. */
export async function faceWithAll(fonts: Pick<FontLibrary, 'missing'>, wished: FaceId, text: string): Promise<FaceId> {
  for (const face of [wished, ...coveringFaces]) if ((await fonts.missing(face, text)).length === 0) return face;
  return wished;
}
