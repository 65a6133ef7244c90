import { relative } from 'node:path';
import { watch as watchFiles } from 'chokidar';

/** Paths of saved files relative to their report's folder, by that folder. */
type Saved = ReadonlyMap<string, readonly string[]>;

export interface Saves {
  readonly ready: Promise<void>;
  /** Files saved since the last call, by report folder, once there are any; null at the end. */
  readonly next: () => Promise<Saved | null>;
  readonly close: () => Promise<void>;
}

/**
 * Notices saved files in report folders. What only a program writes there (names with a leading dot, backups, `import/`, `releases/`) is passed over.
 *
 * @param settling time in ms that a file must have stood still; 0: it is told of at once, and may be half written
 * @param passedOver absolute paths of folders in which nothing is noticed
 */
export function openSaves(
  folders: readonly string[],
  { settling, passedOver = [] }: { readonly settling: number; readonly passedOver?: readonly string[] },
  signal: AbortSignal,
): Saves {
  const pending = new Map<string, Set<string>>();
  let wake: (() => void) | null = null;
  const watcher = watchFiles([...folders], {
    ignoreInitial: true,
    ignored: (path) =>
      passedOver.some((other) => isWithin(other, path)) ||
      folders.some((folder) => isPassedOver(relative(folder, path))),
    ...(settling > 0
      ? { awaitWriteFinish: { stabilityThreshold: settling, pollInterval: settling / 5 } }
      : { atomic: false }),
  });
  watcher.on('all', (_event, path) => {
    const folder = folders.find((one) => !relative(one, path).startsWith('..'));
    if (folder === undefined) return;
    pending.set(folder, (pending.get(folder) ?? new Set()).add(relative(folder, path).replaceAll('\\', '/')));
    wake?.();
  });
  signal.addEventListener('abort', () => wake?.(), { once: true });
  return {
    ready: new Promise((resolve, reject) => {
      watcher.once('ready', resolve);
      watcher.once('error', reject);
    }),
    next: async () => {
      if (pending.size === 0 && !signal.aborted) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      if (signal.aborted) return null;
      const saved = new Map([...pending].map(([folder, paths]) => [folder, [...paths].sort()] as const));
      pending.clear();
      return saved;
    },
    close: async () => {
      // Where a file goes in the same moment, chokidar would open the closed watcher to await its return, and the process would never end.
      watcher.add = () => watcher;
      await watcher.close();
    },
  };
}

function isWithin(folder: string, path: string): boolean {
  return !/^\.\.(?:[/\\]|$)/.test(relative(folder, path));
}

function isPassedOver(path: string): boolean {
  return (
    path !== '' &&
    path.split(/[/\\]/).some((part) => /^\.(?!\.)|~$|^~\$|^import$|^releases$|\.(?:fixing|swp|tmp)$/.test(part))
  );
}
