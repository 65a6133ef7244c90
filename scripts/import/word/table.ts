import type { AsideReason } from '../manuscript.ts';
import { flattened } from '../read/cells.ts';
import type { Draft, DraftTable } from '../read/draft.ts';
import { child, value, type XmlElement } from './xml.ts';

/** Columns a table has at most in Word. */
const mostColumns = 63;

/**
 * A table as rows of cells, then what its cells hold besides text. A merged cell is one cell and empty places. A table of one cell is a frame around paragraphs, and those are read.
 */
export function tableOf(
  table: XmlElement,
  readCell: (cell: XmlElement) => readonly Draft[],
  aside: AsideReason | null,
): readonly Draft[] {
  const rows = [...inside(table, 'w:tr')].map((row) => ({ row, cells: [...inside(row, 'w:tc')] }));
  const [only] = rows;
  if (rows.length === 1 && only?.cells.length === 1) return only.cells.flatMap(readCell);
  const after: Draft[] = [];
  const read = rows.map(({ row, cells }) => {
    const properties = child(row, 'w:trPr');
    return [
      ...places(value(properties, 'w:gridBefore'), 0),
      ...cells.flatMap((cell) => cellOf(cell, readCell(cell), after)),
      ...places(value(properties, 'w:gridAfter'), 0),
    ];
  });
  return [{ type: 'table', rows: read, aside }, ...after];
}

/** Elements of a row or table, through content controls and the like. */
function* inside(element: XmlElement, name: string): Generator<XmlElement> {
  for (const node of element.children) {
    if (typeof node !== 'object') continue;
    if (node.name === name) yield node;
    else if (['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:del'].includes(node.name)) yield* inside(node, name);
  }
}

function cellOf(cell: XmlElement, drafts: readonly Draft[], after: Draft[]): DraftTable['rows'][number] {
  const properties = child(cell, 'w:tcPr');
  const { pieces, others } = flattened(drafts);
  after.push(...others);
  const goesOn = ['w:vMerge', 'w:hMerge'].some((name) => {
    const merge = child(properties, name);
    return merge !== undefined && merge.attributes.get('w:val') !== 'restart';
  });
  return [goesOn && pieces.length === 0 ? null : pieces, ...places(value(properties, 'w:gridSpan'), 1)];
}

/** Empty places for a width in columns, of which some are taken. */
function places(width: string | undefined, taken: number): null[] {
  const columns = Math.min(mostColumns, Number.parseInt(width ?? '', 10) || taken);
  return Array.from({ length: Math.max(0, columns - taken) }, () => null);
}
