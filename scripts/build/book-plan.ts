import type { Report } from '../content/model.ts';
import type { Deck } from '../deck/slide.ts';
import { labelText, type PageLabel, type Pagination, paginate } from '../pdf/pagination.ts';
import type { Part, PartLayout } from '../pdf/part.ts';
import { shortened } from '../typography/shortened.ts';

/** The two books a report is made into. They share all printed documents but cover, contents and index. */
export type BookKind = 'booklet' | 'handout';

/** A part of a book before it is printed; `document` names what is printed for it. */
export type PlannedPart = Omit<Part, 'pdf' | 'name'> & { readonly document: string };

/** Names of the documents that are printed for books. */
export const documentName = {
  cover: (kind: BookKind): string => `${kind}/cover`,
  foreword: 'foreword',
  contents: (kind: BookKind): string => `${kind}/contents`,
  chapter: (deck: Deck): string => `chapter/${deck.name}`,
  sheets: (deck: Deck): string => `sheets/${deck.name}`,
  index: (kind: BookKind): string => `${kind}/index`,
  imprint: 'imprint',
} as const;

/** Full-width characters that a running head has room for. */
export const headWidth = 45;

/**
 * The parts of a book in order: cover, foreword and contents in roman numbers, then one run of arabic numbers through chapters, slides
 * and index to the imprint. Every part a reader looks for opens on a recto; slides of further topics follow on.
 */
export function planBook(kind: BookKind, report: Report, decks: readonly Deck[]): readonly PlannedPart[] {
  const { title } = report.settings;
  const text = (document: string, name: string, more: Partial<PlannedPart> = {}): PlannedPart => ({
    document,
    opensOn: 'recto',
    numbering: 'arabic',
    label: '',
    runningHead: { verso: shortened(title, headWidth), recto: shortened(name, headWidth) },
    opener: true,
    folio: true,
    outlineTitle: name,
    ...more,
  });
  const bare = { runningHead: null, folio: false } as const;
  const chapters = report.topics.flatMap((topic, at) => {
    const deck = decks[at];
    if (deck === undefined) return [];
    return [text(documentName.chapter(deck), topic.shortTitle, { outlineTitle: topic.title })];
  });
  const sheets = report.topics.flatMap((topic, at) => {
    const deck = decks[at];
    if (deck === undefined || kind === 'booklet') return [];
    const name = `${topic.shortTitle}（幻灯片）`;
    return [text(documentName.sheets(deck), name, { opensOn: at === 0 ? 'recto' : 'next', opener: false })];
  });
  return [
    text(documentName.cover(kind), title, { ...bare, numbering: 'none', label: '封面' }),
    ...(report.foreword === null ? [] : [text(documentName.foreword, '前言', { numbering: 'roman' })]),
    text(documentName.contents(kind), '目录', { numbering: 'roman', contents: true }),
    ...chapters,
    ...sheets,
    text(documentName.index(kind), '数据索引'),
    text(documentName.imprint, '编印说明', { ...bare, opensOn: 'next' }),
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
 * Finds the page of every destination of a book. Contents and index, which can only be printed afterwards, may be missing from `layouts`:
 * they stand behind what they point at or in numbers of their own, so a single page stands for them without moving any label.
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
