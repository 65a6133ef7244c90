import { type Finding, finding } from '../finding.ts';
import { openPdf } from '../open.ts';
import type { Expectations } from './expectations.ts';
import { inspect, judge } from './inspection.ts';

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
    const inspection = inspect(await openPdf(bytes));
    return { findings: judge(inspection, expected), pages: inspection.pages.length };
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
