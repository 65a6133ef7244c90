import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { decode } from '../../content/decode.ts';
import { isInside } from '../../content/pictures.ts';
import { notUtf8 } from '../../diagnostics/catalogue/content.ts';
import { folderTaken, linkOutside, openConflicts } from '../../diagnostics/catalogue/import-merge.ts';
import { type Diagnostic, diagnose, Refusal } from '../../diagnostics/diagnostic.ts';
import type { Digests } from '../merge/merge-pictures.ts';
import { type Files, topicName } from '../merge/topic-pairs.ts';
import { readRecord } from '../report/record.ts';
import type { ImportDisk } from './disk.ts';

/** What stands in a folder that an import made: what it wrote, and what editors made of it. */
export interface Standing {
  readonly base: Files;
  readonly basePictures: Digests;
  readonly ours: Files;
  readonly ourPictures: Digests;
  /** Every file but those of the import itself, by path. */
  readonly everything: ReadonlyMap<string, Uint8Array>;
  /** SHA-256 of the sources of the last import, in their order. */
  readonly sources: readonly string[];
}

/** SHA-256 of bytes in hexadecimal. */
export function digestOf(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * Reads what stands in a report's folder; null when nothing does.
 *
 * @throws {Refusal} when it is content that no import made, a link leads out of the folder, a text isn't UTF-8
 */
export async function readStanding(disk: ImportDisk, folder: string, shown: string): Promise<Standing | null> {
  if ((await disk.kind(folder)) === null) return null;
  const taken = new Refusal([diagnose(folderTaken, { folder: shown }, null)], 2);
  let names: readonly string[];
  try {
    names = (await disk.list(folder)).filter((name) => !name.startsWith('.'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') throw taken;
    throw error;
  }
  if (names.length === 0) return null;
  const files = new Map<string, Uint8Array>();
  const links: Diagnostic[] = [];
  await walk(disk, folder, '', files, links);
  if (links.length > 0) throw new Refusal(links, 2);
  const problems: Diagnostic[] = [];
  const [base, ours] = [textsIn(files, 'import/base/', problems), textsIn(files, '', problems)];
  if (!base.has('report.yaml')) throw taken;
  if (problems.length > 0) throw new Refusal(problems, 1);
  const record = readRecord(files.get('import/import.json') ?? null);
  const everything = new Map([...files].filter(([path]) => !path.startsWith('import/')));
  const pictures = [...everything].filter(([path]) => path.startsWith('assets/'));
  return {
    base,
    basePictures: new Map(record.pictures.map(({ path, sha256 }) => [path, sha256])),
    ours,
    ourPictures: new Map(pictures.map(([path, bytes]) => [path, digestOf(bytes)])),
    everything,
    sources: record.sources.map(({ sha256 }) => sha256),
  };
}

/**
 * Says that conflicts of an earlier merge are still open.
 *
 * @throws {Refusal} with a diagnostic for each file
 */
export function refuseOpenConflicts(files: Files): void {
  const open = [...files].flatMap(([file, text]) => {
    const line = text.split('\n').findIndex((each) => /^(?:<{7}|>{7}) /.test(each)) + 1;
    return line === 0 ? [] : [diagnose(openConflicts, {}, { file, line, column: 1, endLine: line, endColumn: 8 })];
  });
  if (open.length > 0) throw new Refusal(open, 1);
}

async function walk(
  disk: ImportDisk,
  root: string,
  under: string,
  files: Map<string, Uint8Array>,
  links: Diagnostic[],
): Promise<void> {
  for (const name of await disk.list(join(root, under))) {
    const path = under === '' ? name : `${under}/${name}`;
    if (name.startsWith('.') || path === 'import/previous') continue;
    const kind = await disk.kind(join(root, path));
    if (kind === 'folder') await walk(disk, root, path, files, links);
    if (kind === 'file') files.set(path, await disk.read(join(root, path)));
    if (kind === 'link' && isWritten(path) && !(await staysInside(disk, root, join(root, path)))) {
      links.push(diagnose(linkOutside, { path }, null));
    }
  }
}

/** Whether imports write to a path or below it. */
function isWritten(path: string): boolean {
  return /^(?:import|assets)(?:\/|$)|^[^/]*\.(?:md|yaml)$/.test(path);
}

async function staysInside(disk: ImportDisk, root: string, path: string): Promise<boolean> {
  try {
    return isInside(await disk.realPath(root), await disk.realPath(path));
  } catch {
    return false;
  }
}

function textsIn(files: ReadonlyMap<string, Uint8Array>, under: string, problems: Diagnostic[]): Files {
  const texts = new Map<string, string>();
  for (const [path, bytes] of files) {
    const file = path.slice(under.length);
    if (!path.startsWith(under) || !(['report.yaml', 'foreword.md'].includes(file) || topicName(file) !== null))
      continue;
    const decoded = decode(bytes);
    if ('text' in decoded) texts.set(file, decoded.text);
    else {
      const { line, column, guess } = decoded.fault;
      problems.push(diagnose(notUtf8, { guess }, { file: path, line, column, endLine: line, endColumn: column + 1 }));
    }
  }
  return texts;
}
