import { factAnchor } from '../booklet/anchors.ts';
import type { Deck } from '../deck/slide.ts';
import type { Ledger } from '../facts/fact.ts';
import { labelText } from '../pdf/pagination.ts';
import { type MadeBook, slideUses } from './books.ts';
import type { FactStanding, PageRef } from './manifest.ts';

/** Where every figure of the ledger stands in the books and decks that were made. */
export function standings(
  ledger: Ledger,
  decks: readonly Deck[],
  books: readonly MadeBook[],
): ReadonlyMap<string, FactStanding> {
  const uses = slideUses(decks);
  const names = new Map(decks.map((deck) => [deck.topic, deck.name]));
  const page = (id: string, kind: MadeBook['kind']): PageRef | null => {
    const place = books.find((book) => book.kind === kind)?.layout.places.get(factAnchor(id));
    return place === undefined ? null : { label: labelText(place.label), page: place.page };
  };
  return new Map(
    [...ledger.keys()].map((id) => [
      id,
      {
        booklet: page(id, 'booklet'),
        handout: page(id, 'handout'),
        slides: (uses.get(id) ?? []).map(({ topic, slide }) => ({ deck: names.get(topic) ?? '', slide })),
      },
    ]),
  );
}
