import type { Deck } from '../deck/slide.ts';
import { slidePlacements } from '../handout/sheets.ts';
import { placeSlides } from '../pdf/pdf.ts';
import { documentName } from './book-plan.ts';
import { deckDocument } from './deck-files.ts';

/** Draws every deck's slides into its handout sheets, where both were printed; gives the filled sheets by name. */
export async function slidesOnSheets(
  decks: readonly Deck[],
  pdfs: ReadonlyMap<string, Uint8Array>,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const filled = decks.map(async (deck) => {
    const name = documentName.sheets(deck);
    const sheets = pdfs.get(name);
    const slides = pdfs.get(deckDocument(deck));
    if (sheets === undefined || slides === undefined) return [];
    return [[name, await placeSlides(sheets, slides, slidePlacements(deck))] as const];
  });
  return new Map((await Promise.all(filled)).flat());
}
