import type { Place } from '../diagnostics/diagnostic.ts';
import type { CrossReference, Exhibit, Summary } from './matter.ts';
import type { RelationSource, ReportSettings } from './settings-model.ts';
import type { Stet } from './stet.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The whole report after parsing and validation. Nothing behind this type checks content again. */
export interface Report {
  /** Name of the report's folder, which also names its output folder. */
  readonly name: string;
  /** Absolute path of the report's folder. */
  readonly root: string;
  readonly settings: ReportSettings;
  /** Text before the topics (前言), or null. */
  readonly foreword: Section | null;
  readonly topics: readonly Topic[];
  /** Places whose wording stands, whatever rules say. */
  readonly stets: readonly Stet[];
  /** What `terms.yaml` and `people.yaml` say; empty lists without them. */
  readonly vocabulary: Vocabulary;
  /** Every text file read, by path relative to the report's folder: code frames are cut from it. */
  readonly sources: ReadonlyMap<string, string>;
  /** Every picture shown, by path relative to the report's folder. */
  readonly pictures: ReadonlyMap<string, PictureBytes>;
}

/** A picture as it was looked at when the report was read. Whoever uses it takes these bytes, for the file may have changed since. */
export interface PictureBytes {
  readonly bytes: Uint8Array;
  readonly mediaType: Picture['mediaType'];
}

export interface Topic {
  /** From the file name `NN-slug.md` or `NNN-slug.md`. */
  readonly number: number;
  readonly slug: string;
  readonly title: string;
  /** Where the front matter says it. */
  readonly titlePlace: Place;
  /** Title for running heads and slide folios. */
  readonly shortTitle: string;
  /** Minutes planned for the talk, or null when only the slides say. */
  readonly minutes: number | null;
  readonly lead: Section;
  readonly sections: readonly Section[];
  readonly next: Section | null;
  readonly relations: readonly RelationSource[];
  /** Path of the file relative to the report's folder. */
  readonly file: string;
  readonly place: Place;
}

export type SectionRole = 'foreword' | 'lead' | 'section' | 'next';

/** A stretch of text under one heading. `flow` keeps paragraphs and slides in the author's order; subsections follow it. */
export interface Section {
  /** Unique in the report; also the name of its destination in PDFs: `t1-lead`, `t1-s2`, `t1-s2-1`, `t1-next`, or what the heading says in `{#…}`. */
  readonly id: string;
  readonly role: SectionRole;
  /** 1-based among the sections of the same parent; null for foreword, lead and next steps. */
  readonly number: number | null;
  /** Empty for a lead. */
  readonly title: readonly Inline[];
  readonly flow: readonly FlowItem[];
  readonly sections: readonly Section[];
  readonly place: Place;
}

export type FlowItem = Block | AuthoredSlide | AuthoredChart | SideNote | PullFigure | Exhibit | Summary;

export type Block = Paragraph | List | Table | Quotation | Picture;

export interface Paragraph {
  readonly type: 'paragraph';
  readonly children: readonly Inline[];
  readonly place: Place;
}

export interface List {
  readonly type: 'list';
  readonly ordered: boolean;
  readonly items: readonly ListItem[];
  readonly place: Place;
}

export interface ListItem {
  readonly blocks: readonly Block[];
  readonly place: Place;
}

export type Alignment = 'left' | 'center' | 'right';

export interface Table {
  readonly type: 'table';
  readonly alignments: readonly (Alignment | null)[];
  readonly head: readonly TableCell[];
  readonly rows: readonly (readonly TableCell[])[];
  readonly place: Place;
}

export interface TableCell {
  readonly children: readonly Inline[];
  readonly place: Place;
}

export interface Quotation {
  readonly type: 'quotation';
  readonly blocks: readonly Block[];
  readonly place: Place;
}

/** A picture on a line of its own. */
export interface Picture {
  readonly type: 'picture';
  /** Path relative to the report's folder; known to exist inside it. */
  readonly file: string;
  readonly mediaType: 'image/png' | 'image/jpeg' | 'image/svg+xml' | 'image/webp';
  readonly alternative: string;
  /** From the Markdown title; null without one. */
  readonly caption: string | null;
  readonly place: Place;
}

export type Inline =
  | Text
  | Strong
  | Emphasis
  | Code
  | Link
  | LineBreak
  | FactStatement
  | FactReference
  | CrossReference;

