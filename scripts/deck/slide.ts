import type { Chart } from '../chart/chart.ts';
import type { Alignment, Block, Inline, Picture } from '../content/model.ts';
import type { SlideRatio } from '../content/settings-model.ts';
import type { Place } from '../diagnostics/diagnostic.ts';

/** What every slide has. Slides are data: Marp Markdown and native presentations are both made from them. */
export interface SlideBase {
  /** Unique in the deck and stable while the slide stays in its section, such as `t1-s2-a`. */
  readonly id: string;
  /** 1-based position in the deck. */
  readonly number: number;
  /** The message of the slide. */
  readonly title: readonly Inline[];
  /** Id of the section the slide belongs to; null for cover, agenda and closing. */
  readonly section: string | null;
  /** Short line above the title that says where in the topic we are; empty for ceremonial slides. */
  readonly kicker: string;
  readonly notes: readonly Block[];
  /** Planned minutes. */
  readonly minutes: number;
  /** Ids of the figures that stand on the slide. */
  readonly facts: readonly string[];
  /** The author's slide, or the section it is derived from. */
  readonly place: Place;
}

/** A figure as a slide shows it, big. `before + digits + after` is the text of the fact. */
export interface FigureItem {
  readonly fact: string;
  readonly before: string;
  readonly digits: string;
  readonly after: string;
  /** What it counts. */
  readonly label: readonly Inline[];
  readonly asOf: string | null;
}

export interface LabelledItem {
  readonly label: readonly Inline[];
  readonly text: readonly Inline[];
}

export interface CoverSlide extends SlideBase {
  readonly layout: 'cover';
  readonly topicNumber: number;
  /** The topic's number as it is set large: `壹` in a report of up to ten topics, `01` in longer ones. */
  readonly ordinal: string;
  readonly occasion: string;
  readonly publisher: string;
  /** For people: `2022年1月`. */
  readonly date: string;
}

export interface AgendaSlide extends SlideBase {
  readonly layout: 'agenda';
  /** Sections, then the next steps. */
  readonly items: readonly (readonly Inline[])[];
  /** How many of them are numbered, from `first` on; the next steps aren't. */
  readonly numbered: number;
  readonly first: number;
}

export interface SectionSlide extends SlideBase {
  readonly layout: 'section';
  readonly ordinal: string;
}

export interface PointsSlide extends SlideBase {
  readonly layout: 'points';
  readonly items: readonly LabelledItem[];
}

export interface FigureSlide extends SlideBase {
  readonly layout: 'figure';
  readonly figure: FigureItem;
  readonly explanation: readonly Inline[];
}

export interface FiguresSlide extends SlideBase {
  readonly layout: 'figures';
  readonly items: readonly FigureItem[];
  readonly explanation: readonly Inline[];
}

export interface CompareSlide extends SlideBase {
  readonly layout: 'compare';
  readonly before: FigureItem;
  readonly after: FigureItem;
  readonly explanation: readonly Inline[];
}

export interface StepsSlide extends SlideBase {
  readonly layout: 'steps';
  readonly items: readonly LabelledItem[];
}

export interface TimelineSlide extends SlideBase {
  readonly layout: 'timeline';
  readonly items: readonly LabelledItem[];
}

export interface TableSlide extends SlideBase {
  readonly layout: 'table';
  readonly alignments: readonly (Alignment | null)[];
  readonly head: readonly (readonly Inline[])[];
  readonly rows: readonly (readonly (readonly Inline[])[])[];
}

export interface QuoteSlide extends SlideBase {
  readonly layout: 'quote';
  readonly quotation: readonly (readonly Inline[])[];
  readonly attribution: readonly Inline[];
}

export interface PictureSlide extends SlideBase {
  readonly layout: 'picture';
  readonly picture: Picture;
}

export interface ChartSlide extends SlideBase {
  readonly layout: 'chart';
  readonly chart: Chart;
  readonly explanation: readonly Inline[];
}

/** Parts of a whole: the whole as a figure, its parts as one bar. */
export interface ShareSlide extends SlideBase {
  readonly layout: 'share';
  /** Null: the parts are percentages of it. */
  readonly whole: FigureItem | null;
  readonly chart: Chart;
  readonly explanation: readonly Inline[];
}

/** Ranks, large, with what holds them. */
export interface RankingSlide extends SlideBase {
  readonly layout: 'ranking';
  readonly items: readonly FigureItem[];
  readonly explanation: readonly Inline[];
}

export interface ClosingSlide extends SlideBase {
  readonly layout: 'closing';
  readonly publisher: string;
}

export type Slide =
  | CoverSlide
  | AgendaSlide
  | SectionSlide
  | PointsSlide
  | FigureSlide
  | FiguresSlide
  | CompareSlide
  | StepsSlide
  | TimelineSlide
  | TableSlide
  | QuoteSlide
  | PictureSlide
  | ChartSlide
  | ShareSlide
  | RankingSlide
  | ClosingSlide;

/** What a layout shows, without what every slide has. */
export type SlideContent = ContentOf<Slide>;

type ContentOf<S> = S extends Slide ? Omit<S, keyof SlideBase> : never;

/** A topic's slides in order. */
export interface Deck {
  /** `NN-slug`, with as many digits as the topic's file has. */
  readonly name: string;
  readonly topic: number;
  readonly title: string;
  /** Stands at the foot of every quiet slide. */
  readonly shortTitle: string;
  /** BCP 47. */
  readonly language: string;
  readonly ratio: SlideRatio;
  /** The office's emblem, on the cover; null without one. */
  readonly emblem: Picture | null;
  /** Under the colour field of cover and closing, veiled by it; null without one. */
  readonly background: Picture | null;
  readonly slides: readonly Slide[];
}
