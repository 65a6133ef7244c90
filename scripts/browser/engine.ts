import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type FoundBrowser, findBrowsers } from './find.ts';
import { thisMachine } from './machine.ts';
import { shellArchives } from './unpack.ts';

/** Names the engine that is tried first; null where there is none. */
export async function expectedEngine(named: string | null): Promise<string | null> {
  const [first] = await findBrowsers(named, thisMachine());
  return first === undefined ? null : await engineOf(first);
}

/** Names what prints without starting it: the embedded shell by its package, a program by where it is and when it was installed. */
export async function engineOf(found: FoundBrowser): Promise<string> {
  if (found.source === 'embedded') {
    const manifest: unknown = JSON.parse(await readFile(join(dirname(shellArchives()), 'package.json'), 'utf8'));
    const version = typeof manifest === 'object' && manifest !== null && 'version' in manifest ? manifest.version : '';
    return `embedded ${version}`;
  }
  const program = await stat(found.path).catch(() => null);
  return `${found.path} ${program?.size} ${program?.mtimeMs}`;
}
