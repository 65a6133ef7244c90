import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { WebSocket, WebSocketServer } from 'ws';
import { fontEnvironment } from '../../../scripts/browser/fontconfig.ts';
import { cacheFolder } from '../../../scripts/browser/machine.ts';
import { shellArchives, unpackShell } from '../../../scripts/browser/unpack.ts';

/** A browser that a test has started, as somebody else would have. */
export interface Elsewhere {
  /** Such as `ws://127.0.0.1:40217/devtools/browser/ee7c…`. */
  readonly address: string;
  readonly process: ChildProcess;
  /** Kills it with its children and removes its folder. */
  end(): Promise<void>;
}

/** Starts the embedded shell as a program of its own that is reached by address. Its fonts are the package's, unless an environment says otherwise. */
export async function startElsewhere(
  folder: string,
  flags: readonly string[] = ['--font-render-hinting=none'],
  fonts?: NodeJS.ProcessEnv,
): Promise<Elsewhere> {
  const place = await mkdtemp(join(folder, 'elsewhere-'));
  const cache = cacheFolder(process.env) ?? join(folder, 'cache');
  const shell = await unpackShell(shellArchives(), cache, new AbortController().signal);
  const environment = fonts ?? (await fontEnvironment(join(place, 'fonts')));
  await mkdir(join(place, 'home'));
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const args = [...sandbox, '--remote-debugging-port=0', `--user-data-dir=${join(place, 'profile')}`, ...flags];
  const child = spawn(shell.executable, [...args, 'about:blank'], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: join(place, 'home'), LD_LIBRARY_PATH: shell.libraries, ...environment },
  });
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`The browser has ended: ${said}`)));
    child.stderr?.setEncoding('utf8').on('data', (piece: string) => {
      said += piece;
      const listening = /DevTools listening on (ws:\/\/\S+)/.exec(said)?.[1];
      if (listening !== undefined) resolve(listening);
    });
  });
  return {
    address,
    process: child,
    async end() {
      killGroup(child);
      await closed;
      await rm(place, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
    },
  };
}

/** Kills a browser with its children at once, as a machine that is switched off does. */
export function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}

/** Stands before a browser and says everywhere that it is of another version. */
export async function disguise(address: string, version: string): Promise<{ readonly address: string; close(): void }> {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  server.on('connection', (near) => {
    const far = new WebSocket(address, { maxPayload: 2 ** 29 });
    const early: string[] = [];
    near.on('message', (message) => {
      if (far.readyState === WebSocket.OPEN) far.send(String(message));
      else early.push(String(message));
    });
    far.on('open', () => {
      for (const message of early) far.send(message);
    });
    far.on('message', (message) => near.send(String(message).replaceAll(/Chrome\/[\d.]+/g, `Chrome/${version}`)));
    near.on('close', () => far.close());
    far.on('close', () => near.close());
  });
  await new Promise<void>((resolve) => server.once('listening', resolve));
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  return { address: `ws://127.0.0.1:${port}/`, close: () => server.close() };
}
