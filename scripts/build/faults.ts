import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { findingDiagnostics } from '../pdf/findings.ts';
import { preflight } from '../pdf/pdf.ts';
import type { Artefact } from './artefact.ts';
import { expectationsOf, type StandingFigure } from './expectations.ts';

/** Opens every PDF that is about to be written, looks it through, and says what is wrong with it. */
export async function faultsOf(
  artefacts: readonly Artefact[],
  figures: readonly StandingFigure[],
  families: readonly string[],
): Promise<readonly Diagnostic[]> {
  const found: Diagnostic[] = [];
  for (const { path, kind, bytes } of artefacts) {
    if (!path.endsWith('.pdf')) continue;
    const { findings } = await preflight(bytes, expectationsOf(path, kind, figures, families));
    found.push(...findingDiagnostics(path, findings));
  }
  return found;
}
