import { describe, expect, it } from 'vitest';
import type { AuthoredSlide, Block, SlideLayout } from '../../scripts/content/model.ts';
import { layoutOf } from '../../scripts/deck/layout-choice.ts';
import { layOut } from '../../scripts/deck/layouts.ts';
import { makeDeck } from '../../scripts/deck/slides.ts';
import { fact, ledger, list, paragraph, quotation, report, section, slide, table, topic } from './building.ts';

const facts = ledger(fact('a', '超', '12.25', '万人次', '教师培训', '2021年'), fact('b', '', '6', '人', '教师'));

function codes(one: AuthoredSlide): readonly string[] {
  const whole = topic({ sections: [section('t1-s1', '节', [one])] });
  return makeDeck(report([whole]), whole, facts).diagnostics.map(({ code }) => code);
}

describe('a layout', () => {
  it.each<[SlideLayout | null, readonly Block[], readonly string[]]>([
    ['figure', [paragraph('没有数据')], ['deck-layout-content']],
    ['figure', [list(['没有引用'])], ['deck-figure-missing']],
    ['figure', [list([':ref[x 1人]'])], ['deck-figure-unknown']],
    ['figure', [list([':ref[a 1]', ':ref[b 2]'])], ['deck-item-count']],
    ['compare', [list([':ref[a 1]', ':ref[b 2]', ':ref[a 3]'])], ['deck-item-count']],
    ['figures', [list([':ref[a 1]'])], ['deck-item-count']],
    ['points', [list(['一', '二', '三', '四', '五', '六'])], []],
    ['points', [], ['deck-layout-content']],
    ['points', [list(['一']), paragraph('多余')], ['deck-content-not-shown']],
    ['points', [list(['字'.repeat(70)])], ['deck-point-long']],
    ['steps', [list(['一'])], ['deck-item-count']],
    ['table', [paragraph('没有表')], ['deck-layout-content']],
    ['quote', [paragraph('没有引文')], ['deck-layout-content']],
    ['picture', [paragraph('没有图')], ['deck-layout-content']],
    ['section', [paragraph('多余')], ['deck-content-not-shown']],
    ['figures', [list([':ref[a 1]', ':ref[b 2]']), paragraph('说明'), paragraph('多余')], ['deck-content-not-shown']],
  ])('%s tells what it does not take', (layout, blocks, expected) => {
    const one = slide(layout, '标题', blocks);
    expect(codes(one)).toEqual(expected);
  });

  it('points at the very item, and says in both languages what to do', () => {
    const items = list([':ref[a 1]', '没有引用']);
    const { diagnostics, content } = layOut(slide('figures', '标题', [items]), 'figures', facts, '厅');
    expect(content).toBeNull();
    expect(diagnostics.map(({ place }) => place)).toEqual([items.items[1]?.place]);
    expect(diagnostics[0]?.wording.zh.hint).toContain(':ref[');
    expect(diagnostics[0]?.wording.en.hint).toContain(':ref[');
  });

  it('needs a title', () => {
    expect(codes(slide('points', '', [list(['一'])]))).toEqual(['deck-title-missing']);
    expect(codes(slide('closing', ''))).toEqual([]);
  });

  it('takes the pieces of a figure from the ledger, and its label from the slide first', () => {
    const { content } = layOut(
      slide('compare', '标题', [list([':ref[a 超12.25万人次]', ':ref[b 6人]　专职教师'])]),
      'compare',
      facts,
      '厅',
    );
    expect(content).toMatchObject({
      before: {
        fact: 'a',
        before: '超',
        digits: '12.25',
        after: '万人次',
        asOf: '2021年',
        label: [{ value: '教师培训' }],
      },
      after: { fact: 'b', label: [{ value: '专职教师' }], asOf: null },
    });
  });

  it('keeps who is quoted apart', () => {
    const { content } = layOut(slide('quote', '标题', [quotation('一句。', '——某人')]), 'quote', facts, '厅');
    expect(content).toMatchObject({ quotation: [[{ value: '一句。' }]], attribution: [{ value: '——某人' }] });
  });
});

describe('a share', () => {
  it('is one figure with its parts in a list inside it', () => {
    const whole = list([':ref[a 超12.25万人次]']);
    const inside = {
      ...whole,
      items: whole.items.map((item) => ({ ...item, blocks: [...item.blocks, list([':ref[b 6人]'])] })),
    };
    expect(layoutOf(slide(null, '标题', [inside]))).toBe('share');
  });
});

describe('without a layout of its own', () => {
  it('a slide that names a kind of chart is one', () => {
    expect(layoutOf(slide(null, '标题', [list([':ref[a 1]', ':ref[b 2]'])], { chart: 'bar' }))).toBe('chart');
  });

  it.each<[readonly Block[], SlideLayout]>([
    [[], 'section'],
    [[paragraph('话')], 'points'],
    [[list(['**甲**　乙'])], 'points'],
    [[list(['**2021年** 乙', '**2022年** 丙'])], 'timeline'],
    [[list(['甲', '乙'], true)], 'steps'],
    [[list([':ref[a 1]'])], 'figure'],
    [[list([':ref[a 1] 标签', ':ref[b 2]'])], 'figures'],
    [[list([':ref[a 1] 标签', '别的'])], 'points'],
    [[table([['甲'], ['乙']])], 'table'],
    [[quotation('甲')], 'quote'],
  ])('a slide gets the one its content calls for', (blocks, layout) => {
    expect(layoutOf(slide(null, '标题', blocks))).toBe(layout);
  });
});
