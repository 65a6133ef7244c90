import { blockHeight, measureOf, mmToPx, type PageGeometry } from '../booklet/page-geometry.ts';
import type { HandoutSettings } from '../content/print-settings.ts';
import type { SlideRatio } from '../content/settings-model.ts';
import { slideHeight } from '../deck/slide-size.ts';

/** A rectangle, from the upper left corner of what it stands in. */
export interface SheetBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Sheets of slides: cells in columns and rows, in each a slide, its number and title, and room for lines or notes. Lengths in CSS px (1/96 inch), whole ones
 * where something is drawn, because the browser draws on whole px. Rectos and versos are alike, so that a deck's sheets may begin on either.
 */
export interface SheetGeometry {
  /** The block of all cells, from the page's corner. */
  readonly block: SheetBox;
  readonly columns: number;
  readonly rows: number;
  readonly columnGap: number;
  readonly rowGap: number;
  readonly slideWidth: number;
  readonly slideHeight: number;
  /** The topic's title on the first sheet; empty on the others. */
  readonly head: number;
  readonly cellWidth: number;
  /** With notes the least height: a row grows with what is said to its slides. */
  readonly cellHeight: number;
  /** Number and title of a slide stand below it or in a column beside it. From the cell's corner. */
  readonly caption: SheetBox & { readonly stands: 'below' | 'beside' };
  /** Room for lines or notes: below slide and caption or beside them, from the cell's corner; null without either. */
  readonly room: (SheetBox & { readonly stands: 'below' | 'beside' }) | null;
  /** Writing lines, below the cell's upper edge. They lie 8 mm apart. */
  readonly rules: readonly number[];
}

/** What decides about the sheets of a report. */
export type SheetChoice = Pick<HandoutSettings, 'slides' | 'rules' | 'notes'>;

/** Distance of writing lines: 8 mm. */
const rulePitch = (8 * 96) / 25.4;

const head = 34;
/** Between a slide and what stands beside it. */
const gutter = 16;
/** Between columns. */
const narrowestGap = 12;
const rowGap = 14;
/** Rows and columns of less than a page don't drift apart further than this. */
const widestGap = 48;
/** One line of a caption, and the distance from its slide. */
const captionLine = 16;
const captionGap = 6;
/** A margin column for number and title holds six or seven characters a line. */
const narrowestCaption = 80;

/** A way of laying cells out. */
interface Form {
  readonly columns: number;
  readonly rows: number;
  readonly caption: 'below' | 'beside';
  /** Lines of a caption below its slide. */
  readonly captionLines: number;
  readonly room: 'below' | 'beside' | null;
  /** Lines to write on that a cell has at least. */
  readonly leastRules: number;
  /** Share of a cell's width that a slide takes at most where the room is beside it. */
  readonly share: number;
}

/**
 * The sheets for a choice on a page. With lines or notes: two slides one above the other, the room below them across the measure; three with the room beside each; four
 * and six in two columns with the room below each. Without: of the ways to fill a page, the one with the largest slides; titles beside the slides, which leave a
 * margin to write in, are worth a tenth of their width.
 */
export function sheetGeometry(page: PageGeometry, choice: SheetChoice, ratio: SlideRatio): SheetGeometry {
  const [first, ...others] = formsOf(choice).map((form) => fitted(form, page, choice, ratio));
  if (first === undefined) throw new Error(`There is no sheet for ${choice.slides} slides.`);
  return others.reduce((best, other) => (other.slideWidth * 1.1 > best.slideWidth ? other : best), first);
}

function formsOf({ slides, rules, notes }: SheetChoice): readonly Form[] {
  const below = { caption: 'below', captionLines: 2, room: null, leastRules: 0, share: 1 } as const;
  const beside = { ...below, caption: 'beside' } as const;
  const withRoom = rules || notes;
  switch (slides) {
    case 2:
      if (withRoom) return [{ ...beside, columns: 1, rows: 2, room: 'below', leastRules: 3 }];
      return [
        { ...below, columns: 1, rows: 2 },
        { ...beside, columns: 1, rows: 2 },
      ];
    case 3:
      // Notes want as much room as the slide; a hand can do with less.
      if (withRoom) return [{ ...below, columns: 1, rows: 3, room: 'beside', share: notes ? 0.5 : 0.6 }];
      return [{ ...beside, columns: 1, rows: 3 }];
    case 4:
      if (withRoom) return [{ ...below, columns: 2, rows: 2, room: 'below', leastRules: 4 }];
      return [
        { ...below, columns: 2, rows: 2 },
        { ...beside, columns: 1, rows: 4 },
      ];
    case 6:
      if (withRoom)
        return [{ ...below, columns: 2, rows: 3, captionLines: notes ? 2 : 1, room: 'below', leastRules: 2 }];
      return [{ ...below, columns: 2, rows: 3 }];
  }
}

