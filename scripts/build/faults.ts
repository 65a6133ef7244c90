import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { findingDiagnostics } from '../pdf/findings.ts';
import { judge } from '../pdf/pdf.ts';
import type { Inspection } from '../pdf/preflight/inspection.ts';
import type { Artefact } from './artefact.ts';
import { expectationsOf, type StandingFigure } from './expectations.ts';

/** A file, and what was found in it when it was put together; null: it isn't a PDF. */
export interface InspectedFile {
  readonly artefact: Artefact;
  readonly inspection: Inspection | null;
}

/**
 * Says what is wrong with the PDFs that are about to be written.
 *
 * @param told pictures that were found too coarse at their place in the content, by their pixels: `800x600`
 */
export async function faultsOf(
  files: readonly InspectedFile[],
  figures: readonly StandingFigure[],
  families: readonly string[],
  told: ReadonlySet<string>,
): Promise<readonly Diagnostic[]> {
  const found: Diagnostic[] = [];
  for (const { artefact, inspection } of files) {
    if (inspection === null) continue;
    const expected = expectationsOf(artefact.path, artefact.kind, figures, families);
    const resolution = expected.resolution && { ...expected.resolution, told };
    found.push(...findingDiagnostics(artefact.path, await judge(inspection, { ...expected, resolution })));
  }
  return found;
}
