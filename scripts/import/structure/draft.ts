import type { Span } from '../manuscript.ts';
import type { Passage } from './finding.ts';

/** Running text of a manuscript, with what is set apart in it. Spans may reach beyond it. */
export interface Prose extends Passage {
  readonly spans: readonly Span[];
}

/** A title as the manuscript has it, or one that had to be made; a made one stands before what follows it. */
export type Title = { readonly passage: Passage } | { readonly made: string };

export type DraftBlock =
  | { readonly type: 'paragraph'; readonly prose: Prose; readonly label: Label }
  | DraftList
  | DraftTable
  | DraftPicture
  | { readonly type: 'quotation'; readonly paragraphs: readonly Prose[] }
  | { readonly type: 'note'; readonly prose: Prose };

/** Offset at which the words end that announce a paragraph; null without such words; `whole` where all of it is a title too deep for one. */
export type Label = number | 'whole' | null;

export interface DraftList {
  readonly type: 'list';
  readonly ordered: boolean;
  readonly items: readonly { readonly prose: Prose; readonly lists: readonly DraftList[] }[];
}

export interface DraftTable {
  readonly type: 'table';
  readonly title: Passage | null;
  readonly rows: readonly (readonly Prose[])[];
  readonly note: Prose | null;
}

export interface DraftPicture {
  readonly type: 'picture';
  readonly key: string;
  /** Null where it has no words. */
  readonly alternative: Passage | null;
  readonly title: Passage | null;
  readonly source: number;
}

export interface DraftSection {
  readonly title: Title;
  readonly blocks: readonly DraftBlock[];
  readonly sections: readonly DraftSection[];
}

export interface DraftTopic {
  /** Index of the manuscript it begins in. */
  readonly source: number;
  readonly title: Title;
  /** Text before the first section. */
  readonly lead: readonly DraftBlock[];
  readonly sections: readonly DraftSection[];
}
