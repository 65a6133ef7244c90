import { describe, expect, it } from 'vitest';
import { mmToPx, pageGeometry } from '../../scripts/booklet/page-geometry.ts';
import { sheetSizes, sheetStyles, slidesPerPage } from '../../scripts/content/print-settings.ts';
import { type SheetBox, type SheetChoice, sheetCells, sheetGeometry } from '../../scripts/handout/sheet-geometry.ts';

const ratios = ['16:9', '4:3'] as const;
const choices: readonly SheetChoice[] = slidesPerPage.flatMap((slides) =>
  [true, false].flatMap((rules) => [true, false].map((notes) => ({ slides, rules, notes }))),
);
const pages = sheetSizes.flatMap((size) =>
  sheetStyles.filter((style) => style === 'book' || size === 'A4').map((style) => pageGeometry({ style, size })),
);
const all = pages.flatMap((page) =>
  ratios.flatMap((ratio) =>
    choices.map((choice) => ({ page, ratio, choice, sheet: sheetGeometry(page, choice, ratio) })),
  ),
);
const named = (of: (one: (typeof all)[number]) => boolean): readonly string[] =>
  all
    .filter((one) => !of(one))
    .map(({ page, ratio, choice }) => `${page.style} ${page.widthMm} ${ratio} ${JSON.stringify(choice)}`);

const within = (inner: SheetBox, width: number, height: number): boolean =>
  inner.left >= 0 &&
  inner.top >= 0 &&
  inner.left + inner.width <= width + 0.01 &&
  inner.top + inner.height <= height + 0.01;

const apart = (one: SheetBox, other: SheetBox): boolean =>
  one.left + one.width <= other.left ||
  other.left + other.width <= one.left ||
  one.top + one.height <= other.top ||
  other.top + other.height <= one.top;

describe('the geometry of sheets, whatever is asked for', () => {
  it('covers every choice', () => {
    expect(all).toHaveLength(4 * 2 * 16);
  });

  it('holds as many cells as slides are asked for', () => {
    expect(named(({ sheet, choice }) => sheet.columns * sheet.rows === choice.slides)).toEqual([]);
  });

  it('keeps the shape of slides, on whole px', () => {
    expect(
      named(({ sheet, ratio }) => {
        const [wide, high] = ratio.split(':').map(Number) as [number, number];
        return Number.isInteger(sheet.slideHeight) && sheet.slideWidth * high === sheet.slideHeight * wide;
      }),
    ).toEqual([]);
  });

  it('keeps slide, caption and room inside the cell and off each other', () => {
    expect(
      named(({ sheet }) => {
        const slide = { left: 0, top: 0, width: sheet.slideWidth, height: sheet.slideHeight };
        const boxes = [slide, sheet.caption, ...(sheet.room === null ? [] : [sheet.room])];
        return (
          boxes.every((box) => within(box, sheet.cellWidth, sheet.cellHeight)) &&
          boxes.every((box, at) => boxes.slice(at + 1).every((other) => apart(box, other)))
        );
      }),
    ).toEqual([]);
  });

  it('keeps cells inside the block and off each other', () => {
    expect(
      named(({ sheet, choice }) => {
        const cells = sheetCells(sheet, choice.slides).map(({ left, top }) => ({
          left,
          top,
          width: sheet.cellWidth,
          height: sheet.cellHeight,
        }));
        return (
          cells.every((cell) => cell.top >= sheet.head && within(cell, sheet.block.width, sheet.block.height)) &&
          cells.every((cell, at) => cells.slice(at + 1).every((other) => apart(cell, other)))
        );
      }),
    ).toEqual([]);
  });

  it('stands in the middle of the page, inside the margins of the text', () => {
    expect(
      named(({ page, sheet }) => {
        const [paper, measure] = [mmToPx(page.widthMm), page.advance * page.characters];
        const bottom = page.top + page.pitch * page.lines + (page.style === 'book' ? 16 : 0);
        const even = Math.abs(sheet.block.left * 2 + sheet.block.width - paper) <= 1;
        return even && sheet.block.width <= measure + 8 && sheet.block.top + sheet.block.height <= bottom;
      }),
    ).toEqual([]);
  });

  it('rules at 8 mm, at least two lines, where lines are asked for and nowhere else', () => {
    expect(
      named(({ sheet, choice }) => {
        const steps = sheet.rules.slice(1).map((line, at) => ((line - (sheet.rules[at] ?? 0)) * 25.4) / 96);
        const last = sheet.rules.at(-1) ?? 0;
        const inRoom = sheet.room !== null && last <= sheet.room.top + sheet.room.height + 0.01;
        if (!choice.rules) return sheet.rules.length === 0;
        return sheet.rules.length >= 2 && inRoom && steps.every((step) => Math.abs(step - 8) < 0.01);
      }),
    ).toEqual([]);
  });

  it('shows slides larger where neither lines nor notes take room', () => {
    const width = (at: (typeof all)[number], more: Partial<SheetChoice>): number =>
      sheetGeometry(at.page, { ...at.choice, ...more }, at.ratio).slideWidth;
    const bare = { rules: false, notes: false };
    // A tenth may go to a margin that titles stand in.
    expect(named((one) => width(one, bare) * 1.1 > width(one, { rules: true, notes: false }))).toEqual([]);
    const a4 = pageGeometry({ style: 'book', size: 'A4' });
    for (const slides of [2, 3, 4] as const) {
      const [without, ruled] = [bare, { rules: true, notes: false }].map((more) =>
        sheetGeometry(a4, { slides, ...more }, '16:9'),
      );
      expect(without?.slideWidth).toBeGreaterThan((ruled?.slideWidth ?? 0) * 1.15);
    }
  });
});

describe('the usual sheet', () => {
  const sheet = sheetGeometry(
    pageGeometry({ style: 'book', size: 'A4' }),
    { slides: 4, rules: true, notes: false },
    '16:9',
  );

  it('has four slides, each above eight lines', () => {
    expect([sheet.columns, sheet.rows, sheet.rules.length]).toEqual([2, 2, 8]);
  });

  it('is filled across and then down', () => {
    const cells = sheetCells(sheet, 5);
    expect(cells.map(({ page }) => page)).toEqual([0, 0, 0, 0, 1]);
    expect(cells[1]).toMatchObject({ left: sheet.slideWidth + sheet.columnGap, top: cells[0]?.top });
    expect(cells[2]?.left).toBe(0);
    expect(cells[4]).toMatchObject({ left: 0, top: cells[0]?.top });
    expect(sheetCells(sheet, 0)).toEqual([]);
  });
});
