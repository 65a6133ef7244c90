import { contentsAnchor, documentIndexAnchor, factAnchor, imprintAnchor, indexAnchor } from '../booklet/anchors.ts';
import { chapterMentions } from '../booklet/chapter.ts';
import { contentsEntries, contentsHtml, inStretches } from '../booklet/contents.ts';
import { coverHtml } from '../booklet/cover.ts';
import type { BookContext } from '../booklet/document.ts';
import { documentIndexHtml } from '../booklet/document-index.ts';
import { indexHtml, type SlideUse } from '../booklet/figure-index.ts';
import { forewordMentions, imprintHtml } from '../booklet/front-matter.ts';
import type { Mention } from '../booklet/named-documents.ts';
import { measureOverflow, settleOnGrid } from '../booklet/overflow.ts';
import { furniturePlace, trimSize } from '../booklet/page-geometry.ts';
import { hasReferences, type PageLabels } from '../booklet/references.ts';
import type { PrintJob } from '../browser/browser.ts';
import type { Topic } from '../content/model.ts';
import type { Deck } from '../deck/slide.ts';
import { faceWithAll } from '../fonts/coverage.ts';
import type { FontLibrary } from '../fonts/subset.ts';
import { type Digest, digestData } from '../graph/digest.ts';
import { sheetsHtml } from '../handout/sheets.ts';
import type { AssembledBook, DocumentInfo, Furniture, OpenPart, Part, PartLayout } from '../pdf/part.ts';
import { assembleBook } from '../pdf/pdf.ts';
import type { KeepUnited } from '../pdf/unite-fonts.ts';
import { bookLines } from '../typography/typeset.ts';
import { type BookLayout, documentName, labelsOf, layOutBook, planBook } from './book-plan.ts';
import { chaptersOf, type Edition, slidesOf } from './edition.ts';
import { type BookDocument, textDocuments, withPageReferences } from './page-references.ts';
import { stretchesOf } from './stretches.ts';

/** What books are made from. */
export interface BookMaterial {
  readonly context: BookContext;
  /** The same without colours; null where nothing is printed so. */
  readonly grey: BookContext | null;
  readonly decks: readonly Deck[];
  readonly fonts: FontLibrary;
  readonly info: DocumentInfo;
  /** Documents that the text names, by the number of the topic; 0 is the foreword. */
  readonly mentions: () => ReadonlyMap<number, readonly Mention[]>;
}

/** The documents that the text names, by the number of the topic; 0 is the foreword. They are looked for when they are first asked for. */
export function mentionsOf(context: BookContext): BookMaterial['mentions'] {
  let found: ReadonlyMap<number, readonly Mention[]> | null = null;
  return () => {
    found ??= new Map([
      [0, forewordMentions(context)],
      ...context.report.topics.map((topic) => [topic.number, chapterMentions(context, topic)] as const),
    ]);
    return found;
  };
}

/** Printed documents of which the layout is asked, by name. */
type LaidOut = ReadonlyMap<string, Pick<OpenPart, 'layout'>>;

/** A finished book. */
export interface MadeBook {
  readonly edition: Edition;
  readonly book: AssembledBook;
  readonly layout: BookLayout;
}

/** The documents that can be printed before any page number is known, each once for all books. */
export function firstDocuments(editions: readonly Edition[], material: BookMaterial): readonly BookDocument[] {
  const documents = editions.flatMap((edition): readonly BookDocument[] => {
    const context = contextOf(edition, material);
    const { decks } = material;
    return [
      // They are printed once more, so they go first.
      ...textDocuments(edition, { context, decks }).map(({ name, html }) => ({ name, html: () => html(null) })),
      { name: documentName.cover(edition), html: () => coverHtml(context, edition.kind, edition.topic) },
      ...(edition.kind === 'booklet' ? [] : chaptersOf(edition, context.report, decks)).map(({ topic, deck }) => ({
        name: documentName.sheets(deck),
        html: () => sheetsHtml(context, topic, deck),
      })),
      { name: documentName.imprint(edition), html: () => imprintHtml(context) },
    ];
  });
  return [...new Map(documents.map((document) => [document.name, document])).values()];
}

