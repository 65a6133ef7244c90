import type { FactStanding } from '../build/manifest.ts';
import type { Examined } from '../build/materials.ts';
import { standings } from '../build/standings.ts';
import { listFigures } from '../ledger/listing.ts';
import { readFigures } from '../ledger/reading.ts';
import type { LedgerView } from './views.ts';

/**
 * The figures of a report for the page.
 *
 * @param pages where figures stand in the booklet that was bound last; null: none was
 */
export function ledgerView(
  { report, ledger, decks }: Examined,
  pages: ReadonlyMap<string, FactStanding> | null,
): LedgerView {
  const where = { slides: standings(ledger, decks, []), pages, base: '' };
  const { figures } = listFigures(report, ledger, readFigures(report, ledger), where);
  return {
    figures: figures.map(({ id, text, of, asOf, source, sentence, at, topic, topicTitle, slides, booklet, place }) => {
      const [, file = '', line = '1'] = /^(.*):(\d+)$/u.exec(place) ?? [];
      const page = booklet?.label ?? null;
      return { id, text, of, asOf, source, sentence, at, topic, topicTitle, slides, page, file, line: Number(line) };
    }),
  };
}
