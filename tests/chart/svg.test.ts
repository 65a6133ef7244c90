import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Chart, ChartKind } from '../../scripts/chart/chart.ts';
import { fillsOf, inksOf, neighbourContrast } from '../../scripts/chart/ink.ts';
import { chartSvg } from '../../scripts/chart/svg.ts';
import { chartKinds } from '../../scripts/content/model.ts';
import { builtInTemplates, templateFilesOnDisk } from '../../scripts/templates/files.ts';
import { loadTheme } from '../../scripts/templates/theme.ts';
import { contrast } from '../../scripts/templates/tokens.ts';
import { tokens } from '../deck/setting.ts';
import { chart, draw, readBack, single, value } from './drawing.ts';

/** Every theme that comes with the package. */
const themes = readdirSync(join(builtInTemplates(), 'themes')).flatMap((file) => {
  const { tokens: found } = loadTheme(templateFilesOnDisk, null, file.replace('.yaml', ''), null);
  return found === null ? [] : [found];
});

const amounts = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 2, maxLength: 6 });

/** Lengths are rounded to hundredths. */
const precise = 0.02;

const stacked = chart('stacked', [
  { name: '高职', values: [value(12.1, { emphasised: true }), value(24.6, { emphasised: true })] },
  { name: '中职', values: [value(20.4), value(22.9)] },
  { name: '技工', values: [value(2.4), value(4.9)] },
]);
const lines: Chart = { ...stacked, kind: 'line' };
const samples: Readonly<Record<ChartKind, Chart>> = {
  bar: single('bar', [79.1, 63.1, 12]),
  column: single('column', [79.1, 63.1, 12]),
  stacked,
  line: lines,
  share: single('share', [79.1, 63.1, 12], { whole: 200 }),
};

describe('lengths', () => {
  it.each(['bar', 'column', 'share'] as const)(
    'of a %s are in proportion to the values, from zero, in order',
    (kind) => {
      fc.assert(
        fc.property(amounts, (list) => {
          const one = single(kind, list);
          const { areas } = draw(one, tokens);
          expect(areas.map(({ fact }) => fact)).toEqual(one.series[0]?.values.map(({ fact }) => fact));
          const lengths = areas.map(({ width, height }) => (kind === 'column' ? height : width));
          const [most, longest] = [Math.max(...list), Math.max(...lengths)];
          for (const [at, amount] of list.entries()) {
            const expected = most === 0 ? 0 : (longest * amount) / most;
            expect(Math.abs((lengths[at] ?? 0) - expected)).toBeLessThan(precise);
          }
          // All start at one line, or where the one before ends.
          const starts = areas.map(({ x, y, height }) => (kind === 'column' ? y + height : x));
          for (const [at, start] of starts.entries()) {
            const before = areas[at - 1];
            const expected = kind === 'share' && before !== undefined ? before.x + before.width : (starts[0] ?? 0);
            expect(Math.abs(start - expected)).toBeLessThan(precise);
          }
        }),
        { numRuns: 40 },
      );
    },
  );

  it('of stacked segments are in proportion over all columns, and stand on each other', () => {
    const { areas } = draw(stacked, tokens);
    const values = new Map(
      stacked.series.flatMap((one) => one.values.map(({ fact, value: amount }) => [fact, amount])),
    );
    const scales = areas.map(({ fact, height }) => height / (values.get(fact) ?? 0));
    for (const scale of scales) expect(Math.abs(scale - (scales[0] ?? 0))).toBeLessThan(precise);
    const columns = [...new Set(areas.map(({ x }) => x))].map((left) => areas.filter(({ x }) => x === left));
    expect(columns).toHaveLength(2);
    for (const column of columns) {
      for (const [at, { y }] of column.slice(1).entries()) {
        const below = column[at];
        const above = column[at + 1];
        expect(Math.abs((below?.y ?? 0) - (y + (above?.height ?? 0)))).toBeLessThan(precise);
      }
    }
  });

  it('of points over the base are in proportion, at even steps', () => {
    const { dots } = draw(lines, tokens);
    const values = lines.series.flatMap((one) => one.values.map(({ value: amount }) => amount));
    const [first = { y: 0 }, second = { y: 0 }] = dots;
    const scale = (first.y - second.y) / ((values[1] ?? 0) - (values[0] ?? 0));
    const zero = first.y + (values[0] ?? 0) * scale;
    for (const [at, { y }] of dots.entries())
      expect(Math.abs((zero - y) / scale - (values[at] ?? 0))).toBeLessThan(0.05);
  });

  it('below zero go the other way', () => {
    const { areas } = draw(single('bar', [3.4, -1.2]), tokens);
    const [up, down] = areas;
    expect((down?.x ?? 0) + (down?.width ?? 0)).toBeCloseTo(up?.x ?? 0, 1);
    expect((down?.width ?? 0) / (up?.width ?? 1)).toBeCloseTo(1.2 / 3.4, 2);
  });

  it('of a share leave the rest of the whole', () => {
    const { areas, painted, width } = draw(single('share', [94.12], { whole: 100 }), tokens);
    expect(areas[0]?.width).toBeCloseTo(width * 0.9412, 1);
    expect(painted[0]?.fill).toBe(inksOf(tokens).rest);
    expect((painted[0]?.x ?? 0) + (painted[0]?.width ?? 0)).toBeCloseTo(width, 1);
  });
});

