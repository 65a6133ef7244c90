import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { digestData, digestOf } from '../graph/digest.ts';
import type { Graph } from '../graph/graph.ts';
import type { Finding } from '../pdf/finding.ts';
import { findingDiagnostics } from '../pdf/findings.ts';
import { judge, preflight } from '../pdf/pdf.ts';
import type { Inspection } from '../pdf/preflight/inspection.ts';
import type { Artefact } from './artefact.ts';
import { expectationsOf, type StandingFigure } from './expectations.ts';
import { dataForm } from './forms.ts';

/** A file, and what was found in it when it was put together; null: it is to be read through. */
export interface InspectedFile {
  readonly artefact: Artefact;
  readonly inspection: Inspection | null;
}

/**
 * Opens every PDF that is about to be written, looks it through, and says what is wrong with it.
 *
 * @param told pictures that were found too coarse at their place in the content, by their pixels: `800x600`
 */
export async function faultsOf(
  files: readonly InspectedFile[],
  figures: readonly StandingFigure[],
  families: readonly string[],
  told: ReadonlySet<string>,
  graph: Graph,
): Promise<readonly Diagnostic[]> {
  const found: Diagnostic[] = [];
  for (const { artefact, inspection } of files) {
    const { path, kind } = artefact;
    if (!path.endsWith('.pdf')) continue;
    const expected = expectationsOf(path, kind, figures, families);
    const resolution = expected.resolution && { ...expected.resolution, told };
    const whole = { ...expected, resolution };
    if (inspection !== null) {
      found.push(...findingDiagnostics(path, await judge(inspection, whole)));
      continue;
    }
    const { value: findings } = await graph.node({
      kind: 'preflight',
      name: path,
      inputs: { file: digestOf(artefact.bytes), expected: digestData(whole) },
      form: dataForm<readonly Finding[]>(),
      make: async () => (await preflight(artefact.bytes, whole)).findings,
    });
    found.push(...findingDiagnostics(path, findings));
  }
  return found;
}
