import { expect, it } from 'vitest';
import { classesOf } from '../../scripts/deck/classes.ts';
import { makeDeck } from '../../scripts/deck/slides.ts';
import { report, topic } from './building.ts';

it('sets the number of a topic smaller on its cover in a report of a hundred topics', () => {
  const topics = Array.from({ length: 100 }, (_, at) => topic({ number: at + 1, slug: `t${at + 1}` }));
  const coverOf = (count: number) => {
    const { deck } = makeDeck(report(topics.slice(0, count)), topics[6] ?? topic(), new Map());
    const [cover] = deck.slides;
    return cover?.layout === 'cover' ? [cover.ordinal, ...classesOf(cover, 500)] : [];
  };
  expect(coverOf(99)).toEqual(['07', 'cover']);
  expect(coverOf(100)).toEqual(['007', 'cover', 'hundreds']);
});
