import type { PrintJob } from '../browser/browser.ts';
import type { ArtefactGroup } from '../config.ts';
import type { Report } from '../content/model.ts';
import { refuseOther } from '../deck/html.ts';
import { deckPictures } from '../deck/markdown.ts';
import { measureDeck } from '../deck/measure.ts';
import type { Deck } from '../deck/slide.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { digestData, digestOf } from '../graph/digest.ts';
import type { Graph } from '../graph/graph.ts';
import type { Inputs, Made } from '../graph/node.ts';
import { finish } from '../pdf/pdf.ts';
import { type Artefact, shelved } from './artefact.ts';
import { documentName } from './book-plan.ts';
import {
  type DeckMaterial,
  deckDocument,
  deckFiles,
  deckJob,
  deckPresentation,
  type RenderedDeck,
  renderDeck,
} from './deck-files.ts';
import { deckInfo } from './document-info.ts';
import type { InspectedFile } from './faults.ts';
import { artefactForm, artefactsForm, dataForm, inspectedForm } from './forms.ts';
import type { Materials } from './materials.ts';
import { notesDocument, notesPdf } from './notes.ts';
import type { Press } from './press.ts';
import { once, type PrintedDocument, type Printing, type Prints } from './printing.ts';
import { type FilledSheets, filledSheets } from './sheets.ts';

/** What was made of a deck. */
export interface MadeDeck {
  readonly deck: Deck;
  /** Its handout sheets; undefined where no book asks for them. */
  readonly filled: FilledSheets | undefined;
  readonly files: readonly InspectedFile[];
  /** Slides without a frame on its sheets or in its script. */
  readonly missing: readonly Diagnostic[];
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
  readonly press: Press;
  readonly graph: Graph;
  readonly judge: (deck: Deck, files: readonly InspectedFile[]) => Promise<readonly Diagnostic[]>;
}

/** Prints a deck's slides once, and makes of them its files and its handout sheets. */
export async function workOnDeck(deck: Deck, work: DeckWork): Promise<MadeDeck> {
  const { report, material, asked, first, printing, press, graph } = work;
  const rendered = once(() => renderedDeck(deck, material.deck, graph));
  const slides = once(() =>
    printedSlides(deck, deckDocument(deck), printing, async () =>
      deckJob(deck, (await rendered()).value, material.deck.fonts, measureDeck),
    ),
  );
  const { greyDeck } = material;
  const forSheets = greyDeck === null ? slides : once(() => greySlides(deck, greyDeck, printing, graph));
  if (asked('decks') || asked('notes')) await slides();
  const script = asked('notes') ? printing.document(notesDocument(deck, material.script), 'late') : null;
  script?.catch(() => {});
  const fromSlides = asked('decks')
    ? (async () => {
        const [page, print] = [await rendered(), await slides()];
        const own = await press.spare(() => filesOf(deck, page, print, material.deck, graph));
        const pdf = await press.spare(() => deckPdf(deck, print, report, graph));
        return { own: own.map((artefact) => ({ artefact, inspection: null })), pdf };
      })()
    : null;
  fromSlides?.catch(() => {});
  const sheets = await first.get(documentName.sheets(deck));
  const filled = sheets && (await filledSheets(deck, sheets, await forSheets(), graph));
  const { own = [], pdf } = (await fromSlides) ?? {};
  const notes = script && (await notesPdf(deck, await script, await slides(), material.script, graph));
  const files: readonly InspectedFile[] = [...own, ...(notes ? [notes.file] : []), ...(pdf ? [pdf] : [])];
  const faults = work.judge(deck, files);
  faults.catch(() => {});
  const missing = [...(filled?.diagnostics ?? []), ...(notes?.diagnostics ?? [])];
  return { deck, filled, files, missing, faults };
}

/** Deck, theme, templates and pictures: what rendering a deck takes. */
function inputsOf(deck: Deck, { tokens, pictures }: Pick<DeckMaterial, 'tokens' | 'pictures'>): Inputs {
  const shown = deckPictures(deck).map(({ file }) => [file, pictures.get(file)?.digest]);
  return { deck: digestData(deck), theme: digestData(tokens), pictures: digestData(shown) };
}

async function renderedDeck(
  deck: Deck,
  material: DeckMaterial,
  graph: Graph,
  name = deck.name,
): Promise<Made<RenderedDeck>> {
  return await graph.node({
    kind: 'slides',
    name,
    inputs: { ...inputsOf(deck, material), templates: material.templates.digest('deck') },
    form: dataForm<RenderedDeck>(),
    passing: true,
    make: () => renderDeck(deck, material),
  });
}

/** @throws {Refusal} when other slides come out than the deck has */
async function printedSlides(
  deck: Deck,
  name: string,
  printing: Printing,
  prepare: () => Promise<PrintJob>,
): Promise<PrintedDocument> {
  const print = await printing.job(name, prepare);
  refuseOther(deck, print.layout.pages);
  return print;
}

/** Prints a deck without colours, for the sheets of a handout. It was measured in its own colours. */
async function greySlides(
  deck: Deck,
  material: DeckMaterial,
  printing: Printing,
  graph: Graph,
): Promise<PrintedDocument> {
  const name = `grey/${deckDocument(deck)}`;
  return await printedSlides(deck, name, printing, async () => {
    const { value } = await renderedDeck(deck, material, graph, `grey/${deck.name}`);
    return { ...deckJob(deck, value, material.fonts, '[]'), name };
  });
}

async function filesOf(
  deck: Deck,
  { value, key }: Made<RenderedDeck>,
  { written }: PrintedDocument,
  material: DeckMaterial,
  graph: Graph,
): Promise<readonly Artefact[]> {
  const made = await graph.node({
    kind: 'deck',
    name: deck.name,
    inputs: {
      slides: key,
      lines: digestData(written),
      player: material.templates.digest('player'),
      faces: digestOf(material.fonts.version),
    },
    form: artefactsForm,
    make: () => deckFiles(deck, value, written, material),
  });
  return made.value;
}

async function deckPdf(
  deck: Deck,
  { key, part }: PrintedDocument,
  report: Report,
  graph: Graph,
): Promise<InspectedFile> {
  const info = deckInfo(deck, report);
  const slides = deck.slides.length;
  const made = await graph.node({
    kind: 'deck-pdf',
    name: deck.name,
    inputs: { [deckDocument(deck)]: key, info: digestData(info) },
    form: inspectedForm,
    make: async (): Promise<InspectedFile> => {
      const made = await finish(part, info);
      const file = { path: `decks/${deck.name}.pdf`, kind: 'deck-pdf', pages: slides, slides } as const;
      return { artefact: shelved({ ...file, bytes: made.pdf }), inspection: made.inspect() };
    },
  });
  return made.value;
}

/** A deck as a native presentation, made of the slides themselves. */
export async function presentationOf(
  deck: Deck,
  { deck: material }: Materials,
  copies: ReadonlyMap<string, Uint8Array>,
  report: Report,
  graph: Graph,
): Promise<Artefact> {
  const info = deckInfo(deck, report);
  const own = deckPictures(deck).map(({ file }) => [file, copies.get(file)]);
  const made = await graph.node({
    kind: 'presentation',
    name: deck.name,
    inputs: {
      ...inputsOf(deck, material),
      copies: digestData(own),
      fonts: digestData(report.settings.pptx.fonts),
      info: digestData(info),
    },
    form: artefactForm,
    make: () => deckPresentation(deck, material, copies, report.settings, info),
  });
  return made.value;
}
