import { factAnchor } from '../booklet/anchors.ts';
import type { Deck } from '../deck/slide.ts';
import type { Ledger } from '../facts/fact.ts';
import { labelText } from '../pdf/pagination.ts';
import { type MadeBook, slideUses } from './books.ts';
import type { FactStanding, PageRef } from './manifest.ts';

/** Where every figure of the ledger stands in the books and decks that were made. Of books that weren't it says nothing. */
export function standings(
  ledger: Ledger,
  decks: readonly Deck[],
  books: readonly MadeBook[],
): ReadonlyMap<string, FactStanding> {
  const uses = slideUses(decks);
  const names = new Map(decks.map((deck) => [deck.topic, deck.name]));
  return new Map(
    [...ledger].map(([id, { topic }]) => {
      const pages = books
        .filter(({ edition }) => edition.topic === null || edition.topic.number === topic)
        .map((book) => [book.edition.topic === null ? book.edition.kind : 'topicHandout', pageOf(id, book)] as const);
      const slides = (uses.get(id) ?? []).map((use) => ({ deck: names.get(use.topic) ?? '', slide: use.slide }));
      return [id, { ...Object.fromEntries(pages), slides }];
    }),
  );
}

function pageOf(id: string, { layout }: MadeBook): PageRef | null {
  const place = layout.places.get(factAnchor(id));
  return place === undefined ? null : { label: labelText(place.label), page: place.page };
}
