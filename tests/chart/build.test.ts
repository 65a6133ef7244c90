import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildChart, type ChartPlan } from '../../scripts/chart/build.ts';
import { buildShare } from '../../scripts/chart/share.ts';
import { entries, ledgerOf, place, stated } from './figures.ts';

const ledger = ledgerOf(
  stated('higher', '63.1万人', { asOf: '2021年' }),
  stated('secondary', '79.1万人', { asOf: '2021年' }),
  stated('students', '142.2万人'),
  stated('graduates', '近50万人'),
  stated('teachers', '1254人'),
  stated('named', '122名'),
  stated('schools', '330所'),
  stated('colleges', '75所'),
  stated('rate', '94.12%'),
  stated('above', '34个百分点'),
  stated('loss', '-3万人'),
  stated('range', '1至2所'),
  stated('rank', '第5位', { kind: 'rank' }),
  stated('frame', '1+N', { kind: 'label' }),
  stated('hundredMillion', '1.2亿人'),
);

function plan(kind: ChartPlan['kind'], ...ids: readonly string[]): ChartPlan {
  return { kind, categories: ids.map(() => ''), series: [{ name: '', entries: entries(...ids) }], place };
}

const codes = (one: ChartPlan): readonly string[] => buildChart(one, ledger).diagnostics.map(({ code }) => code);

describe('a chart', () => {
  it('has its values in the unit they are written in, in the author’s order', () => {
    const { chart } = buildChart(plan('bar', 'secondary!', 'higher'), ledger);
    expect(chart).toMatchObject({
      kind: 'bar',
      unit: '万人',
      asOf: '2021年',
      categories: ['secondary的口径', 'higher的口径'],
      series: [
        {
          values: [
            { fact: 'secondary', value: 79.1, text: '79.1万人', emphasised: true },
            { fact: 'higher', value: 63.1, text: '63.1万人', emphasised: false },
          ],
        },
      ],
      alternative: '条形图（2021年）：secondary的口径79.1万人；higher的口径63.1万人。',
    });
  });

  it('takes the plain unit where magnitudes differ, and keeps what is written', () => {
    const { chart } = buildChart(plan('column', 'graduates', 'teachers', 'named'), ledger);
    expect(chart?.unit).toBe('人');
    expect(chart?.series[0]?.values.map(({ value, text }) => [value, text])).toEqual([
      [500_000, '近50万人'],
      [1254, '1254人'],
      [122, '122名'],
    ]);
    expect(chart?.asOf).toBeNull();
  });

  it('stresses the first value, or the first series, where the author stresses none', () => {
    const stressed = (one: ChartPlan) =>
      buildChart(one, ledger).chart?.series.map(({ values }) => values.map(({ emphasised }) => emphasised));
    expect(stressed(plan('bar', 'higher', 'secondary'))).toEqual([[true, false]]);
    const series = [
      { name: '甲', entries: entries('higher') },
      { name: '乙', entries: entries('secondary') },
    ];
    expect(stressed({ kind: 'stacked', categories: ['2021年'], series, place })).toEqual([[true], [false]]);
  });

  it.each<[string, ChartPlan, readonly string[]]>([
    ['other units', plan('bar', 'higher', 'schools', 'teachers'), ['chart-units']],
    ['percents and points of percentage', plan('bar', 'rate', 'above'), ['chart-units']],
    ['ranks, labels and ranges', plan('bar', 'rank', 'frame', 'range'), Array(3).fill('chart-not-number')],
    ['what nothing states', plan('bar', 'higher', 'nowhere'), ['deck-figure-unknown']],
    ['one bar', plan('bar', 'higher'), ['chart-count']],
    ['nine bars', plan('bar', ...Array<string>(9).fill('higher')), ['chart-count']],
    ['parts below zero', plan('share', 'higher', 'loss'), ['chart-negative']],
  ])('does not take %s', (_, one, expected) => {
    expect(codes(one)).toEqual(expected);
    expect(buildChart(one, ledger).chart).toBeNull();
  });

  it('points at the reference and at the statement', () => {
    const [problem] = buildChart(plan('bar', 'higher', 'schools'), ledger).diagnostics;
    expect(problem?.place).toEqual(place);
    expect(problem?.related).toEqual([
      { ...place, line: 3 },
      { ...place, line: 3 },
    ]);
    expect(problem?.wording.zh.message).toContain('“63.1万人”与“330所”');
  });

  it('keeps every value and the order, whatever they are', () => {
    const amount = fc.record({
      whole: fc.integer({ min: 0, max: 99_999 }),
      decimals: fc.integer({ min: 0, max: 99 }),
      magnitude: fc.constantFrom('', '万', '亿'),
    });
    fc.assert(
      fc.property(
        fc.array(amount, { minLength: 2, maxLength: 8 }),
        fc.constantFrom('bar', 'column'),
        (amounts, kind) => {
          const facts = amounts.map(({ whole, decimals, magnitude }, at) =>
            stated(`f${at}`, `${whole}.${String(decimals).padStart(2, '0')}${magnitude}元`),
          );
          const { chart } = buildChart(plan(kind, ...facts.map(({ id }) => id)), ledgerOf(...facts));
          const scale = { 元: 1, 万元: 1e4, 亿元: 1e8 }[chart?.unit ?? ''] ?? Number.NaN;
          const values = chart?.series[0]?.values ?? [];
          expect(values.map(({ fact, text }) => [fact, text])).toEqual(facts.map(({ id, text }) => [id, text]));
          for (const [at, { value }] of values.entries()) {
            expect(facts[at]?.quantity?.value.div(scale).toNumber()).toBe(value);
          }
        },
      ),
    );
  });
});

