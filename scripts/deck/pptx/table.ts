import type { Inline } from '../../content/model.ts';
import { plainText } from '../../content/text.ts';
import { widthInEm } from '../../typography/width.ts';
import type { TableSlide } from '../slide.ts';
import type { Colour } from './colours.ts';
import { bodyBox, emu, transform } from './geometry.ts';
import { indices } from './layouts.ts';
import { fitting, linesOf, type Setting, type Settings } from './room.ts';
import { placeholderMark, type Shape, stroke } from './shapes.ts';
import type { Staged, Staging } from './staging.ts';
import { paragraph, runsOf } from './text.ts';
import { element } from './xml.ts';

/** `between` is the white above and below a row's lines together. */
const settings: Settings = [
  { size: 30, pitch: 44, between: 32 },
  { size: 28, pitch: 40, between: 23 },
  { size: 28, pitch: 38, between: 9 },
  { size: 26, pitch: 34, between: 8 },
  { size: 24, pitch: 30, between: 6 },
];

/** White between columns, px. */
const gutter = 32;

/** A native table: three rules and hairlines between rows. */
export function table(slide: TableSlide, { language }: Staging): Staged {
  const all = [slide.head, ...slide.rows];
  const widths = columnWidths(all);
  const rowHeight = (row: readonly (readonly Inline[])[], { size, pitch, between }: Setting): number =>
    Math.max(...row.map((cell, at) => linesOf(plainText(cell), textWidth(widths, at) + size / 2, size))) * pitch +
    between;
  const setting = fitting(settings, bodyBox.height, (one) => all.reduce((sum, row) => sum + rowHeight(row, one), 0));
  const heights = all.map((row) => rowHeight(row, setting));
  const rows = all.map((row, at) => {
    const above = at === 0 ? rule('ink', 3) : null;
    const below = at === all.length - 1 ? rule('ink', 3) : at === 0 ? rule('ink', 1) : rule('hairline', 1);
    const cells = row.map((cell, column) =>
      cellElement(cell, {
        setting,
        align: slide.alignments[column] ?? 'left',
        head: at === 0,
        first: column === 0,
        last: column === row.length - 1,
        above,
        below,
        language,
      }),
    );
    return element('a:tr', { h: emu(heights[at] ?? 0) }, ...cells);
  });
  const grid = element('a:tblGrid', {}, ...widths.map((width) => element('a:gridCol', { w: emu(width) })));
  const height = heights.reduce((sum, one) => sum + one, 0);
  const description = `表格：${plainText(slide.title)}`;
  const frame: Shape = (id) =>
    element(
      'p:graphicFrame',
      {},
      element(
        'p:nvGraphicFramePr',
        {},
        element('p:cNvPr', { id, name: `表格 ${id}`, descr: description }),
        element('p:cNvGraphicFramePr', {}, element('a:graphicFrameLocks', { noGrp: 1 })),
        placeholderMark({ type: 'tbl', index: indices.body }),
      ),
      transform('p:xfrm', { ...bodyBox, height }),
      element(
        'a:graphic',
        {},
        element(
          'a:graphicData',
          { uri: 'http://schemas.openxmlformats.org/drawingml/2006/table' },
          element(
            'a:tbl',
            {},
            element('a:tblPr', { firstRow: 1 }, element('a:tableStyleId', {}, plainTableStyle)),
            grid,
            ...rows,
          ),
        ),
      ),
    );
  return { layout: 'table', shapes: [frame] };
}

/** “No style, no grid”, which every Office knows by this id. */
export const plainTableStyle = '{2D5ABB26-0587-4C30-8999-92F81FD0307C}';

const alignments = { left: 'l', center: 'ctr', right: 'r' } as const;

interface CellForm {
  readonly setting: Setting;
  readonly align: 'left' | 'center' | 'right';
  readonly head: boolean;
  readonly first: boolean;
  readonly last: boolean;
  readonly above: Rule | null;
  readonly below: Rule;
  readonly language: string;
}

interface Rule {
  readonly colour: Colour;
  readonly width: number;
}

function rule(colour: Colour, width: number): Rule {
  return { colour, width };
}

function cellElement(
  cell: readonly Inline[],
  { setting, align, head, first, last, above, below, language }: CellForm,
): string {
  const { size, pitch, between } = setting;
  const style = head ? ({ size, colour: 'grey' } as const) : ({ size, bold: first, colour: 'ink' } as const);
  const form = {
    runs: runsOf(cell, style),
    pitch,
    align: alignments[align],
  };
  const edge = (name: string, one: Rule | null): string =>
    one === null ? element(name, { w: 0 }, element('a:noFill')) : stroke(name, one.colour, one.width);
  return element(
    'a:tc',
    {},
    element('a:txBody', {}, element('a:bodyPr'), element('a:lstStyle'), paragraph(form, language)),
    element(
      'a:tcPr',
      { marL: 0, marR: last ? 0 : emu(gutter), marT: emu(between / 2), marB: emu(between / 2), anchor: 't' },
      edge('a:lnL', null),
      edge('a:lnR', null),
      ...(above === null ? [] : [edge('a:lnT', above)]),
      edge('a:lnB', below),
      element('a:noFill'),
    ),
  );
}

function textWidth(widths: readonly number[], at: number): number {
  return (widths[at] ?? 0) - (at === widths.length - 1 ? 0 : gutter);
}

/** Widths by what stands in the columns: as much as the longest cell needs, white shared in proportion; long columns give way. */
function columnWidths(rows: readonly (readonly (readonly Inline[])[])[]): readonly number[] {
  const count = rows[0]?.length ?? 0;
  const natural = Array.from(
    { length: count },
    (_, at) =>
      Math.max(3, ...rows.map((row) => widthInEm(plainText(row[at] ?? [])))) * 30 +
      30 +
      (at === count - 1 ? 0 : gutter),
  );
  const sum = natural.reduce((total, width) => total + width, 0);
  if (sum <= bodyBox.width) return natural.map((width) => (width * bodyBox.width) / sum);
  // Columns that need less than an even share keep what they need.
  const even = bodyBox.width / count;
  const small = natural.map((width) => (width <= even ? width : 0));
  const left = bodyBox.width - small.reduce((total, width) => total + width, 0);
  const large = natural.reduce((total, width) => total + (width > even ? width : 0), 0);
  return natural.map((width) => (width <= even ? width : (width * left) / large));
}
