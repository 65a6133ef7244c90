import { basename, dirname, extname, join } from 'node:path';
import { reasonOf } from '../content/source-files.ts';
import { nothingToImport, unreadableFile } from '../diagnostics/catalogue/import-merge.ts';
import { type Diagnostic, diagnose, Refusal } from '../diagnostics/diagnostic.ts';
import type { ImportWorld } from './world.ts';

/** A source as it was handed in. */
export interface SourceFile {
  /** Without its folder; `-` for standard input. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Files that belong to a web page or Markdown file, by path relative to its folder. */
  readonly siblings: ReadonlyMap<string, Uint8Array>;
}

/** Bytes of a source: 64 MB. */
const most = 64 * 1024 * 1024;

/**
 * Reads sources, in the order given. No path is standard input, as is `-`.
 *
 * @throws {Refusal} with a diagnostic for each that can't be read
 */
export async function readSources(paths: readonly string[], world: ImportWorld): Promise<readonly SourceFile[]> {
  const problems: Diagnostic[] = [];
  const sources: SourceFile[] = [];
  for (const path of paths.length === 0 ? ['-'] : paths) {
    const bytes = path === '-' ? await world.standardInput(most) : await readOne(path, world, problems);
    if (path === '-' && (bytes === null || bytes.byteLength === 0)) problems.push(diagnose(nothingToImport, {}, null));
    else if (bytes !== null && bytes.byteLength > most) {
      problems.push(diagnose(unreadableFile, { path, reason: 'large' }, null));
    } else if (bytes !== null) {
      sources.push({
        name: path === '-' ? path : basename(path),
        bytes,
        siblings: await siblingsOf(path, bytes, world),
      });
    }
  }
  if (problems.length > 0) throw new Refusal(problems, 2);
  return sources;
}

async function readOne(path: string, world: ImportWorld, problems: Diagnostic[]): Promise<Uint8Array | null> {
  const refuse = (reason: string, cause?: unknown): null => {
    problems.push(diagnose(unreadableFile, { path, reason }, null, { cause }));
    return null;
  };
  try {
    const found = await world.stat(path);
    if (found === null) return refuse('missing');
    if (found.kind === 'folder') return refuse('folder');
    return found.bytes > most ? refuse('large') : await world.readFile(path);
  } catch (cause) {
    return refuse(reasonOf(cause), cause);
  }
}

/** Pictures beside a source: those in the folder that browsers save with a page, those that Markdown shows. Whatever can't be read is missing. */
async function siblingsOf(
  path: string,
  bytes: Uint8Array,
  world: ImportWorld,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  const [folder, ending] = [dirname(path), extname(path).toLowerCase()];
  const take = async (name: string): Promise<void> => {
    try {
      const found = await world.stat(join(folder, name));
      if (found?.kind === 'file' && found.bytes <= most) files.set(name, await world.readFile(join(folder, name)));
    } catch {
      // A picture that can't be read is told by the reader of the page.
    }
  };
  if (['.html', '.htm', '.xhtml'].includes(ending)) {
    for (const suffix of ['_files', '.files']) {
      const name = `${basename(path, extname(path))}${suffix}`;
      const found = await world.stat(join(folder, name)).catch(() => null);
      if (found?.kind !== 'folder') continue;
      for (const file of await world.disk.list(join(folder, name)).catch(() => [])) await take(`${name}/${file}`);
    }
  }
  if (['.md', '.markdown'].includes(ending)) {
    const addresses = [...new TextDecoder().decode(bytes).matchAll(/!\[[^\]]*\]\(\s*<?([^)\s>]+)/g)];
    for (const [, address = ''] of addresses) {
      const name = decoded(address);
      if (!/^(?:[a-z][a-z0-9+.-]*:|\/|\\)|(?:^|[/\\])\.\.(?:[/\\]|$)/i.test(name)) await take(name);
    }
  }
  return files;
}

function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
