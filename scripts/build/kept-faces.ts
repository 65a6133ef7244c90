import type { KeepSubset } from '../fonts/subset.ts';
import { digestOf } from '../graph/digest.ts';
import type { Graph } from '../graph/graph.ts';
import { plainBytes } from './forms.ts';

/**
 * Keeps the subsets of faces between builds: most edits bring no new character.
 *
 * @param version of the faces' files
 */
export function keptFaces(graph: Graph, version: string): KeepSubset {
  return async ({ face, characters, format }, cut) => {
    const inputs = { characters: digestOf(characters), faces: digestOf(version), face: digestOf(`${face} ${format}`) };
    const name = `${face} ${format} ${inputs.characters.slice(0, 8)}`;
    const { value } = await graph.node({ kind: 'face', name, inputs, form: plainBytes, make: cut });
    return value;
  };
}
