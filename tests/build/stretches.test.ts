import fc from 'fast-check';
import { expect, it } from 'vitest';
import { planBook } from '../../scripts/build/book-plan.ts';
import { wholeEdition } from '../../scripts/build/edition.ts';
import { stretchesOf } from '../../scripts/build/stretches.ts';
import { report, topic } from '../booklet/building.ts';
import { deckOf } from '../handout/decks.ts';

const topicsTo = (count: number) => Array.from({ length: count }, (_, at) => topic(at + 1, `第${at + 1}`));

it('keep all topics in order, none of many with more than twelve', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 450 }), (count) => {
      const topics = topicsTo(count);
      const stretches = stretchesOf(topics);
      expect(stretches.flat()).toEqual(topics);
      if (count <= 40) expect(stretches).toHaveLength(1);
      else expect(stretches.every(({ length }) => length >= 9 && length <= 12)).toBe(true);
    }),
  );
});

it('make a document each of contents and index, which go on without a title', () => {
  const of = report(topicsTo(41));
  const decks = of.topics.map(({ number }) => ({ ...deckOf([]), name: `${number}-x`, topic: number }));
  const plan = planBook(wholeEdition('booklet', of), of, decks, false);
  const parts = plan.filter(({ document }) => /contents|index/.test(document));
  expect(parts.map(({ document, opensOn, opener, outlineTitle }) => [document, opensOn, opener, outlineTitle])).toEqual(
    [
      ['booklet/contents', 'recto', true, '目录'],
      ['booklet/contents-2', 'next', false, null],
      ['booklet/contents-3', 'next', false, null],
      ['booklet/contents-4', 'next', false, null],
      ['booklet/index', 'recto', true, '数据索引'],
      ['booklet/index-2', 'next', false, null],
      ['booklet/index-3', 'next', false, null],
      ['booklet/index-4', 'next', false, null],
    ],
  );
});