export interface Text {
  readonly type: 'text';
  readonly value: string;
  readonly place: Place;
}

export interface Strong {
  readonly type: 'strong';
  readonly children: readonly Inline[];
  readonly place: Place;
}

export interface Emphasis {
  readonly type: 'emphasis';
  /** Whether dots under the characters say it (着重号; GB/T 15834-2011, 4.12). */
  readonly dots?: true;
  readonly children: readonly Inline[];
  readonly place: Place;
}

export interface Code {
  readonly type: 'code';
  readonly value: string;
  readonly place: Place;
}

/** A link to a web or mail address, or to an id of the report (`#t1-s2`). */
export interface Link {
  readonly type: 'link';
  readonly url: string;
  readonly children: readonly Inline[];
  readonly place: Place;
}

export interface LineBreak {
  readonly type: 'break';
  readonly place: Place;
}

/** `:fact[142.2万人]{#students of="…"}`: the one place that states a figure. */
export interface FactStatement {
  readonly type: 'fact';
  readonly id: string;
  readonly text: string;
  readonly attributes: FactAttributes;
  readonly place: Place;
}

export type FactKind = 'quantity' | 'rank' | 'date' | 'period' | 'target' | 'label';

export interface FactAttributes {
  /** What the figure counts. */
  readonly of: string;
  /** The date or period it holds for, as the report words it (`2021年底`), or null where it gives none. */
  readonly asOf: string | null;
  readonly kind: FactKind;
  /** Document or office the figure comes from, or null. */
  readonly source: string | null;
}

/** `:ref[students]`: repeats a figure that is stated elsewhere; `text` is filled from the statement. */
export interface FactReference {
  readonly type: 'ref';
  readonly id: string;
  readonly text: string;
  readonly place: Place;
}

/** Layouts an author can ask for in `:::slide{layout=…}`. */
export const slideLayouts = [
  'section',
  'points',
  'figure',
  'figures',
  'compare',
  'steps',
  'timeline',
  'table',
  'quote',
  'picture',
  'chart',
  'share',
  'ranking',
  'closing',
] as const;

export type SlideLayout = (typeof slideLayouts)[number];

/** Forms a chart can have. `share` is one whole divided, drawn as a single bar. */
export const chartKinds = ['bar', 'column', 'stacked', 'line', 'share'] as const;

/** A `:::chart` in the text: it stands in the book, and on a slide of its own where a section has no others. */
export interface AuthoredChart {
  readonly type: 'chart';
  readonly kind: (typeof chartKinds)[number];
  /** By which `:see` finds it; null without one. */
  readonly id: string | null;
  /** From the `#` heading inside; empty when there is none. What has a title has a number in the book. */
  readonly title: readonly Inline[];
  /** A list or a table of figures, and a paragraph to stand below. */
  readonly blocks: readonly Block[];
  readonly place: Place;
}

/** A `:::side` in the text: a remark set aside for readers of the book, neither shown nor spoken. */
export interface SideNote {
  readonly type: 'side';
  /** From the `#` heading inside; empty when there is none. */
  readonly title: readonly Inline[];
  readonly blocks: readonly (Paragraph | List)[];
  readonly place: Place;
}

/** `::pull[students]{label="…"}`: a figure set large between the paragraphs of the book, neither shown nor spoken. */
export interface PullFigure {
  readonly type: 'pull';
  /** Id of the figure; known to be stated. */
  readonly fact: string;
  /** What stands with it; null: what the figure counts. */
  readonly label: string | null;
  readonly place: Place;
}

/** A `:::slide` as the author wrote it. It stands before the paragraphs that are spoken with it. */
export interface AuthoredSlide {
  readonly type: 'slide';
  /** Null: chosen from the slide's own blocks. */
  readonly layout: SlideLayout | null;
  /** What `kind=` says of a chart; null on slides of other layouts. */
  readonly chart: AuthoredChart['kind'] | null;
  /** Planned minutes, or null: worked out from the length of the notes. */
  readonly minutes: number | null;
  /** From the `#` heading inside; empty when there is none. */
  readonly title: readonly Inline[];
  readonly blocks: readonly Block[];
  /** What follows `::notes` inside the slide; null: the text after the slide is spoken with it. */
  readonly notes: readonly Block[] | null;
  readonly place: Place;
}
