import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Browser } from 'puppeteer';
import { faceFile } from '../fonts/faces.ts';

/** What is started and where its traces go. */
export interface Launch {
  readonly executable: string;
  /** Folder of libraries to fall back on where the system lacks them, or null. */
  readonly libraries: string | null;
  /** Throwaway folder for profile and font configuration; the caller removes it. */
  readonly folder: string;
  /** Called when the sandbox can't be used although the user isn't root. */
  readonly onNoSandbox: () => void;
}

/** Arguments that make prints independent of the machine and keep the browser off the network. */
const sealed = [
  // Hinting rounds advances to whole pixels, and columns would fit by accident only.
  '--font-render-hinting=none',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-extensions',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
  '--mute-audio',
  '--hide-scrollbars',
  '--host-resolver-rules=MAP * ~NOTFOUND',
];

/** Starts a browser: sandboxed wherever the system lets it, with the package's libraries only where the system's are missing. */
export async function launch(options: Launch): Promise<Browser> {
  const root = process.getuid?.() === 0;
  let sandbox = !root;
  let libraries: string | null = null;
  const environment = await fontEnvironment(options.folder);
  for (;;) {
    try {
      return await start(options, sandbox, libraries, environment);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      if (libraries === null && options.libraries !== null && /error while loading shared libraries/.test(reason)) {
        libraries = options.libraries;
      } else if (sandbox && /No usable sandbox|setuid sandbox|Operation not permitted|zygote_host/i.test(reason)) {
        sandbox = false;
        options.onNoSandbox();
      } else {
        throw error;
      }
    }
  }
}

async function start(
  { executable, folder }: Launch,
  sandbox: boolean,
  libraries: string | null,
  environment: NodeJS.ProcessEnv,
): Promise<Browser> {
  const { default: puppeteer } = await import('puppeteer');
  const libraryPath = [libraries, process.env['LD_LIBRARY_PATH']].filter((path) => path !== null && path !== undefined);
  return await puppeteer.launch({
    executablePath: executable,
    headless: 'shell',
    pipe: true,
    args: [...sealed, ...(sandbox ? [] : ['--no-sandbox', '--no-zygote'])],
    userDataDir: join(folder, 'profile'),
    env: {
      ...process.env,
      ...environment,
      ...(libraryPath.length === 0 ? {} : { LD_LIBRARY_PATH: libraryPath.join(':') }),
    },
    // Interruption is handled by the command line, which closes the browser and cleans up.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}

/**
 * A font configuration with one face of the package. Without any configuration Chromium prints pages without text, and with the
 * machine's own the output would depend on its fonts.
 */
async function fontEnvironment(folder: string): Promise<NodeJS.ProcessEnv> {
  const fonts = join(folder, 'fonts');
  await mkdir(fonts, { recursive: true });
  await writeFile(
    join(fonts, 'fonts.conf'),
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${escapeXml(dirname(faceFile('hei-400')))}</dir>
  <cachedir>${escapeXml(join(fonts, 'cache'))}</cachedir>
</fontconfig>
`,
  );
  return { FONTCONFIG_PATH: fonts, FONTCONFIG_FILE: join(fonts, 'fonts.conf') };
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
