import { limits } from '../../content/limits.ts';
import { marksIn } from '../../content/paragraph-limits.ts';
import { placeBetween } from '../../content/places.ts';
import { heavyParagraph, hugeFile, longText } from '../../diagnostics/catalogue/content-limits.ts';
import { importBeyondLimits } from '../../diagnostics/catalogue/import.ts';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { Finding, Passage } from '../structure/finding.ts';

const limitCodes: ReadonlySet<string> = new Set([heavyParagraph, hugeFile, longText].map(({ code }) => code));

/**
 * What to do about a fault of the content made that comes of a manuscript with more in it than content may have; null for every other fault.
 *
 * @param written what was written of the manuscripts
 */
export function beyondLimits(
  { code, wording }: Diagnostic,
  written: readonly Passage[],
  finding: Finding,
): Diagnostic | null {
  if (!limitCodes.has(code)) return null;
  const params = { zh: wording.zh.message, en: wording.en.message };
  const heaviest = code === heavyParagraph.code ? heaviestOf(written, finding) : null;
  const manuscript = heaviest === null ? undefined : finding.manuscripts[heaviest.source];
  if (heaviest === null || manuscript === undefined) return diagnose(importBeyondLimits, params, null);
  const place = placeBetween(manuscript.name, manuscript.text, heaviest.start, heaviest.end);
  return diagnose(importBeyondLimits, params, place);
}

/** The passage that makes a paragraph too heavy; null where it is many of them together, as in a row of a table. */
function heaviestOf(written: readonly Passage[], finding: Finding): Passage | null {
  let heaviest: Passage | null = null;
  // Signs of Markdown in a manuscript's text are written with another before them.
  let most = 0.5;
  for (const passage of written) {
    const text = finding.textOf(passage);
    const weight = Math.max(text.length / limits.paragraph, marksIn(text) / limits.marks);
    if (weight <= most) continue;
    most = weight;
    heaviest = passage;
  }
  return heaviest;
}
