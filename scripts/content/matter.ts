import type { Place } from '../diagnostics/diagnostic.ts';
import type { Inline, Picture, Table } from './model.ts';

/** `:see[students, schools]`: tells readers of a book on which pages these places are. Nothing elsewhere. */
export interface CrossReference {
  readonly type: 'see';
  /** Ids of figures, sections, charts, tables, pictures, or the slug of a topic; all known to exist. */
  readonly ids: readonly string[];
  readonly place: Place;
}

/** A `:::table` or `:::picture` of the text: a table or picture that has a name, and a title of its own. */
export interface Exhibit {
  readonly type: 'exhibit';
  /** By which `:see` finds it; null without one. */
  readonly id: string | null;
  /** From the `#` heading inside, or of a picture from its Markdown title; empty when there is none. What has a title has a number in the book. */
  readonly title: readonly Inline[];
  readonly shown: Table | Picture;
  /** A paragraph to stand below: notes, sources. */
  readonly note: readonly Inline[];
  readonly place: Place;
}

/** `::summary`: the figures of a topic at a glance, at its end. */
export interface Summary {
  readonly type: 'summary';
  readonly place: Place;
}
