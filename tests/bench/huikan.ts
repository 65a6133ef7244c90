import { spawn } from 'node:child_process';
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

/** A build that stays and builds again at every save. */
export interface StayingBuild {
  readonly pid: number;
  /** When the next build had written its files, by the clock of `performance`; resolves once it waits for saves again. */
  built(): Promise<number>;
  end(): Promise<void>;
}

/** Starts a build that stays, and waits for its first one. */
export async function stayingBuild(wish: Build): Promise<StayingBuild> {
  const { program, args, environment } = build(wish);
  const child = spawn(program, [...args, '--watch', '--lang', 'en'], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const told = (sought: string): Promise<void> =>
    new Promise((resolve, reject) => {
      let said = '';
      const listen = (text: string): void => {
        said = (said + text).slice(-2000);
        if (!said.includes(sought)) return;
        child.stderr.off('data', listen);
        resolve();
      };
      child.stderr.on('data', listen);
      void ended.then(() => reject(new Error(`${args.join(' ')} ended: ${said}`)));
    });
  child.stderr.setEncoding('utf8');
  await told('Ctrl+C ends');
  return {
    pid: child.pid ?? 0,
    async built() {
      const written = told('files updated in').then(() => performance.now());
      await told('Since last time');
      return await written;
    },
    async end() {
      child.kill('SIGINT');
      await ended;
    },
  };
}

/** The report that comes with the program. */
export const shippedReport = join(packageRoot(), 'content', 'anhui-2022');
