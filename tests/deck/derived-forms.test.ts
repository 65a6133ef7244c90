import { describe, expect, it } from 'vitest';
import type { RelationSource } from '../../scripts/content/settings-model.ts';
import { plainText } from '../../scripts/content/text.ts';
import { makeDeck } from '../../scripts/deck/slides.ts';
import { makeLedger } from '../../scripts/facts/ledger.ts';
import { paragraph, report, section, somewhere, topic } from './building.ts';

/** Slides of figures that a section without slides gets, as layout and ids in order. */
function derived(texts: readonly string[], relations: readonly string[] = []) {
  const sources = relations.map(
    (expression): RelationSource => ({ expression, severity: 'error', accepted: null, place: somewhere() }),
  );
  const one = topic({ sections: [section('t1-s1', '一节', texts.map(paragraph))], relations: sources });
  const whole = report([one]);
  const stated = [...makeLedger(whole)].map(
    ([id, fact]) => [id, fact.text.startsWith('第') ? { ...fact, kind: 'rank' as const } : fact] as const,
  );
  const { deck } = makeDeck(whole, one, new Map(stated));
  return deck.slides
    .filter(({ layout }) => ['figure', 'figures', 'compare', 'share', 'ranking'].includes(layout))
    .map((slide) => ({ layout: slide.layout, facts: slide.facts, title: plainText(slide.title) }));
}

const students =
  '职业学校在校生:fact[142.2万人]{all}，其中高职:fact[63.1万人]{higher}、中职:fact[79.1万人]{secondary}。';

describe('figures of a section without slides', () => {
  it('become a share where the report declares the sum', () => {
    expect(derived([students], ['all = higher + secondary'])).toEqual([
      { layout: 'share', facts: ['all', 'higher', 'secondary'], title: '职业学校在校生142.2万人' },
    ]);
    expect(derived([students]).map(({ layout }) => layout)).toEqual(['figures']);
  });

  it('become a share of everything where percentages are declared to make it up', () => {
    const text = '在全部学生当中，男生占:fact[48.5%]{men}，女生占:fact[51.5%]{women}。';
    expect(derived([text], ['100 = men + women'])).toMatchObject([{ layout: 'share', facts: ['men', 'women'] }]);
    expect(derived([text]).map(({ layout }) => layout)).toEqual(['figures']);
  });

  it('stay as they are where the sum doesn’t hold, or stands partly elsewhere', () => {
    const wrong = '在校生:fact[100万人]{all}，其中高职:fact[63.1万人]{higher}、中职:fact[79.1万人]{secondary}。';
    expect(derived([wrong], ['all = higher + secondary']).map(({ layout }) => layout)).toEqual(['figures']);
    const part = '在校生:fact[142.2万人]{all}，其中高职:fact[63.1万人]{higher}。';
    expect(derived([part], ['all = higher + elsewhere']).map(({ layout }) => layout)).toEqual(['figures']);
  });

  it('become a comparison where the text says from what to what they changed', () => {
    const text = '校均办学规模由:fact[2033人]{before}提高到:fact[3103人]{after}，撤并学校:fact[119所]{merged}。';
    expect(derived([text])).toMatchObject([
      { layout: 'compare', facts: ['before', 'after'], title: '校均办学规模由2033人提高到3103人' },
      { layout: 'figure', facts: ['merged'] },
    ]);
  });

  it.each([
    '先有:fact[2033人]{before}，后有:fact[3103人]{after}。',
    '由:fact[2033人]{before}负责，:fact[3103人]{after}参加。',
    '由:fact[2033人]{before}提高到:fact[3103所]{after}。',
  ])('become none otherwise: %s', (text) => {
    expect(derived([text]).map(({ layout }) => layout)).toEqual(['figures']);
  });

  it('become a ranking where they are ranks, apart from quantities', () => {
    const text = '规模分别列全国:fact[第11位]{higher}和:fact[第5位]{secondary}，招生:fact[28万人]{growth}。';
    expect(derived([text])).toMatchObject([
      { layout: 'ranking', facts: ['higher', 'secondary'] },
      { layout: 'figure', facts: ['growth'] },
    ]);
  });

  it('keep the order of the text, each on one slide', () => {
    const facts = derived(
      [`全省共有职业学校:fact[330所]{schools}。`, students, '平均规模由:fact[20人]{one}提高到:fact[30人]{two}。'],
      ['all = higher + secondary'],
    ).map((slide) => slide.facts);
    expect(facts).toEqual([['schools'], ['all', 'higher', 'secondary'], ['one', 'two']]);
  });
});
