import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** 宋 regular, bold and heavy, 黑 regular, medium and bold, 楷 regular. */
export type FaceId = 'song-400' | 'song-700' | 'song-900' | 'hei-400' | 'hei-500' | 'hei-700' | 'kai-400';

/** A static face of the package: one file, one weight (variable fonts and synthesized bold end as Type 3 in print). */
export interface Face {
  readonly id: FaceId;
  /** CSS and PDF family name. */
  readonly family: 'Noto Serif SC' | 'Noto Sans SC' | 'LXGW WenKai';
  /** CSS weight it is asked for by. */
  readonly weight: 400 | 500 | 700 | 900;
  /** Module path of the font file. */
  readonly file: string;
}

const serif = '@expo-google-fonts/noto-serif-sc';
const sans = '@expo-google-fonts/noto-sans-sc';
const kai = '@fontsource/lxgw-wenkai';

const facePackages = [serif, sans, kai];

/** Every face the package brings, by id. */
export const faces: Readonly<Record<FaceId, Face>> = {
  'song-400': face('song-400', 'Noto Serif SC', 400, `${serif}/400Regular/NotoSerifSC_400Regular.ttf`),
  'song-700': face('song-700', 'Noto Serif SC', 700, `${serif}/700Bold/NotoSerifSC_700Bold.ttf`),
  'song-900': face('song-900', 'Noto Serif SC', 900, `${serif}/900Black/NotoSerifSC_900Black.ttf`),
  'hei-400': face('hei-400', 'Noto Sans SC', 400, `${sans}/400Regular/NotoSansSC_400Regular.ttf`),
  'hei-500': face('hei-500', 'Noto Sans SC', 500, `${sans}/500Medium/NotoSansSC_500Medium.ttf`),
  'hei-700': face('hei-700', 'Noto Sans SC', 700, `${sans}/700Bold/NotoSansSC_700Bold.ttf`),
  'kai-400': face('kai-400', 'LXGW WenKai', 400, `${kai}/files/lxgw-wenkai-latin-500-normal.woff`),
};

/** The face that CSS asks for by family and weight, or null. */
export function faceOf(family: string, weight: number): Face | null {
  return Object.values(faces).find((known) => known.family === family && known.weight === weight) ?? null;
}

/** Absolute path of a face's file, wherever the package manager put it. */
export function faceFile(id: FaceId): string {
  return createRequire(import.meta.url).resolve(faces[id].file);
}

/** The packages that faces come from, with their versions: `noto-serif-sc 0.4.3, …`. */
export function faceVersions(): string {
  const { resolve } = createRequire(import.meta.url);
  return facePackages
    .map((name) => {
      const manifest: unknown = JSON.parse(readFileSync(resolve(`${name}/package.json`), 'utf8'));
      const version =
        typeof manifest === 'object' && manifest !== null && 'version' in manifest ? manifest.version : '';
      return `${name} ${version}`;
    })
    .join(', ');
}

function face(id: FaceId, family: Face['family'], weight: Face['weight'], file: string): Face {
  return { id, family, weight, file };
}
