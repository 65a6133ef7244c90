import { headRoom } from '../booklet/page-geometry.ts';
import type { Deck } from '../deck/slide.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { digestData } from '../graph/digest.ts';
import type { Graph } from '../graph/graph.ts';
import { notesHtml, notesMargin, scriptPage } from '../handout/notes-pages.ts';
import { slidePlacements } from '../handout/slide-frames.ts';
import { assembleBook, placeSlides } from '../pdf/pdf.ts';
import { shortened } from '../typography/shortened.ts';
import { shelved } from './artefact.ts';
import { type BookMaterial, furniture, furnitureDigest } from './books.ts';
import { deckDocument } from './deck-files.ts';
import type { InspectedFile } from './faults.ts';
import { inspectedForm } from './forms.ts';
import type { BookDocument } from './page-references.ts';
import type { PrintedDocument } from './printing.ts';
import { framesIn, missingFrames } from './sheets.ts';

/** The presenter's script of a deck, to be printed; its frames are empty. */
export function notesDocument(deck: Deck, { context }: BookMaterial): BookDocument {
  return { name: `notes/${deck.name}`, html: () => notesHtml(context, deck) };
}

/** A script with its slides in it. */
export interface Script {
  readonly file: InspectedFile;
  /** Slides that it has no frame for. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A deck's slides above their notes, as a file of its own with heads and folios. */
export async function notesPdf(
  deck: Deck,
  print: PrintedDocument,
  slides: PrintedDocument,
  { context, fonts, info }: BookMaterial,
  graph: Graph,
): Promise<Script> {
  const { title } = context.report.settings;
  const headWidth = headRoom(scriptPage);
  const part = {
    name: `notes/${deck.name}`,
    opensOn: 'next',
    numbering: 'arabic',
    label: '',
    runningHead: { verso: shortened(title, headWidth), recto: `${shortened(deck.shortTitle, headWidth - 4)}（讲稿）` },
    opener: true,
    folio: true,
    outlineTitle: `${deck.title}（讲稿）`,
  } as const;
  const own = { ...info, title: `${deck.title}（讲稿）`, subject: title };
  const place = { ...context, geometry: scriptPage };
  const frames = await framesIn(part.name, print, graph);
  const made = await graph.node({
    kind: 'notes',
    name: deck.name,
    inputs: {
      [part.name]: print.key,
      [deckDocument(deck)]: slides.key,
      part: digestData([part, own]),
      heads: furnitureDigest(place, fonts),
    },
    form: inspectedForm,
    make: async (): Promise<InspectedFile> => {
      const pdf = await placeSlides(await print.fresh(), slides.part, slidePlacements(deck, frames));
      const heads = { ...(await furniture([part], place, fonts)), outerMargin: notesMargin };
      const made = await assembleBook([{ ...part, pdf }], own, heads, null);
      const { pages } = pdf.layout;
      const file = { path: `decks/${deck.name}-notes.pdf`, kind: 'deck-notes', pages, slides: null } as const;
      return { artefact: shelved({ ...file, bytes: made.pdf }), inspection: made.inspect() };
    },
  });
  return { file: made.value, diagnostics: missingFrames(deck, frames, 'script') };
}
