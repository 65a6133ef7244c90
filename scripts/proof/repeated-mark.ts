import type { Report } from '../content/model.ts';
import { repeatedMark } from '../diagnostics/catalogue/proof.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { runningTexts } from './running-text.ts';

/** Two or more stops in a row, apart from ？！ and emphasis by ！！ or ？？ (GB/T 15834, 4.2 and 4.3); also a doubled opening or closing mark. */
const together = /(?![！？]{2,3}(?![，、；：。！？]))[，、；：。！？]{2,}|([“”《》（）])\1+/gu;

/** Finds marks that stand twice: 。。 ，， 、，. */
export function repeatedMarks(report: Report): readonly Diagnostic[] {
  return runningTexts(report).flatMap(({ text, placeOf }) =>
    [...text.matchAll(together)].map(({ 0: marks, index }) =>
      diagnose(repeatedMark, { marks }, placeOf(index, index + marks.length)),
    ),
  );
}
