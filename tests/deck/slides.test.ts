import { describe, expect, it } from 'vitest';
import type { Section, Topic } from '../../scripts/content/model.ts';
import { plainText } from '../../scripts/content/text.ts';
import { blocksText } from '../../scripts/deck/inlines.ts';
import type { Slide } from '../../scripts/deck/slide.ts';
import { makeDeck } from '../../scripts/deck/slides.ts';
import type { Ledger } from '../../scripts/facts/fact.ts';
import { fact, ledger, list, paragraph, report, section, slide, table, topic } from './building.ts';
import { gallery, galleryLedger } from './gallery.ts';

const none: Ledger = new Map();

function deckOf(parts: Partial<Topic>, facts: Ledger = none): readonly Slide[] {
  const one = topic(parts);
  return makeDeck(report([one]), one, facts).deck.slides;
}

/** The slides of one section alone. */
function slidesOf(flow: Section['flow'], facts: Ledger = none, sections: readonly Section[] = []): readonly Slide[] {
  return deckOf({ sections: [section('t1-s1', '本节标题', flow, { sections })] }, facts).slice(1, -1);
}

const layouts = (slides: readonly Slide[]): readonly string[] => slides.map(({ layout }) => layout);
const notes = (one: Slide | undefined): string => blocksText(one?.notes ?? []);
const title = (one: Slide | undefined): string => plainText(one?.title ?? []);

