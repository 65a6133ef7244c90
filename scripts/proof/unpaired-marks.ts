import type { Report } from '../content/model.ts';
import { unpairedMark } from '../diagnostics/catalogue/proof.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { runningTexts } from './running-text.ts';

const closers: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['《', '》'],
  ['〈', '〉'],
  ['（', '）'],
  ['【', '】'],
]);
const openers: ReadonlyMap<string, string> = new Map([...closers].map(([open, close]) => [close, open]));

interface Mark {
  readonly mark: string;
  readonly at: number;
}

/** Finds quotation marks, title marks and brackets without a partner in their paragraph. */
export function unpairedMarks(report: Report): readonly Diagnostic[] {
  return runningTexts(report).flatMap(({ text, placeOf }) =>
    unpaired(text).map(({ mark, at }) =>
      diagnose(
        unpairedMark,
        { mark, partner: closers.get(mark) ?? openers.get(mark) ?? '' },
        placeOf(at, at + mark.length),
      ),
    ),
  );
}

function unpaired(text: string): readonly Mark[] {
  const open: Mark[] = [];
  const alone: Mark[] = [];
  for (const { 0: mark, index: at } of text.matchAll(/[“”‘’《》〈〉（）【】]/gu)) {
    // ’ between Latin letters is an apostrophe.
    if (mark === '’' && /[A-Za-z]/.test(text[at - 1] ?? '') && /[A-Za-z]/.test(text[at + 1] ?? '')) {
      continue;
    }
    const opener = openers.get(mark);
    if (opener === undefined) {
      open.push({ mark, at });
      continue;
    }
    const partner = open.findLastIndex((candidate) => candidate.mark === opener);
    if (partner < 0) {
      alone.push({ mark, at });
    } else {
      // What was opened inside and not closed stays alone.
      alone.push(...open.splice(partner).slice(1));
    }
  }
  return [...alone, ...open].sort((a, b) => a.at - b.at);
}
