import type { SheetSettings, SheetSize, SheetStyle } from '../content/print-settings.ts';
import { bleed } from '../imposition/press-sheet.ts';
import type { Furniture, PageSize } from '../pdf/part.ts';

/**
 * The page of booklet and handout: paper, text block and grid. In CSS px (1/96 inch) where nothing else is said. Baselines snap to whole px, so a pitch is whole
 * wherever the design leaves a choice.
 */
export interface PageGeometry {
  readonly style: SheetStyle;
  readonly widthMm: number;
  readonly heightMm: number;
  /** Distance of baselines. */
  readonly pitch: number;
  /** Lines in the block. */
  readonly lines: number;
  /** Type size of the text. */
  readonly size: number;
  /** Distance of full-width characters: the type size but for letter-spacing. */
  readonly advance: number;
  /** Characters in a line. */
  readonly characters: number;
  /** Margins; the others are what is left. */
  readonly top: number;
  readonly inner: number;
}

/**
 * Margins and grid by trimmed size. A4: inner margin 25 mm, outer 28, top 28, bottom 26, 12 pt on 20.25 pt. 大16开 has the same block but for two lines. A5: 10.5 pt on
 * 18 pt.
 */
const bookPages: Readonly<Record<SheetSize, Omit<PageGeometry, 'style' | 'advance'>>> = {
  A4: { widthMm: 210, heightMm: 297, pitch: 27, lines: 34, size: 16, characters: 37, top: 106, inner: 94 },
  大16开: { widthMm: 210, heightMm: 285, pitch: 27, lines: 32, size: 16, characters: 37, top: 106, inner: 94 },
  A5: { widthMm: 148, heightMm: 210, pitch: 24, lines: 26, size: 14, characters: 30, top: 76, inner: 64 },
};

/**
 * GB/T 9704-2012, 5.2.1 and 5.2.3: A4, head margin 37 mm, binding margin 28 mm, a block of 156 x 225 mm, which 22 lines of 28 characters of 16 pt (3号) fill. So
 * both distances follow from the block. Baselines snap to px, so lines are 28.5 or 29.25 pt apart, in the same order on every page.
 */
const officialPage: PageGeometry = {
  style: 'official',
  widthMm: 210,
  heightMm: 297,
  pitch: mmToPx(225) / 22,
  lines: 22,
  size: 64 / 3,
  advance: mmToPx(156) / 28,
  characters: 28,
  top: mmToPx(37),
  inner: mmToPx(28),
};

/** The geometry that a report's settings ask for. */
export function pageGeometry({ style, size }: SheetSettings): PageGeometry {
  if (style === 'official') return officialPage;
  const paper = bookPages[size];
  return { ...paper, style, advance: paper.size };
}

/** Size of type beside that of an A4 book: what all its other sizes are multiplied by. */
export function typeScale({ style, size }: PageGeometry): number {
  return style === 'official' ? 1 : size / bookPages.A4.size;
}

/** Width of the text block. */
export function measureOf({ advance, characters }: PageGeometry): number {
  return advance * characters;
}

/** Height of the text block. */
export function blockHeight({ pitch, lines }: PageGeometry): number {
  return pitch * lines;
}

export function pxToPt(px: number): number {
  return (px * 72) / 96;
}

export function mmToPt(mm: number): number {
  return (mm * 72) / 25.4;
}

export function mmToPx(mm: number): number {
  return (mm * 96) / 25.4;
}

function outerOf(page: PageGeometry): number {
  return mmToPx(page.widthMm) - page.inner - measureOf(page);
}

/** Sizes of pages snap to 1/300 inch: the block keeps a pixel in hand. */
function bottomOf(page: PageGeometry): number {
  return mmToPx(page.heightMm) - page.top - blockHeight(page) - 1;
}

