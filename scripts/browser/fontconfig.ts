import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type FaceId, faceFile } from '../fonts/faces.ts';

/** What stands behind a document's own faces. All weights, because a synthesized bold is a Type 3 font in print. */
const behind: readonly FaceId[] = ['song-400', 'song-700', 'song-900', 'hei-400', 'hei-500', 'hei-700'];

/**
 * Writes a font configuration that knows the package's 宋 and 黑 faces and nothing else, and returns the environment that names
 * it. Without any configuration Chromium prints pages without text; with the machine's own, output would depend on its fonts.
 */
export async function fontEnvironment(folder: string): Promise<NodeJS.ProcessEnv> {
  const cache = join(folder, 'cache');
  await mkdir(cache, { recursive: true });
  const file = join(folder, 'fonts.conf');
  await writeFile(file, fontsConf([...new Set(behind.map((face) => dirname(faceFile(face))))], cache));
  return { FONTCONFIG_PATH: folder, FONTCONFIG_FILE: file };
}

/** A fontconfig file for some folders of fonts. */
export function fontsConf(folders: readonly string[], cache: string): string {
  const alias = (generic: string, family: string): string =>
    `  <alias binding="strong"><family>${generic}</family><prefer><family>${family}</family></prefer></alias>`;
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    ...folders.map((folder) => `  <dir>${escapeXml(folder)}</dir>`),
    `  <cachedir>${escapeXml(cache)}</cachedir>`,
    alias('serif', 'Noto Serif SC'),
    alias('sans-serif', 'Noto Sans SC'),
    alias('monospace', 'Noto Sans SC'),
    '</fontconfig>',
    '',
  ].join('\n');
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
