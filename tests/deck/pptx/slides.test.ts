import { describe, expect, it } from 'vitest';
import type { Inline } from '../../../scripts/content/model.ts';
import { plainText } from '../../../scripts/content/text.ts';
import { commonDate } from '../../../scripts/deck/classes.ts';
import { noteLines } from '../../../scripts/deck/markdown-text.ts';
import type { FigureItem, LabelledItem, Slide } from '../../../scripts/deck/slide.ts';
import { chineseOrdinal } from '../../../scripts/typography/ordinals.ts';
import { widthInEm } from '../../../scripts/typography/width.ts';
import { galleryDecks, opened } from './making.ts';
import { attribute, elements, paragraphs, relatedPath, slidePaths } from './reading.ts';

const decks = await Promise.all(galleryDecks.map(async (deck) => ({ deck, file: await opened(deck) })));
const all = decks.flatMap(({ deck, file }) =>
  deck.slides.map((slide, at) => ({ deck, slide, file, path: slidePaths(file)[at] ?? '' })),
);

const figure = ({ before, digits, after, label }: FigureItem, asOf: string | null): readonly string[] =>
  [before + digits + after, plainText(label), asOf ?? ''].filter((text) => text !== '');

/** Labels are set before their texts, or stand on lines of their own over them. */
const lines = (items: readonly LabelledItem[]): string =>
  items.map(({ label, text }) => plainText(label) + plainText(text)).join('');

const texts = (many: readonly (readonly Inline[])[]): readonly string[] => many.map(plainText);

/** What a slide has to say below its title, a text for each paragraph; labelled items as one text, whatever they are arranged in. */
function expected(slide: Slide): readonly string[] {
  switch (slide.layout) {
    case 'cover':
      return [slide.occasion, slide.publisher, slide.date, slide.ordinal];
    case 'agenda':
      return slide.items.map(
        (item, at) => `${at < slide.numbered ? chineseOrdinal(slide.first + at) : ''}\t${plainText(item)}`,
      );
    case 'section':
      return slide.ordinal === '' ? [] : [slide.ordinal];
    case 'points':
    case 'steps':
    case 'timeline':
      return [lines(slide.items)];
    case 'figure':
      return [...figure(slide.figure, slide.figure.asOf), ...texts([slide.explanation])];
    case 'figures': {
      const date = commonDate(slide.items);
      return [
        ...slide.items.flatMap((item) => figure(item, date === null ? item.asOf : null)),
        date ?? '',
        plainText(slide.explanation),
      ];
    }
    case 'compare':
      return [slide.before, slide.after].flatMap((item) => figure(item, item.asOf)).concat(texts([slide.explanation]));
    case 'table':
      return [slide.head, ...slide.rows].flatMap(texts);
    case 'quote':
      return texts([...slide.quotation, slide.attribution]);
    case 'picture':
      return [slide.picture.caption ?? ''];
    case 'chart':
      return [slide.chart.asOf ?? '', plainText(slide.explanation)];
    case 'share': {
      const { whole, chart } = slide;
      const told = whole === null ? '' : `　${plainText(whole.label)}${whole.asOf === null ? '' : `（${whole.asOf}）`}`;
      const date = whole !== null && whole.asOf === chart.asOf ? null : chart.asOf;
      return [
        whole === null ? '' : whole.before + whole.digits + whole.after + told,
        date ?? '',
        plainText(slide.explanation),
      ];
    }
    case 'ranking': {
      const date = slide.items.length === 1 ? null : commonDate(slide.items);
      return [
        ...slide.items.flatMap((item) => figure(item, date === null ? item.asOf : null)),
        date ?? '',
        plainText(slide.explanation),
      ];
    }
    case 'closing':
      return [slide.publisher];
  }
}

/** Labels and texts of items run together, without what parts them and without the numbers of steps. */
function joined(slide: Slide, body: readonly string[]): readonly string[] {
  if (slide.layout !== 'points' && slide.layout !== 'steps' && slide.layout !== 'timeline') return body;
  const spoken = slide.layout === 'steps' ? body.filter((text) => !/^\d$/u.test(text)) : body;
  const labels = slide.items.map(({ label }) => plainText(label));
  return [
    spoken
      .map((text) => {
        const label = labels.find((one) => one !== '' && (text.startsWith(`${one}\t`) || text.startsWith(`${one}　`)));
        return label === undefined ? text : label + text.slice(label.length + 1);
      })
      .join(''),
  ];
}

