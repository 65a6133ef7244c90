import { measure, mmToPt, page } from '../booklet/page-geometry.ts';
import type { SlidePlacement } from '../pdf/part.ts';

/**
 * Sheets with four slides: two columns, two rows, under each slide its title and eight writing lines. Lengths in CSS px (1/96 inch), whole ones where
 * something is drawn, because the browser draws on whole px and the slides are placed later by these numbers. Rectos and versos are alike, so that a deck's sheets
 * may begin on either.
 */
export const sheet = {
  left: 101,
  top: page.top,
  columns: 2,
  rows: 2,
  slideWidth: 288,
  slideHeight: 162,
  columnGap: 16,
  rowGap: 14,
  /** The topic's title on the first sheet; empty on the others. */
  head: 34,
  /** Number and title of a slide, up to two lines. */
  caption: 38,
  ruleCount: 8,
  rulePitchMm: 8,
  /** Room around the block, because the browser clips what reaches past the page area, such as a frame. */
  room: 2,
} as const;

const rulePitch = (sheet.rulePitchMm * 96) / 25.4;
const cellHeight = Math.ceil(sheet.slideHeight + sheet.caption + sheet.ruleCount * rulePitch);
const height = sheet.head + sheet.rows * cellHeight + (sheet.rows - 1) * sheet.rowGap;

/** A slide's place on its sheet: the upper left corner of its rectangle from that of the block, in px. */
export interface SheetCell {
  /** 0-based. */
  readonly page: number;
  readonly left: number;
  readonly top: number;
}

/** Where so many slides go, in order: along the row, then down. */
export function sheetCells(slides: number): readonly SheetCell[] {
  const each = sheet.columns * sheet.rows;
  return Array.from({ length: slides }, (_, at) => ({
    page: Math.floor(at / each),
    left: (at % sheet.columns) * (sheet.slideWidth + sheet.columnGap),
    top: sheet.head + Math.floor((at % each) / sheet.columns) * (cellHeight + sheet.rowGap),
  }));
}

/** Writing lines of a cell, below its upper edge, in px. */
export function writingLines(): readonly number[] {
  return Array.from(
    { length: sheet.ruleCount },
    (_, at) => Math.round((sheet.slideHeight + sheet.caption + (at + 1) * rulePitch) * 100) / 100,
  );
}

/** Rectangles for slides with these alternative texts, in pt from the page's lower left corner. */
export function placements(alternatives: readonly string[]): readonly SlidePlacement[] {
  const pt = (px: number): number => (px * 72) / 96;
  return sheetCells(alternatives.length).map(({ page: number, left, top }, slide) => ({
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
export function sheetCss(): string {
  const [left, top] = [sheet.left - sheet.room, sheet.top - sheet.room];
  const lengths = {
    'sheet-width': measure + 2 * sheet.room,
    'sheet-height': height + 2 * sheet.room,
    'sheet-room': sheet.room,
    'sheet-head': sheet.head,
    'slide-width': sheet.slideWidth,
    'slide-height': sheet.slideHeight,
    'caption-height': sheet.caption,
    'cell-height': cellHeight,
  };
  const properties = Object.entries(lengths).map(([name, value]) => `--${name}: ${value}px`);
  return [
    `@page { size: ${page.widthMm}mm ${page.heightMm}mm; margin: ${top}px ${left - 2}px ${sheet.room}px ${left}px }`,
    `:root { ${properties.join('; ')} }`,
  ].join('\n');
}
