import type { SlideRatio } from '../content/settings-model.ts';

/** Width of every slide, px. A slide of 4:3 is as wide as one of 16:9 and taller, so that type has the same size to the eye of the hall. */
export const slideWidth = 1280;

/** Height of a slide, px. */
export function slideHeight(ratio: SlideRatio): number {
  return ratio === '4:3' ? 960 : 720;
}

/** From the foot's upper edge to the slide's lower one, px. */
export const footHeight = 88;

/** Height between title and foot, px. */
export function bodyHeight(ratio: SlideRatio): number {
  return slideHeight(ratio) - 328;
}
