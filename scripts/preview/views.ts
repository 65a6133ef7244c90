import type { Place, Severity } from '../diagnostics/diagnostic.ts';
import type { ListedFigure } from '../ledger/listing.ts';
import type { UndoView } from './editor.ts';

/** What the page is told, by channel. Each is plain data for JSON. */
export interface Channels {
  readonly status: StatusView;
  readonly outline: OutlineView;
  readonly style: StyleView;
  readonly book: BookView;
  readonly ledger: LedgerView;
  readonly problems: readonly ProblemView[];
  readonly sources: SourcesView;
  readonly undo: UndoView;
}

/** Decks are channels of their own: `deck/01-shuangjian`. */
export type ChannelName = keyof Channels | `deck/${string}`;

export interface StatusView {
  /** `broken`: what is shown is the last good state; the problems say why. */
  readonly state: 'starting' | 'ready' | 'broken';
  /** Whether something is still being made from the last save. */
  readonly busy: 'pages' | 'checks' | null;
}

/** Digests of the files as they were read, by path. */
export type SourcesView = Readonly<Record<string, string>>;

export interface OutlineView {
  readonly report: string;
  readonly title: string;
  readonly publisher: string;
  readonly topics: readonly TopicOutline[];
}

export interface TopicOutline {
  readonly number: number;
  readonly title: string;
  readonly file: string;
  readonly deck: string;
  /** The document that its chapter is. */
  readonly chapter: string;
  readonly slides: readonly { readonly id: string; readonly title: string }[];
}

/** Style of the slides: one for all decks. */
export interface StyleView {
  readonly faces: string;
  readonly css: string;
}

export interface DeckView {
  readonly name: string;
  readonly title: string;
  /** Of a slide, in px; all are 1280 px wide. */
  readonly height: number;
  readonly slides: readonly SlideView[];
}

export interface SlideView {
  readonly id: string;
  readonly title: string;
  readonly digest: string;
  /** Left out of a message where the page has it already. */
  readonly html?: string;
  readonly place: Place;
  readonly targets: readonly Target[];
}

/** Text on a slide or a page and where it comes from. */
export interface Target {
  /** Without white space. */
  readonly text: string;
  readonly place: Place;
  /** Id of the figure that it is; null for other text. */
  readonly fact: string | null;
}

export interface BookView {
  /** Of a page, in pt. */
  readonly width: number;
  readonly height: number;
  readonly sheets: readonly SheetView[];
}

/** A page of the booklet as it is shown. */
export interface SheetView {
  readonly digest: string;
  readonly page: number;
  readonly label: string;
  readonly side: 'recto' | 'verso';
  /** The document it belongs to; null: a blank page. */
  readonly document: string | null;
  /** Printed from the present content, but not yet bound: heads and folios are missing. */
  readonly fresh: boolean;
  /** The content has changed since. */
  readonly behind: boolean;
  /** Stands for the moment until the whole document is printed: nobody knows the places on it. */
  readonly passing: boolean;
}

export interface LedgerView {
  readonly figures: readonly LedgerRow[];
}

export type LedgerRow = Pick<
  ListedFigure,
  'id' | 'text' | 'of' | 'asOf' | 'source' | 'sentence' | 'at' | 'topic' | 'topicTitle' | 'slides'
> & {
  readonly page: string | null;
  readonly file: string;
  readonly line: number;
};

export interface ProblemView {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly hint: string;
  readonly accepted: string | null;
  readonly place: Place | null;
  /** Lines around the place, and the columns that are meant, in UTF-16 units from 0. */
  readonly excerpt: readonly ExcerptLine[];
}

export interface ExcerptLine {
  readonly number: number;
  readonly text: string;
  readonly marked: readonly [number, number] | null;
}

/** Text of a page and where it comes from, in pt from the upper left corner. */
export interface PlacedRegion extends Target {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
