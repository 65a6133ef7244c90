import type { ArtefactGroup } from '../config.ts';
import type { Report } from '../content/model.ts';
import { measureDeck } from '../deck/measure.ts';
import type { Deck } from '../deck/slide.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { OpenPart } from '../pdf/part.ts';
import { finish } from '../pdf/pdf.ts';
import type { Artefact } from './artefact.ts';
import { documentName } from './book-plan.ts';
import { deckSources, greySlides } from './deck-files.ts';
import { deckInfo } from './document-info.ts';
import type { Materials } from './materials.ts';
import { notesDocument, notesPdf } from './notes.ts';
import { once, type Printing, type Prints } from './printing.ts';
import { type FilledSheets, slidesOnSheets } from './sheets.ts';

/** What was made of a deck. */
export interface MadeDeck {
  readonly deck: Deck;
  /** Its handout sheets; undefined where no book asks for them. */
  readonly filled: FilledSheets | undefined;
  readonly files: readonly Artefact[];
  /** What is wrong with the files. They are looked through while others are printed; books don't wait for it. */
  readonly faults: Promise<readonly Diagnostic[]>;
}

/** What decks are made with and for. */
export interface DeckWork {
  readonly report: Report;
  readonly material: Materials;
  readonly asked: (group: ArtefactGroup) => boolean;
  /** Prints of the books, sheets among them. */
  readonly first: Prints;
  readonly printing: Printing;
  readonly judge: (files: readonly Artefact[]) => Promise<readonly Diagnostic[]>;
}

/** Prints a deck's slides once, and makes of them its files and its handout sheets. */
export async function workOnDeck(deck: Deck, work: DeckWork): Promise<MadeDeck> {
  const { report, material, asked, first, printing } = work;
  const source = once(() => deckSources(deck, material.deck, measureDeck));
  const slides = once(() => printing.job(async () => (await source()).print));
  const { greyDeck } = material;
  const forSheets = greyDeck === null ? slides : once(() => printing.job(() => greySlides(deck, greyDeck)));
  if (asked('decks') || asked('notes')) await slides();
  const script = asked('notes') ? printing.document(notesDocument(deck, material.script)) : null;
  script?.catch(() => {});
  const sheets = await first.get(documentName.sheets(deck));
  const filled = sheets && (await slidesOnSheets(deck, sheets, await forSheets()));
  const files: Artefact[] = [];
  if (asked('decks')) files.push(...(await (await source()).files()));
  if (script !== null) files.push(await notesPdf(deck, await script, await slides(), material.script));
  if (asked('decks')) files.push(await deckPdf(deck, await slides(), report));
  const faults = work.judge(files);
  faults.catch(() => {});
  return { deck, filled, files, faults };
}

async function deckPdf(deck: Deck, print: OpenPart, report: Report): Promise<Artefact> {
  const bytes = await finish(print, deckInfo(deck, report));
  const slides = deck.slides.length;
  return { path: `decks/${deck.name}.pdf`, kind: 'deck-pdf', bytes, pages: slides, slides };
}
