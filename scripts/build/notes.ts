import { headRoom } from '../booklet/page-geometry.ts';
import type { Deck } from '../deck/slide.ts';
import { digestData } from '../graph/digest.ts';
import type { Graph } from '../graph/graph.ts';
import { notesHtml, notesMargin, notesPlacements, scriptPage } from '../handout/notes-pages.ts';
import { assemble, figureFrames, placeSlides } from '../pdf/pdf.ts';
import { shortened } from '../typography/shortened.ts';
import type { Artefact } from './artefact.ts';
import { type BookMaterial, furniture, furnitureDigest } from './books.ts';
import { deckDocument } from './deck-files.ts';
import { artefactForm } from './forms.ts';
import type { BookDocument } from './page-references.ts';
import type { PrintedDocument } from './printing.ts';

/** The presenter's script of a deck, to be printed; its frames are empty. */
export function notesDocument(deck: Deck, { context }: BookMaterial): BookDocument {
  return { name: `notes/${deck.name}`, html: () => notesHtml(context, deck) };
}

/** A deck's slides above their notes, as a file of its own with heads and folios. */
export async function notesPdf(
  deck: Deck,
  print: PrintedDocument,
  slides: PrintedDocument,
  { context, fonts, info }: BookMaterial,
  graph: Graph,
): Promise<Artefact> {
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
  const made = await graph.node({
    kind: 'notes',
    name: deck.name,
    inputs: {
      [part.name]: print.key,
      [deckDocument(deck)]: slides.key,
      part: digestData([part, own]),
      heads: furnitureDigest(place, fonts),
    },
    form: artefactForm,
    make: async (): Promise<Artefact> => {
      const frames = await figureFrames(print.part);
      const pdf = await placeSlides(await print.fresh(), slides.part, notesPlacements(frames));
      const heads = { ...(await furniture([part], place, fonts)), outerMargin: notesMargin };
      const bytes = await assemble([{ ...part, pdf }], own, heads);
      return { path: `decks/${deck.name}-notes.pdf`, kind: 'deck-notes', bytes, pages: pdf.layout.pages, slides: null };
    },
  });
  return made.value;
}
