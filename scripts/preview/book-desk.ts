import { EventEmitter, once } from 'node:events';
import { overflowDiagnostics } from '../booklet/overflow.ts';
import type { PrintBrowser } from '../browser/browser.ts';
import { type BookPlace, documentName, labelsOf, planBook } from '../build/book-plan.ts';
import { firstDocuments, type MadeBook } from '../build/books.ts';
import { documentInfo } from '../build/document-info.ts';
import { wholeEdition } from '../build/edition.ts';
import { type Examined, type Materials, materialsOf } from '../build/materials.ts';
import { type BookDocument, textDocuments } from '../build/page-references.ts';
import { openPress } from '../build/press.ts';
import { printing } from '../build/printing.ts';
import type { FontLibrary } from '../fonts/subset.ts';
import { digestOf } from '../graph/digest.ts';
import type { Graph } from '../graph/graph.ts';
import type { Raster } from '../raster/raster.ts';
import type { Talk } from '../talk/talk.ts';
import { type BlockText, forewordTexts, topicTexts } from './block-texts.ts';
import type { Pictures } from './deck-desk.ts';
import { type BoundBook, type FreshPrint, type Glimpse, sheetList } from './sheet-list.ts';
import { type DocumentTexts, openSheets, type SentPicture } from './sheets.ts';
import type { BookView, PlacedRegion } from './views.ts';

/** A printing of the booklet: what prints with, and how long. */
export interface Shift {
  readonly browser: PrintBrowser;
  readonly signal: AbortSignal;
}

/** Pages of a document that somebody looks at. */
export interface Sight {
  /** The first and the last of them, counted from 0 in the document. */
  readonly from: number;
  readonly to: number;
  /** Told when the view has them anew, and comes back when that is on its way. What is left of the document is printed when somebody has looked at them. */
  readonly shown: () => Promise<void>;
}

/** Keeps the booklet as the page shows it: the last one bound, and what was printed since. */
export interface BookDesk {
  /** Takes a new state of the content. */
  take(examined: Examined, pictures: Pictures, shift: Shift): Promise<void>;
  /** Whether a document is other than it is on show. */
  isBehind(name: string): boolean;
  /** Names of the documents that are. */
  behind(): readonly string[];
  /** Prints a document of the content that was taken last and shows it, without heads and folios; pages in sight come first. */
  printFresh(name: string, shift: Shift, sight?: Sight): Promise<void>;
  /** Shows a booklet that was made of the content that was taken last. */
  bind(made: MadeBook, examined: Examined): void;
  view(): BookView;
  picture(digest: string, page: number, dpi: number): SentPicture | null;
  /** Waits until the next picture is given, or for the moment in which somebody who looks would have asked for one. */
  lookedAt(): Promise<void>;
  places(digest: string, page: number): readonly PlacedRegion[] | null;
  close(): void;
}

/** The content as it was taken. */
interface Taken {
  readonly documents: ReadonlyMap<string, TakenDocument>;
  readonly texts: ReadonlyMap<string, readonly BlockText[]>;
  readonly judge: (name: string, measured: unknown) => ReturnType<typeof overflowDiagnostics>;
  readonly fonts: FontLibrary;
}

interface TakenDocument extends BookDocument {
  /** Of what it looks like, found out when first asked for. */
  digest(): string;
  /** That, if somebody has asked for it. */
  knownDigest(): string | null;
}

/** Longest time a tab takes to ask for the picture of a page, in ms. */
const moment = 80;

/** How long the browser takes at least to print pages in sight, in ms: what is done meanwhile keeps nobody waiting. */
const printTime = 15;

