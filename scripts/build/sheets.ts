import type { Deck } from '../deck/slide.ts';
import { frameMissing } from '../diagnostics/catalogue/booklet.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { Graph } from '../graph/graph.ts';
import { slidePlacements, slidesWithoutFrame } from '../handout/slide-frames.ts';
import type { FigureFrame, OpenPart } from '../pdf/part.ts';
import { figureFrames, placeSlides } from '../pdf/pdf.ts';
import { documentName } from './book-plan.ts';
import type { BookPart } from './bound-book.ts';
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
  const frames = await framesIn(documentName.sheets(deck), sheets, graph);
  const places = slidePlacements(deck, frames);
  return {
    part: {
      keys: { [`sheets/${deck.name}`]: sheets.key, [`deck/${deck.name}`]: slides.key },
      layout: sheets.layout,
      open: async () => await placeSlides(await sheets.fresh(), slides.part, places),
    },
    diagnostics: missingFrames(deck, frames, 'sheets'),
  };
}

/** The frames in a document that shows slides. */
export async function framesIn(name: string, document: PrintedDocument, graph: Graph): Promise<readonly FigureFrame[]> {
  const { value } = await graph.node({
    kind: 'frames',
    name,
    inputs: { [name]: document.key },
    form: dataForm<readonly FigureFrame[]>(),
    make: () => figureFrames(document.part),
  });
  return value;
}

/** Says which slides have no frame. */
export function missingFrames(
  deck: Deck,
  frames: readonly FigureFrame[],
  where: 'sheets' | 'script',
): readonly Diagnostic[] {
  return slidesWithoutFrame(deck, frames).map(({ number, place }) => diagnose(frameMissing, { number, where }, place));
}

/** Draws slides onto sheets now. */
export async function slidesOnSheets(deck: Deck, sheets: OpenPart, slides: OpenPart): Promise<OpenPart> {
  return await placeSlides(sheets, slides, slidePlacements(deck, await figureFrames(sheets)));
}
