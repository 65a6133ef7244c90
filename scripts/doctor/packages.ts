import { createRequire } from 'node:module';
import { doctorPackage } from '../diagnostics/catalogue/doctor.ts';
import { type Diagnostic, diagnose, type Severity } from '../diagnostics/diagnostic.ts';
import { openSubsetter } from '../fonts/harfbuzz.ts';
import { openRaster } from '../raster/open-raster.ts';
import { messages } from '../talk/messages.ts';
import { type Look, reasonOf } from './check.ts';

/** A package that isn't bundled with the program, and whether it can be used. */
interface Outside {
  readonly name: string;
  /** `warning` where builds do without it. */
  readonly severity: Severity;
  /** Rejects or throws when it can't be used. */
  use(): Promise<unknown>;
}

/** Those that read files of their own. Faces and the embedded browser have checks of theirs. */
const outside: readonly Outside[] = [
  { name: 'harfbuzzjs', severity: 'error', use: openSubsetter },
  { name: '@embedpdf/pdfium', severity: 'warning', use: openRaster },
  { name: 'puppeteer', severity: 'warning', use: async () => createRequire(import.meta.url).resolve('puppeteer') },
];

/** Sets the packages to work that stay outside the program's bundle. */
export async function lookAtPackages(): Promise<Look> {
  const problems: Diagnostic[] = [];
  const usable: string[] = [];
  for (const { name, severity, use } of outside) {
    try {
      await use();
      usable.push(name);
    } catch (error) {
      problems.push(diagnose(doctorPackage, { name, reason: reasonOf(error) }, null, { severity, cause: error }));
    }
  }
  return { found: problems.length === 0 ? messages.packagesFound(usable) : null, problems, data: { usable } };
}
