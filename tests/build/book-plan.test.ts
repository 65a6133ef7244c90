import { describe, expect, it } from 'vitest';
import { planBook } from '../../scripts/build/book-plan.ts';
import { type Edition, topicEdition, wholeEdition } from '../../scripts/build/edition.ts';
import type { Report } from '../../scripts/content/model.ts';
import type { Deck } from '../../scripts/deck/slide.ts';
import { paginate } from '../../scripts/pdf/pagination.ts';
import { report, section, topic } from '../booklet/building.ts';
import { deckOf } from '../handout/decks.ts';
import { printSettings } from '../settings.ts';

const made = (order: 'end' | 'chapter', grey = false): Report =>
  report(
    [topic(1, '甲'), topic(2, '乙')],
    { handout: { ...printSettings.handout, order, grey } },
    section('foreword', null, '', [], { role: 'lead' }),
  );
const decks: readonly Deck[] = [1, 2].map((number) => ({ ...deckOf([]), name: `0${number}-x`, topic: number }));

const documents = (edition: Edition, of: Report): readonly string[] =>
  planBook(edition, of, decks, false).map(({ document }) => document);

describe('the plan of a book', () => {
  it('sets all slides behind the chapters, or those of a topic behind its chapter', () => {
    const [end, chapter] = [made('end'), made('chapter')];
    expect(documents(wholeEdition('handout', end), end)).toEqual([
      'handout/cover',
      'foreword',
      'handout/contents',
      'chapter/01-x',
      'chapter/02-x',
      'sheets/01-x',
      'sheets/02-x',
      'handout/index',
      'imprint',
    ]);
    expect(documents(wholeEdition('handout', chapter), chapter).slice(3, 7)).toEqual([
      'chapter/01-x',
      'sheets/01-x',
      'chapter/02-x',
      'sheets/02-x',
    ]);
  });

  it('leaves the booklet as it is, whatever is asked of the handout', () => {
    const plain = documents(wholeEdition('booklet', made('end')), made('end'));
    expect(plain).not.toContain('sheets/01-x');
    expect(documents(wholeEdition('booklet', made('chapter', true)), made('chapter', true))).toEqual(plain);
  });

  it('prints nothing of a grey handout together with a booklet in colour, but for the sheets, which the handout alone has', () => {
    const grey = made('end', true);
    const booklet = documents(wholeEdition('booklet', grey), grey);
    const handout = documents(wholeEdition('handout', grey), grey);
    expect(handout.filter((name) => booklet.includes(name))).toEqual([]);
    expect(handout).toContain('grey/chapter/02-x');
  });

  it('holds one topic alone, without the foreword, its pages numbered from 1', () => {
    const of = made('end');
    const [, second] = of.topics;
    const [, deck] = decks;
    if (!second || !deck) throw new Error('There is no second topic.');
    const edition = topicEdition(second, deck, of);
    expect(edition.name).toBe('handout-02-x');
    const plan = planBook(edition, of, decks, true);
    expect(plan.map(({ document }) => document)).toEqual([
      'handout-02-x/cover',
      'handout-02-x/contents',
      'chapter/02-x',
      'sheets/02-x',
      'handout-02-x/index',
      'handout-02-x/documents',
      'imprint',
    ]);
    const pagination = paginate(plan.map((part) => ({ ...part, pages: 1 })));
    const chapter = pagination.pages[pagination.parts[2]?.first ?? 0];
    expect([chapter?.label, chapter?.side]).toEqual([{ style: 'arabic', number: 1 }, 'recto']);
  });

  it.each(['end', 'chapter'] as const)('opens chapters on a right-hand page, slides where they fall: %s', (order) => {
    const of = made(order);
    const plan = planBook(wholeEdition('handout', of), of, decks, false);
    const opens = new Map(plan.map(({ document, opensOn }) => [document, opensOn]));
    expect(['chapter/01-x', 'chapter/02-x', 'handout/index'].map((name) => opens.get(name))).toEqual(
      Array.from({ length: 3 }, () => 'recto'),
    );
    expect(opens.get('sheets/02-x')).toBe('next');
    expect(opens.get('sheets/01-x')).toBe(order === 'end' ? 'recto' : 'next');
  });
});
