import { contentsAnchor, factAnchor, imprintAnchor, indexAnchor } from '../booklet/anchors.ts';
import { chapterHtml } from '../booklet/chapter.ts';
import { contentsEntries, contentsHtml } from '../booklet/contents.ts';
import { coverHtml } from '../booklet/cover.ts';
import type { BookContext } from '../booklet/document.ts';
import { indexHtml, type SlideUse } from '../booklet/figure-index.ts';
import { forewordHtml, imprintHtml } from '../booklet/front-matter.ts';
import { furniturePlace, trimSize } from '../booklet/page-geometry.ts';
import type { PrintJob } from '../browser/browser.ts';
import type { Deck } from '../deck/slide.ts';
import { askedFaceCss } from '../fonts/asked-faces.ts';
import type { FontLibrary } from '../fonts/subset.ts';
import { sheetsHtml } from '../handout/sheets.ts';
import type { AssembledBook, DocumentInfo, Furniture, OpenPart, Part, PartLayout } from '../pdf/part.ts';
import { assembleBook } from '../pdf/pdf.ts';
import { bookLines } from '../typography/typeset.ts';
import { type BookLayout, documentName, labelsOf, layOutBook, planBook } from './book-plan.ts';
import { chaptersOf, type Edition, slidesOf } from './edition.ts';

/** What books are made from. */
export interface BookMaterial {
  readonly context: BookContext;
  /** The same without colours; null where nothing is printed so. */
  readonly grey: BookContext | null;
  readonly decks: readonly Deck[];
  readonly fonts: FontLibrary;
  readonly info: DocumentInfo;
}

/** A document of a book by name, complete but for its faces. */
export interface BookDocument {
  readonly name: string;
  html(): string;
}

/** A finished book. */
export interface MadeBook {
  readonly edition: Edition;
  readonly book: AssembledBook;
  readonly layout: BookLayout;
}

/** The documents that don't depend on page numbers, each once for all books. */
export function firstDocuments(editions: readonly Edition[], material: BookMaterial): readonly BookDocument[] {
  const documents = editions.flatMap((edition): readonly BookDocument[] => {
    const context = contextOf(edition, material);
    const foreword = edition.topic === null ? forewordHtml(context) : null;
    return [
      { name: documentName.cover(edition), html: () => coverHtml(context, edition.kind, edition.topic) },
      ...(foreword === null ? [] : [{ name: documentName.foreword(edition), html: () => foreword }]),
      ...chaptersOf(edition, context.report, material.decks).flatMap(({ topic, deck }) => [
        { name: documentName.chapter(edition, deck), html: () => chapterHtml(context, topic) },
        ...(edition.kind === 'booklet'
          ? []
          : [{ name: documentName.sheets(deck), html: () => sheetsHtml(context, topic, deck) }]),
      ]),
      { name: documentName.imprint(edition), html: () => imprintHtml(context) },
    ];
  });
  return [...new Map(documents.map((document) => [document.name, document])).values()];
}

function contextOf({ grey }: Edition, material: BookMaterial): BookContext {
  return grey ? (material.grey ?? material.context) : material.context;
}

/** A print job for a document, which gets the faces it asks for. */
export function printJob(document: BookDocument, fonts: FontLibrary, measure: string): PrintJob {
  return {
    name: document.name,
    html: document.html(),
    faces: (uses) => askedFaceCss(fonts, uses),
    typeset: bookLines,
    measure,
  };
}

/** The documents of a book that need its page numbers: contents and index. */
export function lateDocuments(
  edition: Edition,
  material: BookMaterial,
  prints: ReadonlyMap<string, OpenPart>,
): readonly BookDocument[] {
  const { decks } = material;
  const context = contextOf(edition, material);
  const plan = planBook(edition, context.report, decks);
  const labels = labelsOf(layOutBook(plan, layoutsOf(prints), anchorsOf(edition)).places);
  return [
    { name: documentName.contents(edition), html: () => contentsPage(edition, context, labels) },
    { name: documentName.index(edition), html: () => indexPage(edition, context, decks, labels) },
  ];
}