/** `@page` rules of text pages: a document begins on a recto, so inner and outer margins take turns. */
export function textPageCss(page: PageGeometry): string {
  const margins = (left: number, right: number): string =>
    `margin: ${page.top}px ${fixed(right)}px ${fixed(bottomOf(page))}px ${fixed(left)}px`;
  const outer = outerOf(page);
  return [
    `@page { size: ${page.widthMm}mm ${page.heightMm}mm; ${margins(page.inner, outer)} }`,
    `@page :left { ${margins(outer, page.inner)} }`,
    `@page :right { ${margins(page.inner, outer)} }`,
  ].join('\n');
}

/** The trimmed page in pt. */
export function trimSize({ widthMm, heightMm }: PageGeometry): PageSize {
  return { width: mmToPt(widthMm), height: mmToPt(heightMm) };
}

/**
 * `@page` rule of a page that is designed to its edges. It is printed with the bleed around it, since the browser clips content at the page area; the boxes are set when
 * the book is assembled.
 */
export function fullPageCss({ widthMm, heightMm }: PageGeometry): string {
  const size = `${widthMm + 2 * bleed}mm ${heightMm + 2 * bleed}mm`;
  return `@page { size: ${size}; margin: 0 }\n:root { --bleed: ${bleed}mm }`;
}

/** The grid as custom properties for the style sheets. */
export function geometryCss(page: PageGeometry): string {
  const properties = {
    'page-width': `${page.widthMm}mm`,
    'page-height': `${page.heightMm}mm`,
    pitch: `${fixed(page.pitch)}px`,
    size: `${fixed(page.size)}px`,
    advance: `${fixed(page.advance)}px`,
    // A hair less than the difference, so that rounding doesn't push the last character out.
    spacing: page.advance === page.size ? 'normal' : `${fixed(page.advance - page.size - 0.003)}px`,
    measure: `${fixed(measureOf(page))}px`,
    'block-height': `${fixed(blockHeight(page))}px`,
  };
  return `:root { ${Object.entries(properties)
    .map(([name, value]) => `--${name}: ${value}`)
    .join('; ')} }`;
}

/** Sizes of running heads and folios of an A4 book, and the least on smaller paper, in pt. */
const headSize = 8.5;
const folioSize = 9;
const leastHeadSize = 7.5;

/** Where running heads and folios stand on text pages: everything of `Furniture` but face and colour, in pt. */
export function furniturePlace(page: PageGeometry): Omit<Furniture, 'face' | 'colour'> {
  if (page.style === 'official') return officialFurniture(page);
  const scale = typeScale(page);
  return {
    headSize: Math.max(leastHeadSize, headSize * scale),
    folioSize: Math.max(leastHeadSize, folioSize * scale),
    headBaseline: pxToPt(page.top) * (18.5 / 28),
    folioBaseline: pxToPt(bottomOf(page)) * (14.5 / 26),
    outerMargin: pxToPt(outerOf(page)),
  };
}

/**
 * GB/T 9704-2012, 7.5: folios of 14 pt (4号) between two dashes whose upper edge is 7 mm below the block, one character in from the block's outer edge. Heads
 * stand only over slides.
 */
function officialFurniture(page: PageGeometry): Omit<Furniture, 'face' | 'colour'> {
  const size = 14;
  // The upper edge of a dash in 宋 lies 0.293 em above the baseline.
  const dash = 0.293 * size;
  return {
    headSize: 10.5,
    folioSize: size,
    headBaseline: mmToPt(18.5),
    folioBaseline: pxToPt(mmToPx(page.heightMm) - page.top - blockHeight(page)) - mmToPt(7) - dash,
    outerMargin: pxToPt(outerOf(page)) + size,
    folioAffixes: { before: '— ', after: ' —' },
  };
}

/** Full-width characters that a running head has room for. */
export function headRoom(page: PageGeometry): number {
  return Math.min(45, Math.floor(pxToPt(measureOf(page)) / furniturePlace(page).headSize));
}

function fixed(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
