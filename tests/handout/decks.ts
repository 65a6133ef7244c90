import type { BookContext } from '../../scripts/booklet/document.ts';
import type { Paragraph, Report, Topic } from '../../scripts/content/model.ts';
import type { SheetSize } from '../../scripts/content/print-settings.ts';
import type { SlideRatio } from '../../scripts/content/settings-model.ts';
import type { Deck, PointsSlide } from '../../scripts/deck/slide.ts';
import type { SheetChoice } from '../../scripts/handout/sheet-geometry.ts';
import { contextOf, place, report, text, topic } from '../booklet/building.ts';

const title = '构建现代职业教育体系 为全省高质量发展提供有力技能人才支撑';

/** A slide of points with what is spoken to it, a paragraph each. */
export function points(number: number, words: string, spoken: readonly string[] = []): PointsSlide {
  return {
    layout: 'points',
    id: `t1-${number}`,
    number,
    title: [text(words)],
    section: null,
    kicker: '',
    notes: spoken.map((line): Paragraph => ({ type: 'paragraph', children: [text(line)], place })),
    minutes: 1,
    facts: [],
    place,
    items: [],
  };
}

export function deckOf(slides: readonly PointsSlide[], ratio: SlideRatio = '16:9'): Deck {
  return {
    name: '01-topic-1',
    topic: 1,
    title,
    shortTitle: '现代职业教育',
    language: 'zh-CN',
    ratio,
    emblem: null,
    background: null,
    slides,
  };
}

/** A report whose handout is laid out so. */
export function handoutOf(
  choice: Partial<SheetChoice>,
  size: SheetSize = 'A4',
): { readonly context: BookContext; readonly topic: Topic; readonly report: Report } {
  const one = topic(1, title);
  const handout = { slides: 4, rules: true, notes: false, grey: false, order: 'end', ...choice } as const;
  const made = report([one], { handout, sheet: { style: 'book', size } });
  return { context: contextOf(made), topic: one, report: made };
}
