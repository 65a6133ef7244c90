import { describe, expect, it } from 'vitest';
import type { Chart } from '../../../scripts/chart/chart.ts';
import { labelFormat } from '../../../scripts/deck/pptx/chart-data.ts';
import { chart } from '../../../scripts/deck/pptx/chart-slide.ts';
import { charts } from './charts.ts';
import { galleryDecks, opened } from './making.ts';
import { attribute, elements, type Opened, openPackage, paragraphs, relatedPath, slidePaths } from './reading.ts';

const [deck] = galleryDecks;
if (deck === undefined) throw new Error('The gallery is empty.');
const file = await opened({ ...deck, slides: deck.slides.slice(0, charts.length) }, {}, (slide, staging) => {
  const shown = charts[slide.number - 1];
  if (shown === undefined) throw new Error('There is no chart for the slide.');
  return chart({ ...slide, layout: 'chart', chart: shown, explanation: [] }, staging);
});
const made = charts.map((shown, at) => {
  const slide = slidePaths(file)[at] ?? '';
  const path = relatedPath(file, slide, 'chart');
  return {
    shown,
    slide,
    path,
    part: file.xml(path),
    data: openPackage(file.bytes(relatedPath(file, path, 'package'))),
  };
});

const values = (within: Parameters<typeof elements>[0], name: string): readonly string[] =>
  elements(within, name).flatMap((one) => elements(one, 'c:v').map((value) => value.textContent ?? ''));

/** The sheet as rows of what stands in its cells. */
function rows(data: Opened): readonly (readonly (string | number)[])[] {
  const shared = elements(data.xml('xl/sharedStrings.xml'), 't').map((one) => one.textContent ?? '');
  return elements(data.xml('xl/worksheets/sheet1.xml'), 'row').map((row) =>
    elements(row, 'c').map((cell) => {
      const value = Number(cell.textContent);
      return cell.getAttribute('t') === 's' ? (shared[value] ?? '') : value;
    }),
  );
}

