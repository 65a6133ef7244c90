import { flattened } from '../read/cells.ts';
import type { Draft, DraftTable, Piece } from '../read/draft.ts';
import { attributeOf, elementsIn, isElement, type WebElement } from './element.ts';

/** Places that a cell takes at most, either way; HTML allows 1000 columns. */
const widestCell = 100;

/** Whether a table only places what is in it: one cell, or tables inside. */
export function isLayout(table: WebElement): boolean {
  if (attributeOf(table, 'role') === 'presentation') return true;
  const inner = [...elementsIn(table)].slice(1);
  return inner.some(({ tagName }) => tagName === 'table') || inner.filter(isCell).length <= 1;
}

function isCell({ tagName }: WebElement): boolean {
  return tagName === 'td' || tagName === 'th';
}

/** Rows of a table. A merged cell is one cell and empty places. */
export function tableRows(
  table: WebElement,
  readCell: (cell: WebElement) => readonly Draft[],
): { readonly captions: readonly WebElement[]; readonly rows: DraftTable['rows']; readonly after: readonly Draft[] } {
  const after: Draft[] = [];
  /** Rows for which a column is still taken from above. */
  const taken: number[] = [];
  const rows = rowsOf(table).map((row) => {
    const cells: (readonly Piece[] | null)[] = [];
    const fillTaken = (): void => {
      while ((taken[cells.length] ?? 0) > 0) {
        taken[cells.length] = (taken[cells.length] ?? 0) - 1;
        cells.push(null);
      }
    };
    for (const cell of row.childNodes.filter(isElement).filter(isCell)) {
      fillTaken();
      const { pieces, others } = flattened(readCell(cell));
      after.push(...others);
      const down = span(cell, 'rowspan') - 1;
      for (let index = 0; index < span(cell, 'colspan'); index += 1) {
        taken[cells.length] = down;
        cells.push(index === 0 ? pieces : null);
      }
    }
    fillTaken();
    return cells;
  });
  const captions = table.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'caption');
  return { captions, rows, after };
}

function rowsOf(table: WebElement): readonly WebElement[] {
  return table.childNodes.filter(isElement).flatMap((element) => {
    if (element.tagName === 'tr') return [element];
    return ['thead', 'tbody', 'tfoot'].includes(element.tagName) ? rowsOf(element) : [];
  });
}

function span(cell: WebElement, name: string): number {
  const width = Number.parseInt(attributeOf(cell, name) ?? '', 10);
  return Number.isNaN(width) ? 1 : Math.min(widestCell, Math.max(1, width));
}
