import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { findingDiagnostics } from '../pdf/findings.ts';
import { preflight } from '../pdf/pdf.ts';
import type { Artefact } from './artefact.ts';
import { expectationsOf, type StandingFigure } from './expectations.ts';

/**
 * Opens every PDF that is about to be written, looks it through, and says what is wrong with it.
 *
 * @param told pictures that were found too coarse at their place in the content, by their pixels: `800x600`
 */
export async function faultsOf(
  artefacts: readonly Artefact[],
  figures: readonly StandingFigure[],
  families: readonly string[],
  told: ReadonlySet<string>,
): Promise<readonly Diagnostic[]> {
  const found: Diagnostic[] = [];
  for (const { path, kind, bytes } of artefacts) {
    if (!path.endsWith('.pdf')) continue;
    const expected = expectationsOf(path, kind, figures, families);
    const resolution = expected.resolution && { ...expected.resolution, told };
    const { findings } = await preflight(bytes, { ...expected, resolution });
    found.push(...findingDiagnostics(path, findings));
  }
  return found;
}