export function openBookDesk(raster: Raster, graph: Graph, fonts: FontLibrary, talk: Talk): BookDesk {
  const sheets = openSheets(raster);
  const given = new EventEmitter();
  let taken: Taken | null = null;
  let bound: BoundBook | null = null;
  let places: ReadonlyMap<string, BookPlace> = new Map();
  /** Digests of documents as they are on show. */
  let shown: ReadonlyMap<string, string> = new Map();
  let fresh: ReadonlyMap<string, FreshPrint> = new Map();
  let glimpse: Glimpse | null = null;
  let wasBehind: readonly string[] = [];
  /** How finely pages were last asked for; null: not yet. */
  let lastDpi: number | null = null;
  /** Which document a page of a print belongs to, with what that says. */
  const documents = new Map<string, readonly DocumentTexts[]>();
  let size = { width: 595, height: 842 };

  const onShow = (): readonly string[] => [
    ...(bound === null ? [] : [bound.digest]),
    ...[...fresh.values()].map(({ digest }) => digest),
    ...(glimpse === null ? [] : [glimpse.digest]),
  ];
  const letGo = (): void => {
    if (documents.size > 40)
      for (const digest of documents.keys()) if (!onShow().includes(digest)) documents.delete(digest);
    sheets.keep(onShow(), new Set([...documents.values()].flat().map(({ key }) => key)));
  };
  const lookedAt = async (): Promise<void> => {
    const enough = AbortSignal.timeout(moment);
    await once(given, 'picture', { signal: enough }).catch(() => {});
  };
  const behind = (): readonly string[] => {
    wasBehind = [...(taken?.documents ?? [])].flatMap(([name, one]) =>
      shown.get(name) === one.digest() ? [] : [name],
    );
    return wasBehind;
  };
  /** Of documents that weren't looked at since the last save, what was said before. */
  const seemsBehind = (): readonly string[] =>
    [...(taken?.documents ?? [])].flatMap(([name, one]) => {
      const digest = one.knownDigest();
      return (digest === null ? wasBehind.includes(name) : shown.get(name) !== digest) ? [name] : [];
    });
  const lookAhead = (): void => {
    const end = performance.now() + printTime;
    for (const document of taken?.documents.values() ?? []) {
      if (performance.now() > end) return;
      document.digest();
    }
  };
  return {
    behind,
    isBehind(name) {
      const document = taken?.documents.get(name);
      return document !== undefined && shown.get(name) !== document.digest();
    },
    async take(examined, pictures, { browser, signal }) {
      const { report, decks } = examined;
      const edition = wholeEdition('booklet', report);
      const own = fonts.within(report.sources.values());
      const info = documentInfo(report, report.settings.title);
      const materials: Materials = await materialsOf(examined, pictures, info, false, own, browser, graph, signal);
      const { context } = materials.book;
      const known = labelsOf(places);
      const texts = new Map(textDocuments(edition, { context, decks }).map((one) => [one.name, one]));
      const all = firstDocuments([edition], materials.book).map((document) => {
        let found: string | null = null;
        const digest = (): string => {
          found ??= digestOf(document.html());
          return found;
        };
        const text = texts.get(document.name);
        const html = text === undefined || known.size === 0 ? document.html : () => text.html(known);
        return [document.name, { name: document.name, html, digest, knownDigest: () => found }] as const;
      });
      glimpse = null;
      taken = {
        documents: new Map(all),
        texts: textsOf(examined),
        judge: (name, measured) => overflowDiagnostics(report, name, measured),
        fonts: own,
      };
    },
    async printFresh(name, { browser, signal }, sight) {
      const content = taken;
      const document = content?.documents.get(name);
      if (content === null || document === undefined) return;
      const glance = async (pages: Uint8Array): Promise<void> => {
        if (sight === undefined || taken !== content) return;
        const digest = digestOf(pages);
        glimpse = { document: name, digest, from: sight.from, pages: sheets.add(digest, pages, 'passing').pages };
        await sight.shown();
        // Drawing them takes as long on a busy machine as printing does: the first is drawn before it is asked for.
        const looked = lookedAt();
        if (lastDpi !== null) sheets.picture(digest, 0, lastDpi);
        await looked;
      };
      const shop = printing(openPress(browser, talk, signal), graph, content.fonts, content.judge);
      const { key, pdf } = await shop.document(document, 'next', sight && { ...sight, begun: lookAhead, show: glance });
      if (taken !== content) return;
      glimpse = null;
      const { pages, width, height } = sheets.add(key, pdf);
      size = { width, height };
      documents.set(key, [textsFrom(content, name, 0, pages)]);
      fresh = new Map([...fresh, [name, { digest: key, pages }]]);
      shown = new Map([...shown, [name, document.digest()]]);
      letGo();
    },
    bind({ edition, book, layout }, { report, decks }) {
      const digest = digestOf(book.pdf);
      const { width, height } = sheets.add(digest, book.pdf);
      size = { width, height };
      const hasDocuments = layout.pagination.parts.length > planBook(edition, report, decks, false).length;
      const plan = planBook(edition, report, decks, hasDocuments).map(({ document }) => document);
      documents.set(
        digest,
        layout.pagination.parts.map(({ first, pages }, at) => textsFrom(taken, plan[at] ?? '', first, pages)),
      );
      bound = { digest, pagination: layout.pagination, documents: plan };
      places = layout.places;
      fresh = new Map();
      glimpse = null;
      shown = new Map([...(taken?.documents ?? [])].map(([name, one]) => [name, one.digest()]));
      letGo();
    },
    view() {
      // Pages in sight don't wait until all other documents are looked at.
      const late = glimpse === null ? behind() : seemsBehind();
      return { ...size, sheets: sheetList(bound, fresh, new Set(late), glimpse) };
    },
    picture(digest, page, dpi) {
      lastDpi = dpi;
      const picture = sheets.picture(digest, page, dpi);
      given.emit('picture');
      return picture;
    },
    lookedAt,
    places(digest, page) {
      const known = documents.get(digest);
      if (known === undefined) return null;
      const part = known.find(({ from, pages }) => page >= from && page < from + pages);
      return part === undefined ? [] : sheets.places(digest, page, part);
    },
    close: () => sheets.close(),
  };
}

/** The texts of a document that begins on a page of a print. They are known by what it looks like and by the lines it is written in. */
function textsFrom(taken: Taken | null, name: string, from: number, pages: number): DocumentTexts {
  const blocks = taken?.texts.get(name) ?? [];
  const lines = blocks.map(({ place }) => place.line).join();
  return { key: `${name} ${taken?.documents.get(name)?.digest() ?? ''} ${lines}`, blocks, from, pages };
}

function textsOf({ report, decks }: Examined): ReadonlyMap<string, readonly BlockText[]> {
  const edition = wholeEdition('booklet', report);
  const chapters = report.topics.flatMap((topic, at) => {
    const deck = decks[at];
    return deck === undefined ? [] : [[documentName.chapter(edition, deck), topicTexts(topic)] as const];
  });
  const foreword =
    report.foreword === null ? [] : [[documentName.foreword(edition), forewordTexts(report.foreword)] as const];
  return new Map([...foreword, ...chapters]);
}
