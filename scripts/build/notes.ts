import { headRoom } from '../booklet/page-geometry.ts';
import type { Deck } from '../deck/slide.ts';
import { notesHtml, notesMargin, notesPlacements, scriptPage } from '../handout/notes-pages.ts';
import type { OpenPart, Part } from '../pdf/part.ts';
import { assemble, figureFrames, placeSlides } from '../pdf/pdf.ts';
import { shortened } from '../typography/shortened.ts';
import type { Artefact } from './artefact.ts';
import { type BookMaterial, furniture } from './books.ts';
import type { BookDocument } from './page-references.ts';

/** The presenter's script of a deck, to be printed; its frames are empty. */
export function notesDocument(deck: Deck, { context }: BookMaterial): BookDocument {
  return { name: `notes/${deck.name}`, html: () => notesHtml(context, deck) };
}

/** A deck's slides above their notes, as a file of its own with heads and folios. */
export async function notesPdf(
  deck: Deck,
  print: OpenPart,
  slides: OpenPart,
  { context, fonts, info }: BookMaterial,
): Promise<Artefact> {
  const pdf = await placeSlides(print, slides, notesPlacements(await figureFrames(print)));
  const { title } = context.report.settings;
  const headWidth = headRoom(scriptPage);
  const part: Part = {
    name: `notes/${deck.name}`,
    pdf,
    opensOn: 'next',
    numbering: 'arabic',
    label: '',
    runningHead: { verso: shortened(title, headWidth), recto: `${shortened(deck.shortTitle, headWidth - 4)}（讲稿）` },
    opener: true,
    folio: true,
    outlineTitle: `${deck.title}（讲稿）`,
  };
  const own = { ...info, title: `${deck.title}（讲稿）`, subject: title };
  const heads = { ...(await furniture([part], { ...context, geometry: scriptPage }, fonts)), outerMargin: notesMargin };
  const bytes = await assemble([part], own, heads);
  return { path: `decks/${deck.name}-notes.pdf`, kind: 'deck-notes', bytes, pages: pdf.layout.pages, slides: null };
}
