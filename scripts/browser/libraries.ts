import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { embedded } from './local.ts';

/** Libraries of the system that the embedded shell asks for. */
export interface ShellLibraries {
  /** Those found on the system. */
  readonly system: readonly string[];
  /** Those that the system lacks and the package brings. */
  readonly own: readonly string[];
  /** Those that neither has. */
  readonly lacking: readonly string[];
}

/** Longest time the loader may take, in ms. */
const patience = 10_000;

const run = promisify(execFile);

/**
 * Asks the system's loader which libraries the embedded shell would get, without starting it (`LD_TRACE_LOADED_OBJECTS`, ld.so(8)).
 *
 * @throws when the shell can't be unpacked, or the system has no such loader
 */
export async function shellLibraries(signal: AbortSignal): Promise<ShellLibraries> {
  const folder = await mkdtemp(join(tmpdir(), 'huikan-'));
  try {
    const { executable, libraries } = await embedded(folder, () => {}, signal);
    const plain = await traced(executable, {}, signal);
    const lacking =
      plain.lacking.length === 0 ? [] : (await traced(executable, { LD_LIBRARY_PATH: libraries }, signal)).lacking;
    return { system: plain.found, own: plain.lacking.filter((name) => !lacking.includes(name)), lacking };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function traced(
  executable: string,
  environment: NodeJS.ProcessEnv,
  signal: AbortSignal,
): Promise<ReturnType<typeof readTrace>> {
  const env = { ...process.env, ...environment, LD_TRACE_LOADED_OBJECTS: '1' };
  const { stdout } = await run(executable, ['--version'], { env, signal, timeout: patience, killSignal: 'SIGKILL' });
  return readTrace(stdout);
}

/** What a loader's trace says: `libnss3.so => /usr/lib/libnss3.so (0x…)` or `libnss3.so => not found`, each library once. */
export function readTrace(trace: string): { readonly found: readonly string[]; readonly lacking: readonly string[] } {
  const lines = [...trace.matchAll(/^\s*(\S+) => (.+)$/gm)].map(([, name = '', where = '']) => ({ name, where }));
  const lacking = new Set(lines.filter(({ where }) => where.startsWith('not found')).map(({ name }) => name));
  return {
    found: [...new Set(lines.map(({ name }) => name))].filter((name) => !lacking.has(name)),
    lacking: [...lacking],
  };
}
