import type { Exhibit } from '../content/matter.ts';
import type { AuthoredChart, FlowItem, Picture, Report, Section } from '../content/model.ts';
import { allBlocks } from '../content/text.ts';

/** Numbers of charts, tables and pictures, such as 图1-2, by what they are numbers of. */
export type ExhibitNumbers = ReadonlyMap<AuthoredChart | Exhibit | Picture, string>;

/**
 * Numbers what has a title, charts and pictures in one row and tables in another, anew in each chapter: 图1-1, 表2-3 (as CY/T 170-2019 and CY/T 171-2019 have it). The foreword is
 * chapter 0. A report of one topic numbers through: 图1.
 */
export function exhibitNumbers({ foreword, topics }: Pick<Report, 'foreword' | 'topics'>): ExhibitNumbers {
  const numbers = new Map<AuthoredChart | Exhibit | Picture, string>();
  const counts = new Map<string, number>();
  const give = (row: '图' | '表', chapter: number, owner: AuthoredChart | Exhibit | Picture): void => {
    const stem = topics.length > 1 ? `${row}${chapter}-` : row;
    const count = (counts.get(stem) ?? 0) + 1;
    counts.set(stem, count);
    numbers.set(owner, `${stem}${count}`);
  };
  const visit = (item: FlowItem, chapter: number): void => {
    if (item.type === 'slide' || item.type === 'summary') return;
    if (item.type === 'chart' || item.type === 'exhibit') {
      const table = item.type === 'exhibit' && item.shown.type === 'table';
      if (item.title.length > 0) give(table ? '表' : '图', chapter, item);
      return;
    }
    for (const block of allBlocks([item])) {
      if (block.type === 'picture' && block.caption !== null) give('图', chapter, block);
    }
  };
  const walk = ({ flow, sections }: Section, chapter: number): void => {
    for (const item of flow) visit(item, chapter);
    for (const section of sections) walk(section, chapter);
  };
  if (foreword !== null) walk(foreword, 0);
  for (const { number, lead, sections, next } of topics) {
    for (const section of [lead, ...sections, ...(next === null ? [] : [next])]) walk(section, number);
  }
  return numbers;
}
