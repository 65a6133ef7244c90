import type { Inline } from '../content/model.ts';
import { inlineHtml } from './inline.ts';
import { escapeHtml } from './markup.ts';

/**
 * What stands at a chart, table or picture: its number and title, and a note below. A table's title stands above it, all others below (CY/T 170-2019, CY/T 171-2019).
 *
 * @param number null: it has none
 */
export function captionHtml(number: string | null, title: readonly Inline[], where: 'above' | 'below'): string {
  if (title.length === 0) return '';
  const numbered = number === null ? '' : `<span class="number">${escapeHtml(number)}</span>　`;
  return `<p class="caption ${where}" data-lines><span class="ink">${numbered}${inlineHtml(title)}</span></p>`;
}

/** Notes and sources below a chart, table or picture. */
export function noteHtml(note: readonly Inline[]): string {
  return note.length === 0 ? '' : `<p class="caption note" data-lines><span class="ink">${inlineHtml(note)}</span></p>`;
}

/** The attribute that makes a place a destination; nothing without a name. */
export function idAttribute(id: string | null): string {
  return id === null ? '' : ` id="${escapeHtml(id)}"`;
}
