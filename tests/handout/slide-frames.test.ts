import { describe, expect, it } from 'vitest';
import { slideAlternative, slidePlacements, slidesWithoutFrame } from '../../scripts/handout/slide-frames.ts';
import type { FigureFrame } from '../../scripts/pdf/part.ts';
import { deckOf, points } from './decks.ts';

const deck = deckOf([points(1, '第一'), points(2, '第二'), points(3, '第三')]);
const [first, second, third] = deck.slides.map((slide, page): FigureFrame => {
  return { page, alternative: slideAlternative(slide), x: 1, y: 2, width: 30, height: 20 };
});
if (first === undefined || second === undefined || third === undefined) throw new Error('The deck has no slides.');

describe('frames for slides', () => {
  it('take the slides they stand for, in whatever order they come', () => {
    const placed = slidePlacements(deck, [third, first, second]);
    expect(placed).toEqual([
      { ...first, slide: 0 },
      { ...second, slide: 1 },
      { ...third, slide: 2 },
    ]);
    expect(slidesWithoutFrame(deck, [third, first, second])).toEqual([]);
  });

  it('count once where they were broken over pages', () => {
    const rest = { ...first, page: 1, height: 5 };
    expect(slidePlacements(deck, [first, rest, second, third]).map(({ page, slide }) => [page, slide])).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
    ]);
  });

  it('may be missing, or stand for nothing', () => {
    const foreign = { ...second, alternative: '校园' };
    expect(slidePlacements(deck, [first, foreign, third]).map(({ slide }) => slide)).toEqual([0, 2]);
    expect(slidesWithoutFrame(deck, [first, foreign, third])).toEqual([deck.slides[1]]);
  });
});
