import type { PageGeometry } from '../booklet/page-geometry.ts';
import type { SheetGeometry } from './sheet-geometry.ts';

/** Room around the block, because the browser clips what reaches past the page area, such as a frame. */
const room = 2;

/** Page and lengths of sheets on which every cell has its place. */
export function sheetCss(page: PageGeometry, sheet: SheetGeometry): string {
  const { block } = sheet;
  const [left, top] = [block.left - room, block.top - room];
  return [
    `@page { size: ${page.widthMm}mm ${page.heightMm}mm; margin: ${top}px ${left - 2}px ${room}px ${left}px }`,
    properties(sheet),
  ].join('\n');
}

/** Page and lengths of sheets whose rows grow with their notes: the browser breaks the pages. The topic's title stands above the first row. */
export function spokenSheetCss(page: PageGeometry, sheet: SheetGeometry): string {
  const { block, head } = sheet;
  const [left, top] = [block.left - room, block.top - room];
  const paper = (page.heightMm * 96) / 25.4;
  // Sizes of pages snap to 1/300 inch: the block keeps a pixel in hand.
  const bottom = Math.floor(paper - block.top - block.height - room - 1);
  const margin = (upper: number): string => `margin: ${upper}px ${left - 2}px ${bottom}px ${left}px`;
  return [
    `@page { size: ${page.widthMm}mm ${page.heightMm}mm; ${margin(top + head)} }`,
    `@page :first { ${margin(top)} }`,
    properties(sheet),
  ].join('\n');
}

/** The same numbers for the style sheets. */
function properties({
  block,
  head,
  columnGap,
  rowGap,
  slideWidth,
  slideHeight,
  caption,
  room: side,
  ...cell
}: SheetGeometry): string {
  const lengths = {
    'sheet-width': block.width + 2 * room,
    'sheet-height': block.height + 2 * room,
    'sheet-room': room,
    'sheet-head': head,
    'column-gap': columnGap,
    'row-gap': rowGap,
    'slide-width': slideWidth,
    'slide-height': slideHeight,
    'cell-width': cell.cellWidth,
    'cell-height': cell.cellHeight,
    'caption-left': caption.left,
    'caption-top': caption.top,
    'caption-width': caption.width,
    'caption-height': caption.height,
    'room-left': side?.left ?? 0,
    'room-top': side?.top ?? 0,
    'room-width': side?.width ?? 0,
  };
  return `:root { ${Object.entries(lengths)
    .map(([name, value]) => `--${name}: ${value}px`)
    .join('; ')} }`;
}
