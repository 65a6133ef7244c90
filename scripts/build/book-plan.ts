import { headRoom, pageGeometry } from '../booklet/page-geometry.ts';
import type { Report } from '../content/model.ts';
import type { Deck } from '../deck/slide.ts';
import { labelText, type PageLabel, type Pagination, paginate } from '../pdf/pagination.ts';
import type { Part, PartLayout } from '../pdf/part.ts';
import { shortened } from '../typography/shortened.ts';
import { chaptersOf, type Edition, slidesOf } from './edition.ts';
import { stretchesOf } from './stretches.ts';

/** A part of a book before it is printed; `document` names what is printed for it. */
export type PlannedPart = Omit<Part, 'pdf' | 'name'> & { readonly document: string };

/** Names of the documents that are printed for books. A document without colours is another one. */
export const documentName = {
  cover: ({ name }: Edition): string => `${name}/cover`,
  foreword: (edition: Edition): string => `${shade(edition)}foreword`,
  /** `at`: which of the documents that the contents are in, from 0. */
  contents: ({ name }: Edition, at = 0): string => `${name}/contents${further(at)}`,
  chapter: (edition: Edition, deck: Deck): string => `${shade(edition)}chapter/${deck.name}`,
  sheets: (deck: Deck): string => `sheets/${deck.name}`,
  index: ({ name }: Edition, at = 0): string => `${name}/index${further(at)}`,
  documents: ({ name }: Edition): string => `${name}/documents`,
  imprint: (edition: Edition): string => `${shade(edition)}imprint`,
} as const;

/** Whether a document is the contents of an edition, or a stretch of them. */
export function isContents(edition: Edition, document: string): boolean {
  const first = documentName.contents(edition);
  return document === first || document.startsWith(`${first}-`);
}

function further(at: number): string {
  return at === 0 ? '' : `-${at + 1}`;
}

function shade({ grey }: Edition): string {
  return grey ? 'grey/' : '';
}

/**
 * The parts of a book in order: cover, foreword and contents in roman numbers, then one run of arabic numbers through chapters, slides
 * and indexes to the imprint. Every part a reader looks for opens on a recto; slides follow on behind their chapter or behind those of the topic before.
 *
 * @param documents whether there is an index of documents
 */
export function planBook(
  edition: Edition,
  report: Report,
  decks: readonly Deck[],
  documents: boolean,
): readonly PlannedPart[] {
  const { title, sheet } = report.settings;
  const room = headRoom(pageGeometry(sheet));
  const heads = (name: string) => ({ verso: shortened(title, room), recto: shortened(name, room) });
  const text = (document: string, name: string, more: Partial<PlannedPart> = {}): PlannedPart => ({
    document,
    opensOn: 'recto',
    numbering: 'arabic',
    label: '',
    // Pages of official style have none.
    runningHead: sheet.style === 'official' ? null : heads(name),
    opener: true,
    folio: true,
    outlineTitle: name,
    ...more,
  });
  const bare = { runningHead: null, folio: false } as const;
  const order = slidesOf(edition, report);
  const chapters = chaptersOf(edition, report, decks);
  const stretches = stretchesOf(chapters.map(({ topic }) => topic));
  const inStretches = (document: (at: number) => string, name: string, more: Partial<PlannedPart>) =>
    stretches.map((_, at) =>
      text(document(at), name, at === 0 ? more : { ...more, opensOn: 'next', opener: false, outlineTitle: null }),
    );
  const topics = chapters.map(({ topic, deck }, at) => {
    const name = `${topic.shortTitle}（幻灯片）`;
    const opensOn = order === 'end' && at === 0 ? 'recto' : 'next';
    return {
      chapter: text(documentName.chapter(edition, deck), topic.shortTitle, { outlineTitle: topic.title }),
      slides: text(documentName.sheets(deck), name, { opensOn, opener: false, runningHead: heads(name) }),
    };
  });
  const body =
    order === 'chapter'
      ? topics.flatMap(({ chapter, slides }) => [chapter, slides])
      : [...topics.map(({ chapter }) => chapter), ...(order === 'end' ? topics.map(({ slides }) => slides) : [])];
  return [
    text(documentName.cover(edition), title, { ...bare, numbering: 'none', label: '封面' }),
    ...(report.foreword === null || edition.topic !== null
      ? []
      : [text(documentName.foreword(edition), '前言', { numbering: 'roman' })]),
    ...inStretches((at) => documentName.contents(edition, at), '目录', { numbering: 'roman', contents: true }),
    ...body,
    ...inStretches((at) => documentName.index(edition, at), '数据索引', {}),
    ...(documents ? [text(documentName.documents(edition), '文件索引', { opensOn: 'next' })] : []),
    text(documentName.imprint(edition), '编印说明', { ...bare, opensOn: 'next' }),
  ];
}

/** A place in a book. */
export interface BookPlace {
  readonly label: PageLabel;
  /** 1-based position in the file. */
  readonly page: number;
}

/** A book's pages, and the page of every destination in it. */
export interface BookLayout {
  readonly pagination: Pagination;
  readonly places: ReadonlyMap<string, BookPlace>;
}

/**
 * Finds the page of every destination of a book. Contents and indexes, which can only be printed afterwards, may be missing from `layouts`: contents have numbers of their own, and what an index
 * points at stands before it, so a single page stands for each without moving any of those labels.
 */
export function layOutBook(
  plan: readonly PlannedPart[],
  layouts: ReadonlyMap<string, PartLayout>,
  anchors: ReadonlyMap<string, string>,
): BookLayout {
  const pagination = paginate(plan.map((part) => ({ ...part, pages: layouts.get(part.document)?.pages ?? 1 })));
  const places = new Map<string, BookPlace>();
  for (const [at, part] of plan.entries()) {
    const first = pagination.parts[at]?.first ?? 0;
    const own = anchors.get(part.document);
    const destinations = [
      ...(layouts.get(part.document)?.destinations ?? []),
      ...(own === undefined ? [] : [[own, 0] as const]),
    ];
    for (const [id, page] of destinations) {
      const found = pagination.pages[first + page];
      if (found !== undefined && !places.has(id)) places.set(id, { label: found.label, page: first + page + 1 });
    }
  }
  return { pagination, places };
}

/** Page labels as readers see them, by destination. */
export function labelsOf(places: ReadonlyMap<string, BookPlace>): ReadonlyMap<string, string> {
  return new Map([...places].map(([id, { label }]) => [id, labelText(label)]));
}