/**
 * Puts a book together.
 *
 * @param prints all its documents by name, sheets with the slides placed on them
 */
export async function bindBook(
  edition: Edition,
  material: BookMaterial,
  prints: ReadonlyMap<string, OpenPart>,
): Promise<MadeBook> {
  const { decks, fonts, info } = material;
  const context = contextOf(edition, material);
  const plan = planBook(edition, context.report, decks);
  const parts = plan.flatMap(({ document, ...part }): Part[] => {
    const pdf = prints.get(document);
    return pdf === undefined ? [] : [{ ...part, name: document, pdf }];
  });
  const { topic, grey } = edition;
  const own = topic === null ? info : { ...info, title: topic.title, subject: info.title };
  const heads = await furniture(parts, context, fonts);
  // Of one topic only, links to the others lead nowhere.
  const strays = topic === null ? 'keep' : 'drop';
  const book = await assembleBook(parts, own, heads, trimSize(context.geometry), { strays, grey });
  return { edition, book, layout: layOutBook(plan, layoutsOf(prints), anchorsOf(edition)) };
}

function layoutsOf(prints: ReadonlyMap<string, OpenPart>): ReadonlyMap<string, PartLayout> {
  return new Map([...prints].map(([name, { layout }]) => [name, layout]));
}

/** Ids of documents that nothing inside them links to. */
function anchorsOf(edition: Edition): ReadonlyMap<string, string> {
  return new Map([
    [documentName.contents(edition), contentsAnchor],
    [documentName.index(edition), indexAnchor],
    [documentName.imprint(edition), imprintAnchor],
  ]);
}

function contentsPage(edition: Edition, context: BookContext, labels: ReadonlyMap<string, string>): string {
  const matter = { topic: edition.topic, slides: slidesOf(edition, context.report), index: true };
  return contentsHtml(context, contentsEntries(context, matter), labels);
}

function indexPage(
  edition: Edition,
  context: BookContext,
  decks: readonly Deck[],
  labels: ReadonlyMap<string, string>,
): string {
  const { topic } = edition;
  const ledger = new Map([...context.ledger].filter(([, fact]) => topic === null || fact.topic === topic.number));
  const pages = new Map(
    [...ledger.keys()].flatMap((id) => {
      const label = labels.get(factAnchor(id));
      return label === undefined ? [] : [[id, label] as const];
    }),
  );
  const own = chaptersOf(edition, context.report, decks).map(({ deck }) => deck);
  return indexHtml({ ...context, ledger }, { pages, slides: edition.kind === 'handout' ? slideUses(own) : null });
}

/** Slides of every figure, in the order of the decks. */
export function slideUses(decks: readonly Deck[]): ReadonlyMap<string, readonly SlideUse[]> {
  const uses = new Map<string, SlideUse[]>();
  for (const deck of decks) {
    for (const slide of deck.slides) {
      for (const fact of slide.facts) {
        uses.set(fact, [...(uses.get(fact) ?? []), { topic: deck.topic, slide: slide.number }]);
      }
    }
  }
  return uses;
}

/** Heads and folios in the face of the theme's text, with just the characters they need. */
export async function furniture(
  parts: readonly Part[],
  { tokens, geometry }: BookContext,
  fonts: FontLibrary,
): Promise<Furniture> {
  const heads = parts.map(({ runningHead }) => `${runningHead?.verso ?? ''}${runningHead?.recto ?? ''}`).join('');
  // GB/T 9704-2012, 7.5: folios in 宋, whatever the text is set in.
  const faceId = geometry.style === 'official' ? 'song-400' : tokens.faces.text.face;
  const face = await fonts.subset(faceId, `${heads}0123456789ivxlcdm— `, 'truetype');
  const { ink, grey } = tokens.colours;
  return { ...furniturePlace(geometry), face, colour: geometry.style === 'official' ? ink : grey };
}
