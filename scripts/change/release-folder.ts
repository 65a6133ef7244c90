import { readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { writeWhole } from '../build/write.ts';
import { damagedRelease } from '../diagnostics/catalogue/change.ts';
import { diagnose, Refusal } from '../diagnostics/diagnostic.ts';
import { digestOf } from '../graph/digest.ts';
import { clearLeftovers, passingName, unfinished } from '../graph/leftovers.ts';
import { type Release, releaseSchema, type SeenDocument, type Snapshot, snapshotSchema } from './snapshot.ts';

/** The folder of a report's releases, and the one in it that holds files by their digest, each once for all releases. */
const [folderName, storeName] = ['releases', 'files'] as const;

/** Whether a text can name a release: it names a folder on every system. */
export function isLabel(text: string): boolean {
  return (
    /^[\p{L}\p{N}][\p{L}\p{N}\p{M}_.-]{0,39}$/u.test(text) && !text.endsWith('.') && text.toLowerCase() !== storeName
  );
}

/** Labels of a report's releases in the order in which they were made. Folders without a readable release are left out. */
export async function releaseLabels(root: string): Promise<readonly string[]> {
  const names = await readdir(join(root, folderName)).catch(() => []);
  const numbered = await Promise.all(
    names.map(async (name) => {
      const release =
        name === storeName ? null : await readFile(releasePath(root, name)).then(parsedRelease, () => null);
      return release === null ? [] : [{ name, number: release.number }];
    }),
  );
  return numbered
    .flat()
    .sort((one, other) => one.number - other.number || (one.name < other.name ? -1 : 1))
    .map(({ name }) => name);
}

/** Whether a folder of that name stands among the releases, as systems that don't tell capitals from small letters see it. */
export async function isTaken(root: string, label: string): Promise<boolean> {
  const names = await readdir(join(root, folderName)).catch(() => []);
  return names.some((name) => folded(name) === folded(label));
}

function folded(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** A file that goes into a release. */
export interface ReleaseFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Writes a release, whole or not at all: files go into the store under their digest, then all else is written in a folder of its own that is renamed at the end.
 *
 * @param copied files that stand in the release under their own paths
 * @param stored files that go into the store
 * @throws the file system's own error; nothing of a release is left then
 */
export async function writeRelease(
  root: string,
  release: Release,
  copied: readonly ReleaseFile[],
  stored: readonly ReleaseFile[],
): Promise<void> {
  const folder = join(root, folderName);
  await mkdir(folder, { recursive: true });
  await clearLeftovers(folder, unfinished);
  const staging = join(folder, passingName(unfinished));
  const fresh: string[] = [];
  try {
    const text = `${JSON.stringify(release, null, 1)}\n`;
    for (const { path, bytes } of [...copied, { path: 'release.json', bytes: new TextEncoder().encode(text) }]) {
      const place = join(staging, release.label, path);
      await mkdir(dirname(place), { recursive: true });
      await writeFile(place, bytes);
    }
    for (const file of stored) {
      const place = await storeFile(root, file);
      if (place !== null) fresh.push(place);
    }
    await rename(join(staging, release.label), join(folder, release.label));
  } catch (error) {
    for (const place of fresh) await rm(place, { force: true });
    throw error;
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

/** Puts a file into the store unless it is there; gives its place where it is new. */
async function storeFile(root: string, { path, bytes }: ReleaseFile): Promise<string | null> {
  const place = storePath(root, digestOf(bytes), path);
  const there = await readFile(place).catch(() => null);
  if (there !== null && digestOf(there) === digestOf(bytes)) return null;
  await writeWhole(place, bytes);
  return place;
}

/** Keeps the state in which changes were dealt with beside its release. Files of an earlier such state that nothing needs any more go. */
export async function writeAccepted(
  root: string,
  label: string,
  snapshot: Snapshot,
  stored: readonly ReleaseFile[],
): Promise<void> {
  for (const file of stored) await storeFile(root, file);
  await writeWhole(acceptedPath(root, label), new TextEncoder().encode(`${JSON.stringify(snapshot, null, 1)}\n`));
  await sweep(root);
}

/** Removes files from the store that no release names. A release that can't be read keeps everything. */
async function sweep(root: string): Promise<void> {
  const store = join(root, folderName, storeName);
  const names = await readdir(join(root, folderName));
  const needed = new Set<string>();
  for (const name of names) {
    if (name === storeName || name.startsWith('.')) continue;
    const release = await readFile(releasePath(root, name)).then(parsedRelease, () => null);
    if (release === null) return;
    const accepted = await readFile(acceptedPath(root, name)).catch(() => null);
    const kept = accepted === null ? undefined : snapshotSchema.safeParse(parsed(accepted)).data;
    if (accepted !== null && kept === undefined) return;
    for (const { sha256 } of [...release.content, ...release.snapshot.documents, ...(kept?.documents ?? [])]) {
      needed.add(sha256);
    }
  }
  for (const name of await readdir(store)) {
    const [sha256 = ''] = name.split('.');
    if (/^[0-9a-f]{64}$/.test(sha256) && !needed.has(sha256)) await rm(join(store, name));
  }
}

/** A release as it lies on disk, with what of it was dealt with. */
export interface StoredRelease {
  readonly release: Release;
  readonly accepted: Snapshot | null;
  /** The PDF of a document of the release. @throws {Refusal} when it isn't there or is another */
  pdfOf(document: SeenDocument): Uint8Array;
}

/**
 * Reads a release.
 *
 * @throws {Refusal} status 2 when it is damaged
 */
export async function readRelease(root: string, label: string): Promise<StoredRelease> {
  const damaged = (path: string, cause?: unknown): Refusal =>
    new Refusal([diagnose(damagedRelease, { label, path }, null, { cause })], 2);
  const release = await readFile(releasePath(root, label)).then(parsedRelease, () => null);
  if (release === null) throw damaged(`${folderName}/${label}/release.json`);
  const bytes = await readFile(acceptedPath(root, label)).catch(() => null);
  const accepted = bytes === null ? null : (snapshotSchema.safeParse(parsed(bytes)).data ?? null);
  if (bytes !== null && accepted === null) throw damaged(`${folderName}/${label}/accepted.json`);
  return {
    release,
    accepted,
    pdfOf({ path, sha256 }) {
      const place = storePath(root, sha256, path);
      const named = `${folderName}/${storeName}/${sha256}${extname(path)}`;
      let pdf: Uint8Array;
      try {
        pdf = readFileSync(place);
      } catch (cause) {
        throw damaged(named, cause);
      }
      if (digestOf(pdf) !== sha256) throw damaged(named);
      return pdf;
    },
  };
}

function releasePath(root: string, label: string): string {
  return join(root, folderName, label, 'release.json');
}

function acceptedPath(root: string, label: string): string {
  return join(root, folderName, label, 'accepted.json');
}

function storePath(root: string, sha256: string, path: string): string {
  return join(root, folderName, storeName, `${sha256}${extname(path).toLowerCase()}`);
}

function parsedRelease(bytes: Uint8Array): Release | null {
  return releaseSchema.safeParse(parsed(bytes)).data ?? null;
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}