/** What an edition is set with. */
export function contextOf({ grey }: Edition, material: BookMaterial): BookContext {
  return grey ? (material.grey ?? material.context) : material.context;
}

/** A print job for a document, which gets the faces it asks for. */
export function printJob(document: BookDocument, fonts: FontLibrary): PrintJob {
  const html = document.html();
  return {
    name: document.name,
    html,
    faces: fonts.forPage(html),
    typeset: bookLines,
    settle: settleOnGrid,
    measure: measureOverflow,
  };
}

/** The indexes of a book, which need its page numbers. */
export function indexDocuments(edition: Edition, material: BookMaterial, labels: PageLabels): readonly BookDocument[] {
  const context = contextOf(edition, material);
  const mentions = mentionsIn(edition, material);
  const documents = {
    name: documentName.documents(edition),
    html: () => documentIndexHtml(context, mentions, labels),
  };
  return [
    ...stretchesIn(edition, material).map((topics, at) => ({
      name: documentName.index(edition, at),
      html: () => indexPage(edition, context, material.decks, labels, topics, at),
    })),
    ...(mentions.length === 0 ? [] : [documents]),
  ];
}

/** The contents of a book, which also need to know how many pages the indexes take. */
export function contentsDocuments(
  edition: Edition,
  material: BookMaterial,
  labels: PageLabels,
): readonly BookDocument[] {
  return stretchesIn(edition, material).map((_, at) => ({
    name: documentName.contents(edition, at),
    html: () => contentsPage(edition, material, labels, at),
  }));
}

function stretchesIn(edition: Edition, { context, decks }: BookMaterial): ReturnType<typeof stretchesOf> {
  return stretchesOf(chaptersOf(edition, context.report, decks).map(({ topic }) => topic));
}

/** Those texts of a book that say pages, as they do with certain page labels. */
export function referringDocuments(
  edition: Edition,
  material: BookMaterial,
  labels: PageLabels,
): readonly BookDocument[] {
  const texts = textDocuments(edition, { context: contextOf(edition, material), decks: material.decks });
  return texts
    .filter(({ html }) => hasReferences(html(null)))
    .map(({ name, html }) => ({ name, html: () => html(labels) }));
}

/** Foreword and chapters of a book with the pages that their cross-references say, among its other prints. */
export async function withReferences<P extends OpenPart>(
  edition: Edition,
  material: BookMaterial,
  prints: ReadonlyMap<string, P>,
  print: (document: BookDocument) => Promise<P>,
): Promise<ReadonlyMap<string, P>> {
  const texts = textDocuments(edition, { context: contextOf(edition, material), decks: material.decks });
  return await withPageReferences(texts, prints, (current) => pageLabels(edition, material, current), print);
}

/** The page labels of a book that is made of certain prints, by the places they stand for. */
export function pageLabels(edition: Edition, material: BookMaterial, prints: LaidOut): PageLabels {
  return labelsOf(layOutBook(planOf(edition, material), layoutsOf(prints), anchorsOf(edition)).places);
}

/** The parts of an edition. */
export function planOf(edition: Edition, material: BookMaterial): ReturnType<typeof planBook> {
  return planBook(edition, material.context.report, material.decks, mentionsIn(edition, material).length > 0);
}

/** The documents that the text of an edition names, in order. */
function mentionsIn(edition: Edition, { context, decks, mentions }: BookMaterial): readonly Mention[] {
  const own = chaptersOf(edition, context.report, decks).map(({ topic }) => topic.number);
  return [...(edition.topic === null ? [0] : []), ...own].flatMap((part) => mentions().get(part) ?? []);
}

/**
 * Puts a book together.
 *
 * @param prints all its documents by name, sheets with the slides placed on them
 * @param united keeps faces that were united
 */
