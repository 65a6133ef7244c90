import { readFile } from 'node:fs/promises';
import { doctorFace } from '../diagnostics/catalogue/doctor.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { codePoints } from '../fonts/cmap.ts';
import { type Face, type FaceId, faceFile, faces } from '../fonts/faces.ts';
import { toSfnt } from '../fonts/sfnt.ts';
import { messages } from '../talk/messages.ts';
import { type Look, reasonOf } from './check.ts';

/**
 * Reads every face of the package as a whole and counts its characters.
 *
 * @param read gives a face's file; the default reads it from the package
 */
export async function lookAtFaces(
  read: (face: FaceId) => Promise<Uint8Array> = async (face) => await readFile(faceFile(face)),
): Promise<Look> {
  const problems: Diagnostic[] = [];
  const characters: Record<string, number> = {};
  for (const face of Object.values(faces)) {
    try {
      characters[face.id] = charactersOf(await toSfnt(await read(face.id)));
    } catch (error) {
      problems.push(diagnose(doctorFace, { face: nameOf(face), reason: reasonOf(error) }, null, { cause: error }));
    }
  }
  const counts = Object.values(characters);
  const found = messages.facesFound(counts.length, Math.min(...counts), Math.max(...counts));
  return { found: problems.length === 0 ? found : null, problems, data: { characters } };
}

/** Number of the characters that a font program has a glyph for. Throws when a table of it isn't there as a whole. */
function charactersOf(sfnt: Uint8Array): number {
  const view = new DataView(sfnt.buffer, sfnt.byteOffset, sfnt.byteLength);
  for (let entry = 12; entry < 12 + 16 * view.getUint16(4); entry += 16) {
    const end = view.getUint32(entry + 8) + view.getUint32(entry + 12);
    if (end > sfnt.byteLength) throw new Error(`${sfnt.byteLength} bytes of at least ${end}`);
  }
  return codePoints(sfnt).size;
}

function nameOf({ family, weight }: Face): string {
  return `${family} ${weight}`;
}
