/** Width and height in mm. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A sheet of paper on the press, lying on its long edge, in mm. */
export interface PressSheet extends Size {
  /** Such as `SRA3`. */
  readonly name: string;
}

/** How far a background that reaches the page's edge is printed beyond it (出血), in mm; what print shops in China ask for. */
export const bleed = 3;

/** What marks need around the trimmed pages: the bleed, a gap, and lines long enough to cut by, in mm. */
const markRoom = bleed + 3.5;

/** From small to large: ISO 216 and, for marks and bleed, the untrimmed sizes of ISO 217. */
const sizes: readonly PressSheet[] = [
  { name: 'A4', width: 297, height: 210 },
  { name: 'SRA4', width: 320, height: 225 },
  { name: 'A3', width: 420, height: 297 },
  { name: 'SRA3', width: 450, height: 320 },
];

/** Sizes from printed pages are whole 1/300 inch; half a millimetre more than the sheet is no reason to take a larger one. */
const tolerance = 0.5;

/**
 * The smallest press sheet that holds the trimmed pages of a side, with `markRoom` around them where marks are asked for: A4 pages go onto SRA3 with marks and onto
 * A3 without, A5 pages onto SRA4 and A4. What is larger than all of them gets a sheet of its own measure.
 */
export function pressSheetFor(pages: Size, marks: boolean): PressSheet {
  const room = marks ? markRoom : 0;
  const [width, height] = [pages.width + 2 * room, pages.height + 2 * room];
  const found = sizes.find((sheet) => width <= sheet.width + tolerance && height <= sheet.height + tolerance);
  return (
    found ?? { name: `${Math.ceil(width)} × ${Math.ceil(height)}`, width: Math.ceil(width), height: Math.ceil(height) }
  );
}
