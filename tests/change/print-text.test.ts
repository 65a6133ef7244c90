import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locate, printText } from '../../scripts/change/print-text.ts';
import { stateOf } from './states.ts';

const print = (...pages: readonly (readonly string[])[]) => {
  const { snapshot, album } = stateOf(
    pages.map((lines, at) => ({ label: String(at + 1), lines })),
    [],
  );
  const [document] = snapshot.documents;
  if (document === undefined) throw new Error('There is no booklet.');
  return printText(album.open(document));
};

const place = (text: ReturnType<typeof print>, ...words: readonly [string, string, string]): string => {
  const row = text.rowAt(locate(text, ...words) ?? -1);
  return row === null ? 'nowhere' : `${row.page + 1}/${row.row}`;
};

describe('the text of a print', () => {
  it('leaves out heads and folios, and counts lines with cells once', () => {
    const { rows } = print(['一、统筹', '校内|课后服务|30所'], ['12']);
    expect(rows.map(({ page, row, text }) => `${page}/${row} ${text}`)).toEqual([
      '0/1 一、统筹',
      '0/2 校内课后服务30所',
      '1/1 12',
    ]);
    expect(rows[1]?.cells).toEqual(['校内', '课后服务', '30所']);
  });

  it('finds words over the end of a line and of a page', () => {
    const text = print(['由省委副书记牵头，28家'], ['省直单位共同参加。']);
    expect(place(text, '牵头，', '28家', '省直单位')).toBe('1/1');
    expect(place(text, '28家省直', '单位', '共同参加。')).toBe('2/1');
    expect(place(text, '28家', '', '省直单位')).toBe('1/1');
  });

  it('finds words near which the print knows a page more', () => {
    const text = print(['全省乡村中小学均已建成智慧学校（见第6页），线上好课送到课堂。']);
    expect(place(text, '全省乡村中小学均已建成智慧', '学校', '，线上好课')).toBe('1/1');
    expect(place(text, '全省乡村中小学均已建成', '另外', '的话')).toBe('nowhere');
    expect(place(text, '智慧学校，线上好课', '送到', '课堂。')).toBe('1/1');
  });

  it('finds every character in its line', () => {
    const line = fc.stringMatching(/^[\u4e00-\u9fa5]{1,12}$/u);
    fc.assert(
      fc.property(fc.array(fc.array(line, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 }), (pages) => {
        const text = print(...pages);
        let at = 0;
        for (const [page, lines] of pages.entries()) {
          for (const [row, own] of lines.entries()) {
            expect(text.rowAt(at)).toMatchObject({ page, row: row + 1 });
            expect(text.rowAt(at + own.length - 1)).toMatchObject({ page, row: row + 1 });
            at += own.length;
          }
        }
      }),
    );
  });
});
