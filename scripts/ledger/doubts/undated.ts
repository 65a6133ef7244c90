import type { Report } from '../../content/model.ts';
import { undatedFigures } from '../../diagnostics/catalogue/ledger.ts';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { dateOf } from '../dated.ts';
import { gather } from '../gather.ts';
import type { FigureReading, ReadFigure, ReadPassage } from '../reading.ts';

/** How many figures a finding names; the others are told by their places. */
const named = 3;

/** Finds quantities and ranks of the ledger that nothing gives a date, as one finding a topic. */
export function undated(_report: Report, { passages }: FigureReading): readonly Diagnostic[] {
  const byItem = new Map<ReadPassage['item'], ReadPassage[]>();
  for (const passage of passages) gather(byItem, passage.item, passage);
  const byTopic = new Map<number, ReadFigure[]>();
  for (const passage of passages) {
    for (const figure of passage.figures) {
      if (figure.how !== 'stated' || (figure.kind !== 'quantity' && figure.kind !== 'rank')) continue;
      if (dateOf(figure, passage, tableOf(passage, byItem)) !== null) continue;
      gather(byTopic, passage.topic, figure);
    }
  }
  return [...byTopic.values()].map((figures) => {
    const [place = null, ...related] = figures.map((figure) => figure.place);
    const first = figures.slice(0, named).map(({ of, text }) => `${of}${text}`);
    return diagnose(undatedFigures, { count: figures.length, first }, place, { related });
  });
}

function tableOf(
  { item }: ReadPassage,
  byItem: ReadonlyMap<ReadPassage['item'], readonly ReadPassage[]>,
): readonly ReadPassage[] {
  return item === null ? [] : (byItem.get(item) ?? []);
}
