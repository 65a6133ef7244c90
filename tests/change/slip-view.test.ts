import { describe, expect, it } from 'vitest';
import type { ChangeList } from '../../scripts/change/change-list.ts';
import type { Erratum } from '../../scripts/change/erratum.ts';
import { slipView } from '../../scripts/change/slip-view.ts';

const phrase = (words: string) => ({ before: '', words, after: '' });

const erratum = (more: Partial<Erratum>): Erratum => ({
  kind: 'words',
  booklet: { label: '1', page: 7, row: 14 },
  handout: { label: '1', page: 7, row: 14 },
  slide: null,
  about: null,
  wrong: phrase('28家'),
  right: phrase('29家'),
  ...more,
});

const view = (...errata: readonly Erratum[]) =>
  slipView(
    {
      report: '',
      title: '专栏',
      date: '',
      since: '付印',
      accepted: false,
      figures: [],
      passages: [],
      documents: [],
      sheets: null,
      errata,
    } satisfies ChangeList,
    '省教育厅',
  );

describe('slipView', () => {
  it('says a place once where both books have it, and by book where they don’t', () => {
    const { text, publications } = view(
      erratum({}),
      erratum({ handout: { label: '33', page: 39, row: 6 } }),
      erratum({ booklet: null }),
    );
    expect(publications).toBe('小册子、讲义');
    expect(text.map(({ places }) => places.map(({ book, page, row }) => `${book ?? ''}${page}/${row}`))).toEqual([
      ['1/14'],
      ['小册子1/14', '讲义33/6'],
      ['讲义1/14'],
    ]);
  });

  it('names no book where there is only one', () => {
    expect(view(erratum({ handout: null })).text[0]?.places).toEqual([{ book: null, page: '1', row: '14' }]);
  });

  it('puts slides apart, with the page of the handout', () => {
    const slide = { deck: 'decks/01-a.pdf', name: '幻灯片　“双减”工作', slide: 4 };
    const { text, slides } = view(erratum({ slide, booklet: null, handout: { label: '17', page: 23, row: 0 } }));
    expect(text).toEqual([]);
    expect(slides).toMatchObject([{ places: [{ page: '17', row: '—' }], slide: '“双减”工作　第4张' }]);
  });

  it('says what is to be done with whole paragraphs and with earlier corrections', () => {
    const kinds = (['missing', 'extra', 'moved', 'void'] as const).map((kind) => erratum({ kind }));
    const { text } = view(...kinds);
    expect(text.map(({ whole, right }) => whole?.note ?? right?.note)).toEqual([
      '此行之后漏一段，应补',
      '此行起一段应删去',
      '此行起一段应移至篇首',
      '原文不误，前次更正作废',
    ]);
  });
});
