import type { Deck } from '../deck/slide.ts';
import { slideAlternative } from '../handout/sheets.ts';
import type { OpenPart } from '../pdf/part.ts';
import { figureFrames, placeSlides } from '../pdf/pdf.ts';

/** Draws a deck's slides into the frames of its handout sheets; gives the filled sheets, which take the empty ones' place. */
export async function slidesOnSheets(deck: Deck, sheets: OpenPart, slides: OpenPart): Promise<OpenPart> {
  const numbers = new Map(deck.slides.map((slide, at) => [slideAlternative(slide), at]));
  const placements = (await figureFrames(sheets)).flatMap((frame) => {
    const slide = numbers.get(frame.alternative);
    return slide === undefined ? [] : [{ ...frame, slide }];
  });
  return await placeSlides(sheets, slides, placements);
}
