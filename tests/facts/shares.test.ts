import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../scripts/facts/fact.ts';
import { parseQuantity } from '../../scripts/facts/quantity.ts';
import { fitsInto, makesUp, percentagesOf } from '../../scripts/facts/shares.ts';
import { sumsOf } from '../../scripts/facts/sums.ts';

function quantity(text: string): Quantity {
  const found = parseQuantity(text);
  if (found === null) throw new Error(`${text} is no quantity.`);
  return found;
}

const of = (whole: string, ...parts: readonly string[]) => percentagesOf(parts.map(quantity), quantity(whole));

describe('percentages of a whole', () => {
  it.each<[string, readonly string[], readonly string[] | null]>([
    ['142.2万人', ['63.1万人', '79.1万人'], ['44%', '56%']],
    ['330所', ['75所', '255所'], ['22.7%', '77.3%']],
    ['200人', ['100人'], ['50%']],
    ['100万人', ['近50万人'], null],
    ['超100万人', ['50万人'], null],
    // 0.4万 is anything from 3500 to 4500: not even whole percents are certain.
    ['10万人', ['0.4万人', '9.6万人'], null],
    ['3人', ['1至2人'], null],
    ['1万人', ['1万人'], null],
    ['1000人', ['1人'], ['0.1%']],
    ['10000人', ['1人'], null],
  ])('of %s: %j', (whole, parts, expected) => {
    expect(of(whole, ...parts)).toEqual(expected);
  });

  it('hold for whatever the digits can stand for', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 9_999 }),
        fc.integer({ min: 1, max: 9_999 }),
        fc.double({ min: -0.5, max: 0.5, noNaN: true }),
        fc.double({ min: -0.5, max: 0.5, noNaN: true }),
        (whole, part, one, other) => {
          fc.pre(part < whole);
          const [found] = of(`${whole / 10}万人`, `${part / 10}万人`) ?? [];
          if (found === undefined) return;
          const true100 = new Decimal(part + one).div(whole + other).times(100);
          const places = found.split('.')[1] === undefined ? 0 : 1;
          expect(
            true100
              .minus(found.slice(0, -1))
              .abs()
              .lte(0.5 * 10 ** -places),
          ).toBe(true);
        },
      ),
    );
  });
});

describe('parts', () => {
  it('are at most the whole, within the rounding of the digits', () => {
    expect(fitsInto(['63.1万人', '79.2万人'].map(quantity), quantity('142.2万人'))).toBe(true);
    expect(fitsInto(['63万人', '80万人'].map(quantity), quantity('142.2万人'))).toBe(true);
    expect(fitsInto(['63.1万人', '90.5万人'].map(quantity), quantity('142.2万人'))).toBe(false);
    expect(makesUp(['63.1万人', '79.1万人'].map(quantity), quantity('142.2万人'))).toBe(true);
    expect(makesUp(['75所'].map(quantity), quantity('330所'))).toBe(false);
  });
});

describe('sums', () => {
  const relation = (expression: string) => ({
    expression,
    severity: 'error' as const,
    accepted: null,
    place: { file: 'a', line: 1, column: 1, endLine: 1, endColumn: 2 },
  });

  it('are what a report declares to be the whole and its parts', () => {
    const found = sumsOf(
      [
        'a = b + c',
        'b + c + d = a',
        '100 = men + women',
        'a ≈ b + c',
        'a = b / c',
        'a = b - c',
        'a = b + b',
        'a = a + b',
        'a = b + 1',
        '99 = b + c',
        'a = b +',
      ].map(relation),
    );
    expect(found).toEqual([
      { whole: 'a', parts: ['b', 'c'] },
      { whole: 'a', parts: ['b', 'c', 'd'] },
      { whole: null, parts: ['men', 'women'] },
    ]);
  });
});
