import { closePackage, type Part, related } from './package.ts';
import { element, textNode, xmlPart } from './xml.ts';

/** What a sheet holds: the first row are the series, the first column the categories. */
export type Cells = readonly (readonly (string | number)[])[];

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Name of the one sheet, as formulas write it. */
const sheetName = 'Sheet1';

/** A workbook of one sheet: the data that Office opens when a chart is edited. */
export function workbook(cells: Cells, date: string): Promise<Uint8Array> {
  const texts = [...new Set(cells.flat().filter((cell) => typeof cell === 'string'))];
  const part = (
    path: string,
    type: string,
    root: string,
    ...targets: readonly (readonly [string, string])[]
  ): Part => ({
    path,
    type: `${types}.${type}+xml`,
    content: xmlPart(root),
    relationships: related(...targets),
  });
  const rows = cells.map((row, at) =>
    element(
      'row',
      { r: at + 1 },
      ...row.map((cell, column) => {
        const r = reference(column, at);
        return typeof cell === 'number'
          ? element('c', { r }, element('v', {}, String(cell)))
          : element('c', { r, t: 's' }, element('v', {}, String(texts.indexOf(cell))));
      }),
    ),
  );
  const count = cells.flat().filter((cell) => typeof cell === 'string').length;
  return closePackage(
    [
      part(
        'xl/workbook.xml',
        'sheet.main',
        element(
          'workbook',
          { xmlns: main, 'xmlns:r': relationships },
          element('sheets', {}, element('sheet', { name: sheetName, sheetId: 1, 'r:id': 'rId1' })),
        ),
        ['worksheet', 'xl/worksheets/sheet1.xml'],
        ['styles', 'xl/styles.xml'],
        ['sharedStrings', 'xl/sharedStrings.xml'],
      ),
      part(
        'xl/worksheets/sheet1.xml',
        'worksheet',
        element('worksheet', { xmlns: main }, element('sheetData', {}, ...rows)),
      ),
      part('xl/styles.xml', 'styles', styles),
      part(
        'xl/sharedStrings.xml',
        'sharedStrings',
        element(
          'sst',
          { xmlns: main, count, uniqueCount: texts.length },
          ...texts.map((text) => element('si', {}, element('t', {}, textNode(text)))),
        ),
      ),
    ],
    related(['officeDocument', 'xl/workbook.xml']),
    date,
  );
}

/** The least that Excel takes for a style sheet (ECMA-376-1, 18.8.39). */
const styles = element(
  'styleSheet',
  { xmlns: main },
  element('fonts', { count: 1 }, element('font', {}, element('sz', { val: 11 }), element('name', { val: '宋体' }))),
  element(
    'fills',
    { count: 2 },
    element('fill', {}, element('patternFill', { patternType: 'none' })),
    element('fill', {}, element('patternFill', { patternType: 'gray125' })),
  ),
  element(
    'borders',
    { count: 1 },
    element('border', {}, ...['left', 'right', 'top', 'bottom', 'diagonal'].map((edge) => element(edge))),
  ),
  element('cellStyleXfs', { count: 1 }, element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })),
  element('cellXfs', { count: 1 }, element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 })),
  element('cellStyles', { count: 1 }, element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })),
);

/** `A1` of a cell, counted from 0. */
function reference(column: number, row: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** A range of one column of the sheet as a formula; rows are counted from 1. */
export function columnRange(column: number, first: number, last: number): string {
  const name = columnName(column);
  return first === last ? `${sheetName}!$${name}$${first}` : `${sheetName}!$${name}$${first}:$${name}$${last}`;
}

function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}
