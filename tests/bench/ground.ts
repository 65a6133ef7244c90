import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { fontEnvironment } from '../../scripts/browser/fontconfig.ts';
import { cacheFolder } from '../../scripts/browser/machine.ts';
import { shellArchives, unpackShell } from '../../scripts/browser/unpack.ts';

/** What all contestants share: one browser, one set of fonts, one folder to work in. */
export interface Ground {
  readonly folder: string;
  readonly executable: string;
  /** Names the font configuration that builds use, so that all set the same faces. */
  readonly fonts: Readonly<Record<string, string>>;
  /** Processes that wanted a processor in the minute before the bench began: above 0.5, others work on the machine, and times are theirs as well. */
  readonly load: number;
  leave(): Promise<void>;
}

export async function prepareGround(): Promise<Ground> {
  const [load = 0] = loadavg();
  const folder = await mkdtemp(join(tmpdir(), 'huikan-bench-'));
  const cache = cacheFolder(process.env) ?? join(folder, 'browser');
  const { executable } = await unpackShell(shellArchives(), cache, new AbortController().signal);
  const fonts = Object.fromEntries(
    Object.entries(await fontEnvironment(join(folder, 'fonts'))).map(([name, value]) => [name, value ?? '']),
  );
  const leave = (): Promise<void> => rm(folder, { recursive: true, force: true });
  return { folder, executable, fonts, load, leave };
}

/** A folder with nothing in it, whatever was there. */
export async function emptied(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
}

/** Names of the files in a folder that have one of the endings. */
export async function filesIn(folder: string, endings: readonly string[]): Promise<readonly string[]> {
  return (await readdir(folder)).filter((name) => endings.some((ending) => name.endsWith(ending))).sort();
}

/** Facts of the machine that matter for times. Nothing that names it. */
export function machineFacts({ executable, load }: Ground): string {
  const version = execFileSync(executable, ['--version'], { encoding: 'utf8' }).trim();
  const memory = Math.round(totalmem() / 1e9);
  return `${cpus().length} processors, ${memory} GB of memory, Node ${process.versions.node}, ${version}, ${process.platform} ${process.arch}; load ${load.toFixed(1)} before the run`;
}
