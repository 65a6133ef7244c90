import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Artefact } from '../build/artefact.ts';
import { type BuildOptions, programDigest } from '../config.ts';
import { limits } from '../content/limits.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type Digest, digestData, digestOf } from '../graph/digest.ts';
import type { Store } from '../graph/store.ts';
import { builtInTemplates } from '../templates/files.ts';

/** What a build was made from, and what it left: enough to say it again while both are the same. */
export interface StandingBuild {
  readonly report: string;
  readonly facts: number;
  readonly artefacts: readonly (Omit<Artefact, 'bytes'> & { readonly bytes: number; readonly sha256: Digest })[];
  readonly manifest: Digest;
  readonly diagnostics: readonly Diagnostic[];
}

/** What of the machine a build depends on. */
export interface Engines {
  readonly browser: string;
  readonly fonts: string;
}

/** Texts of a report's folder by their paths, as code frames show them, and the digest of all that a build is made from. */
export interface Stamp {
  readonly key: Digest;
  readonly sources: ReadonlyMap<string, string>;
}

/** Reads everything that a build of a report may be made from: its folder, the templates, the program, what prints, what was asked for. */
export async function stampOf(
  folder: string,
  { groups, topics, strict }: Pick<BuildOptions, 'groups' | 'topics' | 'strict'>,
  engines: Engines,
): Promise<Stamp> {
  const [own, templates] = await Promise.all([filesBelow(folder), filesBelow(builtInTemplates())]);
  const wish = [[...groups].sort(), topics, strict];
  const files = [own, templates].map((map) => [...map].map(([path, { digest }]) => [path, digest]));
  return {
    key: digestData(['standing', programDigest(), folder, files, wish, engines]),
    sources: new Map([...own].flatMap(([path, { text }]) => (text === null ? [] : [[path, text] as const]))),
  };
}

/** The build that a stamp belongs to, if its output stands as it was left. */
export async function standingBuild(store: Store, { key }: Stamp, output: string): Promise<StandingBuild | null> {
  const packed = await store.read(key);
  if (packed === null || packed === 'damaged') return null;
  const build = packed.data as StandingBuild;
  const files = [...build.artefacts, { path: 'manifest.json', sha256: build.manifest }];
  const same = await Promise.all(
    files.map(async ({ path, sha256 }) => {
      const bytes = await readFile(join(output, path)).catch(() => null);
      return bytes !== null && digestOf(bytes) === sha256;
    }),
  );
  return same.every(Boolean) ? build : null;
}

/** Remembers what a build left. */
export function keepStanding(store: Store, { key }: Stamp, build: StandingBuild): void {
  const diagnostics = build.diagnostics.map((one) => ({ ...one, cause: undefined }));
  store.write(key, { data: { ...build, diagnostics }, bytes: [] });
}

interface FoundFile {
  readonly digest: Digest;
  /** Of files that may show up in a code frame. */
  readonly text: string | null;
}

/** The files below a folder by path, in order. Of releases, which nothing is made from, only the names count. */
async function filesBelow(folder: string): Promise<ReadonlyMap<string, FoundFile>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
  const read = paths.map(async (path): Promise<readonly (readonly [string, FoundFile])[]> => {
    const shown = path.replaceAll('\\', '/');
    const found = await stat(join(folder, path)).catch(() => null);
    if (shown.startsWith('releases/')) return [[shown, { digest: String(found?.size ?? 0), text: null }]];
    // Pipes and devices may never end; nothing is made from what is larger than pictures may be.
    const isRead = found?.isFile() === true && found.size <= limits.picture;
    const bytes = isRead ? await readFile(join(folder, path)).catch(() => null) : null;
    if (bytes === null) return [[shown, { digest: `unreadable ${found?.size ?? 0}`, text: null }]];
    const text = /\.(?:md|yaml)$/.test(path) ? bytes.toString('utf8') : null;
    return [[shown, { digest: digestOf(bytes), text }]];
  });
  return new Map((await Promise.all(read)).flat());
}
