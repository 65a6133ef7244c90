import type { ChartEntry } from '../../scripts/chart/drawable.ts';
import type { FactKind } from '../../scripts/content/model.ts';
import type { Place } from '../../scripts/diagnostics/diagnostic.ts';
import type { Fact, Ledger } from '../../scripts/facts/fact.ts';
import { parseQuantity } from '../../scripts/facts/quantity.ts';

/** Figures made by hand, taken apart as those of a report are. */

export const place: Place = { file: '01-topic.md', line: 7, column: 3, endLine: 7, endColumn: 9 };

export function stated(id: string, text: string, more: { asOf?: string; kind?: FactKind } = {}): Fact {
  return {
    id,
    text,
    of: `${id}的口径`,
    asOf: more.asOf ?? null,
    kind: more.kind ?? 'quantity',
    source: null,
    quantity: parseQuantity(text),
    topic: 1,
    section: 't1-s1',
    sentence: '',
    place: { ...place, line: 3 },
  };
}

export function ledgerOf(...facts: readonly Fact[]): Ledger {
  return new Map(facts.map((fact) => [fact.id, fact]));
}

/** Entries by id; an id that ends with `!` is stressed. */
export function entries(...ids: readonly string[]): readonly ChartEntry[] {
  return ids.map((id) => ({ fact: id.replace('!', ''), emphasised: id.endsWith('!'), place }));
}
