import { setImmediate as afterOthers } from 'node:timers/promises';
import type { Report } from '../content/model.ts';
import { setPhrase, wrongWord } from '../diagnostics/catalogue/proof-words.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { approximateNumbers } from './approximate-numbers.ts';
import { impossibleDates, weekdays } from './calendar.ts';
import { colons } from './colons.ts';
import { dashes } from './dashes.ts';
import { dateForms } from './date-forms.ts';
import { decreasesByMultiple } from './decreases-by-multiple.ts';
import { digitGroups } from './digit-groups.ts';
import { doubledApproximations } from './doubled-approximations.ts';
import { doubledWords } from './doubled-words.ts';
import { ellipses } from './ellipses.ts';
import { enumerationMarks } from './enumeration-marks.ts';
import { fullWidthCharacters } from './full-width-characters.ts';
import { futureEvents } from './future-events.ts';
import { halfWidthMarks } from './half-width-marks.ts';
import { listCounts } from './list-counts.ts';
import { longSentences } from './long-sentences.ts';
import { marksBetweenTitles } from './marks-between-titles.ts';
import { middleDots } from './middle-dots.ts';
import { missingSubjects } from './missing-subjects.ts';
import { mixedFigures } from './mixed-figures.ts';
import { nestedMarks } from './nested-marks.ts';
import { numeralStyles } from './numeral-styles.ts';
import { ordinalMarks } from './ordinal-marks.ts';
import { ordinalSequences } from './ordinal-sequences.ts';
import { paragraphEnds } from './paragraph-ends.ts';
import { particles } from './particles.ts';
import { offices, officesOutOfDate, personNames } from './people.ts';
import { percentages } from './percentages.ts';
import { holds } from './places.ts';
import { rangeMarks } from './range-marks.ts';
import { rangeUnits } from './range-units.ts';
import { repeatedMarks } from './repeated-marks.ts';
import type { Draft, Rule } from './rule.ts';
import { runningTexts } from './running-text.ts';
import { shortNames } from './short-names.ts';
import { shortYears } from './short-years.ts';
import { spaces } from './spaces.ts';
import { stopsByBrackets } from './stops-by-brackets.ts';
import { straightQuotes } from './straight-quotes.ts';
import { strayCharacters } from './stray-characters.ts';
import { setPhrases, terms, termsOutOfDate } from './terms.ts';
import { titleStops } from './title-stops.ts';
import { traditionalCharacters } from './traditional-characters.ts';
import { twos } from './twos.ts';
import { unpairedMarks } from './unpaired-marks.ts';
import { wrongWords } from './wrong-words.ts';
import { yearZeros } from './year-zeros.ts';

/** Rules in the order of docs/proofreading.md. */
const rules: readonly Rule[] = [
  // Marks
  halfWidthMarks,
  unpairedMarks,
  nestedMarks,
  straightQuotes,
  repeatedMarks,
  marksBetweenTitles,
  stopsByBrackets,
  ellipses,
  dashes,
  colons,
  enumerationMarks,
  ordinalMarks,
  paragraphEnds,
  titleStops,
  spaces,
  fullWidthCharacters,
  middleDots,
  strayCharacters,
  // Numbers
  rangeMarks,
  rangeUnits,
  numeralStyles,
  approximateNumbers,
  shortYears,
  doubledApproximations,
  percentages,
  decreasesByMultiple,
  twos,
  yearZeros,
  dateForms,
  digitGroups,
  mixedFigures,
  // Words
  doubledWords,
  wrongWords,
  particles,
  missingSubjects,
  longSentences,
  // Sense
  ordinalSequences,
  listCounts,
  impossibleDates,
  weekdays,
  futureEvents,
  shortNames,
  terms,
  termsOutOfDate,
  setPhrases,
  offices,
  officesOutOfDate,
  personNames,
];

/** Runs every rule of proofreading over a report. All findings are warnings. */
export async function proofread(report: Report): Promise<readonly Diagnostic[]> {
  const draft: Draft = { report, texts: runningTexts(report) };
  const found: Diagnostic[] = [];
  for (const rule of rules) {
    found.push(...rule(draft));
    // A long report takes seconds, in which others would have to wait.
    await afterOthers();
  }
  return [...withoutRepeats(found), ...(await traditionalCharacters(draft))];
}

/** A word that is only guessed to be wrong, inside a set phrase, is told once: with the phrase as it should be. */
function withoutRepeats(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  const phrases = findings.flatMap(({ code, place }) => (code === setPhrase.code && place !== null ? [place] : []));
  const isRepeat = ({ code, place, fix }: Diagnostic): boolean =>
    code === wrongWord.code && fix.length === 0 && place !== null && phrases.some((phrase) => holds(phrase, place));
  return findings.filter((finding) => !isRepeat(finding));
}
