import { contentFilesOnDisk } from '../content/files.ts';
import { openFontLibrary } from '../fonts/subset.ts';
import { findGhostscript } from '../ghostscript/ghostscript.ts';
import { runProgram } from '../ghostscript/program.ts';
import type { House } from '../pipeline.ts';
import type { Talk } from '../talk/talk.ts';
import { templateFilesOnDisk } from '../templates/files.ts';

/** The world as the flow sees it: the disk, the package's fonts, the programs of this machine. */
export function openHouse(talk: Talk, signal: AbortSignal): House {
  const { platform, env: environment } = process;
  return {
    files: contentFilesOnDisk,
    templateFiles: templateFilesOnDisk,
    fonts: openFontLibrary(),
    ghostscript: () => findGhostscript({ platform, environment, run: runProgram }, signal),
    talk,
    signal,
  };
}
