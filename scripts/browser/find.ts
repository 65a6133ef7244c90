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

/** The way to a browser: a named path, the embedded shell (Linux x64), an installed Chrome, Chromium or Edge, puppeteer's cache; null: none. */
export async function findBrowser(named: string | null, machine: Machine): Promise<FoundBrowser | null> {
  const wish = named ?? machine.environment['HUIKAN_BROWSER'] ?? '';
  if (wish !== '') return { source: 'named', path: wish };
  if (machine.platform === 'linux' && machine.architecture === 'x64') return { source: 'embedded' };
  for (const path of installedPaths(machine)) {
    if (await machine.isFile(path)) return { source: 'installed', path };
  }
  const cached = await machine.puppeteerBrowser();
  return cached === null ? null : { source: 'installed', path: cached };
}

/** Where the platform's installers put browsers, most wanted first. */
export function installedPaths({ platform, environment }: Machine): readonly string[] {
  if (platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => environment[name] ?? []);
    const programs = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ];
    return programs.flatMap((program) => roots.map((root) => win32.join(root, program)));
  }
  if (platform === 'darwin') {
    const roots = [
      '/Applications',
      ...(environment['HOME'] === undefined ? [] : [posix.join(environment['HOME'], 'Applications')]),
    ];
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
      roots.map((root) => posix.join(root, `${name}.app`, 'Contents', 'MacOS', name)),
    );
  }
  const folders = (environment['PATH'] ?? '').split(':').filter((folder) => posix.isAbsolute(folder));
  const names = [
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
  ];
  return names.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
}