describe('a share', () => {
  const share = (whole: string | null, ...parts: readonly string[]) =>
    buildShare(
      {
        whole: whole === null ? null : (entries(whole)[0] ?? null),
        names: parts.map(() => ''),
        parts: entries(...parts),
        place,
      },
      ledger,
    );

  it('says the percentages that the digits determine, and no more of them', () => {
    const { chart } = share('students', 'higher', 'secondary');
    expect(chart?.series[0]?.values.map(({ value, percentage }) => [value, percentage])).toEqual([
      [63.1, '44%'],
      [79.1, '56%'],
    ]);
    expect(chart?.whole).toBeUndefined();
    expect(chart?.alternative).toBe(
      '构成图（2021年）：students的口径142.2万人，其中higher的口径63.1万人（占44%）、secondary的口径79.1万人（占56%）。',
    );
  });

  it('leaves a rest, and has a decimal where counts are exact', () => {
    const { chart } = share('schools', 'colleges');
    expect(chart).toMatchObject({ whole: 330, unit: '所', series: [{ values: [{ value: 75, percentage: '22.7%' }] }] });
  });

  it('says no percentage of a figure that is hedged', () => {
    const { chart } = share('students', 'graduates');
    expect(chart?.series[0]?.values[0]).not.toHaveProperty('percentage');
    expect(chart?.whole).toBe(142.2);
  });

  it('takes a percentage for a part of a hundred', () => {
    expect(share(null, 'rate').chart).toMatchObject({
      whole: 100,
      unit: '%',
      series: [{ values: [{ value: 94.12 }] }],
    });
  });

  it('brings whole and parts into one unit', () => {
    const { chart } = share('hundredMillion', 'students');
    expect(chart).toMatchObject({ whole: 120_000_000, unit: '人', series: [{ values: [{ value: 1_422_000 }] }] });
  });

  it.each<[string | null, readonly string[], string]>([
    ['higher', ['secondary'], 'chart-above-whole'],
    [null, ['higher'], 'chart-without-whole'],
    [null, ['rate', 'rate'], 'chart-above-whole'],
    ['students', ['schools'], 'chart-units'],
  ])('of %s is no share for %j', (whole, parts, code) => {
    const built = share(whole, ...parts);
    expect(built.diagnostics.map((one) => one.code)).toEqual([code]);
    expect(built.chart).toBeNull();
  });
});
