import type { Term } from '../content/vocabulary.ts';
import { setPhrase, termDates, term as termKind } from '../diagnostics/catalogue/proof-words.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { nearMisses } from './near-misses.ts';
import { phraseIndex } from './phrase-index.ts';
import { finding, type Rule } from './rule.ts';

const small = (text: string): string => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());

/** Finds wordings that `terms.yaml` rules out. A wording that is part of the right one (教育厅 of 省教育厅) is only found outside it. */
export const terms: Rule = ({ report, texts }) => {
  const { terms: listed } = report.vocabulary;
  if (listed.length === 0) return [];
  const wordings = [true, false].map((exact) => {
    const some = listed.filter(({ caseSensitive }) => caseSensitive === exact);
    const shape = exact ? (text: string): string => text : small;
    const find = phraseIndex<Term | null>([
      // The right wording comes first where both begin alike.
      ...some
        .filter(({ term: right, instead }) => instead.length > 0 && !instead.map(shape).includes(shape(right)))
        .map((one) => [shape(one.term), null] as const),
      ...some.flatMap((one) => one.instead.map((wrong) => [shape(wrong), one] as const)),
    ]);
    return { find, shape };
  });
  return texts.flatMap((text) =>
    wordings.flatMap(({ find, shape }) =>
      find(shape(text.text)).flatMap(({ at, phrase, value }) => {
        if (value === null || insideRight(text.text, at, value)) return [];
        const stretch = { text, start: at, end: at + phrase.length };
        const written = text.text.slice(at, stretch.end);
        if (written === value.term) return [];
        return [finding(termKind, { written, right: value.term, note: value.note ?? '' }, stretch, value.term)];
      }),
    ),
  );
};

/** Whether a wrong wording stands within the right one. */
function insideRight(text: string, at: number, { term, instead }: Term): boolean {
  return instead.some((wrong) => {
    const within = term.indexOf(wrong);
    return within >= 0 && text.startsWith(wrong, at) && text.startsWith(term, at - within);
  });
}

/** Finds terms of `terms.yaml` in a report of a date for which they don't hold. */
export const termsOutOfDate: Rule = ({ report, texts }) => {
  const { date } = report.settings;
  const expired = report.vocabulary.terms.filter(
    ({ from, until }) => (from !== null && date < from) || (until !== null && date > until),
  );
  if (expired.length === 0) return [];
  const find = phraseIndex(expired.map((one) => [one.term, one] as const));
  return texts.flatMap((text) =>
    find(text.text).map(({ at, phrase, value }): Diagnostic => {
      const params = { written: phrase, from: value.from ?? '……', until: value.until ?? '……' };
      return finding(termDates, params, { text, start: at, end: at + phrase.length });
    }),
  );
};

/** Finds set phrases of `terms.yaml` that are cut short or altered by one or two characters. */
export const setPhrases: Rule = ({ report, texts }) => {
  const fixed = report.vocabulary.terms.filter((one) => one.fixed);
  return texts.flatMap((text) =>
    fixed.flatMap(({ term }) => {
      const known = fixed.map((one) => one.term).filter((other) => other !== term);
      return nearMisses(text.text, term)
        .filter(({ start, end }) => !known.includes(text.text.slice(start, end)))
        .map(({ start, end }) =>
          finding(setPhrase, { written: text.text.slice(start, end), right: term }, { text, start, end }),
        );
    }),
  );
};
