import { spawn } from 'node:child_process';

/** What a program left behind. */
export interface ProgramEnd {
  /** Exit status; null when a signal ended it. */
  readonly status: number | null;
  readonly output: Uint8Array;
  /** What it said on standard error, its last part. */
  readonly said: string;
}

/** Runs a program in a folder, without a shell. Rejects when it can't be started (`code: 'ENOENT'` when it isn't there) or the signal ends it. */
export type RunProgram = (
  executable: string,
  args: readonly string[],
  folder: string,
  signal: AbortSignal,
) => Promise<ProgramEnd>;

/** Longest text kept of what a program says. */
const kept = 4000;

/** Runs a program of this machine. */
export const runProgram: RunProgram = (executable, args, folder, signal) =>
  new Promise((resolve, reject) => {
    const stop = { signal, killSignal: 'SIGKILL' } as const;
    const child = spawn(executable, args, {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
      ...stop,
    });
    const output: Uint8Array[] = [];
    let said = '';
    child.stdout.on('data', (chunk: Uint8Array) => output.push(chunk));
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-kept);
    });
    child.once('error', reject);
    child.once('close', (status) => resolve({ status, output: Buffer.concat(output), said: said.trim() }));
  });
