import { describe, expect, it } from 'vitest';
import type { Slide } from '../../../scripts/deck/slide.ts';
import { makeDeck } from '../../../scripts/deck/slides.ts';
import { list, quotation, report, section, slide, table, topic } from '../building.ts';
import { galleryLedger } from '../gallery.ts';
import { opened } from './making.ts';
import { slidePaths } from './reading.ts';

const long = '省委教育工委、省教育厅成立工作专班，承担日常统筹和跟踪问效，先后两轮实地督查，视频调度不少于五次，';
const longer = long.repeat(3);

/** More than a slide holds, in every layout that chooses a size. */
const crowded = report([
  topic({
    sections: [
      ...Array.from({ length: 10 }, (_, at) =>
        section(`t1-s${at + 1}`, `第${at + 1}项：${long}`, [], { number: at + 1 }),
      ),
      section(
        't1-s11',
        '太多',
        [
          slide('points', '要点', [list(Array.from({ length: 5 }, () => `**标签**　${longer}`))]),
          slide('points', '一个要点', [list([longer.repeat(4)])]),
          slide('steps', '步骤', [
            list(
              Array.from({ length: 6 }, () => `**步骤** ${longer}`),
              true,
            ),
          ]),
          slide('timeline', '时间', [list(Array.from({ length: 6 }, (_, at) => `**202${at}年** ${longer}`))]),
          slide('table', '表格', [table([['栏', '目'], ...Array.from({ length: 14 }, () => ['短', long])])]),
          slide('quote', '引文', [quotation(longer.repeat(2), longer.repeat(2))]),
        ],
        { number: 11 },
      ),
    ],
  }),
]);

const [subject] = crowded.topics;
if (subject === undefined) throw new Error('There is no topic.');
const { deck } = makeDeck(crowded, subject, galleryLedger);
const file = await opened(deck);

describe('a slide with too much on it', () => {
  it.each(deck.slides.map(({ number, layout }) => [`${number} ${layout}`, number] as const))(
    'keeps type of at least 18 pt: %s',
    (_name, number) => {
      const text = new TextDecoder().decode(file.bytes(slidePaths(file)[number - 1] ?? ''));
      const sizes = [...text.matchAll(/\ssz="(\d+)"/gu)].map((match) => Number(match[1]));
      for (const size of sizes) expect(size).toBeGreaterThanOrEqual(1800);
    },
  );

  it.each(['points', 'steps', 'timeline', 'table'] as const)(
    'is set in the smallest type there is where it was not split: %s',
    async (layout) => {
      const parts = deck.slides.filter((one) => one.layout === layout);
      const [first] = parts;
      if (first === undefined) throw new Error(`There is no slide with the layout ${layout}.`);
      const items = parts.flatMap((one): readonly unknown[] => ('items' in one ? one.items : []));
      const rows = parts.flatMap((one) => (one.layout === 'table' ? one.rows : []));
      const whole = { ...first, number: 1, ...(layout === 'table' ? { rows } : { items }) } as Slide;
      const text = new TextDecoder().decode(
        (await opened({ ...deck, slides: [whole] })).bytes('ppt/slides/slide1.xml'),
      );
      expect(text).toContain(' sz="1800"');
    },
  );

  // Whatever has several items goes on in continuations; a single one can't.
  it.each(['points', 'quote'] as const)('is set in the smallest type there is: %s', (layout) => {
    const found = deck.slides.filter((one) => one.layout === layout);
    const texts = found.map(({ number }) => new TextDecoder().decode(file.bytes(slidePaths(file)[number - 1] ?? '')));
    expect(texts.filter((text) => text.includes(' sz="1800"'))).toHaveLength(1);
  });
});