const isQuiet = ({ layout }: Slide): boolean => layout !== 'cover' && layout !== 'section' && layout !== 'closing';

describe('the slides of a presentation', () => {
  it('are the deck’s, in their number', () => {
    for (const { deck, file } of decks) expect(slidePaths(file)).toHaveLength(deck.slides.length);
  });

  it.each(all.map((one) => [`${one.deck.name} ${one.slide.number} ${one.slide.layout}`, one] as const))(
    'say what the deck says: %s',
    (_name, { deck, slide, file, path }) => {
      const [title = '', ...rest] = paragraphs(file.xml(path));
      expect(title).toBe(plainText(slide.title).trim().replace(/\s+/gu, ' '));
      const kicker = slide.kicker === '' ? [] : [slide.kicker];
      const foot = isQuiet(slide) ? [deck.shortTitle, String(slide.number)] : [];
      const body = rest.slice(kicker.length, rest.length - foot.length);
      expect(rest.slice(0, kicker.length)).toEqual(kicker);
      expect(rest.slice(rest.length - foot.length)).toEqual(foot);
      expect(joined(slide, body)).toEqual(expected(slide).filter((text) => text !== ''));
    },
  );

  it('have what is said to them in their notes, a paragraph each', () => {
    for (const { slide, file, path } of all) {
      const notes = relatedPath(file, path, 'notesSlide');
      expect(paragraphs(file.xml(notes))).toEqual(
        slide.notes
          .flatMap(noteLines)
          .map((line) => line.replace(/\s+/gu, ' '))
          .filter((line) => line !== ''),
      );
      expect(relatedPath(file, notes, 'slide')).toBe(path);
    }
  });

  it('have one title each, and fill placeholders that their layout has', () => {
    for (const { file, path } of all) {
      const layout = relatedPath(file, path, 'slideLayout');
      const key = (one: Parameters<typeof attribute>[0]): string =>
        `${attribute(one, 'type')} ${one.getAttribute('idx') ?? '0'}`;
      const offered = elements(file.xml(layout), 'p:ph').map(key);
      const filled = elements(file.xml(path), 'p:ph').map(key);
      expect(
        filled.filter((one) => !offered.includes(one)),
        path,
      ).toEqual([]);
      expect(new Set(filled).size).toBe(filled.length);
      expect(filled.filter((one) => /title/i.test(one) && !one.startsWith('subTitle'))).toHaveLength(1);
      // Every text of a slide is in the outline: no text stands in a loose box.
      const loose = elements(file.xml(path), 'p:sp').filter(
        (one) => elements(one, 'a:t').length > 0 && elements(one, 'p:ph').length === 0,
      );
      expect(loose).toEqual([]);
    }
  });

  it('are Chinese in every run, with an East Asian face, in colours of the theme', () => {
    for (const { file } of decks) {
      for (const path of file.paths.filter((one) => /^ppt\/(slides|notesSlides)\/[^/]+xml$/u.test(one))) {
        const properties = ['a:rPr', 'a:endParaRPr'].flatMap((name) => elements(file.xml(path), name));
        for (const one of properties) {
          expect(attribute(one, 'lang')).toBe('zh-CN');
          expect(attribute(one, 'altLang')).toBe('en-US');
        }
        for (const run of elements(file.xml(path), 'a:r')) expect(elements(run, 'a:ea'), path).toHaveLength(1);
      }
      for (const path of file.paths.filter((one) => /^ppt\/(slide|notes)[^/]*\/[^/]+xml$/u.test(one))) {
        expect(elements(file.xml(path), 'a:srgbClr'), path).toEqual([]);
      }
    }
  });

  it('have no type below 18 pt, however much stands on them', () => {
    for (const { file } of decks) {
      for (const path of file.paths.filter((one) => /^ppt\/(slides|slideLayouts|slideMasters)\/[^/]+xml$/u.test(one))) {
        const small = [...new TextDecoder().decode(file.bytes(path)).matchAll(/\ssz="(\d+)"/gu)]
          .map((match) => Number(match[1]))
          .filter((size) => size < 1800);
        expect(small, path).toEqual([]);
        expect(elements(file.xml(path), 'a:normAutofit')).toEqual([]);
      }
    }
  });
});

interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** px of a shape's own box, or of its placeholder's in the layout. */
function rectangle(
  shape: Parameters<typeof attribute>[0],
  layout: readonly Parameters<typeof attribute>[0][],
): Rectangle {
  const read = (name: string, key: string): number | null => {
    const [found] = elements(shape, name).filter((one) => one.hasAttribute(key));
    return found === undefined ? null : Number(attribute(found, key)) / 9525;
  };
  const [x, y, width, height] = [read('a:off', 'x'), read('a:off', 'y'), read('a:ext', 'cx'), read('a:ext', 'cy')];
  if (x !== null && y !== null && width !== null && height !== null) return { x, y, width, height };
  const [mark] = elements(shape, 'p:ph');
  const parent = layout.find((one) =>
    elements(one, 'p:ph').some(
      (ph) =>
        ph.getAttribute('type') === mark?.getAttribute('type') && ph.getAttribute('idx') === mark.getAttribute('idx'),
    ),
  );
  if (parent === undefined) throw new Error('A shape has no place.');
  return rectangle(parent, []);
}

describe('the room on a slide', () => {
  const shapes = all.flatMap(({ deck, slide, file, path }) => {
    const layout = elements(file.xml(relatedPath(file, path, 'slideLayout')), 'p:sp');
    const marked = ['p:sp', 'p:pic', 'p:graphicFrame'].flatMap((name) => elements(file.xml(path), name));
    return marked.map((shape) => ({
      name: `${deck.name} ${slide.number}`,
      shape,
      box: rectangle(shape, layout),
      layout,
    }));
  });

  it('holds every shape', () => {
    for (const { name, box } of shapes) {
      expect(box.x, name).toBeGreaterThanOrEqual(0);
      expect(box.y, name).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width, name).toBeLessThanOrEqual(1280.01);
      expect(box.y + box.height, name).toBeLessThanOrEqual(720.01);
    }
  });

  it('is not taken twice by texts', () => {
    const placed = shapes.filter(({ shape }) => elements(shape, 'a:t').length > 0);
    for (const [at, one] of placed.entries()) {
      const over = placed
        .slice(at + 1)
        .filter(
          (other) =>
            other.name === one.name &&
            one.box.x < other.box.x + other.box.width - 0.5 &&
            other.box.x < one.box.x + one.box.width - 0.5 &&
            one.box.y < other.box.y + other.box.height - 0.5 &&
            other.box.y < one.box.y + one.box.height - 0.5,
        );
      expect(
        over.map(({ shape }) => paragraphs(shape)),
        `${one.name}: ${paragraphs(one.shape).join('/')}`,
      ).toEqual([]);
    }
  });

  it('is enough for every text in its box', () => {
    for (const { name, shape, box, layout } of shapes.filter(({ shape: one }) => one.tagName === 'p:sp')) {
      const needed = elements(shape, 'a:p').reduce((sum, paragraph) => {
        const hundredths = (element: string): number =>
          Number(
            elements(paragraph, element)
              .flatMap((one) => elements(one, 'a:spcPts'))[0]
              ?.getAttribute('val') ?? 0,
          ) / 75;
        const [form] = elements(paragraph, 'a:pPr');
        const hanging = Number(form?.getAttribute('marL') ?? 0) / 9525;
        const width = elements(paragraph, 'a:r').reduce((total, run) => {
          const own = elements(run, 'a:rPr')[0]?.getAttribute('sz');
          const text = elements(run, 'a:t')[0]?.textContent ?? '';
          return total + widthInEm(text.split('\t').at(-1) ?? '') * (Number(own ?? inherited(shape, layout)) / 75);
        }, 0);
        const broken = elements(paragraph, 'a:br').length + 1;
        const count = broken > 1 ? broken : Math.max(1, Math.ceil(width / (box.width - hanging)));
        return sum + count * hundredths('a:lnSpc') + hundredths('a:spcAft');
      }, 0);
      const last = elements(shape, 'a:spcAft').at(-1);
      const after = Number(last === undefined ? 0 : (elements(last, 'a:spcPts')[0]?.getAttribute('val') ?? 0)) / 75;
      expect(needed - after, `${name}: ${paragraphs(shape).join('/')}`).toBeLessThanOrEqual(box.height + 1);
    }
  });
});

/** Size that a placeholder takes from its layout, in hundredths of a point. */
function inherited(shape: Parameters<typeof attribute>[0], layout: readonly Parameters<typeof attribute>[0][]): string {
  const index = elements(shape, 'p:ph')[0]?.getAttribute('idx') ?? null;
  const parent = layout.find((one) => elements(one, 'p:ph').some((ph) => ph.getAttribute('idx') === index));
  return (parent && elements(parent, 'a:defRPr')[0]?.getAttribute('sz')) ?? '2250';
}
