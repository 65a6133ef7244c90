import { describe, expect, it } from 'vitest';
import type { AuthoredSlide } from '../../scripts/content/model.ts';
import { makeLedger, sentenceAround } from '../../scripts/facts/ledger.ts';
import { fact, paragraph, report, reportOf, section, somewhere, text, topic } from './report.ts';

describe('makeLedger', () => {
  it('lists figures in the order of the text, from everywhere', () => {
    const slide: AuthoredSlide = {
      type: 'slide',
      layout: null,
      chart: null,
      minutes: null,
      title: [fact('inSlideTitle', '1所')],
      blocks: [paragraph(fact('inSlide', '2所'))],
      notes: [paragraph(fact('inNotes', '3所'))],
      place: somewhere,
    };
    const ledger = makeLedger(
      report(
        [
          topic(1, {
            lead: section('lead', 't1-lead', { flow: [paragraph(fact('inLead', '1个'))] }),
            sections: [
              section('section', 't1-s1', {
                title: [fact('inTitle', '9大工程')],
                flow: [
                  slide,
                  {
                    type: 'list',
                    ordered: false,
                    items: [{ blocks: [paragraph(fact('inList', '4所'))], place: somewhere }],
                    place: somewhere,
                  },
                  {
                    type: 'table',
                    alignments: [null],
                    head: [{ children: [fact('inHead', '5所')], place: somewhere }],
                    rows: [[{ children: [fact('inCell', '6所')], place: somewhere }]],
                    place: somewhere,
                  },
                  {
                    type: 'quotation',
                    blocks: [paragraph({ type: 'strong', children: [fact('inQuotation', '7所')], place: somewhere })],
                    place: somewhere,
                  },
                ],
                sections: [section('section', 't1-s1-1', { flow: [paragraph(fact('inSubsection', '8所'))] })],
              }),
            ],
            next: section('next', 't1-next', { flow: [paragraph(fact('inNext', '2025年', { kind: 'target' }))] }),
          }),
        ],
        { foreword: section('foreword', 'foreword', { flow: [paragraph(fact('inForeword', '4个'))] }) },
      ),
    );
    expect([...ledger.keys()]).toEqual([
      'inForeword',
      'inLead',
      'inTitle',
      'inSlideTitle',
      'inSlide',
      'inNotes',
      'inList',
      'inHead',
      'inCell',
      'inQuotation',
      'inSubsection',
      'inNext',
    ]);
    expect(ledger.get('inForeword')?.topic).toBe(0);
    expect(ledger.get('inSubsection')).toMatchObject({ topic: 1, section: 't1-s1-1' });
    expect(ledger.get('inNext')?.quantity).toBeNull();
    expect(ledger.get('inList')?.quantity?.value.toString()).toBe('4');
  });

  it('keeps what is known about a figure, with the sentence that states it', () => {
    const ledger = makeLedger(
      reportOf(
        paragraph(
          text('职业教育规模大。全省有'),
          fact('schools', '330所', { of: '职业学校', asOf: '2021年', source: '省教育厅' }),
          text('，在校生'),
          { type: 'ref', id: 'students', text: '142.2万人', place: somewhere },
          text('。下一句。'),
        ),
      ),
    );
    expect(ledger.get('schools')).toMatchObject({
      id: 'schools',
      text: '330所',
      of: '职业学校',
      asOf: '2021年',
      kind: 'quantity',
      source: '省教育厅',
      sentence: '全省有330所，在校生142.2万人。',
    });
  });

  it('has no quantity for dates and periods, and takes the first of two with one id', () => {
    const ledger = makeLedger(
      reportOf(paragraph(fact('spell', '三年', { kind: 'period' }), fact('twice', '1所'), fact('twice', '2所'))),
    );
    expect(ledger.get('spell')?.quantity).toBeNull();
    expect(ledger.get('twice')?.text).toBe('1所');
  });
});

describe('sentenceAround', () => {
  it('cuts at full stops, with the quotation marks that close after them', () => {
    const whole = '他说：“好。”全省330所；其中高职75所！完';
    const at = whole.indexOf('330');
    expect(sentenceAround(whole, at, at + 4)).toBe('全省330所；其中高职75所！');
    expect(sentenceAround(whole, 0, 1)).toBe('他说：“好。”');
    expect(sentenceAround(whole, whole.length - 1, whole.length)).toBe('完');
  });
});
