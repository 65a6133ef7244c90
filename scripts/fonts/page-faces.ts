import { digestOf } from '../graph/digest.ts';
import { type Face, type FaceId, faces } from './faces.ts';
import type { FontLibrary } from './subset.ts';

/** A face that documents are set in. */
export interface PageFace {
  /** CSS family. */
  readonly family: string;
  /** CSS weight. */
  readonly weight: number;
  /** The font program. */
  program(): Promise<Uint8Array>;
}

/** A face cut to certain characters. */
export interface CutFace {
  readonly face: FaceId;
  readonly characters: string;
}

/** Faces for documents. A page that has been given some of a set need not be given them again. */
export interface PageFaces {
  /** Names the set: the faces of two sets differ in their characters. */
  readonly id: string;
  /** Of the families of the package that text is set in, the face of the weight nearest to the one asked for; null for other families and for faces that set nothing. */
  face(family: string, weight: number): PageFace | null;
  /** Faces of which the program was asked for so far. */
  asked(): readonly CutFace[];
}

/** Marks of the 楷 face can't be set half-width: it sets Han characters only, and the family behind it gives the rest. */
const ofKai = /\p{Script=Han}/u;

/** Faces of one set that pages are given before a document asks for them. */
export interface FacesAhead {
  /** Names the set, see `PageFaces`. */
  readonly id: string;
  readonly faces: readonly PageFace[];
}

/**
 * Faces that are cut to certain characters when they are first asked for.
 *
 * @param characters each once; what a document sets, and as many more as are of use for others: a print shows only the glyphs that it draws, and is the same to the byte whatever else its faces
 * could set. They must hold printable ASCII, from which the weight of stems is guessed that a print states.
 */
export function pageFaces(fonts: Pick<FontLibrary, 'subset'>, characters: ReadonlySet<string>): PageFaces {
  const all = [...characters].sort();
  const text = all.join('');
  const han = all.filter((character) => ofKai.test(character)).join('');
  const cut = new Map<FaceId, PageFace | null>();
  const asked = new Map<FaceId, string>();
  const make = ({ id, family, weight }: Face): PageFace | null => {
    const own = family === 'LXGW WenKai' ? han : text;
    // A program without any outline is refused by the browser.
    if (own.trim() === '') return null;
    const program = (): Promise<Uint8Array> => {
      asked.set(id, own);
      return fonts.subset(id, own, 'woff');
    };
    return { family, weight, program };
  };
  return {
    id: digestOf(text),
    face(family, weight) {
      const face = nearestFace(family, weight);
      if (face === null) return null;
      const known = cut.get(face.id);
      if (known !== undefined) return known;
      const made = make(face);
      cut.set(face.id, made);
      return made;
    },
    asked: () => [...asked].map(([face, characters]) => ({ face, characters })),
  };
}

/** The face of a family whose weight is nearest; of two equally near ones the bolder. */
function nearestFace(family: string, weight: number): Face | null {
  const own = Object.values(faces).filter((face) => face.family === family);
  const [nearest] = own.sort(
    (a, b) => Math.abs(a.weight - weight) - Math.abs(b.weight - weight) || b.weight - a.weight,
  );
  return nearest ?? null;
}