/** Slides as large as a form allows, in steps of 16 px: those of 16:9 and 4:3 are then whole px high. */
function fitted(form: Form, page: PageGeometry, choice: SheetChoice, ratio: SlideRatio): SheetGeometry {
  const measure = measureOf(page);
  const { columns, rows } = form;
  const full = blockHeight(page) + overhang(page);
  const tallest = Math.floor((full - head - (rows - 1) * rowGap) / rows);
  const captionHeight = captionGap + form.captionLines * captionLine;
  const taken =
    (form.caption === 'below' ? captionHeight : 0) +
    (form.room === 'below' ? Math.ceil(form.leastRules * rulePitch) : 0);
  const widest = Math.min(
    // The block may be a little wider than the measure: it stands in the middle of the page.
    columns > 1 ? (measure + 8 - (columns - 1) * narrowestGap) / columns : measure,
    form.caption === 'beside' ? measure - gutter - narrowestCaption : measure,
    form.share * measure - (form.share < 1 ? gutter / 2 : 0),
    ((tallest - taken) * 1280) / slideHeight(ratio),
  );
  const slideWidth = Math.floor(widest / 16) * 16;
  const height = (slideWidth * slideHeight(ratio)) / 1280;

  const columnGap =
    columns > 1 ? Math.round(Math.min(widestGap, Math.max(narrowestGap, measure - columns * slideWidth))) : 0;
  const across = columns === 1 && (form.caption === 'beside' || form.room === 'beside');
  const cellWidth = across ? Math.floor(measure) : slideWidth;
  const used = height + (form.caption === 'below' ? captionHeight : 0);
  const cellHeight = form.room === null ? used : tallest;
  const spare = rows > 1 ? Math.floor((full - head - rows * cellHeight) / (rows - 1)) : 0;
  const gap = form.room === null ? Math.min(widestGap, spare) : rowGap;
  const side = { left: slideWidth + gutter, width: cellWidth - slideWidth - gutter, stands: 'beside', top: 0 } as const;
  const room =
    form.room === 'below'
      ? ({ left: 0, top: used, width: cellWidth, height: cellHeight - used, stands: 'below' } as const)
      : form.room === 'beside'
        ? { ...side, height: cellHeight }
        : null;
  const width = columns * cellWidth + (columns - 1) * columnGap;
  return {
    block: {
      left: Math.round((mmToPx(page.widthMm) - width) / 2),
      top: Math.round(page.top),
      width,
      height: head + rows * cellHeight + (rows - 1) * gap,
    },
    columns,
    rows,
    columnGap,
    rowGap: gap,
    slideWidth,
    slideHeight: height,
    head,
    cellWidth,
    cellHeight,
    caption:
      form.caption === 'beside'
        ? { ...side, height }
        : {
            left: 0,
            top: height + captionGap,
            width: slideWidth,
            height: form.captionLines * captionLine,
            stands: 'below',
          },
    room,
    rules: room === null || !choice.rules ? [] : rulesOf(room),
  };
}

/** A designed page leaves room between text block and folio, which the last line may use; that of GB/T 9704 doesn't. */
function overhang({ style }: PageGeometry): number {
  return style === 'book' ? 16 : 0;
}

function rulesOf({ top, height }: SheetBox): readonly number[] {
  return Array.from(
    { length: Math.floor(height / rulePitch) },
    (_, at) => Math.round((top + (at + 1) * rulePitch) * 100) / 100,
  );
}

/** A slide's place on its sheet: the upper left corner of its cell, which is the slide's own, from that of the block, in px. */
export interface SheetCell {
  /** 0-based. */
  readonly page: number;
  readonly left: number;
  readonly top: number;
}

/** Where so many slides go on sheets without notes, in order: along the row, then down. */
export function sheetCells(sheet: SheetGeometry, slides: number): readonly SheetCell[] {
  const each = sheet.columns * sheet.rows;
  return Array.from({ length: slides }, (_, at) => ({
    page: Math.floor(at / each),
    left: (at % sheet.columns) * (sheet.cellWidth + sheet.columnGap),
    top: sheet.head + Math.floor((at % each) / sheet.columns) * (sheet.cellHeight + sheet.rowGap),
  }));
}
