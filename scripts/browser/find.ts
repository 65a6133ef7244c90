import { posix, win32 } from 'node:path';

/** What looking for a browser asks of the machine. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly architecture: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  isFile(path: string): Promise<boolean>;
  /** A browser in puppeteer's own cache, or null. */
  puppeteerBrowser(): Promise<string | null>;
}

export type FoundBrowser =
  | { readonly source: 'named'; readonly path: string }
  | { readonly source: 'embedded' }
  | { readonly source: 'installed'; readonly path: string };

/**
 * The browsers to try, best first, looked for one after the other: the one that `named` or HUIKAN_BROWSER names and no other; else the embedded shell (Linux x64),
 * installed Chrome, Chromium and Edge, puppeteer's cache. None at all when there is none. A named path isn't looked up.
 */
export async function* findBrowsers(named: string | null, machine: Machine): AsyncGenerator<FoundBrowser, void> {
  const wish = named ?? machine.environment['HUIKAN_BROWSER'] ?? '';
  if (wish !== '') {
    yield { source: 'named', path: wish };
    return;
  }
  if (machine.platform === 'linux' && machine.architecture === 'x64') yield { source: 'embedded' };
  for (const path of new Set(installedPaths(machine))) {
    if (await machine.isFile(path)) yield { source: 'installed', path };
  }
  const cached = await machine.puppeteerBrowser();
  if (cached !== null) yield { source: 'installed', path: cached };
}

/** Where the platform's installers put browsers, most wanted first. */
export function installedPaths(machine: Machine): readonly string[] {
  switch (machine.platform) {
    case 'win32':
      return windowsPaths(machine.environment);
    case 'darwin':
      return macPaths(machine.environment);
    default:
      return unixPaths(machine.environment);
  }
}

function windowsPaths(environment: Machine['environment']): readonly string[] {
  // Windows takes names of variables in any case, a copied environment doesn't.
  const values = new Map(Object.entries(environment).map(([name, value]) => [name.toUpperCase(), value]));
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => values.get(name) ?? []);
  const folders = (values.get('PATH') ?? '').split(';').filter((folder) => win32.isAbsolute(folder));
  const programs = [
    ['Google\\Chrome\\Application', 'chrome.exe'],
    ['Chromium\\Application', 'chrome.exe'],
    ['Microsoft\\Edge\\Application', 'msedge.exe'],
  ] as const;
  return [
    ...programs.flatMap(([folder, name]) => roots.map((root) => win32.join(root, folder, name))),
    ...programs.flatMap(([, name]) => folders.map((folder) => win32.join(folder, name))),
  ];
}

function macPaths(environment: Machine['environment']): readonly string[] {
  const home = environment['HOME'];
  const roots = ['/Applications', ...(home === undefined ? [] : [posix.join(home, 'Applications')])];
  const bundled = ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
    roots.map((root) => posix.join(root, `${name}.app`, 'Contents', 'MacOS', name)),
  );
  return [...bundled, ...onPath(environment, ['chromium'])];
}

function unixPaths(environment: Machine['environment']): readonly string[] {
  const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge-stable'];
  return [
    ...onPath(environment, [...names, 'microsoft-edge']),
    '/opt/google/chrome/chrome',
    '/usr/lib/chromium/chromium',
    '/opt/microsoft/msedge/msedge',
  ];
}

function onPath(environment: Machine['environment'], names: readonly string[]): readonly string[] {
  const folders = (environment['PATH'] ?? '').split(':').filter((folder) => posix.isAbsolute(folder));
  return names.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
}
