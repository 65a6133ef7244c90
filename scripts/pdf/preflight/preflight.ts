import { checkDocument } from '../check.ts';
import { type Finding, finding } from '../finding.ts';
import { matterhornFindings } from '../matterhorn/matterhorn.ts';
import { dictAt, openPdf } from '../open.ts';
import { pageReader } from '../page-reader.ts';
import { checkBoxes } from './boxes.ts';
import { checkDescription, checkLabels } from './description.ts';
import type { Expectations } from './expectations.ts';
import { checkShown } from './shown.ts';

/** Conditions of the Matterhorn Protocol that are reported under names of their own. */
const saidElsewhere = new Set([
  '01-005',
  '06-001',
  '06-003',
  '07-001',
  '07-002',
  '13-004',
  '31-009',
  '31-011',
  '31-030',
]);

/** What came of looking a file through. */
export interface Preflight {
  readonly findings: readonly Finding[];
  /** Null when the file can't be opened. */
  readonly pages: number | null;
}

/**
 * Looks a finished PDF through as a print shop and a reader's aid would, page by page: see docs/preflight.md. A file that can't be opened or has been cut off is
 * a finding, not an error.
 */
export async function preflight(bytes: Uint8Array, expected: Expectations): Promise<Preflight> {
  const cut = whereCut(bytes);
  if (cut !== null) return { findings: [finding('unreadable', null, cut)], pages: null };
  try {
    const pdf = await openPdf(bytes);
    const read = pageReader(pdf);
    const readings = pdf.pages.map(({ dict }) => read(dict));
    const findings = [...checkDocument(pdf, readings), ...checkBoxes(pdf), ...checkShown(readings, expected)];
    if (expected.labelled) findings.push(...checkLabels(pdf));
    if (expected.readable) {
      findings.push(...checkDescription(pdf));
      if (!dictAt(pdf.catalog, 'StructTreeRoot')) findings.push(finding('not-tagged', null, ''));
      else {
        const failures = matterhornFindings(pdf, readings);
        const spoilt = failures.some(({ condition }) => condition !== '06-002');
        for (const { condition, page, detail } of failures) {
          // A document with other faults rightly doesn't call itself accessible.
          if (saidElsewhere.has(condition) || (spoilt && condition === '06-002')) continue;
          findings.push(finding('accessibility', page, `${condition} ${detail}`));
        }
      }
    }
    return { findings, pages: pdf.pages.length };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { findings: [finding('unreadable', null, reason)], pages: null };
  }
}

/** A PDF begins with its version and ends with a mark (ISO 32000-1, 7.5.2 and 7.5.5); null when both are there. */
function whereCut(bytes: Uint8Array): string | null {
  const text = (from: number, to?: number): string => Buffer.from(bytes.subarray(from, to)).toString('latin1');
  if (!text(0, 8).startsWith('%PDF-')) return 'foreign';
  return text(-32).includes('%%EOF') ? null : 'cut';
}
