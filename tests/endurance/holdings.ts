import { mkdtemp, readdir, readFile, readlink, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';

/** What a process holds on to. */
export interface Holdings {
  /** Bytes of the heap of JavaScript after a forced collection. */
  readonly heap: number;
  /** Bytes outside it that buffers hold. */
  readonly buffers: number;
  /** Bytes of the process in memory. */
  readonly resident: number;
  /** Open file descriptors by what they are: a file, a socket, a pipe. */
  readonly descriptors: Counts;
  /** What keeps the event loop alive: timers, servers, sockets. Files are being read whenever one looks, by looking. */
  readonly resources: Counts;
  /** Programs that this process started and that run. */
  readonly children: number;
  /** Processes below those. */
  readonly descendants: number;
  /** Names in the folder for temporary files. */
  readonly temporary: readonly string[];
}

export type Counts = Readonly<Record<string, number>>;

/** Gives this process a folder for temporary files of its own, so that what others make there doesn't count. */
export async function ownTemporary(): Promise<{ remove(): Promise<void> }> {
  const { TMPDIR: usual } = process.env;
  const folder = await mkdtemp(join(tmpdir(), 'endurance-'));
  process.env['TMPDIR'] = folder;
  return {
    async remove() {
      if (usual === undefined) delete process.env['TMPDIR'];
      else process.env['TMPDIR'] = usual;
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Looks at this process, once nothing that is garbage is left. */
export async function holdings(): Promise<Holdings> {
  const { gc } = globalThis;
  if (gc === undefined) throw new Error('node runs without --expose-gc');
  // What a finalizer lets go of is garbage at the next collection only.
  for (let time = 0; time < 4; time += 1) {
    await turn();
    gc();
  }
  const { heapUsed, arrayBuffers, rss } = process.memoryUsage();
  const parents = await parentsOfProcesses();
  const children = [...parents].flatMap(([id, parent]) => (parent === process.pid ? [id] : []));
  return {
    heap: heapUsed,
    buffers: arrayBuffers,
    resident: rss,
    descriptors: counted(await descriptors()),
    resources: counted(process.getActiveResourcesInfo().filter((name) => !name.startsWith('FSReq'))),
    children: children.length,
    descendants: below(children, parents),
    temporary: (await readdir(tmpdir())).sort(),
  };
}

async function descriptors(): Promise<readonly string[]> {
  const names = await readdir('/proc/self/fd');
  const targets = await Promise.all(names.map((name) => readlink(`/proc/self/fd/${name}`).catch(() => null)));
  return targets.filter((target) => target !== null).map((target) => target.replace(/\[\d+\]$/, ''));
}

async function parentsOfProcesses(): Promise<ReadonlyMap<number, number>> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  const found = await Promise.all(
    ids.map(async (id) => {
      const text = await readFile(`/proc/${id}/stat`, 'utf8').catch(() => '');
      // The name of the program, in parentheses, may hold anything.
      const [state = '', parent = ''] = text.slice(text.lastIndexOf(')') + 2).split(' ');
      return state === '' || state === 'Z' ? [] : [[id, Number(parent)] as const];
    }),
  );
  return new Map(found.flat());
}

function below(roots: readonly number[], parents: ReadonlyMap<number, number>): number {
  const next = [...parents].flatMap(([id, parent]) => (roots.includes(parent) ? [id] : []));
  return next.length === 0 ? 0 : next.length + below(next, parents);
}

function counted(names: readonly string[]): Counts {
  const counts: Record<string, number> = {};
  for (const name of [...names].sort()) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
