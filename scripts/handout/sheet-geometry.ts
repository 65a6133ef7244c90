import { mmToPt, page } from '../booklet/page-geometry.ts';
import type { SlidePlacement } from '../pdf/part.ts';

/**
 * Sheets with four slides: two columns, two rows, under each slide its title and eight writing lines. In mm from the upper left corner of the page, and
 * the same on rectos and versos, so that a deck's sheets may begin on either.
 */
export const sheet = {
  left: 28,
  top: 28,
  columns: 2,
  rows: 2,
  slideWidth: 74,
  columnGap: 6,
  rowGap: 4,
  /** The topic's title on the first sheet; empty on the others. */
  head: 9,
  /** Number and title of a slide, up to two lines. */
  caption: 10,
  ruleCount: 8,
  rulePitch: 8,
  /** Room around the block, because the browser clips what reaches past the page area, such as a frame. */
  room: 1,
} as const;

const slideHeight = (sheet.slideWidth * 9) / 16;
const cellHeight = slideHeight + sheet.caption + sheet.ruleCount * sheet.rulePitch;
const width = sheet.columns * sheet.slideWidth + (sheet.columns - 1) * sheet.columnGap;
const height = sheet.head + sheet.rows * cellHeight + (sheet.rows - 1) * sheet.rowGap;

/** A slide's place on its sheet: the upper left corner of its rectangle, in mm from that of the block. */
export interface SheetCell {
  /** 0-based. */
  readonly page: number;
  readonly left: number;
  readonly top: number;
}

/** Where so many slides go, in order: along the row, then down. */
export function sheetCells(slides: number): readonly SheetCell[] {
  const each = sheet.columns * sheet.rows;
  return Array.from({ length: slides }, (_, at) => {
    const row = Math.floor((at % each) / sheet.columns);
    return {
      page: Math.floor(at / each),
      left: (at % sheet.columns) * (sheet.slideWidth + sheet.columnGap),
      top: round(sheet.head + row * (cellHeight + sheet.rowGap)),
    };
  });
}

/** Writing lines of a cell, in mm below its upper edge. */
export function writingLines(): readonly number[] {
  return Array.from({ length: sheet.ruleCount }, (_, at) =>
    round(slideHeight + sheet.caption + (at + 1) * sheet.rulePitch),
  );
}

/** Rectangles for slides with these alternative texts, in pt from the page's lower left corner. */
export function placements(alternatives: readonly string[]): readonly SlidePlacement[] {
  const cells = sheetCells(alternatives.length);
  return cells.map(({ page: number, left, top }, slide) => ({
    page: number,
    slide,
    x: mmToPt(sheet.left + left),
    y: mmToPt(page.heightMm - sheet.top - top - slideHeight),
    width: mmToPt(sheet.slideWidth),
    height: mmToPt(slideHeight),
    alternative: alternatives[slide] ?? '',
  }));
}

/** The same numbers for the style sheet. */
export function sheetCss(): string {
  const top = sheet.top - sheet.room;
  const left = sheet.left - sheet.room;
  const right = page.widthMm - sheet.left - width - sheet.room;
  const bottom = page.heightMm - sheet.top - height - sheet.room - 0.5;
  const lengths = {
    'sheet-width': width + 2 * sheet.room,
    'sheet-height': height + 2 * sheet.room,
    'sheet-room': sheet.room,
    'sheet-head': sheet.head,
    'slide-width': sheet.slideWidth,
    'slide-height': slideHeight,
    'caption-height': sheet.caption,
    'cell-height': cellHeight,
  };
  const properties = Object.entries(lengths).map(([name, value]) => `--${name}: ${round(value)}mm`);
  return [
    `@page { size: ${page.widthMm}mm ${page.heightMm}mm; margin: ${top}mm ${round(right)}mm ${round(bottom)}mm ${left}mm }`,
    `:root { ${properties.join('; ')} }`,
  ].join('\n');
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
