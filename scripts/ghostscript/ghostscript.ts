import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { passingName, temporary } from '../graph/leftovers.ts';
import type { RunProgram } from './program.ts';

/** An installed Ghostscript. Its methods reject with what it said when it fails, and with the signal's reason when they are stopped. */
export interface Ghostscript {
  /** What runs, for digests: another one may convert otherwise. */
  readonly version: string;
  /** Converts the colours of a PDF. Text stays text, DeviceGray stays as it is, and so do the boxes of pages. */
  convert(pdf: Uint8Array, to: 'grey' | 'cmyk', signal: AbortSignal): Promise<Uint8Array>;
  /** The ICC profile of the press that it separates for. */
  cmykProfile(signal: AbortSignal): Promise<Uint8Array>;
}

/** What looking for Ghostscript asks of the machine. */
export interface GhostscriptMachine {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly run: RunProgram;
}

/** Looks for Ghostscript: the one that HUIKAN_GHOSTSCRIPT names and no other; else by the names it has on the platform. Null when there is none. */
export async function findGhostscript(machine: GhostscriptMachine, signal: AbortSignal): Promise<Ghostscript | null> {
  const named = machine.environment['HUIKAN_GHOSTSCRIPT'] ?? '';
  const usual = machine.platform === 'win32' ? ['gswin64c', 'gswin32c'] : ['gs'];
  for (const executable of named === '' ? usual : [named]) {
    const found = await machine.run(executable, ['--version'], tmpdir(), signal).catch(() => null);
    signal.throwIfAborted();
    if (found?.status === 0) {
      const version = `${executable} ${new TextDecoder().decode(found.output).trim()}`;
      return ghostscript(executable, version, machine.run);
    }
  }
  return null;
}

/** No waiting, no talk, no access to files but those named. */
const quiet = ['-q', '-dSAFER', '-dBATCH', '-dNOPAUSE'];

/** Pages as they are: no picture made coarser or coded anew with loss, nothing turned. */
const faithful = [
  '-sDEVICE=pdfwrite',
  '-dCompatibilityLevel=1.6',
  '-dAutoRotatePages=/None',
  '-dDownsampleColorImages=false',
  '-dDownsampleGrayImages=false',
  '-dDownsampleMonoImages=false',
  '-dAutoFilterColorImages=false',
  '-dAutoFilterGrayImages=false',
  '-dColorImageFilter=/FlateEncode',
  '-dGrayImageFilter=/FlateEncode',
  '-dEmbedAllFonts=true',
  '-dSubsetFonts=true',
];

const strategies = {
  grey: ['-sColorConversionStrategy=Gray', '-sProcessColorModel=DeviceGray'],
  cmyk: ['-sColorConversionStrategy=CMYK', '-sProcessColorModel=DeviceCMYK'],
} as const;

/** PostScript that writes the profile for DeviceCMYK, which is one of Ghostscript's own unless it was set up otherwise, to standard output. */
const printProfile = `
  /name currentuserparams /DefaultCMYKProfile get def
  /folder currentuserparams /ICCProfilesDir get def
  /path folder length name length add string def
  path 0 folder putinterval path folder length name putinterval
  /from path (r) file def
  /to (%stdout) (w) file def
  /piece 4096 string def
  { from piece readstring exch to exch writestring not { exit } if } loop
  to flushfile
`;

function ghostscript(executable: string, version: string, run: RunProgram): Ghostscript {
  const finished = async (args: readonly string[], folder: string, signal: AbortSignal): Promise<Uint8Array> => {
    const { status, output, said } = await run(executable, args, folder, signal);
    if (status === 0) return output;
    const told = said === '' ? new TextDecoder().decode(output).slice(-400).trim() : said;
    throw new Error(`Ghostscript (${status ?? 'ended by a signal'}): ${told}`);
  };
  return {
    version,
    async convert(pdf, to, signal) {
      // Names without a path: Ghostscript gives % in an output's name a meaning.
      const folder = join(tmpdir(), passingName(temporary));
      await mkdir(folder, { mode: 0o700 });
      try {
        await writeFile(join(folder, 'pages.pdf'), pdf);
        await finished([...quiet, ...faithful, ...strategies[to], '-sOutputFile=out.pdf', 'pages.pdf'], folder, signal);
        return new Uint8Array(await readFile(join(folder, 'out.pdf')));
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
    async cmykProfile(signal) {
      return await finished([...quiet, '-dNODISPLAY', '-c', printProfile], tmpdir(), signal);
    },
  };
}
