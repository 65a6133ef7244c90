import type { Deck } from '../deck/slide.ts';
import { frameMissing } from '../diagnostics/catalogue/booklet.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { slideAlternative } from '../handout/sheets.ts';
import type { OpenPart } from '../pdf/part.ts';
import { figureFrames, placeSlides } from '../pdf/pdf.ts';

/** A deck's handout sheets with its slides on them. */
export interface FilledSheets {
  /** Takes the empty sheets' place. */
  readonly pdf: OpenPart;
  /** Slides that the sheets have no frame for. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Draws a deck's slides into the frames of its handout sheets. */
export async function slidesOnSheets(deck: Deck, sheets: OpenPart, slides: OpenPart): Promise<FilledSheets> {
  const frames = new Map((await figureFrames(sheets)).map((frame) => [frame.alternative, frame]));
  const placements = deck.slides.flatMap((slide, at) => {
    const frame = frames.get(slideAlternative(slide));
    return frame === undefined ? [] : [{ ...frame, slide: at }];
  });
  const missing = deck.slides.filter((slide) => !frames.has(slideAlternative(slide)));
  return {
    pdf: await placeSlides(sheets, slides, placements),
    diagnostics: missing.map(({ number, place }) => diagnose(frameMissing, { number }, place)),
  };
}
