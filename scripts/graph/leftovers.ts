import { createHash, randomBytes } from 'node:crypto';
import { readdir, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';

/** Names in the system's folder for temporary files begin so. */
export const temporary = 'huikan-';

/** Names of files and folders that are written beside their places before they are renamed into them begin so. */
export const unfinished = '.writing-';

/** So old, in ms, is what was left where nobody can tell whether its process still runs. */
const usedUp = 86_400_000;

/**
 * A name for what exists only while something is being done: it says which process of which machine it belongs to, so that what a killed one left is known by the next.
 *
 * @param prefix what it begins with
 */
export function passingName(prefix: string): string {
  return `${prefix}${machine()}-${process.pid}-${randomBytes(6).toString('hex')}`;
}

/** What of a folder such names were given by processes that have ended. Empty where the folder can't be read. */
export async function leftIn(folder: string, prefix: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => []);
  const left = await Promise.all(
    names.map(async (name) => ((await isLeft(folder, name, prefix)) ? [join(folder, name)] : [])),
  );
  return left.flat();
}

/** Removes what ended processes left in a folder. What can't be removed stays: that fails nothing. */
export async function clearLeftovers(folder: string, prefix: string): Promise<void> {
  for (const path of await leftIn(folder, prefix)) await rm(path, { recursive: true, force: true }).catch(() => {});
}

async function isLeft(folder: string, name: string, prefix: string): Promise<boolean> {
  if (!name.startsWith(prefix)) return false;
  const owner = /^([0-9a-f]{8})-(\d+)-[0-9a-f]{12}$/.exec(name.slice(prefix.length));
  if (owner === null) return false;
  const pid = Number(owner[2]);
  if (owner[1] === machine() && pid !== process.pid) return !runs(pid);
  const changed = await stat(join(folder, name)).then(
    ({ mtimeMs }) => mtimeMs,
    () => Number.POSITIVE_INFINITY,
  );
  // Numbers are given anew: in a container, each run may have the same.
  const since = owner[1] === machine() ? process.uptime() * 1000 + 1000 : usedUp;
  return changed < Date.now() - since;
}

function machine(): string {
  return createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
}

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
