import * as z from 'zod';
import { type FaceId, faces } from '../fonts/faces.ts';
import type { FacesAhead, PageFace } from '../fonts/page-faces.ts';
import type { FontLibrary, KeepSubset, SubsetWish } from '../fonts/subset.ts';
import { type Digest, digestOf } from '../graph/digest.ts';
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
    const inputs = inputsOf(face, format, digestOf(characters), version);
    const name = `${face} ${format} ${inputs.characters.slice(0, 8)}`;
    const make = async (): Promise<Shelved> => putAway(await cut());
    const { value } = await graph.node({ kind: 'face', name, inputs, form: shelvedBytes, make });
    return value.bytes();
  };
}

function inputsOf(face: FaceId, format: SubsetWish['format'], characters: Digest, version: string) {
  return { characters, faces: digestOf(version), face: digestOf(`${face} ${format}`) };
}

const remembered = z.object({
  set: z.string(),
  faces: z.array(z.object({ face: z.enum(Object.keys(faces) as FaceId[]), characters: z.string() })),
});

/** Faces by the digests of their characters, as they are remembered between builds. */
type RememberedFaces = z.infer<typeof remembered>;

const memoryOf = (root: string): string => `faces of ${root}`;

async function rememberedFaces(root: string, graph: Graph): Promise<RememberedFaces | null> {
  return remembered.safeParse(await graph.recall(memoryOf(root))).data ?? null;
}

/**
 * The faces that pages were given at the last build of a report, as far as they are kept; null when nothing is known of it. It is most likely that they are asked for again.
 *
 * @param version of the faces' files
 */
export async function facesOfLastBuild(root: string, graph: Graph, version: string): Promise<FacesAhead | null> {
  const last = await rememberedFaces(root, graph);
  if (last === null) return null;
  const kept = last.faces.map(async ({ face, characters }): Promise<readonly PageFace[]> => {
    const inputs = inputsOf(face, 'woff', characters, version);
    const program = await graph.kept({ kind: 'face', inputs, form: shelvedBytes });
    const { family, weight } = faces[face];
    return program === null ? [] : [{ family, weight, program: async () => program.bytes() }];
  });
  return { id: last.set, faces: (await Promise.all(kept)).flat() };
}

/** Remembers the faces that were asked for of those that the documents of a report share, for its next build. */
export async function rememberFaces(root: string, graph: Graph, fonts: FontLibrary): Promise<void> {
  const usual = fonts.forPage('');
  const last = await rememberedFaces(root, graph);
  // Pages that had them already don't ask again.
  const known = last?.set === usual.id ? last.faces : [];
  const fresh = usual
    .asked()
    .filter(({ face }) => !known.some((one) => one.face === face))
    .map(({ face, characters }) => ({ face, characters: digestOf(characters) }));
  if (last?.set === usual.id && fresh.length === 0) return;
  graph.remember(memoryOf(root), { set: usual.id, faces: [...known, ...fresh] } satisfies RememberedFaces);
}

/** Faces that themes name, of those that the documents of a report share. They are cut before a document asks for them, while the browser loads. */
export function facesOfThemes(fonts: FontLibrary, themes: readonly ThemeTokens[]): FacesAhead {
  const usual = fonts.forPage('');
  const named = new Set(themes.flatMap((tokens) => Object.values(tokens.faces).map(({ face }) => face)));
  const ahead = [...named].flatMap((id) => usual.face(faces[id].family, faces[id].weight) ?? []);
  // Whoever needs one gets the same again, and hears if that fails.
  for (const { program } of ahead) program().catch(() => {});
  return { id: usual.id, faces: ahead };
}
