import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isAddress, wishedBrowsers } from './address.ts';
import { type FoundBrowser, findBrowsers } from './find.ts';
import { thisMachine } from './machine.ts';
import { shellArchives } from './unpack.ts';

/** What is expected to print before it runs. */
export interface ExpectedBrowsers {
  /** Names the engine; empty where there is none. */
  readonly engine: string;
  /** Browsers that share the work, at least one. */
  readonly count: number;
}

/** What the browsers wished for are expected to be. Those at addresses are asked for their version, as whoever runs them may have changed it; one that doesn't answer doesn't count. */
export async function expectedBrowsers(given: readonly string[], signal: AbortSignal): Promise<ExpectedBrowsers> {
  const wishes = wishedBrowsers(given, process.env);
  if (wishes.length === 0) {
    for await (const found of findBrowsers(null, thisMachine())) {
      // Where the embedded one's package isn't there, the next will run.
      const engine = await engineOf(found).catch(() => null);
      if (engine !== null) return { engine, count: 1 };
    }
    return { engine: '', count: 1 };
  }
  const engines = await Promise.all(
    wishes.map(async (wish) => {
      if (!isAddress(wish)) return [await engineOf({ source: 'named', path: wish })];
      const { versionsAt } = await import('./remote-version.ts');
      return (await versionsAt(wish, signal)).map(engineElsewhere);
    }),
  );
  return { engine: enginesTogether(engines.flat()), count: Math.max(1, engines.flat().length) };
}

/** Names what prints without starting it: the embedded shell by its package, a program by where it is and when it was installed. */
export async function engineOf(found: FoundBrowser): Promise<string> {
  if (found.source === 'embedded') return `embedded ${await embeddedVersion()}`;
  const program = await stat(found.path).catch(() => null);
  return `${found.path} ${program?.size} ${program?.mtimeMs}`;
}

/** What a name of one engine says of it: where it comes from, and the path of a program that is installed. */
export function originOf(engine: string): {
  readonly source: FoundBrowser['source'] | 'elsewhere';
  readonly path: string | null;
} {
  if (engine.startsWith('embedded ')) return { source: 'embedded', path: null };
  if (engine.startsWith('elsewhere ')) return { source: 'elsewhere', path: null };
  return { source: 'installed', path: engine.replace(/ \S+ \S+$/, '') };
}

/** Names a browser elsewhere: what it prints depends on its version, not on where it is. */
export function engineElsewhere(version: string): string {
  return `elsewhere ${version}`;
}

/** Names several engines as one. */
export function enginesTogether(engines: readonly string[]): string {
  return [...new Set(engines)].sort().join('\n');
}

/** Version of the embedded shell's package, whose major number is that of the shell. */
export async function embeddedVersion(): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(dirname(shellArchives()), 'package.json'), 'utf8'));
  const version = typeof manifest === 'object' && manifest !== null && 'version' in manifest ? manifest.version : '';
  return String(version);
}
