import type { DrawingDanger } from '../diagnostics/catalogue/content-limits.ts';
import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';
import type { PictureBytes } from './model.ts';

/** A text file being read: its path relative to the report's folder, and its text without BOM, lines ended by `\n`. */
export interface Source {
  readonly file: string;
  readonly text: string;
}

/** Says what stands under a name. */
export interface Lookup<V> {
  get(name: string): V | undefined;
  has(name: string): boolean;
  keys(): Iterable<string>;
}

/** A Markdown file being turned into content, with what the rest of the report contributes. Problems are added to `problems`. */
export interface Reading extends Source {
  readonly facts: Lookup<StatedFact>;
  /** What stands at each picture address of this file. */
  readonly pictures: Lookup<PictureFile>;
  readonly problems: Diagnostic[];
  /** What the text belongs to. Figures are stated in prose only. */
  readonly stands: 'prose' | 'heading' | 'slide' | 'chart' | 'side' | 'notes';
}

export interface StatedFact {
  readonly text: string;
  readonly place: Place;
}

/** A picture that can be used, or why it can't. */
export type PictureFile =
  | ({ readonly found: true; readonly file: string } & PictureBytes)
  | { readonly found: false; readonly reason: 'missing' | 'outside' | 'type' | 'unreadable' | 'damaged' }
  | { readonly found: false; readonly reason: 'bytes' | 'pixels'; readonly most: string }
  | { readonly found: false; readonly reason: 'unsafe'; readonly danger: DrawingDanger; readonly line: number };