describe.each(made.map((one) => [one.shown.kind, one] as const))(
  'a native chart: %s',
  (kind, { shown, slide, part, data }) => {
    const share = kind === 'share';
    const numbers = shown.series.flatMap((series) => series.values.map(({ value }) => value));

    it('holds the numbers, and its workbook the same', () => {
      expect(values(part, 'c:val').map(Number)).toEqual(numbers);
      const [head = [], ...body] = rows(data);
      const names = shown.series.map(({ name }) => name);
      expect(head.slice(1)).toEqual(share ? shown.categories : names);
      expect(body.map(([first]) => first)).toEqual(share ? names : shown.categories);
      const bySeries = head.slice(1).flatMap((_, column) => body.map((row) => row[column + 1]));
      expect(bySeries).toEqual(numbers);
      expect(values(part, 'c:tx')).toEqual(head.slice(1));
      const categories = body.map(([first]) => first);
      expect(values(part, 'c:cat')).toEqual(head.slice(1).flatMap(() => categories));
    });

    it('refers to the cells the numbers stand in', () => {
      const count = share ? 1 : shown.categories.length;
      const last = count === 1 ? '' : `:$B$${count + 1}`;
      const [first] = elements(part, 'c:val').flatMap((one) => elements(one, 'c:f'));
      expect(first?.textContent).toBe(`Sheet1!$B$2${last}`);
      expect(elements(part, 'c:externalData')).toHaveLength(1);
    });

    it('stands on two axes that are there, and on no other', () => {
      const used = elements(part, 'c:plotArea').flatMap((area) =>
        ['c:barChart', 'c:lineChart']
          .flatMap((name) => elements(area, name))
          .flatMap((plot) => elements(plot, 'c:axId')),
      );
      const declared = ['c:catAx', 'c:valAx']
        .flatMap((name) => elements(part, name))
        .flatMap((axis) => elements(axis, 'c:axId'));
      const ids = (many: readonly Parameters<typeof attribute>[0][]) => many.map((one) => attribute(one, 'val')).sort();
      expect(ids(used)).toEqual(ids(declared));
      expect(new Set(ids(used)).size).toBe(2);
      expect(ids(elements(part, 'c:crossAx'))).toEqual(ids(declared));
    });

    it('is labelled at every value, as the report writes it', () => {
      const formats = elements(part, 'c:dLbl').map((one) =>
        elements(one, 'c:numFmt').map((format) => attribute(format, 'formatCode')),
      );
      expect(formats.flat()).toEqual(shown.series.flatMap((series) => series.values.map(labelFormat)));
    });

    it('is Chinese, with an East Asian face and type of 18 pt', () => {
      const properties = elements(part, 'a:defRPr');
      expect(properties.length).toBeGreaterThan(2);
      for (const one of properties) {
        expect(attribute(one, 'lang')).toBe('zh-CN');
        expect(Number(attribute(one, 'sz'))).toBeGreaterThanOrEqual(1800);
        expect(elements(one, 'a:ea')).toHaveLength(1);
      }
      expect(elements(part, 'c:lang').map((one) => attribute(one, 'val'))).toEqual(['zh-CN']);
      expect(elements(part, 'a:srgbClr')).toEqual([]);
    });

    it('stands in the chart placeholder with its alternative text, and says its date', () => {
      const [frame] = elements(file.xml(slide), 'p:graphicFrame');
      expect(frame && elements(frame, 'p:cNvPr').map((one) => attribute(one, 'descr'))).toEqual([shown.alternative]);
      expect(frame && elements(frame, 'p:ph').map((one) => attribute(one, 'type'))).toEqual(['chart']);
      expect(paragraphs(file.xml(slide)).includes(shown.asOf ?? '')).toBe(shown.asOf !== null);
    });

    it('spends the accent on what is emphasised', () => {
      const accents = elements(part, 'a:schemeClr').filter((one) => attribute(one, 'val') === 'accent1');
      expect(accents.length).toBeGreaterThan(0);
      expect(elements(part, 'a:lumMod').length).toBeGreaterThan(0);
    });
  },
);

describe('a part of a whole', () => {
  it('leaves the rest of its bar to a series without a label', async () => {
    const [series] = charts.find(({ kind }) => kind === 'share')?.series ?? [];
    const part: Chart = {
      kind: 'share',
      categories: ['覆盖'],
      series: [
        {
          name: series?.name ?? '',
          values: [{ fact: 'f', value: 94.12, text: '94.12%', asOf: null, emphasised: true }],
        },
      ],
      unit: '%',
      asOf: null,
      whole: 100,
      alternative: '覆盖94.12%。',
    };
    const one = await opened({ ...deck, slides: deck.slides.slice(0, 1) }, {}, (slide, staging) =>
      chart({ ...slide, layout: 'chart', chart: part, explanation: [] }, staging),
    );
    const drawn = one.xml('ppt/charts/chart1.xml');
    expect(elements(drawn, 'c:ser').map((ser) => values(ser, 'c:val'))).toEqual([['94.12'], ['5.88']]);
    expect(elements(drawn, 'c:dLbls').map((labels) => elements(labels, 'c:delete').length)).toEqual([0, 1]);
  });
});

describe('the format of a label', () => {
  const format = (value: number, text: string): string =>
    labelFormat({ fact: 'f', value, text, asOf: null, emphasised: false });

  it.each([
    [142.2, '142.2万人', '0.0"万人"'],
    [50, '近50万人', '"近"0"万人"'],
    [11270, '11,270所', '#,##0"所"'],
    [94.12, '94.12%', '0.00"%"'],
    [94.1, '94.10%', '0.00"%"'],
    [2, '两轮', '"两轮"'],
    [1, '第1"名"', '"第"0"”名”"'],
    [5, '5', '0'],
  ])('shows %s as %s', (value, text, code) => {
    expect(format(value, text)).toBe(code);
  });
});