describe('labels', () => {
  it.each(chartKinds)('of a %s are all there: values as written, names of categories and series', (kind) => {
    const one = samples[kind];
    const texts = draw(one, tokens).texts.map(({ text }) => text);
    for (const { name, values } of one.series) {
      for (const { text } of values) expect(texts).toContain(text);
      if (name !== '') expect(texts).toContain(name);
    }
    for (const category of one.categories) expect(texts).toContain(category);
    expect(texts.length).toBe(
      one.categories.length +
        one.series.flatMap(({ values }) => values).length +
        (one.series.length > 1 ? one.series.length : 0),
    );
  });

  it.each(chartKinds)('of a %s are in the theme’s families, never below 24 px, inside the drawing', (kind) => {
    for (const one of [samples[kind], { ...samples[kind], asOf: '2021年12月20日' }]) {
      for (const { families, weight, size, x, y } of draw(one, tokens).texts) {
        expect(families).toMatch(/^'Noto (Sans|Serif) SC', /);
        expect(['400', '900']).toContain(weight);
        expect(size).toBeGreaterThanOrEqual(24);
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(1136);
        expect(y).toBeLessThanOrEqual(392);
      }
    }
  });

  it('say the one date of all values once, small and grey, or else each at its value', () => {
    const dated = draw(single('bar', [2, 1], { asOf: '2021年底' }), tokens).texts.filter(
      ({ text }) => text === '2021年底',
    );
    expect(dated).toMatchObject([{ size: 24, fill: tokens.colours.grey }]);
    const values = [value(2, { asOf: '2020年' }), value(1, { asOf: '2021年' })];
    const each = draw(chart('column', [{ name: '', values }]), tokens).texts.map(({ text }) => text);
    expect(each.filter((text) => /^202[01]年$/.test(text))).toEqual(['2020年', '2021年']);
  });

  it('of a share are the percentage and the value where it has one', () => {
    const values = [value(63.1, { percentage: '44%' }), value(79.1, { percentage: '56%' })];
    const texts = draw(chart('share', [{ name: '', values }]), tokens).texts.map(({ text }) => text);
    expect(texts).toEqual(['44%', '第1项 63.1万人', '56%', '第2项 79.1万人']);
  });

  it.each(themes)('can be read on what they stand on: $name', (theme) => {
    for (const one of Object.values(samples)) {
      const { texts, painted } = draw(one, theme);
      for (const { text, x, y, fill, size } of texts) {
        const under = painted.findLast(
          (area) =>
            x >= area.x && x <= area.x + area.width && y - size / 3 >= area.y && y - size / 3 <= area.y + area.height,
        );
        expect([text, contrast(fill, under?.fill ?? theme.colours.paper) >= 4.5]).toEqual([text, true]);
      }
    }
  });
});

describe('colours', () => {
  it.each(themes)(
    'of neighbours differ in lightness, so that grey print and every eye tells them apart: $name',
    (theme) => {
      const inks = inksOf(theme);
      fc.assert(
        fc.property(fc.integer({ min: 1, max: 6 }), fc.nat(), (count, pick) => {
          const fills = fillsOf(
            Array.from({ length: count }, (_, at) => at === pick % count),
            inks,
          );
          expect(fills.filter((fill) => fill === inks.accent)).toHaveLength(1);
          for (const [at, fill] of fills.slice(1).entries()) {
            expect(contrast(fill, fills[at] ?? fill)).toBeGreaterThanOrEqual(neighbourContrast);
          }
        }),
      );
    },
  );

  it('are the accent for what is stressed and greys for all else', () => {
    const { accent, greys, rest } = inksOf(tokens);
    for (const one of Object.values(samples)) {
      const stressed = new Set(
        one.series.flatMap(({ values }) => values.filter((all) => all.emphasised).map(({ fact }) => fact)),
      );
      for (const { fact, fill } of draw(one, tokens).areas) {
        if (stressed.has(fact)) expect(fill).toBe(accent);
        else expect([...greys, rest]).toContain(fill);
      }
    }
  });
});

describe('a single stressed segment', () => {
  it('has the accent though its series has not', () => {
    const values = [value(2), value(3, { emphasised: true })];
    const one = chart('stacked', [
      { name: '甲', values },
      { name: '乙', values: [value(4), value(5)] },
    ]);
    const accented = draw(one, tokens).areas.filter(({ fill }) => fill === tokens.colours.accent);
    expect(accented.map(({ fact }) => fact)).toEqual([values[1]?.fact]);
  });
});

describe('the document', () => {
  it.each(chartKinds)('of a %s says what it shows, and asks for nothing', (kind) => {
    const svg = chartSvg({ ...samples[kind], alternative: '甲<乙>&“丙”' }, tokens, {
      width: 1136,
      height: 392,
      medium: 'screen',
    });
    expect(readBack(svg)).toMatchObject({
      title: '甲&lt;乙&gt;&amp;“丙”',
      description: expect.stringContaining('图，单位：万人'),
    });
    expect(svg).toContain('role="img"');
    expect(svg).not.toMatch(/<script|href|url\(|\sid=|<style|NaN|undefined|Infinity/);
    expect(svg.match(/https?:[^"]*/g)).toEqual(['http://www.w3.org/2000/svg']);
  });

  it('is the same every time, and keeps its proportions on paper', () => {
    const room = { width: 454, height: 160, medium: 'print' } as const;
    expect(chartSvg(samples.bar, tokens, room)).toBe(chartSvg(samples.bar, tokens, room));
    const { areas, texts } = readBack(chartSvg(samples.bar, tokens, room));
    expect((areas[1]?.width ?? 0) / (areas[0]?.width ?? 1)).toBeCloseTo(63.1 / 79.1, 2);
    for (const { size } of texts) expect(size).toBeGreaterThanOrEqual(tokens.print.note);
  });
});
