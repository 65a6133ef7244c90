import {
  brokenFile,
  colourLeft,
  figureWithoutText,
  fontNotEmbedded,
  linkTarget,
  type3Font,
} from '../diagnostics/catalogue/pdf.ts';
import {
  accessibility,
  documentDescription,
  figureElsewhere,
  foreignFont,
  lowResolution,
  missingGlyph,
  notTagged,
  pageBoxes,
  pageLabel,
  unreadable,
} from '../diagnostics/catalogue/preflight.ts';
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
  'foreign-font': foreignFont,
  'missing-glyph': missingGlyph,
  box: pageBoxes,
  'low-resolution': lowResolution,
  description: documentDescription,
  'page-label': pageLabel,
  'not-tagged': notTagged,
  accessibility,
  'figure-elsewhere': figureElsewhere,
  unreadable,
} as const satisfies Record<Finding['kind'], unknown>;

/** Says what was found in a PDF to people; `artefact` names the file. What is found again on the same page is said once. */
export function findingDiagnostics(artefact: string, findings: readonly Finding[]): readonly Diagnostic[] {
  const told = new Map<string, Diagnostic>();
  for (const { kind, page, detail } of findings) {
    const entry = kinds[kind];
    const key = entry === brokenFile ? kind : `${kind} ${page} ${entry === figureWithoutText ? '' : detail}`;
    if (told.has(key)) continue;
    told.set(
      key,
      diagnose(entry, { detail: detail === '' ? kind : detail }, null, { output: { path: artefact, page } }),
    );
  }
  return [...told.values()];
}
