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
} as const;

const slideHeight = (sheet.slideWidth * 9) / 16;
const cellHeight = slideHeight + sheet.caption + sheet.ruleCount * sheet.rulePitch;
const width = sheet.columns * sheet.slideWidth + (sheet.columns - 1) * sheet.columnGap;
const height = sheet.head + sheet.rows * cellHeight + (sheet.rows - 1) * sheet.rowGap;

/** A slide's place on its sheet: corner of its rectangle in mm from the upper left corner of the block. */
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
  const bottom = page.heightMm - sheet.top - height - 0.5;
  return [
    `@page { size: ${page.widthMm}mm ${page.heightMm}mm; margin: ${sheet.top}mm ${page.widthMm - sheet.left - width}mm ${round(bottom)}mm ${sheet.left}mm }`,
    `:root { --sheet-width: ${width}mm; --sheet-height: ${round(height)}mm; --sheet-head: ${sheet.head}mm; --slide-width: ${sheet.slideWidth}mm; --slide-height: ${round(slideHeight)}mm; --cell-height: ${round(cellHeight)}mm }`,
  ].join('\n');
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
