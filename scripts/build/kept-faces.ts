import { faces } from '../fonts/faces.ts';
import type { FontLibrary, KeepSubset } from '../fonts/subset.ts';
import { digestOf } from '../graph/digest.ts';
import type { Graph } from '../graph/graph.ts';
import { putAway, type Shelved } from '../graph/shelf.ts';
import type { ThemeTokens } from '../templates/tokens.ts';
import { shelvedBytes } from './forms.ts';

/**
 * Keeps the subsets of faces between builds: most edits bring no new character.
 *
 * @param version of the faces' files
 */
export function keptFaces(graph: Graph, version: string): KeepSubset {
  return async ({ face, characters, format }, cut) => {
    const inputs = { characters: digestOf(characters), faces: digestOf(version), face: digestOf(`${face} ${format}`) };
    const name = `${face} ${format} ${inputs.characters.slice(0, 8)}`;
    const make = async (): Promise<Shelved> => putAway(await cut());
    const { value } = await graph.node({ kind: 'face', name, inputs, form: shelvedBytes, make });
    return value.bytes();
  };
}

/** Cuts the faces that themes name before a document asks for them, while the browser loads. */
export function cutAhead(fonts: FontLibrary, themes: readonly ThemeTokens[]): void {
  const usual = fonts.forPage('');
  const named = themes.flatMap((tokens) => Object.values(tokens.faces).map(({ face }) => face));
  for (const id of new Set(named)) {
    const { family, weight } = faces[id];
    // Whoever needs it gets the same again, and hears if that fails.
    usual
      .face(family, weight)
      ?.program()
      .catch(() => {});
  }
}
