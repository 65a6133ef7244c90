import type { Deck } from '../deck/slide.ts';
import { slidePlacements } from '../handout/sheets.ts';
import type { OpenPart } from '../pdf/part.ts';
import { placeSlides } from '../pdf/pdf.ts';

/** Draws a deck's slides into its handout sheets; gives the filled sheets, which take the empty ones' place. */
export async function slidesOnSheets(deck: Deck, sheets: OpenPart, slides: OpenPart): Promise<OpenPart> {
  return await placeSlides(sheets, slides, slidePlacements(deck));
}
