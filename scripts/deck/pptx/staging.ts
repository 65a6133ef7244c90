import type { Picture } from '../../content/model.ts';
import type { PresentationFonts, SlideRatio } from '../../content/settings-model.ts';
import type { ThemeTokens } from '../../templates/tokens.ts';
import type { Slide } from '../slide.ts';
import type { LayoutName } from './layouts.ts';
import type { Part } from './package.ts';
import type { Media } from './pictures.ts';
import type { Shape } from './shapes.ts';

/** What every slide of a presentation is made with. */
export interface Staging {
  /** BCP 47. */
  readonly language: string;
  readonly fonts: PresentationFonts;
  readonly tokens: ThemeTokens;
  /** `YYYY-MM-DD`, the report's. */
  readonly date: string;
  readonly ratio: SlideRatio;
  readonly emblem: Picture | null;
  readonly background: Picture | null;
  /** Pictures of the package by path in the report. */
  readonly media: ReadonlyMap<string, Media>;
}

/** A part that stands on a slide, with the type of the relationship to it. */
export interface Attachment {
  readonly type: 'image' | 'chart';
  readonly path: string;
}

/** What a slide shows: its layout, the shapes below the title, and the parts they refer to by `attachmentId`. */
export interface Staged {
  readonly layout: LayoutName;
  readonly shapes: readonly Shape[];
  /** Shapes under the title and all others. */
  readonly ground?: readonly Shape[];
  readonly attachments?: readonly Attachment[];
  /** Parts that belong to this slide alone. */
  readonly parts?: readonly Part[];
}

/** Puts what a slide shows below its title. */
export type Stage = (slide: Slide, staging: Staging) => Staged;

/** Relationship of a slide's attachment by its position; layout and notes come first. */
export function attachmentId(at: number): string {
  return `rId${at + 3}`;
}
