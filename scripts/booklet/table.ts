import type { Table, TableCell } from '../content/model.ts';
import { plainText } from '../content/text.ts';
import { widthInEm } from '../typography/width.ts';
import { inlineHtml, statedHtml } from './inline.ts';
import { escapeHtml } from './markup.ts';

/** Longest text, in em of the cell, that a column of words gives at least a fair share of the line. */
const widest = 18;

/** Room at both sides of a cell, in em of the cell. */
const padding = 1.5;

/**
 * A table with three rules and a head that repeats on each page. In columns aligned right whose cells are figures, decimal points stand under each other.
 *
 * @param room width of the table in em of its cells
 */
export function tableHtml(table: Table, room: number): string {
  const columns = table.head.map((head, at) => {
    const cells = table.rows.flatMap((row) => row[at] ?? []);
    return {
      head,
      at,
      figures: table.alignments[at] === 'right' ? figureColumn(cells) : null,
    };
  });
  const group = widths(table, room)
    .map((width) => `<col style="width:${width.toFixed(2)}%">`)
    .join('');
  const side = (at: number): string => table.alignments[at] ?? 'left';
  const head = columns
    .map(
      ({ head: { children }, at }) =>
        `<th scope="col" class="${side(at)}" data-lines><span class="ink">${inlineHtml(children)}</span></th>`,
    )
    .join('');
  const body = table.rows
    .map((row) => {
      const cells = columns.map(({ at, figures }) => {
        const cell = row[at];
        const content = cell ? (figures?.(cell) ?? inlineHtml(cell.children)) : '';
        return `<td class="${side(at)}" data-lines><span class="ink">${content}</span></td>`;
      });
      return `<tr>${cells.join('')}</tr>`;
    })
    .join('');
  return `<table class="rules"><colgroup>${group}</colgroup><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}

/**
 * Widths of the columns in percent: by their longest texts. Where the room doesn't hold all of them, columns of figures keep what their cells need, since a figure can't be
 * broken, and the others share the rest; what these don't need goes to the heads of the figures.
 */
function widths({ head, rows }: Table, room: number): readonly number[] {
  const wanted = head.map((title, at) => {
    const cells = rows.flatMap((row) => row[at] ?? []).map(({ children }) => plainText(children));
    const figures = cells.flatMap((text) => split(text) ?? []);
    // Whole numbers end at one edge, so the widest of them and the widest rest both have to fit.
    const aligned =
      Math.max(0, ...figures.map(({ whole }) => widthInEm(whole))) +
      Math.max(0, ...figures.map(({ tail }) => widthInEm(tail)));
    const longest = Math.max(aligned, ...cells.map(widthInEm));
    const full = Math.min(widest, Math.max(3, longest, widthInEm(plainText(title.children)))) + padding;
    const unbroken = cells.every((text) => text.trim() === '' || split(text) !== null);
    return { full, kept: unbroken ? Math.min(full, Math.max(3, longest) + padding) : null };
  });
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const kept = sum(wanted.map((column) => column.kept ?? 0));
  const squeezed = sum(wanted.map(({ full }) => full)) > room && kept < room * 0.75;
  const loose = sum(wanted.filter((column) => column.kept === null).map(({ full }) => full));
  const forWords = Math.min(loose, room - kept);
  const lacking = sum(wanted.map(({ full, kept: least }) => full - (least ?? full)));
  const forHeads = lacking > 0 ? (room - kept - forWords) / lacking : 0;
  const shares =
    squeezed && loose > 0
      ? wanted.map(({ full, kept: least }) =>
          least === null ? (full / loose) * forWords : least + (full - least) * forHeads,
        )
      : wanted.map(({ full }) => full);
  return shares.map((share) => (share / sum(shares)) * 100);
}

/** Renders the cells of a column of figures; null when the column has others than figures. */
function figureColumn(cells: readonly TableCell[]): ((cell: TableCell) => string | null) | null {
  const tails = cells.map((cell) => split(plainText(cell.children))?.tail ?? null);
  const figures = tails.filter((tail) => tail !== null);
  if (figures.length < 2) return null;
  const longest = figures.reduce((a, b) => (widthInEm(b) > widthInEm(a) ? b : a), '');
  if (longest === '') return null;
  return (cell) => {
    const [only] = cell.children;
    const parts = split(plainText(cell.children));
    // A figure among other markup stands as it is.
    if (!parts || cell.children.length !== 1 || only === undefined || 'children' in only) return null;
    const shown = `<span>${escapeHtml(parts.tail)}</span>`;
    const aligned = `${escapeHtml(parts.whole)}<span class="tail">${shown}<span class="longest" aria-hidden="true">${escapeHtml(longest)}</span></span>`;
    return only.type === 'fact' ? statedHtml(only.id, aligned) : aligned;
  };
}

/** A figure before and after the end of its whole number: `76` and `.20%`. */
function split(text: string): { readonly whole: string; readonly tail: string } | null {
  const match = /^(\D{0,3}\d[\d,]*)((?:\.\d+)?\D{0,6})$/u.exec(text.trim());
  return match ? { whole: match[1] ?? '', tail: match[2] ?? '' } : null;
}
