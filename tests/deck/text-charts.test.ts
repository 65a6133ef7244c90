import { describe, expect, it } from 'vitest';
import type { AuthoredChart, Block } from '../../scripts/content/model.ts';
import { makeDeck } from '../../scripts/deck/slides.ts';
import { printedCharts, textChartDiagnostics } from '../../scripts/deck/text-charts.ts';
import { readBack } from '../chart/drawing.ts';
import { list, paragraph, report, section, slide, somewhere, topic } from './building.ts';
import { galleryLedger } from './gallery.ts';
import { tokens } from './setting.ts';

function chart(kind: AuthoredChart['kind'], ...blocks: readonly Block[]): AuthoredChart {
  return { type: 'chart', kind, id: null, title: [], blocks, place: somewhere() };
}

const bars = chart('bar', list([':ref[courses 730万余节]', '**:ref[online 超104万节]**']), paragraph('截至年底。'));
const whole = list([':ref[students 142.2万人]']);
const parts = list([':ref[higher 63.1万人] 高职', ':ref[secondary 79.1万人] 中职']);
const share = chart('share', {
  ...whole,
  items: whole.items.map((item) => ({ ...item, blocks: [...item.blocks, parts] })),
});

function made(...flow: readonly Parameters<typeof section>[2][number][]) {
  return report([topic({ sections: [section('t1-s1', '一节', flow)] })]);
}

describe('a chart in the text', () => {
  it('is drawn as wide as the page’s measure and whole lines high, with what it is part of and its caption', async () => {
    const charts = await printedCharts(made(paragraph('话。'), bars, share), galleryLedger, tokens, 444, 20.25);
    expect([...charts.keys()]).toEqual([bars, share]);
    for (const { svg } of charts.values()) {
      const { width, height, texts } = readBack(svg);
      expect(width).toBe(444);
      expect((height / 20.25) % 1).toBe(0);
      for (const { size } of texts) expect(size).toBeGreaterThanOrEqual(tokens.print.note);
    }
    expect(charts.get(bars)).toMatchObject({ whole: null, caption: [{ value: '截至年底。' }] });
    expect(charts.get(share)).toMatchObject({ whole: { fact: 'students', digits: '142.2' }, caption: [] });
    expect(readBack(charts.get(share)?.svg ?? '').texts.map(({ text }) => text)).toContain('44%');
  });

  it('is told at its place when it can’t be drawn', () => {
    const wrong = chart('bar', list([':ref[courses 730万余节]', ':ref[rate 94.12%]']));
    const none = chart('stacked', paragraph('没有数据'));
    const told = textChartDiagnostics(made(wrong, none), galleryLedger);
    expect(told.map(({ code }) => code)).toEqual(['chart-units', 'deck-layout-content']);
    expect(told[1]?.place).toEqual(none.place);
  });

  it('stands on a slide where its section has no others, and is never spoken', () => {
    const deckOf = (one: ReturnType<typeof made>) =>
      makeDeck(one, one.topics[0] ?? topic(), galleryLedger).deck.slides.filter(({ section: id }) => id !== null);
    const derived = deckOf(made(paragraph('一句话说明这项工作。'), bars));
    expect(derived.map(({ layout }) => layout)).toEqual(['points', 'chart']);
    const authored = deckOf(made(slide('points', '标题', [list(['**甲**　乙'])]), paragraph('讲稿。'), bars));
    expect(authored.map(({ layout, notes }) => [layout, notes.length])).toEqual([['points', 1]]);
  });
});
