import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';

/** A process to be measured. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly folder?: string;
  /** Beside the environment of the bench. */
  readonly environment?: Readonly<Record<string, string>>;
}

export interface Measured {
  /** From the start of the process to its end, in s. */
  readonly seconds: number;
  /** Most memory of the process and all its descendants at one time, in bytes; null where it wasn't watched. */
  readonly peak: number | null;
}

/** Least and most time between two looks at the memory, in ms. */
const [pause, longPause] = [50, 250];

/**
 * Runs a process until it ends. Memory is looked at from outside, which takes time of the machine: watch it in a run of its own or where the run is long.
 *
 * @throws {Error} with the end of what it said, where it fails
 */
export async function measure(command: Command, watched: boolean): Promise<Measured> {
  const begun = performance.now();
  const child = spawn(command.program, command.args, {
    cwd: command.folder,
    env: { ...process.env, ...command.environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-2000);
  });
  const ended = new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      if (code === 0) resolve(performance.now());
      else reject(new Error(`${command.args.join(' ')} ended with ${code ?? signal}: ${said}`));
    });
  });
  const gone = (): boolean => child.exitCode !== null || child.signalCode !== null;
  const [end, peak] = await Promise.all([ended, watched ? highest(child.pid ?? 0, gone) : null]);
  return { seconds: (end - begun) / 1000, peak };
}

/** Most memory of a process and its descendants. Looks again and again until it is enough. Where looking takes long, as on a busy machine, it looks less often. */
export async function highest(pid: number, enough: () => boolean): Promise<number> {
  let most = 0;
  while (!enough()) {
    const begun = performance.now();
    most = Math.max(most, await memoryOfTree(pid));
    await delay(Math.min(longPause, Math.max(pause, 20 * (performance.now() - begun))));
  }
  return most;
}

/** Proportional memory of a process and its descendants in bytes: what several of them share counts once. Linux only; elsewhere 0. */
async function memoryOfTree(root: number): Promise<number> {
  const parents = await parentsOfAll();
  const tree = new Set([root]);
  for (let before = 0; before !== tree.size; ) {
    before = tree.size;
    for (const [pid, parent] of parents) if (tree.has(parent)) tree.add(pid);
  }
  const sizes = await Promise.all([...tree].map(memoryOf));
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function parentsOfAll(): Promise<ReadonlyMap<number, number>> {
  const pids = (await readdir('/proc').catch(() => [])).map(Number).filter((pid) => pid > 0);
  const found = pids.map(async (pid) => {
    // The name in brackets may hold anything.
    const [, parent = '0'] = /\) \S (\d+)[^)]*$/.exec(await text(`/proc/${pid}/stat`)) ?? [];
    return [pid, Number(parent)] as const;
  });
  return new Map(await Promise.all(found));
}

async function memoryOf(pid: number): Promise<number> {
  const [, kilobytes = '0'] = /^Pss:\s+(\d+)/m.exec(await text(`/proc/${pid}/smaps_rollup`)) ?? [];
  return Number(kilobytes) * 1024;
}

/** A file of a process; empty when the process has gone. */
async function text(path: string): Promise<string> {
  return await readFile(path, 'latin1').catch(() => '');
}
