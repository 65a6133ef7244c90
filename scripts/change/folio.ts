import type { TextLine } from '../raster/raster.ts';

/** Folios stand in the outermost part of a page, above or below. */
const margin = 0.13;

/** The lines of a page that say its number and nothing else: 12, — 12 —, 3/16. */
export function folioLines(lines: readonly TextLine[], label: string, height: number): readonly TextLine[] {
  return lines.filter(({ text, y, height: size }) => {
    const middle = y + size / 2;
    return (middle < margin * height || middle > (1 - margin) * height) && isFolio(text, label);
  });
}

function isFolio(text: string, label: string): boolean {
  return text.replaceAll(/[\s—–\-·]/gu, '').replace(/[/／]\d+$/u, '') === label;
}
