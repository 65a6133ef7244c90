import type { AsideReason, BlockKind } from '../manuscript.ts';

/** A stretch of a paragraph that looks one way. */
export interface Piece {
  /** `\n` is a soft break, `\f` the end of a page or two soft breaks, at which a new paragraph begins. */
  readonly text: string;
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly url: string | null;
  /** Points. */
  readonly size: number | null;
  readonly aside: AsideReason | null;
}

export interface DraftParagraph {
  readonly type: 'paragraph';
  readonly kind: Exclude<BlockKind, 'table' | 'picture'>;
  readonly level: number | null;
  /** Automatic number or bullet, white space after it included; empty without one. */
  readonly number: string;
  readonly pieces: readonly Piece[];
  readonly centred: boolean;
  readonly aside: AsideReason | null;
}

export interface DraftTable {
  readonly type: 'table';
  /** Null is a place that a merged cell takes. */
  readonly rows: readonly (readonly (readonly Piece[] | null)[])[];
  readonly aside: AsideReason | null;
}

export interface DraftPicture {
  readonly type: 'picture';
  /** Null where the picture isn't at hand. */
  readonly key: string | null;
  readonly alternative: string;
  /** Name or address by which to speak of it. */
  readonly name: string;
  readonly aside: AsideReason | null;
}

/** A block as a reader of a format finds it, before it has a place in the text. */
export type Draft = DraftParagraph | DraftTable | DraftPicture;

const plain = { strong: false, emphasis: false, url: null, size: null, aside: null } as const;

/** A piece that looks as the text does, but for what is said. */
export function pieceOf(text: string, look: Partial<Omit<Piece, 'text'>> = {}): Piece {
  return { ...plain, ...look, text };
}

/** A paragraph without anything special, but for what is said. */
export function paragraphOf(
  pieces: readonly Piece[],
  more: Partial<Omit<DraftParagraph, 'type' | 'pieces'>> = {},
): DraftParagraph {
  return {
    type: 'paragraph',
    kind: 'paragraph',
    level: null,
    number: '',
    centred: false,
    aside: null,
    ...more,
    pieces,
  };
}

/** Whether nothing of it would be seen on paper. */
export function isBlank(text: string): boolean {
  return !/[^\s\u200b-\u200f\u2060\ufeff]/.test(text);
}

/** What is seen of pieces, without what is set aside. */
export function shownText(pieces: readonly Piece[]): string {
  return pieces.map(({ text, aside }) => (aside === null ? text : '')).join('');
}
