import { chineseOrdinal } from '../deck/ordinals.ts';

/** What stands before a section's title: 一、 for sections, （一） for subsections, nothing without a number (GB/T 9704-2012, 7.3.3). */
export function sectionOrdinal(number: number | null, level: 1 | 2): string {
  if (number === null) return '';
  return level === 1 ? `${chineseOrdinal(number)}、` : `（${chineseOrdinal(number)}）`;
}
