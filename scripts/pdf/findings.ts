import {
  brokenFile,
  colourLeft,
  figureWithoutText,
  fontNotEmbedded,
  linkTarget,
  type3Font,
} from '../diagnostics/catalogue/pdf.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { Finding } from './finding.ts';

const kinds = {
  'link-target': linkTarget,
  'type3-font': type3Font,
  'font-not-embedded': fontNotEmbedded,
  'colour-left': colourLeft,
  'figure-without-text': figureWithoutText,
  'dangling-reference': brokenFile,
  'page-tree': brokenFile,
  structure: brokenFile,
  'untagged-content': brokenFile,
  'outline-target': brokenFile,
} as const;

/** Says what was found in a PDF to people; `artefact` names the file. What is found again on the same page is said once. */
export function findingDiagnostics(artefact: string, findings: readonly Finding[]): readonly Diagnostic[] {
  const told = new Map<string, Diagnostic>();
  for (const { kind, page, detail } of findings) {
    const entry = kinds[kind];
    const key = entry === brokenFile ? kind : `${kind} ${page} ${entry === figureWithoutText ? '' : detail}`;
    if (!told.has(key)) told.set(key, diagnose(entry, { artefact, page, detail: detail === '' ? kind : detail }, null));
  }
  return [...told.values()];
}
