import { bleed } from '../imposition/press-sheet.ts';
import type { Furniture, PageSize } from '../pdf/part.ts';

/**
 * The page of booklet and handout, in CSS px (1/96 inch) where nothing else is said. A4 with inner margin 25 mm, outer 28, top 28, bottom 26. Baselines
 * snap to whole px, so the pitch is whole; 34 lines of 27 px (20.25 pt) fill the block, and 37 characters of 16 px (12 pt) the measure.
 */
export const page = {
  widthMm: 210,
  heightMm: 297,
  pitch: 27,
  lines: 34,
  size: 16,
  characters: 37,
  top: 106,
  inner: 94,
} as const;

/** Width of the text block. */
export const measure = page.size * page.characters;

/** Height of the text block. */
const blockHeight = page.pitch * page.lines;

/** Width of the text block in pt. */
export const measurePt = (measure * 72) / 96;

/** Line pitch in pt. */
export const pitchPt = (page.pitch * 72) / 96;

export function mmToPt(mm: number): number {
  return (mm * 72) / 25.4;
}

function mmToPx(mm: number): number {
  return (mm * 96) / 25.4;
}

const outer = mmToPx(page.widthMm) - page.inner - measure;
// Sizes of pages snap to 1/300 inch: the block keeps a pixel in hand.
const bottom = mmToPx(page.heightMm) - page.top - blockHeight - 1;

function margins(left: number, right: number): string {
  return `margin: ${page.top}px ${fixed(right)}px ${fixed(bottom)}px ${fixed(left)}px`;
}

/** `@page` rules of text pages: a document begins on a recto, so inner and outer margins take turns. */
export function textPageCss(): string {
  return [
    `@page { size: ${page.widthMm}mm ${page.heightMm}mm; ${margins(page.inner, outer)} }`,
    `@page :left { ${margins(outer, page.inner)} }`,
    `@page :right { ${margins(page.inner, outer)} }`,
  ].join('\n');
}

/** The trimmed page in pt. */
export const trimSize: PageSize = { width: mmToPt(page.widthMm), height: mmToPt(page.heightMm) };

/**
 * `@page` rule of a page that is designed to its edges. It is printed with the bleed around it, since the browser clips content at the page area; the boxes are set when
 * the book is assembled.
 */
export function fullPageCss(): string {
  const [width, height] = [page.widthMm + 2 * bleed, page.heightMm + 2 * bleed];
  return [
    `@page { size: ${width}mm ${height}mm; margin: 0 }`,
    `:root { --bleed: ${bleed}mm; --page-width: ${page.widthMm}mm; --page-height: ${page.heightMm}mm }`,
  ].join('\n');
}

/** The grid as custom properties for the style sheets. */
export function geometryCss(): string {
  return `:root { --pitch: ${page.pitch}px; --size: ${page.size}px; --measure: ${measure}px; --block-height: ${blockHeight}px }`;
}

/** Where running heads and folios stand on text pages: everything of `Furniture` but face and colour, in pt. */
export const furniturePlace: Omit<Furniture, 'face' | 'colour'> = {
  headSize: 8.5,
  folioSize: 9,
  headBaseline: mmToPt(18.5),
  folioBaseline: mmToPt(14.5),
  outerMargin: (outer * 72) / 96,
};

function fixed(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