export async function bindBook(
  edition: Edition,
  material: BookMaterial,
  prints: ReadonlyMap<string, OpenPart>,
  united?: KeepUnited,
): Promise<MadeBook> {
  const { fonts, info } = material;
  const context = contextOf(edition, material);
  const plan = planOf(edition, material);
  const { topic, grey } = edition;
  const parts = plan.flatMap(({ document, ...part }): Part[] => {
    const pdf = prints.get(document);
    return pdf === undefined ? [] : [{ ...part, name: document, pdf }];
  });
  const own = infoOf(edition, info);
  const heads = await furniture(parts, context, fonts);
  // Of one topic only, links to the others lead nowhere.
  const strays = topic === null ? 'keep' : 'drop';
  const book = await assembleBook(parts, own, heads, trimSize(context.geometry), {
    strays,
    grey,
    ...(united && { united }),
  });
  return { edition, book, layout: layoutOf(edition, material, prints) };
}

/** The pages of an edition that is made of certain prints. */
export function layoutOf(edition: Edition, material: BookMaterial, prints: LaidOut): BookLayout {
  return layOutBook(planOf(edition, material), layoutsOf(prints), anchorsOf(edition));
}

/** What the file of an edition says of itself. */
export function infoOf({ topic }: Edition, info: DocumentInfo): DocumentInfo {
  return topic === null ? info : { ...info, title: topic.title, subject: info.title };
}

function layoutsOf(prints: LaidOut): ReadonlyMap<string, PartLayout> {
  return new Map([...prints].map(([name, { layout }]) => [name, layout]));
}

/** Ids of documents that nothing inside them links to. */
function anchorsOf(edition: Edition): ReadonlyMap<string, string> {
  return new Map([
    [documentName.contents(edition), contentsAnchor],
    [documentName.index(edition), indexAnchor],
    [documentName.documents(edition), documentIndexAnchor],
    [documentName.imprint(edition), imprintAnchor],
  ]);
}

function contentsPage(edition: Edition, material: BookMaterial, labels: PageLabels, at: number): string {
  const context = contextOf(edition, material);
  const matter = {
    topic: edition.topic,
    slides: slidesOf(edition, context.report),
    index: true,
    documents: mentionsIn(edition, material).length > 0,
  };
  const begins = stretchesIn(edition, material).slice(1);
  const entries = inStretches(
    contentsEntries(context, matter),
    begins.flatMap((stretch) => stretch.slice(0, 1)),
  );
  return contentsHtml(context, entries[at] ?? [], labels, at === 0);
}

function indexPage(
  edition: Edition,
  context: BookContext,
  decks: readonly Deck[],
  labels: ReadonlyMap<string, string>,
  topics: readonly Topic[],
  at: number,
): string {
  const numbers = new Set(topics.map(({ number }) => number));
  // The foreword comes first.
  if (edition.topic === null && at === 0) numbers.add(0);
  const ledger = new Map([...context.ledger].filter(([, fact]) => numbers.has(fact.topic)));
  const pages = new Map(
    [...ledger.keys()].flatMap((id) => {
      const label = labels.get(factAnchor(id));
      return label === undefined ? [] : [[id, label] as const];
    }),
  );
  const own = chaptersOf(edition, context.report, decks).map(({ deck }) => deck);
  const slides = edition.kind === 'handout' ? slideUses(own) : null;
  return indexHtml({ ...context, ledger }, { pages, slides }, at === 0);
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
  parts: readonly Pick<Part, 'runningHead'>[],
  { tokens, geometry }: BookContext,
  fonts: FontLibrary,
): Promise<Furniture> {
  const heads = parts.map(({ runningHead }) => `${runningHead?.verso ?? ''}${runningHead?.recto ?? ''}`).join('');
  // GB/T 9704-2012, 7.5: folios in 宋, whatever the text is set in.
  const first = geometry.style === 'official' ? 'song-400' : tokens.faces.text.face;
  const faceId = await faceWithAll(fonts, first, heads);
  const face = await fonts.subset(faceId, `${heads}0123456789ivxlcdm— `, 'truetype');
  const { ink, grey } = tokens.colours;
  return { ...furniturePlace(geometry), face, colour: geometry.style === 'official' ? ink : grey };
}

/** What heads and folios depend on, but for their words; and the size of the page. */
export function furnitureDigest({ tokens, geometry }: BookContext, { version }: FontLibrary): Digest {
  return digestData([tokens.faces.text.face, tokens.colours.ink, tokens.colours.grey, geometry, version]);
}
