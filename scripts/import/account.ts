import type { AsideReason, Manuscript, Stretch } from './manuscript.ts';

/** A stretch of a manuscript that isn't in the content. */
export interface SetAside extends Stretch {
  readonly reason: AsideReason;
}

/** Why the content differs from its source. */
export type EditReason =
  /** The ordinal is given by the place: 一、, 01, 专题一, （一）. */
  | 'ordinal'
  /** A half-width mark between Chinese characters. */
  | 'full-width'
  /** Straight quotation marks, paired. */
  | 'quote'
  /** Blank lines, indentation, spaces between Chinese characters or at the end of a line. */
  | 'space'
  /** A title over two lines is one, a title run into its paragraph has a line of its own. */
  | 'title'
  /** The stop at the end of a title. */
  | 'title-stop'
  /** Characters that can't be printed: controls, private use, zero width. */
  | 'unprintable';

/** A stretch of a manuscript that reads differently in the content. */
export interface Edit extends Stretch {
  /** What stands there instead; empty: nothing. */
  readonly text: string;
  readonly reason: EditReason;
}

/** What became of every character of a manuscript: what is neither set aside nor edited stands in the content as it is, in the same order. */
export interface Account {
  readonly manuscript: Manuscript;
  /** In order, without overlaps, among each other and with `edits`. */
  readonly setAside: readonly SetAside[];
  readonly edits: readonly Edit[];
}
