import type { Report } from '../content/model.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { halfWidthPunctuation } from './half-width-punctuation.ts';
import { rangeMarks } from './range-mark.ts';
import { repeatedMarks } from './repeated-mark.ts';
import { unpairedMarks } from './unpaired-marks.ts';

const rules: readonly ((report: Report) => readonly Diagnostic[])[] = [
  halfWidthPunctuation,
  unpairedMarks,
  repeatedMarks,
  rangeMarks,
];

/** Runs every rule of proofreading over a report. All findings are warnings. */
export function proofread(report: Report): readonly Diagnostic[] {
  return rules.flatMap((rule) => rule(report));
}
