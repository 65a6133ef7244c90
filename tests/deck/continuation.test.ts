import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../scripts/content/text.ts';
import { continued as continuedIn } from '../../scripts/deck/continuation.ts';
import type { Draft } from '../../scripts/deck/draft.ts';
import { pointsFit, rowsFit, tableFits } from '../../scripts/deck/fit.ts';
import type { LabelledItem, SlideContent } from '../../scripts/deck/slide.ts';
import { bodyHeight } from '../../scripts/deck/slide-size.ts';
import { place, text } from '../booklet/building.ts';

const item = (words: string): LabelledItem => ({ label: [], text: [text(words)] });

function draft(content: SlideContent, minutes: number | null = 2): Draft {
  const notes = [{ type: 'paragraph', children: [text('讲稿')], place }] as const;
  return { content, title: [text('标题')], section: null, kicker: '', notes, minutes, place };
}

const room = bodyHeight('16:9');

const continued = (one: Draft): readonly Draft[] => continuedIn(one, room);

const titles = (drafts: readonly Draft[]): readonly string[] => drafts.map(({ title }) => plainText(title));

describe('a slide that is too full', () => {
  it('goes on in continuations of about the same size, with its minutes shared out', () => {
    const parts = continued(
      draft({ layout: 'points', items: Array.from({ length: 7 }, (_, at) => item(`第${at}点`)) }),
    );
    expect(titles(parts)).toEqual(['标题', '标题（续）']);
    expect(parts.map(({ minutes }) => minutes)).toEqual([1, 1]);
    expect(parts.map(({ notes }) => notes.length)).toEqual([1, 1]);
    expect(parts.map(({ content }) => (content.layout === 'points' ? content.items.length : 0))).toEqual([3, 4]);
  });

  it('counts its continuations where there are several', () => {
    const rows = Array.from({ length: 20 }, (_, at) => [[text(`第${at}行`)], [text('数')]]);
    const table: SlideContent = { layout: 'table', alignments: [null, null], head: [[text('项')], [text('数')]], rows };
    const parts = continued(draft(table));
    expect(titles(parts)).toEqual(['标题', '标题（续一）', '标题（续二）']);
    for (const { content } of parts) expect(content.layout === 'table' && tableFits(content, room)).toBe(true);
    expect(parts.flatMap(({ content }) => (content.layout === 'table' ? content.rows : []))).toEqual(rows);
  });

  it('says what explains all figures below the last of them', () => {
    const figure = (fact: string) => ({ fact, before: '', digits: '1', after: '个', label: [text(fact)], asOf: null });
    const items = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(figure);
    const parts = continued(draft({ layout: 'figures', items, explanation: [text('说明')] }));
    const told = parts.map(({ content }) => (content.layout === 'figures' ? plainText(content.explanation) : ''));
    expect(told).toEqual(['', '说明']);
  });

  it('stays whole where it fits, or where nothing can be split', () => {
    const whole = draft({ layout: 'points', items: [item('一'), item('二')] });
    expect(continued(whole)).toEqual([whole]);
    const single = draft({ layout: 'points', items: [item('很长'.repeat(400))] });
    expect(continued(single)).toEqual([single]);
  });

  it('loses no item, keeps their order, and fits wherever more than one stands together', () => {
    const items = fc.array(fc.integer({ min: 1, max: 160 }), { minLength: 1, maxLength: 24 });
    const layouts = [
      ['points', pointsFit],
      ['steps', rowsFit],
      ['timeline', rowsFit],
    ] as const;
    fc.assert(
      fc.property(items, fc.constantFrom(...layouts), (lengths, [layout, fits]) => {
        const all = lengths.map((length, at) => item(`${at}${'字'.repeat(length)}`));
        const parts = continued(draft({ layout, items: all }));
        const groups = parts.map(({ content }) => (content.layout === layout ? content.items : []));
        expect(groups.flat()).toEqual(all);
        for (const group of groups) expect(group.length === 1 || fits(group, room)).toBe(true);
      }),
    );
  });
});
