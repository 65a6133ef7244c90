import { importStrayOrdinal } from '../../diagnostics/catalogue/import.ts';
import type { DiagnosticKind } from '../../diagnostics/diagnostic.ts';
import { inRow } from './candidates.ts';
import type { Finding } from './finding.ts';
import type { Line } from './line.ts';
import { countedOn, ordinalOf, type Scheme } from './ordinals.ts';

/** Tells of the number that a line begins with. */
export function warnOfOrdinal(line: Line, kind: DiagnosticKind<{ ordinal: string }>, finding: Finding): void {
  const { length } = ordinalOf(line) ?? { length: 2 };
  finding.warn(kind, { ordinal: line.text.slice(0, length).trim() }, { ...line, end: line.start + length });
}

/** Tells of numbers in text that don't go on from one another, or stand alone. 首先 and 最后 alone are adverbs. */
export function tellStrays(lines: readonly Line[], finding: Finding): void {
  const rows = new Map<Scheme, { last: number; lone: Line | null }>();
  const close = (scheme: Scheme): void => {
    const row = rows.get(scheme);
    if (row?.lone != null && row.last === 1 && scheme !== 'first') warnOfOrdinal(row.lone, importStrayOrdinal, finding);
    rows.delete(scheme);
  };
  for (const line of lines) {
    const ordinal = ordinalOf(line);
    if (ordinal === null) {
      // 一是 may be counted off inside a paragraph and go on at the head of the next.
      const counted = countedOn(line.text, 0);
      if (counted !== null) rows.set('shi', { last: counted, lone: null });
      continue;
    }
    const { scheme, value } = ordinal;
    if (value === 1) close(scheme);
    const row = rows.get(scheme);
    const expected = (row?.last ?? 0) + 1;
    if (!inRow(value, expected)) {
      if (scheme !== 'first') warnOfOrdinal(line, importStrayOrdinal, finding);
      continue;
    }
    const counted = scheme === 'shi' ? countedOn(line.text, value) : null;
    rows.set(scheme, {
      last: counted ?? (Number.isFinite(value) ? value : expected),
      lone: value === 1 && counted === null ? line : null,
    });
  }
  for (const scheme of [...rows.keys()]) close(scheme);
}
