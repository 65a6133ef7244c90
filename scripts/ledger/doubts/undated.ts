import type { Report } from '../../content/model.ts';
import { undatedFigures } from '../../diagnostics/catalogue/ledger.ts';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { dateOf } from '../dated.ts';
import { gather } from '../gather.ts';
import type { FigureReading, ReadFigure } from '../reading.ts';

/** How many figures a finding names; the others are told by their places. */
const named = 3;

/** Finds quantities and ranks of the ledger that nothing gives a date, as one finding a topic. */
export function undated(_report: Report, reading: FigureReading): readonly Diagnostic[] {
  const byTopic = new Map<number, ReadFigure[]>();
  for (const passage of reading.passages) {
    for (const figure of passage.figures) {
      if (figure.how !== 'stated' || (figure.kind !== 'quantity' && figure.kind !== 'rank')) continue;
      if (dateOf(figure, passage, reading) !== null) continue;
      gather(byTopic, passage.topic, figure);
    }
  }
  return [...byTopic.values()].map((figures) => {
    const [place = null, ...related] = figures.map((figure) => figure.place);
    const first = figures.slice(0, named).map(({ of, text }) => `${of}${text}`);
    return diagnose(undatedFigures, { count: figures.length, first }, place, { related });
  });
}
