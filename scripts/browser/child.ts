import { type ChildProcess, execFile, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import type { ConnectionTransport } from 'puppeteer-core';

/** A browser's process and the line to it. */
export interface BrowserChild {
  /** DevTools messages over a pipe: unlike a port, no other user of the machine can reach it. */
  readonly transport: ConnectionTransport;
  /** Settles when the process has ended or could not be started, with whether a signal ended it. Never rejects. */
  readonly ended: Promise<{ readonly crashed: boolean }>;
  /** What the process last said, for people. */
  log(): string;
  /** Ends the process and all its children at once. */
  kill(): void;
}

/** Starts a browser that listens on file descriptors 3 and 4. */
export function startChild(executable: string, args: readonly string[], environment: NodeJS.ProcessEnv): BrowserChild {
  const child = spawn(executable, args, {
    // A group of its own, so that renderers end with it.
    detached: process.platform !== 'win32',
    env: environment,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    windowsHide: true,
  });
  let said = '';
  const hear = (text: string): void => {
    said = (said + text).slice(-4000);
  };
  child.stderr?.setEncoding('utf8').on('data', hear);
  const kill = (): void => killTree(child);
  process.once('exit', kill);
  const transport = pipeTransport(child.stdio[3] as Writable, child.stdio[4] as Readable);
  const ended = new Promise<{ readonly crashed: boolean }>((resolve) => {
    const settle = (crashed: boolean): void => {
      process.removeListener('exit', kill);
      transport.onclose?.();
      resolve({ crashed });
    };
    child.once('error', (error) => {
      hear(error.message);
      settle(false);
    });
    // Renderers that outlive it would hold its pipes open.
    child.once('exit', kill);
    child.once('close', (code, signal) => {
      hear(`\n(exit ${code ?? signal})`);
      settle(signal !== null);
    });
  });
  return { transport, ended, log: () => said.trim(), kill };
}

const beyondAscii = /[^\0-\x7f]/;

/** DevTools protocol over two pipes: JSON texts, each followed by a zero byte. */
function pipeTransport(write: Writable, read: Readable): ConnectionTransport {
  let pieces: Buffer[] = [];
  const transport: ConnectionTransport = {
    send(message) {
      if (!write.writable) return;
      // Fonts make most messages long; those of ASCII need no coding.
      write.write(`${message}\0`, beyondAscii.test(message) ? 'utf8' : 'latin1');
    },
    close() {
      write.end();
    },
  };
  read.on('data', (chunk: Buffer) => {
    let start = 0;
    for (let end = chunk.indexOf(0); end !== -1; end = chunk.indexOf(0, start)) {
      pieces.push(chunk.subarray(start, end));
      const message = Buffer.concat(pieces).toString('utf8');
      pieces = [];
      start = end + 1;
      transport.onmessage?.(message);
    }
    if (start < chunk.length) pieces.push(chunk.subarray(start));
  });
  // A browser that ends breaks both pipes; `ended` tells of it.
  read.on('error', () => {});
  write.on('error', () => {});
  return transport;
}

function killTree(child: ChildProcess): void {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') {
    if (child.exitCode === null) execFile('taskkill', ['/pid', String(child.pid), '/T', '/F'], () => {});
    return;
  }
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}

/** The end of a browser's talk, short enough for a message. */
export function lastLines(log: string): string {
  return log.split('\n').slice(-3).join(' / ').slice(-400);
}
