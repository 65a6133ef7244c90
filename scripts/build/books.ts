import { contentsAnchor, factAnchor, imprintAnchor, indexAnchor } from '../booklet/anchors.ts';
import { chapterHtml } from '../booklet/chapter.ts';
import { contentsEntries, contentsHtml } from '../booklet/contents.ts';
import { coverHtml } from '../booklet/cover.ts';
import type { BookContext } from '../booklet/document.ts';
import { indexHtml, type SlideUse } from '../booklet/figure-index.ts';
import { forewordHtml, imprintHtml } from '../booklet/front-matter.ts';
import { furniturePlace } from '../booklet/page-geometry.ts';
import type { PrintJob } from '../browser/browser.ts';
import type { Deck } from '../deck/slide.ts';
import { askedFaceCss } from '../fonts/asked-faces.ts';
import type { FontLibrary } from '../fonts/subset.ts';
import { sheetsHtml } from '../handout/sheets.ts';
import type { DocumentInfo, Furniture, OpenPart, Part, PartLayout } from '../pdf/part.ts';
import { assemble } from '../pdf/pdf.ts';
import { bookLines } from '../typography/typeset.ts';
import { type BookKind, type BookLayout, documentName, labelsOf, layOutBook, planBook } from './book-plan.ts';

/** What books are made from. */
export interface BookMaterial {
  readonly context: BookContext;
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
  readonly kind: BookKind;
  readonly pdf: Uint8Array;
  readonly layout: BookLayout;
}

/** The documents that don't depend on page numbers, each once for all books. */
export function firstDocuments(kinds: readonly BookKind[], { context, decks }: BookMaterial): readonly BookDocument[] {
  const foreword = forewordHtml(context);
  return [
    ...kinds.map((kind) => ({ name: documentName.cover(kind), html: () => coverHtml(context, kind) })),
    ...(foreword === null ? [] : [{ name: documentName.foreword, html: () => foreword }]),
    ...context.report.topics.flatMap((topic, at) => {
      const deck = decks[at];
      if (deck === undefined) return [];
      const chapter = { name: documentName.chapter(deck), html: () => chapterHtml(context, topic) };
      if (!kinds.includes('handout')) return [chapter];
      return [chapter, { name: documentName.sheets(deck), html: () => sheetsHtml(context, topic, deck) }];
    }),
    { name: documentName.imprint, html: () => imprintHtml(context) },
  ];
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
  kind: BookKind,
  { context, decks }: BookMaterial,
  prints: ReadonlyMap<string, OpenPart>,
): readonly BookDocument[] {
  const plan = planBook(kind, context.report, decks);
  const labels = labelsOf(layOutBook(plan, layoutsOf(prints), anchorsOf(kind)).places);
  return [
    { name: documentName.contents(kind), html: () => contentsPage(kind, context, labels) },
    { name: documentName.index(kind), html: () => indexPage(kind, context, decks, labels) },
  ];
}

/**
 * Puts a book together.
 *
 * @param prints all its documents by name, sheets with the slides placed on them
 */
export async function bindBook(
  kind: BookKind,
  { context, decks, fonts, info }: BookMaterial,
  prints: ReadonlyMap<string, OpenPart>,
): Promise<MadeBook> {
  const plan = planBook(kind, context.report, decks);
  const parts = plan.flatMap(({ document, ...part }): Part[] => {
    const pdf = prints.get(document);
    return pdf === undefined ? [] : [{ ...part, name: document, pdf }];
  });
  const pdf = await assemble(parts, info, await furniture(parts, context, fonts));
  return { kind, pdf, layout: layOutBook(plan, layoutsOf(prints), anchorsOf(kind)) };
}

function layoutsOf(prints: ReadonlyMap<string, OpenPart>): ReadonlyMap<string, PartLayout> {
  return new Map([...prints].map(([name, { layout }]) => [name, layout]));
}

/** Ids of documents that nothing inside them links to. */
function anchorsOf(kind: BookKind): ReadonlyMap<string, string> {
  return new Map([
    [documentName.contents(kind), contentsAnchor],
    [documentName.index(kind), indexAnchor],
    [documentName.imprint, imprintAnchor],
  ]);
}

function contentsPage(kind: BookKind, context: BookContext, labels: ReadonlyMap<string, string>): string {
  return contentsHtml(context, contentsEntries(context, { slides: kind === 'handout', index: true }), labels);
}

function indexPage(
  kind: BookKind,
  context: BookContext,
  decks: readonly Deck[],
  labels: ReadonlyMap<string, string>,
): string {
  const pages = new Map(
    [...context.ledger.keys()].flatMap((id) => {
      const label = labels.get(factAnchor(id));
      return label === undefined ? [] : [[id, label] as const];
    }),
  );
  return indexHtml(context, { pages, slides: kind === 'handout' ? slideUses(decks) : null });
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

/** Heads and folios in the theme's label face, with just the characters they need. */
export async function furniture(
  parts: readonly Part[],
  { tokens }: BookContext,
  fonts: FontLibrary,
): Promise<Furniture> {
  const heads = parts.map(({ runningHead }) => `${runningHead?.verso ?? ''}${runningHead?.recto ?? ''}`).join('');
  const face = await fonts.subset(tokens.faces.text.face, `${heads}0123456789ivxlcdm— `, 'truetype');
  return { ...furniturePlace, face, colour: tokens.colours.grey };
}
