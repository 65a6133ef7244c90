import * as booklet from './catalogue/booklet.ts';
import * as browser from './catalogue/browser.ts';
import * as build from './catalogue/build.ts';
import * as change from './catalogue/change.ts';
import * as chart from './catalogue/chart.ts';
import * as command from './catalogue/command.ts';
import * as content from './catalogue/content.ts';
import * as contentAsides from './catalogue/content-asides.ts';
import * as contentBlocks from './catalogue/content-blocks.ts';
import * as contentChart from './catalogue/content-chart.ts';
import * as contentConflicts from './catalogue/content-conflicts.ts';
import * as contentExhibits from './catalogue/content-exhibits.ts';
import * as contentFacts from './catalogue/content-facts.ts';
import * as contentLimits from './catalogue/content-limits.ts';
import * as contentReferences from './catalogue/content-references.ts';
import * as contentStet from './catalogue/content-stet.ts';
import * as contentText from './catalogue/content-text.ts';
import * as deck from './catalogue/deck.ts';
import * as doctor from './catalogue/doctor.ts';
import * as editing from './catalogue/editing.ts';
import * as editingSlides from './catalogue/editing-slides.ts';
import * as facts from './catalogue/facts.ts';
import * as fix from './catalogue/fix.ts';
import * as fonts from './catalogue/fonts.ts';
import * as imports from './catalogue/import.ts';
import * as importMerge from './catalogue/import-merge.ts';
import * as importRead from './catalogue/import-read.ts';
import * as imposition from './catalogue/imposition.ts';
import * as ledger from './catalogue/ledger.ts';
import * as output from './catalogue/output.ts';
import * as pdf from './catalogue/pdf.ts';
import * as preflight from './catalogue/preflight.ts';
import * as preview from './catalogue/preview.ts';
import * as proof from './catalogue/proof.ts';
import * as proofMarks from './catalogue/proof-marks.ts';
import * as proofNumbers from './catalogue/proof-numbers.ts';
import * as proofSense from './catalogue/proof-sense.ts';
import * as proofWords from './catalogue/proof-words.ts';
import * as templates from './catalogue/templates.ts';
import type { DiagnosticKind } from './diagnostic.ts';

/** A kind of which only code and severity matter, not what its wording takes. */
export type AnyKind = DiagnosticKind<never>;

/** Every kind of problem that Huikan reports, sorted by code. */
export const catalogue: readonly AnyKind[] = [
  booklet,
  browser,
  build,
  change,
  chart,
  command,
  content,
  contentAsides,
  contentBlocks,
  contentChart,
  contentConflicts,
  contentExhibits,
  contentFacts,
  contentLimits,
  contentReferences,
  contentStet,
  contentText,
  deck,
  doctor,
  editing,
  editingSlides,
  facts,
  fix,
  fonts,
  importMerge,
  importRead,
  imposition,
  imports,
  ledger,
  output,
  pdf,
  preflight,
  preview,
  proof,
  proofMarks,
  proofNumbers,
  proofSense,
  proofWords,
  templates,
]
  .flatMap((area) => Object.values<unknown>({ ...area }).filter(isKind))
  .sort((a, b) => (a.code < b.code ? -1 : 1));

/** Codes of the rules that a report may switch off, raise, or live with at one place: proofreading, and doubts about figures. */
export const ruleCodes: readonly string[] = catalogue
  .filter(({ code, severity }) => /^(?:proof|ledger)-/.test(code) && severity === 'warning')
  .map(({ code }) => code);

/** Whether an export of a catalogue file is an entry; the files export types and helpers too. */
export function isKind(value: unknown): value is AnyKind {
  return (
    typeof value === 'object' &&
    value !== null &&
    'code' in value &&
    'severity' in value &&
    'zh' in value &&
    'en' in value
  );
}
