import { type FaceSubset, faceCss } from './css.ts';
import { type Face, faces } from './faces.ts';
import type { FontLibrary } from './subset.ts';

/** Text by the families and the weight it is set in. */
export interface AskedFaces {
  /** Families in the order CSS tries them. */
  readonly families: readonly string[];
  readonly weight: number;
  readonly characters: string;
}

/** Marks of the 楷 face can't be set half-width: it sets Han characters only, and the family behind it gives the rest. */
const ofKai = /\p{Script=Han}/u;

/**
 * `@font-face` rules for a document: of every family of the package that text is set in, the face of the weight nearest to the one asked for, with just
 * the characters it is asked for.
 */
export async function askedFaceCss(fonts: FontLibrary, asked: readonly AskedFaces[]): Promise<string> {
  const wanted = new Map<Face['id'], Set<string>>();
  for (const { families, weight, characters } of asked) {
    for (const family of families) {
      const face = nearestFace(family, weight);
      if (face === null) continue;
      const own = wanted.get(face.id) ?? new Set();
      for (const character of characters)
        if (face.family !== 'LXGW WenKai' || ofKai.test(character)) own.add(character);
      wanted.set(face.id, own);
    }
  }
  // A program without any outline is refused by the browser.
  const drawn = [...wanted].filter(([, characters]) => [...characters].some((character) => character.trim() !== ''));
  const subsets = drawn
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(async ([face, characters]): Promise<FaceSubset> => {
      const text = [...characters].sort().join('');
      return { face, format: 'woff', bytes: await fonts.subset(face, text, 'woff') };
    });
  return faceCss(await Promise.all(subsets));
}

/** The face of a family whose weight is nearest; of two equally near ones the bolder. */
function nearestFace(family: string, weight: number): Face | null {
  const own = Object.values(faces).filter((face) => face.family === family);
  const [nearest] = own.sort(
    (a, b) => Math.abs(a.weight - weight) - Math.abs(b.weight - weight) || b.weight - a.weight,
  );
  return nearest ?? null;
}
