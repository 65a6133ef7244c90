import { describe, expect, it } from 'vitest';
import { filledSheets } from '../../scripts/build/sheets.ts';
import { openGraph } from '../../scripts/graph/graph.ts';
import { noStore } from '../../scripts/graph/store.ts';
import { slideAlternative } from '../../scripts/handout/slide-frames.ts';
import { openPart } from '../../scripts/pdf/pdf.ts';
import { deckOf, points } from '../handout/decks.ts';
import { printed } from '../pdf/chrome-like.ts';

const deck = deckOf([points(1, '第一'), points(2, '第二'), points(3, '第三')]);
const slides = () => printed([[{ type: 'P', text: '一' }], [{ type: 'P', text: '二' }], [{ type: 'P', text: '三' }]]);

/** Sheets with frames for some slides, in any order. */
const sheets = (numbers: readonly number[]) =>
  printed([
    deck.slides
      .filter(({ number }) => numbers.includes(number))
      .map((slide) => ({ type: 'figure', alt: slideAlternative(slide) }) as const),
  ]);

describe('slides on sheets', () => {
  it('are told about where the sheets have no frame for them', async () => {
    const print = async (pdf: Uint8Array) => {
      const part = await openPart(pdf);
      return { key: String(pdf.length), pdf, layout: part.layout, part, fresh: () => openPart(pdf), written: null };
    };
    const fill = async (numbers: readonly number[]) =>
      await filledSheets(deck, await print(await sheets(numbers)), await print(await slides()), openGraph(noStore, ''));
    const whole = await fill([1, 2, 3]);
    expect(whole.diagnostics).toEqual([]);
    expect((await whole.part.open()).layout.pages).toBe(1);
    const { diagnostics } = await fill([1, 3]);
    expect(diagnostics).toMatchObject([{ code: 'handout-frame-missing', severity: 'error' }]);
    expect(diagnostics[0]?.wording.zh.message).toContain('第2张');
  });
});
