import { ceremonialOrdinal, chineseOrdinal } from '../typography/ordinals.ts';
import type { BookContext } from './document.ts';

/**
 * A topic's number at its head, in contents and index: 壹 or 01 in a book; 专题一 on official pages, whose sections take 一、 for themselves, and nothing there
 * where a report has one topic.
 */
export function topicOrdinal(
  { report: { topics }, geometry }: Pick<BookContext, 'report' | 'geometry'>,
  number: number,
): string {
  if (geometry.style === 'book') return ceremonialOrdinal(number, topics.length);
  return topics.length > 1 ? `专题${chineseOrdinal(number)}` : '';
}
