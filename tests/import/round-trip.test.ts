import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importReport } from '../../scripts/import/import-report.ts';
import type { ImportWishes } from '../../scripts/import/imported-report.ts';
import type { Manuscript } from '../../scripts/import/manuscript.ts';
import { readPlainText } from '../../scripts/import/read/plain-text.ts';
import { manuscriptOf, type Part } from './manuscripts.ts';
import { findSimply } from './stand-in-figures.ts';

const wishes: ImportWishes = {
  title: null,
  publisher: null,
  date: null,
  undated: '2022-01-17',
  keepPunctuation: false,
};

const hostile = fc
  .array(
    fc.constantFrom(
      ...'*_`~[]<>&|#:{}()!+-=.,;"\'\\/@$%^?0123',
      ...'教育报告。，；：、“”（）《》【】｛',
      ...'aZé😀',
      ' ',
      '　',
      '\u00a0',
      '\u200b',
      '\ue000',
      '\u0007',
      '\t',
      'http://a.cn/b_c*d',
      ':fact[',
      '：ref【',
      '{#id}',
      '[x](y)',
      '&amp;',
      '&#42;',
      '<b>',
      '330所',
      '1+N',
      '::slide',
      ':::',
      '---',
      '一、',
      '一是',
      '（一）',
      '下一步，',
      '1. ',
      '- ',
      '01',
      '第一部分',
      '表1',
      '（完）',
      '来源：',
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''));

/** Offsets that are made of two numbers between 0 and 1, so that spans stand anywhere. */
const share = fc.double({ min: 0, max: 1, noNaN: true });
const part: fc.Arbitrary<Part> = fc.oneof(
  fc
    .record({
      text: hostile,
      kind: fc.constantFrom(
        'paragraph' as const,
        'paragraph' as const,
        'heading' as const,
        'item' as const,
        'quotation' as const,
        'note' as const,
      ),
      level: fc.integer({ min: 1, max: 4 }),
      bold: fc.boolean(),
      marks: fc.array(
        fc.tuple(share, share, fc.constantFrom('strong' as const, 'emphasis' as const, 'link' as const)),
        { maxLength: 3 },
      ),
    })
    .map(({ text, kind, level, bold, marks }): Part => {
      const spans = marks.map(([a, b, type]) => {
        const [start, end] = [Math.floor(a * text.length), Math.floor(b * text.length)].sort((x, y) => x - y);
        return { start: start ?? 0, end: end ?? 0, type, url: type === 'link' ? 'http://a.cn/(b)*c&copy_d' : null };
      });
      return { text, kind, bold, spans, ...(kind === 'heading' || kind === 'item' ? { level } : {}) };
    }),
  fc
    .array(
      fc.array(
        hostile.map((text) => text.replaceAll('\t', ' ')),
        { minLength: 1, maxLength: 3 },
      ),
      { minLength: 1, maxLength: 3 },
    )
    .map((rows): Part => ({ rows })),
);

async function alarms(manuscripts: readonly Manuscript[], keepPunctuation = false): Promise<readonly string[]> {
  const { diagnostics } = await importReport(manuscripts, { ...wishes, keepPunctuation }, findSimply);
  return diagnostics
    .filter(({ severity, code }) => severity === 'error' && code !== 'import-no-text')
    .map(({ wording }) => wording.en.message);
}

describe('an import', () => {
  it('says what any text says, whatever Markdown would make of it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostile, { minLength: 1, maxLength: 6 }), fc.boolean(), async (lines, keep) => {
        expect(await alarms([readPlainText('a.txt', lines.join('\n'))], keep)).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });

  it('says what blocks of any kind say, with any spans', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(part, { minLength: 1, maxLength: 6 }),
        fc.array(part, { maxLength: 3 }),
        async (one, other) => {
          const manuscripts = [manuscriptOf(one), ...(other.length > 0 ? [manuscriptOf(other, 'other.docx')] : [])];
          expect(await alarms(manuscripts)).toEqual([]);
        },
      ),
      { numRuns: 80 },
    );
  });
});
