import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../scripts/config.ts';
import { contentFilesOnDisk } from '../../scripts/content/files.ts';
import { proposeEdit } from '../../scripts/editing/edit.ts';
import { leavesOf } from '../../scripts/editing/leaves.ts';
import { editableAt } from '../../scripts/editing/targets.ts';
import { makeLedger } from '../../scripts/facts/ledger.ts';
import { passages } from '../../scripts/facts/passages.ts';
import { deskOf, reportAt, topic } from './desk.ts';

const signs = fc.constantFrom(...'甲乙丙，。：（）“”*_`#|\\[]{}<>&~:-+.1２ａA ');
const typed = fc
  .array(signs, { minLength: 1, maxLength: 8 })
  .map((all) => all.join(''))
  .filter((text) => text.trim() !== '' && !/^\s|\s$/.test(text));
const piece = fc.constantFrom(
  '文字',
  '**强调**',
  '*楷体*',
  ':ref[b]',
  ':fact[330所]{#a of="甲"}',
  '[网](https://a.cn)',
  '句。',
);

describe('any edit', () => {
  it('reads back as asked, leaves other bytes alone, and can be made again on its result', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(piece, { minLength: 1, maxLength: 5 }),
        fc.array(fc.tuple(fc.nat(30), fc.nat(4), typed), { minLength: 1, maxLength: 2 }),
        fc.boolean(),
        async (pieces, edits, windows) => {
          const stated = pieces.includes(':fact[330所]{#a of="甲"}') ? '' : ':fact[330所]{#a of="甲"}';
          const [head, tail] = [topic('前文。\n\n'), `\n\n后文${stated}:fact[75个]{#b of="乙"}。\n`];
          let text = `${head}始${pieces.join('')}终${tail}`;
          if (windows) text = `\ufeff${text.replaceAll('\n', '\r\n')}`;
          for (const [at, length, put] of edits) {
            const desk = deskOf({ '01-a.md': text });
            const report = await reportAt(desk);
            const target = editableAt(report, { file: '01-a.md', line: 7, column: 1 });
            if (target === null) throw new Error('nothing to edit');
            const start = Math.min(at, target.text.length);
            const wanted = target.text.slice(0, start) + put + target.text.slice(start + length);
            const intent = { kind: 'text', at: target.at, before: target.text, text: wanted } as const;
            const made = await proposeEdit(desk, report, intent, target.digest);
            if (!made.ok) {
              expect(made.problem.code).toMatch(
                /^editing-(?:reference|statement|unreadable-figure|unwritable|not-safe)$/,
              );
              continue;
            }
            expect(editableAt(made.report, target.at)?.text).toBe(wanted);
            const lineEnds = (all: string): string => (windows ? all.replaceAll('\n', '\r\n') : all);
            expect(made.after.startsWith(`${windows ? '\ufeff' : ''}${lineEnds(head)}`)).toBe(true);
            expect(made.after.endsWith(lineEnds(tail))).toBe(true);
            text = made.after;
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('the shipped report', () => {
  const desk = { files: contentFilesOnDisk, folder: join(packageRoot(), 'content', 'anhui-2022') };

  it('finds every passage in its source sign by sign, and at its place', async () => {
    const report = await reportAt(desk);
    for (const [index, { inlines }] of [...passages(report)].entries()) {
      const file = inlines[0]?.place.file ?? '';
      const source = report.sources.get(file) ?? '';
      const leaves = leavesOf(inlines, report, file);
      for (const { inline, text, units } of leaves) {
        if (inline.type !== 'text') continue;
        expect(units.map((unit) => (unit === null ? ' ' : source.slice(...unit).at(-1))).join('')).toBe(text);
      }
      const place = inlines[0]?.place;
      if (place !== undefined && index % 100 === 0)
        expect(editableAt(report, place)?.text).toBe(leaves.map(({ text }) => text).join(''));
    }
  });

  it('takes another word in paragraphs and another digit in figures', async () => {
    const report = await reportAt(desk);
    const every = <T>(all: readonly T[], step: number): readonly T[] => all.filter((_one, at) => at % step === 0);
    for (const { inlines } of every([...passages(report)], 400)) {
      const place = inlines[0]?.place;
      const target = place === undefined ? null : editableAt(report, place);
      const at = target?.text.search(/\p{Script=Han}/u) ?? -1;
      if (target === null || at < 0 || target.pieces.some(({ start, end }) => start <= at && at < end)) continue;
      const text = `${target.text.slice(0, at)}改${target.text.slice(at + 1)}`;
      const made = await proposeEdit(
        desk,
        report,
        { kind: 'text', at: target.at, before: target.text, text },
        target.digest,
      );
      if (!made.ok) throw new Error(`${made.problem.wording.en.message} ${target.text}`);
      expect(made.edits).toMatchObject([{ text: '改' }]);
    }
    for (const { id, text } of every([...makeLedger(report).values()], 150)) {
      const other = text.replace(/\d/, (digit) => String((Number(digit) % 9) + 1));
      if (other === text) continue;
      const made = await proposeEdit(desk, report, { kind: 'figure', id, text: other }, null);
      if (!made.ok) throw new Error(`${made.problem.wording.en.message} ${id}`);
      expect(made.edits).toHaveLength(1);
      expect(makeLedger(made.report).get(id)?.text).toBe(other);
    }
  });
});
