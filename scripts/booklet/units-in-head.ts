import type { Inline, Table, TableCell } from '../content/model.ts';
import { plainText } from '../content/text.ts';

/**
 * Takes a unit that all figures of a column have out of its cells and into its head: 学校（所） over 75 and 255. Only where the column is aligned right, every cell repeats one figure
 * of the ledger, and the head names no unit yet; what a figure is hedged with stays, and keeps its unit where it is.
 */
export function unitsInHead(table: Table): Table {
  const units = table.head.map((head, at) =>
    table.alignments[at] === 'right' && !/[（(]/u.test(plainText(head.children))
      ? commonUnit(table.rows.map((row) => row[at]))
      : null,
  );
  const cell = (content: TableCell, at: number): TableCell => {
    const unit = units[at] ?? null;
    const [only] = content.children;
    if (unit === null || only?.type !== 'ref') return content;
    return { ...content, children: [{ ...only, text: only.text.slice(0, -unit.length) }] };
  };
  return {
    ...table,
    head: table.head.map((head, at) => {
      const unit = units[at] ?? null;
      const { place } = head;
      const added: readonly Inline[] = unit === null ? [] : [{ type: 'text', value: `（${unit}）`, place }];
      return { ...head, children: [...head.children, ...added] };
    }),
    rows: table.rows.map((row) => row.map(cell)),
  };
}

function commonUnit(cells: readonly (TableCell | undefined)[]): string | null {
  const units = new Set(cells.map(unitOf));
  const [unit = null] = units;
  return units.size === 1 && cells.length > 1 ? unit : null;
}

/** What follows the number in a cell that is one figure; null for every other cell. */
function unitOf(cell: TableCell | undefined): string | null {
  const [only, ...more] = cell?.children ?? [];
  if (only?.type !== 'ref' || more.length > 0) return null;
  const unit = /^[\d,]+(?:\.\d+)?(\D+)$/u.exec(only.text.trim())?.[1] ?? null;
  return unit !== null && /^(?!.*(?:余|多|以[上下内]|左右))/u.test(unit) ? unit : null;
}
