import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeEdition } from '../../scripts/build/edition.ts';
import { type BookDocument, textDocuments, withPageReferences } from '../../scripts/build/page-references.ts';
import type { CrossReference } from '../../scripts/content/matter.ts';
import type { Deck } from '../../scripts/deck/slide.ts';
import type { OpenPart } from '../../scripts/pdf/part.ts';
import { contextOf, paragraph, place, report, section, stated, topic } from '../booklet/building.ts';

const see = (...ids: readonly string[]): CrossReference => ({ type: 'see', ids, place });
const made = report([
  topic(1, '甲', { sections: [section('t1-s1', 1, '节', [paragraph('见乙', see('b'), '。')])] }),
  topic(2, '乙', { sections: [section('t2-s1', 1, '节', [paragraph(stated('b', '10所', '学校'), '。')])] }),
]);
const deck = {
  title: '',
  shortTitle: '',
  language: 'zh-CN',
  ratio: '16:9',
  emblem: null,
  background: null,
  slides: [],
} as const;
const decks = made.topics.map(({ number }): Deck => ({ ...deck, name: `0${number}-x`, topic: number }));
const texts = textDocuments(wholeEdition('booklet', made), { context: contextOf(made), decks });
const part: OpenPart = { layout: { pages: 1, destinations: new Map(), tops: new Map() } };

/** Prints by remembering the text that was printed last, from which a test's layout says where the figure is. */
async function settle(pageOf: (told: string) => string) {
  const first = new Map(texts.map(({ name }) => [name, { ...part, told: '00' }]));
  const prints: string[] = [];
  const print = async (document: BookDocument): Promise<OpenPart> => {
    const told = /第([\s\d]+)页/u.exec(document.html())?.[1] ?? '';
    prints.push(`${document.name} ${told}`);
    return { ...part, told } as OpenPart;
  };
  const toldOf = (known: ReadonlyMap<string, OpenPart>): string =>
    (known.get('chapter/01-x') as (OpenPart & { readonly told: string }) | undefined)?.told ?? '';
  const done = await withPageReferences(texts, first, (known) => new Map([['fact-b', pageOf(toldOf(known))]]), print);
  return {
    prints,
    told: toldOf(done),
    page: pageOf(toldOf(done)),
    untouched: done.get('chapter/02-x') === first.get('chapter/02-x'),
  };
}

describe('pages that cross-references say', () => {
  it('are printed once more where they are said, and nowhere else', async () => {
    expect(await settle(() => '12')).toEqual({ prints: ['chapter/01-x 12'], told: '12', page: '12', untouched: true });
  });

  it('are printed again while the numbers move the place, and take no turns for ever', async () => {
    // A number of one digit moves the place on, one of two digits moves it back.
    const { prints, told, page } = await settle((printed) =>
      printed.trim().length < printed.length || printed.length === 2 ? '9' : '10',
    );
    expect(prints.length).toBeLessThan(5);
    expect(told.trim()).toBe(page);
  });

  it('are always right in the end', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 5, maxLength: 5 }), async (pages) => {
        // Where the place is depends on the room that the number takes.
        const { told, page } = await settle((printed) => String(pages[printed.length] ?? 1));
        expect(told.trim()).toBe(page);
      }),
      { numRuns: 40 },
    );
  });

  it('are not asked for by a book without cross-references', async () => {
    const plain = report([topic(1, '甲')]);
    const prints = new Map([['chapter/01-x', part]]);
    const fail = async (): Promise<OpenPart> => {
      throw new Error('Nothing is to be printed.');
    };
    expect(
      await withPageReferences(
        textDocuments(wholeEdition('booklet', plain), { context: contextOf(plain), decks }),
        prints,
        () => new Map(),
        fail,
      ),
    ).toBe(prints);
  });
});
