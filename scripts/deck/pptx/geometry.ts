import type { SlideRatio } from '../../content/settings-model.ts';
import { slideHeight } from '../slide-size.ts';
import { element } from './xml.ts';

/** A rectangle on a slide, in px of 1280 to its width: a slide is 13.333 in wide. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** How much taller a slide is than one of 16:9, px. What stands at its foot moves down by as much; everything else stays where it is. */
export function spare(ratio: SlideRatio): number {
  return slideHeight(ratio) - slideHeight('16:9');
}

/** What stands between the side margins, under the title and above the foot. The grid is that of the theme's style sheet. */
export const bodyBox: Box = { left: 72, top: 224, width: 1136, height: 392 };

export const titleBox: Box = { left: 72, top: 92, width: 1136, height: 112 };

/** px in English Metric Units (ECMA-376-1, 20.1.10.16): 914400 to the inch, 96 px to the inch. */
export function emu(px: number): number {
  return Math.round(px * 9525);
}

/** px in hundredths of a point, which sizes of type are written in. */
export function hundredths(px: number): number {
  return Math.round(px * 75);
}

/** Smallest type on a slide, px: 24 px are 18 pt. */
export const smallestSize = 24;

/** Position and size of a shape, `a:xfrm` or `p:xfrm`. */
export function transform(name: 'a:xfrm' | 'p:xfrm', { left, top, width, height }: Box): string {
  return element(
    name,
    {},
    element('a:off', { x: emu(left), y: emu(top) }),
    element('a:ext', { cx: emu(width), cy: emu(height) }),
  );
}
