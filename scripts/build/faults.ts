import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { findingDiagnostics } from '../pdf/findings.ts';
import { verify } from '../pdf/pdf.ts';
import type { Artefact } from './artefact.ts';

/** Opens every PDF that is about to be written and says what is wrong with it. */
export async function faultsOf(artefacts: readonly Artefact[]): Promise<readonly Diagnostic[]> {
  const pdfs = artefacts.filter(({ path }) => path.endsWith('.pdf'));
  const found = pdfs.map(async ({ path, bytes }) => findingDiagnostics(path, await verify(bytes)));
  return (await Promise.all(found)).flat();
}
