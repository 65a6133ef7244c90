import type { Report } from '../content/model.ts';
import { halfWidthMark } from '../diagnostics/catalogue/proof.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { runningTexts } from './running-text.ts';

const fullWidth: ReadonlyMap<string, string> = new Map([
  [',', '，'],
  [';', '；'],
  [':', '：'],
  ['!', '！'],
  ['?', '？'],
  ['(', '（'],
  [')', '）'],
]);

/** Right after a Chinese character, a closing mark or a digit, and before a Chinese character or the end; brackets that touch a Chinese character on either side. */
const misplaced =
  /(?<=[\p{Script=Han}”’》）%]\s?)[,;:!?](?=\s?(?:[\p{Script=Han}“‘《（]|$))|(?<=\p{Script=Han})[()]|[()](?=\p{Script=Han})/gu;

/** Finds Western punctuation in Chinese text (GB/T 15834: Chinese text takes full-width marks). */
export function halfWidthPunctuation(report: Report): readonly Diagnostic[] {
  return runningTexts(report).flatMap(({ text, placeOf, edit }) =>
    [...text.matchAll(misplaced)].map(({ 0: mark, index }) => {
      const full = fullWidth.get(mark) ?? mark;
      const fix = edit(index, index + 1, full);
      return diagnose(halfWidthMark, { mark, full }, placeOf(index, index + 1), { fix });
    }),
  );
}
