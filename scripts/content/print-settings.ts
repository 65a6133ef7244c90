/** What offices print on covers besides occasion, publisher and date; null: not given. */
export interface CoverFields {
  /** Which of the meeting's papers it is, such as 会议材料之三. */
  readonly material: string | null;
  /** Number of the document, such as 皖教秘〔2022〕3号. */
  readonly number: string | null;
  /** Classification with its term, such as 内部资料. */
  readonly classification: string | null;
}

/** Trimmed sizes that booklet and handout can have: A4, 大16开 (210 x 285 mm), A5. */
export const sheetSizes = ['A4', '大16开', 'A5'] as const;
export type SheetSize = (typeof sheetSizes)[number];

/** `book`: a designed publication; `official`: the page of GB/T 9704-2012, which is always A4. */
export const sheetStyles = ['book', 'official'] as const;
export type SheetStyle = (typeof sheetStyles)[number];

export interface SheetSettings {
  readonly style: SheetStyle;
  readonly size: SheetSize;
}

/** Slides that a handout page can hold. */
export const slidesPerPage = [2, 3, 4, 6] as const;

export interface HandoutSettings {
  /** Slides to a page. */
  readonly slides: (typeof slidesPerPage)[number];
  /** Lines to write on. */
  readonly rules: boolean;
  /** What is spoken to a slide, beside it. */
  readonly notes: boolean;
  /** Without colours, for copiers. */
  readonly grey: boolean;
  /** `end`: all slides behind the chapters; `chapter`: those of a topic behind its chapter. */
  readonly order: 'end' | 'chapter';
}

/** Ways of putting pages onto a press sheet; `none`: no imposed file. */
export const impositionSchemes = ['saddle', 'perfect', 'two-up', 'cut-and-stack', 'none'] as const;
export type ImpositionScheme = (typeof impositionSchemes)[number];

export interface ImpositionSettings {
  readonly scheme: ImpositionScheme;
  /** Sheets that are folded into one another; null: all of a saddle-stitched book, four (16 pages) of a perfect-bound one. */
  readonly sheets: number | null;
  /** Thickness of a sheet of paper in mm, from which creep is worked out. */
  readonly thickness: number;
  /** Fold, crop and registration marks. */
  readonly marks: boolean;
  readonly colour: 'rgb' | 'grey' | 'cmyk';
}
