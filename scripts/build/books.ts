import { contentsAnchor, documentIndexAnchor, factAnchor, imprintAnchor, indexAnchor } from '../booklet/anchors.ts';
import { chapterMentions } from '../booklet/chapter.ts';
import { contentsEntries, contentsHtml } from '../booklet/contents.ts';
import { coverHtml } from '../booklet/cover.ts';
import type { BookContext } from '../booklet/document.ts';
import { documentIndexHtml } from '../booklet/document-index.ts';
import { indexHtml, type SlideUse } from '../booklet/figure-index.ts';
import { forewordMentions, imprintHtml } from '../booklet/front-matter.ts';
import type { Mention } from '../booklet/named-documents.ts';
import { furniturePlace, trimSize } from '../booklet/page-geometry.ts';
import type { PageLabels } from '../booklet/references.ts';
import type { PrintJob } from '../browser/browser.ts';
import type { Deck } from '../deck/slide.ts';
import { askedFaceCss } from '../fonts/asked-faces.ts';
import type { FontLibrary } from '../fonts/subset.ts';
import { sheetsHtml } from '../handout/sheets.ts';
import type { AssembledBook, DocumentInfo, Furniture, OpenPart, Part, PartLayout } from '../pdf/part.ts';
import { assembleBook } from '../pdf/pdf.ts';
import { type BookKind, type BookLayout, documentName, labelsOf, layOutBook, planBook } from './book-plan.ts';
import { type BookDocument, textDocuments, withPageReferences } from './page-references.ts';

/** What books are made from. */
export interface BookMaterial {
  readonly context: BookContext;
  readonly decks: readonly Deck[];
  readonly fonts: FontLibrary;
  readonly info: DocumentInfo;
  /** Documents that the text names, in order. */
  readonly mentions: readonly Mention[];
}

/** The documents that foreword and chapters name, in the order of the text. */
export function mentionsOf(context: BookContext): readonly Mention[] {
  return [...forewordMentions(context), ...context.report.topics.flatMap((topic) => chapterMentions(context, topic))];
}

/** A finished book. */
export interface MadeBook {
  readonly kind: BookKind;
  readonly book: AssembledBook;
  readonly layout: BookLayout;
}

/** The documents that can be printed before any page number is known, each once for all books. */
export function firstDocuments(kinds: readonly BookKind[], { context, decks }: BookMaterial): readonly BookDocument[] {
  return [
    ...kinds.map((kind) => ({ name: documentName.cover(kind), html: () => coverHtml(context, kind) })),
    ...textDocuments(context, decks).map(({ name, html }) => ({ name, html: () => html(null) })),
    ...context.report.topics.flatMap((topic, at) => {
      const deck = decks[at];
      if (deck === undefined || !kinds.includes('handout')) return [];
      return [{ name: documentName.sheets(deck), html: () => sheetsHtml(context, topic, deck) }];
    }),
    { name: documentName.imprint, html: () => imprintHtml(context) },
  ];
}

/** A print job for a document, which gets the faces it asks for. */
export function printJob(document: BookDocument, fonts: FontLibrary, measure: string): PrintJob {
  return { name: document.name, html: document.html(), faces: (uses) => askedFaceCss(fonts, uses), measure };
}

/** The indexes of a book, which need its page numbers. */
export function indexDocuments(
  kind: BookKind,
  material: BookMaterial,
  prints: ReadonlyMap<string, OpenPart>,
): readonly BookDocument[] {
  const { context, decks, mentions } = material;
  const labels = pageLabels(kind, material, prints);
  const documents = { name: documentName.documents(kind), html: () => documentIndexHtml(context, mentions, labels) };
  return [
    { name: documentName.index(kind), html: () => indexPage(kind, context, decks, labels) },
    ...(mentions.length === 0 ? [] : [documents]),
  ];
}

/** The contents of a book, which also need to know how many pages the indexes take. */
export function contentsDocument(
  kind: BookKind,
  material: BookMaterial,
  prints: ReadonlyMap<string, OpenPart>,
): BookDocument {
  const labels = pageLabels(kind, material, prints);
  return { name: documentName.contents(kind), html: () => contentsPage(kind, material, labels) };
}

/** Foreword and chapters of a book with the pages that their cross-references say, among its other prints. */
export async function withReferences(
  kind: BookKind,
  material: BookMaterial,
  prints: ReadonlyMap<string, OpenPart>,
  print: (document: BookDocument) => Promise<OpenPart>,
): Promise<ReadonlyMap<string, OpenPart>> {
  return await withPageReferences(material, prints, (current) => pageLabels(kind, material, current), print);
}

function pageLabels(kind: BookKind, material: BookMaterial, prints: ReadonlyMap<string, OpenPart>): PageLabels {
  return labelsOf(layOutBook(planOf(kind, material), layoutsOf(prints), anchorsOf(kind)).places);
}

function planOf(kind: BookKind, { context, decks, mentions }: BookMaterial): ReturnType<typeof planBook> {
  return planBook(kind, context.report, decks, mentions.length > 0);
}

/**
 * Puts a book together.
 *
 * @param prints all its documents by name, sheets with the slides placed on them
 */
export async function bindBook(
  kind: BookKind,
  material: BookMaterial,
  prints: ReadonlyMap<string, OpenPart>,
): Promise<MadeBook> {
  const { context, fonts, info } = material;
  const plan = planOf(kind, material);
  const parts = plan.flatMap(({ document, ...part }): Part[] => {
    const pdf = prints.get(document);
    return pdf === undefined ? [] : [{ ...part, name: document, pdf }];
  });
  const book = await assembleBook(parts, info, await furniture(parts, context, fonts), trimSize(context.geometry));
  return { kind, book, layout: layOutBook(plan, layoutsOf(prints), anchorsOf(kind)) };
}

function layoutsOf(prints: ReadonlyMap<string, OpenPart>): ReadonlyMap<string, PartLayout> {
  return new Map([...prints].map(([name, { layout }]) => [name, layout]));
}

/** Ids of documents that nothing inside them links to. */
function anchorsOf(kind: BookKind): ReadonlyMap<string, string> {
  return new Map([
    [documentName.contents(kind), contentsAnchor],
    [documentName.index(kind), indexAnchor],
    [documentName.documents(kind), documentIndexAnchor],
    [documentName.imprint, imprintAnchor],
  ]);
}

function contentsPage(kind: BookKind, { context, mentions }: BookMaterial, labels: PageLabels): string {
  const matter = { slides: kind === 'handout', index: true, documents: mentions.length > 0 };
  return contentsHtml(context, contentsEntries(context, matter), labels);
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
  { tokens, geometry }: BookContext,
  fonts: FontLibrary,
): Promise<Furniture> {
  const heads = parts.map(({ runningHead }) => `${runningHead?.verso ?? ''}${runningHead?.recto ?? ''}`).join('');
  const face = await fonts.subset(tokens.faces.text.face, `${heads}0123456789ivxlcdm— `, 'truetype');
  const { ink, grey } = tokens.colours;
  return { ...furniturePlace(geometry), face, colour: geometry.style === 'official' ? ink : grey };
}
