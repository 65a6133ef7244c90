import type { Deck, Slide } from '../deck/slide.ts';
import { frameMissing } from '../diagnostics/catalogue/booklet.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { Graph } from '../graph/graph.ts';
import { slideAlternative } from '../handout/sheets.ts';
import type { FigureFrame, OpenPart, SlidePlacement } from '../pdf/part.ts';
import { figureFrames, placeSlides } from '../pdf/pdf.ts';
import type { BookPart } from './books.ts';
import { dataForm } from './forms.ts';
import type { PrintedDocument } from './printing.ts';

/** A deck's handout sheets with its slides on them. */
export interface FilledSheets {
  readonly part: BookPart;
  /** Slides that the sheets have no frame for. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Draws a deck's slides into the frames of its handout sheets, once a book asks for them. */
export async function filledSheets(
  deck: Deck,
  sheets: PrintedDocument,
  slides: PrintedDocument,
  graph: Graph,
): Promise<FilledSheets> {
  const { value: frames } = await graph.node({
    kind: 'frames',
    name: deck.name,
    inputs: { [`sheets/${deck.name}`]: sheets.key },
    form: dataForm<readonly FigureFrame[]>(),
    make: () => figureFrames(sheets.part),
  });
  const places = placements(deck, frames);
  return {
    part: {
      keys: { [`sheets/${deck.name}`]: sheets.key, [`deck/${deck.name}`]: slides.key },
      layout: sheets.layout,
      open: async () => await placeSlides(await sheets.fresh(), slides.part, places),
    },
    diagnostics: withoutFrame(deck, frames).map(({ number, place }) => diagnose(frameMissing, { number }, place)),
  };
}

/** Draws slides onto sheets now. */
export async function slidesOnSheets(deck: Deck, sheets: OpenPart, slides: OpenPart): Promise<OpenPart> {
  return await placeSlides(sheets, slides, placements(deck, await figureFrames(sheets)));
}

function placements(deck: Deck, frames: readonly FigureFrame[]): readonly SlidePlacement[] {
  const known = new Map(frames.map((frame) => [frame.alternative, frame]));
  return deck.slides.flatMap((slide, at) => {
    const frame = known.get(slideAlternative(slide));
    return frame === undefined ? [] : [{ ...frame, slide: at }];
  });
}

function withoutFrame(deck: Deck, frames: readonly FigureFrame[]): readonly Slide[] {
  const known = new Set(frames.map(({ alternative }) => alternative));
  return deck.slides.filter((slide) => !known.has(slideAlternative(slide)));
}
