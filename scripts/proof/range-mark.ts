import type { Report } from '../content/model.ts';
import { rangeMark } from '../diagnostics/catalogue/proof.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { runningTexts } from './running-text.ts';

/** A half-width tilde between two numbers, the first perhaps with its unit. */
const tilde = /(?<=[\d%％‰\p{Script=Han}]\s?)~(?=\s?\d)/gu;

/** Finds ranges written with a half-width tilde (GB/T 15835: ranges take — or ～). */
export function rangeMarks(report: Report): readonly Diagnostic[] {
  return runningTexts(report).flatMap(({ text, placeOf }) =>
    [...text.matchAll(tilde)].map(({ index }) => diagnose(rangeMark, {}, placeOf(index, index + 1))),
  );
}
