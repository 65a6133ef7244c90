import type { Report } from '../content/model.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { disagreements } from './doubts/disagrees.ts';
import { notInTexts } from './doubts/not-in-text.ts';
import { suspectedRelations } from './doubts/suspected-relation.ts';
import { typedTwiceFigures } from './doubts/typed-twice.ts';
import { undated } from './doubts/undated.ts';
import { yearsMissing } from './doubts/year-missing.ts';
import type { FigureReading } from './reading.ts';

const doubts: readonly ((report: Report, reading: FigureReading) => readonly Diagnostic[])[] = [
  undated,
  disagreements,
  notInTexts,
  typedTwiceFigures,
  yearsMissing,
  suspectedRelations,
];

/** What is doubtful about the figures of a report. All findings are warnings that the report may rule on. */
export function doubtful(report: Report, reading: FigureReading): readonly Diagnostic[] {
  return doubts.flatMap((doubt) => doubt(report, reading));
}
