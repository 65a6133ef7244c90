/** A figure and the page it is said to stand on. */
export interface ExpectedFigure {
  /** As the report states it: `142.2万人`. */
  readonly text: string;
  /** Counts from 1. */
  readonly page: number;
  /** `whole`: as the report states it. `number`: its digits will do, as in a chart that names the unit elsewhere. */
  readonly form: 'whole' | 'number';
}

/** What a PDF has to be. */
export interface Expectations {
  /** Families that may be embedded, such as `Noto Serif SC`; null: any. */
  readonly families: readonly string[] | null;
  /** A document to be read, which has tags, a title, a language and an outline; others are only printed from. */
  readonly readable: boolean;
  /** The pages have labels. */
  readonly labelled: boolean;
  /** Pixels an inch that pictures have at least as printed, and those on slides drawn into a page; null where nothing is printed. */
  readonly resolution: ExpectedResolution | null;
  readonly figures: readonly ExpectedFigure[];
}

/** Pixels an inch that pictures have at least. */
export interface ExpectedResolution {
  readonly page: number;
  readonly slide: number;
  /** Pictures that were told of already, by their pixels: `800x600`. */
  readonly told?: ReadonlySet<string>;
}

/** What print shops ask of pictures in four colours, and what is enough for a slide that is drawn small for taking notes. */
export const printResolution = { page: 300, slide: 150 } as const;
