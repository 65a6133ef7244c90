import type { Inline, Paragraph } from '../content/model.ts';
import type { Place } from '../diagnostics/diagnostic.ts';
import { chineseOrdinal } from '../typography/ordinals.ts';
import type { Draft } from './draft.ts';
import { evenly } from './evenly.ts';
import { pointsFit, rowsFit, tableFits } from './fit.ts';
import type { SlideContent } from './slide.ts';

/**
 * Splits a slide that doesn't fit in its layout's densest setting into continuations (续) of about the same size, between items or rows. The notes are spoken
 * over the first; the planned minutes are shared out. A single item that is too long stays as it is: measuring tells of it.
 *
 * @param room height of a slide's body, px
 */
export function continued(draft: Draft, room: number): readonly Draft[] {
  const pieces = piecesOf(draft.content, room);
  if (pieces.length < 2) return [draft];
  const minutes = draft.minutes === null ? null : draft.minutes / pieces.length;
  return pieces.map((content, at) => ({
    ...draft,
    content,
    minutes,
    title: [...draft.title, ...(at === 0 ? [] : [mark(at, pieces.length, draft.place)])],
    notes: at === 0 ? draft.notes : [carriedOver(draft.place)],
  }));
}

/** Items that one slide holds at most, even if they are short. */
const mostPoints = 5;
const mostItems = 6;

function piecesOf(content: SlideContent, room: number): readonly SlideContent[] {
  switch (content.layout) {
    case 'points':
      return split(content.items, mostPoints, (items) => pointsFit(items, room)).map((items) => ({
        ...content,
        items,
      }));
    case 'steps':
    case 'timeline':
      return split(content.items, mostItems, (items) => rowsFit(items, room)).map((items) => ({ ...content, items }));
    case 'figures': {
      const groups = split(content.items, mostItems, () => true);
      // What explains all figures stands below the last of them.
      return groups.map((items, at) => ({
        ...content,
        items,
        explanation: at === groups.length - 1 ? content.explanation : [],
      }));
    }
    case 'table':
      return split(content.rows, content.rows.length, (rows) => tableFits({ ...content, rows }, room)).map((rows) => ({
        ...content,
        rows,
      }));
    default:
      return [content];
  }
}

/** The fewest parts of about the same size that each fit; single items where nothing helps. */
function split<T>(all: readonly T[], most: number, fits: (part: readonly T[]) => boolean): readonly (readonly T[])[] {
  for (let size = Math.min(most, all.length); size > 1; size -= 1) {
    const parts = evenly(all, size);
    if (parts.every(fits)) return parts;
  }
  return evenly(all, 1);
}

/** `（续）`, or `（续一）`, `（续二）` where there are several. */
function mark(at: number, parts: number, place: Place): Inline {
  return { type: 'text', value: parts > 2 ? `（续${chineseOrdinal(at)}）` : '（续）', place };
}

function carriedOver(place: Place): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value: '接上一张的讲稿。', place }], place };
}
