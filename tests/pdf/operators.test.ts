import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Operand, readOperators, ShownString } from '../../scripts/pdf/operators.ts';

/** Operators with copies of their operands. */
function read(content: string): [string, Operand[]][] {
  const found: [string, Operand[]][] = [];
  readOperators(content, (operator, operands) => found.push([operator, [...operands]]));
  return found;
}

const shown = (bytes: string) => new ShownString(bytes);

describe('readOperators', () => {
  it('reads numbers, names and words that are values', () => {
    expect(read('.24 0 -0.5 +7 12. cm /F4 16 Tf /A#20B gs true false null x')).toEqual([
      ['cm', [0.24, 0, -0.5, 7, 12]],
      ['Tf', ['/F4', 16]],
      ['gs', ['/A B']],
      ['x', ['true', 'false', 'null']],
    ]);
  });

  it('reads strings with nested and escaped brackets, octal digits and broken lines', () => {
    expect(read('(a(b)c\\)\\101\\n\\\nd) Tj <4E 0> Tj ()Tj')).toEqual([
      ['Tj', [shown('a(b)c)A\nd')]],
      ['Tj', [shown('N\0')]],
      ['Tj', [shown('')]],
    ]);
  });

  it('reads lists and dictionaries inside each other', () => {
    const properties = new Map<string, Operand>([
      ['MCID', 3],
      ['Kids', [1, [shown('A')], new Map([['K', '/V']])]],
      ['Flag', 'true'],
    ]);
    expect(read('/P<</MCID 3/Kids[1[(A)]<</K/V>>]/Flag true>>BDC[(A)-250<42>]TJ')).toEqual([
      ['BDC', ['/P', properties]],
      ['TJ', [[shown('A'), -250, shown('B')]]],
    ]);
  });

  it('passes over comments and the data of inline pictures', () => {
    expect(read('% (not a string\nq BI /W 2 ID \xff( EI] \nEI Q').map(([operator]) => operator)).toEqual([
      'q',
      'BI',
      'ID',
      'EI',
      'Q',
    ]);
  });

  it('ends with the content, whatever is left open', () => {
    for (const content of ['(a', '<41', '[1 2', '/P <</A', ')', '>>', ']', 'BI ID abc', '']) read(content);
    expect(read('q (a')).toEqual([['q', []]]);
  });

  it('reads back what is written, and never hangs', () => {
    const operand = fc.oneof(
      fc.integer({ min: -9999, max: 9999 }).map((value) => [String(value), value] as const),
      fc.integer({ min: -9999, max: 9999 }).map((value) => [(value / 8).toFixed(3), value / 8] as const),
      fc.stringMatching(/^[A-Za-z]{1,8}$/).map((name) => [`/${name}`, `/${name}`] as const),
      fc.string({ unit: 'binary-ascii' }).map((text) => {
        const hex = Buffer.from(text, 'latin1').toString('hex');
        return [`<${hex}>`, shown(text)] as const;
      }),
      fc
        .string({ unit: 'binary-ascii' })
        .map((text) => text.replaceAll('\r', ''))
        .map((text) => [`(${text.replaceAll(/[\\()]/g, '\\$&')})`, shown(text)] as const),
    );
    fc.assert(
      fc.property(fc.array(fc.array(operand)), (lines) => {
        const content = lines.map((line) => `${line.map(([text]) => text).join(' ')} op`).join('\n');
        expect(read(content)).toEqual(lines.map((line) => ['op', line.map(([, value]) => value)]));
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (content) => {
        read(content);
      }),
    );
  });
});
