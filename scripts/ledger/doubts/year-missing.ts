import type { Report } from '../../content/model.ts';
import { yearMissing } from '../../diagnostics/catalogue/ledger.ts';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { FigureReading } from '../reading.ts';

/** Words that tell which year is meant, or that it is any. */
const told = /(?:每年|每逢|年年|历年|当年|同年|次年|翌年|今年|去年|明年|本年度?)[的以至到于从，、]?$/u;

/** Finds dates that don't say of which year they are, and have no year before them in their paragraph. */
export function yearsMissing(_report: Report, { passages }: FigureReading): readonly Diagnostic[] {
  return passages.flatMap(({ figures, text }) => {
    const years = figures.filter(({ text: written }) => /\d{4}年|[〇零一二三四五六七八九]{4}年/u.test(written));
    return figures
      .filter((figure) => figure.missing === 'year' && (figure.kind === 'date' || figure.kind === 'period'))
      .filter((figure) => figure.how !== 'repeated' && !told.test(text.slice(0, figure.start)))
      .filter((figure) => !years.some(({ start }) => start < figure.start))
      .map(({ text: written, place }) => diagnose(yearMissing, { text: written }, place));
  });
}
