import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repeatedMark } from '../../scripts/diagnostics/catalogue/proof-marks.ts';
import { type Diagnostic, diagnose, type Edit, type Place } from '../../scripts/diagnostics/diagnostic.ts';
import { fixed } from '../../scripts/proof/fixes.ts';

const at = (line: number, column: number, endColumn: number, file = '01-a.md'): Place => ({
  file,
  line,
  column,
  endLine: line,
  endColumn,
});
const finding = (...fix: readonly Edit[]): Diagnostic =>
  diagnose(repeatedMark, { marks: '。。' }, fix[0]?.place ?? null, { fix });
const fixIn = (text: string, ...findings: readonly Diagnostic[]) => fixed(new Map([['01-a.md', text]]), findings);

describe('fixed', () => {
  it('edits a file in order and says what stood there', () => {
    const found = fixIn(
      '甲,乙\n丙。。\n',
      finding({ place: at(2, 2, 4), text: '。' }),
      finding({ place: at(1, 2, 3), text: '，' }),
    );
    expect(found.texts.get('01-a.md')).toBe('甲，乙\n丙。\n');
    expect(found.edits.map(({ before, text, place }) => [before, text, place.line])).toEqual([
      [',', '，', 1],
      ['。。', '。', 2],
    ]);
  });

  it('leaves line ends and the byte order mark as they are', () => {
    const found = fixIn(
      '\ufeff甲,乙\r\n丙,丁\r\n',
      finding({ place: at(1, 2, 3), text: '，' }),
      finding({ place: at(2, 2, 3), text: '，' }),
    );
    expect(found.texts.get('01-a.md')).toBe('\ufeff甲，乙\r\n丙，丁\r\n');
  });

  it('takes the first of two that meet, and all of a finding or nothing', () => {
    const both = finding({ place: at(1, 1, 2), text: '“' }, { place: at(1, 3, 4), text: '”' });
    const inside = finding({ place: at(1, 3, 4), text: '’' });
    expect(fixIn('"甲"', both, inside).texts.get('01-a.md')).toBe('“甲”');
    expect(fixIn('"甲"', inside, both).texts.get('01-a.md')).toBe('"甲’');
  });

  it('lets neighbours touch, but not two insertions at one place', () => {
    const insert = (text: string) => finding({ place: at(1, 2, 2), text });
    expect(fixIn('甲乙', insert('、'), insert('，')).texts.get('01-a.md')).toBe('甲、乙');
    const touching = [finding({ place: at(1, 1, 2), text: '一' }), finding({ place: at(1, 2, 3), text: '二' })];
    expect(fixIn('甲乙', ...touching).texts.get('01-a.md')).toBe('一二');
  });

  it('passes over places that the text hasn’t, and files that it wasn’t given', () => {
    const found = fixIn(
      '甲乙',
      finding({ place: at(1, 2, 9), text: '' }),
      finding({ place: at(5, 1, 1), text: '' }),
      finding({ place: at(1, 1, 2, '02-b.md'), text: '' }),
    );
    expect(found).toEqual({ texts: new Map(), edits: [] });
  });

  it('changes nothing but the places it names', () => {
    const line = fc.stringMatching(/^[甲乙丙，。]{1,12}$/u);
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 5 }),
        fc.constantFrom('\n', '\r\n'),
        fc.gen(),
        (lines, end, gen) => {
          const findings = lines.map((text, index) => {
            const from = gen(fc.nat, { max: text.length });
            const to = gen(fc.integer, { min: from, max: text.length });
            return { from, to, finding: finding({ place: at(index + 1, from + 1, to + 1), text: '新' }) };
          });
          const wanted = lines.map((text, index) => {
            const { from = 0, to = 0 } = findings[index] ?? {};
            return `${text.slice(0, from)}新${text.slice(to)}`;
          });
          const made = fixIn(lines.join(end), ...findings.map((one) => one.finding));
          expect(made.texts.get('01-a.md')).toBe(wanted.join(end));
        },
      ),
    );
  });
});
