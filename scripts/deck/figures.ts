import type { Inline } from '../content/model.ts';
import type { Fact } from '../facts/fact.ts';
import type { FigureItem } from './slide.ts';

/**
 * A figure in the pieces a slide sets large. Without a label of the slide's own it says what the ledger says it counts.
 */
export function figureItem(fact: Fact, label: readonly Inline[]): FigureItem {
  const { before, digits, after } = fact.quantity ?? { before: '', digits: fact.text, after: '' };
  const counted: Inline = { type: 'text', value: fact.of, place: fact.place };
  return { fact: fact.id, before, digits, after, label: label.length === 0 ? [counted] : label, asOf: fact.asOf };
}
