import { join } from 'node:path';
import { packageRoot } from '../../scripts/config.ts';
import type { Command } from './processes.ts';

/** How the program is called, all in one place. */
export interface Build {
  /** A report's own folder. */
  readonly report: string;
  readonly out: string;
  /** Folder of the cache; null: without one. */
  readonly cache: string | null;
  /** Groups of outputs; all by default. */
  readonly only?: string;
}

/** A build as a process of its own. */
export function build({ report, out, cache, only }: Build): Command {
  const args = ['build', '--content', report, '--out', out, ...(only === undefined ? [] : ['--only', only])];
  return {
    program: process.execPath,
    args: [join(packageRoot(), 'dist', 'cli.js'), ...args, ...(cache === null ? ['--no-cache'] : [])],
    environment: cache === null ? {} : { HUIKAN_CACHE: cache },
  };
}

/** The report that comes with the program. */
export const shippedReport = join(packageRoot(), 'content', 'anhui-2022');
