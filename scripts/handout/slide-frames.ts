import { plainText } from '../content/text.ts';
import type { Deck, Slide } from '../deck/slide.ts';
import type { FigureFrame, SlidePlacement } from '../pdf/part.ts';

/** What stands for a slide's picture, and tells its frame from others: its number and its message. */
export function slideAlternative({ number, title }: Slide): string {
  return `幻灯片${number}：${plainText(title)}`;
}

/** Where a deck's slides go: into the frames that stand for them. Of a frame that was broken over pages the first part counts. */
export function slidePlacements(deck: Deck, frames: readonly FigureFrame[]): readonly SlidePlacement[] {
  return deck.slides.flatMap((slide, at) => {
    const frame = frameFor(slide, frames);
    return frame === undefined ? [] : [{ ...frame, slide: at }];
  });
}

/** Slides that can't be shown, for want of a frame. */
export function slidesWithoutFrame(deck: Deck, frames: readonly FigureFrame[]): readonly Slide[] {
  return deck.slides.filter((slide) => frameFor(slide, frames) === undefined);
}

function frameFor(slide: Slide, frames: readonly FigureFrame[]): FigureFrame | undefined {
  const name = slideAlternative(slide);
  return frames.find(({ alternative }) => alternative === name);
}
