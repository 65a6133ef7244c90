import { describe, expect, it } from 'vitest';
import { paginate } from '../../scripts/pdf/pagination.ts';
import { sheetList } from '../../scripts/preview/sheet-list.ts';

const cover = { opensOn: 'recto', numbering: 'none', label: '封面', pages: 1 } as const;
const chapter = { opensOn: 'recto', numbering: 'arabic', label: '', pages: 2 } as const;
const bound = {
  digest: 'book',
  pagination: paginate([cover, chapter, chapter]),
  documents: ['booklet/cover', 'chapter/01-a', 'chapter/02-b'],
};

describe('pages of the booklet on show', () => {
  it('are those of the bound booklet', () => {
    const sheets = sheetList(bound, new Map(), new Set());
    expect(sheets.map(({ document, label, side }) => [document, label, side])).toEqual(
      [
        ['booklet/cover', '封面', 'recto'],
        [null, '', 'verso'],
        ['chapter/01-a', '1', 'recto'],
        ['chapter/01-a', '2', 'verso'],
        ['chapter/02-b', '3', 'recto'],
        ['chapter/02-b', '4', 'verso'],
      ].map(([document, label, side], at) => [document, at === 1 ? sheets[1]?.label : label, side]),
    );
    expect(sheets.every(({ fresh, behind }) => !fresh && !behind)).toBe(true);
  });

  it('have what was printed since in its place, also where it has grown', () => {
    const fresh = new Map([['chapter/01-a', { digest: 'print', pages: 3 }]]);
    const sheets = sheetList(bound, fresh, new Set(['chapter/02-b']));
    expect(sheets.map(({ digest, page, fresh: isFresh, behind }) => [digest, page, isFresh, behind])).toEqual([
      ['book', 0, false, false],
      ['book', 1, false, false],
      ['print', 0, true, false],
      ['print', 1, true, false],
      ['print', 2, true, false],
      ['book', 4, false, true],
      ['book', 5, false, true],
    ]);
  });

  it('have pages that were printed by themselves before the rest of their document', () => {
    const glimpse = { document: 'chapter/02-b', digest: 'glimpse', from: 1, pages: 1 };
    const sheets = sheetList(bound, new Map(), new Set(['chapter/02-b']), glimpse);
    expect(sheets.map(({ digest, page, behind, passing }) => [digest, page, behind, passing])).toEqual([
      ...[0, 1, 2, 3].map((page) => ['book', page, false, false]),
      ['book', 4, true, false],
      ['glimpse', 0, false, true],
    ]);
    const gone = { ...glimpse, document: 'chapter/03-c' };
    expect(sheetList(bound, new Map(), new Set(), gone)).toEqual(sheetList(bound, new Map(), new Set()));
  });

  it('are what has been printed while there is no booklet', () => {
    const sheets = sheetList(null, new Map([['chapter/01-a', { digest: 'print', pages: 2 }]]), new Set());
    expect(sheets.map(({ digest, page }) => [digest, page])).toEqual([
      ['print', 0],
      ['print', 1],
    ]);
  });
});
