import type { Report, Table, TableCell } from '../../content/model.ts';
import { allBlocks, allSections, plainText } from '../../content/text.ts';
import { parseQuantity } from '../../facts/quantity.ts';
import type { FigureReading } from '../reading.ts';
import { type Claim, type Counted, isCounted, sumClaim } from './claim.ts';

const totals = /^(?:合计|总计|共计|总数|总和|全部)(?:[（(].*)?$/u;
const subtotal = /小计|其中/u;
/** Columns and rows that don't add up. */
const noSum = /率|比|占|均|位次|排名|名次|增长|增幅|降幅|[%％]|年份|时间|序号|编号/u;

/** Sums that tables with a row or column of totals tell. */
export function tableSums(report: Report, reading: FigureReading): readonly Claim[] {
  const tables = [...allSections(report)].flatMap(({ flow }) =>
    [...allBlocks(flow)].flatMap((block) => (block.type === 'table' ? [block] : [])),
  );
  return tables.flatMap((table) => [...rowTotals(table, reading), ...columnTotals(table, reading)]);
}

function rowTotals({ head, rows }: Table, reading: FigureReading): readonly Claim[] {
  const at = rows.findIndex(([first]) => first !== undefined && totals.test(textOf(first)));
  const total = rows[at];
  const others = rows.filter((row) => row !== total);
  if (total === undefined || others.length < 2 || others.some(([first]) => subtotal.test(textOf(first)))) return [];
  return head.flatMap((name, column) => {
    if (column === 0 || noSum.test(textOf(name))) return [];
    return claimOf(
      total[column],
      others.map((row) => row[column]),
      reading,
    );
  });
}

function columnTotals({ head, rows }: Table, reading: FigureReading): readonly Claim[] {
  const column = head.findIndex((name) => totals.test(textOf(name)));
  const others = head.flatMap((name, index) => (index > 0 && index !== column ? [{ index, name: textOf(name) }] : []));
  // Columns of different units don't add up.
  const units = new Set(others.map(({ name }) => /[（(]([^）)]+)[）)]$/u.exec(name)?.[1] ?? ''));
  if (
    column < 1 ||
    others.length < 2 ||
    units.size > 1 ||
    others.some(({ name }) => noSum.test(name) || subtotal.test(name))
  )
    return [];
  return rows.flatMap((row) =>
    noSum.test(textOf(row[0]))
      ? []
      : claimOf(
          row[column],
          others.map(({ index }) => row[index]),
          reading,
        ),
  );
}

const textOf = (cell: TableCell | undefined): string => (cell === undefined ? '' : plainText(cell.children).trim());

function claimOf(
  total: TableCell | undefined,
  parts: readonly (TableCell | undefined)[],
  reading: FigureReading,
): readonly Claim[] {
  const given = figureOf(total, reading);
  const figures = parts.map((part) => figureOf(part, reading));
  if (given === null || figures.some((figure) => figure === null)) return [];
  const claim = sumClaim(
    given,
    figures.filter((figure) => figure !== null),
    true,
    false,
  );
  return claim === null ? [] : [claim];
}

/** The figure that a cell holds, alone; numbers without a unit count, their column names it. */
function figureOf(cell: TableCell | undefined, reading: FigureReading): Counted | null {
  if (cell === undefined) return null;
  const [figure, ...more] = reading.of(cell.children)?.figures ?? [];
  const text = textOf(cell);
  if (figure !== undefined && isCounted(figure)) return more.length === 0 && figure.text === text ? figure : null;
  const quantity = /^[\d,.]+$/u.test(text) ? parseQuantity(text) : null;
  if (quantity === null) return null;
  return {
    start: 0,
    end: text.length,
    text,
    kind: 'quantity',
    quantity,
    of: '',
    asOf: null,
    said: null,
    missing: null,
    source: null,
    how: 'written',
    fact: null,
    place: cell.place,
  };
}
