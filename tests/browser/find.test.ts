import { describe, expect, it } from 'vitest';
import { type FoundBrowser, findBrowsers, installedPaths, type Machine } from '../../scripts/browser/find.ts';

function machine(from: Partial<Omit<Machine, 'isFile'>> & { readonly files?: readonly string[] }): Machine {
  const files = new Set(from.files ?? []);
  return {
    platform: 'linux',
    architecture: 'x64',
    environment: {},
    puppeteerBrowser: async () => null,
    ...from,
    isFile: async (path) => files.has(path),
  };
}

/** All that are found, in order. */
async function found(named: string | null, on: Machine): Promise<readonly FoundBrowser[]> {
  const all: FoundBrowser[] = [];
  for await (const one of findBrowsers(named, on)) all.push(one);
  return all;
}

const chrome = { source: 'installed', path: '/usr/bin/google-chrome' };
const files = ['/usr/bin/google-chrome'];
const environment = { PATH: '/bin:/usr/bin' };

describe('the way to a browser', () => {
  it('takes the one that is named and no other, even if it is not there', async () => {
    const named = machine({ files, environment: { ...environment, HUIKAN_BROWSER: '/from/environment' } });
    expect(await found('/from/option', named)).toEqual([{ source: 'named', path: '/from/option' }]);
    expect(await found(null, named)).toEqual([{ source: 'named', path: '/from/environment' }]);
  });

  it('takes an empty HUIKAN_BROWSER for none', async () => {
    const only = await found(null, machine({ environment: { HUIKAN_BROWSER: '' } }));
    expect(only).toEqual([{ source: 'embedded' }]);
  });

  it('prefers the embedded shell, then what is installed, then puppeteer’s cache', async () => {
    const all = machine({ files, environment, puppeteerBrowser: async () => '/cache/chrome' });
    expect(await found(null, all)).toEqual([
      { source: 'embedded' },
      chrome,
      { source: 'installed', path: '/cache/chrome' },
    ]);
  });

  it.each([
    ['linux', 'arm64'],
    ['freebsd', 'x64'],
  ] as const)('has no embedded shell on %s %s', async (platform, architecture) => {
    expect(await found(null, machine({ platform, architecture, files, environment }))).toEqual([chrome]);
    expect(await found(null, machine({ platform, architecture }))).toEqual([]);
  });

  it('never looks into relative folders of the path', () => {
    const paths = installedPaths(machine({ environment: { PATH: '.:bin::/usr/bin' } }));
    expect(paths.filter((path) => !path.startsWith('/'))).toEqual([]);
    expect(paths).toContain('/usr/bin/chromium');
  });

  it('finds browsers on macOS in the applications of machine and user', async () => {
    const edge = '/Users/hui/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
    const chromium = '/Applications/Chromium.app/Contents/MacOS/Chromium';
    const mac = machine({ platform: 'darwin', environment: { HOME: '/Users/hui' }, files: [edge, chromium] });
    expect((await found(null, mac)).map((one) => 'path' in one && one.path)).toEqual([chromium, edge]);
  });

  it('finds browsers on Windows in the program folders, in any spelling of their names, and on the path', async () => {
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const portable = 'D:\\tools\\chrome.exe';
    const windows = machine({
      platform: 'win32',
      environment: {
        ProgramFiles: 'C:\\Program Files',
        'ProgramFiles(x86)': 'C:\\Program Files (x86)',
        Path: 'C:\\Windows;D:\\tools;.',
      },
      files: [edge, portable],
    });
    expect(await found(null, windows)).toEqual([
      { source: 'installed', path: edge },
      { source: 'installed', path: portable },
    ]);
  });

  it('names a file once, however often its folder is on the path', async () => {
    const twice = machine({ platform: 'freebsd', environment: { PATH: '/usr/bin:/usr/bin' }, files });
    expect(await found(null, twice)).toEqual([chrome]);
  });
});
