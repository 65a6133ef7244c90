import type { SheetSettings, SheetSize, SheetStyle } from '../content/print-settings.ts';
import type { Furniture } from '../pdf/part.ts';

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

/** The geometry that a report's settings ask for. */
export function pageGeometry({ style, size }: SheetSettings): PageGeometry {
  const paper = bookPages[size];
  return { ...paper, style, advance: paper.size };
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

/** `@page` rule of a page that is designed to its edges. */
export function fullPageCss({ widthMm, heightMm }: PageGeometry): string {
  return `@page { size: ${widthMm}mm ${heightMm}mm; margin: 0 }`;
}

/** The grid as custom properties for the style sheets. */
export function geometryCss(page: PageGeometry): string {
  const properties = {
    'page-width': `${page.widthMm}mm`,
    'page-height': `${page.heightMm}mm`,
    pitch: `${page.pitch}px`,
    size: `${page.size}px`,
    measure: `${fixed(measureOf(page))}px`,
    'block-height': `${fixed(blockHeight(page))}px`,
  };
  return `:root { ${Object.entries(properties)
    .map(([name, value]) => `--${name}: ${value}`)
    .join('; ')} }`;
}

/** Where running heads and folios stand on text pages: everything of `Furniture` but face and colour, in pt. */
export function furniturePlace(page: PageGeometry): Omit<Furniture, 'face' | 'colour'> {
  return {
    headSize: 8.5,
    folioSize: 9,
    headBaseline: pxToPt(page.top) * (18.5 / 28),
    folioBaseline: pxToPt(bottomOf(page)) * (14.5 / 26),
    outerMargin: pxToPt(outerOf(page)),
  };
}

function fixed(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
