import { describe, expect, it } from 'vitest';
import { pageChanges } from '../../scripts/change/page-changes.ts';
import { type HandPage, stateOf } from './states.ts';

const told = (old: readonly HandPage[], now: readonly HandPage[]): readonly string[] => {
  const [before, after] = [stateOf(old, []), stateOf(now, [])];
  const [document] = pageChanges(before.snapshot, after.snapshot, before.album, after.album);
  return (document?.changes ?? []).map((one) => `${one.kind} ${one.old?.label ?? '-'}>${one.new?.label ?? '-'}`);
};

const page = (label: string, ...lines: readonly string[]): HandPage => ({ label, lines });
const book = [
  page('1', '省级层面建立工作协调机制，', '各市比照省级架构建立机制。'),
  page('2', '对进度滞后的市开展约谈，', '指明差距，督促整改。'),
  page('3', '全省乡村中小学均已建成智慧学校。'),
];

describe('pageChanges', () => {
  it('says nothing of a book that looks the same', () => {
    expect(told(book, book)).toEqual([]);
  });

  it('tells changed words', () => {
    const now = book.map((one) => ({ ...one, lines: one.lines.map((line) => line.replace('约谈', '督查')) }));
    expect(told(book, now)).toEqual(['words 2>2']);
  });

  it('tells pages of which only the number changed from the page that was put in', () => {
    const put = page('2', '完全是另外的一页内容，原来没有印过。');
    const now = [book[0], put, ...book.slice(1).map((one, at) => ({ ...one, label: String(at + 3) }))];
    expect(told(book, now as readonly HandPage[])).toEqual(['new ->2', 'folio 2>3', 'folio 3>4']);
    expect(told(now as readonly HandPage[], book)).toEqual(['gone 2>-', 'folio 3>2', 'folio 4>3']);
  });

  it('tells words that only went to another page', () => {
    const now = [
      page('1', '省级层面建立工作协调机制，'),
      page('2', '各市比照省级架构建立机制。', '对进度滞后的市开展约谈，', '指明差距，督促整改。'),
      book[2],
    ];
    expect(told(book, now as readonly HandPage[])).toEqual(['reflow 1>1', 'reflow 2>2']);
  });

  it('marks where the pages differ', () => {
    const [before, after] = [
      stateOf(book, []),
      stateOf([page('1', '省级层面建立工作联系机制，', '各市比照省级架构建立机制。'), ...book.slice(1)], []),
    ];
    const [document] = pageChanges(before.snapshot, after.snapshot, before.album, after.album);
    const [region, ...more] = document?.changes[0]?.regions ?? [];
    expect(more).toEqual([]);
    // Characters 8 and 9 of the first line, 12 pt each from 50 pt on.
    expect(region?.left).toBeCloseTo((50 + 8 * 12) / 600, 2);
    expect(region?.top).toBeCloseTo(60 / 800, 2);
    expect(region?.bottom).toBeCloseTo(72 / 800, 2);
  });

  it('tells a document that came or went', () => {
    const [before, after] = [stateOf(book, []), stateOf(book, [])];
    const none = { ...after.snapshot, documents: [] };
    expect(pageChanges(before.snapshot, none, before.album, after.album)[0]).toMatchObject({
      pages: { old: 3, new: null },
    });
    expect(pageChanges(none, before.snapshot, after.album, before.album)[0]?.changes.map(({ kind }) => kind)).toEqual([
      'new',
      'new',
      'new',
    ]);
  });
});
