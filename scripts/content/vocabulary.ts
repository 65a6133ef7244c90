import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { readSettings } from './settings.ts';
import type { Source } from './source.ts';
import { peopleShape, termsShape } from './vocabulary-shapes.ts';

/** A wording that a report holds to, from `terms.yaml`. */
export interface Term {
  readonly term: string;
  /** Wordings that stand for it wrongly. */
  readonly instead: readonly string[];
  /** Whether the term is a set phrase, in which no character may differ. */
  readonly fixed: boolean;
  /** First and last day it holds, `YYYY-MM-DD`; null without a bound. */
  readonly from: string | null;
  readonly until: string | null;
  readonly note: string | null;
  /** Whether Latin letters are told apart by case in `instead`. */
  readonly caseSensitive: boolean;
}

/** A person and an office, from `people.yaml`. Who has had several offices stands there several times. */
export interface Person {
  readonly name: string;
  readonly office: string;
  readonly from: string | null;
  readonly until: string | null;
}

/** What a report says about words and people. */
export interface Vocabulary {
  readonly terms: readonly Term[];
  readonly people: readonly Person[];
}

/** Reads `terms.yaml` and `people.yaml`, either of which may be missing. What is wrong with them is added to `problems`. */
export function readVocabulary(terms: Source | null, people: Source | null, problems: Diagnostic[]): Vocabulary {
  const termsRead = terms === null ? null : readSettings(termsShape, terms, problems);
  const peopleRead = people === null ? null : readSettings(peopleShape, people, problems);
  return {
    terms: (termsRead?.value ?? []).map(({ from = null, until = null, note = null, ...term }) => ({
      ...term,
      from,
      until,
      note,
    })),
    people: (peopleRead?.value ?? []).map(({ from = null, until = null, ...person }) => ({ ...person, from, until })),
  };
}
