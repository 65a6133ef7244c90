import type { Deck } from '../deck/slide.ts';
import { slidePlacements } from '../handout/sheets.ts';
import type { OpenPart } from '../pdf/part.ts';
import { placeSlides } from '../pdf/pdf.ts';
import { documentName } from './book-plan.ts';
import { deckDocument } from './deck-files.ts';

/** Draws every deck's slides into its handout sheets, where both were printed; gives the filled sheets by name, which take the empty ones' place. */
export async function slidesOnSheets(
  decks: readonly Deck[],
  prints: ReadonlyMap<string, OpenPart>,
): Promise<ReadonlyMap<string, OpenPart>> {
  const filled = decks.map(async (deck) => {
    const name = documentName.sheets(deck);
    const sheets = prints.get(name);
    const slides = prints.get(deckDocument(deck));
    if (sheets === undefined || slides === undefined) return [];
    return [[name, await placeSlides(sheets, slides, slidePlacements(deck))] as const];
  });
  return new Map((await Promise.all(filled)).flat());
}
