import { measureOf, mmToPt, pageGeometry } from '../booklet/page-geometry.ts';
import type { SlideRatio } from '../content/settings-model.ts';
import { slideHeight } from '../deck/slide-size.ts';
import type { SlidePlacement } from '../pdf/part.ts';

/**
 * Sheets with four slides: two columns, two rows, under each slide its title and writing lines: eight under wide slides, six under tall ones. Lengths in CSS px
 * (1/96 inch), whole ones where something is drawn, because the browser draws on whole px and the slides are placed later by these numbers. Rectos and
 * versos are alike, so that a deck's sheets may begin on either.
 */
export interface SheetGeometry {
  readonly left: number;
  readonly top: number;
  readonly columns: number;
  readonly rows: number;
  readonly slideWidth: number;
  readonly slideHeight: number;
  readonly columnGap: number;
  readonly rowGap: number;
  /** The topic's title on the first sheet; empty on the others. */
  readonly head: number;
  /** Number and title of a slide, up to two lines. */
  readonly caption: number;
  /** Writing lines of a cell, below its upper edge. They lie 8 mm apart. */
  readonly rules: readonly number[];
  readonly cellHeight: number;
  /** Height of all cells with the head. */
  readonly height: number;
}

const page = pageGeometry({ style: 'book', size: 'A4' });

/** Room around the block, because the browser clips what reaches past the page area, such as a frame. */
const room = 2;

/** Distance of writing lines: 8 mm. */
const rulePitch = (8 * 96) / 25.4;

export function sheetGeometry(ratio: SlideRatio): SheetGeometry {
  const slideWidth = 288;
  const slide = (slideWidth * slideHeight(ratio)) / 1280;
  const [columns, rows, rowGap, head, caption] = [2, 2, 14, 34, 38];
  const ruleCount = ratio === '16:9' ? 8 : 6;
  const cellHeight = Math.ceil(slide + caption + ruleCount * rulePitch);
  return {
    left: 101,
    top: page.top,
    columns,
    rows,
    slideWidth,
    slideHeight: slide,
    columnGap: 16,
    rowGap,
    head,
    caption,
    rules: Array.from(
      { length: ruleCount },
      (_, at) => Math.round((slide + caption + (at + 1) * rulePitch) * 100) / 100,
    ),
    cellHeight,
    height: head + rows * cellHeight + (rows - 1) * rowGap,
  };
}

/** A slide's place on its sheet: the upper left corner of its rectangle from that of the block, in px. */
export interface SheetCell {
  /** 0-based. */
  readonly page: number;
  readonly left: number;
  readonly top: number;
}

/** Where so many slides go, in order: along the row, then down. */
export function sheetCells(sheet: SheetGeometry, slides: number): readonly SheetCell[] {
  const each = sheet.columns * sheet.rows;
  return Array.from({ length: slides }, (_, at) => ({
    page: Math.floor(at / each),
    left: (at % sheet.columns) * (sheet.slideWidth + sheet.columnGap),
    top: sheet.head + Math.floor((at % each) / sheet.columns) * (sheet.cellHeight + sheet.rowGap),
  }));
}

/** Rectangles for slides with these alternative texts, in pt from the page's lower left corner. */
export function placements(sheet: SheetGeometry, alternatives: readonly string[]): readonly SlidePlacement[] {
  const pt = (px: number): number => (px * 72) / 96;
  return sheetCells(sheet, alternatives.length).map(({ page: number, left, top }, slide) => ({
    page: number,
    slide,
    x: pt(sheet.left + left),
    y: mmToPt(page.heightMm) - pt(sheet.top + top + sheet.slideHeight),
    width: pt(sheet.slideWidth),
    height: pt(sheet.slideHeight),
    alternative: alternatives[slide] ?? '',
  }));
}

/** The same numbers for the style sheet. */
export function sheetCss(sheet: SheetGeometry): string {
  const [left, top] = [sheet.left - room, sheet.top - room];
  const lengths = {
    'sheet-width': measureOf(page) + 2 * room,
    'sheet-height': sheet.height + 2 * room,
    'sheet-room': room,
    'sheet-head': sheet.head,
    'slide-width': sheet.slideWidth,
    'slide-height': sheet.slideHeight,
    'caption-height': sheet.caption,
    'cell-height': sheet.cellHeight,
  };
  const properties = Object.entries(lengths).map(([name, value]) => `--${name}: ${value}px`);
  return [
    `@page { size: ${page.widthMm}mm ${page.heightMm}mm; margin: ${top}px ${left - 2}px ${room}px ${left}px }`,
    `:root { ${properties.join('; ')} }`,
  ].join('\n');
}