describe('a deck', () => {
  it('opens and closes by itself', () => {
    const slides = deckOf({
      number: 3,
      sections: [section('t3-s1', '甲', [paragraph('一。')]), section('t3-s2', '乙', [paragraph('二。')])],
      next: section('t3-next', '下一步：丙', [paragraph('三。')], { role: 'next', number: null }),
    });
    expect(layouts(slides)).toEqual(['cover', 'agenda', 'points', 'points', 'points', 'closing']);
    expect(slides[0]).toMatchObject({ ordinal: '叁', date: '2022年1月', occasion: '2022年安徽省“两会”', kicker: '' });
    expect(slides[1]).toMatchObject({ layout: 'agenda', numbered: 2, first: 1 });
    expect(notes(slides[1])).toBe('汇报分3个部分：甲；乙；下一步：丙。');
    expect(title(slides.at(-1))).toBe('敬请批评指正');
    expect(slides.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('needs no agenda for one section', () => {
    expect(layouts(deckOf({ sections: [section('t1-s1', '甲', [paragraph('一。')])] }))).toEqual([
      'cover',
      'points',
      'closing',
    ]);
    expect(layouts(deckOf({}))).toEqual(['cover', 'closing']);
  });

  it('numbers topics plainly in long reports', () => {
    const topics = Array.from({ length: 25 }, (_, index) => topic({ number: index + 1 }));
    const deck = makeDeck(report(topics), topics[11] ?? topic(), none).deck;
    expect(deck.slides[0]).toMatchObject({ ordinal: '12' });
    expect(deck.name).toBe('12-topic');
    const long = topic({ number: 12, file: '012-topic.md' });
    expect(makeDeck(report([long]), long, none).deck.name).toBe('012-topic');
  });

  it('takes an agenda of many sections to two slides, numbered on', () => {
    const sections = Array.from({ length: 25 }, (_, index) => section(`t1-s${index + 1}`, `第${index + 1}节`, []));
    const agenda = deckOf({ sections }).filter((one) => one.layout === 'agenda');
    expect(agenda.map((one) => (one.layout === 'agenda' ? [one.first, one.items.length, one.numbered] : []))).toEqual([
      [1, 8, 8],
      [9, 8, 8],
      [17, 9, 9],
    ]);
    expect(new Set(agenda.map(({ id }) => id)).size).toBe(3);
  });

  it('gives long titles an agenda of fewer entries', () => {
    const named = (title: string) =>
      deckOf({ sections: Array.from({ length: 8 }, (_, at) => section(`t1-s${at + 1}`, title, [])) }).flatMap((one) =>
        one.layout === 'agenda' ? [one.items.length] : [],
      );
    expect(named('一'.repeat(16))).toEqual([8]);
    expect(named('一'.repeat(17))).toEqual([4, 4]);
    expect(named('一'.repeat(70))).toEqual([2, 2, 2, 2]);
  });

  it("lets an author's closing slide replace the made one", () => {
    const slides = deckOf({
      next: section('t1-next', '下一步', [slide('closing', '谢谢大家')], { role: 'next', number: null }),
    });
    expect(layouts(slides)).toEqual(['cover', 'closing']);
    expect(title(slides[1])).toBe('谢谢大家');
    expect(slides[1]).toMatchObject({ publisher: '安徽省教育厅', kicker: '' });
  });

  it('speaks the lead over the cover, or only names the topic when the lead has slides', () => {
    const lead = (flow: Section['flow']) => section('t1-lead', '', flow, { role: 'lead', number: null });
    expect(notes(deckOf({ lead: lead([paragraph('开头。')]) })[0])).toBe('开头。');
    const slides = deckOf({
      title: '题目',
      lead: lead([slide('points', '要点', [list(['甲'])]), paragraph('开头。')]),
    });
    expect(notes(slides[0])).toBe('下面汇报的题目是：题目。');
    expect(slides[1]).toMatchObject({ kicker: '导语' });
    expect(notes(slides[1])).toBe('开头。');
  });

  it('gives every slide an id of its own that others do not move', () => {
    const before = slidesOf([slide('points', '甲', [list(['一'])]), slide('points', '乙', [list(['二'])])]);
    expect(before.map(({ id }) => id)).toEqual(['t1-s1-a', 't1-s1-b']);
    for (const one of gallery.topics) {
      const ids = makeDeck(gallery, one, galleryLedger).deck.slides.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('is the same every time, and sound for every layout', () => {
    for (const one of gallery.topics) {
      const first = makeDeck(gallery, one, galleryLedger);
      expect(first.diagnostics).toEqual([]);
      expect(makeDeck(gallery, one, galleryLedger)).toEqual(first);
    }
  });

  it('lists the figures that stand on a slide, each once', () => {
    const facts = ledger(fact('a', '', '5', '所', '学校'), fact('b', '', '6', '人', '教师'));
    const [one] = slidesOf([slide('figures', ':ref[a 5所]领先', [list([':ref[a 5所]', ':ref[b 6人]'])])], facts);
    expect(one?.facts).toEqual(['a', 'b']);
  });
});

describe('notes', () => {
  it('are the paragraphs behind a slide, up to the next', () => {
    const [first, second] = slidesOf([
      slide('points', '甲', [list(['一'])]),
      paragraph('甲一。'),
      paragraph('甲二。'),
      slide('points', '乙', [list(['二'])]),
      paragraph('乙一。'),
    ]);
    expect(notes(first)).toBe('甲一。\n甲二。');
    expect(notes(second)).toBe('乙一。');
  });

  it('are replaced by notes of the slide, and begin with what stands before the first slide', () => {
    const own = slidesOf([
      slide('points', '甲', [list(['一'])], { notes: [paragraph('自己的。')] }),
      paragraph('正文。'),
    ]);
    expect(notes(own[0])).toBe('自己的。');
    const before = slidesOf([paragraph('之前。'), slide('points', '甲', [list(['一'])]), paragraph('之后。')]);
    expect(notes(before[0])).toBe('之前。\n之后。');
  });

  it('go on through subsections without slides', () => {
    const [only] = slidesOf([slide('points', '甲', [list(['一'])]), paragraph('正文。')], none, [
      section('t1-s1-1', '小节', [paragraph('小节正文。')]),
    ]);
    expect(notes(only)).toBe('正文。\n小节正文。');
  });

  it('decide the minutes where the author does not', () => {
    const words = (count: number) => paragraph('字'.repeat(count));
    const minutes = (count: number) => slidesOf([slide('points', '甲', [list(['一'])]), words(count)])[0]?.minutes;
    expect([minutes(10), minutes(220), minutes(330), minutes(500)]).toEqual([0.5, 1, 1.5, 2.5]);
    expect(slidesOf([slide('points', '甲', [list(['一'])], { minutes: 4 }), words(10)])[0]?.minutes).toBe(4);
  });

  it('warn when they do not take the minutes planned', () => {
    const planned = (minutes: number) => {
      const one = topic({ minutes });
      return makeDeck(report([one]), one, none).diagnostics.map(({ code }) => code);
    };
    expect(planned(1)).toEqual([]);
    expect(planned(15)).toEqual(['deck-minutes']);
  });
});

describe('derived slides', () => {
  it('take run-in headings as labels and cut sentences between clauses', () => {
    const [only] = slidesOf([
      paragraph('**健全机制。**省级建立机制，由省委副书记牵头。还有别的。'),
      paragraph(`**强化督导。**${'实地了解机构治理情况，'.repeat(6)}最后一句。`),
    ]);
    if (only?.layout !== 'points') throw new Error('no points');
    expect(only.items.map(({ label, text }) => [plainText(label), plainText(text)])).toEqual([
      ['健全机制', '省级建立机制，由省委副书记牵头'],
      ['强化督导', Array(4).fill('实地了解机构治理情况').join('，')],
    ]);
  });

  it('never cut inside quotation marks, nor through a figure', () => {
    const long = `“${'引文很长，'.repeat(14)}”之后`;
    const [only] = slidesOf([paragraph(`${long}，再说。`)]);
    if (only?.layout !== 'points') throw new Error('no points');
    expect(plainText(only.items[0]?.text ?? [])).toBe(long);
  });

  it('take what is counted off', () => {
    const [only] = slidesOf([paragraph('主要有两项。一是推动联动，全面铺开。二是提高标准；三是扩大招生。')]);
    if (only?.layout !== 'points') throw new Error('no points');
    expect(only.items.map(({ text }) => plainText(text))).toEqual(['推动联动，全面铺开', '提高标准', '扩大招生']);
  });

  it('go on another slide, evenly, and speak every paragraph once', () => {
    const paragraphs = Array.from({ length: 7 }, (_, index) => paragraph(`**第${index + 1}项。**说明。`));
    const slides = slidesOf(paragraphs);
    expect(slides.map((one) => (one.layout === 'points' ? one.items.length : 0))).toEqual([3, 4]);
    expect(slides.map(title)).toEqual(['本节标题', '本节标题（续）']);
    expect(slides.flatMap((one) => one.notes)).toEqual(paragraphs);
  });

  it('show the figures of a section, with the clause that states them as title', () => {
    const facts = ledger(fact('a', '', '5728', '所', '学校'), fact('b', '', '100', '%', '覆盖率'));
    const flow = [
      paragraph('**第一。**没有数据。'),
      paragraph('**第二。**截至年底，全省建成智慧学校:fact[5728所]{a}，覆盖率:fact[100%]{b}。'),
    ];
    const slides = slidesOf(flow, facts);
    expect(layouts(slides)).toEqual(['points', 'figures']);
    expect(title(slides[1])).toBe('全省建成智慧学校5728所');
    expect(slides.flatMap((one) => one.notes)).toEqual(flow);
    expect(JSON.stringify(slides.map((one) => one.title))).not.toContain('"type":"fact"');
  });

  it('stand for subsections, tables and empty sections as well', () => {
    expect(layouts(slidesOf([]))).toEqual(['section']);
    expect(
      layouts(
        slidesOf([
          table([
            ['甲', '乙'],
            ['1', '2'],
          ]),
        ]),
      ),
    ).toEqual(['table']);
    const sub = slidesOf([paragraph('总说。')], none, [
      section('t1-s1-1', '小节一', [paragraph('一。')]),
      section('t1-s1-2', '小节二', [paragraph('二。')]),
    ]);
    expect(sub.map(title)).toEqual(['本节标题', '小节一', '小节二']);
    expect(sub.map(({ section: id }) => id)).toEqual(['t1-s1', 't1-s1-1', 't1-s1-2']);
    expect(sub.map(notes)).toEqual(['总说。', '一。', '二。']);
  });
});
