import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { artefactGroups, type BuildOptions, build, openTalk, type Result } from '../../scripts/index.ts';

/** Builds every report of a content folder through the public door, saying nothing. */
export async function buildSilently(
  content: string,
  output: string,
  more: Partial<BuildOptions> = {},
): Promise<Result> {
  const talk = openTalk({ write: () => true }, 'zh', false);
  const options = {
    content,
    output,
    reports: [],
    strict: false,
    groups: new Set(artefactGroups),
    topics: [],
    force: false,
    cache: false,
    explain: false,
    profile: false,
    jobs: null,
    browsers: [],
    ...more,
  };
  return await build(options, talk, new AbortController().signal);
}

/** Every file below a folder: path with forward slashes, and bytes. */
export async function filesBelow(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = files.sort().map(async (path) => {
    return [path.slice(folder.length + 1).replaceAll('\\', '/'), new Uint8Array(await readFile(path))] as const;
  });
  return new Map(await Promise.all(read));
}

const page = z.object({ label: z.string(), page: z.number() });

const manifest = z.object({
  report: z.object({ name: z.string(), title: z.string(), date: z.string() }),
  artefacts: z.array(
    z.object({
      path: z.string(),
      kind: z.string(),
      bytes: z.number(),
      sha256: z.string(),
      pages: z.number().optional(),
      slides: z.number().optional(),
    }),
  ),
  facts: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      topic: z.number(),
      booklet: page.nullable(),
      handout: page.nullable(),
      topicHandout: page.nullable(),
      slides: z.array(z.object({ deck: z.string(), slide: z.number() })),
    }),
  ),
  diagnostics: z.array(z.object({ code: z.string(), accepted: z.string().nullable() })),
});

export type Manifest = z.infer<typeof manifest>;

/** Reads a manifest as a stranger would, by its documented fields. */
export function readManifest(bytes: Uint8Array | undefined): Manifest {
  return manifest.parse(JSON.parse(new TextDecoder().decode(bytes)));
}
